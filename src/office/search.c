#include "office/search.h"

#include "office/document.h"
#include "text/text.h"

#include <string.h>

static bool folded_byte_counts(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Signs alone are no token of the index; a query that asks for them would find nothing. */
static bool has_token(struct str word)
{
    for (size_t at = 0; at < word.n;) {
        uint32_t code;
        const size_t n = utf8_decode(word, at, &code);
        if (n == 0)
            return false;
        if ((code >= '0' && code <= '9') || text_is_letter(code))
            return true;
        at += n;
    }
    return false;
}

size_t search_words(struct arena *arena, struct str typed, struct str words[SEARCH_WORDS_MAX])
{
    size_t bad;
    if (str_empty(typed) || !text_valid_utf8(typed, &bad))
        return 0;
    struct str head = str_sub(typed, 0, SEARCH_BYTES_MAX);
    head.n = utf8_whole(head);
    const struct str fold = text_fold(arena, head);
    size_t n = 0;
    for (size_t at = 0; at < fold.n && n < SEARCH_WORDS_MAX;) {
        const bool quoted = fold.p[at] == '"';
        const size_t from = quoted ? at + 1 : at;
        size_t to = from;
        while (to < fold.n && fold.p[to] != '"' && (quoted || fold.p[to] != ' '))
            to++;
        const struct str word = str_trim(str_sub(fold, from, to));
        if (has_token(word))
            words[n++] = word;
        /* an opening quote ends the word before it, so it is looked at again */
        at = to < fold.n && (quoted || fold.p[to] == ' ') ? to + 1 : to;
    }
    return n;
}

struct str search_text(struct arena *arena, struct str text)
{
    const struct str fold = text_fold(arena, text);
    char *out = arena_alloc(arena, fold.n + 2);
    size_t n = 0;
    out[n++] = ' ';
    for (size_t at = 0, length = 0; at < fold.n; at += length ? length : 1) {
        uint32_t code = 0;
        length = utf8_decode(fold, at, &code);
        if (length && ((code >= '0' && code <= '9') || text_is_letter(code))) {
            memcpy(out + n, fold.p + at, length);
            n += length;
        } else if (out[n - 1] != ' ') {
            out[n++] = ' ';
        }
    }
    if (out[n - 1] != ' ')
        out[n++] = ' ';
    return str_make(out, n);
}

struct str search_query(struct arena *arena, struct str typed)
{
    struct str words[SEARCH_WORDS_MAX];
    const size_t n = search_words(arena, typed, words);
    struct buf query = {0};
    for (size_t i = 0; i < n; i++) {
        buf_puts(&query, i ? "\n" : "");
        buf_put(&query, str_trim(search_text(arena, words[i])));
    }
    const struct str out = str_copy(arena, buf_view(&query));
    buf_free(&query);
    return out;
}

enum { CHUNK = 64 * 1024, SCAN_MAX = 1024 * 1024, BEFORE = 90, AFTER = 190, HITS_MAX = 16 };

/* The first of the words at or behind `from` in a folded text, as whole words. */
static bool find_hit(struct str fold, size_t from, const struct str *words, size_t n, struct span *ret_hit)
{
    size_t best = STR_NOWHERE, length = 0;
    for (size_t i = 0; i < n; i++) {
        size_t at = from;
        for (;;) {
            at = str_find_from(fold, at, words[i]);
            if (at == STR_NOWHERE || at >= best)
                break;
            const size_t end = at + words[i].n;
            if ((at == 0 || !folded_byte_counts(fold.p[at - 1])) &&
                (end == fold.n || !folded_byte_counts(fold.p[end]))) {
                best = at;
                length = words[i].n;
                break;
            }
            at++;
        }
    }
    if (best == STR_NOWHERE)
        return false;
    *ret_hit = (struct span){(uint32_t)best, (uint32_t)(best + length)};
    return true;
}

/* Splits phrases into their single words, for texts that hold the words with other signs between. */
static size_t single_words(const struct str *words, size_t n, struct str singles[SEARCH_WORDS_MAX])
{
    size_t found = 0;
    for (size_t i = 0; i < n; i++)
        for (size_t at = 0; at < words[i].n && found < SEARCH_WORDS_MAX;) {
            size_t to = at;
            while (to < words[i].n && folded_byte_counts(words[i].p[to]))
                to++;
            if (to > at)
                singles[found++] = str_sub(words[i], at, to);
            at = to + 1;
        }
    return found;
}

static size_t blank_before(struct str text, size_t at)
{
    for (size_t back = 0; at > 0 && back < 40; at--, back++)
        if (text.p[at - 1] == ' ' || text.p[at - 1] == '\n')
            break;
    while (at > 0 && at < text.n && ((unsigned char)text.p[at] & 0xc0) == 0x80)
        at--;
    return at;
}

struct pieces {
    struct str *v;
    size_t n;
};

/* Plain, hit, plain … of the text between `from` and `to`. */
static struct pieces cut(struct arena *arena, struct str text, size_t from, size_t to, const struct span *hits,
                         size_t n)
{
    struct pieces pieces = {ARENA_ARRAY(arena, struct str, 2 * n + 1), 0};
    size_t at = from;
    for (size_t i = 0; i < n; i++) {
        pieces.v[pieces.n++] = str_sub(text, at, hits[i].from);
        pieces.v[pieces.n++] = str_at(text, hits[i]);
        at = hits[i].to;
    }
    pieces.v[pieces.n++] = str_sub(text, at, to);
    if (from > 0)
        pieces.v[0] = str_printf(arena, "… %.*s", STR_ARG(pieces.v[0]));
    if (to < text.n)
        pieces.v[pieces.n - 1] = str_printf(arena, "%.*s…", STR_ARG(pieces.v[pieces.n - 1]));
    return pieces;
}

/* Only the head of a very long text is looked through: a snippet is a help, and the page it leads to shows all. */
static bool snippet_of(struct arena *arena, struct str text, const struct str *words, size_t n, struct pieces *ret)
{
    for (size_t start = 0; start < text.n && start < SCAN_MAX;) {
        const size_t end = text.n - start <= CHUNK ? text.n : blank_before(text, start + CHUNK);
        const struct str chunk = str_sub(text, start, end);
        const uint32_t *map;
        struct arena *scratch = arena_create();
        const struct str fold = text_fold_map(scratch, chunk, &map);
        struct span hits[HITS_MAX], hit;
        size_t found = 0, from = 0, limit = 0;
        for (size_t at = 0; found < HITS_MAX && find_hit(fold, at, words, n, &hit); at = hit.to) {
            const struct span here = {(uint32_t)(start + map[hit.from]), (uint32_t)(start + map[hit.to])};
            if (found == 0) {
                from = blank_before(text, here.from > BEFORE ? here.from - BEFORE : 0);
                limit = here.to + AFTER < text.n ? blank_before(text, here.to + AFTER) : text.n;
            }
            if (here.to > limit && found)
                break;
            hits[found++] = here;
        }
        arena_destroy(scratch);
        if (found) {
            *ret = cut(arena, text, from, limit > hits[found - 1].to ? limit : hits[found - 1].to, hits, found);
            return true;
        }
        start = end;
    }
    return false;
}

struct str *document_snippet(struct work *work, struct str text, struct str words, size_t *ret_pieces)
{
    struct str wanted[SEARCH_WORDS_MAX], singles[SEARCH_WORDS_MAX];
    const size_t n = search_words(work->arena, words, wanted);
    struct pieces pieces;
    if (!snippet_of(work->arena, text, wanted, n, &pieces) &&
        !snippet_of(work->arena, text, singles, single_words(wanted, n, singles), &pieces))
        pieces = cut(work->arena, text, 0, text.n > BEFORE + AFTER ? blank_before(text, BEFORE + AFTER) : text.n,
                     NULL, 0);
    *ret_pieces = pieces.n;
    return pieces.v;
}
