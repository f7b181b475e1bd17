"""Makes the seeds of fuzz_docx: papers as their bare parts (see fuzz_docx.c), and some whole files.

usage: make_seeds.py DIRECTORY       (tests/fuzz/corpus/docx)
"""
import os
import sys

import page_fixture
from docxmaker import write_zip
from make_docx import elsewhere, fonts, inline, notes, numbering, paper, tables

folder = sys.argv[1]
os.makedirs(folder, exist_ok=True)
for make in (paper, inline, tables, notes, numbering, fonts, page_fixture.page, page_fixture.vietnamese, page_fixture.aside):
    parts = make()
    names = ("word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml",
             "word/theme/theme1.xml", "word/settings.xml")
    texts = [(parts.get(name) or "").removeprefix("\ufeff").encode() for name in names]
    with open(os.path.join(folder, make.__name__ + ".parts"), "wb") as file:
        file.write(b"\0".join(texts))
for make in (elsewhere, paper):
    write_zip(os.path.join(folder, make.__name__ + ".docx"), make())
with open(os.path.join(folder, "plain.txt"), "wb") as file:
    file.write("\ufeffĐảng uỷ Khối\r\nHoà bình – “kỹ thuật”¹\fti\u0065\u0302\u0301ng 한국 \u1100\u1161".encode())
for name, text in (("tcvn3", "Ban Th­êng vô §¶ng ñy Khèi kÕt luËn, S¥N Hµ H¶I\n"), ("vni", "Ban Thöôøng vuï Ñaûng uûy Khoái\n")):
    with open(os.path.join(folder, name + ".txt"), "wb") as file:
        file.write(text.encode("latin-1"))
with open(os.path.join(folder, "wide.txt"), "wb") as file:
    file.write("Đảng uỷ \U0001F600\r\n".encode("utf-16"))
