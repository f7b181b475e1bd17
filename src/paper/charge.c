#include "paper/charge.h"

/* "chủ trì", "thực hiện", "tham mưu", "phụ trách", "đảm nhiệm": what the one in charge does, ending at the token. */
static bool ends_charge(struct tokens tokens, size_t at)
{
    static const char *const charges[][2] = {{"chủ", "trì"},   {"thực", "hiện"}, {"tham", "mưu"}, {"phụ", "trách"},
                                             {"đảm", "nhiệm"}, {"theo", "dõi"},  {"đảm", "nhận"}, {"phân", "công"}};
    for (size_t i = 0; at > 0 && i < sizeof charges / sizeof *charges; i++)
        if (tokens_pair(tokens, at - 1, str_from(charges[i][0]), str_from(charges[i][1])))
            return true;
    return false;
}

/* Ends the name of the one in charge behind a comma: "…, phối hợp với …", "…, hoàn thành trong …". */
static bool leaves_charge(const struct para *para, size_t at)
{
    return (para->tokens.v[at - 1].signs & SIGN_COMMA) &&
           ((phrases_tags(para->phrases, at, at + 1) & (P_ACT | P_OPENER)) ||
            token_is(para->tokens, at, STR("thời")));
}

/* "… Chủ trì: Ban Tuyên giáo Huyện ủy.", "Đơn vị thực hiện: …": the name behind the colon. */
static struct str named_behind_role(const struct para *para, size_t from, size_t to)
{
    for (size_t i = from + 1; i + 1 < to; i++) {
        if (!(para->tokens.v[i].signs & SIGN_COLON) || !ends_charge(para->tokens, i))
            continue;
        const struct phrase *body = phrases_at(para->phrases, i + 1);
        if (!body || !(body->tags & (P_BODY | P_SET)))
            continue;
        size_t end = i + 2;
        while (end < to && !(para->tokens.v[end - 1].signs & (SIGN_STOP | SIGN_SEMICOLON | SIGN_CLOSE)) &&
               !leaves_charge(para, end))
            end++;
        return str_sub(para->flow.s, para->tokens.v[i + 1].from, para->tokens.v[end - 1].to);
    }
    return STR_NONE;
}

/* "(Ban Tổ chức chủ trì, …)", "(giao Ban Tổ chức …)", "việc sửa chữa do Phòng Tài chính thực hiện": a body in charge
 * inside the order. */
static struct str named_aside(const struct para *para, size_t from, size_t to)
{
    for (size_t i = from + 1; i + 1 < to; i++) {
        const bool bracket = para->tokens.v[i].signs & SIGN_OPEN;
        const bool by = token_is(para->tokens, i - 1, STR("do")) && !para->tokens.v[i - 1].signs;
        const struct phrase *first = bracket || by ? phrases_at(para->phrases, i) : NULL;
        if (!first || !(first->tags & (P_BODY | P_SET | (bracket ? P_REQUEST : 0))))
            continue;
        size_t end = i + 1;
        while (end < to && !(para->tokens.v[end - 1].signs & (SIGN_CLOSE | SIGN_STOP | SIGN_SEMICOLON)))
            end++;
        struct subject subject;
        if (!subject_of_sentence(para, i, end, &subject) || (!subject.request && subject.from != i))
            continue;
        const struct phrase *act = phrases_at(para->phrases, subject.act);
        if (subject.request || (act && ends_charge(para->tokens, act->at + act->n - 1)))
            return subject_words(para->flow.s, para->tokens, &subject);
    }
    return STR_NONE;
}

struct str charge_named(const struct para *para, size_t from, size_t to)
{
    const struct str name = named_behind_role(para, from, to);
    return name.p ? name : named_aside(para, from, to);
}

bool charge_directed(const struct para *para, size_t from, size_t to, struct subject *ret_subject)
{
    if (!tokens_pair(para->tokens, from, STR("chỉ"), STR("đạo")) && !tokens_pair(para->tokens, from, STR("lãnh"), STR("đạo")))
        return false;
    const struct phrase *first = phrases_at(para->phrases, from);
    const size_t at = from + (first ? first->n : 2);
    return subject_of_sentence(para, at, to, ret_subject) && ret_subject->from == at;
}
