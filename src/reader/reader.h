/*
 * reader: a file becomes text. One file a format, each behind the same call; a reader knows no paper.
 *
 *   reader.c    what format is it (by content, then by name), limits common to all, the table of readers
 *   plain.c     .txt and .md: the file's own lines, in UTF-8 or converted (text/legacy.h)
 *   html.c      HTML as lines: Word's web pages, pages of portals (html_token.c: its tags)
 *   pages.c     words with their places on pages: what programs of others made of a PDF or a scan (placed.h)
 *   needs.c     files that need another program first; how large a picture is
 *   package.c   a zip opened safely: sizes declared and really read, ratio, number of entries
 *   xml.c       a part of it walked as events through libxml2's SAX parser, with limits that libxml2 lacks
 *   relation.c  which part of a package plays which role
 *   docx.c      which parts of the package hold what, put together
 *   body.c      WordprocessingML as lines: paragraphs, breaks, tabs, footnotes (tag.c: which elements matter)
 *   table.c     tables as lines
 *   numbering.c the computed labels of automatic lists ("1.", "a)", "-")
 *   restyle.c   a docx with some of its form changed, where it is said (markup.c: its tags with their places)
 *   rewrite.c   a file with some of its text changed (runs.c, runs_edit.c: the way back into a docx; repack.c: the zip)
 *   lists.c     numbering.xml and styles.xml as the tables that numbering.c counts in
 *   page.h      how a docx looks, when asked for: format.c (what an element says), styles.c (styles, theme, defaults
 *               resolved), capture.c (gathered during the walk of body.c), page.c (in order of the text)
 *   sheet.h     tables that people made, CSV and xlsx, as rows of cells: a reader of its own beside these
 *   mail_read.h a mail with what hangs on it: another of its own
 *
 * Hostile input: size of the file, of each part and of the whole; ratio of compression; depth, number of runs and of
 * paragraphs; DOCTYPE refused (no entities, no network, no external loads). What is refused says why and names the
 * file; a reader never writes to the terminal.
 */
#ifndef DONDOC_READER_READER_H
#define DONDOC_READER_READER_H

#include "reader/page.h"

enum {
    READER_FILE_MAX = 128 * 1024 * 1024,  /* bytes of a file that we are willing to load */
    READER_PART_MAX = 64 * 1024 * 1024,  /* bytes of one unpacked part of a docx */
    READER_TOTAL_MAX = 128 * 1024 * 1024, /* bytes unpacked from one docx */
    READER_RATIO_MAX = 200,              /* unpacked / packed, for parts over 1 MiB */
    READER_ENTRIES_MAX = 4096,           /* entries in a zip */
    READER_RUNS_MAX = 2 * 1000 * 1000,   /* runs in a docx; as many paragraphs, as many cells */
    READER_DEPTH_MAX = 256,              /* nested elements */
};

enum reader_format { READER_PLAIN, READER_DOCX, READER_HTML, READER_PDF, READER_SCAN, READER_OFFICE,
                     READER_FORMAT__MAX };

/* A word of a scan that the program which read it was not sure of. */
struct doubt {
    struct span span;
    uint8_t sure; /* in percent */
};

struct doubts {
    struct doubt *v;
    size_t n, cap;
};

/* What a reader found, all in the arena. */
struct source {
    enum reader_format format;
    struct text text;       /* what `dondoc read --text` prints */
    struct str bytes;       /* the file as it came; for the blob store and its hash */
    bool whole_paragraphs;  /* true: each line is a whole paragraph (docx); false: lines may be broken at a width */
    const struct layout *page; /* how it looks: of a docx read by a _page call, else NULL; NULL also when its
                              * styles, theme or settings are damaged */
    const struct doubt *doubts; /* of scanned pages, in order of the text */
    size_t n_doubts;
    uint32_t unread;            /* pages of a PDF that are pictures, and no program is there to read them */
};

/*
 * Reads a regular file. `path` is also the name in sentences. Refuses: no such file, not a regular file, empty,
 * larger than READER_FILE_MAX (found by its size, before any byte is loaded), unknown format, damaged, hostile.
 */
bool reader_file(struct arena *arena, const char *path, struct source *ret_source, struct err *err);

/* Only the bytes of such a file, under the same conditions but those of a format. */
bool reader_load(struct arena *arena, const char *path, struct str *ret_bytes, struct err *err);

/* Is it what only passes the door of text.h: UTF-8 without a format? Then reader_bytes() does no more than that. */
bool reader_is_plain(const char *name, struct str bytes);

/* The same for bytes in memory (an upload); `bytes` must live as long as the arena. */
bool reader_bytes(struct arena *arena, const char *name, struct str bytes, struct source *ret_source, struct err *err);

/* The same with the form of the page (page.h) of a docx; takes up to two thirds longer. The text is the same. */
bool reader_file_page(struct arena *arena, const char *path, struct source *ret_source, struct err *err);
bool reader_bytes_page(struct arena *arena, const char *name, struct str bytes, struct source *ret_source,
                       struct err *err);

/* What must be done with a file by a program of others before it can be read (jail.h does it): the text of a PDF taken
 * out, a document of LibreOffice or of Word as it was made a docx, the letters of a picture recognised. */
enum reader_needs { READER_NEEDS_NOTHING, READER_NEEDS_PDF, READER_NEEDS_OFFICE, READER_NEEDS_OCR };
enum reader_needs reader_needs(struct str bytes);

/* A picture by its first bytes, before anything of it is unpacked. */
struct picture {
    uint32_t width, height; /* dots; 0: not said where they must be */
    uint32_t dots;          /* an inch; 0: not said */
};
/* False when it is no PNG, JPEG or TIFF. */
bool reader_picture(struct str bytes, struct picture *ret_picture);

/* What a program wrote of one or more pages of a file: pdftotext -bbox-layout, or tesseract as TSV. */
struct pages_piece {
    struct str bytes;
    bool scanned;
};
/* The pieces in the order of the pages, as bytes that reader_bytes() reads: as READER_SCAN when all of them are scanned,
 * else as READER_PDF. Into the arena. */
struct str reader_pages(struct arena *arena, const struct pages_piece *pieces, size_t n);

/*
 * The file with some of its text changed, all else byte for byte what it was: in a docx the other parts, and all of the
 * document part but the words. The edits count in source->text, are sorted, apart, and reach over no line end.
 * ret_made[i] tells whether edit i was made: what stands in no run of its own (a computed label, a footnote, raised
 * digits) is not, and in a file that is neither docx nor plain text nothing is. What was made is proved by reading the new file again. Both results live in the arena.
 */
bool reader_rewrite(struct arena *arena, const char *name, const struct source *source, const struct edit *edits,
                    size_t n, bool *ret_made, struct str *ret_bytes, struct err *err);

/* One change of how a docx looks: of a section's sheet, or of letters where their value was said (page.h). */
enum page_what { PAGE_SET_PAPER, PAGE_SET_MARGINS, PAGE_SET_FONT, PAGE_SET_SIZE };
struct page_change {
    enum page_what what;
    uint32_t section, sections; /* of paper and margins: the first of them, and how many */
    struct page_section sheet; /* the lengths to set */
    struct page_voice voice;   /* of font and size: built-in values cannot be changed */
    struct str old_font, font;
    int32_t old_size, size;    /* half points */
};

/* A docx with these changes made, or what of them can be; its text, and all bytes but the attributes in question, stay
 * as they are. Whether the page is right then is for the caller to see, by reading it again. */
bool reader_restyle(struct arena *arena, const char *name, const struct source *source,
                    const struct page_change *changes, size_t n, struct str *ret_bytes, struct err *err);

/*
 * How a docx becomes lines (the paper room reads these forms):
 * - one line per paragraph, an empty line between paragraphs; empty paragraphs are no lines; w:br breaks the line
 *   without an empty one; w:tab is a tab;
 * - the label of an automatic list stands before its paragraph, then a space;
 * - a table with a cell of several paragraphs and at most two columns is a layout table (letterhead, signature beside
 *   recipients): its cells come one after another, each cell's paragraphs on lines of their own, "|" alone on a line
 *   between cells that hold something; any other table is a line per row, cells separated by " | ";
 * - a footnote mark stands in the text as superscript digits (¹ ² ³ … ¹⁰), the footnotes follow behind the last
 *   paragraph, each a paragraph that starts with its mark and a space; digits that somebody raised by hand
 *   (w:vertAlign) become the same superscript digits;
 * - inserted text (w:ins) is taken, deleted text (w:del) and hidden text (w:vanish) are not; a text box is taken once,
 *   as paragraphs before the one it is anchored in;
 * - headers and footers of the page are left out;
 * - letters in a font of before Unicode (".VnTime", "VNI-Times") are converted, when the text reads better then.
 */

#endif
