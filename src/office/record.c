#include "office/record.h"

#include "office/common.h"
#include "office/document_row.h"
#include "office/state.h"

#include "office_sql.h"

#include <sodium.h>

#include <stdlib.h>

static const struct {
    const char *name, *word;
} kinds[RECORD__MAX] = {
    [RECORD_PAPER] = {"paper", N_("văn bản")},      [RECORD_MEETING] = {"meeting", N_("cuộc họp")},
    [RECORD_FIGURE] = {"figure", N_("số liệu")},    [RECORD_FILE] = {"file", N_("tệp")},
};

const char *record_kind_name(enum record_kind kind)
{
    return (unsigned)kind < RECORD__MAX ? kinds[kind].name : "";
}

const char *record_kind_word(enum record_kind kind)
{
    return (unsigned)kind < RECORD__MAX ? _(kinds[kind].word) : "";
}

enum record_kind record_kind_from_name(struct str name)
{
    for (int kind = 0; kind < RECORD__MAX; kind++)
        if (str_eq(name, str_from(kinds[kind].name)))
            return (enum record_kind)kind;
    return RECORD_FILE;
}

/* --- keeping one --- */

/* Digits with dots between thousands and a comma before decimals, as Vietnamese papers write; "%" may follow. */
static bool is_figure(struct str s)
{
    size_t digits = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] >= '0' && s.p[i] <= '9')
            digits++;
        else if (!(s.p[i] == '.' || s.p[i] == ',' || s.p[i] == ' ' || (s.p[i] == '-' && i == 0) ||
                   (s.p[i] == '%' && i + 1 == s.n)))
            return false;
    }
    return digits > 0;
}

static bool check(const struct work *work, const struct record_new *what, struct str figure, struct err *err)
{
    if (date_is(what->day) && date_cmp(what->day, work->today) > 0)
        return ERR(err, ERR_INPUT, _("Ngày của kết quả ở sau hôm nay. Hãy xem lại ngày."));
    switch (what->kind) {
    case RECORD_PAPER:
        break;
    case RECORD_MEETING:
        if (!date_is(what->day))
            return ERR(err, ERR_INPUT, _("Cuộc họp chưa có ngày. Hãy nhập ngày họp."));
        if (what->present < 0 || what->members < 0 || what->present > what->members)
            return ERR(err, ERR_INPUT, _("Số người dự họp không được nhiều hơn số phải dự. Hãy xem lại hai số."));
        break;
    case RECORD_FIGURE:
        if (!is_figure(figure))
            return ERR(err, ERR_INPUT, _("Số liệu phải là một số, viết như 92,4 hoặc 3.986."));
        break;
    case RECORD_FILE:
        if (!what->file || what->bytes.n == 0)
            return ERR(err, ERR_INPUT, _("Tệp trống hoặc chưa chọn tệp."));
        break;
    case RECORD__MAX:
        break;
    }
    return true;
}

static bool keep_file(struct work *work, const struct record_new *what, struct str *ret_sha256, struct err *err)
{
    if (what->bytes.n > RECORD_FILE_MAX)
        return ERR(err, ERR_LIMIT, _("%s: tệp lớn quá %d MB"), what->file, RECORD_FILE_MAX / (1024 * 1024));
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, (const unsigned char *)what->bytes.p, what->bytes.n);
    *ret_sha256 = common_hex(work->arena, hash, sizeof hash);
    return sql_file_insert(work->store,
                           &(struct sql_file_insert_in){
                               .sha256 = *ret_sha256, .size = (int64_t)what->bytes.n, .bytes = what->bytes},
                           err);
}

static bool keep_meeting(struct work *work, int64_t record, const struct record_new *what, struct err *err)
{
    struct str topic, made_known;
    if (!common_line(work->arena, what->topic, LINE_MAX_BYTES, _("Loại cuộc họp"), &topic, err) ||
        !common_words(work->arena, what->made_known, WORDS_MAX_BYTES, _("Văn bản đã quán triệt"), &made_known, err))
        return false;
    const struct sql_meeting_insert_in in = {
        .record = record,
        .topic = common_present(topic),
        .made_known = common_present(made_known),
        .present = what->present,
        .present_null = what->members == 0,
        .members = what->members,
        .members_null = what->members == 0,
    };
    return sql_meeting_insert(work->store, &in, err);
}

bool record_add(struct work *work, const struct record_new *what, int64_t *ret_id, struct err *err)
{
    struct str words, figure, sha256 = STR_NONE;
    struct document document = {.issued = what->day};
    if (!common_words(work->arena, what->words, WORDS_MAX_BYTES, _("Nội dung"), &words, err) ||
        !common_line(work->arena, what->figure, 100, _("Số liệu"), &figure, err) ||
        !check(work, what, figure, err) ||
        (what->kind == RECORD_PAPER && !document_get_header(work, what->document, &document, err)) ||
        (what->kind != RECORD_PAPER && what->file && !keep_file(work, what, &sha256, err)))
        return false;
    const struct sql_record_insert_in in = {
        .kind = str_from(kinds[what->kind].name),
        .org = what->org,
        .org_null = what->org == 0,
        .day = common_date_text(work->arena, document.issued),
        .words = common_present(words),
        .document = what->document,
        .document_null = what->kind != RECORD_PAPER,
        .sha256 = sha256,
        .file = what->file && sha256.p ? str_from(what->file) : STR(""),
        .figure = common_present(figure),
        .created = work->now,
        .created_by = common_present(work->actor.name),
    };
    struct sql_record_insert_row *row;
    size_t n;
    if (!sql_record_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_id = row->id;
    if (what->kind == RECORD_MEETING && !keep_meeting(work, row->id, what, err))
        return false;
    return state_journal(work, "record.add", "record", row->id, STR_NONE, STR_NONE, err);
}

bool record_prove(struct work *work, int64_t record, int64_t assignment, struct err *err)
{
    return sql_record_prove(work->store, &(struct sql_record_prove_in){.assignment = assignment, .record = record}, err);
}

/* --- looking at them --- */

static struct record record_from_row(struct arena *arena, const struct sql_record_get_row *row)
{
    return (struct record){
        .id = row->id,
        .kind = record_kind_from_name(row->kind),
        .org = row->org,
        .day = common_date(row->document ? row->issued : row->day),
        .words = row->words,
        .document = row->document,
        .document_title = row->document ? title_of(arena, row->type, row->number, row->symbol, row->document_file)
                                        : STR(""),
        .file = row->file,
        .figure = row->figure,
        .created = row->created,
        .created_by = row->created_by,
    };
}

struct str record_title(struct arena *arena, const struct record *record)
{
    char day[DATE_TEXT_MAX];
    switch (record->kind) {
    case RECORD_PAPER: return record->document_title;
    case RECORD_MEETING: return str_printf(arena, _("họp ngày %s"), date_vi(record->day, day));
    case RECORD_FIGURE: return record->figure;
    case RECORD_FILE:
    case RECORD__MAX: break;
    }
    return record->file;
}

bool record_get(struct work *work, int64_t id, struct record *ret_record, struct err *err)
{
    struct sql_record_get_row *row;
    size_t n;
    if (!sql_record_get(work->store, &(struct sql_record_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có kết quả số %lld."), (long long)id);
    *ret_record = record_from_row(work->arena, row);
    return true;
}

bool record_of_assignment(struct work *work, int64_t assignment, struct record **ret_records, size_t *ret_n,
                          struct err *err)
{
    struct sql_record_get_row *rows;
    size_t n;
    if (!sql_record_of_assignment(work->store, &(struct sql_record_of_assignment_in){.assignment = assignment},
                                  work->arena, &rows, &n, err))
        return false;
    struct record *records = ARENA_ARRAY(work->arena, struct record, n);
    for (size_t i = 0; i < n; i++)
        records[i] = record_from_row(work->arena, &rows[i]);
    *ret_records = records;
    *ret_n = n;
    return true;
}

/* "[1,2,3]": how a statement takes several numbers. */
static struct str numbers_text(struct arena *arena, const int64_t *numbers, size_t n)
{
    struct buf out = {0};
    for (size_t i = 0; i < n; i++)
        buf_printf(&out, "%c%lld", i ? ',' : '[', (long long)numbers[i]);
    buf_puts(&out, n ? "]" : "[]");
    const struct str text = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return text;
}

static int by_number(const void *wanted, const void *row)
{
    const int64_t a = *(const int64_t *)wanted, b = ((const struct record *)row)->id;
    return a < b ? -1 : a > b;
}

static int by_assignment(const void *wanted, const void *row)
{
    const int64_t a = *(const int64_t *)wanted, b = ((const struct sql_record_answers_row *)row)->assignment;
    return a < b ? -1 : a > b;
}

bool record_answers(struct work *work, const int64_t *assignments, size_t n, const struct record ***ret_answers,
                    struct err *err)
{
    struct sql_record_answers_row *pairs;
    struct sql_record_get_row *rows;
    size_t n_pairs, n_rows;
    const struct sql_record_answers_in of = {.assignments = numbers_text(work->arena, assignments, n)};
    if (!sql_record_answers(work->store, &of, work->arena, &pairs, &n_pairs, err))
        return false;
    int64_t *wanted = ARENA_ARRAY(work->arena, int64_t, n_pairs);
    for (size_t i = 0; i < n_pairs; i++)
        wanted[i] = pairs[i].record;
    const struct sql_record_some_in some = {.records = numbers_text(work->arena, wanted, n_pairs)};
    if (!sql_record_some(work->store, &some, work->arena, &rows, &n_rows, err))
        return false;
    struct record *records = ARENA_ARRAY(work->arena, struct record, n_rows);
    for (size_t i = 0; i < n_rows; i++)
        records[i] = record_from_row(work->arena, &rows[i]);
    const struct record **answers = ARENA_ARRAY(work->arena, const struct record *, n);
    for (size_t i = 0; i < n; i++) {
        const struct sql_record_answers_row *pair =
            n_pairs ? bsearch(&assignments[i], pairs, n_pairs, sizeof *pairs, by_assignment) : NULL;
        answers[i] = pair && n_rows ? bsearch(&pair->record, records, n_rows, sizeof *records, by_number) : NULL;
    }
    *ret_answers = answers;
    return true;
}

bool record_file(struct work *work, int64_t id, struct str *ret_name, struct str *ret_bytes, struct err *err)
{
    struct sql_record_file_row *row;
    size_t n;
    if (!sql_record_file(work->lasting, &(struct sql_record_file_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Kết quả này không kèm tệp."));
    *ret_name = row->file;
    *ret_bytes = row->bytes;
    return true;
}
