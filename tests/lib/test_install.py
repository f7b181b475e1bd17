#!/usr/bin/python3
"""A stranger's way to libdondoc: install it, ask pkg-config, compile docs/example.c, run it.

usage: test_install.py SOURCE BUILD. Installs only what belongs to the library, into a directory of its own.
"""
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NOTICE = """TỈNH ỦY SƠN HÀ
*
Số 57-TB/TU

THÔNG BÁO
kết luận về Chỉ thị số 05-CT/TW
-----

I. NHIỆM VỤ

1. Giao Ban Tổ chức Tỉnh ủy báo cáo trước ngày 20/02/2026.
"""


def run(command, **more):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, timeout=300, **more)
    return done


def ok(command, **more):
    done = run(command, **more)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


def option(build, name):
    options = json.loads(ok(["meson", "introspect", "--buildoptions", build]))
    return next(o["value"] for o in options if o["name"] == name)


def main(source, build):
    with tempfile.TemporaryDirectory() as place:
        root = Path(place) / "root"
        ok(["meson", "install", "-C", build, "--no-rebuild", "--destdir", root, "--tags", "libdondoc,devel"])
        pc = next(root.rglob("dondoc.pc"))
        library = next(root.rglob("libdondoc.so"))
        assert next(root.rglob("libdondoc.a")).stat().st_size > 0
        assert [h.name for h in root.rglob("*.h")] == ["dondoc.h"], "no inner header is installed"

        exported = [line.split()[2] for line in ok(["nm", "-D", "--defined-only", library]).splitlines()]
        foreign = [name for name in exported if not name.startswith("dondoc_")]
        assert "dondoc_open_file" in exported and foreign == [], foreign

        # pkg-config gives no flags while a package of Requires.private is missing, and a stranger has none of them
        env = dict(os.environ, PKG_CONFIG_LIBDIR=str(pc.parent), PKG_CONFIG_SYSROOT_DIR=str(root),
                   LD_LIBRARY_PATH=str(library.parent), LANGUAGE="", LC_ALL="C.UTF-8")
        flags = ok(["pkg-config", "--cflags", "--libs", "dondoc"], env=env).split()
        sanitize = option(build, "b_sanitize")
        sanitize = [f"-fsanitize={sanitize}"] if sanitize not in ("none", []) else []
        compiler = os.environ.get("EXAMPLE_CC") or shutil.which("clang" if sanitize else "cc")
        example = Path(place) / "example"
        ok([compiler, "-std=c17", "-Wall", "-Wextra", "-Wpedantic", "-Werror", *sanitize,
            Path(source) / "docs/example.c", "-o", example, *flags], env=env)
        apart = ok(["pkg-config", "--static", "--libs", "dondoc"], env=env).split()
        standing = Path(place) / "standing"
        ok([compiler, "-std=c17", *sanitize, f"-I{next(root.rglob('dondoc.h')).parent}", Path(source) / "docs/example.c",
            "-o", standing, *(library.with_suffix(".a") if word == "-ldondoc" else word for word in apart)], env=env)
        assert "libdondoc" not in ok(["readelf", "-d", standing])

        paper = Path(place) / "thong-bao.txt"
        paper.write_text(NOTICE, encoding="utf-8")
        out = ok([example, paper], env=env)
        assert out.splitlines()[0] == "Thông báo 57-TB/TU", out
        assert "line 11: Ban Tổ chức Tỉnh ủy; date trước ngày 20/02/2026" in out, out
        assert "cites Chỉ thị số 05-CT/TW" in out, out
        assert ok([standing, paper], env=env) == out

        missing = run([example, Path(place) / "khong-co.txt"], env=env)
        assert missing.returncode == 3 and "khong-co.txt" in missing.stderr and missing.stdout == ""
        secret = Path(place) / "mat.txt"
        secret.write_text("TỈNH ỦY SƠN HÀ\nTỐI MẬT\n\n" + NOTICE, encoding="utf-8")
        refused = run([example, secret], env=env)
        assert refused.returncode == 3 and "mat.txt" in refused.stderr and "NHIỆM VỤ" not in refused.stderr
        assert refused.stdout == ""
    print("installed, compiled, read and refused as the header says")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
