#include "paper/assignee.h"
#include "paper/charge.h"
#include "paper/subject.h"

#include <string.h>

enum { SENTENCES_MAX = 12, TITLE_TOKENS_MAX = 80, OTHERS_MAX = 8 };

/* --- bodies of headings and of the paper --- */

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

/* The words of a subject line up to those that say what was looked at. */
static size_t name_end(struct tokens tokens, struct phrases phrases, size_t from)
{
    static const char *const ends[] = {"về", "năm", "trong", "theo", "giai", "tại"};
    for (size_t end = from + 1; end < tokens.n; end++) {
        const struct phrase *phrase = phrases_at(phrases, end);
        if (phrase && (phrase->tags & (P_ACT | P_LEADERSHIP)) && !tokens.v[end].capital)
            return end;
        for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
            if (token_is(tokens, end, str_from(ends[i])))
                return end;
    }
    return tokens.n;
}

/* "… đối với Ban Thường vụ Huyện ủy … về …", "… kết quả kiểm tra Thành ủy …": whom a conclusion is about. */
static struct str body_of_subject(struct parse *parse)
{
    const struct tokens tokens = tokens_make(parse->arena, parse->subject.s);
    const struct phrases phrases = lexicon_scan(parse->arena, tokens);
    for (int turn = 0; turn < 2; turn++)
        for (size_t i = 0; i + 2 < tokens.n; i++) {
            const bool about = turn == 0 ? tokens_pair(tokens, i, STR("đối"), STR("với"))
                                         : tokens_pair(tokens, i, STR("kiểm"), STR("tra")) ||
                                               tokens_pair(tokens, i, STR("giám"), STR("sát"));
            const struct phrase *body = about ? phrases_at(phrases, i + 2) : NULL;
            if (!about || (turn == 1 && !(body && (body->tags & P_BODY) && tokens.v[i + 2].capital)))
                continue;
            struct tokens head = tokens;
            head.n = name_end(tokens, phrases, i + 2);
            struct subject subject;
            if (subject_of_title(head, phrases, turn == 0 ? i : i + 2, &subject))
                return subject_words(parse->subject.s, tokens, &subject);
        }
    return STR_NONE;
}

struct assigning assigning_begin(struct parse *parse)
{
    return (struct assigning){.parse = parse,
                              .addressed = parse->addressee.p ? parse->addressee : body_of_subject(parse)};
}

/* --- the clause's own words --- */

/* The token behind a title that runs into its paragraph ("Về đề nghị …: Bộ Nội vụ nghiên cứu …"), or 0. */
static size_t behind_title(const struct para *para)
{
    if (!para->tokens.n)
        return 0;
    const struct str first = token_low(para->tokens, 0);
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

/* Who must act: the first sentence that names somebody, unless an order without subject comes first. `late`: even then.
 */
static bool own_subject(const struct para *para, size_t from, size_t to, bool late, struct subject *ret_subject)
{
    bool ordered = false; /* an order without subject stands before: only a request by name can follow */
    for (int i = 0; from < to && i < SENTENCES_MAX; i++) {
        size_t end = tokens_sentence_end(para->tokens, from) + 1;
        if (end > to)
            end = to;
        if (subject_of_sentence(para, from, end, ret_subject) && (!ordered || ret_subject->request || late) &&
            !subject_is_role(para, ret_subject))
            return true;
        if (sentence_is_order(para, from)) {
            if (i == 0 && !late)
                return false;
            ordered = true;
        }
        from = end;
    }
    return false;
}

/* "Phân công cấp ủy viên …", "Lãnh đạo các ban …" under a heading that names a body are orders to that body. */
static bool is_order_to_heading(const struct para *para, size_t from, const struct subject *subject)
{
    const struct str word = token_low(para->tokens, from);
    if (subject->request)
        return str_eq(word, STR("phân"));
    return subject->from == from && str_eq(word, STR("lãnh"));
}

static bool is_lead(const struct para *para)
{
    return para->tokens.n && (para->tokens.v[para->tokens.n - 1].signs & SIGN_COLON);
}

/* "Nghị quyết này phổ biến đến chi bộ": the paper is spread by nobody who is named. */
static bool spreads_itself(const struct para *para)
{
    const struct phrase *first = phrases_at(para->phrases, 0);
    return first && ((first->tags & P_CLOSE) || ((first->tags & P_PAPER) && !(first->tags & P_ACT) &&
                                                 para->label.kind == LABEL_NONE));
}

static struct str own_name(const struct para *para, const struct subject *subject)
{
    return subject_words(para->flow.s, para->tokens, subject);
}

/* "Điều 2. Ban Chỉ đạo có nhiệm vụ sau: |1. …", "1. Ban Tổ chức làm mấy việc sau: |a) …". */
static bool is_led_by(const struct assigning *a, const struct para *para)
{
    const struct label *opener = &a->opener, *label = &para->label;
    return a->opened.p && a->opened_section == para->clause->section &&
           (label->kind > opener->kind || (label->kind == opener->kind && label->levels > opener->levels));
}

struct str assignee_of(struct assigning *a, const struct para *para, size_t from, size_t to)
{
    const struct clause *clause = para->clause;
    struct subject subject;
    const bool inner = from > 0; /* a part of the clause */
    const size_t title = inner ? 0 : behind_title(para);
    if (!title && from + 1 < to && token_is(para->tokens, from, STR("riêng")))
        from++;
    bool own = own_subject(para, from + title, to, false, &subject) ||
               (title && !sentence_is_order(para, title) && own_subject(para, from, to, false, &subject));
    struct str name = own ? own_name(para, &subject) : STR_NONE;
    const bool spread = spreads_itself(para);
    const struct str above = spread ? STR_NONE : body_of_heading(a->parse, clause);
    if (own && above.p && is_order_to_heading(para, from + title, &subject)) {
        own = false;
        name = STR_NONE;
    }
    if (!own) {
        name = charge_named(para, from, to);
        own = name.p != NULL;
    }
    struct tokens head = para->tokens;
    head.n = title;
    if (!own && title && subject_of_title(head, para->phrases, 0, &subject)) {
        name = own_name(para, &subject);
        own = true;
    }
    const bool numbered = para->label.kind != LABEL_NONE;
    if (!own && !numbered && !spread && a->labelled_section == clause->section && a->labelled.p)
        name = a->labelled;
    if (!own && numbered && !spread && is_led_by(a, para))
        name = a->opened;
    if (!name.p)
        name = above;
    if (!name.p && a->led_section == clause->section && !spread)
        name = a->led;
    if (!name.p && !spread)
        name = a->addressed;
    if (!name.p && !spread && (own_subject(para, from, to, true, &subject) || charge_directed(para, from, to, &subject)))
        name = own_name(para, &subject);
    if (inner)
        return name;
    if (!numbered && is_lead(para)) {
        a->led = own ? name : STR_NONE;
        a->led_section = clause->section;
    }
    if (numbered && !is_led_by(a, para)) {
        a->opened = own && is_lead(para) ? name : STR_NONE;
        a->opener = para->label;
        a->opened_section = clause->section;
    }
    if (numbered) {
        a->labelled = own ? name : STR_NONE;
        a->labelled_section = clause->section;
    }
    return name;
}

void assignee_note_lead(struct assigning *a, const struct para *para)
{
    if (a->addressed.p || !is_lead(para))
        return;
    for (size_t i = para->phrases.n; i > 0; i--) {
        const struct phrase *phrase = &para->phrases.v[i - 1];
        const struct token *before = phrase->at ? &para->tokens.v[phrase->at - 1] : NULL;
        if (before && (before->signs & SIGN_STOP))
            return;
        struct subject subject;
        if (!(phrase->tags & P_REQUEST))
            continue;
        if (subject_of_sentence(para, phrase->at, para->tokens.n, &subject) && subject.request)
            a->addressed = own_name(para, &subject);
        return;
    }
}

/* --- several assignees --- */

/* A lower-case name in a list that is a body of its own: "chi ủy cơ sở" is, "đơn vị" belongs to the name before it. */
static bool stands_apart(struct tokens tokens, size_t at, size_t end)
{
    static const char *const firsts[] = {"chi", "đảng", "đồng", "đ/c", "ban", "bí", "phó", "công", "huyện", "ủy"};
    if (end - at < 3)
        return false;
    for (size_t i = 0; i < sizeof firsts / sizeof *firsts; i++)
        if (token_is(tokens, at, str_from(firsts[i])))
            return true;
    return false;
}

static size_t conjunct_end(struct tokens tokens, size_t at)
{
    size_t end = at + 1;
    while (end < tokens.n && !(tokens.v[end - 1].signs & SIGN_COMMA) && !token_is(tokens, end, STR("và")))
        end++;
    return end;
}

/* A conjunct that is an assignee of its own starts at the token, behind a comma, "và" or "cùng". */
static bool starts_conjunct(struct tokens tokens, struct phrases phrases, size_t at, bool comma, bool *in_set)
{
    const struct phrase *phrase = phrases_at(phrases, at);
    if (!phrase)
        return false;
    const bool next_capital = at + phrase->n < tokens.n && tokens.v[at + phrase->n].capital;
    if ((phrase->tags & P_BODY) && tokens.v[at].capital)
        return true;
    if ((phrase->tags & P_BODY) && str_starts(token_low(tokens, at), STR("đ")) &&
        next_capital) /* "và đồng chí Lù Văn Pảo" */
        return true;
    if (!comma)
        return false;
    if ((phrase->tags & P_SET) || token_is(tokens, at, STR("các")))
        return *in_set = true;
    if (phrase->tags & P_LEADERSHIP)
        return true;
    return !*in_set && (phrase->tags & P_BODY) && stands_apart(tokens, 0, conjunct_end(tokens, 0)) &&
           stands_apart(tokens, at, conjunct_end(tokens, at));
}

/* "Thủ trưởng các sở", "lãnh đạo các ban", "Chi bộ 11 thôn": of several at once. */
static bool names_set(struct tokens tokens, struct phrases phrases, const struct phrase *first)
{
    const size_t next = first->at + first->n;
    int64_t count;
    return token_is(tokens, next - 1, STR("các")) || (phrases_tags(phrases, next, next + 1) & P_SET) ||
           (next < tokens.n && str_to_int(token_low(tokens, next), &count));
}

/* "Văn phòng Hội đồng nhân dân và |Ủy ban nhân dân xã" is one office. */
static bool serves_both(struct tokens tokens, size_t from, size_t at)
{
    static const char *const served[] = {"hội", "ủy", "đoàn", "hđnd", "ubnd"};
    bool council = false, both = false;
    if (!tokens_pair(tokens, from, STR("văn"), STR("phòng")) || from + 2 >= at || !token_is(tokens, at - 1, STR("và")))
        return false;
    for (size_t i = 0; i < sizeof served / sizeof *served; i++) {
        council = council || token_is(tokens, from + 2, str_from(served[i]));
        both = both || token_is(tokens, at, str_from(served[i]));
    }
    return council && both && !(tokens.v[from + 2].signs | tokens.v[at - 2].signs);
}

/* "Các huyện ủy, thành ủy và |Đảng ủy Khối …": a name of its own behind a set. */
static bool is_proper(struct tokens tokens, struct phrases phrases, size_t at)
{
    const struct phrase *phrase = phrases_at(phrases, at);
    static const char *const roles[] = {"mặt", "bí", "phó", "chủ", "trưởng", "giám"};
    if (!phrase || !(phrase->tags & P_BODY) || !tokens.v[at].capital || phrase->at + 1 >= tokens.n ||
        token_is(tokens, at + 1, STR("viên")))
        return false;
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++)
        if (token_is(tokens, at, str_from(roles[i])))
            return false;
    const size_t next = at + phrase->n;
    return next < tokens.n && !tokens.v[next - 1].signs && tokens.v[next].capital;
}

/* "Đồng chí Bàn Thị Seng, |Ủy viên Ban Thường vụ, |Trưởng Ban Tổ chức …": what a person is, not another one. */
static bool is_post(struct tokens tokens, struct phrases phrases, size_t from, size_t at)
{
    static const char *const posts[] = {"ủy", "phó", "trưởng", "bí", "chủ", "chánh", "giám", "tỉnh", "huyện", "thường"};
    const struct phrase *first = phrases_at(phrases, from);
    const size_t name = from + (first ? first->n : 1);
    const bool comrade = token_is(tokens, from, STR("đồng")) || token_is(tokens, from, STR("đ/c"));
    if (!comrade || name >= at || !tokens.v[name].capital || phrases_at(phrases, name))
        return false;
    for (size_t i = 0; i < sizeof posts / sizeof *posts; i++)
        if (token_is(tokens, at, str_from(posts[i])))
            return true;
    return false;
}

/* "Đảng ủy, Chi bộ cơ sở, Ủy ban Kiểm tra Đảng ủy" are three; "các tỉnh ủy, thành ủy", "Thủ trưởng các sở, ban, ngành
 * và Ủy ban nhân dân xã" are one set each and stay as printed. */
static void add_names(struct assigning *a, struct task *task, struct str names)
{
    struct arena *arena = a->parse->arena;
    const struct tokens tokens = tokens_make(arena, names);
    const struct phrases phrases = lexicon_scan(arena, tokens);
    size_t *starts = ARENA_ARRAY(arena, size_t, tokens.n + 1), *ends = ARENA_ARRAY(arena, size_t, tokens.n + 1), n = 1;
    const struct phrase *first = phrases_at(phrases, 0);
    const bool definite = first && (first->tags & P_BODY) && !names_set(tokens, phrases, first);
    /* a comma alone is a word without letters */
    const size_t word = tokens.n ? tokens.v[0].to : 0;
    const char last = word ? names.p[word - 1] : '\0';
    const bool set = first && !definite && !(last >= 'A' && last <= 'Z'); /* in capitals every word looks like a name */
    bool in_set = false;
    starts[0] = 0;
    for (size_t i = 1; i < tokens.n && (definite || set); i++) {
        const bool comma = tokens.v[i - 1].signs & SIGN_COMMA;
        const bool with = i > 1 && tokens_pair(tokens, i - 2, STR("cùng"), STR("với"));
        const bool and = token_is(tokens, i - 1, STR("và")) || token_is(tokens, i - 1, STR("cùng")) || with;
        if (serves_both(tokens, starts[n - 1], i) || (comma && is_post(tokens, phrases, starts[n - 1], i)))
            continue;
        if ((!comma && !and) ||
            !(set ? is_proper(tokens, phrases, i) : starts_conjunct(tokens, phrases, i, comma, &in_set)))
            continue;
        ends[n - 1] = i - (comma ? 0 : with ? 2 : 1);
        /* "và Đảng ủy …": what stands before it named nobody */
        n += ends[n - 1] > starts[n - 1];
        starts[n - 1] = i;
    }
    ends[n - 1] = tokens.n;
    struct str *all = ARENA_ARRAY(arena, struct str, task->n_assignees + n);
    if (task->n_assignees)
        memcpy(all, task->assignees, task->n_assignees * sizeof *all);
    task->assignees = all;
    for (size_t i = 0; i < n && task->n_assignees < ASSIGNEES_MAX; i++)
        all[task->n_assignees++] = n == 1 ? names : str_sub(names, tokens.v[starts[i]].from, tokens.v[ends[i] - 1].to);
}

/* "Cùng tập thể Đảng ủy …": whoever the order goes to, and this one. */
static struct str companion(const struct para *para)
{
    size_t at = 1;
    if (!para->tokens.n || !token_is(para->tokens, 0, STR("cùng")))
        return STR_NONE;
    if (para->tokens.n > 2 && token_is(para->tokens, 1, STR("với")))
        at = 2;
    struct subject subject;
    if (!subject_of_sentence(para, at, tokens_sentence_end(para->tokens, 0) + 1, &subject) || subject.from != at)
        return STR_NONE;
    return own_name(para, &subject);
}

bool assignee_is_again(struct arena *arena, struct str name, struct str other)
{
    return str_find(text_fold_case(arena, other), text_fold_case(arena, name)) != STR_NOWHERE;
}

static bool is_named(struct arena *arena, const struct task *task, struct str name)
{
    for (size_t i = 0; i < task->n_assignees; i++)
        if (assignee_is_again(arena, name, task->assignees[i]))
            return true;
    return false;
}

/* Others that the clause obliges beside its first subject, behind a comma ("…, các cơ quan phối hợp có trách nhiệm …"),
 * a semicolon or in a sentence of their own ("…; các sở cử đầu mối"). */
static void add_others(struct assigning *a, struct task *task, const struct para *para, size_t from, size_t to,
                       struct str first)
{
    const size_t behind = (size_t)(first.p - para->flow.s.p) + first.n;
    for (size_t i = from + 1, n = 0; i < to && n < OTHERS_MAX; i++) {
        const uint16_t signs = para->tokens.v[i - 1].signs;
        const bool part = (signs & SIGN_SEMICOLON) || ((signs & SIGN_STOP) && para->tokens.v[i].capital);
        if ((!(signs & SIGN_COMMA) && !part) || para->tokens.v[i].from <= behind)
            continue;
        const struct phrase *phrase = phrases_at(para->phrases, i);
        struct subject subject;
        if (!phrase || !(phrase->tags & (P_BODY | P_SET)) || !subject_of_sentence(para, i, to, &subject) ||
            subject.from != i || subject_is_role(para, &subject))
            continue;
        const struct phrase *act = phrases_at(para->phrases, subject.act);
        const bool obliged = act && act->n >= 3 && (act->tags & P_DUTY);
        const struct str name = own_name(para, &subject);
        if ((obliged || part) && !is_named(a->parse->arena, task, name)) {
            add_names(a, task, name);
            n++;
        }
        i = subject.to;
    }
}

void assignee_add_all(struct assigning *a, struct task *task, const struct para *para, size_t from, size_t to,
                      struct str first)
{
    const struct str flow = para->flow.s;
    if (first.p)
        add_names(a, task, first);
    const struct str with = from == 0 ? companion(para) : STR_NONE;
    if (with.p && !str_eq(with, first))
        add_names(a, task, with);
    if (first.p && first.p >= flow.p && first.p < flow.p + flow.n)
        add_others(a, task, para, from, to, first);
}
