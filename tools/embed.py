#!/usr/bin/env python3
"""Turns files into one C file with their bytes.

Usage: embed.py assets|templates OUT.c FILE...
  assets     of web: name, type, and a tag that changes with the content
  templates  of writer: name without its ending; they must be UTF-8
"""
import hashlib
import pathlib
import sys

TYPES = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
}


def asset(path, data):
    return f'"{path.name}", "{TYPES[path.suffix]}", "{hashlib.sha256(data).hexdigest()[:16]}"'


def template(path, data):
    data.decode("utf-8")
    return f'"{path.stem}"'


# header, type and name of the table, what stands in a row before the bytes
KINDS = {"assets": ("web/asset.h", "struct asset", "assets", asset),
         "templates": ("writer/template_table.h", "struct template_file", "template_files", template)}


def main():
    kind, out, *paths = sys.argv[1:]
    header, row_type, name, row = KINDS[kind]
    parts, table = [f'#include "{header}"\n'], []
    for number, path in enumerate(sorted(map(pathlib.Path, paths), key=lambda p: p.name)):
        data = path.read_bytes()
        lines = "\n".join("    " + "".join(f"{b}," for b in data[i:i + 30]) for i in range(0, len(data), 30))
        parts.append(f"static const unsigned char bytes_{number}[] = {{\n{lines}\n}};\n")
        table.append(f"    {{{row(path, data)}, bytes_{number}, sizeof bytes_{number}}},")
    parts.append(f"const {row_type} {name}[] = {{\n" + "\n".join(table) + "\n};\n")
    parts.append(f"const size_t n_{name} = sizeof {name} / sizeof *{name};\n")
    pathlib.Path(out).write_text("\n".join(parts), encoding="utf-8")


main()
