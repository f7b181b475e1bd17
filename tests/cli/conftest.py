"""The program, in a folder of each test's own."""
import pathlib
import sys

import pytest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "docx"))
from cli_program import EXE, Program  # noqa: E402 - what it is run on stands beside the tests of docx

if not EXE.is_file():
    pytest.exit(f"no program at {EXE}: build it, or set DONDOC_EXE", returncode=3)


@pytest.fixture
def dondoc(tmp_path):
    return Program(EXE, tmp_path)

