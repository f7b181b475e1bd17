#include "office/kept.h"

#include "office_sql.h"

#include <assert.h>
#include <stdio.h>
#include <string.h>

enum { STEP = 500, STEP_TEXTS = 16 };

const struct kept_table kept_tables[KEPT__MAX] = {
    [KEPT_ORG] = {"org", "id parent path kind name name_key code created since until successor origin address head",
                  STEP},
    [KEPT_ORG_NAME] = {"org_name", "org name_key name name_fold kind since until", STEP},
    [KEPT_ORG_CONTACT] = {"org_contact", "org seq role name phone mail", STEP},
    [KEPT_ORG_ALIAS] = {"org_alias", "id path name name_key org created", STEP},
    [KEPT_ACCOUNT] = {"account", "id login name role org password created mail", STEP},
    [KEPT_SECOND_FACTOR] = {"second_factor", "account secret created", STEP},
    [KEPT_RECOVERY_CODE] = {"recovery_code", "account hash", STEP},
    [KEPT_API_TOKEN] = {"api_token", "account id hash name scopes created expires", STEP},
    [KEPT_CALENDAR_FEED] = {"calendar_feed", "account hash created", STEP},
    [KEPT_SAVED_FILTER] = {"saved_filter", "account id org name address shared created", STEP},
    [KEPT_FILE] = {"file", "sha256 size bytes", 1},
    [KEPT_DOCUMENT] = {"document",
                       "id sha256 file size parent issuer number number_key symbol symbol_key type type_key place subject "
                       "signer_authority signer_position signer_name issued received whole_paragraphs created created_by",
                       STEP},
    [KEPT_DOCUMENT_TEXT] = {"document_text", "document text doubts", STEP_TEXTS},
    [KEPT_DOCUMENT_SEARCH] = {"document_search", "document header body", STEP_TEXTS},
    [KEPT_DOCUMENT_ACCESS] = {"document_access", "document why path", STEP},
    [KEPT_CITATION] = {"citation",
                       "document seq line span_from span_to text type type_key number number_key symbol symbol_key issuer "
                       "issued",
                       STEP},
    [KEPT_DUTY] = {"duty", "id words scope asker period times due_days proof topic basis since until created", STEP},
    [KEPT_TASK] = {"task",
                   "id document line span_from span_to words deliverable channel deadline_kind deadline_words amount unit "
                   "event due due_by_hand by_hand status unchanged decided_by decided reason asker serves scope duty period",
                   STEP},
    [KEPT_TASK_ASSIGNEE] = {"task_assignee", "task seq name", STEP},
    [KEPT_ASSIGNMENT] = {"assignment",
                         "id task document org assignee assignee_key role deadline_kind due first_due state evidence "
                         "submitted_by handed reason done created",
                         STEP},
    [KEPT_RECORD] = {"record", "id kind org day words document sha256 file figure created created_by", STEP},
    [KEPT_RECORD_PROOF] = {"record_proof", "assignment record", STEP},
    [KEPT_RESPONSE] = {"response", "assignment document status", STEP},
    [KEPT_NO_TASK] = {"no_task", "document at by_name", STEP},
    [KEPT_ARRIVAL] = {"arrival", "document at address name subject message", STEP},
    [KEPT_AWAITED] = {"awaited", "task words type issuer day document", STEP},
    [KEPT_EXTENSION] = {"extension", "id assignment due_before due_after reason document created created_by", STEP},
    [KEPT_CALENDAR_DAY] = {"calendar_day", "id kind name", STEP},
    [KEPT_SETTING] = {"setting", "id name value", STEP},
    [KEPT_BATCH] = {"batch", "id name path created created_by rows first_task last_task n_aside aside undone undone_by",
                    STEP_TEXTS},
    [KEPT_SNAPSHOT] = {"snapshot", "id path org scope day taken entry taken_by note rows open overdue sha256", STEP},
    [KEPT_BOOK] = {"book", "id org side name whole first since until created created_by", STEP},
    [KEPT_BOOK_ENTRY] = {"book_entry",
                         "id book type type_key number symbol day at party subject signer forwarded copies secret document "
                         "overruled voided created_by forwarded_at",
                         STEP},
    [KEPT_MEETING] = {"meeting", "record topic made_known present members", STEP},
    [KEPT_OWED_TALLY] = {"owed_tally", "org track day n", STEP},
    [KEPT_ASKED_TALLY] = {"asked_tally", "org track day n", STEP},
    [KEPT_TASK_TALLY] = {"task_tally", "task track day n", STEP},
    [KEPT_MAIL] = {"mail", "id address name day state sent note", STEP},
    [KEPT_REMINDER] = {"reminder", "mail seq assignment kind step address cancelled", STEP},
    [KEPT_JOURNAL] = {"journal",
                      "id at actor actor_name origin action subject subject_id before after previous hash", STEP},
    [KEPT_JOURNAL_HEAD] = {"journal_head", "one id hash", STEP},
};

struct str kept_next_column(enum kept table, size_t *at)
{
    const struct str left = str_skip(str_from(kept_tables[table].columns), *at);
    if (str_empty(left))
        return STR_NONE;
    const struct str name = str_sub(left, 0, str_find_byte(left, ' '));
    *at += name.n + (name.n < left.n);
    return name;
}

int kept_column(enum kept table, const char *name)
{
    int i = 0;
    size_t at = 0;
    for (struct str column; (column = kept_next_column(table, &at)).p; i++)
        if (str_eq(column, str_from(name)))
            return i;
    assert(false);
    return 0;
}

static const struct store_statement *statement_of(const char *verb, enum kept table)
{
    char name[64];
    snprintf(name, sizeof name, "%s_%s", verb, kept_tables[table].name);
    for (size_t i = 0; i < office_statements_n; i++)
        if (strcmp(office_statements[i]->name, name) == 0)
            return office_statements[i];
    assert(false);
    return NULL;
}

int kept_width(enum kept table)
{
    return statement_of("keep", table)->n_out;
}

void kept_types(enum kept table, struct store_value *row)
{
    const struct store_statement *statement = statement_of("keep", table);
    for (int i = 0; i < statement->n_out; i++)
        row[i] = (struct store_value){.type = statement->out[i]};
}

bool kept_rows(struct work *work, enum kept table, const struct store_value *after, int64_t limit,
               struct store_rows *ret_rows, struct err *err)
{
    enum { KEYS_MAX = 3 };
    const struct store_statement *statement = statement_of("keep", table);
    struct store_value in[KEYS_MAX + 1];
    const int n_keys = statement->n_in - 1;
    assert(n_keys <= KEYS_MAX);
    for (int i = 0; i < n_keys; i++)
        in[i] = after ? after[i]
                      : (struct store_value){.type = statement->in[i], .i = INT64_MIN, .s = STR("")};
    in[n_keys] = (struct store_value){.type = STORE_INT, .i = limit ? limit : kept_tables[table].step};
    return store_run(work->store, statement, in, work->arena, ret_rows, err);
}

bool kept_each(struct work *work, enum kept table,
               bool (*each)(void *data, struct arena *arena, const struct store_value *row, struct err *err), void *data,
               struct err *err)
{
    const size_t width = (size_t)kept_width(table);
    struct arena *turns[2] = {arena_create(), arena_create()};
    const struct store_value *last = NULL;
    struct work reading = *work;
    bool ok = true;
    size_t n;
    int turn = 0;
    do {
        /* two arenas in turn: the key of the last row is needed once more */
        reading.arena = turns[turn ^= 1];
        arena_reset(reading.arena);
        struct store_rows rows = {0};
        ok = kept_rows(&reading, table, last, 0, &rows, err);
        n = rows.n;
        for (size_t i = 0; ok && i < n; i++)
            ok = each(data, reading.arena, rows.v + i * width, err);
        if (n)
            last = rows.v + (n - 1) * width;
    } while (ok && (int64_t)n == kept_tables[table].step);
    arena_destroy(turns[0]);
    arena_destroy(turns[1]);
    return ok;
}

bool kept_row(struct work *work, enum kept table, int64_t id, struct store_rows *ret_rows, struct err *err)
{
    const struct store_value before = {.type = STORE_INT, .i = id - 1};
    if (!kept_rows(work, table, &before, 1, ret_rows, err))
        return false;
    if (ret_rows->n && ret_rows->v[0].i != id)
        ret_rows->n = 0;
    return true;
}

bool kept_put(struct work *work, enum kept table, const struct store_value *row, struct err *err)
{
    return store_run(work->store, statement_of("restore", table), row, NULL, NULL, err);
}
