/* Is it written right? See language.h. */
#include "checker/language.h"
#include "checker/language_table.h"

enum { PERIOD_MAX = 8 };

struct tones {
    size_t first, second; /* words of each style */
    const struct language_token *one_first, *one_second;
};

static struct str word_of(const struct exam *exam, const struct language_token *token)
{
    return str_sub(exam->paper->text->s, token->from, token->to);
}

static struct place place_of(const struct exam *exam, const struct language_words *words, size_t from, size_t to)
{
    return exam_place(exam, words->v[from].from, words->v[to - 1].to);
}

/* Papers in other languages and fonts of old hold few words that can be judged. */
static bool is_vietnamese(const struct language_words *words)
{
    size_t wrong = 0;
    for (size_t i = 0; i < words->n; i++)
        wrong += words->v[i].plain && words->v[i].verdict == SYLLABLE_IMPOSSIBLE;
    return wrong * 10 <= words->n;
}

static bool is_name(const struct language_words *words, size_t i)
{
    const struct language_token *token = &words->v[i];
    if (!token->capital || token->upper)
        return false;
    /* alone on its line, or in front of another name */
    return !token->opens || i + 1 == words->n || words->v[i + 1].gap == GAP_BREAK || words->v[i + 1].capital;
}

static void report_syllable(struct exam *exam, const struct language_words *words, size_t i, const char *right)
{
    const struct language_token *token = &words->v[i];
    const struct str word = word_of(exam, token);
    if (!token->plain || token->verdict != SYLLABLE_IMPOSSIBLE || language_is_loan(word))
        return;
    const bool joined = !right && !token->near && syllable_joined(word);
    if (joined && !token->toned) /* "môđun": more likely a loan */
        return;
    const enum rule_id rule = is_name(words, i) ? RULE_SPELLING_NAME
                              : joined          ? RULE_SPELLING_JOINED
                                                : RULE_SPELLING_SYLLABLE;
    struct diagnostic *diagnostic = exam_report(
        exam, rule, place_of(exam, words, i, i + 1),
        str_printf(exam->arena,
                   joined ? _("“%.*s”: các tiếng viết liền nhau.") : _("“%.*s”: không có tiếng này trong tiếng Việt."),
                   STR_ARG(word)));
    if (diagnostic && right)
        diagnostic->hint = str_printf(exam->arena, _("Có lẽ là “%s”."), right);
}

static void report_slip(struct exam *exam, const struct language_words *words, const struct language_slip *slip)
{
    const struct place place = place_of(exam, words, slip->at, slip->at + slip->n);
    struct diagnostic *diagnostic =
        exam_report(exam, RULE_SPELLING_PHRASE, place,
                    str_printf(exam->arena, _("“%.*s”: có lẽ là “%s”."),
                               STR_ARG(str_at(exam->paper->text->s, place.span)), slip->right));
    if (diagnostic)
        diagnostic->hint = str_printf(exam->arena, _("Kiểm lại, sửa thành “%s”."), slip->right);
}

/* The word before this one stands twice, and nothing around explains it. */
static bool is_doubled(const struct language_words *words, size_t i)
{
    const struct language_token *token = &words->v[i];
    if (!(language_word_flags(token->exact) & WORD_DOUBLED) || (token->capital && !token->upper))
        return false;
    return !(i > 1 && language_pair(words, i - 2)) && !language_pair(words, i - 1) && !language_pair(words, i);
}

/* The last `period` words stand twice in a row. */
static bool is_repeated(const struct language_words *words, size_t end, size_t period)
{
    const struct language_token *first = &words->v[end - 2 * period], *second = &words->v[end - period];
    bool lower = false;
    if (first->capital && !first->upper && !second->capital && first->gap == GAP_BLANK)
        return false; /* "Ủy ban Kiểm tra kiểm tra": a name and what it does */
    for (size_t i = end - period; i < end; i++)
        lower |= !words->v[i].capital;
    return lower && (period > 2 || language_pair(words, end - 2));
}

static void report_twice(struct exam *exam, struct place place)
{
    exam_report(exam, RULE_SPELLING_TWICE, place,
                str_printf(exam->arena, _("“%.*s”: viết lặp."), STR_ARG(str_at(exam->paper->text->s, place.span))));
}

/* Counts, for each period, how many words in a row equal the word that many places before. */
static void find_repeated(struct exam *exam, const struct language_words *words)
{
    size_t run[PERIOD_MAX + 1] = {0}, end = 0; /* words before `end` are in a repetition that is told */
    for (size_t i = 1; i < words->n; i++) {
        const struct language_token *token = &words->v[i];
        /* a row of words that goes on in the next line begins there in lower case */
        const bool joins = token->gap == GAP_BLANK && token->exact && !(token->line && token->capital && !token->upper);
        bool told = false;
        for (size_t period = 1; period <= PERIOD_MAX; period++) {
            const bool same = joins && period <= i && words->v[i - period].exact == token->exact;
            run[period] = same ? run[period] + 1 : 0;
            if (told || run[period] < period ||
                !(period == 1 ? is_doubled(words, i) : is_repeated(words, i + 1, period)))
                continue;
            told = true;
            if (i + 1 >= end + 2 * period)
                report_twice(exam, place_of(exam, words, i + 1 - 2 * period, i + 1));
            end = i + 1;
        }
    }
}

static void note_tone(struct exam *exam, const struct language_words *words, size_t i, struct tones *tones)
{
    const struct language_token *token = &words->v[i];
    if (token->verdict == SYLLABLE_FIRST && !tones->first++)
        tones->one_first = token;
    if (token->verdict == SYLLABLE_SECOND && !tones->second++)
        tones->one_second = token;
    if (token->verdict == SYLLABLE_MISPLACED && token->plain)
        exam_report(exam, RULE_SPELLING_TONE, place_of(exam, words, i, i + 1),
                    str_printf(exam->arena, _("“%.*s”: dấu thanh đặt sai chữ."), STR_ARG(word_of(exam, token))));
}

static void report_mixed(struct exam *exam, const struct tones *tones)
{
    if (!tones->first || !tones->second)
        return;
    const bool rare_first = tones->first < tones->second;
    const struct str rare = word_of(exam, rare_first ? tones->one_first : tones->one_second);
    const struct str usual = word_of(exam, rare_first ? tones->one_second : tones->one_first);
    const struct language_token *at = rare_first ? tones->one_first : tones->one_second;
    exam_report(exam, RULE_SPELLING_MIXED, exam_place(exam, at->from, at->to),
                str_printf(exam->arena, _("“%.*s” ở đây, “%.*s” ở chỗ khác: hai cách đặt dấu thanh trong một văn bản."),
                           STR_ARG(rare), STR_ARG(usual)));
}

/* Names of persons are nobody's phrase. */
static bool in_name(const struct exam *exam, const struct language_token *token)
{
    const struct field *name = &exam->paper->signature.name;
    return name->value.p && token->from >= name->place.span.from && token->from < name->place.span.to;
}

void check_language(struct exam *exam)
{
    const struct language_words words = language_read(exam->arena, exam->paper->text->s);
    if (!is_vietnamese(&words))
        return;
    struct tones tones = {0};
    struct language_slip slip = {0};
    for (size_t i = 0; i < words.n; i++) {
        note_tone(exam, &words, i, &tones);
        const bool within = slip.n && i < slip.at + slip.n;
        if (!within && !in_name(exam, &words.v[i])) {
            if (language_slip_at(&words, i, &slip) && words.v[slip.odd].verdict != SYLLABLE_IMPOSSIBLE)
                report_slip(exam, &words, &slip);
        }
        const bool meant = slip.n && slip.odd == i;
        report_syllable(exam, &words, i, meant ? slip.right : NULL);
    }
    find_repeated(exam, &words);
    report_mixed(exam, &tones);
}
