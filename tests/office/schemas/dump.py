"""Dumps the rows of an office as text, for the collection of databases of every released schema beside this file.

usage: dump.py OFFICE.db >NNNN.sql      NNNN: the number of its last migration

The tables themselves are made by the migrations up to that number; the full-text index is built anew.
"""
import sqlite3
import sys


def literal(value):
    if isinstance(value, bytes):
        return f"x'{value.hex()}'"
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    return "NULL" if value is None else str(value)


def main():
    base = sqlite3.connect(sys.argv[1])
    names = [name for (name,) in base.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        " AND name NOT LIKE 'document_fts%' ORDER BY rowid")]
    for name in names:
        columns = ", ".join(row[1] for row in base.execute(f"PRAGMA table_xinfo({name})") if row[6] == 0)
        for row in base.execute(f"SELECT {columns} FROM {name}"):
            print(f"INSERT OR REPLACE INTO {name} ({columns}) VALUES ({', '.join(map(literal, row))});")
    print("INSERT INTO document_fts (document_fts) VALUES ('rebuild');")


if __name__ == "__main__":
    main()
