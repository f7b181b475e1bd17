"""Writes latin_table.h: what folding and letter tests need to know of the Latin letters that Vietnamese lives among.

usage: latin.py OUT

Two stretches of code points, U+0000-024F and U+1E00-1EFF. For each: its lower case, the ASCII byte it folds to
(0: fold it by utf8proc) and whether it is a letter, and which case it has.
"""
import sys
import unicodedata

STRETCHES = (("low", 0x0000, 0x0250), ("high", 0x1E00, 0x1F00))
# letters whose stroke is no combining mark for Unicode, but one for a reader who searches
STROKES = {0x0110: "d", 0x0111: "d", 0x00D0: "d", 0x00F0: "d", 0x023A: "a", 0x023E: "t"}
SIGNS = {0x00A0: " ", 0x0085: " ", 0x00AB: '"', 0x00BB: '"', 0x00B4: "'"}


def lower(code):
    small = chr(code).lower()
    return ord(small) if len(small) == 1 else ord(small[0])


def fold(code):
    if code in STROKES:
        return STROKES[code]
    if code in SIGNS:
        return SIGNS[code]
    if code < 0x80:
        return " " if chr(code) in "\t\n\v\f\r " else chr(code).lower()
    bare = [c for c in unicodedata.normalize("NFD", chr(code)) if not unicodedata.category(c).startswith("M")]
    if len(bare) == 1 and ord(bare[0]) < 0x80:
        return bare[0].lower()
    return "\0"


def kind(code):
    category = unicodedata.category(chr(code))
    flags = []
    if category.startswith("L"):
        flags.append("LATIN_LETTER")
    if category == "Lu":
        flags.append("LATIN_UPPER")
    if category == "Ll":
        flags.append("LATIN_LOWER")
    return " | ".join(flags) or "0"


with open(sys.argv[1], "w", encoding="ascii") as out:
    out.write("/* Made by latin.py. */\n")
    for name, start, end in STRETCHES:
        out.write(f"static const struct latin latin_{name}[{end - start}] = {{\n")
        for code in range(start, end):
            out.write(f"    {{{lower(code)}, {ord(fold(code))}, {kind(code)}}},\n")
        out.write("};\n")
