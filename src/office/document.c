/* Reading papers of the register, and what they are called. They come in by document_register.c and are mended by
 * document_correct.c; lists stand in document_list.c, citations in citation.c. */
#include "office/document.h"

#include "office/access.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/doubt.h"

#include "office_sql.h"

/* Party symbols hold a slash ("TB/TU") and hang on by a hyphen, State symbols hold a hyphen ("NĐ-CP") and hang on by
 * a slash (36-HD/VPTW; Nghị định 30/2020/NĐ-CP, Phụ lục I). */
static char joint(struct str symbol)
{
    for (size_t i = 0; i < symbol.n; i++)
        if (symbol.p[i] == '/' || symbol.p[i] == '-')
            return symbol.p[i] == '/' ? '-' : '/';
    return '-';
}

static struct str full_number(struct arena *arena, struct str number, struct str symbol)
{
    if (str_empty(number) || str_empty(symbol))
        return number;
    return str_printf(arena, "%.*s%c%.*s", STR_ARG(number), joint(symbol), STR_ARG(symbol));
}

struct str document_title(struct arena *arena, const struct document *document)
{
    if (!str_empty(document->number)) {
        const struct str number = full_number(arena, document->number, document->symbol);
        const struct str type = str_empty(document->type) ? str_from(_("Văn bản")) : document->type;
        return str_printf(arena, _("%.*s số %.*s"), STR_ARG(type), STR_ARG(number));
    }
    if (!str_empty(document->type))
        return str_printf(arena, _("%.*s (chưa có số)"), STR_ARG(document->type));
    return document->file;
}

struct str title_of(struct arena *arena, struct str type, struct str number, struct str symbol, struct str file)
{
    return document_title(arena, &(struct document){.type = type, .number = number, .symbol = symbol, .file = file});
}

struct document document_from_row(const struct sql_document_get_row *row)
{
    return (struct document){
        .id = row->id,
        .file = row->file,
        .sha256 = row->sha256,
        .size = row->size,
        .parent = row->parent,
        .issuer = row->issuer,
        .number = row->number,
        .symbol = row->symbol,
        .type = row->type,
        .place = row->place,
        .subject = row->subject,
        .signer_authority = row->signer_authority,
        .signer_position = row->signer_position,
        .signer_name = row->signer_name,
        .issued = common_date(row->issued),
        .received = common_date(row->received),
        .text = STR(""),
        .whole_paragraphs = row->whole_paragraphs != 0,
        .proposed = row->proposed,
        .confirmed = row->confirmed,
        .rejected = row->rejected,
        .created = row->created,
    };
}

struct str document_header_text(struct arena *arena, const struct document *d)
{
    const struct str number = common_present(full_number(arena, d->number, d->symbol));
    return str_printf(arena, "%.*s %.*s\n%.*s\n%.*s\n%.*s\n%.*s\n%.*s", STR_ARG(d->type), STR_ARG(number),
                      STR_ARG(d->subject), STR_ARG(d->issuer), STR_ARG(d->parent), STR_ARG(d->place),
                      STR_ARG(d->signer_name));
}

bool document_get_header(struct work *work, int64_t id, struct document *ret_document, struct err *err)
{
    struct sql_document_get_row *row;
    size_t n;
    const struct sql_document_get_seen_in in = {
        .id = id, .path = access_path(work), .path_end = access_path_end(work)};
    if (!(access_is_all(work)
              ? sql_document_get(work->store, &(struct sql_document_get_in){.id = id}, work->arena, &row, &n, err)
              : sql_document_get_seen(work->store, &in, work->arena, &row, &n, err)))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có văn bản số %lld trong sổ."), (long long)id);
    *ret_document = document_from_row(row);
    return true;
}

bool document_get(struct work *work, int64_t id, struct document *ret_document, struct err *err)
{
    struct document document;
    struct sql_document_text_get_row *row;
    size_t n;
    if (!document_get_header(work, id, &document, err) ||
        !sql_document_text_get(work->lasting, &(struct sql_document_text_get_in){.document = id}, work->arena, &row,
                               &n, err))
        return false;
    document.text = n ? row->text : STR("");
    *ret_document = document;
    return true;
}

bool document_doubts(struct work *work, int64_t id, struct doubt **ret_doubts, size_t *ret_n, struct err *err)
{
    struct sql_document_doubts_get_row *row;
    size_t n;
    if (!sql_document_doubts_get(work->lasting, &(struct sql_document_doubts_get_in){.document = id}, work->arena, &row,
                                 &n, err))
        return false;
    *ret_doubts = doubt_from_text(work->arena, n ? row->doubts : STR(""), ret_n);
    return true;
}

bool document_file(struct work *work, int64_t id, struct str *ret_bytes, struct err *err)
{
    struct sql_document_file_get_row *row;
    size_t n;
    if (!sql_document_file_get(work->lasting, &(struct sql_document_file_get_in){.id = id}, work->arena, &row, &n, err))
        return false;
    if (n == 0)
        return ERR(err, ERR_MISSING, _("Không có văn bản số %lld trong sổ."), (long long)id);
    *ret_bytes = row->bytes;
    return true;
}

/* Takes one field of an edit. */
