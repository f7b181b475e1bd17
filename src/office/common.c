#include "office/common.h"

#include "text/text.h"

#include <string.h>

struct str common_date_text(struct arena *arena, struct date date)
{
    char out[DATE_TEXT_MAX];
    return date_is(date) ? str_copy(arena, str_from(date_iso(date, out))) : STR_NONE;
}

struct date common_date(struct str text)
{
    struct date date = DATE_NONE;
    date_from_iso(text, &date);
    return date;
}

struct str common_key(struct arena *arena, struct str s)
{
    return common_present(text_fold_case(arena, s));
}

static struct str without_blanks(struct arena *arena, struct str s)
{
    char *out = arena_alloc(arena, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] != ' ')
            out[n++] = s.p[i];
    return str_make(out, n);
}

struct str common_number_key(struct arena *arena, struct str number)
{
    struct str key = without_blanks(arena, common_key(arena, number));
    while (key.n > 1 && key.p[0] == '0')
        key = str_skip(key, 1);
    return key;
}

struct str common_symbol_key(struct arena *arena, struct str symbol)
{
    return without_blanks(arena, common_key(arena, symbol));
}

struct str common_present(struct str s)
{
    return s.p ? s : STR("");
}

static bool common_typed(struct arena *arena, struct str typed, size_t max, const char *what, bool keep_lines,
                         struct str *ret_typed, struct err *err)
{
    if (!typed.p) {
        *ret_typed = STR_NONE;
        return true;
    }
    size_t bad;
    if (!text_valid_utf8(typed, &bad))
        return ERR(err, ERR_INPUT, _("%s có ký tự không đọc được. Hãy nhập lại."), what);
    struct str s = str_copy(arena, text_nfc(arena, typed));
    if (s.n > max)
        return ERR(err, ERR_LIMIT, _("%s dài quá %zu byte. Hãy rút gọn."), what, max);
    char *p = arena_alloc(arena, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        const unsigned char c = (unsigned char)s.p[i];
        const bool line_break = c == '\n' && keep_lines;
        const bool blank = (c <= ' ' || c == 0x7f) && !line_break;
        if (blank && (n == 0 || p[n - 1] == ' ' || p[n - 1] == '\n'))
            continue;
        if (line_break && n && p[n - 1] == ' ')
            n--;
        p[n++] = blank ? ' ' : (char)c;
    }
    *ret_typed = str_trim(str_make(p, n));
    return true;
}

bool common_line(struct arena *arena, struct str typed, size_t max, const char *what, struct str *ret_line,
                 struct err *err)
{
    return common_typed(arena, typed, max, what, false, ret_line, err);
}

bool common_words(struct arena *arena, struct str typed, size_t max, const char *what, struct str *ret_words,
                  struct err *err)
{
    return common_typed(arena, typed, max, what, true, ret_words, err);
}

struct str common_hex(struct arena *arena, const unsigned char *bytes, size_t n)
{
    char *out = arena_alloc(arena, n * 2 + 1);
    for (size_t i = 0; i < n; i++) {
        out[i * 2] = "0123456789abcdef"[bytes[i] >> 4];
        out[i * 2 + 1] = "0123456789abcdef"[bytes[i] & 15];
    }
    return str_make(out, n * 2);
}

void common_json_begin(struct common_json *object)
{
    *object = (struct common_json){0};
    object->json.out = &object->text;
    json_open_object(&object->json);
}

struct str common_json_end(struct common_json *object, struct arena *arena)
{
    json_end(&object->json);
    const struct str text = str_copy(arena, buf_view(&object->text));
    buf_free(&object->text);
    return text;
}

void common_page(struct page *page)
{
    enum { DEFAULT = 50, MOST = 500 };
    if (page->limit <= 0)
        page->limit = DEFAULT;
    if (page->limit > MOST)
        page->limit = MOST;
    if (page->offset < 0)
        page->offset = 0;
}
