/* CSV: one pass over the admitted text. */
#include "reader/sheet_inside.h"

enum { LOOK_AT = 8192 };

/* The separator of which the first line holds most, outside of quotes. */
static char separator_of(struct str s)
{
    static const char candidates[] = {',', ';', '\t'};
    size_t counts[sizeof candidates] = {0};
    bool quoted = false;
    for (size_t i = 0; i < s.n && (quoted || s.p[i] != '\n'); i++) {
        quoted ^= s.p[i] == '"';
        for (size_t k = 0; k < sizeof candidates && !quoted; k++)
            counts[k] += s.p[i] == candidates[k];
    }
    size_t best = 0;
    for (size_t k = 1; k < sizeof candidates; k++)
        best = counts[k] > counts[best] ? k : best;
    return candidates[best];
}

/* A field in quotes, from behind the first of them; two in a row are one. ret_end: behind the last. */
static struct str quoted_field(struct arena *arena, struct str s, size_t from, size_t *ret_end)
{
    size_t quotes = 0, end = from;
    while (end < s.n && (s.p[end] != '"' || (end + 1 < s.n && s.p[end + 1] == '"'))) {
        quotes += s.p[end] == '"';
        end += s.p[end] == '"' ? 2 : 1;
    }
    *ret_end = end < s.n ? end + 1 : s.n;
    if (quotes == 0)
        return str_sub(s, from, end);
    char *out = arena_alloc(arena, end - from + 1);
    size_t n = 0;
    for (size_t i = from; i < end; i++) {
        out[n++] = s.p[i];
        i += s.p[i] == '"';
    }
    return str_make(out, n);
}

static size_t field_end(struct str s, size_t from, char separator)
{
    while (from < s.n && s.p[from] != separator && s.p[from] != '\n')
        from++;
    return from;
}

bool sheet_read_csv(const char *name, struct str bytes, struct sheet_rows *rows, struct sheet *ret_sheet,
                    struct err *err)
{
    const bool wide = str_starts(bytes, STR("\xFF\xFE")) || str_starts(bytes, STR("\xFE\xFF"));
    if (!wide && memchr(bytes.p, '\0', bytes.n < LOOK_AT ? bytes.n : LOOK_AT))
        return ERR(err, ERR_INPUT, _("Tệp %s không phải bảng. Hãy gửi bảng dưới dạng .xlsx hoặc .csv."), name);
    struct text text;
    if (!text_admit(rows->arena, bytes, name, &text, err))
        return false;
    struct str s = text.s;
    const char separator = separator_of(s);
    uint32_t number = 1, column = 0;
    for (size_t i = 0; i < s.n;) {
        size_t end;
        struct str field = STR("");
        if (s.p[i] == '"')
            field = quoted_field(rows->arena, s, i + 1, &i);
        end = field_end(s, i, separator);
        if (str_empty(field))
            field = str_sub(s, i, end);
        if (!sheet_rows_put(rows, column, sheet_cell_text(rows->arena, field), err))
            return false;
        column++;
        i = end + 1;
        if (end < s.n && s.p[end] == separator)
            continue;
        if (!sheet_rows_end(rows, number, err))
            return false;
        number++;
        column = 0;
    }
    if (!sheet_rows_end(rows, number, err))
        return false;
    static const struct str no_name = {"", 0};
    *ret_sheet = (struct sheet){.names = &no_name, .n_names = 1};
    return true;
}
