#include "paper/tail.h"

#include <string.h>

/* A recipient while its lines are gathered. */
struct item {
    VEC(struct span) spans;
    bool labelled;
    bool braced; /* a brace stands behind it whose note is on another line */
};

struct gathering {
    struct parse *parse;
    VEC(struct recipient) done;
    struct item item;
    size_t group;        /* the first recipient that a brace may still cover */
    size_t braced;       /* recipients at the end of `done` that have a brace behind them */
    struct str purpose;  /* of the brace above */
    size_t below;        /* how many it still covers */
    bool drawn;          /* each line of it has its own brace: it covers no other */
};

/* The words of notes, folded (36-HD/VPTW 2018, II.1.9; Nghị định 30/2020/NĐ-CP, Phụ lục I, II.9); longer ones first. */
static const struct {
    const char *words;
    const char *purpose; /* NULL: says nothing of a purpose that we follow */
} note_words[] = {
    {"bao cao", "báo cáo"}, {"b/cao", "báo cáo"}, {"b/c", "báo cáo"}, {"b.c", "báo cáo"}, {"bc", "báo cáo"},
    {"thuc hien", "thực hiện"}, {"th/hien", "thực hiện"}, {"th/h", "thực hiện"}, {"t/hien", "thực hiện"},
    {"t/h", "thực hiện"}, {"t.h", "thực hiện"}, {"thi hanh", "thực hiện"}, {"th", "thực hiện"},
    {"theo doi", "theo dõi"}, {"t/doi", "theo dõi"}, {"t/d", "theo dõi"}, {"td", "theo dõi"}, {"biet", NULL},
    {"phoi hop", NULL}, {"ph/h", NULL}, {"p/h", NULL}, {"p/hop", NULL}, {"lanh dao", NULL}, {"chi dao", NULL},
    {"c/d", NULL}, {"thay", NULL}, {"de", NULL}, {"va", NULL}, {"kiem tra", NULL}, {"giam sat", NULL},
    {"tong hop", NULL}, {"dua tin", NULL}, {"dang tai", NULL}, {"dang tin", NULL}, {"ket hop", NULL},
    {"don doc", NULL}, {"tuyen truyen", NULL}, {"pho bien", NULL}, {"trien khai", NULL},
};

static size_t note_word_at(struct str folded, size_t at, const char **ret_purpose)
{
    for (size_t i = 0; i < sizeof note_words / sizeof *note_words; i++) {
        const struct str words = str_from(note_words[i].words), rest = str_skip(folded, at);
        if (!str_starts(rest, words) || (rest.n > words.n && !strchr(" ,;.-&+", rest.p[words.n])))
            continue;
        *ret_purpose = note_words[i].purpose;
        return words.n;
    }
    return 0;
}

/* The words inside a note's brackets → its purpose, the first that it names. False when this is no note. */
static bool note_purpose(struct arena *arena, struct str inside, struct str *ret_purpose)
{
    enum { NOTE_BYTES_MAX = 80 };
    if (inside.n > NOTE_BYTES_MAX)
        return false;
    const struct str folded = text_fold(arena, inside);
    const char *found = NULL;
    size_t words = 0;
    for (size_t at = 0; at < folded.n;) {
        const char *purpose = NULL;
        const size_t n = note_word_at(folded, at, &purpose);
        if (!n && !strchr(" ,;.-&+", folded.p[at]))
            return false;
        words += n > 0;
        found = found ? found : purpose;
        at += n ? n : 1;
    }
    if (words)
        *ret_purpose = str_from(found);
    return words > 0;
}

static struct str trim_end(struct str s)
{
    while (s.n && strchr(" ,;.:", s.p[s.n - 1]))
        s.n--;
    return s;
}

static bool is_archive(struct str name)
{
    return str_starts(name, STR("Lưu")) || str_starts(name, STR("lưu"));
}

/* Cuts "(để báo cáo)" off the end of a name. */
static struct str cut_note(struct arena *arena, struct str name, struct str *ret_purpose)
{
    name = trim_end(name);
    if (!str_ends(name, STR(")")) || is_archive(name))
        return name; /* "Lưu: VT, NC (Th)": who typed it */
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
    const bool braced = g->item.braced;
    recipient.name = cut_note(parse->arena, flow.s, &recipient.purpose);
    recipient.place = flow_place(&flow, parse->text, 0, recipient.name.n);
    g->item.spans.n = 0;
    g->item.braced = false;
    if (!recipient.name.n)
        return;
    const bool own = recipient.purpose.p, covered = (g->drawn ? braced : g->below > 0) && !is_archive(recipient.name);
    if (!own && covered)
        recipient.purpose = g->purpose;
    g->below = own || !g->below ? 0 : g->below - 1;
    g->drawn = g->drawn && !own && covered;
    VEC_PUSH(parse->arena, &g->done, recipient);
    g->braced = braced ? g->braced + 1 : 0;
    if (recipient.purpose.p)
        g->group = g->done.n;
}

/* A brace beside several lines stands at the middle one: it covers as many below as above, unless it is drawn with a
 * sign on each of its lines. */
static void cover_group(struct gathering *g, struct str purpose)
{
    const size_t n = g->done.n;
    size_t from = g->group;
    g->drawn = g->braced > 1;
    if (g->drawn)
        from = n - g->braced;
    for (size_t i = from; i < n; i++)
        if (!g->done.v[i].purpose.p)
            g->done.v[i].purpose = purpose;
    g->below = !g->drawn && n > from ? n - from - 1 : 0;
    g->group = n;
    g->purpose = purpose;
}

/* Without the brace at its end: "}", a piece of one drawn in a font of signs, "]" that nothing opens. */
static struct str cut_brace(struct str words)
{
    static const char *const braces[] = {"}", "]", "|", "\u23AB", "\u23AC", "\u23AD", "\uF0FC", "\uF0FD", "\uF0FE"};
    const struct str trimmed = trim_end(words);
    for (size_t i = 0; i < sizeof braces / sizeof *braces; i++)
        if (str_ends(trimmed, str_from(braces[i])) && str_find_byte(trimmed, '[') == STR_NOWHERE)
            return trim_end(str_sub(trimmed, 0, trimmed.n - strlen(braces[i])));
    return words;
}

/* "| (báo cáo)", "} (b/c)": a brace with its note behind the words. Returns where the words end. */
static size_t find_brace(struct arena *arena, struct str words, struct str *ret_purpose)
{
    const struct str trimmed = trim_end(words);
    if (!str_ends(trimmed, STR(")")))
        return words.n;
    size_t open = trimmed.n;
    while (open && words.p[open - 1] != '(')
        open--;
    if (!open)
        return words.n;
    const struct str front = str_trim(str_sub(words, 0, open - 1)), name = cut_brace(front);
    if (name.n == front.n || !note_purpose(arena, str_sub(words, open, trimmed.n - 1), ret_purpose))
        return words.n;
    return (size_t)(name.p - words.p) + name.n;
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
    if (is_archive(first) && item_is_closed(g) && !text_starts_lower(piece->words))
        return true;
    return piece->gap && (is_archive(first) || (g->item.labelled && item_is_closed(g)));
}

/* Without bullets, lines of a list are told by how they end and begin. */
static bool begins_item(const struct gathering *g, struct str words)
{
    if (g->item.labelled || text_starts_lower(words))
        return false;
    const struct str last = str_at(g->parse->text->s, g->item.spans.v[g->item.spans.n - 1]);
    return item_is_closed(g) || str_ends(last, STR(")")) || is_archive(words);
}

/* The words of one piece behind its bullet, a brace and its note. */
static void add_words(struct gathering *g, struct span span)
{
    struct parse *parse = g->parse;
    const struct flow flow = flow_make(parse->arena, parse->text, &span, 1);
    struct str purpose = STR_NONE;
    size_t end = find_brace(parse->arena, flow.s, &purpose);
    if (!purpose.p) {
        const struct str words = cut_brace(flow.s);
        g->item.braced = g->item.braced || words.n < flow.s.n;
        end = words.n;
    }
    if (end)
        VEC_PUSH(parse->arena, &g->item.spans, ((struct span){flow_at(&flow, 0), flow_at(&flow, end - 1) + 1}));
    if (purpose.p) {
        g->item.braced = true;
        close_item(g);
        cover_group(g, purpose);
    }
}

size_t recipients_read(struct parse *parse, const struct tail_piece *pieces, size_t n)
{
    struct gathering g = {.parse = parse};
    size_t i = 0;
    for (; i < n; i++) {
        struct span span = pieces[i].span;
        const struct label label = label_read(str_at(parse->text->s, span));
        const bool bullet = label.kind == LABEL_DASH || label.kind == LABEL_PLUS || label.kind == LABEL_STAR;
        if (ends_list(&g, &pieces[i], bullet))
            break;
        const bool fresh = bullet || g.item.spans.n == 0 || begins_item(&g, pieces[i].words);
        if (fresh) {
            close_item(&g);
            g.item.labelled = bullet;
        }
        span.from += fresh && bullet ? (uint32_t)label.words : 0;
        if (span.from < span.to)
            add_words(&g, span);
    }
    close_item(&g);
    parse->paper->recipients = g.done.v;
    parse->paper->n_recipients = g.done.n;
    return i;
}
