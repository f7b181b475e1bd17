/*
 * NFC with a quick check. Vietnamese as it is typed today never leaves nfc_plain_end(); utf8proc sees only the run
 * that holds something else (a decomposed letter, U+212A, a Hangul jamo, Greek).
 */
#include "text/nfc.h"

#include "text/text.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static bool is_tail(unsigned char c)
{
    return (c & 0xC0) == 0x80;
}

/* Length of the plain character at p, of which `left` bytes (> 0) can be read, or 0. The stretches below hold only
 * characters with combining class 0 and NFC_Quick_Check=Yes; a test holds them against utf8proc one by one. */
static inline size_t plain_length(const unsigned char *p, size_t left)
{
    const unsigned char c = p[0];
    if (c < 0x80)
        return (c >= 0x20 && c != 0x7F) || c == '\n' || c == '\t';
    if (c < 0xCC) /* U+00A0-02FF */
        return c >= 0xC2 && left >= 2 && is_tail(p[1]) && (c > 0xC2 || p[1] >= 0xA0) ? 2 : 0;
    if (left < 3 || !is_tail(p[1]) || !is_tail(p[2]))
        return 0;
    if (c == 0xE1) /* U+1E00-1EFF */
        return p[1] >= 0xB8 && p[1] <= 0xBB ? 3 : 0;
    if (c == 0xE2) /* U+2002-20BF */
        return p[1] <= 0x82 && (p[1] > 0x80 || p[2] >= 0x82) ? 3 : 0;
    return c >= 0xE4 && c <= 0xE9 ? 3 : 0; /* U+4000-9FFF */
}

/* All bits when the condition holds, else none: bytes all along, so that the compiler takes many of them at a time. */
#define MASK(condition) ((uint8_t) - (uint8_t)(condition))

/* Not 0 when byte c, behind l1 and l2 (the nearer one first), cannot be part of plain characters. The stretches are those
 * of plain_length(). */
static inline uint8_t is_odd(uint8_t c, uint8_t l1, uint8_t l2)
{
    const uint8_t control = (MASK(c < 0x20) & MASK(c != '\n') & MASK(c != '\t')) | MASK(c == 0x7F);
    const uint8_t lead2 = MASK((uint8_t)(c - 0xC2) < 0x0A);
    const uint8_t lead3 = MASK(c == 0xE1) | MASK(c == 0xE2) | MASK((uint8_t)(c - 0xE4) < 6);
    const uint8_t tail = MASK((uint8_t)(c - 0x80) < 0x40);
    const uint8_t stray = MASK(c >= 0x80) & (uint8_t) ~(lead2 | lead3 | tail);
    const uint8_t inner = MASK(l1 >= 0xC2) | MASK(l2 >= 0xE1);
    const uint8_t out = (MASK(l1 == 0xC2) & MASK(c < 0xA0)) | (MASK(l1 == 0xE1) & MASK((uint8_t)(c - 0xB8) > 3)) |
                        (MASK(l1 == 0xE2) & MASK(c > 0x82)) |
                        (MASK(l2 == 0xE2) & MASK(l1 == 0x80) & MASK(c < 0x82));
    return control | stray | out | (inner ^ tail);
}

/* Goes over whole blocks that hold plain characters only; stops at the start of a character. */
WIDE static size_t plain_blocks_end(const unsigned char *p, size_t from, size_t n)
{
    enum { BLOCK = 64 };
    size_t at = from;
    while (n - at >= BLOCK + 2) {
        uint8_t odd = is_odd(p[at], 0, 0) | is_odd(p[at + 1], p[at], 0);
        for (size_t i = 0; i < BLOCK; i++)
            odd |= is_odd(p[at + 2 + i], p[at + 1 + i], p[at + i]);
        if (odd)
            break;
        at += BLOCK;
        while (is_tail(p[at]))
            at--;
    }
    return at;
}

size_t nfc_plain_end(struct str s, size_t from)
{
    const unsigned char *p = (const unsigned char *)s.p;
    size_t at = plain_blocks_end(p, from, s.n);
    while (at < s.n) {
        const size_t length = plain_length(p + at, s.n - at);
        if (!length)
            break;
        at += length;
    }
    return at;
}

static bool is_control(uint32_t code)
{
    return code < 0x20 || (code >= 0x7F && code < 0xA0);
}

struct span nfc_run(struct str s, size_t from, size_t at)
{
    const unsigned char *p = (const unsigned char *)s.p;
    size_t start = at;
    if (start > from) {
        do
            start--;
        while (start > from && is_tail(p[start]));
    }
    while (at < s.n && !plain_length(p + at, s.n - at)) {
        uint32_t code;
        const size_t length = utf8_decode(s, at, &code);
        if (!length || is_control(code))
            break;
        at += length;
    }
    return (struct span){(uint32_t)start, (uint32_t)at};
}

static void codes_reserve(struct nfc_scratch *scratch, size_t want)
{
    if (want <= scratch->cap)
        return;
    size_t cap = scratch->cap ? scratch->cap : 64;
    while (cap < want)
        cap *= 2;
    int32_t *codes = realloc(scratch->codes, cap * sizeof *codes);
    if (!codes)
        abort();
    scratch->codes = codes;
    scratch->cap = cap;
}

static unsigned combining_class(int32_t code)
{
    return (unsigned)utf8proc_get_property(code)->combining_class;
}

/* Stable counting sort by combining class: linear, where sorting by exchanges is quadratic in a pile of marks. */
static void sort_marks(int32_t *marks, size_t n)
{
    enum { SHORT = 24 };
    if (n <= SHORT) {
        for (size_t i = 1; i < n; i++) {
            const int32_t mark = marks[i];
            const unsigned rank = combining_class(mark);
            size_t at = i;
            for (; at > 0 && combining_class(marks[at - 1]) > rank; at--)
                marks[at] = marks[at - 1];
            marks[at] = mark;
        }
        return;
    }
    size_t starts[257] = {0};
    for (size_t i = 0; i < n; i++)
        starts[combining_class(marks[i]) + 1]++;
    for (size_t rank = 1; rank < 257; rank++)
        starts[rank] += starts[rank - 1];
    int32_t *sorted = malloc(n * sizeof *sorted);
    if (!sorted)
        abort();
    for (size_t i = 0; i < n; i++)
        sorted[starts[combining_class(marks[i])]++] = marks[i];
    memcpy(marks, sorted, n * sizeof *sorted);
    free(sorted);
}

static void order_marks(int32_t *codes, size_t n)
{
    size_t at = 0;
    while (at < n) {
        size_t end = at;
        while (end < n && combining_class(codes[end]))
            end++;
        if (end - at > 1)
            sort_marks(codes + at, end - at);
        at = end + 1;
    }
}

struct str nfc_compose(struct nfc_scratch *scratch, struct str run)
{
    enum { DECOMPOSED_MAX = 32 }; /* more than any character decomposes to */
    size_t n = 0;
    for (size_t at = 0; at < run.n;) {
        uint32_t code = 0;
        const size_t length = utf8_decode(run, at, &code);
        if (!length)
            break;
        at += length;
        codes_reserve(scratch, n + DECOMPOSED_MAX);
        int boundary = 0;
        const utf8proc_ssize_t made = utf8proc_decompose_char((int32_t)code, scratch->codes + n, DECOMPOSED_MAX,
                                                              UTF8PROC_STABLE | UTF8PROC_DECOMPOSE, &boundary);
        if (made > 0)
            n += (size_t)made;
    }
    order_marks(scratch->codes, n);
    const utf8proc_ssize_t composed =
        n ? utf8proc_normalize_utf32(scratch->codes, (utf8proc_ssize_t)n, UTF8PROC_STABLE | UTF8PROC_COMPOSE) : 0;

    scratch->bytes.n = 0;
    for (utf8proc_ssize_t i = 0; i < composed; i++) {
        char bytes[4];
        buf_put(&scratch->bytes, str_make(bytes, utf8_encode((uint32_t)scratch->codes[i], bytes)));
    }
    return buf_view(&scratch->bytes);
}

void nfc_scratch_free(struct nfc_scratch *scratch)
{
    free(scratch->codes);
    buf_free(&scratch->bytes);
    *scratch = (struct nfc_scratch){0};
}

struct str text_nfc(struct arena *arena, struct str s)
{
    struct nfc_scratch scratch = {0};
    struct buf out = {0};
    size_t copied = 0; /* s[0, copied) stands in out */

    for (size_t from = 0;;) {
        const size_t at = nfc_plain_end(s, from);
        if (at >= s.n)
            break;
        const struct span run = nfc_run(s, from, at);
        if (run.to == at) { /* a control character or a stray byte stands for itself */
            from = at + 1;
            continue;
        }
        const struct str before = str_at(s, run);
        const struct str after = nfc_compose(&scratch, before);
        if (!str_eq(before, after)) {
            buf_put(&out, str_sub(s, copied, run.from));
            buf_put(&out, after);
            copied = run.to;
        }
        from = run.to;
    }
    struct str result = s;
    if (copied) {
        buf_put(&out, str_skip(s, copied));
        result = str_copy(arena, buf_view(&out));
    }
    nfc_scratch_free(&scratch);
    buf_free(&out);
    return result;
}
