"""Some of the moments at which a call can fail, for each command and kind of call; failures.py tries them all."""
import pytest
from cli_program import EXE
from failures import COMMANDS, KINDS, RELEASE, Place, attempt, make_base

CHECKED_EVERY = 9  # so often by the sanitizer build as well, which sees leaks on the way out
FIRST = 12
TRIES_MAX = 1_000_000


def moments():
    """1, 2, 3 …; behind the first ones fewer and fewer."""
    n = 1
    while n < TRIES_MAX:
        yield n
        n += 1 if n < FIRST else n // 5
    raise AssertionError("the run never got through")


@pytest.fixture(scope="module")
def base(tmp_path_factory):
    return make_base(tmp_path_factory.mktemp("base"))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("name", COMMANDS)
def test_done_or_refused_with_nothing_changed(base, tmp_path, name, kind):
    place = Place(base, tmp_path)
    tried = 0
    for i, n in enumerate(moments()):
        # its own allocator lies before ours
        checked = kind != "memory" and i % CHECKED_EVERY == 0
        _, failed = attempt(place, EXE if checked else RELEASE, name, kind, n)
        if not failed:
            break
        tried += 1
    assert tried >= 2
