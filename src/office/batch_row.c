/* One row of a table of tasks: what it says, and what is wrong with it. */
#include "checker/type_code.h"
#include "office/batch_part.h"
#include "office/common.h"
#include "office/document_row.h"
#include "text/text.h"

enum { SHOWN_BYTES = 120 };

static struct str joined(struct arena *arena, struct str all, struct str sentence)
{
    return str_empty(all) ? sentence : str_printf(arena, "%.*s; %.*s", STR_ARG(all), STR_ARG(sentence));
}

void batch_row_fault(struct arena *arena, struct batch_row *row, struct str sentence)
{
    row->act = BATCH_BAD;
    row->why = joined(arena, row->why, sentence);
}

void batch_row_remark(struct arena *arena, struct batch_row *row, struct str sentence)
{
    row->remark = joined(arena, row->remark, sentence);
}

#define FAULT(reading, row, ...)                                                                                       \
    batch_row_fault((reading)->work->arena, (row), str_printf((reading)->work->arena, __VA_ARGS__))
#define REMARK(reading, row, ...)                                                                                      \
    batch_row_remark((reading)->work->arena, (row), str_printf((reading)->work->arena, __VA_ARGS__))

/* A cell cut to what a sentence has room for. */
static struct str shown(struct str text)
{
    struct str cut = str_sub(text, 0, SHOWN_BYTES);
    cut.n = utf8_whole(cut);
    return cut;
}

static struct str cell(const struct batch_reading *reading, const struct batch_row *row, enum batch_column column)
{
    const size_t at = reading->choice->column[column];
    return at == BATCH_NO_COLUMN ? STR("") : sheet_text(row->cells, at);
}

static struct str line(const struct batch_reading *reading, struct batch_row *row, enum batch_column column)
{
    struct str words = STR("");
    struct err why;
    if (!common_line(reading->work->arena, cell(reading, row, column), LINE_MAX_BYTES, batch_column_word(column),
                     &words, &why))
        FAULT(reading, row, "%s", why.text);
    return common_present(words);
}

static struct str lines(const struct batch_reading *reading, struct batch_row *row, enum batch_column column)
{
    struct str words = STR("");
    struct err why;
    if (!common_words(reading->work->arena, cell(reading, row, column), WORDS_MAX_BYTES, batch_column_word(column),
                      &words, &why))
        FAULT(reading, row, "%s", why.text);
    return common_present(words);
}

/* --- days --- */

/* A day that a cell holds; DATE_NONE when it is empty or a fault, or holds words, which go to ret_words. */
static struct date day_of(const struct batch_reading *reading, struct batch_row *row, enum batch_column column,
                          struct str *ret_words)
{
    const size_t at = reading->choice->column[column];
    const struct str text = cell(reading, row, column);
    const struct str what = str_from(batch_column_word(column));
    char one[DATE_TEXT_MAX], other[DATE_TEXT_MAX];
    *ret_words = STR("");
    if (str_empty(text))
        return DATE_NONE;
    const bool ask = reading->doubtful[column] && reading->choice->turned == BATCH_TURN_ASK;
    const enum batch_turned turned = ask ? BATCH_TURN_ASK
                                     : reading->choice->turned == BATCH_TURN_BACK ? BATCH_TURN_BACK
                                                                                  : BATCH_TURN_KEEP;
    const struct batch_day day = batch_day_read(row->cells, at, turned);
    switch (day.fault) {
    case BATCH_DAY_NONE:
        return DATE_NONE;
    case BATCH_DAY_WORDS:
        *ret_words = text;
        return DATE_NONE;
    case BATCH_DAY_IMPOSSIBLE:
        if (date_is(day.turned))
            FAULT(reading, row, _("%.*s: không có ngày “%.*s”; nếu bảng ghi tháng trước ngày thì đó là %s"),
                  STR_ARG(what), STR_ARG(shown(text)), date_vi(day.turned, one));
        else
            FAULT(reading, row, _("%.*s: không có ngày “%.*s”"), STR_ARG(what), STR_ARG(shown(text)));
        return DATE_NONE;
    case BATCH_DAY_DOUBT:
        FAULT(reading, row, _("%.*s: Excel có thể đã đảo ngày và tháng: %s hay %s? Hãy chọn cách đọc ngày cho cả bảng"),
              STR_ARG(what), date_vi(day.date, one), date_vi(day.turned, other));
        return DATE_NONE;
    case BATCH_DAY_FINE:
        break;
    }
    if (day.serial)
        REMARK(reading, row, _("%.*s: Excel lưu ngày thành số %.*s, đọc là %s"), STR_ARG(what), STR_ARG(shown(text)),
               date_vi(day.date, one));
    if (day.short_year)
        REMARK(reading, row, _("%.*s: “%.*s” đọc là %s"), STR_ARG(what), STR_ARG(shown(text)), date_vi(day.date, one));
    return day.date;
}

/* "nếu đảo lại thì là …": of a day that is wrong where it stands, when the other way round it is right. */
static struct str turned_hint(struct arena *arena, struct date date, bool right)
{
    struct date turned;
    char text[DATE_TEXT_MAX];
    if (!right || !date_make(date.year, date.day, date.month, &turned))
        return STR("");
    return str_printf(arena, _(" (nếu Excel đã đảo ngày và tháng thì đó là %s)"), date_vi(turned, text));
}

static bool is_turned_before(struct date date, struct date other, bool after)
{
    struct date turned;
    if (!date_make(date.year, date.day, date.month, &turned))
        return false;
    return after ? date_cmp(turned, other) >= 0 : date_cmp(turned, other) <= 0;
}

/* --- the paper --- */

/* "509-TB/TU", "Thông báo số 509-TB/TU ngày 12/3/2026", "CV 12/UBND-VP": number, symbol, and what else stands there. */
static void read_symbol(const struct batch_reading *reading, struct batch_row *row, struct str text)
{
    struct arena *arena = reading->work->arena;
    struct citation_hit *hits;
    struct number_line number;
    const struct str clean = text_clean(arena, text);
    const size_t n = scan_citations(arena, clean, &hits);
    if (n && !str_empty(hits[0].number) && !str_empty(hits[0].symbol)) {
        row->number_of = hits[0].number;
        row->symbol = hits[0].symbol;
        row->issued = hits[0].date;
        if (str_empty(row->type))
            row->type = common_present(hits[0].type);
        if (str_empty(row->issuer))
            row->issuer = common_present(hits[0].issuer);
    } else if (scan_number_line(arena, str_printf(arena, "Số %.*s", STR_ARG(clean)), &number) && number.number.p &&
               number.symbol.p) {
        row->number_of = number.number;
        row->symbol = number.symbol;
    } else if (str_empty(row->subject)) {
        row->subject = clean;
    } else {
        row->subject = str_printf(arena, "%.*s: %.*s", STR_ARG(clean), STR_ARG(row->subject));
    }
    if (str_empty(row->type) && !str_empty(row->symbol)) {
        const struct paper_type *type = paper_type_of_code(symbol_type(row->symbol));
        row->type = type ? type->name : STR("");
    }
}

static void read_paper(const struct batch_reading *reading, struct batch_row *row, const struct batch_row *above)
{
    struct str words;
    const struct str symbol = line(reading, row, BATCH_SYMBOL), subject = line(reading, row, BATCH_SUBJECT);
    const struct date issued = day_of(reading, row, BATCH_ISSUED, &words);
    row->number_of = row->symbol = STR("");
    row->type = line(reading, row, BATCH_TYPE);
    row->issuer = line(reading, row, BATCH_ISSUER);
    row->subject = subject;
    if (above && str_empty(symbol) && str_empty(subject) && str_empty(cell(reading, row, BATCH_ISSUED)) &&
        str_empty(row->type) && str_empty(row->issuer)) {
        row->number_of = above->number_of;
        row->symbol = above->symbol;
        row->type = above->type;
        row->issuer = above->issuer;
        row->subject = above->subject;
        row->issued = above->issued;
        if (!str_empty(row->number_of) || !str_empty(row->subject))
            REMARK(reading, row, _("văn bản như dòng %u"), above->number);
        return;
    }
    if (!str_empty(symbol))
        read_symbol(reading, row, symbol);
    if (!str_empty(words))
        FAULT(reading, row, _("Ngày ban hành: “%.*s” không phải một ngày"), STR_ARG(shown(words)));
    if (date_is(issued))
        row->issued = issued;
    if (date_is(row->issued) && date_cmp(row->issued, reading->work->today) > 0) {
        const struct str hint = turned_hint(reading->work->arena, row->issued,
                                            is_turned_before(row->issued, reading->work->today, false));
        char text[DATE_TEXT_MAX];
        FAULT(reading, row, _("Ngày ban hành %s ở sau hôm nay%.*s"), date_vi(row->issued, text), STR_ARG(hint));
    }
}

/* --- the deadline --- */

static void read_due(struct batch_reading *reading, struct batch_row *row)
{
    struct arena *arena = reading->work->arena;
    struct str words;
    const struct date date = day_of(reading, row, BATCH_DUE, &words);
    char due[DATE_TEXT_MAX], issued[DATE_TEXT_MAX];
    row->due = (struct due){.kind = DEADLINE_DATE, .words = words, .date = date};
    row->due_by_hand = date_is(date);
    if (!str_empty(words)) {
        reading->base.issued = row->issued;
        reading->base.received = reading->work->today;
        if (!batch_day_deadline(arena, words, &reading->base, &row->due))
            REMARK(reading, row, _("Thời hạn “%.*s” chưa hiểu thành ngày: cần nhập ngày"), STR_ARG(shown(words)));
    } else if (!date_is(date) && row->act != BATCH_BAD) {
        REMARK(reading, row, _("chưa có thời hạn: cần nhập ngày"));
    }
    if (date_is(date) && date_is(row->issued) && date_cmp(date, row->issued) < 0) {
        const struct str hint = turned_hint(arena, date, is_turned_before(date, row->issued, true));
        FAULT(reading, row, _("Thời hạn %s ở trước ngày ban hành %s%.*s"), date_vi(date, due),
              date_vi(row->issued, issued), STR_ARG(hint));
    }
    if (row->due.words.n > LINE_MAX_BYTES)
        FAULT(reading, row, _("Thời hạn ghi quá dài"));
}

/* --- how far it got --- */

static bool has_any(struct str fold, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_find(fold, str_from(words[i])) != STR_NOWHERE)
            return true;
    return false;
}
#define HAS_ANY(fold, words) has_any((fold), (words), sizeof(words) / sizeof *(words))

/* "80%" is not done, whatever stands beside it. */
static bool has_part(struct str fold)
{
    const size_t at = str_find_byte(fold, '%');
    return at != STR_NOWHERE && !(at >= 3 && str_eq(str_sub(fold, at - 3, at), STR("100")));
}

/* Folded words. Nothing that is said in part, or about, is done. */
static enum batch_state state_of_words(struct str fold, bool *ret_known)
{
    static const char *const cancelled[] = {"huy", "dung thuc hien", "khong thuc hien nua", "khong phai thuc hien"};
    static const char *const open[] = {"chua", "dang", "co ban", "mot phan", "khong hoan thanh", "khong dat",
                                       "tiep tuc", "trong han", "con han", "tam dung"};
    static const char *const done[] = {"hoan thanh", "da xong", "xong", "da thuc hien", "da ban hanh", "da bao cao",
                                       "da gui", "da nop", "ket thuc", "100%"};
    *ret_known = true;
    if (HAS_ANY(fold, open) || has_part(fold))
        return BATCH_OPEN;
    if (HAS_ANY(fold, cancelled))
        return BATCH_CANCELLED;
    if (HAS_ANY(fold, done))
        return BATCH_HANDED;
    *ret_known = false;
    return BATCH_OPEN;
}

/* Whether words name a paper by its number; and the day that they tell. */
static bool names_proof(struct arena *arena, struct str words, struct date *ret_day)
{
    struct citation_hit *hits;
    struct date_hit *days;
    struct number_line number;
    const struct str clean = text_clean(arena, words);
    const size_t n = scan_citations(arena, clean, &hits), n_days = scan_dates(arena, clean, &days);
    *ret_day = n_days ? days[n_days - 1].date : DATE_NONE;
    for (size_t i = 0; i < n; i++) {
        if (str_empty(hits[i].number))
            continue;
        if (date_is(hits[i].date))
            *ret_day = hits[i].date;
        return true;
    }
    return scan_number_line(arena, str_printf(arena, "Số %.*s", STR_ARG(clean)), &number) && number.number.p &&
           number.symbol.p;
}

static void read_state(const struct batch_reading *reading, struct batch_row *row)
{
    struct arena *arena = reading->work->arena;
    const struct str said = lines(reading, row, BATCH_STATE), proof = lines(reading, row, BATCH_PROOF);
    struct str words;
    struct date told, told_beside, done = day_of(reading, row, BATCH_DONE, &words);
    bool known, named = names_proof(arena, proof, &told);
    /* one column for both: "Đã hoàn thành tại Báo cáo số 45-BC/ĐU" */
    const bool named_beside = names_proof(arena, said, &told_beside);
    row->state = state_of_words(text_fold(arena, str_empty(said) ? proof : said), &known);
    if (!known && (named || (!date_is(done) ? named_beside : true)))
        row->state = BATCH_HANDED;
    if (!str_empty(said) && !known && row->state == BATCH_OPEN)
        REMARK(reading, row, _("trạng thái “%.*s” chưa rõ: coi là đang thực hiện"), STR_ARG(shown(said)));
    row->proof = str_empty(proof) ? said : proof;
    named = named || named_beside;
    if (row->state == BATCH_HANDED) {
        /* words of a column of its own are proof enough to look at; a state is not */
        if (!named && str_empty(proof))
            row->state = BATCH_HANDED_BARE;
        if (!date_is(done))
            done = date_is(told) ? told : told_beside;
        row->handed = done;
        if (date_is(done) && date_cmp(done, reading->work->today) > 0) {
            char text[DATE_TEXT_MAX];
            const struct str hint = turned_hint(arena, done, is_turned_before(done, reading->work->today, false));
            FAULT(reading, row, _("Ngày hoàn thành %s ở sau hôm nay%.*s"), date_vi(done, text), STR_ARG(hint));
        }
    }
    if (row->state == BATCH_HANDED_BARE) {
        REMARK(reading, row, _("ghi là xong nhưng không có minh chứng: đưa vào là “đã nộp kết quả”, chờ công nhận"));
        row->proof = str_printf(arena, _("Bảng ghi “%.*s”, không có minh chứng."), STR_ARG(shown(said)));
    }
}

/* --- units --- */

static struct str next_piece(struct str *left, const char *signs)
{
    size_t end = 0;
    while (end < left->n && !strchr(signs, left->p[end]))
        end++;
    const struct str piece = str_trim(str_sub(*left, 0, end));
    *left = str_skip(*left, end + 1);
    return piece;
}

struct gathering {
    struct batch_reading *reading;
    struct batch_row *row;
    VEC(struct batch_unit) units;
    enum assignment_role role;
};

static bool find(struct gathering *g, struct str name, int64_t *ret_org, struct err *err)
{
    const struct batch_issuer issuer = {g->row->issuer, common_present(symbol_organ(g->row->symbol))};
    return batch_units_find(&g->reading->units, name, g->row->issued, issuer, ret_org, err);
}

/* One unit twice in a row owes once, and leads before it supports. */
static void add_unit(struct gathering *g, struct str name, int64_t org)
{
    for (size_t i = 0; i < g->units.n; i++)
        if (g->units.v[i].org == org)
            return;
    if (g->units.n == BATCH_UNITS_MAX)
        FAULT(g->reading, g->row, _("một dòng chỉ được có đến %d đơn vị"), BATCH_UNITS_MAX);
    if (g->units.n <= BATCH_UNITS_MAX)
        VEC_PUSH(g->reading->work->arena, &g->units, ((struct batch_unit){name, org, g->role}));
}

static bool unknown(struct gathering *g, struct str name, struct err *err)
{
    struct str near;
    if (!batch_units_near(&g->reading->units, name, &near, err))
        return false;
    if (str_empty(near))
        FAULT(g->reading, g->row, _("không có đơn vị “%.*s” trong cây tổ chức"), STR_ARG(shown(name)));
    else
        FAULT(g->reading, g->row, _("không có đơn vị “%.*s” trong cây tổ chức; tên gần giống: %.*s"),
              STR_ARG(shown(name)), STR_ARG(near));
    return true;
}

/* A name may hold a comma itself: a piece that is a unit as it stands is not cut. */
static bool add_piece(struct gathering *g, struct str piece, struct err *err)
{
    int64_t org;
    if (!find(g, piece, &org, err))
        return false;
    if (org) {
        add_unit(g, piece, org);
        return true;
    }
    if (str_find_byte(piece, ',') == STR_NOWHERE)
        return unknown(g, piece, err);
    while (!str_empty(piece)) {
        const struct str name = next_piece(&piece, ",");
        if (str_empty(name))
            continue;
        if (!find(g, name, &org, err) || (org == 0 && !unknown(g, name, err)))
            return false;
        if (org)
            add_unit(g, name, org);
    }
    return true;
}

/* "- Văn phòng" and "+ Ban Tổ chức" are lines of a list. */
static struct str without_dash(struct str piece)
{
    while (piece.n && (piece.p[0] == '-' || piece.p[0] == '+' || piece.p[0] == '*'))
        piece = str_trim(str_skip(piece, 1));
    while (piece.n && (piece.p[piece.n - 1] == '.' || piece.p[piece.n - 1] == ','))
        piece = str_trim(str_sub(piece, 0, piece.n - 1));
    return piece;
}

static bool add_cell(struct gathering *g, enum batch_column column, enum assignment_role role, struct err *err)
{
    struct str left = lines(g->reading, g->row, column);
    g->role = role;
    while (!str_empty(left)) {
        const struct str piece = without_dash(next_piece(&left, ";\n"));
        if (!str_empty(piece) && !add_piece(g, piece, err))
            return false;
        if (g->units.n > BATCH_UNITS_MAX)
            break;
    }
    return true;
}

static bool read_units(struct batch_reading *reading, struct batch_row *row, struct err *err)
{
    struct gathering g = {.reading = reading, .row = row};
    if (!add_cell(&g, BATCH_LEAD, ASSIGNMENT_LEAD, err) || !add_cell(&g, BATCH_SUPPORT, ASSIGNMENT_SUPPORT, err))
        return false;
    if (str_empty(cell(reading, row, BATCH_LEAD)))
        REMARK(reading, row, _("chưa ghi đơn vị chủ trì"));
    row->units = g.units.v;
    row->n_units = g.units.n;
    return true;
}

/* --- all of it --- */

/* A line between the rows: a title, a sum. It names nobody, no day and no paper of its own. */
static bool is_between(const struct batch_reading *reading, const struct batch_row *row)
{
    static const enum batch_column telling[] = {BATCH_LEAD, BATCH_DUE, BATCH_STATE, BATCH_PROOF, BATCH_ISSUED};
    const struct str words = cell(reading, row, BATCH_WORDS);
    for (size_t i = 0; i < sizeof telling / sizeof *telling; i++)
        if (!str_empty(cell(reading, row, telling[i])))
            return false;
    size_t filled = 0;
    for (size_t i = 0; i < row->cells->n; i++)
        filled += !str_empty(row->cells->cells[i].text);
    return str_empty(words) || filled <= 1 || (filled == 2 && !str_empty(cell(reading, row, BATCH_ORDER)) &&
                                               text_is_upper(words));
}

/* Headings that number the columns: "(1) (2) (3)", "A B 1 2 3". */
static bool is_numbering(const struct sheet_row *cells)
{
    for (size_t i = 0; i < cells->n; i++)
        if (cells->cells[i].text.n > 4)
            return false;
    return true;
}

static void refuse_secret(const struct batch_reading *reading, struct batch_row *row)
{
    const struct str said = text_fold(reading->work->arena, cell(reading, row, BATCH_SECRECY));
    if (str_empty(said) || str_eq(said, STR("thuong")) || str_starts(said, STR("khong")) || str_eq(said, STR("-")))
        return;
    FAULT(reading, row, _("văn bản có độ mật không được đưa vào hệ thống này"));
}

bool batch_row_read(struct batch_reading *reading, const struct sheet_row *cells, const struct batch_row *above,
                    struct batch_row *ret_row, struct err *err)
{
    struct arena *arena = reading->work->arena;
    struct batch_row row = {.number = cells->number, .cells = cells, .why = STR(""), .remark = STR("")};
    if (is_numbering(cells) || is_between(reading, &row)) {
        row.act = BATCH_SKIP;
        *ret_row = row;
        return true;
    }
    refuse_secret(reading, &row);
    row.words = lines(reading, &row, BATCH_WORDS);
    row.product = lines(reading, &row, BATCH_PRODUCT);
    const struct str note = lines(reading, &row, BATCH_NOTE);
    if (str_empty(row.words))
        FAULT(reading, &row, _("chưa có nội dung nhiệm vụ"));
    else if (!str_empty(note))
        row.words = str_printf(arena, _("%.*s\nGhi chú: %.*s"), STR_ARG(row.words), STR_ARG(note));
    read_paper(reading, &row, above);
    read_due(reading, &row);
    read_state(reading, &row);
    if (!read_units(reading, &row, err))
        return false;
    *ret_row = row;
    return true;
}
