/*
 * capture: formatting gathered while body.c walks, and tied to the text that it writes. Private to this room.
 *
 * body.c tells when a paragraph and a run begin, and every time it writes; a block of text then carries marks, which
 * move with it through cells and tables to the output.
 */
#ifndef DONDOC_READER_CAPTURE_H
#define DONDOC_READER_CAPTURE_H

#include "reader/mark.h"
#include "reader/styles.h"

/* An open paragraph. */
struct look {
    struct paragraph_says says;
    struct run_says letters;  /* of the open run */
    struct run_format usual;  /* of a run that says nothing itself; once `paragraph` is set */
    struct str table_style;
    uint32_t paragraph;       /* index + 1; 0: it has no text yet */
    size_t first_mark;        /* in capture->open */
    bool in_table, in_run, ends_section;
    bool known;               /* `run` is the open run's */
    uint32_t run;
};

struct captured_run {
    struct run_format format;
    uint32_t paragraph;
};

/* Inside w:sectPr or w:tblPr, which are looked into for formatting only. */
enum aside { ASIDE_NONE, ASIDE_SECTION, ASIDE_TABLE };

struct capture {
    struct arena *arena;
    struct styles *styles;
    struct page_section section; /* the one that is being filled */
    VEC(struct page_section) sections;
    VEC(struct page_paragraph) paragraphs;
    VEC(struct captured_run) runs;
    struct marks open;           /* of the text of all open paragraphs, the innermost last */
    struct marks placed;         /* of the output */
    enum aside aside;
    bool cut;
    bool converts;                   /* letters are to be converted that a font of before Unicode shows */
    enum text_encoding converted;    /* by what the last of them were */
};

/* `table_style`: of the table it stands in; absent: of no table, or of one without style. */
void capture_paragraph(const struct capture *capture, struct look *look, bool in_table, struct str table_style);
void capture_paragraph_end(struct capture *capture, struct look *look);
/* A child of w:pPr. */
void capture_property(struct capture *capture, struct look *look, const struct xml_element *element);
void capture_run(struct look *look);
void capture_run_end(struct look *look);
/* A child of a run: taken when it is formatting. */
void capture_letters(const struct capture *capture, struct look *look, const struct xml_element *element);

/* w:sectPr or w:tblPr begins: skipped when capture is NULL. */
enum xml_step capture_aside(struct capture *capture, enum aside aside);
/* A child of it. `table_style` is set when it names one. */
void capture_aside_child(struct capture *capture, const struct xml_element *element, struct str *table_style);

/* Text is about to be written at `at` of the open text. */
void capture_text(struct capture *capture, struct look *look, size_t at);
/* The same for what is not formatted by its run: marks of notes, formulas. */
void capture_sign(struct capture *capture, struct look *look, size_t at);
/* What the font of the text that was told last shows its letters by; TEXT_UTF8 unless `converts`. */
enum text_encoding capture_encoding(struct capture *capture, const struct look *look, bool *ret_capitals);

/* The paragraph's words, bytes of the open text that starts with it at `start`, come to stand behind `label` bytes of a
 * block: its marks. */
void capture_block(struct capture *capture, const struct look *look, size_t start, struct span words, size_t label,
                   struct marks *ret_marks);

/* The page, when `text` is what became of the output. */
struct layout *capture_page(struct capture *capture, const struct text *text);

#endif
