#include "jail/wire.h"

enum { BITS = 7, MORE = 0x80 };

void wire_put(struct buf *out, uint64_t number)
{
    for (; number >= MORE; number >>= BITS)
        buf_putc(out, (char)(number | MORE));
    buf_putc(out, (char)number);
}

/* The sign becomes the lowest bit, so that small numbers stay short. */
void wire_put_int(struct buf *out, int64_t number)
{
    wire_put(out, number < 0 ? ~((uint64_t)number << 1) : (uint64_t)number << 1);
}

void wire_put_str(struct buf *out, struct str s)
{
    wire_put(out, s.p ? (uint64_t)s.n + 1 : 0);
    buf_put(out, s);
}

uint64_t wire_take(struct wire *in)
{
    uint64_t number = 0;
    for (unsigned shift = 0; !in->bad && in->left.n && shift < 64; shift += BITS) {
        const uint8_t byte = (uint8_t)in->left.p[0];
        in->left = str_skip(in->left, 1);
        number |= (uint64_t)(byte & (MORE - 1)) << shift;
        if (byte < MORE)
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

int32_t wire_take_int(struct wire *in, int32_t most)
{
    const uint64_t raw = wire_take(in);
    const int64_t number = raw & 1 ? (int64_t)~(raw >> 1) : (int64_t)(raw >> 1);
    in->bad = in->bad || number > most || number < -(int64_t)most;
    return in->bad ? 0 : (int32_t)number;
}

uint32_t wire_take_count(struct wire *in, uint32_t most)
{
    const uint32_t n = wire_take_most(in, most);
    in->bad = in->bad || n > in->left.n;
    return in->bad ? 0 : n;
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

struct str wire_take_words(struct wire *in, const char *but)
{
    enum { DELETE = 0x7f };
    const struct str s = wire_take_str(in);
    size_t bad;
    in->bad = in->bad || !text_valid_utf8(s, &bad);
    for (size_t i = 0; i < s.n && !in->bad; i++) {
        const uint8_t byte = (uint8_t)s.p[i];
        in->bad = byte == DELETE || (byte < ' ' && (byte == 0 || !strchr(but, byte)));
    }
    return in->bad ? STR_NONE : s;
}

void wire_put_err(struct buf *out, const struct err *err)
{
    wire_put(out, err->code);
    wire_put_str(out, str_from(err->text));
}

bool wire_take_err(struct wire *in, struct err *ret_err)
{
    const uint32_t code = wire_take_most(in, ERR_SYSTEM);
    const struct str words = wire_take_words(in, "");
    if (in->bad || in->left.n || code == ERR_NONE || words.n == 0 || words.n >= sizeof ret_err->text)
        return false;
    err_set(ret_err, (enum err_code)code, __FILE__, __LINE__, "%.*s", STR_ARG(words));
    return true;
}
