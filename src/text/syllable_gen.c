/* Makes the tables of syllable_table.h from syllable.def while dondoc is built. Prints C to standard output. */
#include "text/syllable_table.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LETTERS_MAX = 64, SLOTS = 1 << SYLLABLE_BITS };

enum onset_class { O_NONE, O_PLAIN, O_LABIAL, O_LABIAL_Y, O_LONG_Y, O_BACK, O_FRONT, O_K, O_G, O_GI, O_QU };
enum { R_ROUND = 1, R_EITHER = 2, R_QU = 4, R_IE = 8, R_Y = 16, R_BARE = 32, R_QU_ONLY = 64 };

struct onset {
    const char *text;
    enum onset_class class;
};

struct rime {
    const char *text;
    unsigned tone_at, flags;
};

static const struct onset onsets[] = {
#define VOWEL(plain, lower, upper)
#define CONSONANT(plain, lower, upper)
#define RIME(text, tone_at, flags)
#define ONSET(text, class) {text, class},
#include "text/syllable.def"
#undef ONSET
#undef RIME
};

static const struct rime rimes[] = {
#define ONSET(text, class)
#define RIME(text, tone_at, flags) {text, tone_at, flags},
#include "text/syllable.def"
#undef ONSET
#undef RIME
#undef VOWEL
#undef CONSONANT
};

static uint16_t low[0x250], high[0x100];
static uint8_t plain_of[LETTERS_MAX], vowel_of[LETTERS_MAX], foreign[LETTERS_MAX] = {1};
static char plain_char[LETTERS_MAX];
static unsigned n_letters;
static uint64_t slots[SLOTS];
static size_t n_syllables;

static void refuse(const char *text, const char *why)
{
    fprintf(stderr, "syllable.def: \"%s\": %s\n", text, why);
    exit(1);
}

/* The file is ours: two and three bytes are all that stand in it. */
static uint32_t next_code(const char **p)
{
    const unsigned char *u = (const unsigned char *)*p;
    const size_t n = u[0] < 0x80 ? 1 : u[0] < 0xE0 ? 2 : 3;
    *p += n;
    return n == 1   ? u[0]
           : n == 2 ? (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu)
                    : (u[0] & 0xFu) << 12 | (u[1] & 0x3Fu) << 6 | (u[2] & 0x3Fu);
}

static uint16_t *entry(uint32_t code)
{
    return code < 0x250 ? &low[code] : &high[code - 0x1E00];
}

static void add_letter(char plain, const char *lower, const char *upper, bool vowel)
{
    n_letters++;
    plain_char[n_letters] = plain;
    vowel_of[n_letters] = vowel;
    foreign[n_letters] = strchr("fjwz", plain) != NULL;
    for (unsigned tone = 0; *lower; tone++)
        *entry(next_code(&lower)) = (uint16_t)(n_letters | tone << LETTER_TONE_SHIFT);
    for (unsigned tone = 0; *upper; tone++)
        *entry(next_code(&upper)) = (uint16_t)(n_letters | tone << LETTER_TONE_SHIFT | LETTER_UPPER);
}

static void add_letters(void)
{
#define VOWEL(plain, lower, upper) add_letter(plain, lower, upper, true);
#define CONSONANT(plain, lower, upper) add_letter(plain, lower, upper, false);
#define ONSET(text, class)
#define RIME(text, tone_at, flags)
#include "text/syllable.def"
#undef VOWEL
#undef CONSONANT
#undef ONSET
#undef RIME
    for (unsigned i = 1; i <= n_letters; i++)
        plain_of[i] = (uint8_t)(low[(unsigned char)plain_char[i]] & 63);
}

static bool goes_with(const struct onset *onset, const struct rime *rime)
{
    const char first = rime->text[0];
    const bool front = first == 'e' || first == 'i' || first == 'y' || strncmp(rime->text, "ê", 2) == 0;
    if (onset->class == O_QU)
        return rime->flags & (R_QU | R_QU_ONLY);
    if (rime->flags & R_QU_ONLY)
        return false;
    if (rime->flags & R_BARE)
        return onset->class == O_NONE;
    if (rime->flags & R_Y)
        return onset->class == O_NONE || onset->class == O_LONG_Y || onset->class == O_LABIAL_Y || onset->class == O_K;
    switch (onset->class) {
    case O_NONE:
        return !(rime->flags & R_IE);
    case O_LABIAL:
    case O_LABIAL_Y:
        return !(rime->flags & R_ROUND);
    case O_BACK:
        return !front;
    case O_FRONT:
    case O_K:
        return front;
    case O_G: /* "gì", "gìn", "giếng": the i of the onset gi and that of the rime are one */
        return !front || rime->flags & R_IE || strcmp(rime->text, "i") == 0 || strcmp(rime->text, "in") == 0;
    case O_GI:
        return first != 'i' && first != 'y' && !(rime->flags & R_ROUND);
    default:
        return true;
    }
}

static bool is_stop(const char *rime)
{
    const size_t n = strlen(rime);
    const char last = rime[n - 1];
    return last == 'c' || last == 'p' || last == 't' || (last == 'h' && rime[n - 2] == 'c');
}

static void add_syllable(const struct onset *onset, const struct rime *rime)
{
    char text[32];
    snprintf(text, sizeof text, "%s%s", onset->text, rime->text);
    uint64_t letters = 0;
    unsigned lead = 0, n = 0;
    for (const char *p = onset->text; *p; lead++)
        next_code(&p);
    for (const char *p = text; *p; n++)
        letters = letters << 6 | (*entry(next_code(&p)) & 63);
    if (n > 7)
        refuse(text, "more than 7 letters");
    const uint64_t flags =
        (is_stop(rime->text) ? SYLLABLE_STOPPED : 0) | (rime->flags & R_EITHER ? SYLLABLE_EITHER : 0);
    const uint64_t value =
        letters | (uint64_t)(lead + rime->tone_at) << SYLLABLE_KEY_BITS | flags << (SYLLABLE_KEY_BITS + 3);
    uint32_t slot = syllable_slot(letters);
    for (; slots[slot]; slot = (slot + 1) % SLOTS)
        if ((slots[slot] & ((UINT64_C(1) << SYLLABLE_KEY_BITS) - 1)) == letters)
            return; /* "gia" by two ways: the first one stands */
    slots[slot] = value;
    n_syllables++;
}

static void print_words(const char *type, const char *name, const uint16_t *v, size_t n)
{
    printf("const %s %s[%zu] = {", type, name, n);
    for (size_t i = 0; i < n; i++)
        printf("%s%u,", i % 20 ? "" : "\n", v[i]);
    puts("\n};");
}

static void print_bytes(const char *name, const uint8_t *v, size_t n)
{
    printf("const uint8_t %s[] = {", name);
    for (size_t i = 0; i < n; i++)
        printf("%u,", v[i]);
    puts("};");
}

int main(void)
{
    add_letters();
    /* onset gi in front of g, so that the tone of "gia" stands on its a */
    for (int pass = 0; pass < 2; pass++)
        for (size_t i = 0; i < sizeof onsets / sizeof *onsets; i++)
            for (size_t k = 0; k < sizeof rimes / sizeof *rimes; k++)
                if ((onsets[i].class == O_GI || onsets[i].class == O_QU) == !pass && goes_with(&onsets[i], &rimes[k]))
                    add_syllable(&onsets[i], &rimes[k]);
    if (n_syllables * 2 > SLOTS)
        refuse("…", "the table of syllables is more than half full: raise SYLLABLE_BITS");
    puts("/* made from syllable.def */\n#include \"text/syllable_table.h\"\n");
    print_words("uint16_t", "letters_low", low, 0x250);
    print_words("uint16_t", "letters_high", high, 0x100);
    print_bytes("letter_plain", plain_of, n_letters + 1);
    print_bytes("letter_vowel", vowel_of, n_letters + 1);
    print_bytes("letter_foreign", foreign, n_letters + 1);
    printf("const uint8_t letter_last = %u;\n", n_letters);
    printf("const uint8_t letter_u = %u, letter_q = %u, letter_i = %u, letter_y = %u;\n", low['u'] & 63, low['q'] & 63,
           low['i'] & 63, low['y'] & 63);
    printf("const uint64_t syllables[%d] = {", SLOTS);
    for (size_t i = 0; i < SLOTS; i++)
        printf("%s0x%llxu,", i % 8 ? "" : "\n", (unsigned long long)slots[i]);
    puts("\n};");
    return ferror(stdout) ? 1 : 0;
}
