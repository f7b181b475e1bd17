/* Which column of a table holds what: headings are compared without marks, case and signs, the longest wording that a
 * heading holds decides, and a column is one thing only. */
#include "office/batch.h"
#include "text/text.h"

#include <stdlib.h>

static const struct {
    const char *name, *word;
} columns[BATCH__MAX] = {
    [BATCH_ORDER] = {"order", N_("Số thứ tự")},
    [BATCH_SYMBOL] = {"symbol", N_("Số, ký hiệu văn bản")},
    [BATCH_ISSUED] = {"issued", N_("Ngày ban hành")},
    [BATCH_TYPE] = {"type", N_("Loại văn bản")},
    [BATCH_ISSUER] = {"issuer", N_("Cơ quan ban hành")},
    [BATCH_SUBJECT] = {"subject", N_("Trích yếu")},
    [BATCH_SECRECY] = {"secrecy", N_("Độ mật")},
    [BATCH_WORDS] = {"words", N_("Nội dung nhiệm vụ")},
    [BATCH_LEAD] = {"lead", N_("Đơn vị chủ trì")},
    [BATCH_SUPPORT] = {"support", N_("Đơn vị phối hợp")},
    [BATCH_DUE] = {"due", N_("Thời hạn")},
    [BATCH_STATE] = {"state", N_("Trạng thái")},
    [BATCH_PROOF] = {"proof", N_("Kết quả, minh chứng")},
    [BATCH_DONE] = {"done", N_("Ngày hoàn thành")},
    [BATCH_PRODUCT] = {"product", N_("Sản phẩm")},
    [BATCH_NOTE] = {"note", N_("Ghi chú")},
};

static const struct {
    enum batch_column column;
    const char *words;
} wordings[] = {
    {BATCH_ORDER, "stt"}, {BATCH_ORDER, "tt"}, {BATCH_ORDER, "số thứ tự"}, {BATCH_ORDER, "mã nhiệm vụ"},
    {BATCH_ORDER, "mã việc"},
    {BATCH_SYMBOL, "số ký hiệu"}, {BATCH_SYMBOL, "số và ký hiệu"}, {BATCH_SYMBOL, "ký hiệu"},
    {BATCH_SYMBOL, "số văn bản"}, {BATCH_SYMBOL, "số vb"}, {BATCH_SYMBOL, "số hiệu"},
    {BATCH_SYMBOL, "văn bản giao"}, {BATCH_SYMBOL, "văn bản chỉ đạo"}, {BATCH_SYMBOL, "văn bản"},
    {BATCH_SYMBOL, "căn cứ"}, {BATCH_SYMBOL, "nguồn giao"}, {BATCH_SYMBOL, "số thông báo"},
    {BATCH_SYMBOL, "số kết luận"}, {BATCH_SYMBOL, "thông báo kết luận"},
    {BATCH_ISSUED, "ngày ban hành"}, {BATCH_ISSUED, "ngày văn bản"}, {BATCH_ISSUED, "ngày tháng văn bản"},
    {BATCH_ISSUED, "ngày tháng năm"}, {BATCH_ISSUED, "ngày tháng"}, {BATCH_ISSUED, "ngày vb"},
    {BATCH_ISSUED, "ngày ký"}, {BATCH_ISSUED, "ngày giao"}, {BATCH_ISSUED, "ngày"},
    {BATCH_TYPE, "loại văn bản"}, {BATCH_TYPE, "loại vb"}, {BATCH_TYPE, "tên loại"}, {BATCH_TYPE, "thể loại"},
    {BATCH_ISSUER, "cơ quan ban hành"}, {BATCH_ISSUER, "nơi ban hành"}, {BATCH_ISSUER, "đơn vị ban hành"},
    {BATCH_ISSUER, "cơ quan giao"}, {BATCH_ISSUER, "đơn vị giao"}, {BATCH_ISSUER, "nơi gửi"},
    {BATCH_ISSUER, "cơ quan chỉ đạo"}, {BATCH_ISSUER, "tác giả"},
    {BATCH_SUBJECT, "trích yếu"}, {BATCH_SUBJECT, "trích yếu nội dung"}, {BATCH_SUBJECT, "tên văn bản"},
    {BATCH_SUBJECT, "trích yếu nội dung văn bản"}, {BATCH_SUBJECT, "nội dung văn bản"}, {BATCH_SUBJECT, "về việc"},
    {BATCH_SECRECY, "độ mật"}, {BATCH_SECRECY, "mức độ mật"},
    {BATCH_WORDS, "nội dung nhiệm vụ"}, {BATCH_WORDS, "nội dung công việc"}, {BATCH_WORDS, "nội dung giao"},
    {BATCH_WORDS, "nội dung chỉ đạo"}, {BATCH_WORDS, "nội dung thực hiện"}, {BATCH_WORDS, "nội dung"},
    {BATCH_WORDS, "nhiệm vụ"}, {BATCH_WORDS, "nhiệm vụ được giao"}, {BATCH_WORDS, "nhiệm vụ giao"},
    {BATCH_WORDS, "tên nhiệm vụ"}, {BATCH_WORDS, "công việc"}, {BATCH_WORDS, "đầu việc"}, {BATCH_WORDS, "tên việc"},
    {BATCH_LEAD, "đơn vị chủ trì"}, {BATCH_LEAD, "cơ quan chủ trì"}, {BATCH_LEAD, "chủ trì"},
    {BATCH_LEAD, "đơn vị thực hiện"}, {BATCH_LEAD, "cơ quan thực hiện"}, {BATCH_LEAD, "cơ quan đơn vị thực hiện"},
    {BATCH_LEAD, "đơn vị được giao"}, {BATCH_LEAD, "nơi thực hiện"}, {BATCH_LEAD, "đơn vị"},
    {BATCH_LEAD, "đơn vị tham mưu"}, {BATCH_LEAD, "cơ quan tham mưu"}, {BATCH_LEAD, "cơ quan đơn vị"},
    {BATCH_LEAD, "đầu mối"}, {BATCH_LEAD, "phân công"}, {BATCH_LEAD, "bộ phận thực hiện"},
    {BATCH_SUPPORT, "phối hợp"}, {BATCH_SUPPORT, "đơn vị phối hợp"}, {BATCH_SUPPORT, "cơ quan phối hợp"},
    {BATCH_SUPPORT, "đơn vị phối hợp thực hiện"}, {BATCH_SUPPORT, "cơ quan đơn vị phối hợp"},
    {BATCH_SUPPORT, "cơ quan phối hợp thực hiện"},
    {BATCH_DUE, "thời hạn"}, {BATCH_DUE, "thời hạn hoàn thành"}, {BATCH_DUE, "thời hạn thực hiện"}, {BATCH_DUE, "hạn"},
    {BATCH_DUE, "hạn xử lý"}, {BATCH_DUE, "hạn hoàn thành"}, {BATCH_DUE, "thời gian hoàn thành"},
    {BATCH_DUE, "thời gian thực hiện"}, {BATCH_DUE, "thời gian"}, {BATCH_DUE, "ngày đến hạn"}, {BATCH_DUE, "deadline"},
    {BATCH_DUE, "ngày phải hoàn thành"}, {BATCH_DUE, "hạn báo cáo"},
    {BATCH_STATE, "trạng thái"}, {BATCH_STATE, "tình trạng"}, {BATCH_STATE, "tiến độ"},
    {BATCH_STATE, "tình hình thực hiện"},
    {BATCH_STATE, "kết quả trạng thái"}, {BATCH_STATE, "tiến độ thực hiện"}, {BATCH_STATE, "tình trạng xử lý"},
    {BATCH_PROOF, "kết quả"}, {BATCH_PROOF, "kết quả thực hiện"}, {BATCH_PROOF, "minh chứng"},
    {BATCH_PROOF, "văn bản thực hiện"}, {BATCH_PROOF, "văn bản triển khai"}, {BATCH_PROOF, "văn bản báo cáo"},
    {BATCH_PROOF, "văn bản kết quả"}, {BATCH_PROOF, "kết quả xử lý"},
    {BATCH_DONE, "ngày hoàn thành"}, {BATCH_DONE, "ngày thực hiện xong"}, {BATCH_DONE, "ngày xong"},
    {BATCH_DONE, "ngày báo cáo"}, {BATCH_DONE, "ngày nộp"}, {BATCH_DONE, "thời điểm hoàn thành"},
    {BATCH_DONE, "hoàn thành ngày"},
    {BATCH_PRODUCT, "sản phẩm"}, {BATCH_PRODUCT, "sản phẩm đầu ra"}, {BATCH_PRODUCT, "sản phẩm dự kiến"},
    {BATCH_PRODUCT, "yêu cầu sản phẩm"}, {BATCH_PRODUCT, "hình thức văn bản"},
    {BATCH_NOTE, "ghi chú"}, {BATCH_NOTE, "lưu ý"},
};
enum { WORDINGS = sizeof wordings / sizeof *wordings };

const char *batch_column_name(enum batch_column column)
{
    return (unsigned)column < BATCH__MAX ? columns[column].name : "";
}

const char *batch_column_word(enum batch_column column)
{
    return (unsigned)column < BATCH__MAX ? _(columns[column].word) : "";
}

bool batch_column_from_name(struct str name, enum batch_column *ret_column)
{
    for (int c = 0; c < BATCH__MAX; c++) {
        if (str_eq(name, str_from(columns[c].name))) {
            *ret_column = (enum batch_column)c;
            return true;
        }
    }
    return false;
}

/* Letters and digits only, a blank between words and at both ends: a wording is then found as whole words. */
static struct str plain(struct arena *arena, struct str heading)
{
    const struct str fold = text_fold(arena, heading);
    char *out = arena_alloc(arena, fold.n + 3);
    size_t n = 0;
    out[n++] = ' ';
    for (size_t i = 0; i < fold.n; i++) {
        const char c = fold.p[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
        if (letter)
            out[n++] = c;
        else if (out[n - 1] != ' ')
            out[n++] = ' ';
    }
    if (out[n - 1] != ' ')
        out[n++] = ' ';
    return str_make(out, n);
}

struct hit {
    size_t at; /* the column of the table */
    enum batch_column column;
    size_t score;
};

static int best_first(const void *left, const void *right)
{
    const struct hit *a = left, *b = right;
    if (a->score != b->score)
        return a->score > b->score ? -1 : 1;
    return a->at != b->at ? (a->at < b->at ? -1 : 1) : (int)a->column - (int)b->column;
}

/* Gives each thing the column whose heading fits best; returns how many have one. */
static size_t match(struct arena *arena, const struct str *headings, size_t n, const struct str *known,
                    size_t ret_column[BATCH__MAX])
{
    enum { HEADING_BYTES_MAX = 200, EXACT = 1000, BEGINS = 20 };
    VEC(struct hit) hits = {0};
    for (size_t at = 0; at < n; at++) {
        /* a row of the table itself may hold pages of text */
        if (str_empty(headings[at]) || headings[at].n > HEADING_BYTES_MAX)
            continue;
        const struct str heading = plain(arena, headings[at]);
        for (size_t w = 0; w < WORDINGS; w++) {
            if (str_find(heading, known[w]) == STR_NOWHERE)
                continue;
            const size_t bonus = heading.n == known[w].n ? EXACT : str_starts(heading, known[w]) ? BEGINS : 0;
            VEC_PUSH(arena, &hits, ((struct hit){at, wordings[w].column, known[w].n + bonus}));
        }
    }
    if (hits.n)
        qsort(hits.v, hits.n, sizeof *hits.v, best_first);
    bool *used = ARENA_ARRAY(arena, bool, n + 1);
    size_t found = 0;
    for (int c = 0; c < BATCH__MAX; c++)
        ret_column[c] = BATCH_NO_COLUMN;
    for (size_t i = 0; i < hits.n; i++) {
        if (used[hits.v[i].at] || ret_column[hits.v[i].column] != BATCH_NO_COLUMN)
            continue;
        ret_column[hits.v[i].column] = hits.v[i].at;
        used[hits.v[i].at] = true;
        found++;
    }
    return found;
}

/* The headings of a row, or of two rows as one: a group of columns above, and what each holds below. */
static size_t headings_of(struct arena *arena, const struct sheet *sheet, size_t at, bool two,
                          struct str **ret_headings)
{
    const struct sheet_row *row = &sheet->rows[at], *below = two ? &sheet->rows[at + 1] : NULL;
    const size_t n = below && below->n > row->n ? below->n : row->n;
    struct str *headings = ARENA_ARRAY(arena, struct str, n + 1);
    for (size_t c = 0; c < n; c++) {
        headings[c] = below ? sheet_text(below, c) : STR("");
        if (str_empty(headings[c]))
            headings[c] = sheet_text(row, c);
    }
    *ret_headings = headings;
    return n;
}

void batch_match(struct arena *arena, const struct sheet *sheet, struct batch_choice *ret_choice)
{
    struct str known[WORDINGS];
    /* headings that say nothing are headings none the less */
    struct batch_choice best = {.first = sheet->n_rows > 1};
    size_t most = 0;
    for (size_t w = 0; w < WORDINGS; w++)
        known[w] = plain(arena, str_from(wordings[w].words));
    for (int c = 0; c < BATCH__MAX; c++)
        best.column[c] = BATCH_NO_COLUMN;
    for (size_t at = 0; at < sheet->n_rows && at < BATCH_HEADING_ROWS; at++) {
        for (int two = 0; two < 2 && at + (size_t)two < sheet->n_rows; two++) {
            struct batch_choice choice = {.first = at + 1 + (size_t)two};
            struct str *headings;
            const size_t n = headings_of(arena, sheet, at, two, &headings);
            const size_t found = match(arena, headings, n, known, choice.column);
            if (found > most) {
                most = found;
                best = choice;
            }
        }
    }
    *ret_choice = best;
}

struct str batch_heading(const struct sheet *sheet, const struct batch_choice *choice, size_t column)
{
    struct str heading = STR("");
    for (size_t back = 1; back <= 2 && back <= choice->first && str_empty(heading); back++)
        heading = sheet_text(&sheet->rows[choice->first - back], column);
    return heading;
}
