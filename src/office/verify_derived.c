/* What is made from something else, made again: folded texts, keys by which names and numbers are compared, paths. */
#include "office/common.h"
#include "office/document_row.h"
#include "office/search.h"
#include "office/verify_part.h"
#include "text/text.h"

#include "office_sql.h"

/* --- folded words --- */

static void say_word(struct verify *verify, const char *table, int64_t id, const char *column)
{
    verify_say(verify, &(struct verify_finding){
                           .table = table,
                           .id = id,
                           .column = column,
                           .what = _("không khớp với cột hay lời văn mà nó được tính ra")});
}

/* An older program kept the signs between the words as well. */
static bool are_words_of(struct arena *arena, struct str words, struct str text)
{
    return str_eq(words, search_text(arena, text)) || str_eq(words, text_fold(arena, text));
}

static bool check_words_of(struct verify *verify, const struct document *d, struct err *err)
{
    struct work *work = &verify->work;
    struct store_rows text, words;
    if (!kept_row(work, KEPT_DOCUMENT_TEXT, d->id, &text, err) ||
        !kept_row(work, KEPT_DOCUMENT_SEARCH, d->id, &words, err))
        return false;
    if (text.n == 0)
        verify_say(verify, &(struct verify_finding){
                               .table = "document_text", .id = d->id, .what = _("thiếu lời văn của văn bản")});
    if (words.n == 0)
        verify_say(verify, &(struct verify_finding){
                               .table = "document_search", .id = d->id, .what = _("thiếu lời văn của văn bản")});
    if (text.n == 0 || words.n == 0)
        return true;
    size_t bad;
    /* text that came past the door is told by its digest; folding wants text that is text */
    if (text_valid_utf8(text.v[1].s, &bad) && !are_words_of(work->arena, words.v[2].s, text.v[1].s))
        say_word(verify, "document_search", d->id, "body");
    if (!are_words_of(work->arena, words.v[1].s, document_header_text(work->arena, d)))
        say_word(verify, "document_search", d->id, "header");
    return true;
}

static bool check_words(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct document d;
    return document_get_header(&verify->work, row[0].i, &d, err) && check_words_of(verify, &d, err);
}

bool verify_words(struct verify *verify, struct err *err)
{
    return verify_each_row(verify, KEPT_DOCUMENT, check_words, err);
}

/* --- derived columns --- */

static void check_key(struct verify *verify, enum kept table, const struct store_value *row, const char *column,
                      struct str expected)
{
    const struct str found = row[kept_column(table, column)].s;
    if (!str_eq(found, common_present(expected)))
        verify_say(verify, &(struct verify_finding){
                               .table = kept_tables[table].name,
                               .id = row[0].i,
                               .column = column,
                               .what = _("không khớp với cột hay lời văn mà nó được tính ra"),
                               .expected = expected,
                               .found = found});
}

static struct str column_of(enum kept table, const struct store_value *row, const char *column)
{
    return row[kept_column(table, column)].s;
}

static bool check_org(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct arena *arena = verify->work.arena;
    check_key(verify, KEPT_ORG, row, "name_key", common_key(arena, column_of(KEPT_ORG, row, "name")));
    const struct store_value *parent = &row[kept_column(KEPT_ORG, "parent")];
    struct str above = STR("/");
    if (!parent->null) {
        struct store_rows rows;
        if (!kept_row(&verify->work, KEPT_ORG, parent->i, &rows, err))
            return false;
        above = rows.n ? column_of(KEPT_ORG, rows.v, "path") : STR("?");
    }
    check_key(verify, KEPT_ORG, row, "path",
              str_printf(arena, "%.*s%lld/", STR_ARG(above), (long long)row[0].i));
    return true;
}

static bool check_org_name(struct verify *verify, const struct store_value *row, struct err *err)
{
    (void)err;
    struct arena *arena = verify->work.arena;
    const struct str name = column_of(KEPT_ORG_NAME, row, "name");
    check_key(verify, KEPT_ORG_NAME, row, "name_key", common_key(arena, name));
    check_key(verify, KEPT_ORG_NAME, row, "name_fold", text_fold(arena, name));
    return true;
}

static bool check_org_alias(struct verify *verify, const struct store_value *row, struct err *err)
{
    (void)err;
    check_key(verify, KEPT_ORG_ALIAS, row, "name_key",
              common_key(verify->work.arena, column_of(KEPT_ORG_ALIAS, row, "name")));
    return true;
}

static bool check_numbered(struct verify *verify, enum kept table, const struct store_value *row)
{
    struct arena *arena = verify->work.arena;
    check_key(verify, table, row, "number_key", common_number_key(arena, column_of(table, row, "number")));
    check_key(verify, table, row, "symbol_key", common_symbol_key(arena, column_of(table, row, "symbol")));
    check_key(verify, table, row, "type_key", common_key(arena, column_of(table, row, "type")));
    return true;
}

static bool check_document(struct verify *verify, const struct store_value *row, struct err *err)
{
    const struct str sha256 = column_of(KEPT_DOCUMENT, row, "sha256");
    struct sql_verify_file_row *size;
    size_t n;
    if (!sql_verify_file(verify->work.store, &(struct sql_verify_file_in){.sha256 = sha256}, verify->work.arena, &size,
                         &n, err))
        return false;
    if (n == 0)
        verify_say(verify, &(struct verify_finding){.table = "document",
                                                    .id = row[0].i,
                                                    .column = "sha256",
                                                    .what = _("không còn tệp gốc của văn bản"),
                                                    .expected = sha256});
    else if (size->size != row[kept_column(KEPT_DOCUMENT, "size")].i)
        say_word(verify, "document", row[0].i, "size");
    return check_numbered(verify, KEPT_DOCUMENT, row);
}

static bool check_citation(struct verify *verify, const struct store_value *row, struct err *err)
{
    (void)err;
    return check_numbered(verify, KEPT_CITATION, row);
}

static bool check_assignment(struct verify *verify, const struct store_value *row, struct err *err)
{
    (void)err;
    check_key(verify, KEPT_ASSIGNMENT, row, "assignee_key",
              common_key(verify->work.arena, column_of(KEPT_ASSIGNMENT, row, "assignee")));
    return true;
}

/* In a book of one series for all types, the key is empty. */
static bool check_book_entry(struct verify *verify, const struct store_value *row, struct err *err)
{
    struct store_rows book;
    if (!kept_row(&verify->work, KEPT_BOOK, row[kept_column(KEPT_BOOK_ENTRY, "book")].i, &book, err))
        return false;
    const bool whole = book.n && book.v[kept_column(KEPT_BOOK, "whole")].i;
    check_key(verify, KEPT_BOOK_ENTRY, row, "type_key",
              whole ? STR("") : common_key(verify->work.arena, column_of(KEPT_BOOK_ENTRY, row, "type")));
    return true;
}

bool verify_derived(struct verify *verify, struct err *err)
{
    if (!verify_each_row(verify, KEPT_ORG, check_org, err) || !verify_each_row(verify, KEPT_ORG_NAME, check_org_name, err) ||
        !verify_each_row(verify, KEPT_ORG_ALIAS, check_org_alias, err) ||
        !verify_each_row(verify, KEPT_DOCUMENT, check_document, err) ||
        !verify_each_row(verify, KEPT_CITATION, check_citation, err) ||
        !verify_each_row(verify, KEPT_ASSIGNMENT, check_assignment, err) ||
        !verify_each_row(verify, KEPT_BOOK_ENTRY, check_book_entry, err))
        return false;
    arena_reset(verify->work.arena);
    const char *differs = _("không khớp với cột hay lời văn mà nó được tính ra");
    return verify_say_each(verify, sql_verify_document_sort, "document", "issued_sort", differs, err) &&
           verify_say_each(verify, sql_verify_assignment_clock, "assignment", "track", differs, err);
}

