#include "paper/tail.h"

#include <string.h>

/* A recipient while its lines are gathered. */
struct item {
    VEC(struct span) spans;
    bool labelled;
};

struct gathering {
    struct parse *parse;
    VEC(struct recipient) done;
    struct item item;
    size_t group; /* the first recipient that a brace may still cover */
};

/* Notes of purpose, folded, without "để" (36-HD/VPTW 2018, II.1.9; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9). */
static const struct {
    const char *note;
    const char *purpose; /* NULL: a note without a purpose that we follow */
} notes[] = {
    {"bao cao", "báo cáo"}, {"b/c", "báo cáo"}, {"bc", "báo cáo"}, {"b.c", "báo cáo"},
    {"thuc hien", "thực hiện"}, {"t/h", "thực hiện"}, {"th/h", "thực hiện"}, {"th", "thực hiện"},
    {"theo doi", "theo dõi"}, {"t/d", "theo dõi"}, {"td", "theo dõi"}, {"theo doi, chi dao", "theo dõi"},
    {"biet", NULL}, {"phoi hop", NULL}, {"p/h", NULL}, {"ph/h", NULL}, {"phoi hop thuc hien", "thực hiện"},
    {"chi dao", NULL}, {"biet, thuc hien", "thực hiện"}, {"b/c, t/h", "báo cáo"}, {"bao cao, theo doi", "báo cáo"},
};

/* The words inside a note's brackets → its purpose. False when this is no note. */
static bool note_purpose(struct arena *arena, struct str inside, struct str *ret_purpose)
{
    struct str folded = text_fold(arena, inside);
    if (str_starts(folded, STR("de ")))
        folded = str_skip(folded, 3);
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++)
        if (str_eq(folded, str_from(notes[i].note))) {
            *ret_purpose = str_from(notes[i].purpose);
            return true;
        }
    return false;
}

static struct str trim_end(struct str s)
{
    while (s.n && strchr(" ,;.:", s.p[s.n - 1]))
        s.n--;
    return s;
}

/* Cuts "(để báo cáo)" off the end of a name. */
static struct str cut_note(struct arena *arena, struct str name, struct str *ret_purpose)
{
    name = trim_end(name);
    if (!str_ends(name, STR(")")))
        return name;
    size_t open = name.n;
    while (open && name.p[open - 1] != '(')
        open--;
    if (open == 0 || !note_purpose(arena, str_sub(name, open, name.n - 1), ret_purpose))
        return name;
    return trim_end(str_sub(name, 0, open - 1));
}

static void close_item(struct gathering *g)
{
    if (g->item.spans.n == 0)
        return;
    struct parse *parse = g->parse;
    const struct flow flow = flow_make(parse->arena, parse->text, g->item.spans.v, g->item.spans.n);
    struct recipient recipient = {.purpose = STR_NONE};
    recipient.name = cut_note(parse->arena, flow.s, &recipient.purpose);
    recipient.place = flow_place(&flow, parse->text, 0, recipient.name.n);
    if (recipient.name.n)
        VEC_PUSH(parse->arena, &g->done, recipient);
    if (recipient.purpose.p)
        g->group = g->done.n;
    g->item.spans.n = 0;
}

/* A brace beside several lines stands at the middle one: it covers as many below as above. */
static void cover_group(struct gathering *g, struct str purpose, size_t *ret_below)
{
    const size_t n = g->done.n;
    for (size_t i = g->group; i < n; i++)
        if (!g->done.v[i].purpose.p)
            g->done.v[i].purpose = purpose;
    *ret_below = n > g->group ? n - g->group - 1 : 0;
    g->group = n;
}

/* "| (báo cáo)", "} (b/c)": a brace with its note behind the words. Returns where the words end. */
static size_t find_brace(struct arena *arena, struct str words, struct str *ret_purpose)
{
    size_t open = words.n;
    const struct str trimmed = trim_end(words);
    if (!str_ends(trimmed, STR(")")))
        return words.n;
    while (open && words.p[open - 1] != '(')
        open--;
    size_t at = open ? open - 1 : 0;
    while (at && words.p[at - 1] == ' ')
        at--;
    const bool brace = at && strchr("|}]", words.p[at - 1]);
    if (!open || !brace || !note_purpose(arena, str_sub(words, open, trimmed.n - 1), ret_purpose))
        return words.n;
    at--;
    while (at && strchr(" |}]", words.p[at - 1]))
        at--;
    return at;
}

static bool item_is_closed(const struct gathering *g)
{
    const struct item *item = &g->item;
    const struct str last = str_at(g->parse->text->s, item->spans.v[item->spans.n - 1]);
    const struct str end = str_trim(last);
    return end.n && strchr(",;.", end.p[end.n - 1]);
}

/* The list ends where something stands that can be no recipient. */
static bool ends_list(struct gathering *g, const struct tail_piece *piece, bool labelled)
{
    bool sure = false;
    if (labelled)
        return false;
    if (signature_opens(g->parse->arena, piece->words, &sure))
        return true;
    const bool open = g->item.spans.n > 0;
    if (!open)
        return g->done.n > 0 && piece->gap;
    const struct str first = str_at(g->parse->text->s, g->item.spans.v[0]);
    const bool archive = str_starts(first, STR("Lưu")) || str_starts(first, STR("lưu"));
    return piece->gap && (archive || (g->item.labelled && item_is_closed(g)));
}

size_t recipients_read(struct parse *parse, const struct tail_piece *pieces, size_t n)
{
    struct gathering g = {.parse = parse};
    struct str below_purpose = STR_NONE;
    size_t below = 0, i = 0;
    for (; i < n; i++) {
        const struct label label = label_read(pieces[i].words);
        const bool bullet = label.kind == LABEL_DASH || label.kind == LABEL_PLUS || label.kind == LABEL_STAR;
        if (ends_list(&g, &pieces[i], bullet))
            break;
        const bool fresh = bullet || g.item.spans.n == 0 ||
                           (item_is_closed(&g) && !text_starts_lower(pieces[i].words) && !g.item.labelled);
        struct flow flow = flow_make(parse->arena, parse->text, &pieces[i].span, 1);
        struct str purpose = STR_NONE;
        const size_t end = find_brace(parse->arena, flow.s, &purpose);
        if (fresh) {
            close_item(&g);
            g.item.labelled = bullet;
            if (below && g.done.n) {
                struct recipient *last = &g.done.v[g.done.n - 1];
                if (g.done.n > g.group && !last->purpose.p) {
                    last->purpose = below_purpose;
                    below--;
                    g.group = g.done.n;
                }
            }
        }
        const size_t words = fresh && bullet ? label.words : 0;
        if (end > words)
            VEC_PUSH(parse->arena, &g.item.spans, ((struct span){flow_at(&flow, words),
                                                                 end ? flow_at(&flow, end - 1) + 1 : flow_at(&flow, 0)}));
        if (purpose.p) {
            close_item(&g);
            cover_group(&g, purpose, &below);
            below_purpose = purpose;
        }
    }
    close_item(&g);
    if (below && g.done.n > g.group && !g.done.v[g.done.n - 1].purpose.p)
        g.done.v[g.done.n - 1].purpose = below_purpose;
    parse->paper->recipients = g.done.v;
    parse->paper->n_recipients = g.done.n;
    return i;
}
