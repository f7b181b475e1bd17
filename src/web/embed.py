#!/usr/bin/env python3
"""Turns the files of assets/ into one C file: bytes, type and a tag that changes with the content.

Usage: embed.py OUT.c FILE...
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


def rows(data: bytes) -> str:
    return "\n".join("    " + "".join(f"{b}," for b in data[i:i + 30]) for i in range(0, len(data), 30))


def main() -> None:
    out, *paths = sys.argv[1:]
    parts = ['#include "web/asset.h"\n']
    table = []
    for number, path in enumerate(sorted(map(pathlib.Path, paths), key=lambda p: p.name)):
        data = path.read_bytes()
        tag = hashlib.sha256(data).hexdigest()[:16]
        parts.append(f"static const unsigned char bytes_{number}[] = {{\n{rows(data)}\n}};\n")
        table.append(f'    {{"{path.name}", "{TYPES[path.suffix]}", "{tag}", bytes_{number}, sizeof bytes_{number}}},')
    parts.append("const struct asset assets[] = {\n" + "\n".join(table) + "\n};\n")
    parts.append("const size_t n_assets = sizeof assets / sizeof *assets;\n")
    pathlib.Path(out).write_text("\n".join(parts), encoding="utf-8")


main()
