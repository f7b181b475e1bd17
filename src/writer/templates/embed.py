#!/usr/bin/env python3
"""Turns the templates into one C file of their names and words.

Usage: embed.py OUT.c FILE...
"""
import pathlib
import sys


def main() -> None:
    out, *paths = sys.argv[1:]
    parts = ['#include "writer/template_table.h"\n']
    rows = []
    for number, path in enumerate(sorted(map(pathlib.Path, paths), key=lambda p: p.name)):
        data = path.read_bytes()
        data.decode("utf-8")
        lines = "\n".join("    " + "".join(f"{b}," for b in data[i:i + 30]) for i in range(0, len(data), 30))
        parts.append(f"static const unsigned char words_{number}[] = {{\n{lines}\n}};\n")
        rows.append(f'    {{"{path.stem}", words_{number}, sizeof words_{number}}},')
    parts.append("const struct template_file template_files[] = {\n" + "\n".join(rows) + "\n};\n")
    parts.append("const size_t n_template_files = sizeof template_files / sizeof *template_files;\n")
    pathlib.Path(out).write_text("\n".join(parts), encoding="utf-8")


main()
