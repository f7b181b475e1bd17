"""Changes that must not matter: each makes another paper of the same meaning, or None when there is nothing to change.

A change gets a Paper: its lines, and where examples/facts says that things stand. It is written as a clerk, a copying
program or a scanner would have made it; what it must not touch (names, numbers, order) stays as it is.
"""
import datetime
import re
import textwrap
import unicodedata


class Paper:
    """The lines of a paper (as the facts count them) and the lines of its parts, from 0."""

    def __init__(self, lines, facts):
        self.lines = list(lines)
        self.sections = {s["line"] - 1: s for s in facts["sections"]}
        self.clauses = sorted({c["line"] - 1 for c in facts["clauses"]})
        self.recipients = sorted({r["line"] - 1 for r in facts["recipients"]})
        self.notes = sorted({f["line"] - 1 for f in facts.get("footnotes", [])})
        self.header = facts["header"]
        body = [*self.sections, *self.clauses]
        self.first = min(body) if body else len(self.lines)
        self.last = max(body) if body else -1
        self.last = self._end(self.last)

    def _end(self, at):
        """The last line of the paragraph that begins at a line."""
        starts = {*self.sections, *self.clauses, *self.recipients, *self.notes}
        while at + 1 < len(self.lines) and self.lines[at + 1].strip() and at + 1 not in starts:
            at += 1
        return at

    def body(self):
        """Numbers of the body's lines that hold words; tables and rules are left as they are."""
        return [n for n in range(self.first, self.last + 1)
                if self.lines[n].strip() and not re.match(r"\s*(\||[-_*=#\s]+$)", self.lines[n])]

    def text(self, lines=None):
        return "\n".join(self.lines if lines is None else lines)

    def mapped(self, numbers, change):
        """The text with some lines changed; None when that changes nothing."""
        lines = list(self.lines)
        for n in numbers:
            lines[n] = change(lines[n])
        return None if lines == self.lines else self.text(lines)


def differs(paper, text):
    return None if text == paper.text() else text


# letters

def decomposed(paper):
    return differs(paper, unicodedata.normalize("NFD", paper.text()))


TONES = {"oa": "òa óa ỏa õa ọa", "oe": "òe óe ỏe õe ọe", "uy": "ùy úy ủy ũy ụy"}
OLD = {"oa": "oà oá oả oã oạ", "oe": "oè oé oẻ oẽ oẹ", "uy": "uỳ uý uỷ uỹ uỵ"}
PAIRS = [(new, old) for key in TONES for new, old in zip(TONES[key].split(), OLD[key].split())]
PAIRS += [(change(new), change(old)) for change in (str.upper, str.capitalize) for new, old in PAIRS]
LETTER = r"[^\W\d_]"


def tones(pairs, text):
    for source, target in pairs:
        text = re.sub(rf"(?<![qQ]){source}(?!{LETTER})", target, text)
    return text


def old_tones(paper):
    return differs(paper, tones(PAIRS, paper.text()))


def new_tones(paper):
    return differs(paper, tones([(old, new) for new, old in PAIRS], paper.text()))


# white space

def doubled_spaces(paper):
    return paper.mapped(paper.body(), lambda line: re.sub(r"(?<=\S) (?=\S)", "  ", line))


def hard_spaces(paper):
    return paper.mapped(paper.body(), lambda line: re.sub(r"(?<=[\w,]) (?=\d)", "\u00a0", line))


def tabs_behind_labels(paper):
    return paper.mapped(paper.body(), lambda line: re.sub(r"^(\s*(?:[-+•–]|[\dIVX]+[.)]|[a-zđ]\))) +", "\\1\t", line))


def indented(paper):
    starts = {*paper.sections, *paper.clauses}
    return paper.mapped([n for n in paper.body() if n in starts], lambda line: "      " + line.lstrip())


def blanks_at_the_ends(paper):
    return differs(paper, "".join(line + "   \n" for line in paper.lines))


def no_blank_lines(paper):
    """As pdftotext without -layout: every paragraph begins a line, none is apart."""
    long = [n for n in paper.body() if len(paper.lines[n]) > 300]
    if not long:
        return None     # lines broken at a width need their blank lines
    lines = [line for n, line in enumerate(paper.lines) if line.strip() or not paper.first < n < paper.last]
    return differs(paper, paper.text(lines))


def more_blank_lines(paper):
    out = []
    for line in paper.lines:
        out += [line] if line.strip() else ["", "", ""]
    return differs(paper, paper.text(out))


def crlf(paper):
    return paper.text().replace("\n", "\r\n")


def byte_order_mark(paper):
    return "\ufeff" + paper.text()


# layout

def bullets(mark):
    def change(paper):
        return paper.mapped(paper.body() + paper.recipients,
                            lambda line: re.sub(r"^(\s*)[-–•] (?=\S)", rf"\1{mark} ", line))
    return change


def broken_at_a_width(paper):
    whole = [n for n in paper.body() if len(paper.lines[n]) > 120]
    return paper.mapped(whole, lambda line: textwrap.fill(line, 80, break_on_hyphens=False, break_long_words=False))


def in_the_middle(line):
    """Where a page may end in a line: a blank before a small letter, next to the middle."""
    places = [m.start() for m in re.finditer(rf"(?<={LETTER}) (?={LETTER})", line) if line[m.end()].islower()]
    return min(places, key=lambda at: abs(at - len(line) // 2), default=None)


def page_break(between):
    def change(paper):
        page = 1

        def cut(line):
            nonlocal page
            at = in_the_middle(line)
            if at is None:
                return line
            page += 1
            return line[:at] + between.format(page=page) + line[at + 1:]
        long = [n for n in paper.clauses if len(paper.lines[n]) > 120 and "|" not in paper.lines[n]]
        return paper.mapped(long[1::3], cut)
    return change


MOTTO = ("ĐẢNG CỘNG SẢN", "CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘI", "Độc lập")


def letterhead(paper):
    """(left column, right column, number of its lines) of a letterhead, stacked or in two columns; None when it is
    neither."""
    kind = paper.header.get("type")
    bare = [re.sub(r"[*_#\s]+", " ", line).strip() for line in paper.lines]
    if not kind or kind.upper() not in bare or any("|" in line for line in paper.lines[:12]):
        return None
    if not paper.header.get("number"):
        return None     # the gap for it looks like the gap between columns
    left, right = [], []
    end = bare.index(kind.upper())
    for line in paper.lines[:end]:
        halves = re.split(r"\s{3,}|\t+", line.strip())
        if len(halves) == 2:
            left.append(halves[0])
            right.append(halves[1])
        elif len(halves) > 2:
            return None
        elif halves[0]:
            words = halves[0].strip("*_ ")
            to_right = words.startswith(MOTTO) or re.search(r"ngày\s.*tháng.*năm", words) or line.startswith(" " * 30)
            (right if to_right else left).append(halves[0])
    return (left, right, end) if left and right else None


def letterhead_in_columns(paper):
    found = letterhead(paper)
    if not found:
        return None
    left, right, end = found
    if len(right) == 2:
        right = [right[0], *[""] * (len(left) - 2), right[1]] if len(left) > 2 else right
    rows = max(len(left), len(right))
    left, right = left + [""] * (rows - len(left)), right + [""] * (rows - len(right))
    width = max(map(len, left)) + 6
    lines = [f"{a:^{width}}{b:^48}".rstrip() for a, b in zip(left, right)]
    return differs(paper, paper.text(lines + [""] + paper.lines[end:]))


def letterhead_stacked(paper):
    found = letterhead(paper)
    if not found:
        return None
    left, right, end = found
    return differs(paper, paper.text([*left, "", *right, ""] + paper.lines[end:]))


def letterhead_in_tabs(paper):
    found = letterhead(paper)
    if not found:
        return None
    left, right, end = found
    rows = max(len(left), len(right))
    left, right = left + [""] * (rows - len(left)), right + [""] * (rows - len(right))
    lines = [f"{a}\t{b}".rstrip() for a, b in zip(left, right)]
    return differs(paper, paper.text(lines + [""] + paper.lines[end:]))


# Markdown

def plain(line):
    return "*" not in line and "_" not in line and not line.lstrip().startswith("#")


def bold_headings(paper):
    return paper.mapped([n for n in paper.sections if plain(paper.lines[n])], lambda line: f"**{line.strip()}**")


def hash_headings(paper):
    def change(n):
        return lambda line: "#" * (paper.sections[n]["depth"] + 1) + " " + line.strip()
    lines = list(paper.lines)
    for n in paper.sections:
        if re.match(r"\s*(Phần|Chương|[IVX]+[.-]|[A-Z]-|\d+(\.\d+)*[.-])", lines[n]) and n in whole_headings(paper):
            lines[n] = change(n)(lines[n])
    return differs(paper, paper.text(lines))


def italic_types(paper):
    kinds = r"\b(Kết luận|Nghị quyết|Chỉ thị|Quyết định|Quy định|Kế hoạch|Thông báo)(?= số \d)"
    return paper.mapped([n for n in paper.body() if plain(paper.lines[n])], lambda line: re.sub(kinds, r"*\1*", line))


def bold_labels(paper):
    return paper.mapped([n for n in paper.clauses if plain(paper.lines[n])],
                        lambda line: re.sub(r"^(\s*)(\d+(?:\.\d+)*[.)]|[a-zđ]\)) ", r"\1**\2** ", line))


# words

def whole_headings(paper):
    """Headings that fill their line."""
    return [n for n, s in paper.sections.items() if s["label"] and s["title"] and plain(paper.lines[n]) and
            paper.lines[n].strip().rstrip(" .:").endswith(s["title"].rstrip(" .:")) and
            not (n + 1 < len(paper.lines) and paper.lines[n + 1].strip() and n + 1 not in paper.sections
                 and n + 1 not in paper.clauses)]


def titled(paper, change):
    def one(n):
        title = paper.sections[n]["title"].rstrip(" .:")
        return lambda line: line[:line.index(title)] + change(title) + line[line.index(title) + len(title):]
    lines = list(paper.lines)
    for n in whole_headings(paper):
        if paper.sections[n]["title"].rstrip(" .:") in lines[n]:
            lines[n] = one(n)(lines[n])
    return differs(paper, paper.text(lines))


def capital_headings(paper):
    return titled(paper, str.upper)


def small_headings(paper):
    return titled(paper, lambda title: title[:1] + title[1:].lower() if title.isupper() else title)


DAY = re.compile(r"\b(?:(ngày)\s+)?(\d{1,2})(?:/(\d{1,2})/|-(\d{1,2})-|\s+tháng\s+(\d{1,2})\s+năm\s+)(\d{4})\b")


def dates(form):
    def write(match):
        word, day, year = match[1], int(match[2]), int(match[6])
        month = int(match[3] or match[4] or match[5])
        try:
            datetime.date(year, month, day)
        except ValueError:
            return match[0]
        if form == "words":
            return f"ngày {day:02} tháng {month} năm {year}"
        separator = "/" if form == "strokes" else "-"
        return f"{word + ' ' if word else ''}{match[2]}{separator}{month}{separator}{year}"

    def change(paper):
        body = paper.text(paper.lines[paper.first:paper.last + 1])  # a line may end between "ngày" and the day
        around = paper.lines[:paper.first], paper.lines[paper.last + 1:]
        return differs(paper, paper.text([*around[0], DAY.sub(write, body), *around[1]]))
    return change


CHANGES = {
    "decomposed letters": decomposed, "old tone placement": old_tones, "new tone placement": new_tones,
    "doubled spaces": doubled_spaces, "hard spaces": hard_spaces, "tabs behind labels": tabs_behind_labels,
    "indented paragraphs": indented, "blanks at the ends of lines": blanks_at_the_ends,
    "no blank lines": no_blank_lines, "more blank lines": more_blank_lines, "CR LF": crlf, "byte order mark": byte_order_mark,
    "bullets –": bullets("–"), "bullets •": bullets("•"), "broken at a width": broken_at_a_width,
    "page numbers in sentences": page_break("\n\n{page}\n\n"),
    "page numbers between dashes": page_break("\n- {page} -\n"),
    "form feeds in sentences": page_break("\n\f"),
    "letterhead in columns": letterhead_in_columns, "letterhead stacked": letterhead_stacked,
    "letterhead in tabs": letterhead_in_tabs,
    "bold headings": bold_headings, "headings with #": hash_headings, "italic types": italic_types,
    "bold labels": bold_labels,
    "headings in capitals": capital_headings, "headings in small letters": small_headings,
    "dates with strokes": dates("strokes"), "dates with hyphens": dates("hyphens"), "dates in words": dates("words"),
}
