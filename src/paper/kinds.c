#include "paper/meaning.h"
#include "paper/subject.h"
#include "scan/scan.h"

#include <stddef.h>
#include <string.h>

enum { GROUND_PARAS_MAX = 40, CLOSING_PARAS = 6, WISH_TOKENS_MAX = 30, SENT_TOKENS_MAX = 45 };

/* Of these, words that under a heading of merits or faults only name a field of work: "II. Hạn chế / 2. Về tổ chức thực
 * hiện". */
static const char *const field_words[] = {
    "to chuc thuc hien", "chi dao", "trien khai thuc hien", "phan cong", "bien phap", "noi dung thuc hien",
    "noi dung cong tac", "cong tac trong tam", "chuong trinh cong tac", "nguyen tac", "tinh hinh"};

struct kinds {
    struct parse *parse;
    enum meaning *meanings; /* of each section */
    bool *names_body;       /* the section's title names a body */
    size_t last_task;       /* the last outermost section of tasks; SIZE_MAX: none */
    bool finds;             /* some heading speaks of merit or fault */
    size_t ground_end;      /* index of the first para behind the grounds */
    size_t closing_from;    /* index of the first para that may close */
    bool asked;             /* the grounds end with a request, not with "như sau" */
    bool named;             /* … to somebody by name */
    size_t asks;            /* index of the para outside headings that leads in requests; SIZE_MAX: none */
};

/* A cause belongs to the merit or fault that the title names, else to that of the heading before it or above it. */
static enum meaning cause_of(const struct kinds *k, const struct section *section, struct str folded)
{
    const enum meaning named = meaning_cause_named(folded);
    if (named != MEANS_NOTHING)
        return named;
    const struct section *sections = k->parse->paper->sections;
    const size_t index = (size_t)(section - sections);
    enum meaning near = MEANS_NOTHING;
    if (index && sections[index - 1].depth >= section->depth)
        near = k->meanings[index - 1];
    if (near == MEANS_NOTHING && section->parent)
        near = k->meanings[section->parent - sections];
    return near == MEANS_MERIT ? MEANS_MERIT_CAUSE : MEANS_FAULT_CAUSE;
}

/* "Trách nhiệm của các cơ quan", "Trách nhiệm thi hành" are duties. */
static bool names_whose(struct str folded, size_t at)
{
    const struct str rest = str_skip(folded, at + sizeof "trach nhiem" - 1);
    return str_starts(rest, STR(" cua")) || str_starts(rest, STR(" thi hanh")) || str_starts(rest, STR(" thuc hien"));
}

static enum meaning meaning_of(const struct kinds *k, const struct section *section, const struct para *para)
{
    const struct str folded = text_fold(k->parse->arena, section->title);
    const struct phrase *first = phrases_at(para->phrases, 0);
    const struct section *parent = section->parent;
    const enum meaning above = parent ? k->meanings[parent - k->parse->paper->sections] : MEANS_NOTHING;
    if (above == MEANS_CONTEXT && str_starts(folded, STR("yeu cau")))
        return MEANS_CONTEXT;
    if (first && (first->tags & P_REQUEST))
        return MEANS_TASK;
    /* "Khắc phục hạn chế" names an act; what it is about says nothing */
    if (first && (first->tags & P_ACT) && meaning_find(folded, "to chuc thuc hien") == STR_NOWHERE &&
        !str_starts(folded, STR("danh gia")))
        return MEANS_NOTHING;
    size_t best = STR_NOWHERE;
    const enum meaning meaning = meaning_first(folded, &best);
    const bool finding =
        above == MEANS_MERIT || above == MEANS_FAULT || above == MEANS_MERIT_CAUSE || above == MEANS_FAULT_CAUSE;
    for (size_t i = 0; finding && best != STR_NOWHERE && i < sizeof field_words / sizeof *field_words; i++)
        if (str_starts(str_skip(folded, best), str_from(field_words[i])))
            return MEANS_NOTHING;
    /* in a paper of findings, who answers for the faults is one of them */
    const size_t blame = k->finds ? meaning_find(folded, "trach nhiem") : STR_NOWHERE;
    if (meaning == MEANS_NOTHING && blame != STR_NOWHERE && blame <= sizeof "ve xem xet " - 1 &&
        !names_whose(folded, blame))
        return MEANS_FAULT;
    return meaning == MEANS_CAUSE ? cause_of(k, section, folded) : meaning;
}

static void read_titles(struct kinds *k)
{
    struct parse *parse = k->parse;
    const size_t n = parse->paper->n_sections;
    k->last_task = SIZE_MAX;
    k->meanings = ARENA_ARRAY(parse->arena, enum meaning, n);
    k->names_body = ARENA_ARRAY(parse->arena, bool, n);
    for (size_t i = 0; i < n; i++) {
        const struct para *para = parse->para_of_section[i];
        struct subject subject;
        k->meanings[i] = meaning_of(k, &parse->paper->sections[i], para);
        k->names_body[i] = subject_of_title(para->tokens, para->phrases, 0, &subject);
        if (parse->paper->sections[i].depth == 1 && k->meanings[i] == MEANS_TASK)
            k->last_task = i;
        k->finds = k->finds || k->meanings[i] == MEANS_MERIT || k->meanings[i] == MEANS_FAULT;
    }
}

/* The meaning of the innermost heading that has one. *ret_body: a body is named on the way. */
static enum meaning meaning_above(const struct kinds *k, const struct clause *clause, bool *ret_body)
{
    *ret_body = false;
    for (const struct section *s = clause->section; s; s = s->parent) {
        const size_t i = (size_t)(s - k->parse->paper->sections);
        if (k->meanings[i] != MEANS_NOTHING)
            return k->meanings[i];
        *ret_body = *ret_body || k->names_body[i];
    }
    return MEANS_NOTHING;
}

static bool ends_with_lead(const struct para *para)
{
    if (!para->tokens.n || !para->phrases.n)
        return false;
    const struct phrase *last = &para->phrases.v[para->phrases.n - 1];
    const bool colon = para->tokens.v[para->tokens.n - 1].signs & SIGN_COLON;
    return (last->tags & P_LEAD) && last->at + last->n == para->tokens.n && (colon || last->n > 1);
}

static bool ends_with_colon(const struct para *para)
{
    return para->tokens.n && (para->tokens.v[para->tokens.n - 1].signs & SIGN_COLON);
}

/* In the last sentence somebody is asked by name to do what follows. */
static bool asks_somebody(const struct para *para)
{
    size_t from = 0;
    struct subject subject;
    while (from < para->tokens.n) {
        const size_t end = tokens_sentence_end(para->tokens, from);
        if (end + 1 >= para->tokens.n)
            return subject_of_sentence(para, from, para->tokens.n, &subject) && subject.request;
        from = end + 1;
    }
    return false;
}

/* "Thừa lệnh …, Văn phòng đề nghị:", "Từ kết quả nêu trên, Ban Thường vụ yêu cầu:": the requests follow. */
static bool leads_requests(const struct para *para)
{
    const struct phrase *last = para->phrases.n ? &para->phrases.v[para->phrases.n - 1] : NULL;
    return para->label.kind == LABEL_NONE && ends_with_colon(para) && last && (last->tags & P_REQUEST) &&
           last->at + last->n == para->tokens.n;
}

/* The grounds run from the start of the body to the paragraph that leads in the rest, or to the first heading. */
static void find_grounds(struct kinds *k)
{
    const struct paras *paras = &k->parse->paras;
    for (size_t i = 0, seen = 0; i < paras->n && seen < GROUND_PARAS_MAX; i++) {
        const struct para *para = &paras->v[i];
        if (para->kind != PARA_TEXT)
            continue;
        seen++;
        const bool numbered = para->label.kind != LABEL_NONE && para->label.kind != LABEL_DASH;
        if (para->section || numbered || para->annex)
            return;
        const uint32_t opening = phrases_tags(para->phrases, 0, 1);
        if (ends_with_lead(para) || ends_with_colon(para)) {
            k->named = asks_somebody(para);
            k->asked = k->named || leads_requests(para);
            k->asks = k->asked ? i : SIZE_MAX;
            k->ground_end = k->asked ? i : i + 1;
            if (!k->asked || (opening & P_GROUND) || seen > 1)
                return;
            k->ground_end = i;
            return;
        }
        if (opening & P_GROUND)
            k->ground_end = i + 1;
    }
}

static void find_closing(struct kinds *k)
{
    const struct paras *paras = &k->parse->paras;
    size_t seen = 0, i = paras->n;
    while (i > 0 && seen < CLOSING_PARAS) {
        i--;
        seen += paras->v[i].kind == PARA_TEXT && !paras->v[i].annex;
    }
    k->closing_from = i;
}

static bool has_deadline(const struct kinds *k, const struct para *para)
{
    struct deadline_hit *hits = NULL;
    return scan_deadlines(k->parse->arena, para->flow.s, &hits) > 0;
}

/* "…, đề nghị các chi bộ nghiêm túc triển khai thực hiện./.": nothing but the wish that all be done. */
static bool ends_with_formula(const struct para *para)
{
    if (!para->phrases.n || para->tokens.n > WISH_TOKENS_MAX)
        return false;
    const struct phrase *last = &para->phrases.v[para->phrases.n - 1];
    const size_t n = para->tokens.n;
    return (last->tags & P_CLOSING) && last->at + last->n == n && (phrases_tags(para->phrases, 0, n) & P_REQUEST);
}

/* "Thông báo này gửi … để thực hiện": the paper is sent on. */
static bool sends_itself(const struct para *para)
{
    static const char *const acts[] = {"gửi", "phổ biến", "công bố", "thông báo"};
    const struct phrase *first = phrases_at(para->phrases, 0);
    const size_t at = first && (first->tags & P_CLOSE) ? first->at + first->n : para->tokens.n;
    for (size_t i = at; i < para->tokens.n && i < at + 3; i++)
        for (size_t k = 0; k < sizeof acts / sizeof *acts; k++)
            if (str_starts(str_from(acts[k]), token_low(para->tokens, i)))
                return para->tokens.n <= SENT_TOKENS_MAX;
    return false;
}

/* "Ban Thường vụ Huyện ủy thông báo để các chi bộ biết, chấp hành": whoever makes the paper lets it be known. */
static bool lets_know(const struct para *para)
{
    if (para->label.kind != LABEL_NONE || para->tokens.n > SENT_TOKENS_MAX)
        return false;
    bool announced = false;
    for (size_t i = 0; i < para->phrases.n; i++) {
        const struct phrase *phrase = &para->phrases.v[i];
        announced = announced || token_is(para->tokens, phrase->at, STR("thông"));
        if (announced && (phrase->tags & P_CLOSING) && token_is(para->tokens, phrase->at, STR("biết")))
            return true;
    }
    return false;
}

/* A closing formula assigns nothing: it sends the paper on, puts it in force, or says whom to ask. */
static bool is_closing(const struct kinds *k, const struct para *para)
{
    if (para->index < k->closing_from || para->annex || ends_with_colon(para))
        return false;
    if (para->label.kind != LABEL_NONE && para->label.kind != LABEL_DIEU)
        return false;
    const size_t n = para->tokens.n;
    const uint32_t opening = phrases_tags(para->phrases, 0, 1);
    const uint32_t tags = phrases_tags(para->phrases, 0, n);
    const bool formula = tags & P_CLOSING;
    if (para->label.kind == LABEL_DIEU && str_find(para->flow.s, STR("thi hành")) != STR_NOWHERE)
        return true;
    if (para->label.kind == LABEL_NONE && ends_with_formula(para) && !has_deadline(k, para))
        return true;
    if (formula && lets_know(para) && !has_deadline(k, para))
        return true;
    if (!(opening & P_CLOSE))
        return formula && n <= 40 && !(opening & (P_REQUEST | P_ACT | P_DUTY));
    const struct str first = token_low(para->tokens, 0);
    if (str_eq(first, STR("trên")) || str_eq(first, STR("thừa")))
        return true;
    if (str_find(para->flow.s, STR("hiệu lực")) != STR_NOWHERE)
        return true;
    if (str_find(para->flow.s, STR(" nếu ")) != STR_NOWHERE || str_find(para->flow.s, STR("vướng mắc")) != STR_NOWHERE)
        return true;
    return (formula || n <= 25 || sends_itself(para)) && !has_deadline(k, para);
}

static bool first_sentence_has(const struct para *para, uint32_t tags)
{
    return phrases_tags(para->phrases, 0, tokens_sentence_end(para->tokens, 0) + 1) & tags;
}

/* Somebody is told to do something: an order, a request, a duty, or a body and its act. */
static bool sounds_like_task(const struct para *para, bool under_body)
{
    struct subject subject;
    size_t from = 0;
    for (int sentence = 0; from < para->tokens.n && sentence < 12; sentence++) {
        const size_t end = tokens_sentence_end(para->tokens, from) + 1;
        if (sentence == 0 && sentence_is_order(para, from) && !(phrases_tags(para->phrases, from, from + 1) & P_GROUND))
            return true;
        if (subject_of_sentence(para, from, end, &subject)) {
            const struct phrase *act = phrases_at(para->phrases, subject.act);
            if (subject.request || sentence == 0 || (act && (act->tags & P_DUTY)))
                return true;
        }
        from = end;
    }
    return under_body && !first_sentence_has(para, P_DONE);
}

/* A time that bounds an act makes it a task, unless the act is told as done. */
static bool binds_by_time(const struct kinds *k, const struct para *para)
{
    struct deadline_hit *hits = NULL;
    const struct date issued = k->parse->paper->header.issued;
    const size_t n = scan_deadlines_since(k->parse->arena, para->flow.s, issued, &hits);
    const bool told = str_find(para->flow.s, STR(" đã ")) != STR_NOWHERE;
    for (size_t i = 0; i < n; i++) {
        const enum deadline_kind kind = hits[i].deadline.kind;
        if (kind == DEADLINE_RELATIVE || kind == DEADLINE_IMMEDIATE)
            return true;
        if ((kind == DEADLINE_DATE || kind == DEADLINE_RECURRING) && !told)
            return true;
    }
    return false;
}

/* "Giao Ban Thường vụ …" is an order under whatever heading that only names what was looked at. */
static bool orders_somebody(const struct para *para)
{
    struct subject subject;
    return subject_of_sentence(para, 0, tokens_sentence_end(para->tokens, 0) + 1, &subject) && subject.request &&
           (phrases_tags(para->phrases, 0, 1) & P_REQUEST);
}

static enum clause_kind kind_by_words(const struct kinds *k, const struct para *para, bool under_body)
{
    const uint32_t opening = phrases_tags(para->phrases, 0, 1);
    const uint32_t all = phrases_tags(para->phrases, 0, para->tokens.n);
    if (para->tokens.n == 0 || (para->tokens.v[0].signs & SIGN_OPEN))
        return CLAUSE_CONTEXT;
    if ((opening & P_TURN) || ((opening & P_BLAME) && !(opening & P_ACT)))
        return CLAUSE_SHORTCOMING;
    if (meaning_tells_cause(para))
        return CLAUSE_SHORTCOMING_CAUSE;
    /* "Điều 1. Thành lập …": the decision does it itself */
    if (para->label.kind == LABEL_DIEU && sentence_is_order(para, 0) && !orders_somebody(para))
        return CLAUSE_CONTEXT;
    if (leads_requests(para))
        return CLAUSE_PREAMBLE;
    if (binds_by_time(k, para))
        return CLAUSE_TASK;
    if (sounds_like_task(para, under_body))
        return CLAUSE_TASK;
    if ((all & P_BLAME) && !(all & (P_PRAISE | P_DUTY)))
        return CLAUSE_SHORTCOMING;
    if (all & P_PRAISE)
        return CLAUSE_STRENGTH;
    if (first_sentence_has(para, P_DONE) && str_find(para->flow.s, STR(" đã ")) != STR_NOWHERE)
        return CLAUSE_STRENGTH;
    return CLAUSE_CONTEXT;
}

/* Under a heading that only says "tình hình", "đánh giá": merit or fault by the words. */
static enum clause_kind kind_of_state(const struct para *para)
{
    const uint32_t opening = phrases_tags(para->phrases, 0, 1);
    const uint32_t all = phrases_tags(para->phrases, 0, para->tokens.n);
    if (opening & (P_TURN | P_BLAME))
        return CLAUSE_SHORTCOMING;
    if (meaning_tells_cause(para))
        return CLAUSE_SHORTCOMING_CAUSE;
    if (all & P_PRAISE)
        return CLAUSE_STRENGTH;
    if (all & P_BLAME)
        return CLAUSE_SHORTCOMING;
    return all & P_DONE ? CLAUSE_STRENGTH : CLAUSE_CONTEXT;
}

/* Background of a request that names nobody: merit or fault only where the words say so. */
static enum clause_kind kind_of_background(const struct para *para)
{
    const uint32_t all = phrases_tags(para->phrases, 0, para->tokens.n);
    if (all & P_PRAISE)
        return CLAUSE_STRENGTH;
    return (all & P_BLAME) ? CLAUSE_SHORTCOMING : CLAUSE_CONTEXT;
}

/* Paragraphs in front of a request ("… yêu cầu các sở …:") give the state of things. */
static enum clause_kind kind_of_ground(const struct kinds *k, const struct para *para)
{
    const uint32_t opening = phrases_tags(para->phrases, 0, 1);
    const bool leads = para->index + 1 == k->ground_end;
    if ((opening & P_GROUND) || para->label.kind || (!k->asked && leads))
        return CLAUSE_PREAMBLE;
    if (!k->asked)
        return first_sentence_has(para, P_DONE) ? CLAUSE_CONTEXT : CLAUSE_PREAMBLE;
    if (opening & P_TURN)
        return CLAUSE_SHORTCOMING;
    if (meaning_tells_cause(para))
        return CLAUSE_SHORTCOMING_CAUSE;
    return k->named ? CLAUSE_STRENGTH : kind_of_background(para);
}

static enum clause_kind kind_by_heading(enum meaning meaning, const struct para *para)
{
    const uint32_t opening = phrases_tags(para->phrases, 0, 1);
    const bool bracket = para->tokens.n && (para->tokens.v[0].signs & SIGN_OPEN);
    switch (meaning) {
    case MEANS_MERIT:
        if (opening & P_TURN)
            return CLAUSE_SHORTCOMING;
        return opening & P_CAUSE ? CLAUSE_STRENGTH_CAUSE : CLAUSE_STRENGTH;
    case MEANS_FAULT:
        return opening & P_CAUSE ? CLAUSE_SHORTCOMING_CAUSE : CLAUSE_SHORTCOMING;
    case MEANS_MERIT_CAUSE:
        return CLAUSE_STRENGTH_CAUSE;
    case MEANS_FAULT_CAUSE:
        return CLAUSE_SHORTCOMING_CAUSE;
    case MEANS_STATE:
        if (orders_somebody(para))
            return CLAUSE_TASK;
        return bracket ? CLAUSE_CONTEXT : kind_of_state(para);
    case MEANS_TASK:
        if (leads_requests(para))
            return CLAUSE_PREAMBLE;
        return bracket ? CLAUSE_CONTEXT : CLAUSE_TASK;
    default:
        return CLAUSE_CONTEXT;
    }
}

/* A line of dots is room to write in. */
static bool is_room(const struct para *para)
{
    for (size_t i = 0; i < para->tokens.n; i++) {
        const unsigned char c = token_low(para->tokens, i).n ? (unsigned char)token_low(para->tokens, i).p[0] : '.';
        /* general punctuation begins with E2 */
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 0xC3 && c != 0xE2))
            return false;
    }
    return true;
}

static enum clause_kind kind_of(const struct kinds *k, const struct para *para)
{
    if (para->annex || is_room(para))
        return CLAUSE_CONTEXT;
    if (is_closing(k, para))
        return CLAUSE_CLOSING;
    if (para->index < k->ground_end && !para->clause->section)
        return kind_of_ground(k, para);
    /* "… đề nghị: 1. Các đơn vị đã gửi nhưng số liệu chưa khớp …": what is numbered behind a request is asked */
    if (para->index > k->asks && !para->clause->section && para->label.kind != LABEL_NONE)
        return leads_requests(para) ? CLAUSE_PREAMBLE : CLAUSE_TASK;
    bool under_body = false;
    enum meaning meaning = meaning_above(k, para->clause, &under_body);
    if (meaning != MEANS_NOTHING && meaning != MEANS_TASK && meaning != MEANS_CONTEXT)
        meaning = meaning_run_in(k->parse->arena, para, meaning);
    if (meaning == MEANS_TASK || meaning == MEANS_NOTHING) {
        const enum meaning label = meaning_label(k->parse->arena, para);
        if (label != MEANS_NOTHING)
            return kind_by_heading(label, para);
    }
    if (meaning != MEANS_NOTHING)
        return kind_by_heading(meaning, para);
    /* in a paper of findings, what is said of a body before the section of requests is one */
    const struct section *section = para->clause->section;
    const bool before = section && k->last_task != SIZE_MAX && section < &k->parse->paper->sections[k->last_task];
    if (under_body && k->finds && before)
        return kind_of_state(para);
    return kind_by_words(k, para, under_body);
}

void parse_kinds(struct parse *parse)
{
    struct kinds k = {.parse = parse, .asks = SIZE_MAX};
    read_titles(&k);
    find_grounds(&k);
    find_closing(&k);
    for (size_t i = 0; i < parse->paper->n_clauses; i++) {
        const struct para *para = parse->para_of_clause[i];
        parse->paper->clauses[i].kind = kind_of(&k, para);
    }
}
