/*
 * The page round the body. 36-HD/VPTW 2018, II and III; 05-HD/VPTW 2026, Phần II and III; Nghị định 30/2020/NĐ-CP, Phụ
 * lục I. Sizes and margins stand in checker/page_form.h; here is what they do not say: which part stands where.
 */
#include "writer/docx_page.h"

#include <math.h>

/* What Nghị định 30/2020/NĐ-CP, Phụ lục I gives as a range, or page_form.h leaves open: as its own samples print it. */
static const struct docx_letters state_letters[FORM__PARTS] = {
    [FORM_TITLE] = {.size = 13, .bold = true},
    [FORM_MOTTO] = {.size = 14, .bold = true},
    [FORM_SUPERIOR] = {.size = 13},
    [FORM_ISSUER] = {.size = 13, .bold = true},
    [FORM_NUMBER] = {.size = 13},
    [FORM_DATE] = {.size = 13, .italic = true},
    [FORM_TYPE] = {.size = 14, .bold = true},
    [FORM_SUBJECT] = {.size = 14, .bold = true},
    [FORM_LETTER_SUBJECT] = {.size = 12},
    [FORM_BODY] = {.size = 14},
    [FORM_AUTHORITY] = {.size = 14, .bold = true},
    [FORM_POST] = {.size = 14, .bold = true},
    [FORM_NAME] = {.size = 14, .bold = true},
    [FORM_TO] = {.size = 12, .bold = true, .italic = true},
    [FORM_RECIPIENTS] = {.size = 11},
};

/* Widths of the two lines that a rule under them must be as long as, in thousandths of the size of their letters: sums
 * of the advance widths of Times New Roman Bold. */
enum { TITLE_WIDTH = 13777, MOTTO_WIDTH = 12197 };

enum { RULE_HEIGHT = 40, PAGE_NUMBER_SIZE = 14, HEADER_MM = 10, SIGNATURE_ROOM = 1300 };

/* Where a list of addressees begins when its names are short; so that long ones fit on a line it begins further left. */
enum { ADDRESSEES_LEFT = 3000, ADDRESSEES_LEAST = 1000 };

static int twips(double mm)
{
    return (int)lround(mm * 1440 / 25.4);
}

static bool is_state(const struct docx *x)
{
    return x->draft->set == RULES_STATE;
}

const struct page_form *docx_form(const struct docx *x)
{
    const struct page_form *form = page_form_of(x->draft->set);
    return form ? form : page_form_of(RULES_2018);
}

static bool emphasis(enum form_style ruled, bool open)
{
    return ruled == FORM_ANY ? open : ruled == FORM_ON;
}

struct docx_letters docx_letters_of(const struct docx *x, enum form_part part)
{
    const struct form_letters *ruled = &docx_form(x)->parts[part];
    const struct docx_letters open = is_state(x) ? state_letters[part] : (struct docx_letters){0};
    return (struct docx_letters){
        .size = ruled->size ? ruled->size : open.size,
        .bold = emphasis(ruled->bold, open.bold),
        .italic = emphasis(ruled->italic, open.italic),
        .underlined = part == FORM_TO && !is_state(x),
    };
}

struct docx_stand docx_stand_of_body(const struct docx *x)
{
    const struct page_form *form = docx_form(x);
    return (struct docx_stand){
        .align = STAND_BOTH,
        .first_line = twips(form->first_line.from),
        .after = 120,
        .exact = form->in_lines ? 0 : (int)(form->line.from * 20),
    };
}

int docx_width(const struct docx *x, bool wide)
{
    const struct page_form *form = docx_form(x);
    return wide ? twips(FORM_HEIGHT) - twips(form->top.from) - twips(form->bottom.from)
                : twips(FORM_WIDTH) - twips(form->left.from) - twips(form->right.from);
}

/* --- sections --- */

/* Pages are numbered from the second on; an annex has numbers of its own (05-HD/VPTW 2026, Phần II, mục II). A page
 * that lies is a page that was turned: what was its left margin is on top. */
static void put_section(struct docx *x, bool wide, bool anew)
{
    const struct page_form *form = docx_form(x);
    const int width = twips(FORM_WIDTH), height = twips(FORM_HEIGHT);
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
    docx_attr_int(x, "w:top", twips(wide ? form->left.from : form->top.from));
    docx_attr_int(x, "w:right", twips(wide ? form->top.from : form->right.from));
    docx_attr_int(x, "w:bottom", twips(wide ? form->right.from : form->bottom.from));
    docx_attr_int(x, "w:left", twips(wide ? form->bottom.from : form->left.from));
    docx_attr_int(x, "w:header", twips(HEADER_MM));
    docx_attr_int(x, "w:footer", twips(HEADER_MM));
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
    docx_paragraph_open(x, &(struct docx_stand){.align = STAND_CENTER}, NULL);
    put_field(x, "begin");
    docx_open(x, "w:r");
    docx_open(x, "w:instrText");
    libxml.xmlTextWriterWriteString(x->xml, (const xmlChar *)"PAGE");
    docx_close(x);
    docx_close(x);
    put_field(x, "separate");
    docx_run(x, STR("2"), (struct docx_letters){.size = PAGE_NUMBER_SIZE});
    put_field(x, "end");
    docx_paragraph_close(x);
}

/* --- the head --- */

static const struct docx_stand centered = {.align = STAND_CENTER};

static void put_part(struct docx *x, enum form_part part, struct str words)
{
    if (!str_empty(words))
        docx_line(x, words, &centered, docx_letters_of(x, part));
}

static void put_part_in_capitals(struct docx *x, enum form_part part, struct str words)
{
    put_part(x, part, draft_capitals(x->arena, words));
}

/* A line of some length in the middle of a column, and the room under it. */
static void put_rule(struct docx *x, int column, int length, int after)
{
    const int aside = (column - length) / 2;
    const int indent = aside > 0 ? aside : 0;
    docx_line(x, STR_NONE,
              &(struct docx_stand){.left = indent, .right = indent, .exact = RULE_HEIGHT, .after = after, .rule = true},
              docx_letters_of(x, FORM_BODY));
}

static void put_bodies(struct docx *x, int column)
{
    docx_cell_open(x, column);
    put_part_in_capitals(x, FORM_SUPERIOR, x->draft->superior);
    put_part_in_capitals(x, FORM_ISSUER, x->draft->issuer);
    if (is_state(x))
        put_rule(x, column, column / 3, 60);
    else
        docx_line(x, STR("*"), &centered, docx_letters_of(x, FORM_NUMBER));
    docx_close(x);
}

static void put_title(struct docx *x, int column)
{
    const enum form_part ruled = is_state(x) ? FORM_MOTTO : FORM_TITLE;
    const int size = docx_letters_of(x, ruled).size;
    docx_cell_open(x, column);
    if (is_state(x)) {
        put_part(x, FORM_TITLE, STR("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        put_part(x, FORM_MOTTO, STR("Độc lập - Tự do - Hạnh phúc"));
    } else {
        put_part(x, FORM_TITLE, STR("ĐẢNG CỘNG SẢN VIỆT NAM"));
    }
    put_rule(x, column, (is_state(x) ? MOTTO_WIDTH : TITLE_WIDTH) * size / 50, 60);
    docx_close(x);
}

/* The State writes "V/v …" where the Party writes "về việc …" (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5). */
static struct str letter_subject(struct docx *x)
{
    const struct str subject = x->draft->subject, about = STR("về việc ");
    if (!is_state(x))
        return subject;
    const struct str rest = str_starts(subject, about) ? str_skip(subject, about.n) : subject;
    return str_printf(x->arena, "V/v %.*s", STR_ARG(rest));
}

static void put_number(struct docx *x, int column)
{
    docx_cell_open(x, column);
    put_part(x, FORM_NUMBER, draft_number_words(x->arena, x->draft));
    if (!x->draft->type.p)
        put_part(x, FORM_LETTER_SUBJECT, letter_subject(x));
    docx_close(x);
}

/* Two columns; number and date stand on one line whatever stands above them. The State's title is the longer one. */
static void put_letterhead(struct docx *x)
{
    const int width = docx_width(x, false);
    const int right = is_state(x) ? 5750 : 4900, columns[] = {width - right, right};
    docx_table_open(x, columns, 2, false);
    docx_row_open(x, false, true);
    put_bodies(x, columns[0]);
    put_title(x, columns[1]);
    docx_close(x);
    docx_row_open(x, false, true);
    put_number(x, columns[0]);
    docx_cell_open(x, columns[1]);
    put_part(x, FORM_DATE, draft_date_words(x->arena, x->draft->place, x->draft->date));
    docx_close(x);
    docx_close(x);
    docx_close(x);
}

static void put_type(struct docx *x)
{
    const struct docx_stand first = {.align = STAND_CENTER, .before = 360};
    docx_line(x, draft_capitals(x->arena, x->draft->type), &first, docx_letters_of(x, FORM_TYPE));
    put_part(x, FORM_SUBJECT, x->draft->subject);
    if (is_state(x))
        put_rule(x, docx_width(x, false), docx_width(x, false) / 5, 240);
    else
        docx_line(x, STR("-----"), &(struct docx_stand){.align = STAND_CENTER, .after = 240},
                  docx_letters_of(x, FORM_BODY));
}

/* What ends a line of a list of bodies: 36-HD/VPTW 2018 prints commas, later rules semicolons; the last a full stop. */
static const char *mark_of(const struct docx *x, size_t i, size_t n)
{
    return i + 1 == n ? "." : x->draft->set == RULES_2026 || is_state(x) ? ";" : ",";
}

/* A line of a list of bodies with its dash; what does not fit on it goes on under its words. */
static struct docx_stand listed(int left, int size)
{
    const int dash = size * 20 * 583 / 1000; /* "- " in Times New Roman */
    return (struct docx_stand){.align = STAND_LEFT, .left = left + dash, .first_line = -dash};
}

static int addressees_left(const struct docx *x, int size)
{
    const int letter = size * 20 * 47 / 100; /* a letter of a name, as wide as most are */
    size_t longest = 0;
    for (size_t i = 0; i < x->draft->n_to; i++) {
        const size_t n = utf8_count(x->draft->to[i]);
        longest = n > longest ? n : longest;
    }
    const int room = docx_width(x, false) - ((longest < 200 ? (int)longest : 200) + 4) * letter;
    return room > ADDRESSEES_LEFT ? ADDRESSEES_LEFT : room < ADDRESSEES_LEAST ? ADDRESSEES_LEAST : room;
}

/* One body beside "Kính gửi:", several below it. */
static void put_addressees(struct docx *x)
{
    const struct draft *draft = x->draft;
    const struct docx_letters said = docx_letters_of(x, FORM_BODY);
    struct docx_letters greeting = said;
    greeting.italic = !is_state(x);
    const struct docx_stand first = {.align = STAND_CENTER, .before = 360, .after = draft->n_to > 1 ? 0 : 240};
    docx_paragraph_open(x, &first, NULL);
    docx_run(x, STR("Kính gửi:"), greeting);
    if (draft->n_to == 1)
        docx_run(x, str_printf(x->arena, " %.*s%s", STR_ARG(draft->to[0]),
                               is_state(x) ? "" : draft->set == RULES_2026 ? ";" : ","), said);
    docx_paragraph_close(x);
    struct docx_stand below = listed(addressees_left(x, said.size), said.size);
    below.exact = docx_stand_of_body(x).exact;
    for (size_t i = 0; draft->n_to > 1 && i < draft->n_to; i++) {
        below.after = i + 1 == draft->n_to ? 240 : 0;
        docx_line(x, str_printf(x->arena, "- %.*s%s", STR_ARG(draft->to[i]), mark_of(x, i, draft->n_to)), &below, said);
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
    const struct docx_letters letters = docx_letters_of(x, FORM_RECIPIENTS);
    const struct docx_stand line = listed(0, letters.size);
    docx_cell_open(x, column);
    docx_line(x, STR("Nơi nhận:"), &(struct docx_stand){.align = STAND_LEFT}, docx_letters_of(x, FORM_TO));
    for (size_t i = 0; i < draft->n_recipients; i++)
        docx_line(x, str_printf(x->arena, "- %.*s%s", STR_ARG(draft->recipients[i]),
                                mark_of(x, i, draft->n_recipients)),
                  &line, letters);
    docx_close(x);
}

static void put_signature(struct docx *x, int column)
{
    const struct docx_stand below = {.align = STAND_CENTER, .before = SIGNATURE_ROOM};
    docx_cell_open(x, column);
    put_part_in_capitals(x, FORM_AUTHORITY, x->draft->authority);
    put_part_in_capitals(x, FORM_POST, x->draft->post);
    docx_line(x, x->draft->name, &below, docx_letters_of(x, FORM_NAME));
    docx_close(x);
}

void docx_put_tail(struct docx *x)
{
    const int width = docx_width(x, false), columns[] = {width / 2 - 200, width - (width / 2 - 200)};
    docx_line(x, STR_NONE, &(struct docx_stand){.exact = 120, .keep_next = true}, docx_letters_of(x, FORM_BODY));
    docx_table_open(x, columns, 2, false);
    docx_row_open(x, false, true);
    put_recipients(x, columns[0]);
    put_signature(x, columns[1]);
    docx_close(x);
    docx_close(x);
    /* a word processor wants a paragraph behind a table */
    docx_paragraph_open(x, &(struct docx_stand){.exact = 20}, x->draft->annex.p ? put_main_section : NULL);
    docx_paragraph_close(x);
}

/* "(kèm theo Công văn số 12-CV/VPTU, ngày 05/3/2026 của Văn phòng Tỉnh ủy)": 05-HD/VPTW 2026, Phần II, mục II. */
static struct str parent_words(struct docx *x)
{
    const struct draft *draft = x->draft;
    const struct str number = str_empty(draft->number) ? STR("      ") : draft->number;
    const struct str type = draft->type.p ? draft->type : STR("Công văn");
    const struct str day = date_is(draft->date) ? draft_day(x->arena, draft->date) : STR("     /     /        ");
    return str_printf(x->arena, "(%s theo %.*s số %.*s%s%.*s%s ngày %.*s của %.*s)", is_state(x) ? "Kèm" : "kèm",
                      STR_ARG(type), STR_ARG(number), is_state(x) ? "/" : "-", STR_ARG(draft->symbol),
                      is_state(x) ? "" : ",", STR_ARG(day), STR_ARG(draft->author));
}

void docx_put_annex_head(struct docx *x)
{
    struct docx_letters bold = docx_letters_of(x, FORM_BODY), italic = bold;
    bold.bold = true;
    italic.italic = true;
    docx_line(x, STR("PHỤ LỤC"), &centered, bold);
    docx_line(x, draft_capitals(x->arena, x->draft->annex), &centered, bold);
    docx_line(x, parent_words(x), &(struct docx_stand){.align = STAND_CENTER, .after = 240}, italic);
}
