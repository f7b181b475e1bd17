/*
 * format: what one w:rPr, w:pPr or w:sectPr says, and how such sayings are laid over each other. Private to this room.
 */
#ifndef DONDOC_READER_FORMAT_H
#define DONDOC_READER_FORMAT_H

#include "reader/page.h"
#include "reader/xml.h"

/* The two fonts of a theme; absent when it is not there or leaves them open. */
struct theme {
    struct str major, minor;
};

enum { UNSAID = -1 };

/* A font is named, or by its part in the theme. */
struct font_says {
    struct str name;
    bool said, theme;
};

/* What one element says of letters; only what `said` marks counts. */
struct run_says {
    struct font_says ascii, other;
    int32_t size; /* UNSAID or half points; toggles are UNSAID, 0 or 1 */
    int8_t bold, italic;
    struct str style; /* w:rStyle */
};

/* The same of a paragraph; twips, or UNSAID_LENGTH. */
enum { UNSAID_LENGTH = INT32_MIN };
struct paragraph_says {
    int32_t before, after, line, left, first_line;
    int8_t align;     /* enum page_align, or UNSAID */
    int8_t line_rule; /* enum page_line, or UNSAID */
    int8_t list;      /* w:numPr names a list: UNSAID, 0 or 1 */
    struct str style; /* w:pStyle */
};

struct run_says run_says_nothing(void);
struct paragraph_says paragraph_says_nothing(void);

/* Takes one child of w:rPr (w:pPr, w:sectPr) in; others are passed over. */
void run_says_take(struct arena *arena, const struct theme *theme, const struct xml_element *element,
                   struct run_says *says);
void paragraph_says_take(struct arena *arena, const struct xml_element *element, struct paragraph_says *says);
void section_take(const struct xml_element *element, struct page_section *section);

/* A value with its voice, laid from far to near. */
struct run_format {
    struct str font, font_marked;
    int32_t size;
    int8_t bold, italic; /* UNSAID in a style that leaves it open */
    struct page_voice font_by, font_marked_by, size_by, bold_by, italic_by;
    bool font_said, font_marked_said;
};

struct paragraph_format {
    struct paragraph_says says;
    struct page_voice align_by, line_by, before_by, after_by, left_by, first_line_by;
};

struct run_format run_format_open(void);
struct paragraph_format paragraph_format_open(void);

/* Lays what one element says over what was said before. */
void run_format_say(struct run_format *format, const struct run_says *says, struct page_voice voice);
void paragraph_format_say(struct paragraph_format *format, const struct paragraph_says *says, struct page_voice voice);
/* Lays a style over what was said before it: toggles of two styles undo each other (ECMA-376 17.7.3). */
void run_format_style(struct run_format *format, const struct run_format *style);
void paragraph_format_style(struct paragraph_format *format, const struct paragraph_format *style);

/* True when nobody could tell the two apart, nor whom to blame. */
bool run_format_same(const struct run_format *a, const struct run_format *b);

#endif
