#include "paper/scan.h"
#include "paper/subject.h"

#include <string.h>

enum { ASSIGNEES_MAX = 200, SENTENCES_MAX = 12, TITLE_TOKENS_MAX = 80, PAPER_TOKENS_MAX = 40, CHANNEL_TOKENS_MAX = 14 };

struct tasks {
    struct parse *parse;
    VEC(struct task) done;
    struct str addressed;      /* the body that the paper is about */
    struct str led;            /* assignee of a paragraph that leads in the numbered ones behind it */
    const struct section *led_section;
    struct str labelled;       /* assignee of the last clause with a number, for the paragraphs under it */
    const struct section *labelled_section;
};

/* A heading's own body: "1. Đối với Chi bộ …", or that of the heading above it. */
static struct str body_of_heading(const struct parse *parse, const struct clause *clause)
{
    for (const struct section *s = clause->section; s; s = s->parent) {
        const struct para *para = parse->para_of_section[s - parse->paper->sections];
        struct subject subject;
        if (subject_of_title(para->tokens, para->phrases, 0, &subject))
            return subject_words(para->flow.s, para->tokens, &subject);
    }
    return STR_NONE;
}

/* "… đối với Ban Thường vụ Huyện ủy … về …": whom a conclusion is about. */
static struct str body_of_subject(struct parse *parse)
{
    const struct tokens tokens = tokens_make(parse->arena, parse->subject.s);
    const struct phrases phrases = lexicon_scan(parse->arena, tokens);
    for (size_t i = 0; i + 2 < tokens.n; i++) {
        if (!str_eq(tokens.v[i].low, STR("đối")) || !str_eq(tokens.v[i + 1].low, STR("với")))
            continue;
        struct tokens head = tokens;
        for (size_t end = i + 3; end < tokens.n; end++) {
            const struct str word = tokens.v[end].low;
            if (str_eq(word, STR("về")) || str_eq(word, STR("năm")) || str_eq(word, STR("trong")) ||
                str_eq(word, STR("theo")) || str_eq(word, STR("giai"))) {
                head.n = end;
                break;
            }
        }
        struct subject subject;
        if (subject_of_title(head, phrases, i, &subject))
            return subject_words(parse->subject.s, tokens, &subject);
    }
    return STR_NONE;
}

/* The token behind a title that runs into its paragraph ("Về đề nghị …: Bộ Nội vụ nghiên cứu …"), or 0. */
static size_t behind_title(const struct para *para)
{
    if (!para->tokens.n)
        return 0;
    const struct str first = para->tokens.v[0].low;
    if (!str_eq(first, STR("về")) && !str_eq(first, STR("đối")) && !para->emphasised)
        return 0;
    for (size_t i = 0; i + 1 < para->tokens.n && i < TITLE_TOKENS_MAX; i++) {
        if (para->tokens.v[i].signs & SIGN_COLON)
            return i + 1;
        if ((para->tokens.v[i].signs & SIGN_STOP) && para->tokens.v[i + 1].capital)
            return 0;
    }
    return 0;
}

/* Who must act: the first sentence that names somebody, unless an order without subject comes first. */
static bool own_subject(const struct para *para, size_t from, size_t to, struct subject *ret_subject)
{
    bool ordered = false; /* an order without subject stands before: only a request by name can follow */
    for (int i = 0; from < to && i < SENTENCES_MAX; i++) {
        size_t end = tokens_sentence_end(para->tokens, from) + 1;
        if (end > to)
            end = to;
        if (subject_of_sentence(para, from, end, ret_subject) && (!ordered || ret_subject->request))
            return true;
        if (sentence_is_order(para, from)) {
            if (i == 0)
                return false;
            ordered = true;
        }
        from = end;
    }
    return false;
}

static bool is_lead(const struct para *para)
{
    return para->tokens.n && (para->tokens.v[para->tokens.n - 1].signs & SIGN_COLON);
}

/* Own subject, else the heading's, else that of the clause it hangs on, else the body the paper is about. */
static struct str assignee_of(struct tasks *t, const struct para *para, size_t from, size_t to)
{
    const struct clause *clause = para->clause;
    struct subject subject;
    const size_t title = from == 0 ? behind_title(para) : 0;
    const bool own = own_subject(para, from + title, to, &subject) ||
                     (title && !sentence_is_order(para, title) && own_subject(para, from, to, &subject));
    struct str name = own ? subject_words(para->flow.s, para->tokens, &subject) : STR_NONE;
    const bool numbered = para->label.kind != LABEL_NONE;
    if (!own && !numbered && t->labelled_section == clause->section && t->labelled.p)
        name = t->labelled;
    if (!name.p && !(phrases_tags(para->phrases, 0, 1) & P_CLOSE))
        name = body_of_heading(t->parse, clause);
    if (!name.p && t->led_section == clause->section)
        name = t->led;
    if (!name.p && !(phrases_tags(para->phrases, 0, 1) & P_CLOSE))
        name = t->addressed;
    if (from > 0)
        return name;
    if (!numbered && is_lead(para)) {
        t->led = own ? name : STR_NONE;
        t->led_section = clause->section;
    }
    if (numbered) {
        t->labelled = own ? name : STR_NONE;
        t->labelled_section = clause->section;
    }
    return name;
}

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
        size_t end = at + body->n;
        while (end < to && end < at + CHANNEL_TOKENS_MAX && !(para->tokens.v[end - 1].signs) &&
               !(phrases_tags(para->phrases, end, end + 1) & (P_ACT | P_OPENER)))
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

/* Others that the clause obliges beside its first subject: "…, các cơ quan phối hợp có trách nhiệm …". */
static struct str second_assignee(const struct para *para, size_t from, size_t to, struct str first)
{
    for (size_t i = from + 1; i < to; i++) {
        if (!(para->tokens.v[i - 1].signs & (SIGN_COMMA | SIGN_SEMICOLON)))
            continue;
        const struct phrase *phrase = phrases_at(para->phrases, i);
        if (!phrase || !(phrase->tags & (P_BODY | P_SET)))
            continue;
        struct subject subject;
        if (para->tokens.v[i].from <= (size_t)(first.p - para->flow.s.p) + first.n)
            continue;
        if (!subject_of_sentence(para, i, to, &subject) || subject.from != i)
            continue;
        const struct phrase *act = phrases_at(para->phrases, subject.act);
        if (act && act->n >= 3 && (act->tags & P_DUTY))
            return subject_words(para->flow.s, para->tokens, &subject);
        i = subject.to;
    }
    return STR_NONE;
}

/* "Cùng tập thể Đảng ủy …": whoever the order goes to, and this one. */
static struct str companion(const struct para *para)
{
    size_t at = 1;
    if (!para->tokens.n || !str_eq(para->tokens.v[0].low, STR("cùng")))
        return STR_NONE;
    if (para->tokens.n > 2 && str_eq(para->tokens.v[1].low, STR("với")))
        at = 2;
    struct subject subject;
    if (!subject_of_sentence(para, at, tokens_sentence_end(para->tokens, 0) + 1, &subject) || subject.from != at)
        return STR_NONE;
    return subject_words(para->flow.s, para->tokens, &subject);
}

/* "Đảng ủy, Chi bộ cơ sở, Ủy ban Kiểm tra Đảng ủy" are three; "các tỉnh ủy, thành ủy" is one set and stays as
 * printed. */
static void add_names(struct tasks *t, struct task *task, struct str names)
{
    struct arena *arena = t->parse->arena;
    const struct tokens tokens = tokens_make(arena, names);
    const struct phrases phrases = lexicon_scan(arena, tokens);
    size_t *starts = ARENA_ARRAY(arena, size_t, tokens.n + 1), n = 0;
    bool apart = true;
    for (size_t i = 0; i < tokens.n && apart; i++) {
        const bool comma = i && (tokens.v[i - 1].signs & SIGN_COMMA);
        const bool and = i && str_eq(tokens.v[i - 1].low, STR("và"));
        if (i && !comma && !and)
            continue;
        const struct phrase *phrase = phrases_at(phrases, i);
        const bool named = phrase && (phrase->tags & P_BODY) && tokens.v[i].capital;
        apart = named || and;
        if (named)
            starts[n++] = i;
    }
    const size_t more = apart && n >= 2 ? n : 1;
    struct str *all = ARENA_ARRAY(arena, struct str, task->n_assignees + more);
    if (task->n_assignees)
        memcpy(all, task->assignees, task->n_assignees * sizeof *all);
    task->assignees = all;
    if (more == 1) {
        all[task->n_assignees++] = names;
        return;
    }
    for (size_t i = 0; i < n && task->n_assignees < ASSIGNEES_MAX; i++) {
        size_t last = (i + 1 < n ? starts[i + 1] : tokens.n) - 1;
        if (i + 1 < n && last > starts[i] && str_eq(tokens.v[last].low, STR("và")))
            last--;
        task->assignees[task->n_assignees++] = str_sub(names, tokens.v[starts[i]].from, tokens.v[last].to);
    }
}

static void add_task(struct tasks *t, const struct para *para, size_t from, size_t to, const struct deadline_hit *hit,
                     struct str assignee)
{
    struct parse *parse = t->parse;
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
        task.place.span = flow_place(&para->flow, parse->text, at, at + words.n).span;
    }
    if (hit) {
        task.deadline = hit->deadline;
        task.deadline.words = str_at(para->flow.s, hit->span);
        task.deadline.place = flow_place(&para->flow, parse->text, hit->span.from, hit->span.to);
    }
    const struct str inside = str_find(para->flow.s, STR("có trách nhiệm")) == STR_NOWHERE ? STR_NONE : assignee;
    const bool own = inside.p >= para->flow.s.p && inside.p && inside.p < para->flow.s.p + para->flow.s.n;
    const struct str names[] = {assignee, from == 0 ? companion(para) : STR_NONE,
                                own ? second_assignee(para, from, to, assignee) : STR_NONE};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].p && (i == 0 || !str_eq(names[i], names[0])))
            add_names(t, &task, names[i]);
    VEC_PUSH(parse->arena, &t->done, task);
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
    const struct str assignee = assignee_of(t, para, 0, n);
    if (n_hits == 0) {
        add_task(t, para, 0, n, NULL, assignee);
        return;
    }
    const size_t split = split_at(para, &hits[0], assignee);
    if (split)
        add_task(t, para, 0, split, NULL, assignee);
    const struct str other = split ? assignee_of(t, para, split, n) : STR_NONE;
    for (size_t i = 0; i < n_hits; i++) {
        if (repeats(hits, i))
            continue;
        add_task(t, para, split, n, &hits[i], split ? other : assignee);
    }
}

void parse_tasks(struct parse *parse)
{
    struct tasks t = {.parse = parse, .addressed = parse->addressee.p ? parse->addressee : body_of_subject(parse)};
    for (size_t i = 0; i < parse->paper->n_clauses; i++)
        if (parse->paper->clauses[i].kind == CLAUSE_TASK && parse->para_of_clause[i]->tokens.n)
            tasks_of(&t, parse->para_of_clause[i]);
    parse->paper->tasks = t.done.v;
    parse->paper->n_tasks = t.done.n;
}
