"""The program as people run it: a process, its exit code and what it prints. DONDOC_EXE names the binary."""
import os
import pathlib
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXE = pathlib.Path(os.environ.get("DONDOC_EXE", ROOT / "build/dondoc")).resolve()
KEPT = ("PATH", "HOME", "ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "ASAN_SYMBOLIZER_PATH")
SANITIZER = ("AddressSanitizer", "LeakSanitizer", "runtime error:")

class Ran:
    """What one run of the program left behind."""

    def __init__(self, process):
        self.code = process.returncode
        self.out_bytes, self.err_bytes = process.stdout, process.stderr
        self.out, self.err = process.stdout.decode(), process.stderr.decode()

    def __repr__(self):
        return f"exit {self.code}\n--- stdout\n{self.out}\n--- stderr\n{self.err}"


def environment(**more):
    env = {k: os.environ[k] for k in KEPT if k in os.environ}
    env["DONDOC_TODAY"] = "2021-02-18"
    env.update(more)
    return {k: v for k, v in env.items() if v is not None}


class Program:
    """Runs the program in a folder of its own, without any locale unless the test gives one."""

    def __init__(self, exe, folder):
        self.exe, self.folder, self.db = exe, folder, folder / "office.db"

    def __call__(self, *args, input=b"", env=None, timeout=120):
        if isinstance(input, str):
            input = input.encode()
        process = subprocess.run([self.exe, *map(os.fspath, map(_word, args))], input=input, capture_output=True,
                                 cwd=self.folder, env=environment(**(env or {})), timeout=timeout)
        ran = Ran(process)
        assert not any(word in ran.err for word in SANITIZER), ran
        assert ran.code in (0, 1, 2, 3), ran
        return ran

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path


def _word(arg):
    return arg if isinstance(arg, (str, bytes, os.PathLike)) else str(arg)
