/* By which encoding do the words of a text become possible syllables? */
#include "text/legacy.h"

#include "text/syllable.h"

enum {
    SAMPLE = 1024 * 1024, /* bytes that are looked at */
    LEAST = 6,            /* letters beyond ASCII that a guess is built on */
    SUSPECTS_LEAST = 4,
};

static bool is_sign(uint32_t code)
{
    return (code >= 0x2010 && code <= 0x203F) || code == 0xA0 || code == 0xB0 || code == 0xAB || code == 0xBB;
}

static size_t beyond_ascii(struct str word)
{
    size_t n = 0;
    for (size_t i = 0; i < word.n; i++)
        n += ((unsigned char)word.p[i] & 0xC0) == 0xC0;
    return n;
}

/* How many letters beyond ASCII there are, and how many of them stand in possible syllables. */
struct share {
    size_t letters, fine;
};

static struct share share_of(struct str s)
{
    struct share share = {0};
    for (size_t at = 0; at < s.n;) {
        struct spelled spelled;
        const size_t end = syllable_scan(s, at, &spelled);
        if (end == at) {
            uint32_t code = 0;
            const size_t length = utf8_decode(s, at, &code);
            share.letters += code >= 0x80 && !is_sign(code);
            at += length ? length : 1;
            continue;
        }
        const size_t n = spelled.accented ? beyond_ascii(str_sub(s, at, end)) : 0;
        share.letters += n;
        share.fine += syllable_judge(&spelled) == SYLLABLE_IMPOSSIBLE ? 0 : n;
        at = end;
    }
    return share;
}

/* Nine of ten letters stand well. */
static bool is_good(struct share share)
{
    return share.fine >= LEAST && share.fine * 10 >= share.letters * 9;
}

static bool is_better(struct share a, struct share b)
{
    return !b.letters || a.fine * b.letters > b.fine * a.letters;
}

bool legacy_reads_better(struct str a, struct str b)
{
    return is_better(share_of(a), share_of(b));
}

bool legacy_is_vietnamese(struct str s)
{
    enum { WORDS_LEAST = 20 };
    size_t words = 0, fine = 0;
    s = str_sub(s, 0, SAMPLE);
    for (size_t at = 0, end; at < s.n; at = end > at ? end : at + 1) {
        struct spelled spelled;
        end = syllable_scan(s, at, &spelled);
        if (end == at || spelled.n < 2)
            continue;
        words++;
        fine += syllable_judge(&spelled) != SYLLABLE_IMPOSSIBLE;
    }
    return words < WORDS_LEAST || fine * 2 >= words;
}

struct guess {
    struct share share;
    enum text_encoding encoding;
};

static void try(struct arena *arena, const struct buf *out, enum text_encoding encoding, struct guess *best)
{
    const struct share share = share_of(text_nfc(arena, buf_view(out)));
    if (is_good(share) && (best->encoding == TEXT_UTF8 || is_better(share, best->share)))
        *best = (struct guess){share, encoding};
}

/* Most of its units are letters and signs of Europe's scripts: by the wrong order of bytes they would not be. */
static bool is_utf16(struct str bytes, size_t high)
{
    size_t units = 0, near = 0;
    for (size_t at = 2; at + 1 < bytes.n && at < SAMPLE; at += 2, units++)
        near += (unsigned char)bytes.p[at + high] <= 0x20;
    return near * 2 >= units;
}

enum text_encoding legacy_guess(struct str bytes)
{
    static const enum text_encoding ways[] = {TEXT_TCVN3, TEXT_VNI, TEXT_CP1258};
    if (bytes.n > LEGACY_SIZE_MAX)
        return TEXT_UTF8;
    if (str_starts(bytes, STR("\xFF\xFE")) && is_utf16(bytes, 1))
        return TEXT_UTF16_LE;
    if (str_starts(bytes, STR("\xFE\xFF")) && is_utf16(bytes, 0))
        return TEXT_UTF16_BE;
    struct guess best = {.encoding = TEXT_UTF8};
    struct arena *scratch = arena_create();
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        struct buf out = {0};
        struct text_steps steps = {0};
        arena_reset(scratch);
        legacy_convert(scratch, str_sub(bytes, 0, SAMPLE), ways[i], &out, &steps);
        try(scratch, &out, ways[i], &best);
        buf_free(&out);
    }
    arena_destroy(scratch);
    return best.encoding;
}

enum text_encoding legacy_guess_shown(struct str s)
{
    s = str_sub(s, 0, SAMPLE);
    if (!legacy_suspect(s) || is_good(share_of(s)))
        return TEXT_UTF8;
    struct guess best = {.encoding = TEXT_UTF8};
    struct arena *scratch = arena_create();
    for (enum text_encoding way = TEXT_TCVN3; way <= TEXT_VNI; way++) {
        struct buf out = {0};
        legacy_put(&out, s, way, false);
        try(scratch, &out, way, &best);
        buf_free(&out);
        arena_reset(scratch);
    }
    arena_destroy(scratch);
    return best.encoding;
}

bool legacy_suspect(struct str s)
{
    /* second bytes of U+0080 to U+00FF that no Vietnamese text has: ¨©¬®µ¶¸¼½¾ and the soft hyphen behind C2;
     * ÄÅÆÇËÎÏÑÖØÛÜÞß and the small ones behind C3 */
    static const char behind_c2[] = "\xA8\xA9\xAC\xAD\xAE\xB5\xB6\xB8\xBC\xBD\xBE";
    static const char behind_c3[] = "\x84\x85\x86\x87\x8B\x8E\x8F\x91\x96\x98\x9B\x9C\x9E\x9F"
                                    "\xA4\xA5\xA6\xA7\xAB\xAE\xAF\xB1\xB6\xB8\xBB\xBC\xBE";
    bool is_odd[2][256] = {0};
    size_t n = 0;
    for (size_t i = 0; behind_c2[i]; i++)
        is_odd[0][(unsigned char)behind_c2[i]] = true;
    for (size_t i = 0; behind_c3[i]; i++)
        is_odd[1][(unsigned char)behind_c3[i]] = true;
    for (size_t i = 1; i < s.n; i++)
        n += (s.p[i - 1] == '\xC2' || s.p[i - 1] == '\xC3') && is_odd[s.p[i - 1] & 1][(unsigned char)s.p[i]];
    return n >= SUSPECTS_LEAST;
}
