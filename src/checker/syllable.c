#include "checker/syllable.h"
#include "checker/syllable_table.h"

enum { KEY_TONE_AT = SYLLABLE_KEY_BITS, KEY_FLAGS = SYLLABLE_KEY_BITS + 3 };

unsigned syllable_letter(struct str s, size_t at, size_t *ret_bytes, unsigned *ret_tone, bool *ret_upper)
{
    const unsigned char *u = (const unsigned char *)s.p + at;
    const size_t left = s.n - at;
    uint32_t entry = 0;
    *ret_bytes = 1;
    if (u[0] < 0x80) {
        entry = letters_low[u[0]];
    } else if (u[0] < 0xE0) {
        *ret_bytes = left < 2 ? left : 2;
        const uint32_t code = left < 2 ? 0 : (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu);
        entry = code < 0x250 ? letters_low[code] : 0;
    } else {
        const size_t bytes = u[0] < 0xF0 ? 3 : 4;
        *ret_bytes = left < bytes ? left : bytes;
        /* U+1E00 to U+1EFF are E1 B8 80 to E1 BB BF */
        if (left >= 3 && u[0] == 0xE1 && u[1] >= 0xB8 && u[1] <= 0xBB)
            entry = letters_high[(u[1] & 3u) << 6 | (u[2] & 0x3Fu)];
    }
    *ret_tone = entry >> LETTER_TONE_SHIFT & 7;
    *ret_upper = entry & LETTER_UPPER;
    return entry & LETTER_MASK;
}

/* f, j, w, z, and the 0 of what is no letter. */
static bool is_foreign(unsigned letter, char c)
{
    const char lower = (char)(c | 0x20);
    return letter == 0 || lower == 'f' || lower == 'j' || lower == 'w' || lower == 'z';
}

struct spelled syllable_read(struct str word)
{
    struct spelled spelled = {0};
    uint64_t letters = 0;
    for (size_t at = 0; at < word.n && spelled.n <= WORD_LETTERS_MAX;) {
        size_t bytes;
        unsigned tone;
        bool upper;
        const unsigned letter = syllable_letter(word, at, &bytes, &tone, &upper);
        spelled.foreign |= bytes == 1 ? is_foreign(letter, word.p[at]) : letter == 0;
        spelled.accented |= bytes > 1;
        spelled.capital |= upper && at == 0;
        spelled.uppers = (uint8_t)(spelled.uppers + upper);
        if (tone) {
            spelled.tone = (uint8_t)tone;
            spelled.tone_at = spelled.n;
            spelled.tones++;
        }
        letters = letters << LETTER_BITS | letter;
        spelled.n++;
        at += bytes;
    }
    if (!spelled.foreign && spelled.n <= SYLLABLE_LETTERS)
        spelled.letters = letters;
    return spelled;
}

static uint64_t find(uint64_t letters)
{
    for (uint32_t slot = syllable_slot(letters);; slot = (slot + 1) & ((1u << SYLLABLE_BITS) - 1))
        if (!syllables[slot] || (syllables[slot] & ((UINT64_C(1) << SYLLABLE_KEY_BITS) - 1)) == letters)
            return syllables[slot];
}

enum syllable_verdict syllable_judge(const struct spelled *spelled)
{
    const uint64_t entry = spelled->letters ? find(spelled->letters) : 0;
    const unsigned flags = (unsigned)(entry >> KEY_FLAGS);
    if (!entry || spelled->tones > 1 || ((flags & SYLLABLE_STOPPED) && spelled->tone < 4))
        return SYLLABLE_IMPOSSIBLE;
    if (!spelled->tones)
        return SYLLABLE_FINE;
    const unsigned place = entry >> KEY_TONE_AT & 7;
    if (flags & SYLLABLE_EITHER)
        return spelled->tone_at == place       ? SYLLABLE_FIRST
               : spelled->tone_at == place + 1 ? SYLLABLE_SECOND
                                               : SYLLABLE_MISPLACED;
    return spelled->tone_at == place ? SYLLABLE_FINE : SYLLABLE_MISPLACED;
}

bool syllable_near(const struct spelled *spelled)
{
    for (unsigned i = 0; spelled->letters && i < spelled->n; i++) {
        const unsigned shift = i * LETTER_BITS;
        const unsigned letter = spelled->letters >> shift & LETTER_MASK;
        for (unsigned other = 1; other <= letter_last; other++) {
            const uint64_t letters = (spelled->letters & ~((uint64_t)LETTER_MASK << shift)) | (uint64_t)other << shift;
            if (letter_plain[other] == letter_plain[letter] && find(letters))
                return true;
        }
    }
    return false;
}

bool syllable_joined(struct str word)
{
    bool ends[WORD_LETTERS_MAX + 1] = {true}; /* a row of syllables ends in front of letter i */
    size_t offsets[WORD_LETTERS_MAX + 1] = {0};
    size_t n = 0;
    for (size_t at = 0; at < word.n && n < WORD_LETTERS_MAX; n++) {
        size_t bytes;
        unsigned tone;
        bool upper;
        syllable_letter(word, at, &bytes, &tone, &upper);
        at += bytes;
        offsets[n + 1] = at;
    }
    if (offsets[n] != word.n)
        return false;
    for (size_t from = 0; from < n; from++) {
        for (size_t to = from + 2; ends[from] && to <= n && to <= from + SYLLABLE_LETTERS; to++) {
            const struct spelled part = syllable_read(str_sub(word, offsets[from], offsets[to]));
            ends[to] |= syllable_judge(&part) <= SYLLABLE_SECOND;
        }
    }
    return ends[n];
}

uint64_t syllable_exact(const struct spelled *spelled)
{
    uint64_t letters = spelled->letters;
    if (!letters)
        return 0;
    const unsigned last = letters & LETTER_MASK, before = letters >> LETTER_BITS & LETTER_MASK;
    const unsigned first = letters >> 2 * LETTER_BITS & LETTER_MASK;
    if (last == letter_y && before && !letter_vowel[before])
        letters = (letters & ~(uint64_t)LETTER_MASK) | letter_i;
    else if (last == letter_i && before == letter_u && first == letter_q)
        letters = (letters & ~(uint64_t)LETTER_MASK) | letter_y;
    return letters << TONE_BITS | spelled->tone;
}

uint64_t syllable_fold(uint64_t exact)
{
    uint64_t folded = 0;
    for (unsigned i = SYLLABLE_LETTERS; i-- > 0;)
        folded = folded << LETTER_BITS | letter_plain[exact >> (TONE_BITS + i * LETTER_BITS) & LETTER_MASK];
    return folded;
}
