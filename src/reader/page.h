/*
 * page: how a docx looks, tied to its text. What a word processor would show, not what one element of the file says:
 * document defaults, theme fonts, table, paragraph and character styles with what they are based on, toggles and direct
 * formatting are resolved, and each value knows who said it.
 *
 *     struct source source;
 *     reader_file_page(arena, path, &source, &err);
 *     for (size_t i = page_run_at(source.page, span.from); i < source.page->n_runs && …; i++)
 *         use(&source.page->runs[i]);
 *
 * Captured only when asked for (reader.h), and only for a docx. Text without a run: labels of automatic lists, marks
 * between cells, footnotes, formulas. Headers and footers of the page are left out, as in the text.
 *
 * Lengths are twips (1/20 pt, 567 to the centimetre), sizes of letters half points. ECMA-376 part 1, 17.3 and 17.7.
 */
#ifndef DONDOC_READER_PAGE_H
#define DONDOC_READER_PAGE_H

#include "text/text.h"

enum {
    PAGE_RUNS_MAX = 200 * 1000, /* runs, paragraphs, sections that are kept; what follows has no formatting */
    PAGE_LENGTH_MAX = 31680,    /* twips; 22 inches, as far as Word goes. Lengths are cut to it */
    PAGE_SIZE_MAX = 3276,       /* half points, as far as Word goes */
};

/* Who said a value, from far to near. */
enum page_level {
    PAGE_BUILT_IN,        /* nobody: what word processors do when the file is silent */
    PAGE_DEFAULTS,        /* docDefaults of styles.xml */
    PAGE_TABLE_STYLE,
    PAGE_PARAGRAPH_STYLE,
    PAGE_CHARACTER_STYLE,
    PAGE_DIRECT,          /* the paragraph, or the run, itself */
};

struct page_style {
    struct str id;   /* w:styleId */
    struct str name; /* w:name, as people see it; the id when there is none */
};

struct page_voice {
    const struct page_style *style; /* the style that says it: the named one, or one it is based on; else NULL */
    enum page_level level;
    bool theme; /* a font that was named by its part in the theme */
};

struct page_section {
    struct span span;     /* its text; empty when it has none */
    bool has_size;        /* the file tells the size of the paper … */
    bool has_margins;     /* … and the margins */
    bool landscape;
    int32_t width, height; /* as the page is laid: a landscape page is wider than high */
    int32_t top, bottom, left, right;
    int32_t gutter;        /* comes to the left margin */
};

enum page_align { PAGE_LEFT, PAGE_CENTER, PAGE_RIGHT, PAGE_BOTH };

enum page_line {
    PAGE_LINE_AUTO,     /* in 240ths of the font's own line */
    PAGE_LINE_EXACT,    /* in twips */
    PAGE_LINE_AT_LEAST, /* in twips */
};

struct page_paragraph {
    struct span span;               /* of its text that has runs */
    uint32_t section;               /* index */
    bool in_table;
    bool in_list;                   /* automatic: its indents are the list's */
    bool led;                       /* blanks or tabs stand before its first word; the text has none of them */
    const struct page_style *style; /* its own style, the default one when it names none; NULL when there is neither */
    enum page_align align;
    enum page_line line_rule;
    int32_t line;
    int32_t before, after;
    int32_t left;
    int32_t first_line;             /* behind `left`; negative when it hangs */
    struct page_voice align_by, line_by, before_by, after_by, left_by, first_line_by;
};

struct page_run {
    struct span span;
    uint32_t paragraph;     /* index */
    struct str font;        /* of ASCII letters; absent when it cannot be known (a theme that is not there) */
    struct str font_marked; /* of all other letters: Vietnamese ones with marks */
    int32_t size;
    bool bold, italic;
    struct page_voice font_by, font_marked_by, size_by, bold_by, italic_by;
};

/* All in the arena, in order of the text. Neighbours that look the same and have the same voices are one run. */
struct layout {
    struct page_section *sections;
    size_t n_sections;
    struct page_paragraph *paragraphs;
    size_t n_paragraphs;
    struct page_run *runs;
    size_t n_runs;
    bool cut; /* a maximum was reached */
};

/* Index of the first run that ends behind `offset`: it holds it, or is the next one; n_runs when there is none. */
size_t page_run_at(const struct layout *page, size_t offset);

#endif
