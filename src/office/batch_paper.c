#include "office/batch_paper.h"

#include "office/access.h"
#include "office/common.h"
#include "office/document.h"
#include "text/text.h"

#include "office_sql.h"

#include <sodium.h>

/* The text that stands for the paper. It is data and not a message: the same in every language, and made of nothing but
 * what is known of the paper, so that next month's table finds it by its hash. */
static struct str text_of(struct arena *arena, const struct batch_row *row)
{
    char day[DATE_TEXT_MAX];
    struct buf out = {0};
    const struct {
        const char *label;
        struct str value;
    } parts[] = {
        {"Loại văn bản", row->type},   {"Số", row->number_of},
        {"Ký hiệu", row->symbol},      {"Ngày ban hành", str_from(date_vi(row->issued, day))},
        {"Cơ quan ban hành", row->issuer}, {"Trích yếu", row->subject},
    };
    bool any = false;
    buf_puts(&out, "Văn bản ghi theo bảng theo dõi nhiệm vụ; toàn văn chưa được đưa vào.\n");
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (str_empty(parts[i].value))
            continue;
        any = true;
        buf_puts(&out, parts[i].label);
        buf_puts(&out, ": ");
        buf_put(&out, parts[i].value);
        buf_puts(&out, "\n");
    }
    if (!any)
        buf_puts(&out, "Bảng không ghi văn bản giao nhiệm vụ.\n");
    const struct str text = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return text;
}

struct str batch_paper_key(struct arena *arena, const struct batch_row *row)
{
    char day[DATE_TEXT_MAX];
    const struct str issuer = common_key(arena, row->issuer);
    const struct str number = common_number_key(arena, row->number_of), symbol = common_symbol_key(arena, row->symbol);
    const struct str subject = str_empty(row->number_of) ? common_key(arena, row->subject) : STR("");
    return str_printf(arena, "%.*s\n%.*s\n%s\n%.*s\n%.*s", STR_ARG(number), STR_ARG(symbol), date_iso(row->issued, day),
                      STR_ARG(issuer), STR_ARG(subject));
}

bool batch_paper_find(struct work *work, const struct batch_row *row, int64_t *ret_document, struct err *err)
{
    const struct str text = text_of(work->arena, row);
    unsigned char hash[crypto_hash_sha256_BYTES];
    struct sql_document_by_hash_row *held;
    struct access access;
    size_t n;
    *ret_document = 0;
    crypto_hash_sha256(hash, (const unsigned char *)text.p, text.n);
    const struct sql_document_by_hash_in in = {.sha256 = common_hex(work->arena, hash, sizeof hash)};
    if (!sql_document_by_hash(work->store, &in, work->arena, &held, &n, err))
        return false;
    if (n == 0)
        return true;
    if (!access_of(work, held->id, &access, err))
        return false;
    *ret_document = access.owned ? held->id : 0;
    return true;
}

bool batch_paper_register(struct work *work, const struct batch_row *row, int64_t *ret_document, struct err *err)
{
    struct source source = {.format = READER_PLAIN, .bytes = text_of(work->arena, row)};
    struct paper paper = {
        .header = {.number.value = row->number_of,
                   .symbol.value = row->symbol,
                   .type.value = row->type,
                   .issuer.value = row->issuer,
                   .subject.value = row->subject,
                   .issued = row->issued},
    };
    bool duplicate;
    if (!text_admit(work->arena, source.bytes, "bang-theo-doi.txt", &source.text, err))
        return false;
    paper.text = &source.text;
    return document_register(work, "bang-theo-doi.txt", &source, &paper, ret_document, &duplicate, err);
}
