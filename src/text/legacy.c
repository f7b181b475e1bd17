/* The tables of the old encodings, and what is converted by them. */
#include "text/legacy.h"

#include <strings.h>

/* TCVN 5712:1993, from 0xA0 on. */
static const uint16_t tcvn3_codes[0x60] = {
    0x00A0, 0x0102, 0x00C2, 0x00CA, 0x00D4, 0x01A0, 0x01AF, 0x0110, /* ĂÂÊÔƠƯĐ */
    0x0103, 0x00E2, 0x00EA, 0x00F4, 0x01A1, 0x01B0, 0x0111, 0x1EB0, /* ăâêôơưđẰ */
    0x0300, 0x0309, 0x0303, 0x0301, 0x0323, 0x00E0, 0x1EA3, 0x00E3, /* five marks, àảã */
    0x00E1, 0x1EA1, 0x1EB2, 0x1EB1, 0x1EB3, 0x1EB5, 0x1EAF, 0x1EB4, /* áạẲằẳẵắẴ */
    0x1EAE, 0x1EA6, 0x1EA8, 0x1EAA, 0x1EA4, 0x1EC0, 0x1EB7, 0x1EA7, /* ẮẦẨẪẤỀặầ */
    0x1EA9, 0x1EAB, 0x1EA5, 0x1EAD, 0x00E8, 0x1EC2, 0x1EBB, 0x1EBD, /* ẩẫấậèỂẻẽ */
    0x00E9, 0x1EB9, 0x1EC1, 0x1EC3, 0x1EC5, 0x1EBF, 0x1EC7, 0x00EC, /* éẹềểễếệì */
    0x1EC9, 0x1EC4, 0x1EBE, 0x1ED2, 0x0129, 0x00ED, 0x1ECB, 0x00F2, /* ỉỄẾỒĩíịò */
    0x1ED4, 0x1ECF, 0x00F5, 0x00F3, 0x1ECD, 0x1ED3, 0x1ED5, 0x1ED7, /* Ổỏõóọồổỗ */
    0x1ED1, 0x1ED9, 0x1EDD, 0x1EDF, 0x1EE1, 0x1EDB, 0x1EE3, 0x00F9, /* ốộờởỡớợù */
    0x1ED6, 0x1EE7, 0x0169, 0x00FA, 0x1EE5, 0x1EEB, 0x1EED, 0x1EEF, /* Ỗủũúụừửữ */
    0x1EE9, 0x1EF1, 0x1EF3, 0x1EF7, 0x1EF9, 0x00FD, 0x1EF5, 0x1ED0, /* ứựỳỷỹýỵỐ */
};

/* Windows-1252 from 0x80 to 0x9F: quotes and dashes, which all the old fonts have there. */
static const uint16_t windows_codes[0x20] = {
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178,
};

enum { GRAVE = 0x300, ACUTE = 0x301, CIRCUMFLEX = 0x302, TILDE = 0x303, BREVE = 0x306, HOOK = 0x309, DOT = 0x323 };

/* VNI from 0xC0 on, capitals; small letters follow 0x20 above. Either a letter of its own, or what stands over the
 * vowel before it. */
static const struct {
    uint16_t letter, shape, tone;
} vni_codes[0x20] = {
    {.shape = CIRCUMFLEX, .tone = GRAVE}, {.shape = CIRCUMFLEX, .tone = ACUTE}, {.shape = CIRCUMFLEX},
    {.shape = CIRCUMFLEX, .tone = TILDE}, {.shape = CIRCUMFLEX, .tone = DOT},   {.shape = CIRCUMFLEX, .tone = HOOK},
    {.letter = 0x1EC8},                   {.letter = 0},                        {.shape = BREVE, .tone = GRAVE},
    {.shape = BREVE, .tone = ACUTE},      {.shape = BREVE},                     {.shape = BREVE, .tone = DOT},
    {.letter = 0x00CC},                   {.letter = 0x00CD},                   {.letter = 0x1EF4},
    {.tone = DOT},                        {.letter = 0},                        {.letter = 0x0110},
    {.letter = 0x1ECA},                   {.letter = 0x0128},                   {.letter = 0x01A0},
    {.tone = TILDE},                      {.letter = 0x01AF},                   {.letter = 0},
    {.tone = GRAVE},                      {.tone = ACUTE},                      {.shape = BREVE, .tone = HOOK},
    {.tone = HOOK},                       {.shape = BREVE, .tone = TILDE},
};

const char *text_encoding_name(enum text_encoding encoding)
{
    static const char *const names[] = {"UTF-8", "UTF-16", "UTF-16", "Windows-1252", "Windows-1258", "TCVN3 (ABC)", "VNI"};
    return names[encoding];
}

static void put_code(struct buf *out, uint32_t code)
{
    char bytes[4];
    buf_put(out, str_make(bytes, utf8_encode(code, bytes)));
}

/* Vietnamese letters only. */
static uint32_t capital_of(uint32_t code)
{
    if (code >= 'a' && code <= 'z')
        return code - 0x20;
    if (code >= 0xE0 && code <= 0xFD && code != 0xF7)
        return code - 0x20;
    if (code == 0x1B0)
        return 0x1AF;
    const bool odd_is_small = (code >= 0x102 && code < 0x180) || (code >= 0x1EA0 && code <= 0x1EF9);
    return (odd_is_small || code == 0x1A1) ? code & ~1u : code;
}

static uint32_t small_of(uint32_t code)
{
    if (code >= 0xC0 && code <= 0xDD)
        return code + 0x20;
    return code == 0x1AF ? 0x1B0 : code | 1;
}

/* May this mark of VNI stand over the letter that ends what was written? */
static bool vni_carries(const struct buf *out, uint16_t shape)
{
    if (out->n >= 2 && out->p[out->n - 2] == '\xC6' && strchr("\xA0\xA1\xAF\xB0", out->p[out->n - 1]))
        return !shape; /* ơ, ư */
    switch (out->n ? out->p[out->n - 1] | 0x20 : 0) {
    case 'a':
        return true;
    case 'e':
    case 'o':
        return shape != BREVE;
    case 'u':
    case 'y':
        return !shape;
    default:
        return false;
    }
}

static void put_vni(struct buf *out, unsigned char byte)
{
    const size_t i = byte & 0x1F;
    if (vni_codes[i].letter) {
        put_code(out, byte & 0x20 ? small_of(vni_codes[i].letter) : vni_codes[i].letter);
    } else if ((vni_codes[i].shape || vni_codes[i].tone) && vni_carries(out, vni_codes[i].shape)) {
        if (vni_codes[i].shape)
            put_code(out, vni_codes[i].shape);
        if (vni_codes[i].tone)
            put_code(out, vni_codes[i].tone);
    } else {
        put_code(out, byte);
    }
}

static uint32_t code_1258(unsigned char byte)
{
    switch (byte) {
    case 0xC3:
    case 0xE3:
        return byte == 0xC3 ? 0x102 : 0x103;
    case 0xD0:
    case 0xF0:
        return byte == 0xD0 ? 0x110 : 0x111;
    case 0xD5:
    case 0xF5:
        return byte == 0xD5 ? 0x1A0 : 0x1A1;
    case 0xDD:
    case 0xFD:
        return byte == 0xDD ? 0x1AF : 0x1B0;
    case 0xCC:
        return GRAVE;
    case 0xD2:
        return HOOK;
    case 0xDE:
        return TILDE;
    case 0xEC:
        return ACUTE;
    case 0xF2:
        return DOT;
    case 0xFE:
        return 0x20AB;
    default:
        return byte;
    }
}

static void put_byte(struct buf *out, unsigned char byte, enum text_encoding encoding, bool capital)
{
    if (byte < 0x80)
        put_code(out, capital ? capital_of(byte) : byte);
    else if (byte < 0xA0)
        put_code(out, windows_codes[byte - 0x80]);
    else if (encoding == TEXT_TCVN3)
        put_code(out, capital ? capital_of(tcvn3_codes[byte - 0xA0]) : tcvn3_codes[byte - 0xA0]);
    else if (encoding == TEXT_VNI && byte >= 0xC0)
        put_vni(out, byte);
    else
        put_code(out, encoding == TEXT_CP1258 ? code_1258(byte) : byte);
}

void legacy_put_byte(struct buf *out, unsigned char byte, enum text_encoding encoding)
{
    put_byte(out, byte, encoding, false);
}

/* A capital letter, a small one, neither; by TCVN3. */
static bool is_tcvn3_letter(unsigned char byte)
{
    return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte > 0xA0;
}

static bool is_tcvn3_small(unsigned char byte)
{
    return byte > 0xA7 && capital_of(tcvn3_codes[byte - 0xA0]) != tcvn3_codes[byte - 0xA0];
}

/* Where capitals are meant: what is being looked at, a word and the piece of a line it stands in. */
struct capitals {
    size_t word_end, piece_end;
    bool word, piece;
};

/* The end of the word at `at`; *ret_shown: some of its letters are capitals, and some can only be meant to be. */
static size_t look_at_word(struct str s, size_t at, bool *ret_shown, bool *ret_small)
{
    size_t large = 0, meant = 0;
    *ret_small = false;
    for (; at < s.n && is_tcvn3_letter((unsigned char)s.p[at]); at++) {
        const unsigned char byte = (unsigned char)s.p[at];
        large += byte >= 'A' && byte <= 'Z';
        meant += is_tcvn3_small(byte);
        *ret_small |= byte >= 'a' && byte <= 'z';
    }
    *ret_shown = large >= 2 && meant && !*ret_small;
    return at;
}

static bool ends_piece(struct str s, size_t at)
{
    const char c = s.p[at];
    return c == '\n' || c == '\r' || c == '\t' || c == '|' ||
           (c == ' ' && at + 1 < s.n && s.p[at + 1] == ' ');
}

/* A piece of a line in capitals ("TØNH ñY S¥N Hµ") has none in small letters, and one word that shows it. */
static void look_at_piece(struct capitals *capitals, struct str s, size_t at)
{
    bool any_shown = false, any_small = false;
    do {
        bool shown, small;
        const size_t end = look_at_word(s, at, &shown, &small);
        any_shown |= shown;
        any_small |= small;
        at = end > at ? end : at + 1;
    } while (at < s.n && !ends_piece(s, at));
    capitals->piece_end = at;
    capitals->piece = any_shown && !any_small;
}

static bool means_capital(struct capitals *capitals, struct str s, size_t at)
{
    bool small;
    if (at >= capitals->piece_end)
        look_at_piece(capitals, s, at);
    if (at >= capitals->word_end) {
        const size_t end = look_at_word(s, at, &capitals->word, &small);
        capitals->word_end = end > at ? end : at + 1;
    }
    return capitals->piece || capitals->word;
}

/* From here on in `out`, `there` is where it came from; said where the steps so far do not say it already. */
static void step(struct arena *arena, struct text_steps *steps, size_t here, size_t there)
{
    const struct text_step *last = steps->n ? &steps->v[steps->n - 1] : NULL;
    if (!last || there - last->there != here - last->here)
        VEC_PUSH(arena, steps, ((struct text_step){(uint32_t)here, (uint32_t)there}));
}

static uint32_t unit_at(struct str bytes, size_t at, bool big_endian)
{
    const unsigned char *u = (const unsigned char *)bytes.p + at;
    return big_endian ? (uint32_t)u[0] << 8 | u[1] : (uint32_t)u[1] << 8 | u[0];
}

static size_t convert_utf16(struct arena *arena, struct str bytes, bool big_endian, struct buf *out,
                            struct text_steps *steps)
{
    size_t at = 2; /* behind the mark */
    while (at + 1 < bytes.n) {
        uint32_t code = unit_at(bytes, at, big_endian);
        size_t length = 2;
        if (code >= 0xD800 && code < 0xE000) {
            const uint32_t low = at + 3 < bytes.n ? unit_at(bytes, at + 2, big_endian) : 0;
            const bool pair = code < 0xDC00 && low >= 0xDC00 && low < 0xE000;
            code = pair ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xFFFD;
            length = pair ? 4 : 2;
        }
        step(arena, steps, out->n, at);
        put_code(out, code);
        at += length;
    }
    step(arena, steps, out->n, at < bytes.n ? at : bytes.n);
    return bytes.n % 2;
}

size_t legacy_convert(struct arena *arena, struct str bytes, enum text_encoding encoding, struct buf *out,
                      struct text_steps *steps)
{
    if (encoding == TEXT_UTF16_LE || encoding == TEXT_UTF16_BE)
        return convert_utf16(arena, bytes, encoding == TEXT_UTF16_BE, out, steps);
    struct capitals capitals = {0};
    buf_reserve(out, bytes.n + bytes.n / 2);
    for (size_t at = 0; at < bytes.n; at++) {
        const bool capital = encoding == TEXT_TCVN3 && means_capital(&capitals, bytes, at);
        step(arena, steps, out->n, at);
        put_byte(out, (unsigned char)bytes.p[at], encoding, capital);
    }
    step(arena, steps, out->n, bytes.n);
    return 0;
}

void legacy_through(struct arena *arena, const struct text_steps *converted, struct text *text)
{
    struct text_steps steps = {0};
    const struct text_step *inner = converted->v;
    size_t k = 0;
    for (size_t i = 0; i < text->n_steps; i++) {
        const struct text_step outer = text->steps[i];
        const bool last = i + 1 == text->n_steps;
        /* the end of the text is a place, too */
        const size_t here_end = last ? text->s.n + 1 : text->steps[i + 1].here;
        size_t there_end = outer.there + (here_end - outer.here);
        if (!last && text->steps[i + 1].there < there_end)
            there_end = text->steps[i + 1].there;
        while (k + 1 < converted->n && inner[k + 1].here <= outer.there)
            k++;
        while (k > 0 && inner[k].here > outer.there)
            k--;
        size_t there = inner[k].there + (outer.there - inner[k].here);
        if (k + 1 < converted->n && there > inner[k + 1].there)
            there = inner[k + 1].there;
        VEC_PUSH(arena, &steps, ((struct text_step){outer.here, (uint32_t)there}));
        for (; k + 1 < converted->n && inner[k + 1].here < there_end; k++)
            if (inner[k + 1].here > outer.there)
                VEC_PUSH(arena, &steps, ((struct text_step){outer.here + (inner[k + 1].here - outer.there),
                                                            inner[k + 1].there}));
    }
    text->steps = steps.v;
    text->n_steps = steps.n;
}

enum text_encoding legacy_of_font(struct str font, bool *ret_capitals)
{
    *ret_capitals = false;
    if (font.n > 3 && strncasecmp(font.p, ".Vn", 3) == 0) {
        *ret_capitals = font.p[font.n - 1] == 'H' || font.p[font.n - 1] == 'h';
        return TEXT_TCVN3;
    }
    return font.n > 4 && strncasecmp(font.p, "VNI-", 4) == 0 ? TEXT_VNI : TEXT_UTF8;
}

/* The byte that a font of the old kind shows for this character; 0 when it has none. */
static unsigned char byte_of(uint32_t code)
{
    if (code < 0x100)
        return (unsigned char)code;
    if (code >= 0xF020 && code < 0xF100) /* fonts of symbols are written in the private area */
        return (unsigned char)(code - 0xF000);
    for (unsigned i = 0; i < 0x20; i++)
        if (windows_codes[i] == code && code != 0xFFFD)
            return (unsigned char)(0x80 + i);
    return 0;
}

static bool is_of_unicode(uint32_t code)
{
    return (code >= 0x1EA0 && code <= 0x1EF9) || code == 0x102 || code == 0x103 || code == 0x110 || code == 0x111 ||
           code == 0x1A0 || code == 0x1A1 || code == 0x1AF || code == 0x1B0;
}

void legacy_put(struct buf *out, struct str s, enum text_encoding encoding, bool capitals)
{
    uint32_t code = 0;
    for (size_t at = 0, length; at < s.n; at += length ? length : 1) {
        length = utf8_decode(s, at, &code);
        if (length && is_of_unicode(code)) {
            buf_put(out, s);
            return;
        }
    }
    for (size_t at = 0, length; at < s.n; at += length ? length : 1) {
        length = utf8_decode(s, at, &code);
        const unsigned char byte = length ? byte_of(code) : 0;
        if (byte)
            put_byte(out, byte, encoding, capitals);
        else
            buf_put(out, str_sub(s, at, at + (length ? length : 1)));
    }
}
