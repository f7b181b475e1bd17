#include "paper/subject.h"

#include <string.h>

enum { NAME_TOKENS_MAX = 1200, SET_REACH = 4, OPENER_REACH = 70, ATTRIBUTE_REACH = 10, BUT_REACH = 30, OF_REACH = 6,
       ROLE_REACH = 9 };

struct name {
    size_t to;  /* end of the name */
    size_t act; /* where the predicate opens */
    bool done, request;
};

/* "05 chi bộ …": a number of bodies. */
static bool is_count(struct str word)
{
    int64_t count;
    return word.n <= 3 && str_to_int(word, &count);
}

static bool is_time_unit(struct tokens tokens, size_t at)
{
    static const char *const units[] = {"tuần", "tháng", "quý", "năm", "kỳ", "ngày"};
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (token_is(tokens, at, str_from(units[i])))
            return true;
    return false;
}

/* A name can begin at this token; a set ("các …") needs a body in its next words. */
static bool begins_name(struct tokens tokens, struct phrases phrases, size_t at, size_t end)
{
    const struct phrase *first = phrases_at(phrases, at);
    if (!first)
        return is_count(token_low(tokens, at)) && at + 1 < end && (phrases_tags(phrases, at + 1, at + 2) & P_BODY);
    if (first->tags & P_BODY)
        return true;
    const bool leadership = first->tags & P_LEADERSHIP;
    if (!(first->tags & P_SET) && !leadership)
        return false;
    if (leadership && (tokens.v[at].signs || tokens.v[at + first->n - 1].signs))
        return false;
    const size_t reach = leadership ? 1 : SET_REACH;
    for (size_t i = at + first->n; i < end && i < at + first->n + reach; i++) {
        if (i == at + first->n && is_time_unit(tokens, i)) /* "ba tháng, các huyện ủy …" */
            return false;
        const struct phrase *next = phrases_at(phrases, i);
        if (next && (next->tags & P_BODY))
            return true;
        if (next && !(next->tags & P_SET))
            return false;
    }
    return false;
}

/* "tổ chức", "lãnh đạo" in a list of bodies are nouns. */
static bool is_noun_here(struct tokens tokens, struct phrases phrases, const struct phrase *phrase)
{
    if (phrase->at == 0)
        return false;
    const struct token *before = &tokens.v[phrase->at - 1];
    const struct str word = token_low(tokens, phrase->at);
    /* "tập thể lãnh đạo", not "các đoàn thể tổ chức" */
    const bool whole = phrase->at > 1 && token_is(tokens, phrase->at - 1, STR("thể")) &&
                       token_is(tokens, phrase->at - 2, STR("tập"));
    /* "Công ty Thương nghiệp tổng hợp và Đảng ủy …": no object follows, but the next name */
    const size_t next = phrase->at + phrase->n;
    if (next + 1 < tokens.n && token_is(tokens, next, STR("và")) && !tokens.v[next - 1].signs &&
        tokens.v[next + 1].capital && phrase->n == 2 && (phrases_tags(phrases, next + 1, next + 2) & P_BODY))
        return true;
    const bool listed = (before->signs & SIGN_COMMA) || token_is(tokens, phrase->at - 1, STR("các")) ||
                        token_is(tokens, phrase->at - 1, STR("và")) || whole;
    return listed && phrase->n <= 2 && (str_eq(word, STR("tổ")) || str_eq(word, STR("lãnh")));
}

/* "Các cấp ủy chưa gửi văn bản khẩn trương …": what a set did not do tells which of them are meant; the duty comes
 * after it. *ret_at: where the duty stands. */
static bool attribute_end(struct tokens tokens, struct phrases phrases, size_t at, size_t done, size_t end, size_t *ret_at)
{
    const struct phrase *first = phrases_at(phrases, at);
    if (!first || !(first->tags & P_SET))
        return false;
    bool but = false; /* "Các cấp ủy đã gửi nhưng còn sai …": the act behind is what they must do */
    for (size_t i = done + 1; i < end && i < done + BUT_REACH; i++) {
        const struct phrase *phrase = phrases_at(phrases, i);
        /* a bracket tells who they are: the walk goes on at it */
        if (but && ((tokens.v[i].signs & SIGN_OPEN) || (phrase && (phrase->tags & P_ACT)))) {
            *ret_at = i;
            return true;
        }
        but = but || token_is(tokens, i, STR("nhưng")) || token_is(tokens, i, STR("thì"));
        if (tokens.v[i].signs & (SIGN_COMMA | SIGN_SEMICOLON | SIGN_STOP) && !but)
            break;
    }
    for (size_t i = done + 2; i < end && i < done + ATTRIBUTE_REACH; i++) {
        const struct phrase *phrase = phrases_at(phrases, i);
        if (phrase && (phrase->tags & (P_DUTY | P_URGE))) {
            *ret_at = i;
            return true;
        }
    }
    return false;
}

/* "Bốn cấp ủy gửi chương trình muộn phải …": what a set did badly tells which of them are meant; the duty comes after.
 */
static bool fault_end(struct tokens tokens, struct phrases phrases, size_t at, size_t act, size_t end, size_t *ret_at)
{
    static const char *const faults[] = {"muộn", "chậm", "trễ", "sai", "thiếu", "chưa", "không", "hạn"};
    const struct phrase *first = phrases_at(phrases, at);
    if (first && !(first->tags & P_SET))
        return false;
    bool fault = false;
    for (size_t i = act; i < end && i < act + ATTRIBUTE_REACH; i++) {
        const struct phrase *phrase = phrases_at(phrases, i);
        if (fault && phrase && (phrase->tags & P_DUTY)) {
            *ret_at = i;
            return true;
        }
        for (size_t k = 0; k < sizeof faults / sizeof *faults; k++)
            fault = fault || token_is(tokens, i, str_from(faults[k]));
        if (tokens.v[i].signs)
            return false;
    }
    return false;
}

/* "có nhiệm vụ" obliges only when an act follows; else it tells who is meant. */
static bool is_mere_attribute(struct phrases phrases, struct tokens tokens, const struct phrase *phrase)
{
    const size_t next = phrase->at + phrase->n;
    if (phrase->n != 3 || !token_is(tokens, phrase->at, STR("có")) ||
        !token_is(tokens, phrase->at + 1, STR("nhiệm")) ||
        (next < tokens.n && token_is(tokens, next, STR("quyền")))) /* "có nhiệm vụ, quyền hạn sau: …" */
        return false;
    return !(tokens.v[next - 1].signs & SIGN_COLON) &&
           !(phrases_tags(phrases, next, next + 1) & (P_ACT | P_LEADERSHIP));
}

/* "Đảng ủy Công ty A |lãnh đạo Ban Giám đốc …": behind a name, no noun. */
static bool leads_body(struct tokens tokens, const struct phrase *phrase)
{
    static const char *const nouns[] = {"và", "các", "của", "thể", "với", "cùng", "là", "đồng", "chí"};
    const size_t at = phrase->at;
    if (!(phrase->tags & P_BODY) || !token_is(tokens, at, STR("lãnh")) || tokens.v[at].capital ||
        tokens.v[at - 1].signs)
        return false;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++)
        if (token_is(tokens, at - 1, str_from(nouns[i])))
            return false;
    return true;
}

/* "Văn phòng Tỉnh ủy được giao chủ trì tham mưu …" obliges; "các đơn vị được giao chủ trì tham mưu …" tells which of
 * them are meant. */
static bool is_given(struct tokens tokens, struct phrases phrases, size_t at, const struct phrase *phrase)
{
    const struct phrase *first = phrases_at(phrases, at);
    const size_t next = phrase->at + phrase->n;
    const struct str word = token_low(tokens, phrase->at + 1);
    if (!(phrase->tags & P_OF) || phrase->n < 2 || !token_is(tokens, phrase->at, STR("được")) ||
        !(str_eq(word, STR("giao")) || str_eq(word, STR("phân"))) || (tokens.v[next - 1].signs))
        return false;
    if (!first || (first->tags & P_SET) || !(phrases_tags(phrases, next, next + 1) & P_ACT))
        return false;
    for (size_t i = at + 1; i < phrase->at; i++) /* "cơ quan được phân công" is any of them */
        if (tokens.v[i].capital)
            return true;
    return false;
}

/* "Ban Chấp hành Đảng bộ các xã: Bình Lâm, Bình Phú …": names of the set's members stand behind the colon. */
static bool lists_members(struct tokens tokens, struct phrases phrases, size_t from, size_t at, size_t end)
{
    if (at >= end || !tokens.v[at].capital || phrases_at(phrases, at))
        return false;
    for (size_t i = from; i < at; i++)
        if (token_is(tokens, i, STR("các")))
            return at + 1 < end && tokens.v[at + 1].capital;
    return false;
}

/* What the words are that a name stands in. */
enum frame {
    IN_SENTENCE,
    IN_TITLE, /* no predicate is asked for */
    ABOUT,    /* behind "đối với": a verb only tells which of them are meant */
};

/* "ĐẢNG ỦY A |LÃNH ĐẠO ỦY BAN NHÂN DÂN B:": where every word is in capitals, they show no name. */
static bool leads_in_capitals(struct tokens tokens, size_t from, size_t at, size_t end)
{
    const struct str low = token_low(tokens, at);
    if (!(tokens.v[end - 1].signs & SIGN_COLON) || !(str_eq(low, STR("lãnh")) || str_eq(low, STR("chỉ"))))
        return false;
    for (size_t i = from; i < at; i++)
        if (!tokens.v[i].capital)
            return false;
    return at + 1 < end && tokens.v[at + 1].capital;
}

/* Walks a name that begins at `at` to the predicate. */
static bool walk_name(struct tokens tokens, struct phrases phrases, size_t at, size_t end, enum frame frame,
                      struct name *ret_name)
{
    const bool title = frame != IN_SENTENCE;
    if (at >= end || !begins_name(tokens, phrases, at, end))
        return false;
    struct name name = {.to = 0, .act = end};
    size_t bracket = 0;
    bool told = false; /* "đã", "chưa" came: what follows in a title tells which of them are meant */
    for (size_t i = at; i < end && i < at + NAME_TOKENS_MAX;) {
        const struct phrase *phrase = phrases_at(phrases, i);
        const struct token *token = &tokens.v[i];
        const size_t n = phrase ? phrase->n : 1;
        if ((token->signs & SIGN_OPEN) && i > at)
            bracket = i;
        const bool inside = bracket > 0;
        if (i > at && !title && token_is(tokens, i, STR("nào"))) /* "Cấp ủy nào không gửi, …": whichever it is */
            return false;
        if (phrase && i > at && !inside) {
            const uint32_t tags = phrase->tags | (leads_body(tokens, phrase) ? P_ACT : 0);
            const bool named = token->capital && !(tags & P_REQUEST) && !(title && leads_in_capitals(tokens, at, i, end));
            const bool attribute = (tags & P_DONE) ? attribute_end(tokens, phrases, at, i, end, &i)
                                                   : (tags & P_ACT) && fault_end(tokens, phrases, at, i, end, &i);
            if (attribute)
                continue;
            if (!title && is_given(tokens, phrases, at, phrase)) {
                *ret_name = (struct name){.to = name.to ? name.to : i, .act = i + n};
                return true;
            }
            if (is_mere_attribute(phrases, tokens, phrase)) {
                i += n;
                continue;
            }
            const bool stops = tags & (P_ACT | P_DUTY | P_REQUEST | P_DONE | P_LEADERSHIP);
            /* "Đảng ủy Sở trong công tác cán bộ"; but "các chi bộ còn lại trong Đảng bộ Khối" */
            const bool aside =
                frame == ABOUT && !told && (tags & P_OPENER) && !(phrases_tags(phrases, i + n, i + n + 1) & P_BODY);
            if (((tags & P_CUT) || aside) && !name.to)
                name.to = i;
            told = told || (tags & P_DONE);
            if (stops && !named && !is_noun_here(tokens, phrases, phrase) && !(title && told) && frame != ABOUT) {
                name.act = i;
                name.done = (tags & P_DONE) && !(tags & (P_ACT | P_DUTY));
                name.request = tags & P_REQUEST;
                if (!name.to)
                    name.to = i;
                *ret_name = name;
                return true;
            }
        }
        const uint16_t signs = tokens.v[i + n - 1].signs;
        if (signs & SIGN_CLOSE) {
            const struct phrase *next = phrases_at(phrases, i + n);
            if (bracket && next && (next->tags & (P_ACT | P_DUTY)) && !name.to && !title)
                name.to = bracket;
            bracket = 0;
        }
        i += n;
        if ((signs & SIGN_COLON) && !(!title && lists_members(tokens, phrases, at, i, end))) {
            name.act = i;
            if (!name.to)
                name.to = i;
            *ret_name = name;
            return true;
        }
        if ((signs & SIGN_STOP) && (i >= end || tokens.v[i].capital)) {
            if (!title)
                return false;
            name.to = name.to ? name.to : i;
            break;
        }
    }
    if (!title)
        return false;
    if (!name.to)
        name.to = end;
    *ret_name = name;
    return true;
}

/* What a name at an offset does. */
enum doing { NO_NAME, HAS_DONE, MUST_ACT };

/* A name at `at` that must act: what was done is none, and who asks is not who is asked. */
static enum doing name_acts(struct tokens tokens, struct phrases phrases, size_t at, size_t end,
                            struct subject *ret_subject)
{
    struct name name;
    bool request = false;
    const struct phrase *first = phrases_at(phrases, at);
    if (first && (first->tags & P_REQUEST)) {
        at += first->n;
        request = true;
    }
    for (int asked = 0; asked < 3; asked++) {
        if (!walk_name(tokens, phrases, at, end, IN_SENTENCE, &name))
            return NO_NAME;
        const struct phrase *act = phrases_at(phrases, name.act);
        /* "Trưởng đoàn phân công thành viên …": who shares out the work has the duty */
        if (!name.request || (act && (act->tags & P_ACT) && !request)) {
            if (name.done && !request)
                return HAS_DONE;
            *ret_subject = (struct subject){at, name.to, name.act, request};
            return MUST_ACT;
        }
        request = true;
        at = name.act + (act ? act->n : 1);
    }
    return NO_NAME;
}

/* "Mỗi tháng Ban Thường vụ …": a time in front of the name needs no comma. */
static bool is_time_opener(struct tokens tokens, const struct phrase *phrase)
{
    return phrase->n >= 2 && is_time_unit(tokens, phrase->at + phrase->n - 1);
}

bool subject_of_sentence(const struct para *para, size_t from, size_t to, struct subject *ret_subject)
{
    const struct tokens tokens = para->tokens;
    const struct phrases phrases = para->phrases;
    if (from >= to)
        return false;
    const struct phrase *first = phrases_at(phrases, from);
    if (name_acts(tokens, phrases, from, to, ret_subject) == MUST_ACT)
        return true;
    if (first && (first->tags & P_OPENER) && is_time_opener(tokens, first) &&
        name_acts(tokens, phrases, from + first->n, to, ret_subject) == MUST_ACT)
        return true;
    const bool opener = first && (first->tags & (P_OPENER | P_GROUND));
    bool act_inside = false; /* the opening has a verb of its own: "Sau khi quán triệt, triển khai …, chi bộ …" */
    for (size_t i = from + 1; i < to && i < from + OPENER_REACH; i++) {
        const struct phrase *phrase = phrases_at(phrases, i);
        const bool comma = tokens.v[i - 1].signs & SIGN_COMMA;
        const bool colon = tokens.v[i - 1].signs & SIGN_COLON;
        /* "Hội nghị thống nhất …; yêu cầu các cấp ủy …" */
        const bool asks = (tokens.v[i - 1].signs & SIGN_SEMICOLON) && phrase && (phrase->tags & P_REQUEST);
        if (!comma && !colon && !asks) {
            act_inside = act_inside || (phrase && (phrase->tags & P_ACT));
            continue;
        }
        if (!phrase)
            continue;
        const size_t behind = i + phrase->n;
        const bool team = colon && behind < to && token_is(tokens, behind, STR("số")); /* "03 đoàn: Đoàn số 1 …" */
        if (team)
            return false;
        const bool looked = opener || colon || (phrase->tags & P_REQUEST);
        const enum doing doing = looked ? name_acts(tokens, phrases, i, to, ret_subject) : NO_NAME;
        if (doing != NO_NAME)
            return doing == MUST_ACT;
        if (opener && (phrase->tags & (P_ACT | P_DUTY)) && !(phrase->tags & P_REQUEST) && (!act_inside || colon))
            return false;
    }
    return false;
}

bool subject_is_role(const struct para *para, const struct subject *subject)
{
    static const char *const holders[] = {"cơ", "đơn", "bộ", "người", "cá"};
    static const char *const roles[] = {"trì", "hiện", "hợp", "mưu", "trách", "dõi"};
    const struct tokens tokens = para->tokens;
    bool holder = false;
    for (size_t i = 0; i < sizeof holders / sizeof *holders; i++)
        holder = holder || token_is(tokens, subject->from, str_from(holders[i]));
    for (size_t i = subject->from + 1; holder && i < tokens.n && i < subject->from + ROLE_REACH; i++) {
        if (tokens.v[i].signs & (SIGN_SEMICOLON | SIGN_STOP))
            return false;
        for (size_t k = 0; k < sizeof roles / sizeof *roles && (tokens.v[i].signs & SIGN_COLON); k++)
            if (token_is(tokens, i, str_from(roles[k])))
                return true;
    }
    return false;
}

/* "Trách nhiệm của X", "Nhiệm vụ, quyền hạn của X": the token of X, or `at`. */
static size_t behind_of(struct tokens tokens, size_t at)
{
    if (at >= tokens.n || !(token_is(tokens, at, STR("trách")) || token_is(tokens, at, STR("nhiệm"))))
        return at;
    for (size_t i = at + 2; i + 1 < tokens.n && i < at + OF_REACH; i++)
        if (token_is(tokens, i, STR("của")))
            return i + 1;
    return at;
}

bool subject_of_title(struct tokens tokens, struct phrases phrases, size_t from, struct subject *ret_subject)
{
    size_t at = from;
    const struct phrase *first = phrases_at(phrases, at);
    const bool about =
        at + 1 < tokens.n && token_is(tokens, at, STR("đối")) && token_is(tokens, at + 1, STR("với"));
    if (about)
        at += 2;
    else if (first && (first->tags & P_REQUEST))
        at += first->n;
    else
        at = behind_of(tokens, at);
    struct name name;
    if (!walk_name(tokens, phrases, at, tokens.n, about ? ABOUT : IN_TITLE, &name))
        return false;
    const bool told = name.act < tokens.n && !name.done && name.act == name.to;
    /* "Đảng ủy A lãnh đạo Ủy ban nhân dân B:" heads what A must do */
    const bool heads = told && (tokens.v[tokens.n - 1].signs & SIGN_COLON) &&
                       (token_is(tokens, name.act, STR("lãnh")) || token_is(tokens, name.act, STR("chỉ")));
    if (told && !heads && !(tokens.v[name.act - 1].signs & SIGN_COLON))
        return false;
    *ret_subject = (struct subject){at, name.to, name.act, false};
    return true;
}

struct str subject_words(struct str flow, struct tokens tokens, const struct subject *subject)
{
    size_t from = subject->from;
    while (from < subject->to && tokens.v[from].to > tokens.v[from].from && flow.p[tokens.v[from].to - 1] == '%')
        from++;
    size_t to = subject->to;
    if (to > from && token_is(tokens, to - 1, STR("thì"))) /* "Các cấp ủy chưa họp |thì họp ngay" */
        to--;
    if (from >= to)
        return STR_NONE;
    const struct token *last = &tokens.v[to - 1];
    uint32_t end = last->to;
    if ((last->signs & SIGN_CLOSE) && end < flow.n && flow.p[end] == ')')
        end++;
    return str_sub(flow, tokens.v[from].from, end);
}

bool sentence_is_order(const struct para *para, size_t from)
{
    const struct phrase *first = phrases_at(para->phrases, from);
    return first && (first->tags & (P_ACT | P_DUTY | P_REQUEST | P_LEADERSHIP));
}
