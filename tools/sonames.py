"""sonames.py OUTPUT NAME… -- COMPILER…: a header with the file by which each library is known while a program runs,
NAME_FILE "libname.so.4", as the linker would have written it into the program; for those that are loaded when they are
needed (src/base/library.h)."""
import pathlib
import re
import subprocess
import sys


def soname(name, compiler):
    found = subprocess.run([*compiler, f"-print-file-name=lib{name}.so"], check=True, capture_output=True, text=True)
    library = pathlib.Path(found.stdout.strip())
    if not library.is_absolute():
        sys.exit(f"lib{name}.so: not found by {' '.join(compiler)}")
    head = subprocess.run(["readelf", "-dW", library], check=True, capture_output=True, text=True,
                          env={"LC_ALL": "C", "PATH": "/usr/bin:/bin"})
    return re.search(r"\(SONAME\).*\[(.+)\]", head.stdout)[1]


def main(output, *rest):
    split = rest.index("--")
    lines = [f'#define {name.upper()}_FILE "{soname(name, rest[split + 1:])}"\n' for name in rest[:split]]
    pathlib.Path(output).write_text("".join(lines), encoding="ascii")


main(*sys.argv[1:])
