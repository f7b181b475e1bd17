#include "text/syllable.h"
#include "text/syllable_table.h"

enum { KEY_TONE_AT = SYLLABLE_KEY_BITS, KEY_FLAGS = SYLLABLE_KEY_BITS + 3 };

/* A character: its letter (0: none), its tone, its bytes. */
struct sign {
    uint8_t letter, tone, bytes;
    bool upper, word; /* word: a letter, of whatever script */
};

static inline struct sign read_sign(struct str s, size_t at)
{
    const unsigned char *u = (const unsigned char *)s.p + at;
    const size_t left = s.n - at;
    uint32_t entry = 0;
    struct sign sign = {.bytes = 1};
    if (u[0] < 0x80) {
        entry = letters_low[u[0]];
    } else if (u[0] < 0xE0) {
        const bool whole = left >= 2 && u[0] >= 0xC2; /* below stand the later bytes of signs */
        sign.bytes = whole ? 2 : 1;
        const uint32_t code = whole ? (u[0] & 0x1Fu) << 6 | (u[1] & 0x3Fu) : 0;
        entry = code < 0x250 ? letters_low[code] : 0;
        sign.word = u[0] >= 0xC3; /* below U+00C0 are signs */
    } else {
        const size_t bytes = u[0] < 0xF0 ? 3 : 4;
        sign.bytes = (uint8_t)(left < bytes ? left : bytes);
        /* U+1E00 to U+1EFF are E1 B8 80 to E1 BB BF */
        if (left >= 3 && u[0] == 0xE1 && u[1] >= 0xB8 && u[1] <= 0xBB)
            entry = letters_high[(u[1] & 3u) << 6 | (u[2] & 0x3Fu)];
        sign.word = u[0] != 0xE2; /* U+2000 to U+2FFF are signs */
    }
    sign.letter = entry & LETTER_MASK;
    sign.tone = entry >> LETTER_TONE_SHIFT & 7;
    sign.upper = entry & LETTER_UPPER;
    sign.word |= sign.letter != 0;
    return sign;
}

size_t syllable_scan(struct str text, size_t at, struct spelled *ret_spelled)
{
    struct spelled spelled = {0};
    uint64_t letters = 0;
    bool vowels = false;
    for (; at < text.n;) {
        const struct sign sign = read_sign(text, at);
        if (!sign.word)
            break;
        at += sign.bytes;
        if (spelled.n > WORD_LETTERS_MAX)
            continue;
        spelled.foreign |= letter_foreign[sign.letter];
        spelled.accented |= sign.bytes > 1;
        spelled.capital |= sign.upper && spelled.n == 0;
        spelled.uppers = (uint8_t)(spelled.uppers + sign.upper);
        if (sign.tone) {
            spelled.tone = sign.tone;
            spelled.tone_at = spelled.n;
            spelled.tones++;
        }
        vowels |= letter_vowel[sign.letter];
        spelled.tail = letter_vowel[sign.letter] ? 0 : (uint8_t)(spelled.tail + 1);
        letters = letters << LETTER_BITS | sign.letter;
        spelled.n++;
    }
    if (!vowels)
        spelled.tail = spelled.n;
    if (!spelled.foreign && spelled.n <= SYLLABLE_LETTERS)
        spelled.letters = letters;
    *ret_spelled = spelled;
    return at;
}

struct spelled syllable_read(struct str word)
{
    struct spelled spelled;
    if (syllable_scan(word, 0, &spelled) != word.n) {
        spelled.foreign = true;
        spelled.letters = 0;
    }
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
        at += read_sign(word, at).bytes;
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
