#include "office/book.h"

#include "office/access.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/org.h"
#include "office/state.h"

#include "office_sql.h"

static const char *const side_names[] = {[BOOK_OUT] = "out", [BOOK_IN] = "in"};

const char *book_side_name(enum book_side side)
{
    return side_names[side];
}

const char *book_side_word(enum book_side side)
{
    return side == BOOK_OUT ? _("văn bản đi") : _("văn bản đến");
}

bool book_side_from_name(struct str name, enum book_side *ret_side)
{
    *ret_side = str_eq(name, str_from(side_names[BOOK_IN])) ? BOOK_IN : BOOK_OUT;
    return str_eq(name, str_from(side_names[*ret_side]));
}

struct str book_number_text(struct arena *arena, int64_t number)
{
    return str_printf(arena, "%02lld", (long long)number);
}

/* --- books --- */

static struct book book_from_row(const struct sql_book_get_row *row)
{
    struct book book = {
        .id = row->id,
        .org = row->org,
        .org_name = row->org_name,
        .name = row->name,
        .whole = row->whole != 0,
        .first = row->first,
        .since = common_date(row->since),
        .until = common_date(row->until),
        .entries = row->entries,
    };
    (void)book_side_from_name(row->side, &book.side);
    return book;
}

bool book_get(struct work *work, int64_t id, struct book *ret_book, struct err *err)
{
    struct sql_book_get_row *row;
    size_t n;
    if (!sql_book_get(work->store, &(struct sql_book_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0 || !access_covers(access_path(work), row->org_path))
        return ERR(err, ERR_MISSING, _("Không có sổ số %lld."), (long long)id);
    *ret_book = book_from_row(row);
    return true;
}

bool book_list(struct work *work, struct book **ret_books, size_t *ret_n, struct err *err)
{
    struct sql_book_get_row *rows;
    const struct sql_book_list_in in = {
        .path = access_path(work), .path_end = access_path_end(work), .limit = BOOK_LIST_MAX};
    if (!sql_book_list(work->store, &in, work->arena, &rows, ret_n, err))
        return false;
    *ret_books = ARENA_ARRAY(work->arena, struct book, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        (*ret_books)[i] = book_from_row(&rows[i]);
    return true;
}

bool book_open(struct work *work, const struct book *book, int64_t *ret_id, struct err *err)
{
    struct org org;
    struct str name;
    struct sql_book_same_row *same;
    struct sql_book_insert_row *made;
    size_t n;
    if (!org_get(work, book->org, &org, err) ||
        !common_line(work->arena, book->name, BOOK_TEXT_MAX, _("Tên sổ"), &name, err))
        return false;
    if (str_empty(name))
        return ERR(err, ERR_INPUT, _("Chưa có tên sổ. Hãy nhập tên, ví dụ “Nhiệm kỳ 2025–2030” hoặc “Năm 2026”."));
    if (!access_covers(access_path(work), org.path))
        return ERR(err, ERR_DENIED, _("Đồng chí không mở được sổ của đơn vị này."));
    if (book->first > BOOK_NUMBER_MAX)
        return ERR(err, ERR_INPUT, _("Số bắt đầu lớn quá %d."), BOOK_NUMBER_MAX);
    const struct str side = str_from(book_side_name(book->side));
    if (!sql_book_same(work->store, &(struct sql_book_same_in){.org = org.id, .side = side, .name = name}, work->arena,
                       &same, &n, err))
        return false;
    if (same->n)
        return ERR(err, ERR_CONFLICT, _("Sổ “%.*s” đang mở. Hãy dùng sổ đó, hoặc khép lại trước khi mở sổ mới."),
                   STR_ARG(name));
    const struct sql_book_insert_in in = {
        .org = org.id,
        .side = side,
        .name = name,
        .whole = book->whole || book->side == BOOK_IN,
        .first = book->first < 1 ? 1 : book->first,
        .since = common_date_text(work->arena, date_is(book->since) ? book->since : work->today),
        .created = work->now,
        .created_by = common_present(work->actor.name),
    };
    if (!sql_book_insert(work->store, &in, work->arena, &made, &n, err) ||
        !state_journal(work, "book.open", "book", made->id, STR_NONE, STR_NONE, err))
        return false;
    *ret_id = made->id;
    return true;
}

bool book_close(struct work *work, int64_t id, struct date until, struct err *err)
{
    struct book book;
    struct str before;
    if (!book_get(work, id, &book, err) || !state_of(work, "book", id, &before, err))
        return false;
    if (date_is(book.until))
        return ERR(err, ERR_CONFLICT, _("Sổ này đã khép."));
    if (!date_is(until) || date_cmp(until, book.since) < 0)
        return ERR(err, ERR_INPUT, _("Ngày khép sổ phải từ ngày mở sổ trở đi."));
    const struct sql_book_close_in in = {.id = id, .until = common_date_text(work->arena, until)};
    return sql_book_close(work->store, &in, err) && state_journal(work, "book.close", "book", id, before, STR_NONE, err);
}

/* --- entries --- */

#define COPY_TYPE "Bản sao"

static bool is_copy(struct str type)
{
    return str_eq(type, STR(COPY_TYPE));
}

static struct book_entry entry_from_row(const struct sql_book_entry_get_row *row)
{
    return (struct book_entry){
        .id = row->id,
        .book = row->book,
        .number = row->number,
        .type = row->type,
        .symbol = row->symbol,
        .day = common_date(row->day),
        .at = row->at,
        .party = row->party,
        .subject = row->subject,
        .signer = row->signer,
        .forwarded = row->forwarded,
        .forwarded_at = row->forwarded_at_null ? 0 : row->forwarded_at,
        .copies = row->copies,
        .secret = row->secret != 0,
        .document = row->document_null ? 0 : row->document,
        .overruled = row->overruled,
        .voided = row->voided,
        .by = row->created_by,
        .copy = is_copy(row->type),
    };
}

bool book_entry_get(struct work *work, int64_t id, struct book_entry *ret_entry, struct err *err)
{
    struct sql_book_entry_get_row *row;
    struct book book;
    struct err why;
    size_t n;
    if (!sql_book_entry_get(work->store, &(struct sql_book_entry_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0 || !book_get(work, row->book, &book, &why))
        return ERR(err, ERR_MISSING, _("Không có mục sổ số %lld."), (long long)id);
    *ret_entry = entry_from_row(row);
    return true;
}

/* What is typed, as it is kept. A secret paper leaves its type and day. */
static bool take_texts(struct work *work, const struct book_entry *entry, struct sql_book_enter_in *in, struct err *err)
{
    const struct {
        struct str typed;
        const char *what;
        struct str *kept;
        bool open; /* may not be known of a secret paper */
    } texts[] = {
        {entry->type, _("Loại văn bản"), &in->type, false},
        {entry->symbol, _("Ký hiệu"), &in->symbol, true},
        {entry->party, _("Nơi nhận hoặc nơi gửi"), &in->party, true},
        {entry->subject, _("Trích yếu"), &in->subject, true},
        {entry->signer, _("Người ký"), &in->signer, true},
        {entry->forwarded, _("Chuyển cho"), &in->forwarded, true},
        {entry->overruled, _("Lý do"), &in->overruled, true},
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct str line;
        if (!common_line(work->arena, texts[i].typed, BOOK_TEXT_MAX, texts[i].what, &line, err))
            return false;
        *texts[i].kept = entry->secret && texts[i].open ? STR("") : common_present(line);
    }
    return true;
}

static bool check_entry(struct work *work, const struct book *book, const struct book_entry *entry, struct str type,
                        struct err *err)
{
    char day[DATE_TEXT_MAX];
    struct sql_book_holds_row *holds;
    size_t n;
    if (date_is(book->until))
        return ERR(err, ERR_CONFLICT, _("Sổ này đã khép, không vào thêm được."));
    if (book->side == BOOK_OUT && str_empty(type))
        return ERR(err, ERR_INPUT, _("Chưa có loại văn bản. Số chạy riêng theo từng loại, nên hãy chọn loại trước."));
    if (book->side == BOOK_OUT && !date_is(entry->day))
        return ERR(err, ERR_INPUT, _("Chưa có ngày ký."));
    if (book->side == BOOK_OUT && date_cmp(entry->day, book->since) < 0)
        return ERR(err, ERR_INPUT, _("Ngày ký trước ngày mở sổ (%s)."), date_vi(book->since, day));
    if (entry->copies < 0 || entry->copies > BOOK_NUMBER_MAX)
        return ERR(err, ERR_INPUT, _("Số bản phải từ 0 đến %d."), BOOK_NUMBER_MAX);
    if (entry->copy && (book->side == BOOK_IN || book->whole))
        return ERR(err, ERR_INPUT, _("Bản sao ghi vào sổ văn bản đi có số riêng cho từng loại."));
    if (!entry->document || entry->copy)
        return true;
    const struct sql_book_holds_in in = {.book = book->id, .document = entry->document, .but_type = STR(COPY_TYPE)};
    if (!sql_book_holds(work->store, &in, work->arena, &holds, &n, err))
        return false;
    return holds->n == 0 || ERR(err, ERR_CONFLICT, _("Văn bản này đã có trong sổ."));
}

static struct str first_of(struct str said, struct str held)
{
    return str_empty(said) ? held : said;
}

/* What the header of the paper itself says, where the entry does not. */
static bool take_header(struct work *work, enum book_side side, struct book_entry *entry, struct err *err)
{
    struct document paper;
    if (!document_get_header(work, entry->document, &paper, err))
        return false;
    const bool numbered = side == BOOK_IN && !str_empty(paper.number);
    entry->type = first_of(entry->type, paper.type);
    entry->symbol = first_of(entry->symbol, numbered ? str_printf(work->arena, "%.*s-%.*s", STR_ARG(paper.number),
                                                                  STR_ARG(paper.symbol))
                                                     : paper.symbol);
    entry->party = first_of(entry->party, side == BOOK_IN ? paper.issuer : STR(""));
    entry->subject = first_of(entry->subject, paper.subject);
    entry->signer = first_of(entry->signer, paper.signer_name);
    if (!date_is(entry->day))
        entry->day = paper.issued;
    return true;
}

static bool next_of(struct work *work, const struct book *book, struct str type_key, int64_t *ret_number,
                    struct err *err)
{
    struct sql_book_last_row *last;
    size_t n;
    const struct sql_book_last_in series = {.book = book->id, .type_key = type_key};
    if (!sql_book_last(work->store, &series, work->arena, &last, &n, err))
        return false;
    *ret_number = last->n < book->first ? book->first : last->n + 1;
    return true;
}

/* In a book of one series for all types, the key is empty. */
static struct str key_of(struct work *work, const struct book *book, struct str type)
{
    return book->whole ? STR("") : common_key(work->arena, type);
}

bool book_next(struct work *work, int64_t id, struct str type, int64_t *ret_number, struct err *err)
{
    struct book book;
    return book_get(work, id, &book, err) && next_of(work, &book, key_of(work, &book, type), ret_number, err);
}

bool book_enter(struct work *work, const struct book_entry *said, struct book_entry *ret_entry, struct err *err)
{
    struct book book;
    struct book_entry with_header = *said;
    const struct book_entry *entry = &with_header;
    struct sql_book_enter_row *made;
    size_t n;
    struct sql_book_enter_in in = {
        .book = entry->book,
        .at = work->now,
        .copies = entry->copies,
        .secret = entry->secret,
        .document = entry->document,
        .document_null = entry->document == 0,
        .created_by = common_present(work->actor.name),
    };
    if (entry->copy)
        with_header.type = STR(COPY_TYPE);
    if (entry->secret && entry->document)
        return ERR(err, ERR_INPUT, _("Văn bản mật chỉ giữ số và ngày, không giữ văn bản."));
    if (!book_get(work, entry->book, &book, err) ||
        (entry->document && !entry->copy && !take_header(work, book.side, &with_header, err)) || !take_texts(work, entry, &in, err) ||
        !check_entry(work, &book, entry, in.type, err))
        return false;
    in.day = common_date_text(work->arena, entry->day);
    in.type_key = key_of(work, &book, in.type);
    in.forwarded_at = work->now;
    in.forwarded_at_null = str_empty(in.forwarded);
    if (!next_of(work, &book, in.type_key, &in.number, err) || !sql_book_enter(work->store, &in, work->arena, &made, &n, err) ||
        !state_journal(work, "book.enter", "book_entry", made->id, STR_NONE, STR_NONE, err))
        return false;
    return book_entry_get(work, made->id, ret_entry, err);
}

bool book_void(struct work *work, int64_t id, struct str reason, struct err *err)
{
    struct book_entry entry;
    struct str line, before;
    if (!book_entry_get(work, id, &entry, err) ||
        !common_line(work->arena, reason, BOOK_TEXT_MAX, _("Lý do"), &line, err))
        return false;
    if (str_empty(line))
        return ERR(err, ERR_INPUT, _("Chưa có lý do. Số đã cấp không cấp lại, nên phải ghi vì sao không dùng."));
    if (!str_empty(entry.voided))
        return ERR(err, ERR_CONFLICT, _("Mục này đã ghi là không dùng."));
    const struct sql_book_void_in in = {.id = id, .voided = line};
    return state_of(work, "book_entry", id, &before, err) && sql_book_void(work->store, &in, err) &&
           state_journal(work, "book.void", "book_entry", id, before, STR_NONE, err);
}

bool book_forward(struct work *work, int64_t id, struct str forwarded, struct err *err)
{
    struct book book;
    struct book_entry entry;
    struct str line, before;
    if (!book_entry_get(work, id, &entry, err) || !book_get(work, entry.book, &book, err) ||
        !common_line(work->arena, forwarded, BOOK_TEXT_MAX, _("Chuyển cho"), &line, err))
        return false;
    if (book.side != BOOK_IN)
        return ERR(err, ERR_INPUT, _("Chỉ văn bản đến mới ghi chuyển cho ai."));
    if (entry.secret)
        return ERR(err, ERR_INPUT, _("Văn bản mật theo dõi ở sổ riêng: ở đây chỉ giữ số, loại và ngày."));
    if (!str_empty(entry.voided))
        return ERR(err, ERR_CONFLICT, _("Mục này đã ghi là không dùng."));
    if (str_empty(line))
        return ERR(err, ERR_INPUT, _("Chưa ghi chuyển cho ai. Hãy nhập đơn vị hoặc người nhận."));
    const struct sql_book_forward_in in = {.id = id, .forwarded = line, .forwarded_at = work->now};
    return state_of(work, "book_entry", id, &before, err) && sql_book_forward(work->store, &in, err) &&
           state_journal(work, "book.forward", "book_entry", id, before, STR_NONE, err);
}

bool book_entries(struct work *work, int64_t id, struct str type, struct page *page, struct book_entry **ret_entries,
                  size_t *ret_n, struct err *err)
{
    struct book book;
    struct sql_book_entry_get_row *rows;
    struct sql_book_entries_count_row *count;
    size_t one;
    common_page(page);
    if (!book_get(work, id, &book, err))
        return false;
    const struct str key = str_empty(type) ? STR("") : common_key(work->arena, type);
    const struct sql_book_entries_count_in all = {.book = id, .type_key = key};
    const struct sql_book_entries_in in = {.book = id, .type_key = key, .limit = page->limit, .offset = page->offset};
    if (!sql_book_entries_count(work->store, &all, work->arena, &count, &one, err) ||
        !sql_book_entries(work->store, &in, work->arena, &rows, ret_n, err))
        return false;
    page->total = count->n;
    *ret_entries = ARENA_ARRAY(work->arena, struct book_entry, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        (*ret_entries)[i] = entry_from_row(&rows[i]);
    return true;
}

/* Midnight in Viet Nam, seven hours ahead of UTC. */
static int64_t begin_of(struct date day)
{
    return (int64_t)date_to_days(day) * 86400 - (int64_t)7 * 3600;
}

bool book_range(struct work *work, int64_t id, const struct book_range *range, struct book_entry **ret_entries,
                size_t *ret_n, struct err *err)
{
    struct book book;
    struct sql_book_entry_get_row *rows;
    if (!book_get(work, id, &book, err))
        return false;
    const bool in = book.side == BOOK_IN, since = date_is(range->since), until = date_is(range->until);
    const struct sql_book_range_in of = {
        .book = id,
        .type_key = str_empty(range->type) ? STR("") : key_of(work, &book, range->type),
        .from_number = range->from,
        .to_number = range->to ? range->to : INT64_MAX,
        .from_at = in && since ? begin_of(range->since) : 0,
        .to_at = in && until ? begin_of(date_add_days(range->until, 1)) : INT64_MAX,
        .from_day = !in && since ? common_date_text(work->arena, range->since) : STR(""),
        .to_day = !in && until ? common_date_text(work->arena, range->until) : STR("9999-12-31"),
        .limit = BOOK_RANGE_MAX + 1,
    };
    if (!sql_book_range(work->store, &of, work->arena, &rows, ret_n, err))
        return false;
    if (*ret_n > BOOK_RANGE_MAX)
        return ERR(err, ERR_LIMIT, _("Phần đã chọn có hơn %d mục. Hãy chọn khoảng số hoặc khoảng ngày ngắn hơn."),
                   BOOK_RANGE_MAX);
    *ret_entries = ARENA_ARRAY(work->arena, struct book_entry, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        (*ret_entries)[i] = entry_from_row(&rows[i]);
    return true;
}

bool book_one_series(struct arena *arena, const struct book *book, struct str type, struct str other)
{
    return book->whole || str_eq(common_key(arena, type), common_key(arena, other));
}

bool book_series(struct work *work, int64_t id, struct book_series **ret_series, size_t *ret_n, struct err *err)
{
    struct book book;
    struct sql_book_series_row *rows;
    if (!book_get(work, id, &book, err) ||
        !sql_book_series(work->store, &(struct sql_book_series_in){.book = id}, work->arena, &rows, ret_n, err))
        return false;
    *ret_series = ARENA_ARRAY(work->arena, struct book_series, *ret_n);
    for (size_t i = 0; i < *ret_n; i++)
        (*ret_series)[i] = (struct book_series){rows[i].type, rows[i].last < book.first ? book.first : rows[i].last + 1};
    return true;
}

bool book_of_document(struct work *work, int64_t document, struct book_place **ret_places, size_t *ret_n,
                      struct err *err)
{
    struct sql_book_of_document_row *rows;
    const struct sql_book_of_document_in in = {
        .document = document, .path = access_path(work), .path_end = access_path_end(work)};
    if (!sql_book_of_document(work->store, &in, work->arena, &rows, ret_n, err))
        return false;
    *ret_places = ARENA_ARRAY(work->arena, struct book_place, *ret_n);
    for (size_t i = 0; i < *ret_n; i++) {
        (*ret_places)[i] = (struct book_place){.entry = rows[i].entry,
                                               .book = rows[i].book,
                                               .number = rows[i].number,
                                               .at = rows[i].at,
                                               .name = rows[i].name,
                                               .type = rows[i].type,
                                               .copy = is_copy(rows[i].type),
                                               .copies = rows[i].copies,
                                               .party = rows[i].party,
                                               .signer = rows[i].signer,
                                               .day = common_date(rows[i].day)};
        (void)book_side_from_name(rows[i].side, &(*ret_places)[i].side);
    }
    return true;
}
