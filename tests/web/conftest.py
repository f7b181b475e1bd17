"""One office and one server for each file of tests, and a clerk who is signed in."""
import pytest

from served import Client, Server


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("office"))
    yield running
    running.stop()


@pytest.fixture
def clerk(server):
    client = Client(server)
    assert "Tổng quan" in client.sign_in().text
    return client
