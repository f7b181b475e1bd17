#include "paper/meaning.h"

#include <string.h>

enum { RUN_IN_TOKENS_MAX = 10, LABEL_TOKENS_MAX = 6, CAUSE_TOKENS_MAX = 16 };

/* Words of headings and what they mean, kept as data. */
static const struct {
    const char *words;
    enum meaning meaning;
} title_words[] = {
#define TITLE(words, meaning) {words, meaning},
#include "paper/title_words.def"
#undef TITLE
};

size_t meaning_find(struct str folded, const char *words)
{
    const struct str w = str_from(words);
    for (size_t at = 0; (at = str_find_from(folded, at, w)) != STR_NOWHERE; at++) {
        const bool before = at == 0 || folded.p[at - 1] == ' ' || folded.p[at - 1] == '(';
        const size_t end = at + w.n;
        if (before && (end == folded.n || strchr(" ,.;:)/", folded.p[end])))
            return at;
    }
    return STR_NOWHERE;
}

enum meaning meaning_first(struct str folded, size_t *ret_at)
{
    for (size_t at = 0; at < folded.n; at++) {
        if (at > 0 && folded.p[at - 1] != ' ' && folded.p[at - 1] != '(')
            continue;
        for (size_t i = 0; i < sizeof title_words / sizeof *title_words; i++) {
            const char *const words = title_words[i].words;
            if (words[0] != folded.p[at] || !str_starts(str_skip(folded, at), str_from(words)))
                continue;
            const size_t end = at + strlen(words);
            if (end < folded.n && !strchr(" ,.;:)/", folded.p[end]))
                continue;
            *ret_at = at;
            return title_words[i].meaning;
        }
    }
    return MEANS_NOTHING;
}

enum meaning meaning_cause_named(struct str folded)
{
    for (size_t i = 0; i < sizeof title_words / sizeof *title_words; i++) {
        if (meaning_find(folded, title_words[i].words) == STR_NOWHERE)
            continue;
        if (title_words[i].meaning == MEANS_MERIT)
            return MEANS_MERIT_CAUSE;
        if (title_words[i].meaning == MEANS_FAULT)
            return MEANS_FAULT_CAUSE;
    }
    return MEANS_NOTHING;
}

enum meaning meaning_run_in(struct arena *arena, const struct para *para, enum meaning above)
{
    size_t end = 0;
    if (para->label.kind == LABEL_NONE || para->label.kind == LABEL_DASH)
        return above;
    while (end < para->tokens.n && end < RUN_IN_TOKENS_MAX && !para->tokens.v[end].signs)
        end++;
    while (end < para->tokens.n && end < RUN_IN_TOKENS_MAX && (para->tokens.v[end].signs & SIGN_COMMA))
        end++;
    while (end < para->tokens.n && end < RUN_IN_TOKENS_MAX && !para->tokens.v[end].signs)
        end++;
    if (end >= para->tokens.n || end >= RUN_IN_TOKENS_MAX || !(para->tokens.v[end].signs & SIGN_COLON))
        return above;
    const struct str head = str_sub(para->flow.s, para->tokens.v[0].from, para->tokens.v[end].to);
    const struct str folded = text_fold(arena, head);
    size_t at = STR_NOWHERE;
    const enum meaning meaning = meaning_first(folded, &at);
    if (at > sizeof "nhung " - 1 || meaning == MEANS_STATE || meaning == MEANS_TASK || meaning == MEANS_CONTEXT ||
        meaning == MEANS_NOTHING)
        return above;
    if (meaning == MEANS_MERIT && (above == MEANS_FAULT || above == MEANS_FAULT_CAUSE))
        return above; /* "Kết quả học tập còn thấp: …" */
    if (meaning != MEANS_CAUSE)
        return meaning;
    const enum meaning cause = meaning_cause_named(folded);
    if (cause != MEANS_NOTHING)
        return cause;
    return above == MEANS_MERIT || above == MEANS_MERIT_CAUSE ? MEANS_MERIT_CAUSE : MEANS_FAULT_CAUSE;
}

enum meaning meaning_label(struct arena *arena, const struct para *para)
{
    static const char *const plain[] = {"han che", "khuyet diem", "ton tai", "yeu kem", "thieu sot", "vi pham"};
    size_t end = 0;
    while (end < para->tokens.n && end < LABEL_TOKENS_MAX && !(para->tokens.v[end].signs & SIGN_COLON))
        end++;
    if (end + 1 >= para->tokens.n || end >= LABEL_TOKENS_MAX)
        return MEANS_NOTHING;
    const struct str folded = text_fold(arena, str_sub(para->flow.s, para->tokens.v[0].from, para->tokens.v[end].to));
    if (str_starts(folded, STR("nguyen nhan")))
        return meaning_cause_named(folded) == MEANS_MERIT_CAUSE ? MEANS_MERIT_CAUSE : MEANS_FAULT_CAUSE;
    if (str_eq(folded, STR("uu diem")) || str_eq(folded, STR("ket qua dat duoc")))
        return MEANS_MERIT;
    size_t words = 0;
    for (size_t i = 0; i < sizeof plain / sizeof *plain; i++)
        words += meaning_find(folded, plain[i]) != STR_NOWHERE ? 2 : 0;
    return words && words == end + 1 ? MEANS_FAULT : MEANS_NOTHING;
}

bool meaning_tells_cause(const struct para *para)
{
    if (phrases_tags(para->phrases, 0, 1) & P_CAUSE)
        return true;
    size_t fault = CAUSE_TOKENS_MAX;
    for (size_t i = 0; i < CAUSE_TOKENS_MAX && i < para->tokens.n; i++) {
        const uint32_t tags = phrases_tags(para->phrases, i, i + 1);
        if (tags & P_BLAME)
            fault = i;
        if (i > fault && (tags & P_CAUSE))
            return token_is(para->tokens, 0, STR("những")) || token_is(para->tokens, 0, STR("các"));
        if (para->tokens.v[i].signs & SIGN_STOP)
            return false;
    }
    return false;
}
