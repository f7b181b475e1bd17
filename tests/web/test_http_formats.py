"""Files that programs of others must open, sent to a server that has given up starting any: the keeper of its jail does it."""
import html
import re
import shutil
import subprocess

import pytest
from served import ROOT, dondoc
from test_http import assert_well_formed
from test_http_check import send


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A paper of the examples as RTF, as PDF, and its first page as a picture."""
    folder = tmp_path_factory.mktemp("made")
    paper = shutil.copy(ROOT / "examples/papers/2020-nq-11-duk.docx", folder / "nghi-quyet.docx")
    for suffix in ("rtf", "pdf"):
        subprocess.run(["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", suffix,
                        "--outdir", folder, paper], check=True, capture_output=True, timeout=120)
    subprocess.run(["pdftoppm", "-png", "-gray", "-r", "200", "-singlefile", folder / "nghi-quyet.pdf", folder / "trang"],
                   check=True, timeout=120)
    subprocess.run(["pdftoppm", "-png", "-gray", "-r", "75", "-singlefile", folder / "nghi-quyet.pdf", folder / "mo"],
                   check=True, timeout=120)
    return folder


def test_a_server_reads_what_offices_send(clerk, made):
    files = [(name, (made / name).read_bytes()) for name in ("nghi-quyet.rtf", "nghi-quyet.pdf", "trang.png")]
    page = send(clerk, "/van-ban/tai-len", *files, ("khong-phai.pdf", b"%PDF-1.7\nx")).text
    assert_well_formed(page)
    results = {re.search(r"nghi-quyet\.\w+|trang\.png|khong-phai\.pdf", item)[0]: item
               for item in re.findall(r"<li class=\"result.*?</li>", page, re.S)}
    assert len(results) == 4, page
    for name in ("nghi-quyet.rtf", "nghi-quyet.pdf", "trang.png"):
        assert "Đã nhận" in results[name] and "số 11-NQ/ĐUK" in results[name], results
    assert "Bản quét, máy nhận dạng chữ có thể sai" in results["trang.png"], results
    assert "Không nhận" in results["khong-phai.pdf"] and "tệp hỏng" in results["khong-phai.pdf"], results

    paper = re.search(r'href="(/van-ban/\d+)"', results["nghi-quyet.pdf"])[1]
    shown = clerk.page(paper)
    assert shown.status_code == 200 and "Nghị quyết" in shown.text


def test_words_that_the_machine_doubts_are_kept_and_shown(clerk, made):
    told = re.findall(r"(\S+) \((\d+)%\)", dondoc("read", made / "mo.png").stdout)
    told = [(word, sure) for word, sure in told if word.strip("_")]
    assert len(told) >= 5, told
    shown = send(clerk, "/van-ban/tai-len", ("mo.png", (made / "mo.png").read_bytes())).text
    assert_well_formed(shown)
    assert f"{len(told)} chữ máy đọc chưa chắc</a>: xem lại trước khi xác nhận" in shown
    paper = shown.split('id="paper"')[1]
    marks = re.findall(r'<mark class="doubt" id="ngo-(\d+)" title="chữ máy đọc chưa chắc \((\d+)%\)">([^<]*)<', paper)
    assert [int(number) for number, _, _ in marks] == list(range(1, len(told) + 1))
    for (word, sure), (_, said, begin) in zip(told, marks):
        assert sure == said and word.startswith(html.unescape(begin).strip("_*")), (word, begin)
    # who confirms a task sees those of its words, each a way to its place
    cards = re.findall(r'<p class="doubted">(.*?)</p>', shown.split('id="proposals"')[1], re.S)
    leads = [number for card in cards for number in re.findall(r'href="#ngo-(\d+)"', card)]
    in_tasks = re.findall(r'<span class="[^"]*\btask\b[^"]*"[^>]*>(?:<a[^>]*>)?<mark class="doubt" id="ngo-(\d+)"', paper)
    assert in_tasks and set(in_tasks) <= set(leads), (in_tasks, leads)
    # a paper that was no scan has none
    other = send(clerk, "/van-ban/tai-len", ("nghi-quyet.docx", (made / "nghi-quyet.docx").read_bytes())).text
    assert 'id="paper"' in other and "chưa chắc" not in other


def test_a_draft_is_checked_in_any_format(clerk, made, server):
    before = server.rows()
    page = send(clerk, "/du-thao", ("nghi-quyet.rtf", (made / "nghi-quyet.rtf").read_bytes())).text
    assert_well_formed(page)
    assert "Kết quả kiểm tra" in page and "Nghị quyết" in page
    assert server.rows() == before
