/* Random texts for property tests: the same on every run. */
#ifndef DONDOC_TESTS_TEXT_RANDOM_TEXT_H
#define DONDOC_TESTS_TEXT_RANDOM_TEXT_H

#include "text/text.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static uint32_t random_next(uint64_t *state)
{
    *state = *state * 6364136223846793005U + 1442695040888963407U;
    return (uint32_t)(*state >> 33);
}

/* Vietnamese letters in both forms, marks in any order, singletons, Hangul jamo, other scripts, blanks, signs. */
static uint32_t random_code(uint64_t *state)
{
    static const uint32_t odd[] = {
        0x212A, 0x212B, 0x2126, 0x340,  0x341,  0x343,  0x344,  0x374,  0x37E,  0x387,  0x958,  0x9BE,  0x9C7,
        0x1100, 0x1161, 0x11A8, 0xAC00, 0xAC01, 0x1F71, 0x2000, 0x2001, 0x2329, 0x2ADC, 0xFB1D, 0xF900, 0x1D15E,
        0x1F600, 0x2014, 0x201C, 0x2019, 0x20AB, 0xA0,  0x200B, 0x1E9B, 0x3099, 0x304B, 0x0F73, 0x0F75, 0x0345,
        0x23A,  0x23E,  0x130,  0xD0,   0x110,  0x111,  0x1E9E, 0x4E00, 0x3000, 0xAD,   0x10FFFF};
    static const uint32_t marks[] = {0x300, 0x301, 0x302, 0x303, 0x306, 0x309,
                                     0x31B, 0x323, 0x327, 0x328, 0x5B0, 0x653};
    const uint32_t kind = random_next(state) % 16;
    if (kind < 6)
        return 'a' + random_next(state) % 26;
    if (kind < 7)
        return 'A' + random_next(state) % 26;
    if (kind < 8)
        return (uint32_t)" \t\n-.,(12"[random_next(state) % 9];
    if (kind < 10)
        return 0x1EA0 + random_next(state) % 0x5A;
    if (kind < 11)
        return 0xC0 + random_next(state) % 0x190;
    if (kind < 13)
        return marks[random_next(state) % (sizeof marks / sizeof *marks)];
    if (kind < 15)
        return odd[random_next(state) % (sizeof odd / sizeof *odd)];
    const uint32_t code = 0xA0 + random_next(state) % 0x3000;
    return code;
}

static inline struct str random_text(struct arena *arena, uint64_t *state, size_t characters)
{
    char *p = arena_alloc(arena, characters * 4 + 1);
    size_t n = 0;
    for (size_t i = 0; i < characters; i++)
        n += utf8_encode(random_code(state), p + n);
    return str_make(p, n);
}

static inline struct str by_utf8proc(struct arena *arena, struct str s, utf8proc_option_t options)
{
    utf8proc_uint8_t *out = NULL;
    const utf8proc_ssize_t n =
        utf8proc_map((const utf8proc_uint8_t *)s.p, (utf8proc_ssize_t)s.n, &out, UTF8PROC_STABLE | options);
    const struct str copy = n < 0 ? STR_NONE : str_copy(arena, str_make((const char *)out, (size_t)n));
    free(out);
    return copy;
}

#endif
