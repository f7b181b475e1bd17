/*
 * The look of each part. 36-HD/VPTW 2018, II and III; 05-HD/VPTW 2026, Phần II and III; Nghị định 30/2020/NĐ-CP, Phụ lục I.
 * Sizes stand in checker/page_form.h; here is what it leaves open, and how the parts stand.
 */
#include "writer/docx_style.h"

#include "writer/docx_form.h"

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

enum { CELL_SIZE = 12, NOTE_SIZE = 10, PAGE_NUMBER_SIZE = 14, RULE_HEIGHT = 40, GAP_HEIGHT = 20, SIGNATURE_ROOM = 1300 };

static bool emphasis(enum form_style ruled, bool open)
{
    return ruled == FORM_ANY ? open : ruled == FORM_ON;
}

struct docx_letters docx_letters_of(const struct docx *x, enum form_part part)
{
    const bool state = docx_is_state(x);
    const struct form_letters *ruled = &docx_form(x)->parts[part];
    const struct docx_letters open = state ? state_letters[part] : (struct docx_letters){0};
    return (struct docx_letters){
        .size = ruled->size ? ruled->size : open.size,
        .bold = emphasis(ruled->bold, open.bold),
        .italic = emphasis(ruled->italic, open.italic),
        .underlined = part == FORM_TO && !state,
    };
}

static struct docx_letters letters_of(const struct docx *x, int style)
{
    if (style < FORM__PARTS)
        return docx_letters_of(x, (enum form_part)style);
    struct docx_letters letters = docx_letters_of(x, style == DOCX_STAR ? FORM_NUMBER : FORM_BODY);
    switch (style) {
    case DOCX_HEADING:
    case DOCX_ANNEX:
    case DOCX_ANNEX_TITLE:
        letters.bold = true;
        break;
    case DOCX_ANNEX_OF:
        letters.italic = true;
        break;
    case DOCX_COLUMN:
    case DOCX_CELL:
    case DOCX_CELL_CENTERED:
        letters = (struct docx_letters){.size = CELL_SIZE, .bold = style == DOCX_COLUMN};
        break;
    case DOCX_NOTE:
        letters.size = NOTE_SIZE;
        break;
    case DOCX_PAGE_NUMBER:
        letters.size = PAGE_NUMBER_SIZE;
        break;
    default:
        break;
    }
    return letters;
}

static struct docx_stand stand_of_body(const struct docx *x)
{
    const struct page_form *form = docx_form(x);
    return (struct docx_stand){
        .align = STAND_BOTH,
        .first_line = docx_twips(form->first_line.from),
        .after = 120,
        .exact = form->in_lines ? 0 : (int)(form->line.from * 20),
    };
}

/* A line of a list of bodies with its dash; what does not fit on it goes on under its words. */
static struct docx_stand listed(int left, int size)
{
    const int dash = size * 20 * 583 / 1000; /* "- " in Times New Roman */
    return (struct docx_stand){.align = STAND_LEFT, .left = left + dash, .first_line = -dash};
}

/* Where a list of addressees begins when its names are short; so that long ones fit on a line it begins further left. */
static int addressees_left(const struct docx *x, int size)
{
    enum { SHORT_LEFT = 3000, LONG_LEFT = 1000, LETTERS_MAX = 200 };
    const int letter = size * 20 * 47 / 100; /* a letter of a name, as wide as most are */
    size_t longest = 0;
    for (size_t i = 0; i < x->draft->n_to; i++) {
        const size_t n = utf8_count(x->draft->to[i]);
        longest = n > longest ? n : longest;
    }
    const int room = docx_width(x, false) - ((longest < LETTERS_MAX ? (int)longest : LETTERS_MAX) + 4) * letter;
    return room > SHORT_LEFT ? SHORT_LEFT : room < LONG_LEFT ? LONG_LEFT : room;
}

static struct docx_stand stand_of(const struct docx *x, int style)
{
    struct docx_stand stand = {.align = STAND_CENTER};
    const struct docx_stand body = stand_of_body(x);
    switch (style) {
    case FORM_TYPE:
        stand.before = 360;
        break;
    case FORM_NAME:
        stand.before = SIGNATURE_ROOM;
        break;
    case FORM_TO:
        stand.align = STAND_LEFT;
        break;
    case FORM_RECIPIENTS:
        stand = listed(0, letters_of(x, style).size);
        break;
    case FORM_BODY:
        stand = body;
        break;
    case DOCX_HEADING:
        stand = body;
        stand.keep_next = stand.outline = true;
        break;
    case DOCX_CENTERED:
        stand = body;
        stand.align = STAND_CENTER;
        stand.first_line = 0;
        break;
    case DOCX_DASHES:
    case DOCX_ANNEX_OF:
        stand.after = 240;
        break;
    case DOCX_RULE:
        stand = (struct docx_stand){.exact = RULE_HEIGHT, .after = 60, .rule = true};
        break;
    case DOCX_GREETING:
        stand.before = 360;
        stand.after = 240;
        break;
    case DOCX_ADDRESSEE:
        stand = listed(addressees_left(x, letters_of(x, style).size), letters_of(x, style).size);
        stand.exact = body.exact;
        break;
    case DOCX_COLUMN:
    case DOCX_CELL:
    case DOCX_CELL_CENTERED:
        stand = (struct docx_stand){.align = style == DOCX_CELL ? STAND_LEFT : STAND_CENTER, .before = 40, .after = 40,
                                    .keep_next = style == DOCX_COLUMN};
        break;
    case DOCX_ANNEX_TITLE:
        stand.outline = true;
        break;
    case DOCX_NOTE:
        stand.align = STAND_BOTH;
        break;
    case DOCX_GAP:
        stand = (struct docx_stand){.exact = GAP_HEIGHT};
        break;
    default:
        break;
    }
    return stand;
}

/* --- word/styles.xml --- */

static void put_line(struct docx *x)
{
    docx_open(x, "w:pBdr");
    docx_open(x, "w:bottom");
    docx_attr(x, "w:val", STR("single"));
    docx_attr_int(x, "w:sz", 6);
    docx_attr_int(x, "w:space", 1);
    docx_attr(x, "w:color", STR("000000"));
    docx_close(x);
    docx_close(x);
}

/* In the order of the schema: programs refuse another one. */
static void put_stand(struct docx *x, const struct docx_stand *stand)
{
    static const char *const aligns[] = {[STAND_LEFT] = "left", [STAND_CENTER] = "center", [STAND_BOTH] = "both"};
    docx_open(x, "w:pPr");
    docx_flag(x, "w:keepNext", stand->keep_next);
    if (stand->rule)
        put_line(x);
    docx_open(x, "w:spacing");
    docx_attr_int(x, "w:before", stand->before);
    docx_attr_int(x, "w:after", stand->after);
    if (stand->exact) {
        docx_attr_int(x, "w:line", stand->exact);
        docx_attr(x, "w:lineRule", STR("exact"));
    }
    docx_close(x);
    if (stand->left || stand->first_line) {
        docx_open(x, "w:ind");
        docx_attr_int(x, "w:left", stand->left);
        docx_attr_int(x, stand->first_line < 0 ? "w:hanging" : "w:firstLine", labs(stand->first_line));
        docx_close(x);
    }
    docx_value(x, "w:jc", aligns[stand->align]);
    if (stand->outline)
        docx_value_int(x, "w:outlineLvl", 0);
    docx_close(x);
}

static void put_letters(struct docx *x, struct docx_letters letters)
{
    docx_open(x, "w:rPr");
    docx_flag(x, "w:b", letters.bold);
    docx_flag(x, "w:i", letters.italic);
    docx_value_int(x, "w:sz", 2L * letters.size);
    docx_value_int(x, "w:szCs", 2L * letters.size);
    if (letters.underlined)
        docx_value(x, "w:u", "single");
    docx_close(x);
}

static void put_defaults(struct docx *x)
{
    static const char *const faces[] = {"w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"};
    docx_open(x, "w:docDefaults");
    docx_open(x, "w:rPrDefault");
    docx_open(x, "w:rPr");
    docx_open(x, "w:rFonts");
    for (size_t i = 0; i < sizeof faces / sizeof *faces; i++)
        docx_attr(x, faces[i], STR(FORM_FONT));
    docx_close(x);
    docx_value_int(x, "w:sz", 28);
    docx_value_int(x, "w:szCs", 28);
    docx_value(x, "w:lang", "vi-VN");
    docx_close(x);
    docx_close(x);
    docx_flag(x, "w:pPrDefault", true);
    docx_close(x);
}

static void open_style(struct docx *x, const char *id, const char *name)
{
    docx_open(x, "w:style");
    docx_attr(x, "w:type", STR("paragraph"));
    if (strcmp(id, "Normal") == 0)
        docx_attr_int(x, "w:default", 1);
    else if (strcmp(id, "Heading1") != 0 && strcmp(id, "FootnoteText") != 0)
        docx_attr_int(x, "w:customStyle", 1);
    docx_attr(x, "w:styleId", str_from(id));
    docx_value(x, "w:name", name);
}

void docx_put_styles(struct docx *x)
{
    put_defaults(x);
    open_style(x, "Normal", "Normal");
    docx_flag(x, "w:qFormat", true);
    docx_close(x);
    for (int style = 0; style < DOCX__STYLES; style++) {
        const struct docx_stand stand = stand_of(x, style);
        open_style(x, docx_style_id(style), docx_style_name(style));
        docx_value(x, "w:basedOn", "Normal");
        if (style == DOCX_HEADING)
            docx_value(x, "w:next", docx_style_id(FORM_BODY));
        docx_flag(x, "w:qFormat", true);
        put_stand(x, &stand);
        put_letters(x, letters_of(x, style));
        docx_close(x);
    }
}
