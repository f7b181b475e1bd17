#include "paper/meaning.h"
#include "paper/parse.h"

#include <string.h>

enum { TITLE_WORDS_MAX = 45, TITLE_STOP_WORDS_MAX = 22, TITLE_BARE_WORDS_MAX = 32, BULLET_WORDS_MAX = 14,
       BARE_WORDS_MAX = 12, MATTER_WORDS_MAX = 8, MEANING_BYTES_MAX = 32768, DEPTH_MAX = 32 };

/* A heading under which the next paragraphs stand. */
struct open_heading {
    struct label label;
    struct section *section;
    const struct para *para;
};

struct outliner {
    struct parse *parse;
    struct open_heading stack[DEPTH_MAX];
    size_t depth;
    struct section *sections;
    size_t n_sections;
    struct clause *clauses;
    size_t n_clauses;
};

static bool is_bullet(const struct label *label)
{
    return label->kind >= LABEL_DASH;
}

/* The next paragraph of text, past noise, tables and footnotes; NULL at the end or where an annex begins. */
static const struct para *next_text(const struct parse *parse, const struct para *para)
{
    for (size_t i = para->index + 1; i < parse->paras.n; i++) {
        const struct para *next = &parse->paras.v[i];
        if (next->annex != para->annex)
            return NULL;
        if (next->kind == PARA_TEXT)
            return next;
    }
    return NULL;
}

/* The paragraph of text before this one, past noise, tables and footnotes. */
static const struct para *text_before(const struct parse *parse, const struct para *para)
{
    for (size_t i = para->index; i > 0; i--)
        if (parse->paras.v[i - 1].kind == PARA_TEXT)
            return &parse->paras.v[i - 1];
    return NULL;
}

static bool same_style(const struct label *a, const struct label *b)
{
    return a->kind == b->kind && a->levels == b->levels;
}

/* Whether b's number stands lower than a's: 1. above 1.1., a) above -. Bullets have no order among themselves. */
static bool is_deeper(const struct label *a, const struct label *b)
{
    if (b->kind == LABEL_NONE)
        return true;
    if (is_bullet(a) && is_bullet(b))
        return a->kind != b->kind;
    return b->kind != a->kind ? b->kind > a->kind : b->levels > a->levels;
}

/* How the words end, as far as a title cares. */
struct ending {
    bool colon, stop, lead, inner;
};

/* "II/ Nhiệm vụ cụ thể:", "2. Chỉ tiêu cụ thể:" are titles. */
static bool names_matter(struct arena *arena, const struct para *para)
{
    size_t at = STR_NOWHERE;
    return para->label.kind != LABEL_NONE && para->tokens.n <= MATTER_WORDS_MAX &&
           meaning_first(text_fold(arena, para->flow.s), &at) != MEANS_NOTHING && at == 0;
}

static struct ending ending_of(struct arena *arena, const struct para *para)
{
    struct ending ending = {0};
    const struct tokens tokens = para->tokens;
    for (size_t i = 0; i < tokens.n; i++) {
        const uint16_t signs = tokens.v[i].signs;
        if (i + 1 == tokens.n) {
            ending.colon = signs & SIGN_COLON;
            ending.stop = signs & (SIGN_STOP | SIGN_SEMICOLON);
        } else if ((signs & SIGN_STOP) && tokens.v[i + 1].capital && token_low(tokens, i).n > 2) {
            ending.inner = true;
        }
    }
    if (para->phrases.n && ending.colon) {
        const struct phrase *last = &para->phrases.v[para->phrases.n - 1];
        ending.lead = (last->tags & P_LEAD) && last->at + last->n == tokens.n;
    }
    if (ending.lead && token_is(tokens, tokens.n - 1, STR("thể")) && names_matter(arena, para))
        ending.lead = false;
    if (ending.colon && tokens.n > 4) {
        const struct str a = token_low(tokens, tokens.n - 2), b = token_low(tokens, tokens.n - 1);
        ending.lead = ending.lead || (str_eq(a, STR("trong")) && str_eq(b, STR("đó"))) || str_eq(b, STR("gồm"));
    }
    return ending;
}

static bool begins_with_act(const struct para *para)
{
    const struct phrase *first = phrases_at(para->phrases, 0);
    return first && (first->tags & (P_ACT | P_DUTY | P_REQUEST));
}

static bool begins_with(const struct para *para, const char *word)
{
    return para->tokens.n && token_is(para->tokens, 0, str_from(word));
}

/* "- Ưu điểm", "+ Hạn chế": short words above items of another kind, and no item of a list itself. */
static bool bullet_is_heading(const struct parse *parse, const struct para *para, const struct ending *ending,
                              const struct para *next)
{
    if (para->tokens.n > BULLET_WORDS_MAX || ending->stop || ending->inner || !next)
        return false;
    if (next->label.kind == para->label.kind)
        return false;
    const struct para *before = text_before(parse, para);
    size_t at = STR_NOWHERE;
    /* "- Giải pháp khắc phục:" behind "- Hạn chế: …" */
    const bool title = ending->colon && para->tokens.n <= 4 &&
                       meaning_first(text_fold(parse->arena, para->flow.s), &at) != MEANS_NOTHING && at == 0;
    if (before && before->label.kind == para->label.kind && before->clause && !para->emphasised && !title)
        return false;
    if (next->label.kind == LABEL_NONE)
        return ending->colon || para->emphasised || para->tokens.n <= 4;
    return is_bullet(&next->label);
}

/* A title without a number: set off by emphasis or capitals, or a word that only titles are. */
static bool bare_is_heading(const struct outliner *o, const struct para *para, const struct ending *ending,
                            const struct para *next)
{
    const uint32_t findings = P_CAUSE | P_PRAISE | P_BLAME;
    if (para->tokens.n == 0 || para->tokens.n > BARE_WORDS_MAX || ending->stop || ending->inner || !next)
        return false;
    if (!para->tokens.v[0].capital || (para->tokens.v[0].signs & SIGN_OPEN))
        return false;
    const struct phrase *first = phrases_at(para->phrases, 0);
    const bool numbered = next->label.kind >= LABEL_DECIMAL;
    if ((para->upper || para->emphasised) && (o->n_sections || (numbered && !(first && (first->tags & P_BODY)))))
        return next->label.kind != LABEL_CHUONG && next->label.kind != LABEL_PHAN;
    const bool about = str_starts(token_low(para->tokens, 0), STR("đối")) && ending->colon && numbered;
    return about || (first && (first->tags & findings) && para->tokens.n <= 8);
}

static bool is_heading(const struct outliner *o, const struct para *para)
{
    const struct para *next = next_text(o->parse, para);
    const struct ending ending = ending_of(o->parse->arena, para);
    const struct label *label = &para->label;
    const size_t words = para->tokens.n;
    if (label->kind >= LABEL_PHAN && label->kind <= LABEL_MUC && label->kind != LABEL_NONE)
        return words <= TITLE_WORDS_MAX;
    if (words == 0 || words > TITLE_WORDS_MAX)
        return false;
    if (label->kind == LABEL_NONE)
        return bare_is_heading(o, para, &ending, next);
    if (ending.lead)
        return false;
    if (label->kind == LABEL_UPPER || label->kind == LABEL_ROMAN)
        return para->upper || (!ending.stop && !ending.inner);
    if (label->kind == LABEL_DIEU)
        return !ending.stop && !ending.colon && !ending.inner && (next == NULL || is_deeper(label, &next->label));
    if (is_bullet(label))
        return bullet_is_heading(o->parse, para, &ending, next);
    if (ending.inner && !para->emphasised)
        return false;
    const bool content = next ? is_deeper(label, &next->label) : !ending.stop;
    if (!content)
        return false;
    if (ending.stop) {
        const bool dot = str_ends(para->flow.s, STR("."));
        const bool below = next && (next->label.kind != LABEL_NONE || begins_with(para, "về"));
        return dot && below && words <= TITLE_STOP_WORDS_MAX && !begins_with_act(para) && label->kind != LABEL_PAREN;
    }
    if (ending.colon)
        return true;
    if (label->kind == LABEL_PAREN && words > BULLET_WORDS_MAX)
        return false;
    return words <= TITLE_BARE_WORDS_MAX || para->emphasised || para->upper;
}

/* "BAN THƯỜNG VỤ ĐẢNG ỦY KHỐI QUYẾT ĐỊNH:" between the grounds and the first article. */
static bool is_enactment(const struct outliner *o, const struct para *para)
{
    enum { ENACTMENT_WORDS_MAX = 24 };
    if (para->label.kind || !para->upper || o->n_sections || para->annex || para->tokens.n > ENACTMENT_WORDS_MAX)
        return false;
    const struct para *next = next_text(o->parse, para);
    const bool grounds_follow = next && (phrases_tags(next->phrases, 0, 1) & P_GROUND);
    for (size_t i = 0; i + 1 < para->tokens.n; i++) {
        const struct str a = token_low(para->tokens, i), b = token_low(para->tokens, i + 1);
        if ((str_eq(a, STR("quyết")) && (str_eq(b, STR("định")) || str_eq(b, STR("nghị")))) ||
            (str_eq(a, STR("nghị")) && str_eq(b, STR("quyết"))) || (str_eq(a, STR("quy")) && str_eq(b, STR("định"))) ||
            (str_eq(a, STR("chỉ")) && str_eq(b, STR("thị"))))
            return true;
    }
    return grounds_follow;
}

/* Closes the headings that a paragraph with this label ends. */
static void close_headings(struct outliner *o, const struct label *label)
{
    if (label->kind == LABEL_NONE)
        return;
    for (size_t i = o->depth; i > 0; i--)
        if (same_style(&o->stack[i - 1].label, label)) {
            o->depth = i - 1;
            return;
        }
    if (is_bullet(label))
        return;
    while (o->depth && (is_deeper(label, &o->stack[o->depth - 1].label)))
        o->depth--;
}

static void open_section(struct outliner *o, struct para *para)
{
    struct parse *parse = o->parse;
    if (para->label.kind == LABEL_NONE) {
        for (size_t i = o->depth; i > 0; i--)
            if (o->stack[i - 1].label.kind == LABEL_NONE)
                o->depth = i - 1;
    } else {
        close_headings(o, &para->label);
    }
    if (o->depth == DEPTH_MAX)
        o->depth--;
    struct section *section = &o->sections[o->n_sections++];
    *section = (struct section){
        .place = para->place,
        .label = para->sign,
        .title = para->flow.s,
        .depth = (int)o->depth + 1,
        .parent = o->depth ? o->stack[o->depth - 1].section : NULL,
    };
    para->section = section;
    o->stack[o->depth++] = (struct open_heading){para->label, section, para};
    parse->para_of_section[section - o->sections] = para;
}

/* "Chương I" stands on a line of its own; its title is the next line (36-HD/VPTW 2018, Phụ lục 3). */
static bool takes_title(struct outliner *o, struct para *para, struct para *title)
{
    if (para->flow.s.n || !para->section || para->label.kind < LABEL_PHAN || para->label.kind > LABEL_MUC)
        return false;
    if (title->kind != PARA_TEXT || title->label.kind || (line_ends_sentence(title->flow.s) && !title->upper))
        return false;
    if (title->tokens.n > TITLE_WORDS_MAX)
        return false;
    para->section->title = title->flow.s;
    para->section->place.span.to = title->place.span.to;
    title->section = para->section;
    (void)o;
    return true;
}

static void add_clause(struct outliner *o, struct para *para)
{
    close_headings(o, &para->label);
    const struct open_heading *above = o->depth ? &o->stack[o->depth - 1] : NULL;
    struct clause *clause = &o->clauses[o->n_clauses++];
    *clause = (struct clause){
        .place = para->place,
        .label = para->sign,
        .words = para->flow.s,
        .kind = CLAUSE_CONTEXT,
        .section = above ? above->section : NULL,
    };
    para->clause = clause;
    para->heading = above ? above->para : NULL;
    o->parse->para_of_clause[clause - o->clauses] = para;
}

static void read_words(struct parse *parse)
{
    for (size_t i = 0; i < parse->paras.n; i++) {
        struct para *para = &parse->paras.v[i];
        if (para->kind != PARA_TEXT)
            continue;
        /* what a paragraph means shows at its head; a line of megabytes is no paragraph */
        const struct str head = str_sub(para->flow.s, 0, MEANING_BYTES_MAX);
        para->tokens = tokens_make(parse->arena, str_sub(head, 0, utf8_whole(head)));
        para->phrases = lexicon_scan(parse->arena, para->tokens);
    }
}

void parse_outline(struct parse *parse)
{
    const size_t n = parse->paras.n;
    struct outliner o = {
        .parse = parse,
        .sections = ARENA_ARRAY(parse->arena, struct section, n),
        .clauses = ARENA_ARRAY(parse->arena, struct clause, n),
    };
    parse->para_of_clause = ARENA_ARRAY(parse->arena, const struct para *, n);
    parse->para_of_section = ARENA_ARRAY(parse->arena, const struct para *, n);
    read_words(parse);
    struct para *before = NULL;
    for (size_t i = 0; i < n; i++) {
        struct para *para = &parse->paras.v[i];
        if (para->kind != PARA_TEXT)
            continue;
        if (before && takes_title(&o, before, para))
            ;
        else if (is_enactment(&o, para))
            para->kind = PARA_NOISE;
        else if (is_heading(&o, para))
            open_section(&o, para);
        else
            add_clause(&o, para);
        before = para;
    }
    parse->paper->sections = o.sections;
    parse->paper->n_sections = o.n_sections;
    parse->paper->clauses = o.clauses;
    parse->paper->n_clauses = o.n_clauses;
}
