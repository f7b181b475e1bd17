"""How well real papers are read, where gold annotations are at hand (DONDOC_SHARED, default ../shared); skipped elsewhere.

The thresholds are promises: lower figures are a defect, not a reason to lower them.
"""
import json
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHARED = pathlib.Path(os.environ.get("DONDOC_SHARED", ROOT.parent / "shared"))
PROGRAM = os.environ.get("DONDOC_EXE", str(ROOT / "build" / "dondoc"))
TOOL = SHARED / "tools" / "score.py"

PROMISED = {"header": 0.95, "sections": 0.95, "recipients": 0.95, "citations": 0.95, "clauses": 0.90,
            "clause kinds": 0.90, "tasks": 0.90, "task deadlines": 0.90}


@pytest.mark.skipif(not TOOL.exists(), reason="no gold annotations at hand")
@pytest.mark.parametrize("measure", PROMISED)
def test_real_papers_are_read_as_promised(measure, scores):
    assert scores[measure]["gold"] > 0
    assert scores[measure]["f1"] >= PROMISED[measure]


@pytest.fixture(scope="module")
def scores(tmp_path_factory):
    out = tmp_path_factory.mktemp("score") / "score.json"
    done = subprocess.run([sys.executable, TOOL, "--program", PROGRAM, "--gold", SHARED / "real" / "gold",
                           "--texts", SHARED / "real", "--json", out], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads(out.read_text())
