/* WordprocessingML through libxml2's writer, which closes what is open and escapes. ECMA-376 part 1, 17.3 and 17.4. */
#include "writer/docx_xml.h"

#define X(name) (const xmlChar *)(name)

/* NUL-terminated; control characters are blanks, and what XML 1.0 has no character for is left out. */
static const xmlChar *clean(struct docx *x, struct str s)
{
    char *out = arena_alloc(x->arena, s.n + 1);
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t code;
        const size_t step = utf8_decode(s, at, &code);
        if (step && code < ' ')
            out[n++] = ' ';
        else if (step && code != 0xFFFE && code != 0xFFFF)
            memcpy(out + n, s.p + at, step), n += step;
        at += step ? step : 1;
    }
    return X(out);
}

void docx_open(struct docx *x, const char *name)
{
    libxml.xmlTextWriterStartElement(x->xml, X(name));
}

void docx_close(struct docx *x)
{
    libxml.xmlTextWriterEndElement(x->xml);
}

void docx_attr(struct docx *x, const char *name, struct str value)
{
    libxml.xmlTextWriterWriteAttribute(x->xml, X(name), clean(x, value));
}

void docx_attr_int(struct docx *x, const char *name, long value)
{
    libxml.xmlTextWriterWriteFormatAttribute(x->xml, X(name), "%ld", value);
}

void docx_value(struct docx *x, const char *name, const char *value)
{
    docx_open(x, name);
    docx_attr(x, "w:val", str_from(value));
    docx_close(x);
}

void docx_value_int(struct docx *x, const char *name, long value)
{
    docx_open(x, name);
    docx_attr_int(x, "w:val", value);
    docx_close(x);
}

void docx_flag(struct docx *x, const char *name, bool on)
{
    if (!on)
        return;
    docx_open(x, name);
    docx_close(x);
}

/* --- words --- */

/* In the order of the schema: programs refuse another one. */
static void put_own(struct docx *x, const struct docx_own *own)
{
    docx_flag(x, "w:keepNext", own->keep_next);
    if (own->after) {
        docx_open(x, "w:spacing");
        docx_attr_int(x, "w:after", *own->after);
        docx_close(x);
    }
    if (own->aside) {
        docx_open(x, "w:ind");
        docx_attr_int(x, "w:left", own->aside);
        docx_attr_int(x, "w:right", own->aside);
        docx_close(x);
    }
    if (own->section)
        own->section(x);
}

void docx_paragraph_open(struct docx *x, int style, const struct docx_own *own)
{
    docx_open(x, "w:p");
    docx_open(x, "w:pPr");
    docx_value(x, "w:pStyle", docx_style_id(style));
    if (own)
        put_own(x, own);
    docx_close(x);
}

void docx_paragraph_close(struct docx *x)
{
    docx_close(x);
}

static void put_emphasis(struct docx *x, bool bold, bool italic)
{
    if (!bold && !italic)
        return;
    docx_open(x, "w:rPr");
    docx_flag(x, "w:b", bold);
    docx_flag(x, "w:i", italic);
    docx_close(x);
}

static void put_words(struct docx *x, struct str words)
{
    docx_open(x, "w:t");
    libxml.xmlTextWriterWriteAttribute(x->xml, X("xml:space"), X("preserve"));
    libxml.xmlTextWriterWriteString(x->xml, clean(x, words));
    docx_close(x);
}

/* Line breaks of the words are breaks of the line. */
void docx_run(struct docx *x, struct str words, bool bold, bool italic)
{
    if (str_empty(words))
        return;
    docx_open(x, "w:r");
    put_emphasis(x, bold, italic);
    for (;;) {
        const size_t end = str_find_byte(words, '\n');
        put_words(x, str_sub(words, 0, end));
        if (end == STR_NOWHERE)
            break;
        docx_flag(x, "w:br", true);
        words = str_skip(words, end + 1);
    }
    docx_close(x);
}

void docx_line(struct docx *x, int style, struct str words)
{
    docx_paragraph_open(x, style, NULL);
    docx_run(x, words, false, false);
    docx_paragraph_close(x);
}

static void put_note(struct docx *x, struct str note)
{
    VEC_PUSH(x->arena, &x->notes, note);
    docx_open(x, "w:r");
    docx_open(x, "w:rPr");
    docx_value(x, "w:vertAlign", "superscript");
    docx_close(x);
    docx_open(x, "w:footnoteReference");
    docx_attr_int(x, "w:id", (long)x->notes.n);
    docx_close(x);
    docx_close(x);
}

void docx_words(struct docx *x, struct draft_words words)
{
    for (size_t i = 0; i < words.n; i++) {
        const struct draft_run *run = &words.v[i];
        if (run->link.p) {
            VEC_PUSH(x->arena, &x->links, run->link);
            docx_open(x, "w:hyperlink");
            docx_attr(x, "w:anchor", str_printf(x->arena, "_%.*s", STR_ARG(run->link)));
            docx_attr_int(x, "w:history", 1);
        }
        docx_run(x, run->words, run->bold, run->italic);
        if (run->link.p)
            docx_close(x);
        if (run->note.p)
            put_note(x, run->note);
    }
}

bool docx_marked(const struct docx *x, struct str name)
{
    for (size_t i = 0; i < x->marks.n; i++)
        if (str_eq(x->marks.v[i], name))
            return true;
    return false;
}

/* Word does not show bookmarks whose name begins with "_". */
void docx_mark_open(struct docx *x, struct str name)
{
    if (!name.p || docx_marked(x, name))
        return;
    docx_open(x, "w:bookmarkStart");
    docx_attr_int(x, "w:id", (long)x->marks.n);
    docx_attr(x, "w:name", str_printf(x->arena, "_%.*s", STR_ARG(name)));
    docx_close(x);
}

void docx_mark_close(struct docx *x, struct str name)
{
    if (!name.p || docx_marked(x, name))
        return;
    docx_open(x, "w:bookmarkEnd");
    docx_attr_int(x, "w:id", (long)x->marks.n);
    docx_close(x);
    VEC_PUSH(x->arena, &x->marks, name);
}

/* --- tables --- */

static void put_borders(struct docx *x, bool borders)
{
    static const char *const sides[] = {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"};
    docx_open(x, "w:tblBorders");
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++) {
        docx_open(x, sides[i]);
        docx_attr(x, "w:val", borders ? STR("single") : STR("nil"));
        if (borders) {
            docx_attr_int(x, "w:sz", 4);
            docx_attr_int(x, "w:space", 0);
            docx_attr(x, "w:color", STR("000000"));
        }
        docx_close(x);
    }
    docx_close(x);
}

static void put_width(struct docx *x, const char *name, int width)
{
    docx_open(x, name);
    docx_attr_int(x, "w:w", width);
    docx_attr(x, "w:type", STR("dxa"));
    docx_close(x);
}

void docx_table_open(struct docx *x, const int *widths, size_t n, bool borders)
{
    int total = 0;
    for (size_t i = 0; i < n; i++)
        total += widths[i];
    docx_open(x, "w:tbl");
    docx_open(x, "w:tblPr");
    put_width(x, "w:tblW", total);
    docx_value(x, "w:jc", "center");
    put_borders(x, borders);
    docx_open(x, "w:tblLayout");
    docx_attr(x, "w:type", STR("fixed"));
    docx_close(x);
    docx_open(x, "w:tblCellMar");
    put_width(x, "w:left", borders ? DOCX_CELL_MARGIN : 0);
    put_width(x, "w:right", borders ? DOCX_CELL_MARGIN : 0);
    docx_close(x);
    docx_close(x);
    docx_open(x, "w:tblGrid");
    for (size_t i = 0; i < n; i++) {
        docx_open(x, "w:gridCol");
        docx_attr_int(x, "w:w", widths[i]);
        docx_close(x);
    }
    docx_close(x);
}

void docx_row_open(struct docx *x, bool title, bool whole)
{
    docx_open(x, "w:tr");
    if (!title && !whole)
        return;
    docx_open(x, "w:trPr");
    docx_flag(x, "w:cantSplit", whole);
    docx_flag(x, "w:tblHeader", title);
    docx_close(x);
}

void docx_cell_open(struct docx *x, int width, int columns)
{
    docx_open(x, "w:tc");
    docx_open(x, "w:tcPr");
    put_width(x, "w:tcW", width);
    if (columns > 1)
        docx_value_int(x, "w:gridSpan", columns);
    docx_close(x);
}
