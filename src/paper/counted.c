/*
 * Counts whose things are listed elsewhere: in the footnote that hangs on them ("05 tổ chức¹"), in the footnote of an
 * earlier mention ("làm việc với một số cấp ủy¹ … Qua làm việc với 07 đơn vị"), in the paragraphs that follow ("gồm 05
 * đồng chí:"). And the changes that paragraphs tell.
 */
#include "paper/parse.h"
#include "scan/quantity_number.h"
#include "words/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
    COUNT_WORDS_MAX = 6,  /* words between a count and its mark */
    COUNT_WORDS_FAR = 12, /* the same when the note agrees */
    SET_WORDS_MAX = 12,   /* words between "một số" and its mark */
    NOUN_BYTES_MAX = 32,
    LEAD_WORDS_MAX = 14,  /* words between a count and the colon behind it */
    LISTED_MAX = 100,     /* paragraphs looked at for a list */
    EARLIER_MAX = 32,     /* notes that later counts may mean */
};

/* What a note or a run of paragraphs lists. `sure`: a count that differs is a mistake. */
struct listed {
    int items;
    bool sure;
};

/* A set without a number that a note lists, and the two words in front of it: "việc với" of "làm việc với một số". */
struct earlier {
    struct str before[2];
    const struct para *para;
    struct listed listed;
};

struct counts {
    struct parse *parse;
    VEC(struct quantity) found;
    struct earlier earlier[EARLIER_MAX];
    size_t n_earlier;
};

static void add(struct counts *c, const struct flow *flow, size_t from, size_t to, int total, int items)
{
    struct quantity quantity = quantity_nothing();
    quantity.place = flow_place(flow, c->parse->text, from, to);
    quantity.text = str_sub(flow->s, from, to);
    quantity.total = total;
    quantity.items = items;
    quantity.ok = total == items;
    VEC_PUSH(c->parse->arena, &c->found, quantity);
}

/* "07", "bảy", the 05 of "05/46" as a number; 0 when the word is none. *ret_spelled: it is a word. */
static int count_of(struct str word, bool *ret_spelled)
{
    static const char *const figures[] = {"hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"};
    int64_t value;
    const size_t slash = str_find_byte(word, '/');
    *ret_spelled = false;
    if (slash != STR_NOWHERE)
        word = str_sub(word, 0, slash);
    if (word.n <= 3 && str_to_int(word, &value))
        return value > 0 ? (int)value : 0;
    for (size_t i = 0; i < sizeof figures / sizeof *figures; i++)
        if (str_eq(word, str_from(figures[i]))) {
            *ret_spelled = true;
            return (int)i + 2;
        }
    return 0;
}

/* --- notes --- */

static int count_marked(struct str words)
{
    int items = 0;
    char next[16] = "(1)";
    for (size_t at = 0; (at = str_find_from(words, at, str_from(next))) != STR_NOWHERE; at++)
        (void)snprintf(next, sizeof next, "(%d)", ++items + 1);
    return items;
}

/* Names between commas or semicolons in the note's first sentence: each begins a body, or ends at a semicolon. */
static struct listed count_names(const struct counts *c, struct str words)
{
    const struct tokens tokens = tokens_make(c->parse->arena, words);
    const struct phrases phrases = lexicon_scan(c->parse->arena, tokens);
    const size_t end = tokens_sentence_end(tokens, 0) + 1;
    int parted = 1, named = 0, joined = 0;
    for (size_t i = 0; i < end && i < tokens.n; i++) {
        const struct phrase *phrase = phrases_at(phrases, i);
        const bool body = phrase && (phrase->tags & P_BODY) && tokens.v[i].capital;
        const bool and = i > 0 && token_is(tokens, i - 1, STR("và"));
        const bool opens = i == 0 || (tokens.v[i - 1].signs & (SIGN_COMMA | SIGN_SEMICOLON));
        named += body && opens;
        joined += body && and;
        parted += i + 1 < end && (tokens.v[i].signs & SIGN_SEMICOLON);
    }
    if (parted > 1)
        return (struct listed){parted, joined == 0};
    return (struct listed){named + joined > 1 ? named + joined : 0, false};
}

static struct listed read_note(const struct counts *c, struct str words)
{
    const int marked = count_marked(words);
    return marked ? (struct listed){marked, true} : count_names(c, words);
}

/* "05 vị trí¹" with "¹ Thôn A 02 vị trí, thôn B 03": the note shares the count out, so its items are not what is
 * counted. `noun`: the counted words. */
static bool shares_out(struct str note, struct str noun)
{
    const struct str first = str_sub(noun, 0, words_word_end(noun, 0));
    for (size_t at = 1; at < note.n; at++) {
        if (!quantity_is_digit(note, at) || note.p[at - 1] != ' ')
            continue;
        const size_t end = at + quantity_number_at(note, at).length;
        const char next = quantity_byte_at(note, end);
        const bool bracket = next == ' ' && quantity_byte_at(note, end + 1) == '(';
        const bool same = next == ' ' && first.n && str_starts(str_skip(note, end + 1), first) &&
                          !words_is_letter((unsigned char)quantity_byte_at(note, end + 1 + first.n));
        if (end > at && (same || bracket || next == '\0' || strchr(",;.", next)) && !quantity_is_ordinal(note, at))
            return true;
    }
    return false;
}

/* "03 bản¹" with "¹ Bản A, bản B và bản C": how many items of the note begin with the counted word. */
static int count_noun(struct str note, struct str noun)
{
    const size_t n = words_word_end(noun, 0);
    char want[NOUN_BYTES_MAX], got[NOUN_BYTES_MAX];
    int items = 0;
    if (!n || n > sizeof want)
        return 0;
    words_fold(noun.p, n, want);
    for (size_t at = 0; at + n <= note.n; at++) {
        const struct str front = str_sub(note, 0, at);
        if ((at && !str_ends(front, STR(", ")) && !str_ends(front, STR("; ")) && !str_ends(front, STR(" và "))) ||
            words_is_letter((unsigned char)quantity_byte_at(note, at + n)))
            continue;
        words_fold(note.p + at, n, got);
        items += memcmp(want, got, n) == 0;
    }
    return items;
}

/* "Biểu dương 05 tổ chức¹": the number before the words on which the mark hangs. False when none stands there. */
static bool count_at_mark(struct counts *c, const struct note_anchor *anchor, struct listed listed, struct str note)
{
    const struct str s = anchor->flow->s;
    size_t at = anchor->at;
    for (int words = 0; words < COUNT_WORDS_FAR && at > 0; words++) {
        const size_t end = at;
        while (at > 0 && s.p[at - 1] != ' ')
            at--;
        const struct str word = str_sub(s, at, end);
        bool spelled;
        const int total = words > 0 ? count_of(text_fold_case(c->parse->arena, word), &spelled) : 0;
        const bool far = words >= COUNT_WORDS_MAX;
        const struct str counted = str_sub(s, end + 1 < anchor->at ? end + 1 : anchor->at, anchor->at);
        if (total > 1 && !spelled && total != listed.items && !quantity_is_ordinal(s, at) &&
            count_noun(note, counted) == total) {
            add(c, anchor->flow, at, anchor->at, total, total);
            return true;
        }
        if (total && !quantity_is_ordinal(s, at) && (far ? !spelled && total == listed.items : !spelled || total == listed.items)) {
            const struct str noun = str_sub(s, end + 1 < anchor->at ? end + 1 : anchor->at, anchor->at);
            if (total == listed.items || (listed.sure && !shares_out(note, noun)))
                add(c, anchor->flow, at, anchor->at, total, listed.items);
            return true;
        }
        if (words > 0 && word.n && strchr(",;.:)%", word.p[word.n - 1]))
            break;
        if (at > 0)
            at--;
    }
    return false;
}

/* "làm việc với một số cấp ủy¹": a later "làm việc với 07 đơn vị" counts the same. */
static void keep_set(struct counts *c, const struct note_anchor *anchor, struct listed listed)
{
    static const char *const sets[] = {"số", "các", "những", "nhiều", "vài"};
    const struct para *para = anchor->para;
    if (!para || c->n_earlier == EARLIER_MAX)
        return;
    const struct token *v = para->tokens.v;
    size_t at = 0, high = para->tokens.n;
    while (at < high) { /* the word on which the mark hangs */
        const size_t mid = (at + high) / 2;
        if (v[mid].to < anchor->at)
            at = mid + 1;
        else
            high = mid;
    }
    for (size_t steps = 0; at >= 2 && at < para->tokens.n && steps < SET_WORDS_MAX; steps++, at--) {
        if (v[at - 1].signs & (SIGN_COMMA | SIGN_SEMICOLON | SIGN_STOP | SIGN_COLON))
            return;
        for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
            if (!token_is(para->tokens, at, str_from(sets[i])))
                continue;
            const size_t first = i == 0 || i == 4 ? at - 1 : at; /* "một số", "một vài" */
            if (first < 2)
                return;
            c->earlier[c->n_earlier++] = (struct earlier){
                {token_low(para->tokens, first - 2), token_low(para->tokens, first - 1)}, para, listed};
            return;
        }
    }
}

static bool counts_bodies(struct str low, struct str next)
{
    static const char *const nouns[] = {"đơn vị", "cơ quan", "địa phương", "tổ chức",
                                        "cấp ủy", "chi bộ",  "đảng bộ",    "đảng ủy"};
    if (str_eq(low, STR("nơi")) || str_eq(low, STR("chi")))
        return true;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns; i++) {
        const struct str noun = str_from(nouns[i]);
        const size_t blank = str_find_byte(noun, ' ');
        if (str_eq(low, str_sub(noun, 0, blank)) && str_eq(next, str_skip(noun, blank + 1)))
            return true;
    }
    return false;
}

/* Counts in a paragraph behind the one with the note. A count that differs is a mistake only where the words take the
 * earlier mention up ("Qua làm việc với 08 đơn vị"). */
static void count_earlier(struct counts *c, const struct para *para)
{
    const struct token *v = para->tokens.v;
    for (size_t i = 2; i + 2 < para->tokens.n; i++) {
        const struct str low = token_low(para->tokens, i);
        if (low.n == 0 || low.p[0] < '0' || low.p[0] > '9')
            continue;
        bool spelled;
        const int total = count_of(low, &spelled);
        if (!total || v[i].signs || !counts_bodies(token_low(para->tokens, i + 1), token_low(para->tokens, i + 2)))
            continue;
        for (size_t k = 0; k < c->n_earlier; k++) {
            struct earlier *earlier = &c->earlier[k];
            if (earlier->para->index >= para->index || !str_eq(earlier->before[0], token_low(para->tokens, i - 2)) ||
                !str_eq(earlier->before[1], token_low(para->tokens, i - 1)))
                continue;
            const bool taken_up = (i > 2 && token_is(para->tokens, i - 3, STR("qua"))) ||
                                  (i > 3 && token_is(para->tokens, i - 4, STR("qua")));
            if (total != earlier->listed.items && !(taken_up && earlier->listed.sure))
                continue;
            add(c, &para->flow, v[i].from, v[i + 2].to, total, earlier->listed.items);
            *earlier = c->earlier[--c->n_earlier];
            break;
        }
    }
}

/* --- paragraphs --- */

/* The count in the words that lead in a list: "gồm 05 đồng chí:", "03 nhiệm vụ sau đây". Its token, or SIZE_MAX. */
static size_t leading_count(const struct para *para, int *ret_total, bool *ret_spelled)
{
    const size_t n = para->tokens.n;
    const struct token *v = para->tokens.v;
    if (n < 2)
        return SIZE_MAX;
    const struct phrase *last = para->phrases.n ? &para->phrases.v[para->phrases.n - 1] : NULL;
    const bool led = last && (last->tags & P_LEAD) && last->at + last->n == n;
    if (!(v[n - 1].signs & SIGN_COLON) && !led)
        return SIZE_MAX;
    for (size_t i = n - 1, steps = 0; i > 0 && steps < LEAD_WORDS_MAX; steps++) {
        i--;
        /* "07 ông, bà có tên sau:" */
        if (v[i].signs && !(v[i].signs == SIGN_COMMA && token_is(para->tokens, i, STR("ông"))))
            return SIZE_MAX;
        *ret_total = count_of(token_low(para->tokens, i), ret_spelled);
        if (*ret_total)
            return quantity_is_ordinal(para->flow.s, v[i].from) ? SIZE_MAX : i;
    }
    return SIZE_MAX;
}

static bool is_deeper(const struct label *label, const struct label *than)
{
    return label->kind > than->kind || (label->kind == than->kind && label->levels > than->levels);
}

/* The paragraphs behind one that leads in, of the outermost label among them. */
static struct listed read_paragraphs(const struct paras *paras, size_t from)
{
    struct listed listed = {0, false};
    const struct label *first = NULL;
    size_t seen = 0;
    for (size_t i = from + 1; i < paras->n && seen < LISTED_MAX; i++) {
        const struct para *para = &paras->v[i];
        if (para->kind == PARA_NOISE || para->kind == PARA_FOOTNOTE)
            continue;
        seen++;
        const bool none = para->kind != PARA_TEXT || para->label.kind == LABEL_NONE || para->annex;
        if (!first) {
            const struct label *lead = &paras->v[from].label;
            if (none || (lead->kind != LABEL_NONE && !is_deeper(&para->label, lead)))
                return listed;
            first = &para->label;
        }
        if (none)
            return listed; /* words behind the list, or of its last item */
        if (is_deeper(first, &para->label)) {
            listed.sure = first->kind == LABEL_DECIMAL || first->kind == LABEL_ALPHA || first->kind == LABEL_PAREN;
            return listed;
        }
        listed.items += para->label.kind == first->kind && para->label.levels == first->levels;
    }
    return listed;
}

static void count_paragraphs(struct counts *c, const struct para *para)
{
    static const char *const nouns[] = {"đồng chí", "ông", "thành viên", "nội dung", "nhiệm vụ", "giải pháp", "vấn đề"};
    int total = 0;
    bool spelled = false;
    const size_t at = leading_count(para, &total, &spelled);
    if (at == SIZE_MAX || total < 2)
        return;
    const struct listed listed = read_paragraphs(&c->parse->paras, para->index);
    bool listable = false;
    const struct str rest = str_skip(para->flow.s, para->tokens.v[at + 1].from);
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns && !spelled; i++)
        listable = listable || words_start(rest, nouns[i]);
    if (listed.items == total || (listed.items >= 2 && listed.sure && listable))
        add(c, &para->flow, para->tokens.v[at].from, para->tokens.v[para->tokens.n - 1].to, total, listed.items);
}

/* A paragraph that goes on behind a footnote ends after it; changes are told in the order of the text. */
static int by_place(const void *a, const void *b)
{
    const struct change *left = a, *right = b;
    return left->place.span.from < right->place.span.from ? -1 : left->place.span.from > right->place.span.from;
}

static void read_changes(struct parse *parse)
{
    VEC(struct change) changes = {0};
    for (size_t i = 0; i < parse->paras.n; i++) {
        const struct para *para = &parse->paras.v[i];
        struct change_hit *hits = NULL;
        const size_t n = para->kind == PARA_NOISE ? 0 : scan_changes(parse->arena, para->flow.s, &hits);
        for (size_t k = 0; k < n; k++) {
            hits[k].change.place = flow_place(&para->flow, parse->text, hits[k].span.from, hits[k].span.to);
            hits[k].change.text = str_at(para->flow.s, hits[k].span);
            VEC_PUSH(parse->arena, &changes, hits[k].change);
        }
    }
    if (changes.n > 1)
        qsort(changes.v, changes.n, sizeof *changes.v, by_place);
    parse->paper->changes = changes.v;
    parse->paper->n_changes = changes.n;
}

void parse_counts(struct parse *parse)
{
    struct counts c = {.parse = parse};
    for (size_t i = 0; i < parse->paper->n_footnotes; i++) {
        const struct note_anchor *anchor = &parse->note_anchors[i];
        const struct listed listed =
            anchor->flow ? read_note(&c, parse->paper->footnotes[i].words) : (struct listed){0};
        if (anchor->flow && !count_at_mark(&c, anchor, listed, parse->paper->footnotes[i].words) && listed.items > 1)
            keep_set(&c, anchor, listed);
    }
    for (size_t i = 0; i < parse->paras.n; i++) {
        const struct para *para = &parse->paras.v[i];
        if (para->kind != PARA_TEXT)
            continue;
        if (c.n_earlier)
            count_earlier(&c, para);
        if (!para->section) /* "Về kiến nghị của hai xã:" heads what is no list of them */
            count_paragraphs(&c, para);
    }
    parse->counted = c.found.v;
    parse->n_counted = c.found.n;
    read_changes(parse);
}
