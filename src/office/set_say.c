/* A set in words, for people. */
#include "office/common.h"
#include "office/org.h"
#include "office/set.h"
#include "text/text.h"

enum { UNITS_SAID = 8 };

static bool say_unit(struct work *work, struct buf *out, const struct set_term *term, struct err *err)
{
    struct org org;
    if (!str_empty(term->head))
        buf_printf(out, "%.*s ", STR_ARG(term->head));
    if (term->kind == SET_NAME) {
        buf_put(out, term->name);
        return true;
    }
    if (!org_get(work, term->org, &org, err))
        return false;
    buf_put(out, org.name);
    return true;
}

static void say_groups(struct arena *arena, struct buf *out, struct str groups)
{
    for (size_t n = 0; !str_empty(groups); n++) {
        const bool quoted = groups.p[0] == '"';
        const size_t end = quoted ? str_find_from(groups, 1, STR("\"")) : str_find_byte(groups, ',');
        const struct str group = str_sub(groups, quoted, end);
        const char *word = quoted ? NULL : set_group_word(group);
        buf_printf(out, "%s%.*s", n ? ", " : "", STR_ARG(word ? str_from(word) : text_fold_case(arena, group)));
        groups = end == STR_NOWHERE ? STR_NONE : str_skip(groups, end + 1 + quoted);
    }
}

static bool say_group(struct work *work, struct buf *out, const struct set_term *term, struct err *err)
{
    struct org org;
    if (!str_empty(term->head))
        buf_printf(out, "%.*s ", STR_ARG(term->head));
    buf_puts(out, term->some ? _("một số trong các ") : _("các "));
    say_groups(work->arena, out, term->groups);
    if (term->every)
        buf_puts(out, _(" các cấp"));
    if (term->rest)
        buf_puts(out, _(" còn lại"));
    if (!term->deep)
        buf_puts(out, _(" trực thuộc"));
    if (term->org == 0)
        return true;
    if (!org_get(work, term->org, &org, err))
        return false;
    buf_printf(out, term->deep ? _(" thuộc %.*s") : " %.*s", STR_ARG(org.name));
    return true;
}

/* Those that lead, support or are left out; of many named one by one the first. */
static bool say_some(struct work *work, struct buf *out, const struct set *set, bool support, bool minus,
                     const char *lead, struct err *err)
{
    size_t said = 0, units = 0, silent = 0;
    for (size_t i = 0; i < set->n; i++) {
        const struct set_term *term = &set->terms[i];
        if (term->minus != minus || (!minus && term->support != support))
            continue;
        units += term->kind != SET_GROUP;
        if (term->kind != SET_GROUP && units > UNITS_SAID) {
            silent++;
            continue;
        }
        buf_puts(out, said++ ? ", " : lead);
        if (!(term->kind == SET_GROUP ? say_group : say_unit)(work, out, term, err))
            return false;
    }
    if (silent)
        buf_printf(out, _(" và %zu nơi khác"), silent);
    return true;
}

bool set_say(struct work *work, const struct set *set, struct str *ret_words, struct err *err)
{
    struct buf out = {0};
    const bool said = say_some(work, &out, set, false, false, "", err) &&
                      say_some(work, &out, set, true, false, out.n ? _("; phối hợp: ") : _("phối hợp: "), err) &&
                      say_some(work, &out, set, false, true, _("; trừ "), err);
    *ret_words = common_present(str_copy(work->arena, buf_view(&out)));
    buf_free(&out);
    return said;
}
