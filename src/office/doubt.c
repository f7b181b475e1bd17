#include "office/doubt.h"

struct str doubt_text(struct arena *arena, const struct doubt *doubts, size_t n)
{
    struct buf out = {0};
    for (size_t i = 0; i < n; i++)
        buf_printf(&out, "%s%u-%u:%d", i ? " " : "", (unsigned)doubts[i].span.from, (unsigned)doubts[i].span.to,
                   doubts[i].sure);
    const struct str text = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return str_empty(text) ? STR("") : text;
}

/* Digits and the byte behind them; at the end of the text any byte will do. */
static bool take(struct str text, size_t *at, char behind, uint32_t most, uint32_t *ret_number)
{
    uint64_t number = 0;
    const size_t begin = *at;
    for (; *at < text.n && text.p[*at] >= '0' && text.p[*at] <= '9' && number <= most; ++*at)
        number = number * 10 + (uint64_t)(text.p[*at] - '0');
    if (*at == begin || number > most || (*at < text.n && text.p[*at] != behind) || (*at == text.n && behind != ' '))
        return false;
    ++*at;
    *ret_number = (uint32_t)number;
    return true;
}

struct doubt *doubt_from_text(struct arena *arena, struct str text, size_t *ret_n)
{
    enum { SHORTEST = sizeof "0-1:0" - 1, SURE_MAX = 100 };
    struct doubt *doubts = ARENA_ARRAY(arena, struct doubt, text.n / SHORTEST + 1);
    uint32_t from, to, sure, end = 0;
    size_t n = 0;
    for (size_t at = 0; at < text.n; n++) {
        if (!take(text, &at, '-', UINT32_MAX, &from) || !take(text, &at, ':', UINT32_MAX, &to) ||
            !take(text, &at, ' ', SURE_MAX, &sure) || from < end || to <= from)
            break;
        doubts[n] = (struct doubt){{from, to}, (uint8_t)sure};
        end = to;
    }
    *ret_n = n;
    return doubts;
}
