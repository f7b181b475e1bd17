/* Whom one asks at a node. */
#include "office/common.h"
#include "office/org_row.h"
#include "office/state.h"

#include "office_sql.h"

bool org_contacts(struct work *work, int64_t id, struct org_contact **ret_contacts, size_t *ret_n, struct err *err)
{
    struct sql_org_contact_list_row *rows;
    size_t n;
    if (!sql_org_contact_list(work->store, &(struct sql_org_contact_list_in){.org = id}, work->arena, &rows, &n, err))
        return false;
    struct org_contact *contacts = ARENA_ARRAY(work->arena, struct org_contact, n);
    for (size_t i = 0; i < n; i++)
        contacts[i] = (struct org_contact){rows[i].role, rows[i].name, rows[i].phone, rows[i].mail};
    *ret_contacts = contacts;
    *ret_n = n;
    return true;
}

static bool insert_contact(struct work *work, int64_t id, size_t seq, const struct org_contact *contact,
                           struct err *err)
{
    enum { SHORT_MAX = 200 };
    struct sql_org_contact_insert_in in = {.org = id, .seq = (int64_t)seq};
    if (!common_line(work->arena, contact->role, SHORT_MAX, _("Vai trò"), &in.role, err) ||
        !common_line(work->arena, contact->name, SHORT_MAX, _("Họ và tên"), &in.name, err) ||
        !common_line(work->arena, contact->phone, SHORT_MAX, _("Điện thoại"), &in.phone, err) ||
        !common_line(work->arena, contact->mail, SHORT_MAX, _("Thư điện tử"), &in.mail, err))
        return false;
    if (str_empty(in.role) || str_empty(in.name))
        return ERR(err, ERR_INPUT, _("Mỗi đầu mối liên hệ cần có vai trò và họ tên."));
    in.phone = common_present(in.phone);
    in.mail = common_present(in.mail);
    return sql_org_contact_insert(work->store, &in, err);
}

bool org_set_contacts(struct work *work, int64_t id, const struct org_contact *contacts, size_t n, struct err *err)
{
    struct org org;
    struct str before;
    if (n > ORG_CONTACTS_MAX)
        return ERR(err, ERR_LIMIT, _("Chỉ ghi được %d đầu mối liên hệ."), ORG_CONTACTS_MAX);
    if (!org_get(work, id, &org, err) || !state_of(work, "org", id, &before, err) ||
        !sql_org_contact_clear(work->store, &(struct sql_org_contact_clear_in){.org = id}, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!insert_contact(work, id, i, &contacts[i], err))
            return false;
    return state_journal(work, "org.contact", "org", id, before, STR_NONE, err);
}

struct str org_contacts_text(struct arena *arena, const struct org_contact *contacts, size_t n)
{
    struct buf out = {0};
    for (size_t i = 0; i < n; i++) {
        const struct org_contact *c = &contacts[i];
        buf_printf(&out, "%s%.*s; %.*s", i ? "\n" : "", STR_ARG(c->role), STR_ARG(c->name));
        if (c->phone.n || c->mail.n)
            buf_printf(&out, "; %.*s", STR_ARG(c->phone));
        if (c->mail.n)
            buf_printf(&out, "; %.*s", STR_ARG(c->mail));
    }
    const struct str text = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return text;
}

/* The next piece of *left up to the mark, trimmed. */
static struct str take(struct str *left, char mark)
{
    const size_t end = str_find_byte(*left, mark);
    const struct str piece = str_sub(*left, 0, end);
    *left = end == STR_NOWHERE ? STR("") : str_skip(*left, end + 1);
    return str_trim(piece);
}

bool org_contacts_parse(struct arena *arena, struct str text, struct org_contact **ret_contacts, size_t *ret_n,
                        struct err *err)
{
    struct org_contact *contacts = ARENA_ARRAY(arena, struct org_contact, ORG_CONTACTS_MAX);
    size_t n = 0;
    while (!str_empty(text)) {
        struct str line = take(&text, '\n');
        if (str_empty(line))
            continue;
        if (n == ORG_CONTACTS_MAX)
            return ERR(err, ERR_LIMIT, _("Chỉ ghi được %d đầu mối liên hệ."), ORG_CONTACTS_MAX);
        struct org_contact *c = &contacts[n++];
        c->role = take(&line, ';');
        c->name = take(&line, ';');
        c->phone = take(&line, ';');
        c->mail = str_trim(line);
        if (str_empty(c->role) || str_empty(c->name))
            return ERR(err, ERR_INPUT, _("Mỗi đầu mối liên hệ cần có vai trò và họ tên."));
    }
    *ret_contacts = contacts;
    *ret_n = n;
    return true;
}
