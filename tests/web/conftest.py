"""One office and one server for each file of tests and each engine, and a clerk who is signed in."""
import itertools
import pathlib
import sys

import pytest

from served import Client, Server

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "store"))
import postgres  # noqa: E402 - stands beside the tests of the store

ENGINES = ["sqlite", "pgsql"]
_numbers = itertools.count(1)


@pytest.fixture(scope="session")
def postgres_query():
    """Of a PostgreSQL server for quick tests."""
    with postgres.shared() as query:
        if query is None:
            pytest.skip("no PostgreSQL server programs (Debian package postgresql-15)")
        yield query


@pytest.fixture(scope="session")
def new_address(postgres_query):
    """Makes an empty database and gives its address."""

    def make():
        name = f"web{next(_numbers)}"
        postgres.sql(postgres_query, "postgres", f"CREATE DATABASE {name} TEMPLATE template0")
        return f"postgresql:///{name}?{postgres_query}"

    return make


@pytest.fixture(scope="module", params=ENGINES)
def office_address(request):
    """None for a file in the test's folder, else the address of an empty database."""
    return request.getfixturevalue("new_address")() if request.param == "pgsql" else None


@pytest.fixture(scope="module")
def server(tmp_path_factory, office_address):
    running = Server(tmp_path_factory.mktemp("office"), address=office_address)
    yield running
    running.stop()


@pytest.fixture(scope="module")
def signed():
    """The cookies of a clerk who came in already: to check a password is meant to take long."""
    return {}


@pytest.fixture
def clerk(server, signed):
    client = Client(server)
    client.cookies.update(signed.get(server, {}))
    if not signed.get(server) or "Tổng quan" not in client.page("/").text:
        client.cookies.clear()
        assert "Tổng quan" in client.sign_in().text
        signed[server] = client.cookies.copy()
    return client
