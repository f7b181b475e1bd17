/*
 * The page round the body. 36-HD/VPTW 2018, II and III; 05-HD/VPTW 2026, Phần II and III; Nghị định 30/2020/NĐ-CP, Phụ
 * lục I. Sizes and margins stand in checker/page_form.h; here is what they do not say: which part stands where.
 */
#include "writer/docx_page.h"

#include "writer/docx_form.h"
#include "writer/docx_style.h"

/* Widths of the two lines that a rule under them must be as long as, in thousandths of the size of their letters: sums
 * of the advance widths of Times New Roman Bold. */
enum { TITLE_WIDTH = 13777, MOTTO_WIDTH = 12197 };

enum { HEADER_MM = 10 };

/* --- sections --- */

/* Pages are numbered from the second on; an annex has numbers of its own (05-HD/VPTW 2026, Phần II, mục II). A page
 * that lies is a page that was turned: what was its left margin is on top. */
static void put_section(struct docx *x, bool wide, bool anew)
{
    const struct page_form *form = docx_form(x);
    const int width = docx_twips(FORM_WIDTH), height = docx_twips(FORM_HEIGHT);
    docx_open(x, "w:sectPr");
    docx_open(x, "w:headerReference");
    docx_attr(x, "w:type", STR("default"));
    docx_attr(x, "r:id", STR("rId3"));
    docx_close(x);
    docx_open(x, "w:pgSz");
    docx_attr_int(x, "w:w", wide ? height : width);
    docx_attr_int(x, "w:h", wide ? width : height);
    if (wide)
        docx_attr(x, "w:orient", STR("landscape"));
    docx_close(x);
    docx_open(x, "w:pgMar");
    docx_attr_int(x, "w:top", docx_twips(wide ? form->left.from : form->top.from));
    docx_attr_int(x, "w:right", docx_twips(wide ? form->top.from : form->right.from));
    docx_attr_int(x, "w:bottom", docx_twips(wide ? form->right.from : form->bottom.from));
    docx_attr_int(x, "w:left", docx_twips(wide ? form->bottom.from : form->left.from));
    docx_attr_int(x, "w:header", docx_twips(HEADER_MM));
    docx_attr_int(x, "w:footer", docx_twips(HEADER_MM));
    docx_attr_int(x, "w:gutter", 0);
    docx_close(x);
    if (anew) {
        docx_open(x, "w:pgNumType");
        docx_attr_int(x, "w:start", 1);
        docx_close(x);
    }
    docx_open(x, "w:titlePg");
    docx_close(x);
    docx_close(x);
}

static void put_main_section(struct docx *x)
{
    put_section(x, false, false);
}

void docx_put_last_section(struct docx *x)
{
    const bool annex = x->draft->annex.p;
    put_section(x, annex && x->draft->annex_wide, annex);
}

static void put_field(struct docx *x, const char *type)
{
    docx_open(x, "w:r");
    docx_open(x, "w:fldChar");
    docx_attr(x, "w:fldCharType", str_from(type));
    docx_close(x);
    docx_close(x);
}

void docx_put_page_number(struct docx *x)
{
    docx_paragraph_open(x, DOCX_PAGE_NUMBER, NULL);
    put_field(x, "begin");
    docx_open(x, "w:r");
    docx_open(x, "w:instrText");
    libxml.xmlTextWriterWriteString(x->xml, (const xmlChar *)"PAGE");
    docx_close(x);
    docx_close(x);
    put_field(x, "separate");
    docx_run(x, STR("2"), false, false);
    put_field(x, "end");
    docx_paragraph_close(x);
}

/* --- the head --- */

static void put_part(struct docx *x, enum form_part part, struct str words)
{
    if (!str_empty(words))
        docx_line(x, (int)part, words);
}

static void put_part_in_capitals(struct docx *x, enum form_part part, struct str words)
{
    put_part(x, part, draft_capitals(x->arena, words));
}

/* A line of some length in the middle of a column; `after`: the room under it, NULL for the usual. */
static void put_rule(struct docx *x, int column, int length, const int *after)
{
    const int aside = (column - length) / 2;
    docx_paragraph_open(x, DOCX_RULE, &(struct docx_own){.aside = aside > 0 ? aside : 0, .after = after});
    docx_paragraph_close(x);
}

static void put_bodies(struct docx *x, int column, int over)
{
    docx_cell_open(x, column, over);
    put_part_in_capitals(x, FORM_SUPERIOR, x->draft->superior);
    put_part_in_capitals(x, FORM_ISSUER, x->draft->issuer);
    if (docx_is_state(x))
        put_rule(x, column, column / 3, NULL);
    else
        docx_line(x, DOCX_STAR, STR("*"));
    docx_close(x);
}

static void put_title(struct docx *x, int column)
{
    const enum form_part ruled = docx_is_state(x) ? FORM_MOTTO : FORM_TITLE;
    const int size = docx_letters_of(x, ruled).size;
    docx_cell_open(x, column, 1);
    if (docx_is_state(x)) {
        put_part(x, FORM_TITLE, STR("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        put_part(x, FORM_MOTTO, STR("Độc lập - Tự do - Hạnh phúc"));
    } else {
        put_part(x, FORM_TITLE, STR("ĐẢNG CỘNG SẢN VIỆT NAM"));
    }
    put_rule(x, column, (docx_is_state(x) ? MOTTO_WIDTH : TITLE_WIDTH) * size / 50, NULL);
    docx_close(x);
}

/* The State writes "V/v …" where the Party writes "về việc …" (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5). */
static struct str letter_subject(struct docx *x)
{
    const struct str subject = x->draft->subject, about = STR("về việc ");
    if (!docx_is_state(x))
        return subject;
    const struct str rest = str_starts(subject, about) ? str_skip(subject, about.n) : subject;
    return str_printf(x->arena, "V/v %.*s", STR_ARG(rest));
}

static void put_number(struct docx *x, int column)
{
    docx_cell_open(x, column, 1);
    put_part(x, FORM_NUMBER, draft_number_words(x->arena, x->draft));
    if (!x->draft->type.p)
        put_part(x, FORM_LETTER_SUBJECT, letter_subject(x));
    docx_close(x);
}

/* How wide the line of place and day is about; no wider than leaves room for the number. */
static int date_width(const struct docx *x, struct str line)
{
    enum { LETTERS_MAX = 200, NUMBER_ROOM = 3000 };
    const int room = docx_width(x, false) - NUMBER_ROOM, letter = docx_letters_of(x, FORM_DATE).size * 20 * 47 / 100;
    const size_t n = utf8_count(line);
    const int width = (n < LETTERS_MAX ? (int)n : LETTERS_MAX) * letter;
    return width < room ? width : room;
}

/* Two columns; number and date stand on one line whatever stands above them. The State's title is the longer one. Place
 * and day take from the column of the number what they need to stay on one line: the middle one of the grid. */
static void put_letterhead(struct docx *x)
{
    const int width = docx_width(x, false), right = docx_is_state(x) ? 5750 : 4900;
    const struct str date = draft_date_words(x->arena, x->draft->place, x->draft->date);
    const int needed = date_width(x, date), taken = needed > right ? needed - right : 0;
    const int columns[] = {width - right - taken, taken, right};
    const int over = taken ? 2 : 1;
    docx_table_open(x, taken ? columns : (const int[]){width - right, right}, taken ? 3 : 2, false);
    docx_row_open(x, false, true);
    put_bodies(x, width - right, over);
    put_title(x, right);
    docx_close(x);
    docx_row_open(x, false, true);
    put_number(x, columns[0]);
    docx_cell_open(x, right + taken, over);
    put_part(x, FORM_DATE, date);
    docx_close(x);
    docx_close(x);
    docx_close(x);
}

/* A subject of more than a line is drawn in from both sides, so that its lines are of about one length. */
static int subject_aside(const struct docx *x)
{
    enum { LETTERS_MAX = 2000 };
    const int width = docx_width(x, false), letter = docx_letters_of(x, FORM_SUBJECT).size * 20 * 48 / 100;
    const size_t letters = utf8_count(x->draft->subject);
    const int length = (letters < LETTERS_MAX ? (int)letters : LETTERS_MAX) * letter, lines = length / width + 1;
    const int slack = 6 * letter; /* a word that did not fit */
    return lines == 1 || length / lines + slack >= width ? 0 : (width - length / lines - slack) / 2;
}

static void put_subject(struct docx *x)
{
    if (str_empty(x->draft->subject))
        return;
    docx_paragraph_open(x, FORM_SUBJECT, &(struct docx_own){.aside = subject_aside(x)});
    docx_run(x, x->draft->subject, false, false);
    docx_paragraph_close(x);
}

static void put_type(struct docx *x)
{
    const int room = 240;
    put_part_in_capitals(x, FORM_TYPE, x->draft->type);
    put_subject(x);
    if (docx_is_state(x))
        put_rule(x, docx_width(x, false), docx_width(x, false) / 5, &room);
    else
        docx_line(x, DOCX_DASHES, STR("-----"));
}

/* What ends a line of a list of bodies: 36-HD/VPTW 2018 prints commas, later rules semicolons; the last a full stop. */
static const char *mark_of(const struct docx *x, size_t i, size_t n)
{
    return i + 1 == n ? "." : x->draft->set == RULES_2026 || docx_is_state(x) ? ";" : ",";
}

/* One body beside "Kính gửi:", several below it. */
static void put_addressees(struct docx *x)
{
    const struct draft *draft = x->draft;
    const int none = 0, room = 240;
    docx_paragraph_open(x, DOCX_GREETING, &(struct docx_own){.after = draft->n_to > 1 ? &none : NULL});
    docx_run(x, STR("Kính gửi:"), false, !docx_is_state(x));
    if (draft->n_to == 1)
        docx_run(x, str_printf(x->arena, " %.*s%s", STR_ARG(draft->to[0]),
                               docx_is_state(x) ? "" : draft->set == RULES_2026 ? ";" : ","), false, false);
    docx_paragraph_close(x);
    for (size_t i = 0; draft->n_to > 1 && i < draft->n_to; i++) {
        docx_paragraph_open(x, DOCX_ADDRESSEE, &(struct docx_own){.after = i + 1 == draft->n_to ? &room : NULL});
        docx_run(x, str_printf(x->arena, "- %.*s%s", STR_ARG(draft->to[i]), mark_of(x, i, draft->n_to)), false, false);
        docx_paragraph_close(x);
    }
}

void docx_put_head(struct docx *x)
{
    put_letterhead(x);
    if (x->draft->type.p)
        put_type(x);
    if (x->draft->n_to)
        put_addressees(x);
}

/* --- the tail --- */

static void put_recipients(struct docx *x, int column)
{
    const struct draft *draft = x->draft;
    docx_cell_open(x, column, 1);
    docx_line(x, FORM_TO, STR("Nơi nhận:"));
    for (size_t i = 0; i < draft->n_recipients; i++)
        docx_line(x, FORM_RECIPIENTS, str_printf(x->arena, "- %.*s%s", STR_ARG(draft->recipients[i]),
                                                 mark_of(x, i, draft->n_recipients)));
    docx_close(x);
}

static void put_signature(struct docx *x, int column)
{
    docx_cell_open(x, column, 1);
    put_part_in_capitals(x, FORM_AUTHORITY, x->draft->authority);
    put_part_in_capitals(x, FORM_POST, x->draft->post);
    docx_line(x, FORM_NAME, x->draft->name);
    docx_close(x);
}

void docx_put_tail(struct docx *x)
{
    const int width = docx_width(x, false), columns[] = {width / 2 - 200, width - (width / 2 - 200)};
    const int room = 100;
    docx_paragraph_open(x, DOCX_GAP, &(struct docx_own){.after = &room, .keep_next = true});
    docx_paragraph_close(x);
    docx_table_open(x, columns, 2, false);
    docx_row_open(x, false, true);
    put_recipients(x, columns[0]);
    put_signature(x, columns[1]);
    docx_close(x);
    docx_close(x);
    /* a word processor wants a paragraph behind a table */
    docx_paragraph_open(x, DOCX_GAP, &(struct docx_own){.section = x->draft->annex.p ? put_main_section : NULL});
    docx_paragraph_close(x);
}

/* "(kèm theo Công văn số 12-CV/VPTU, ngày 05/3/2026 của Văn phòng Tỉnh ủy)": 05-HD/VPTW 2026, Phần II, mục II. */
static struct str parent_words(struct docx *x)
{
    const struct draft *draft = x->draft;
    const struct str number = str_empty(draft->number) ? STR("      ") : draft->number;
    const struct str type = draft->type.p ? draft->type : STR("Công văn");
    const struct str day = date_is(draft->date) ? draft_day(x->arena, draft->date) : STR("     /     /        ");
    return str_printf(x->arena, "(%s theo %.*s số %.*s%s%.*s%s ngày %.*s của %.*s)", docx_is_state(x) ? "Kèm" : "kèm",
                      STR_ARG(type), STR_ARG(number), docx_is_state(x) ? "/" : "-", STR_ARG(draft->symbol),
                      docx_is_state(x) ? "" : ",", STR_ARG(day), STR_ARG(draft->author));
}

void docx_put_annex_head(struct docx *x)
{
    docx_line(x, DOCX_ANNEX, STR("PHỤ LỤC"));
    docx_line(x, DOCX_ANNEX_TITLE, draft_capitals(x->arena, x->draft->annex));
    docx_line(x, DOCX_ANNEX_OF, parent_words(x));
}
