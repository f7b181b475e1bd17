/* Numbers (seven bits a byte, low ones first) and texts (their length + 1, then their bytes; 0: absent). */
#include "jail/inside.h"

void wire_put(struct buf *out, uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        buf_putc(out, (char)(number | 0x80));
    buf_putc(out, (char)number);
}

void wire_put_str(struct buf *out, struct str s)
{
    wire_put(out, s.p ? s.n + 1 : 0);
    buf_put(out, s);
}

uint64_t wire_take(struct wire *in)
{
    enum { BITS = 7, MOST = 63 };
    uint64_t number = 0;
    for (unsigned shift = 0; !in->bad && in->left.n && shift <= MOST; shift += BITS) {
        const uint8_t byte = (uint8_t)in->left.p[0];
        in->left = str_skip(in->left, 1);
        number |= (uint64_t)(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    in->bad = true;
    return 0;
}

uint32_t wire_take_most(struct wire *in, uint32_t most)
{
    const uint64_t number = wire_take(in);
    in->bad = in->bad || number > most;
    return in->bad ? 0 : (uint32_t)number;
}

struct str wire_take_str(struct wire *in)
{
    const uint64_t n = wire_take(in);
    if (in->bad || n == 0)
        return STR_NONE;
    if (n - 1 > in->left.n) {
        in->bad = true;
        return STR_NONE;
    }
    const struct str s = str_sub(in->left, 0, (size_t)n - 1);
    in->left = str_skip(in->left, (size_t)n - 1);
    return s;
}
