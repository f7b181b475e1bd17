#include "base/utf8.h"

static bool is_tail(struct str s, size_t at)
{
    return at < s.n && ((unsigned char)s.p[at] & 0xC0U) == 0x80U;
}

static uint32_t tail(struct str s, size_t at)
{
    return (unsigned char)s.p[at] & 0x3FU;
}

size_t utf8_decode_long(struct str s, size_t at, uint32_t *ret_code)
{
    if (at >= s.n)
        return 0;
    const uint32_t lead = (unsigned char)s.p[at];
    uint32_t code;
    size_t length;

    if (lead >= 0xC2 && lead <= 0xDF && is_tail(s, at + 1)) {
        code = (lead & 0x1FU) << 6 | tail(s, at + 1);
        length = 2;
    } else if (lead >= 0xE0 && lead <= 0xEF && is_tail(s, at + 1) && is_tail(s, at + 2)) {
        code = (lead & 0x0FU) << 12 | tail(s, at + 1) << 6 | tail(s, at + 2);
        length = 3;
        if (code < 0x800 || (code >= 0xD800 && code <= 0xDFFF))
            return 0;
    } else if (lead >= 0xF0 && lead <= 0xF4 && is_tail(s, at + 1) && is_tail(s, at + 2) && is_tail(s, at + 3)) {
        code = (lead & 0x07U) << 18 | tail(s, at + 1) << 12 | tail(s, at + 2) << 6 | tail(s, at + 3);
        length = 4;
        if (code < 0x10000 || code > 0x10FFFF)
            return 0;
    } else {
        return 0;
    }
    *ret_code = code;
    return length;
}

size_t utf8_encode(uint32_t code, char out[4])
{
    if (code < 0x80) {
        out[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        out[0] = (char)(0xC0U | code >> 6);
        out[1] = (char)(0x80U | (code & 0x3FU));
        return 2;
    }
    if (code >= 0xD800 && code <= 0xDFFF)
        return 0;
    if (code < 0x10000) {
        out[0] = (char)(0xE0U | code >> 12);
        out[1] = (char)(0x80U | (code >> 6 & 0x3FU));
        out[2] = (char)(0x80U | (code & 0x3FU));
        return 3;
    }
    if (code > 0x10FFFF)
        return 0;
    out[0] = (char)(0xF0U | code >> 18);
    out[1] = (char)(0x80U | (code >> 12 & 0x3FU));
    out[2] = (char)(0x80U | (code >> 6 & 0x3FU));
    out[3] = (char)(0x80U | (code & 0x3FU));
    return 4;
}

size_t utf8_whole(struct str s)
{
    /* a character has at most 4 bytes: look for its lead among the last 4 */
    for (size_t back = 1; back <= 4 && back <= s.n; back++) {
        const unsigned char c = (unsigned char)s.p[s.n - back];
        if ((c & 0xC0U) == 0x80U)
            continue;
        uint32_t code;
        return utf8_decode(s, s.n - back, &code) == back || c < 0x80 ? s.n : s.n - back;
    }
    return s.n;
}

size_t utf8_count(struct str s)
{
    size_t count = 0;
    for (size_t at = 0; at < s.n; count++) {
        uint32_t code;
        const size_t length = utf8_decode(s, at, &code);
        at += length ? length : 1;
    }
    return count;
}
