#include "paper/lexicon.h"

#include <string.h>

struct row {
    const char *words;
    uint32_t tags;
};

static const struct row rows[] = {
#define PHRASE(tags, words) {words, tags},
#include "paper/lexicon.def"
#undef PHRASE
};

enum { ROWS = sizeof rows / sizeof *rows, SLOTS = 2048, PHRASE_WORDS_MAX = 8 };

/* Rows with the same first word hang on one chain. */
struct entry {
    struct str words[PHRASE_WORDS_MAX];
    uint32_t hashes[PHRASE_WORDS_MAX];
    bool comma[PHRASE_WORDS_MAX]; /* a comma stands behind the word, as in "lãnh đạo, chỉ đạo" */
    uint32_t n;
    uint32_t tags;
    const struct entry *next;
};

struct lexicon {
    const struct entry *slots[SLOTS];
};

const struct lexicon *lexicon_make(struct arena *arena)
{
    struct lexicon *lexicon = ARENA_NEW(arena, struct lexicon);
    struct entry *entries = ARENA_ARRAY(arena, struct entry, ROWS);
    for (size_t i = 0; i < ROWS; i++) {
        struct entry *entry = &entries[i];
        struct str rest = str_from(rows[i].words);
        while (rest.n && entry->n < PHRASE_WORDS_MAX) {
            const size_t blank = str_find_byte(rest, ' ');
            const size_t n = blank == STR_NOWHERE ? rest.n : blank;
            const bool comma = n && rest.p[n - 1] == ',';
            entry->comma[entry->n] = comma;
            entry->words[entry->n] = str_sub(rest, 0, comma ? n - 1 : n);
            entry->hashes[entry->n] = token_hash(entry->words[entry->n]);
            entry->n++;
            rest = str_skip(rest, n + 1);
        }
        entry->tags = rows[i].tags;
        const uint32_t slot = entry->hashes[0] & (SLOTS - 1);
        entry->next = lexicon->slots[slot];
        lexicon->slots[slot] = entry;
    }
    return lexicon;
}

/* A phrase runs over a comma only where it has one itself, and over no other sign. */
static bool entry_matches(const struct entry *entry, struct tokens tokens, size_t at)
{
    const uint16_t walls = SIGN_COMMA | SIGN_SEMICOLON | SIGN_COLON | SIGN_STOP | SIGN_CLOSE;
    if (entry->n > tokens.n - at)
        return false;
    for (uint32_t i = 0; i < entry->n; i++)
        if (entry->hashes[i] != tokens.v[at + i].hash)
            return false;
    for (uint32_t i = 0; i < entry->n; i++) {
        if (!str_eq(entry->words[i], tokens.v[at + i].low))
            return false;
        if (i + 1 < entry->n && (tokens.v[at + i].signs & walls) != (entry->comma[i] ? SIGN_COMMA : 0))
            return false;
    }
    return true;
}

struct phrases lexicon_scan(struct arena *arena, const struct lexicon *lexicon, struct tokens tokens)
{
    struct phrase *v = ARENA_ARRAY(arena, struct phrase, tokens.n);
    size_t n = 0;
    for (size_t at = 0; at < tokens.n;) {
        struct phrase best = {(uint32_t)at, 0, 0};
        for (const struct entry *e = lexicon->slots[tokens.v[at].hash & (SLOTS - 1)]; e; e = e->next) {
            if (e->n < best.n || !entry_matches(e, tokens, at))
                continue;
            best.tags = e->n == best.n ? best.tags | e->tags : e->tags;
            best.n = e->n;
        }
        if (best.n)
            v[n++] = best;
        at += best.n ? best.n : 1;
    }
    return (struct phrases){v, n};
}

const struct phrase *phrases_at(struct phrases phrases, size_t at)
{
    size_t low = 0, high = phrases.n;
    while (low < high) {
        const size_t mid = (low + high) / 2;
        if (phrases.v[mid].at < at)
            low = mid + 1;
        else
            high = mid;
    }
    return low < phrases.n && phrases.v[low].at == at ? &phrases.v[low] : NULL;
}

uint32_t phrases_tags(struct phrases phrases, size_t from, size_t to)
{
    uint32_t tags = 0;
    size_t low = 0, high = phrases.n;
    while (low < high) {
        const size_t mid = (low + high) / 2;
        if (phrases.v[mid].at < from)
            low = mid + 1;
        else
            high = mid;
    }
    for (; low < phrases.n && phrases.v[low].at < to; low++)
        tags |= phrases.v[low].tags;
    return tags;
}

const char *lexicon_row(size_t i)
{
    return i < ROWS ? rows[i].words : NULL;
}
