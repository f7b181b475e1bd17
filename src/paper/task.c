#include "paper/assignee.h"
#include "paper/scan.h"
#include "paper/subject.h"

#include <string.h>

enum { PAPER_TOKENS_MAX = 40, CHANNEL_TOKENS_MAX = 14 };

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
        } else if (!str_eq(para->tokens.v[at].low, STR("báo"))) {
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
                stop = stop || str_eq(para->tokens.v[end].low, str_from(ends[w]));
            if (stop && end > at + 1)
                break;
            end++;
        }
        return words_between(para, at, end);
    }
    return STR_NONE;
}

/* The way by which it goes: "qua Văn phòng Đảng ủy". */
static struct str channel_of(const struct para *para, size_t from, size_t to)
{
    for (size_t i = 0; i < para->phrases.n; i++) {
        const struct phrase *via = &para->phrases.v[i];
        const size_t at = via->at + via->n;
        if (via->at < from || at >= to || !(via->tags & P_VIA))
            continue;
        const struct phrase *body = phrases_at(para->phrases, at);
        if (!body || !(body->tags & P_BODY))
            continue;
        const bool bracket = para->tokens.v[via->at].signs & SIGN_OPEN;
        size_t end = at + body->n;
        while (end < to && end < at + CHANNEL_TOKENS_MAX &&
               !(phrases_tags(para->phrases, end, end + 1) & (P_ACT | P_OPENER))) {
            const uint16_t signs = para->tokens.v[end - 1].signs;
            /* "(qua Phòng Nghiệp vụ 2, Cơ quan Ủy ban Kiểm tra)": in a bracket the name goes on behind a comma */
            const bool on = bracket && signs == SIGN_COMMA && para->tokens.v[end].capital &&
                            (phrases_tags(para->phrases, end, end + 1) & P_BODY);
            if (signs && !on && end > via->at + via->n)
                break;
            end++;
        }
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

/* A later sentence that gives another body its own day, or a part of the order ("Trong đó, …"), is a task of its
 * own. */
static size_t split_at(const struct para *para, const struct deadline_hit *hit, struct str assignee)
{
    const size_t due = token_behind(para, hit->span.from);
    size_t from = 0;
    while (from < para->tokens.n) {
        const size_t end = tokens_sentence_end(para->tokens, from) + 1;
        if (due < end)
            break;
        from = end;
    }
    if (from + 1 < para->tokens.n && from > 0 && str_eq(para->tokens.v[from].low, STR("trong")) &&
        str_eq(para->tokens.v[from + 1].low, STR("đó")))
        return from;
    struct subject subject;
    if (from == 0 || from >= para->tokens.n || !subject_of_sentence(para, from, para->tokens.n, &subject))
        return 0;
    const struct str other = subject_words(para->flow.s, para->tokens, &subject);
    const bool set = phrases_tags(para->phrases, subject.from, subject.from + 1) & (P_SET | P_BODY);
    return set && !str_eq(other, assignee) ? from : 0;
}

/* The same rhythm named twice in one order is one deadline. */
static bool repeats(const struct deadline_hit *hits, size_t i)
{
    for (size_t k = 0; k < i && hits[i].deadline.kind == DEADLINE_RECURRING; k++)
        if (hits[k].deadline.kind == DEADLINE_RECURRING && hits[k].deadline.unit == hits[i].deadline.unit)
            return true;
    return false;
}

static void tasks_of(struct tasks *t, const struct para *para)
{
    struct parse *parse = t->parse;
    const size_t n = para->tokens.n;
    struct deadline_hit *hits = NULL;
    const size_t n_hits = scan_deadlines_since(parse->arena, para->flow.s, parse->paper->header.issued, &hits);
    const struct str assignee = assignee_of(&t->assigning, para, 0, n);
    const size_t split = n_hits ? split_at(para, &hits[0], assignee) : 0;
    if (n_hits == 0 || split)
        VEC_PUSH(parse->arena, &t->done, order_of(t, para, 0, split ? split : n, assignee));
    if (n_hits == 0)
        return;
    const struct str other = split ? assignee_of(&t->assigning, para, split, n) : assignee;
    struct task task = order_of(t, para, split, n, other); /* read once: an order may have many deadlines */
    for (size_t i = 0; i < n_hits; i++) {
        if (repeats(hits, i))
            continue;
        task.deadline = hits[i].deadline;
        task.deadline.words = str_at(para->flow.s, hits[i].span);
        task.deadline.place = flow_place(&para->flow, parse->text, hits[i].span.from, hits[i].span.to);
        VEC_PUSH(parse->arena, &t->done, task);
    }
}

void parse_tasks(struct parse *parse)
{
    struct tasks t = {.parse = parse, .assigning = assigning_begin(parse)};
    for (size_t i = 0; i < parse->paper->n_clauses; i++)
        if (parse->paper->clauses[i].kind == CLAUSE_TASK && parse->para_of_clause[i]->tokens.n)
            tasks_of(&t, parse->para_of_clause[i]);
    parse->paper->tasks = t.done.v;
    parse->paper->n_tasks = t.done.n;
}
