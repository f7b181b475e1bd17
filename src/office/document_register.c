/* How a paper comes into the register: its file and text, its tasks and citations, and what follows for others. */
#include "office/access.h"
#include "office/common.h"
#include "office/document_row.h"
#include "office/doubt.h"
#include "office/event.h"
#include "office/org_resolve.h"
#include "office/redate.h"
#include "office/response.h"
#include "office/search.h"
#include "office/state.h"
#include "office/task_new.h"
#include "text/text.h"

#include "office_sql.h"

#include <sodium.h>

/* The last part of a path, as a name that can be shown: valid UTF-8, no control characters, not endless. */
static struct str file_name(struct arena *arena, const char *path)
{
    enum { NAME_BYTES_MAX = 255 };
    struct str name = str_from(path);
    for (size_t i = name.n; i > 0; i--)
        if (name.p[i - 1] == '/' || name.p[i - 1] == '\\') {
            name = str_skip(name, i);
            break;
        }
    name = str_copy(arena, str_sub(name, 0, NAME_BYTES_MAX));
    name.n = utf8_whole(name);
    char *p = (char *)name.p;
    for (size_t at = 0; at < name.n;) {
        uint32_t code;
        const size_t n = utf8_decode(name, at, &code);
        if (n == 0 || code < ' ' || code == 0x7f)
            p[at] = '_';
        at += n ? n : 1;
    }
    return text_nfc(arena, name);
}

static bool find_by_hash(struct work *work, struct str sha256, int64_t *ret_id, struct err *err)
{
    struct sql_document_by_hash_row *row;
    size_t n;
    if (!sql_document_by_hash(work->store, &(struct sql_document_by_hash_in){.sha256 = sha256}, work->arena, &row, &n,
                              err))
        return false;
    *ret_id = n ? row->id : 0;
    return true;
}

/* *ret_id 0: somebody else registered the same bytes meanwhile. */
static bool insert_document(struct work *work, const struct document *d, int64_t *ret_id, struct err *err)
{
    const struct sql_document_insert_in in = {
        .sha256 = d->sha256,
        .file = d->file,
        .size = d->size,
        .parent = d->parent,
        .issuer = d->issuer,
        .number = d->number,
        .number_key = common_number_key(work->arena, d->number),
        .symbol = d->symbol,
        .symbol_key = common_symbol_key(work->arena, d->symbol),
        .type = d->type,
        .type_key = common_key(work->arena, d->type),
        .place = d->place,
        .subject = d->subject,
        .signer_authority = d->signer_authority,
        .signer_position = d->signer_position,
        .signer_name = d->signer_name,
        .issued = common_date_text(work->arena, d->issued),
        .received = common_date_text(work->arena, d->received),
        .whole_paragraphs = d->whole_paragraphs,
        .created = work->now,
        .created_by = common_present(work->actor.name),
    };
    struct sql_document_insert_row *row;
    size_t n;
    if (!sql_document_insert(work->store, &in, work->arena, &row, &n, err))
        return false;
    *ret_id = n ? row->id : 0;
    return true;
}

static bool insert_citations(struct work *work, int64_t document, const struct paper *paper, struct err *err)
{
    for (size_t i = 0; i < paper->n_citations; i++) {
        const struct citation *c = &paper->citations[i];
        const struct sql_citation_insert_in in = {
            .document = document,
            .seq = (int64_t)i,
            .line = c->place.line,
            .span_from = c->place.span.from,
            .span_to = c->place.span.to,
            .text = common_present(c->text),
            .type = common_present(c->type),
            .type_key = common_key(work->arena, c->type),
            .number = common_present(c->number),
            .number_key = common_number_key(work->arena, c->number),
            .symbol = common_present(c->symbol),
            .symbol_key = common_symbol_key(work->arena, c->symbol),
            .issuer = common_present(c->issuer),
            .issued = common_date_text(work->arena, c->date),
        };
        if (!sql_citation_insert(work->store, &in, err))
            return false;
    }
    return true;
}

static struct document document_from_paper(struct work *work, const char *file, const struct source *source,
                                           const struct paper *paper, struct str sha256)
{
    const struct header *header = &paper->header;
    return (struct document){
        .file = file_name(work->arena, file),
        .sha256 = sha256,
        .size = (int64_t)source->bytes.n,
        .parent = common_present(header->parent.value),
        .issuer = common_present(header->issuer.value),
        .number = common_present(header->number.value),
        .symbol = common_present(header->symbol.value),
        .type = common_present(header->type.value),
        .place = common_present(header->place.value),
        .subject = common_present(header->subject.value),
        .signer_authority = common_present(paper->signature.authority.value),
        .signer_position = common_present(paper->signature.position.value),
        .signer_name = common_present(paper->signature.name.value),
        .issued = header->issued,
        .received = work->today,
        .text = source->text.s,
        .whole_paragraphs = source->whole_paragraphs,
    };
}

static bool insert_parts(struct work *work, const struct document *d, const struct source *source,
                         const struct paper *paper, int64_t *tasks, struct err *err)
{
    const struct sql_document_text_insert_in text = {
        .document = d->id, .text = d->text, .doubts = doubt_text(work->arena, source->doubts, source->n_doubts)};
    const struct sql_search_insert_in search = {
        .document = d->id,
        .header = search_text(work->arena, document_header_text(work->arena, d)),
        .body = search_text(work->arena, d->text),
    };
    if (!sql_document_text_insert(work->store, &text, err) ||
        !sql_search_insert(work->store, &search, err) ||
        !sql_search_index(work->store, &(struct sql_search_index_in){.document = d->id}, err) ||
        !insert_citations(work, d->id, paper, err))
        return false;
    struct deadline_base base;
    if (!redate_base(work, &base, err))
        return false;
    base.issued = d->issued;
    base.received = d->received;
    for (size_t i = 0; i < paper->n_tasks; i++)
        if (!task_propose(work, d->id, &paper->tasks[i], &base, &tasks[i], err))
            return false;
    return true;
}

/* It concerns the node that registers it, and those it names as its recipients. */
static bool note_access(struct work *work, int64_t id, const struct paper *paper, struct err *err)
{
    if (!access_note(work, id, work->actor.path, ACCESS_OWNER, err))
        return false;
    struct org_asked asked;
    if (!org_asked_of(work, paper->header.issuer.value, paper->header.parent.value, paper->header.issued,
                      &asked, err))
        return false;
    for (size_t i = 0; i < paper->n_recipients; i++) {
        int64_t org;
        struct org found;
        if (!org_resolve_in(work, &asked, paper->recipients[i].name, &org, err))
            return false;
        if (org != 0 && (!org_get(work, org, &found, err) ||
                         !access_note(work, id, found.path, ACCESS_ADDRESSED, err)))
            return false;
    }
    return true;
}

static bool refuse_too_much(const struct paper *paper, const char *file, struct err *err)
{
    if (paper->n_tasks > DOCUMENT_TASKS_MAX)
        return ERR(err, ERR_LIMIT, _("%s có %zu nhiệm vụ, quá %d. Hãy tách văn bản rồi vào sổ từng phần."), file,
                   paper->n_tasks, DOCUMENT_TASKS_MAX);
    if (paper->n_citations > DOCUMENT_CITATIONS_MAX)
        return ERR(err, ERR_LIMIT, _("%s có %zu viện dẫn, quá %d. Hãy tách văn bản rồi vào sổ từng phần."), file,
                   paper->n_citations, DOCUMENT_CITATIONS_MAX);
    return true;
}

bool document_register(struct work *work, const char *file, const struct source *source, const struct paper *paper,
                       int64_t *ret_id, bool *ret_duplicate, struct err *err)
{
    if (!paper_refuse_secret(paper, file, err) || !refuse_too_much(paper, file, err))
        return false;
    if (str_empty(work->actor.path))
        return ERR(err, ERR_DENIED, _("Người đưa văn bản vào chưa thuộc đơn vị nào nên không vào sổ được."));
    unsigned char hash[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(hash, (const unsigned char *)source->bytes.p, source->bytes.n);
    const struct str sha256 = common_hex(work->arena, hash, sizeof hash);
    int64_t held;
    if (!find_by_hash(work, sha256, &held, err))
        return false;
    if (held) {
        *ret_id = held;
        *ret_duplicate = true;
        return access_bring(work, held, err);
    }
    struct document d = document_from_paper(work, file, source, paper, sha256);
    if (!sql_file_insert(work->store,
                         &(struct sql_file_insert_in){.sha256 = sha256, .size = d.size, .bytes = source->bytes}, err) ||
        !insert_document(work, &d, &d.id, err))
        return false;
    if (d.id == 0) {
        *ret_duplicate = true;
        return find_by_hash(work, sha256, ret_id, err) && access_bring(work, *ret_id, err);
    }
    int64_t *tasks = ARENA_ARRAY(work->arena, int64_t, paper->n_tasks);
    if (!insert_parts(work, &d, source, paper, tasks, err) || !note_access(work, d.id, paper, err) ||
        !state_journal_registered(work, d.id, tasks, paper->n_tasks, err) || !response_propose(work, d.id, err) ||
        !event_paper(work, &d, err))
        return false;
    *ret_id = d.id;
    *ret_duplicate = false;
    return true;
}
