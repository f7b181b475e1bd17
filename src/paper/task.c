#include "paper/assignee.h"
#include "paper/subject.h"
#include "scan/scan.h"

#include <string.h>

enum { PAPER_TOKENS_MAX = 40, CHANNEL_TOKENS_MAX = 14, BRACKET_TOKENS_MAX = 30, PARTS_MAX = 16 };

struct tasks {
    struct parse *parse;
    struct assigning assigning;
    VEC(struct task) done;
};

static struct str words_between(const struct para *para, size_t from, size_t to)
{
    return str_sub(para->flow.s, para->tokens.v[from].from, para->tokens.v[to - 1].to);
}

/* What must come out: "xây dựng kế hoạch …", up to the next comma or to words that say why or how. */
static struct str deliverable_of(const struct para *para, size_t from, size_t to)
{
    static const char *const ends[] = {"để", "theo", "nhằm", "trước", "gửi", "về", "trong", "phù", "và", "đảm", "bảo"};
    for (size_t i = 0; i < para->phrases.n; i++) {
        const struct phrase *make = &para->phrases.v[i];
        if (make->at < from || make->at >= to || !(make->tags & (P_MAKE | P_PAPER)))
            continue;
        size_t at = make->at;
        if (!(make->tags & P_PAPER)) {
            at += make->n;
            const struct phrase *set = phrases_at(para->phrases, at);
            const size_t noun = set && (set->tags & P_SET) ? at + set->n : at;
            const struct phrase *paper = phrases_at(para->phrases, noun);
            if (!paper || !(paper->tags & P_PAPER) || (para->tokens.v[at - 1].signs & SIGN_STOP))
                continue;
        } else if (!token_is(para->tokens, at, STR("báo"))) {
            continue;
        }
        size_t end = at + 1;
        while (end < to && end < at + PAPER_TOKENS_MAX) {
            if (para->tokens.v[end - 1].signs & (SIGN_COMMA | SIGN_SEMICOLON | SIGN_STOP | SIGN_COLON | SIGN_CLOSE))
                break;
            if (para->tokens.v[end].signs & SIGN_OPEN)
                break;
            bool stop = false;
            for (size_t w = 0; w < sizeof ends / sizeof *ends; w++)
                stop = stop || token_is(para->tokens, end, str_from(ends[w]));
            if (stop && end > at + 1)
                break;
            end++;
        }
        return words_between(para, at, end);
    }
    return STR_NONE;
}

/* "qua hộp thư …", "qua Trục liên thông văn bản": ways that are no bodies. */
static bool is_way(const struct para *para, size_t at)
{
    static const char *const ways[][2] = {{"hộp", "thư"},     {"thư", "điện"},  {"trục", "liên"}, {"hệ", "thống"},
                                          {"phần", "mềm"},    {"đường", "bưu"}, {"thư", "công"},  {"cổng", "dịch"},
                                          {"email", NULL},    {"zalo", NULL},   {"fax", NULL}};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (at + 1 < para->tokens.n && token_is(para->tokens, at, str_from(ways[i][0])) &&
            (!ways[i][1] || token_is(para->tokens, at + 1, str_from(ways[i][1]))))
            return true;
    return false;
}

/* The way by which it goes: "qua Văn phòng Đảng ủy"; in brackets of its own, all that stands there. */
static struct str channel_of(const struct para *para, size_t from, size_t to)
{
    for (size_t i = 0; i < para->phrases.n; i++) {
        const struct phrase *via = &para->phrases.v[i];
        const size_t at = via->at + via->n;
        if (via->at < from || at >= to || !(via->tags & P_VIA))
            continue;
        const struct phrase *body = phrases_at(para->phrases, at);
        const bool named = body && (body->tags & P_BODY);
        if (!named && !is_way(para, at))
            continue;
        size_t close = via->at;
        while (close < to && close < via->at + BRACKET_TOKENS_MAX && !(para->tokens.v[close].signs & SIGN_CLOSE))
            close++;
        if ((para->tokens.v[via->at].signs & SIGN_OPEN) && close < to && (para->tokens.v[close].signs & SIGN_CLOSE))
            return words_between(para, via->at, close + 1);
        size_t end = at + (named ? body->n : 2);
        while (end < to && end < at + CHANNEL_TOKENS_MAX && !para->tokens.v[end - 1].signs &&
               (para->tokens.v[end].capital || !(phrases_tags(para->phrases, end, end + 1) & (P_ACT | P_OPENER))))
            end++;
        return words_between(para, via->at, end);
    }
    return STR_NONE;
}

static size_t token_behind(const struct para *para, size_t offset)
{
    size_t low = 0, high = para->tokens.n;
    while (low < high) {
        const size_t mid = (low + high) / 2;
        if (para->tokens.v[mid].to <= offset)
            low = mid + 1;
        else
            high = mid;
    }
    return low;
}

/* The order in tokens [from, to) with all but its deadline. */
static struct task order_of(struct tasks *t, const struct para *para, size_t from, size_t to, struct str assignee)
{
    struct task task = {
        .place = para->clause->place,
        .clause = para->clause,
        .words = para->flow.s,
        .deliverable = deliverable_of(para, from, to),
        .channel = channel_of(para, from, to),
    };
    if (from > 0 || to < para->tokens.n) {
        const struct str words = words_between(para, from, to);
        const size_t at = (size_t)(words.p - para->flow.s.p);
        task.words = words;
        task.place.span = flow_place(&para->flow, t->parse->text, at, at + words.n).span;
    }
    assignee_add_all(&t->assigning, &task, para, from, to, assignee);
    return task;
}

/* Tokens [from, to) of a clause that one body is told. */
struct part {
    size_t from, to;
    size_t n_hits;
    struct str assignee;
    struct str also; /* "…; riêng Huyện ủy A …": named beside it */
    bool but;        /* "riêng …": of the order before it, unless both are bounded */
    bool inside;     /* "Trong đó, …": of the order before it, unless it is bounded */
};

/* "Đơn vị chủ trì: Ban Tổ chức" tells who has the order before it; "Đoàn số 2", "Đảng viên" are those it speaks of. */
static bool names_role(const struct para *para, const struct subject *subject)
{
    const struct phrase *body = phrases_at(para->phrases, subject->from);
    const size_t behind = subject->from + (body ? body->n : 1);
    if (subject_is_role(para, subject))
        return true;
    if (behind < para->tokens.n && token_is(para->tokens, behind, STR("số")))
        return true;
    return subject->from + 1 < subject->to && ((token_is(para->tokens, subject->from, STR("đảng")) &&
                                                token_is(para->tokens, subject->from + 1, STR("viên"))) ||
                                               (token_is(para->tokens, subject->from, STR("cá")) &&
                                                token_is(para->tokens, subject->from + 1, STR("nhân"))));
}

/* The body that a part names which starts at the token: "riêng Đảng ủy A …", "giao B …", "các sở …", "Trong đó, C …".
 * `whole`: a sentence starts there, so that words may stand in front of the name. */
static bool other_body(const struct para *para, size_t at, size_t end, bool whole, struct subject *ret_subject)
{
    const struct phrase *first = phrases_at(para->phrases, at);
    size_t from = at + token_is(para->tokens, at, STR("riêng"));
    if (from > at && from + 2 < end && token_is(para->tokens, from, STR("đối")))
        from += 2;
    const bool opened = first && (first->tags & (P_OPENER | P_REQUEST));
    if (from >= end || !subject_of_sentence(para, from, end, ret_subject))
        return false;
    const size_t named = ret_subject->from;
    if (!(phrases_tags(para->phrases, named, named + 1) & (P_SET | P_BODY)) ||
        token_is(para->tokens, named, STR("mỗi")) || names_role(para, ret_subject))
        return false;
    return whole || opened || ret_subject->from == from;
}

/* Where another part may start: a sentence, what stands behind a semicolon, "riêng …" or a request behind a comma. */
static bool may_part(const struct para *para, size_t at, bool *ret_whole)
{
    const uint16_t before = para->tokens.v[at - 1].signs;
    const struct str word = token_low(para->tokens, at);
    *ret_whole = (before & SIGN_STOP) && para->tokens.v[at].capital;
    if (*ret_whole || (before & SIGN_SEMICOLON))
        return true;
    return (before & SIGN_COMMA) && (str_eq(word, STR("riêng")) || str_eq(word, STR("giao")));
}

static size_t part_end(const struct para *para, size_t at)
{
    while (at + 1 < para->tokens.n && !(para->tokens.v[at].signs & SIGN_SEMICOLON) &&
           !((para->tokens.v[at].signs & SIGN_STOP) && para->tokens.v[at + 1].capital))
        at++;
    return at + 1;
}

/* "Trong đó, …" tells a part of the order apart. */
static bool tells_apart(const struct para *para, size_t at)
{
    return at + 1 < para->tokens.n && token_is(para->tokens, at, STR("trong")) &&
           token_is(para->tokens, at + 1, STR("đó"));
}

/* A clause that tells several bodies what to do, each until its own day. Returns how many parts there are. */
static size_t parts_of(struct tasks *t, const struct para *para, struct part *parts)
{
    size_t n = 0, open = SIZE_MAX;
    parts[n++] = (struct part){.from = 0, .to = para->tokens.n};
    for (size_t i = 1; i < para->tokens.n && n < PARTS_MAX; i++) {
        bool whole;
        if (para->tokens.v[i - 1].signs & SIGN_CLOSE)
            open = SIZE_MAX;
        if (para->tokens.v[i].signs & SIGN_OPEN)
            open = i;
        if (open != SIZE_MAX || !may_part(para, i, &whole))
            continue;
        struct subject subject;
        /* "…; phân công cấp ủy viên theo dõi": whoever has the order shares it out */
        const bool shares = !whole && token_is(para->tokens, i, STR("phân"));
        const bool other = !shares && other_body(para, i, part_end(para, i), whole, &subject);
        if (!other && !(whole && tells_apart(para, i)))
            continue;
        parts[n - 1].to = i;
        if (n == 1)
            parts[0].assignee = assignee_of(&t->assigning, para, 0, i);
        const struct str name = other ? subject_words(para->flow.s, para->tokens, &subject) : parts[n - 1].assignee;
        if (other && (!name.p || assignee_is_again(t->parse->arena, name, parts[n - 1].assignee)))
            continue;
        const bool but = token_is(para->tokens, i, STR("riêng"));
        parts[n++] = (struct part){.from = i, .to = para->tokens.n, .assignee = name, .but = but, .inside = !other};
    }
    parts[n - 1].to = para->tokens.n;
    if (n == 1)
        parts[0].assignee = assignee_of(&t->assigning, para, 0, para->tokens.n);
    return n;
}

/* The same rhythm named twice in one order is one deadline. */
static bool repeats(const struct deadline_hit *hits, size_t i)
{
    for (size_t k = 0; k < i && hits[i].deadline.kind == DEADLINE_RECURRING; k++)
        if (hits[k].deadline.kind == DEADLINE_RECURRING && hits[k].deadline.unit == hits[i].deadline.unit)
            return true;
    return false;
}

/* The name stands in the clause itself, not in a heading above it. */
static bool is_printed(const struct para *para, struct str name)
{
    return name.p >= para->flow.s.p && name.p < para->flow.s.p + para->flow.s.n;
}

/* Where an order has several deadlines, each goes by the way that is named in its own words: up to a semicolon, a stop or
 * the next item "(2)". */
static struct str channel_at(const struct para *para, const struct part *part, size_t due)
{
    const uint16_t ends = SIGN_SEMICOLON | SIGN_STOP;
    size_t from = due, to = due;
    while (from > part->from && !(para->tokens.v[from - 1].signs & ends))
        from--;
    while (to + 1 < part->to && !(para->tokens.v[to].signs & ends))
        to++;
    return channel_of(para, from, to + 1);
}

/* Parts that bound nothing by themselves belong to the order before them when that is so as well. */
static size_t merge_parts(struct part *parts, size_t n)
{
    size_t kept = 1;
    for (size_t i = 1; i < n; i++) {
        struct part *before = &parts[kept - 1];
        const bool bound = before->n_hits && parts[i].n_hits;
        const bool plain = !before->n_hits && (!parts[i].n_hits || !before->assignee.p);
        if ((plain && !parts[i].inside) || (parts[i].but && !bound) || (parts[i].inside && !parts[i].n_hits)) {
            before->to = parts[i].to;
            before->n_hits += parts[i].n_hits;
            if (parts[i].but && before->assignee.p)
                before->also = parts[i].assignee;
            else if (!before->assignee.p)
                before->assignee = parts[i].assignee;
        } else {
            parts[kept++] = parts[i];
        }
    }
    return kept;
}

static void tasks_of(struct tasks *t, const struct para *para)
{
    struct parse *parse = t->parse;
    struct deadline_hit *hits = NULL;
    const size_t n_hits = scan_deadlines_since(parse->arena, para->flow.s, parse->paper->header.issued, &hits);
    struct part parts[PARTS_MAX];
    size_t n = 1;
    if (n_hits)
        n = parts_of(t, para, parts);
    else
        parts[0] = (struct part){.to = para->tokens.n, .assignee = assignee_of(&t->assigning, para, 0, para->tokens.n)};
    for (size_t i = 0, k = 0; i < n_hits; i++) {
        const size_t due = token_behind(para, hits[i].span.from);
        while (k + 1 < n && due >= parts[k].to)
            k++;
        parts[k].n_hits++;
    }
    n = merge_parts(parts, n);
    for (size_t k = 0, i = 0; k < n; k++) {
        struct task task = order_of(t, para, parts[k].from, parts[k].to, parts[k].assignee);
        if (parts[k].also.p && is_printed(para, parts[k].assignee))
            assignee_add_all(&t->assigning, &task, para, parts[k].to, parts[k].to, parts[k].also);
        if (!parts[k].n_hits)
            VEC_PUSH(parse->arena, &t->done, task);
        for (const size_t end = i + parts[k].n_hits; i < end; i++) {
            if (repeats(hits, i))
                continue;
            if (parts[k].n_hits > 1)
                task.channel = channel_at(para, &parts[k], token_behind(para, hits[i].span.from));
            task.deadline = hits[i].deadline;
            task.deadline.words = str_at(para->flow.s, hits[i].span);
            task.deadline.place = flow_place(&para->flow, parse->text, hits[i].span.from, hits[i].span.to);
            VEC_PUSH(parse->arena, &t->done, task);
        }
    }
}

void parse_tasks(struct parse *parse)
{
    struct tasks t = {.parse = parse, .assigning = assigning_begin(parse)};
    for (size_t i = 0; i < parse->paper->n_clauses; i++)
        if (parse->paper->clauses[i].kind == CLAUSE_TASK && parse->para_of_clause[i]->tokens.n)
            tasks_of(&t, parse->para_of_clause[i]);
        else if (parse->paper->clauses[i].kind == CLAUSE_PREAMBLE)
            assignee_note_lead(&t.assigning, parse->para_of_clause[i]);
    parse->paper->tasks = t.done.v;
    parse->paper->n_tasks = t.done.n;
}
