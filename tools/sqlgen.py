#!/usr/bin/env python3
"""Turns .sql files into C: a closed set of statements, each with a typed call.

    sqlgen.py --prefix office --header OUT.h --source OUT.c FILE.sql... [--migration NNNN_name.sql...]

A .sql file is a row of blocks. A block starts with its name; what it takes and gives stands above the SQL:

    -- name: task_insert
    -- purpose: keeps what a paper demands
    -- in: document int, words text, due text?
    -- out: id int
    INSERT INTO task (document, words, due) VALUES (?1, ?2, ?3) RETURNING id;

Types are int, text, blob and real; "?" behind one allows NULL (an int or real gets a `..._null` beside it, a text or
blob is NULL when its p is NULL). `-- scan: reason` and `-- sort: reason` allow a plan that reads a whole table or sorts
without an index. ?1, ?2 … become $1, $2 … for PostgreSQL; where the engines differ, a second block `-- name:
task_insert [pgsql]` holds only the other SQL. `-- fragment: columns` names a piece that later blocks and fragments,
also those of later files, use as {columns}; its own ?1, ?2 … are others when the use names them: {columns ?5 ?6}.
`-- in: as other` and `-- out: as other` share the parameters or the row of a statement above, and its struct. A
migration is a whole file, named by its number; NNNN_name.pgsql.sql beside it is the other engine's.
"""
import argparse
import re
import sys
from pathlib import Path

TYPES = {"int": ("int64_t", "i"), "real": ("double", "r"), "text": ("struct str", "s"), "blob": ("struct str", "s")}
KEYS = {"purpose", "in", "out", "scan", "sort"}
NAME = re.compile(r"^[a-z][a-z0-9_]*$")
WRITES = re.compile(r"^\s*(?:WITH\b.*?\)\s*)?(INSERT|UPDATE|DELETE)\b", re.S | re.I)
LITERAL_MAX = 4000  # C17 promises string literals of 4095 bytes


class Fault(Exception):
    """What is wrong in a .sql file, with its place."""


def fault(path, line, message):
    raise Fault(f"{path}:{line}: {message}")


class Block:
    """One statement: its name, its columns, its SQL for each engine."""

    def __init__(self, path, line, name):
        self.path, self.line, self.name = path, line, name
        self.keys, self.sql, self.pgsql = {}, [], None
        self.ins, self.outs = [], []
        self.in_struct, self.row_struct = f"sql_{name}_in", f"sql_{name}_row"


def columns(block, key, names):
    """The (name, type, nullable) list of an in: or out: line; "as other" shares the other's, and its struct."""
    found = []
    shared = re.fullmatch(r"as (\w+)", block.keys.get(key, ""))
    if shared:
        other = names.get(shared[1])
        if other is None or not (other.ins if key == "in" else other.outs):
            fault(block.path, block.line, f"{block.name}: {key}: nothing named {shared[1]} stands above it")
        if key == "in":
            block.in_struct = other.in_struct
            return other.ins
        block.row_struct = other.row_struct
        return other.outs
    for part in filter(None, (p.strip() for p in block.keys.get(key, "").split(","))):
        match = re.fullmatch(r"([a-z][a-z0-9_]*) (int|text|blob|real)(\?)?", part)
        if not match:
            fault(block.path, block.line, f'{block.name}: "{part}" in {key}: is not "name type" or "name type?"')
        if match[1] in [column[0] for column in found]:
            fault(block.path, block.line, f"{block.name}: {key}: has {match[1]} twice")
        found.append((match[1], match[2], bool(match[3])))
    return found


def without_literals(sql):
    """The SQL with quoted texts and comments blanked, for looking at parameters."""
    return re.sub(r"'(?:[^']|'')*'|--[^\n]*", lambda m: " " * len(m[0]), sql)


def finish(block, fragments, names):
    """Checks a block and joins its lines."""
    for key in block.keys:
        if key not in KEYS:
            fault(block.path, block.line, f"{block.name}: unknown line -- {key}:")
    if not block.keys.get("purpose"):
        fault(block.path, block.line, f"{block.name}: has no -- purpose:")
    block.ins, block.outs = columns(block, "in", names), columns(block, "out", names)
    block.sql = join(block, block.sql, fragments)
    if block.pgsql is not None:
        block.pgsql = join(block, block.pgsql, fragments)
    for sql in filter(None, (block.sql, block.pgsql)):
        used = {int(n) for n in re.findall(r"\?(\d+)", without_literals(sql))}
        if used != set(range(1, len(block.ins) + 1)):
            fault(block.path, block.line, f"{block.name}: uses parameters {sorted(used)}, in: has {len(block.ins)}")
        if re.search(r"\?(?!\d)|[:@$]\w", without_literals(sql).replace("::", "")):
            fault(block.path, block.line, f"{block.name}: parameters are written ?1, ?2 …")


def put_in(path, line, name, sql, fragments):
    """The SQL with fragments put in, each with the parameters that its use names."""
    def piece(match):
        if match[1] not in fragments:
            fault(path, line, f"{name}: no fragment {{{match[1]}}} above it")
        numbers = match[2].split()
        used = {int(n) for n in re.findall(r"\?(\d+)", fragments[match[1]])}
        if numbers and used != set(range(1, len(numbers) + 1)):
            fault(path, line, f"{name}: fragment {{{match[1]}}} uses parameters {sorted(used)}, not {len(numbers)}")
        if not numbers:
            return fragments[match[1]]
        return re.sub(r"\?(\d+)", lambda own: numbers[int(own[1]) - 1], fragments[match[1]])
    return re.sub(r"\{(\w+)((?: \?\d+)*)\}", piece, sql)


def join(block, lines, fragments):
    """One SQL text of the lines, fragments put in, without its semicolon."""
    sql = put_in(block.path, block.line, block.name, "\n".join(lines).strip(), fragments)
    if not sql.endswith(";"):
        fault(block.path, block.line, f"{block.name}: its SQL does not end with ;")
    sql = sql[:-1].rstrip()
    if ";" in without_literals(sql):
        fault(block.path, block.line, f"{block.name}: holds more than one statement")
    return sql


def read_blocks(path, names, fragments):
    """All statements of a file; its fragments join those of the files before it."""
    blocks, own, current, lines = [], {}, None, None
    for number, raw in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        match = re.match(r"^-- ([a-z]+): *(.*?) *$", raw)
        key, value = (match[1], match[2]) if match else (None, None)
        if key == "fragment":
            if not NAME.match(value) or value in own or value in fragments:
                fault(path, number, f'bad or repeated fragment "{value}"')
            current, lines = None, []
            own[value] = (number, lines)
        elif key == "name" and value.endswith(" [pgsql]"):
            current = names.get(value[:-8])
            if current is None or current.path != path or current.pgsql is not None:
                fault(path, number, f'"{value}" does not follow a block of that name')
            current.pgsql = lines = []
        elif key == "name":
            if not NAME.match(value) or value in names:
                fault(path, number, f'bad or repeated name "{value}"')
            current = names[value] = Block(path, number, value)
            lines = current.sql
            blocks.append(current)
        elif key is not None and current is not None and not lines:
            if key in current.keys:
                fault(path, number, f"{current.name}: a second -- {key}:")
            current.keys[key] = value
        elif raw.strip() and lines is not None:
            lines.append(raw.rstrip())
        elif raw.strip() and not raw.startswith("--"):
            fault(path, number, "SQL before the first -- name:")
    for name, (number, text) in own.items():
        fragments[name] = put_in(path, number, name, "\n".join(text).strip(), fragments)
    for block in blocks:
        finish(block, fragments, names)
    return blocks


def literal(text):
    """A C string, one line of SQL a line; a long text becomes an array of characters."""
    if len(text.encode()) > LITERAL_MAX:
        marks = [f"'\\x{byte:02x}'" for byte in text.encode()] + ["0"]
        rows = [", ".join(marks[i:i + 16]) for i in range(0, len(marks), 16)]
        return "(const char[]){\n    " + ",\n    ".join(rows) + "}"
    quoted = []
    for line in text.split("\n"):
        line = line.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t").replace("?", "\\?")
        quoted.append(f'"{line}\\n"')
    quoted[-1] = quoted[-1][:-3] + '"'
    return "\n        ".join(quoted)


def fields(cols):
    """Members of a struct for parameters or a row."""
    out = []
    for name, kind, nullable in cols:
        out.append(f"    {TYPES[kind][0]} {name};")
        if nullable and kind in ("int", "real"):
            out.append(f"    bool {name}_null;")
    return out


def signature(block):
    """The typed call's head."""
    parts = ["struct store *store"]
    if block.ins:
        parts.append(f"const struct {block.in_struct} *in")
    if block.outs:
        parts.append(f"struct arena *arena, struct {block.row_struct} **ret_rows, size_t *ret_n")
    return f"bool sql_{block.name}({', '.join(parts)}, struct err *err)"


def header(prefix, blocks):
    """The generated .h."""
    guard = f"DONDOC_{prefix.upper()}_SQL_H"
    out = [f"/* Made from the .sql files by tools/sqlgen.py. */\n#ifndef {guard}\n#define {guard}\n",
           '#include "store/store.h"\n']
    for block in blocks:
        if block.ins and block.in_struct == f"sql_{block.name}_in":
            out += [f"struct {block.in_struct} {{", *fields(block.ins), "};"]
        if block.outs and block.row_struct == f"sql_{block.name}_row":
            out += [f"struct {block.row_struct} {{", *fields(block.outs), "};"]
        out += [f"/* {block.keys['purpose']} */", signature(block) + ";\n"]
    out += [f"extern const struct store_statement *const {prefix}_statements[];",
            f"extern const size_t {prefix}_statements_n;",
            f"extern const struct store_migration {prefix}_migrations[];",
            f"extern const size_t {prefix}_migrations_n;\n\n#endif"]
    return "\n".join(out) + "\n"


def value_in(name, kind, nullable):
    """The initialiser of a parameter."""
    if kind in ("int", "real"):
        null = f"in->{name}_null" if nullable else "false"
    else:
        null = f"!in->{name}.p" if nullable else "false"
    return f"{{.type = STORE_{kind.upper()}, .null = {null}, .{TYPES[kind][1]} = in->{name}}}"


def definition(block):
    """The statement and its typed call."""
    out = []
    for part, cols in (("in", block.ins), ("out", block.outs)):
        if cols:
            types = ", ".join("STORE_" + kind.upper() for _, kind, _ in cols)
            out.append(f"static const enum store_type {block.name}_{part}[] = {{{types}}};")
    dollar = re.sub(r"\?(\d+)", r"$\1", block.pgsql or block.sql)
    reasons = [f'"{block.keys[key]}"' if block.keys.get(key) else "NULL" for key in ("scan", "sort")]
    out += [f"static const struct store_statement {block.name}_statement = {{", f'    .name = "{block.name}",',
            f"    .sqlite =\n        {literal(block.sql)},", f"    .pgsql =\n        {literal(dollar)},",
            f"    .in = {block.name + '_in' if block.ins else 'NULL'},",
            f"    .out = {block.name + '_out' if block.outs else 'NULL'},",
            f"    .n_in = {len(block.ins)},", f"    .n_out = {len(block.outs)},",
            f"    .writes = {'true' if WRITES.match(block.sql) else 'false'},",
            f"    .scan = {reasons[0]},", f"    .sort = {reasons[1]},", "};\n", signature(block), "{"]
    given = "NULL"
    if block.ins:
        given = "values"
        inner = ",\n        ".join(value_in(*column) for column in block.ins)
        out.append(f"    const struct store_value values[] = {{\n        {inner}}};")
    if not block.outs:
        out += [f"    return store_run(store, &{block.name}_statement, {given}, NULL, NULL, err);", "}\n"]
        return out
    out += ["    struct store_rows rows;",
            f"    if (!store_run(store, &{block.name}_statement, {given}, arena, &rows, err))", "        return false;",
            f"    struct {block.row_struct} *row = ARENA_ARRAY(arena, struct {block.row_struct}, rows.n);",
            "    for (size_t i = 0; i < rows.n; i++) {",
            f"        const struct store_value *v = rows.v + i * {len(block.outs)};"]
    for i, (name, kind, nullable) in enumerate(block.outs):
        out.append(f"        row[i].{name} = v[{i}].{TYPES[kind][1]};")
        if nullable and kind in ("int", "real"):
            out.append(f"        row[i].{name}_null = v[{i}].null;")
    out += ["    }", "    *ret_rows = row;", "    *ret_n = rows.n;", "    return true;", "}\n"]
    return out


def migrations(prefix, paths):
    """The table of migrations, numbered 1, 2, … without gaps."""
    out = [f"const struct store_migration {prefix}_migrations[] = {{"]
    plain = sorted(path for path in paths if not path.name.endswith(".pgsql.sql"))
    for number, path in enumerate(plain, 1):
        match = re.fullmatch(r"(\d{4})_([a-z0-9_]+)\.sql", path.name)
        if not match or int(match[1]) != number:
            fault(path, 1, f"migration {number} must be named {number:04d}_words.sql")
        other = path.with_name(path.name[:-4] + ".pgsql.sql")
        pgsql = literal(other.read_text(encoding="utf-8")) if other in paths else "NULL"
        out.append(f'    {{{number}, "{match[2]}", {literal(path.read_text(encoding="utf-8"))}, {pgsql}}},')
    if not plain:
        fault(prefix, 0, "no --migration given")
    return out + ["};", f"const size_t {prefix}_migrations_n = {len(plain)};"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    for option in ("--prefix", "--header", "--source"):
        parser.add_argument(option, required=True)
    parser.add_argument("--migration", nargs="*", default=[], type=Path)
    parser.add_argument("files", nargs="+", type=Path)
    options = parser.parse_args()
    try:
        names, fragments = {}, {}
        blocks = [block for path in options.files for block in read_blocks(path, names, fragments)]
        source = [f'/* Made from the .sql files by tools/sqlgen.py. */\n#include "{Path(options.header).name}"\n']
        for block in blocks:
            source += definition(block)
        source += [f"const struct store_statement *const {options.prefix}_statements[] = {{",
                   *(f"    &{block.name}_statement," for block in blocks), "};",
                   f"const size_t {options.prefix}_statements_n = {len(blocks)};\n",
                   *migrations(options.prefix, options.migration)]
        Path(options.header).write_text(header(options.prefix, blocks), encoding="utf-8")
        Path(options.source).write_text("\n".join(source) + "\n", encoding="utf-8")
    except Fault as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
