"""Every address that the server has a page for: the routes as the program's sources declare them, and links that match."""
import collections
import re

from served import ROOT, Client
from lively import ROLES

ROUTE = re.compile(r'\.method = METHOD_GET, \.path = "([^"]+)"')
# What is no page: files, lists for programs, the state of the server. Their answers are checked to be none.
NO_PAGE = {"/tinh/{name}", "/favicon.ico", "/healthz", "/van-ban.json", "/viec.json", "/van-ban/{id}/tep",
           "/ket-qua/{id}/tep", "/viec/{id}/gia-han.json", "/lich-nghi.json", "/don-vi.{name}", "/viec.{name}",
           "/viec/{id}/don-vi.{name}", "/van-ban.{name}", "/van-ban/{id}/tien-do.{name}", "/van-ban/{id}/bang.{name}",
           "/che-do.{name}", "/lich-nghi.{name}", "/cong-van-don-doc",
           "/don-vi/{id}/cong-van-don-doc", "/van-ban/{id}/soan/{name}", "/don-vi/{id}/soan/{name}",
           "/lich-viec.ics", "/bao-cao/{code}/bang.{name}", "/so/{id}/so.{name}", "/bao-cao/{code}/so-voi.{name}"}
LINK = re.compile(r'href="(/[^"#]*)')


def patterns():
    """Paths of all GET routes."""
    found = [path for source in sorted((ROOT / "src" / "web").glob("*.c")) for path in ROUTE.findall(source.read_text())]
    assert "/" in found and "/viec/{id}" in found
    return found


def matcher(pattern):
    return re.compile(re.escape(pattern).replace(r"\{id\}", "[1-9][0-9]*").replace(r"\{name\}", "[a-z0-9.-]+")
                      .replace(r"\{code\}", "[a-z0-9]{4}-[a-z0-9]{4}"))


def is_page(answer):
    return answer.headers["Content-Type"].startswith("text/html")


def signed_in(server, role):
    client = Client(server)
    answer = client.sign_in(ROLES[role])
    assert answer.status_code == 200
    return client


def walk(client, patterns, start="/"):
    """Follows links breadth first: for each pattern the first address that answers with a page of its own. The links of two
    pages of a pattern are followed: an incoming book leads to what an outgoing one has not."""
    seen, queue, found, read = {start}, [start], {}, collections.Counter()
    matchers = {pattern: matcher(pattern) for pattern in patterns if pattern not in NO_PAGE}
    while queue:
        address = queue.pop(0)
        path = address.split("?")[0]
        pattern = next((p for p, m in matchers.items() if m.fullmatch(path)), None)
        if pattern is None or read[pattern] == 2:
            continue
        answer = client.page(address, allow_redirects=False)
        if answer.status_code != 200 or not is_page(answer):
            continue
        found.setdefault(pattern, address)
        read[pattern] += 1
        for link in LINK.findall(answer.text):
            link = link.replace("&amp;", "&")
            if link not in seen:
                seen.add(link)
                queue.append(link)
    return found
