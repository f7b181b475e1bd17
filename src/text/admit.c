/* The door: bytes from outside become a struct text, or are refused with a reason. */
#include "text/legacy.h"
#include "text/nfc.h"

#include <string.h>

struct door {
    struct arena *arena;
    struct str bytes; /* as they came */
    struct buf out;   /* as they are admitted */
    VEC(struct text_step) steps;
    struct nfc_scratch scratch;
};

bool text_valid_utf8(struct str bytes, size_t *ret_bad)
{
    for (size_t at = 0; (at = nfc_plain_end(bytes, at)) < bytes.n;) {
        uint32_t code;
        const size_t length = utf8_decode(bytes, at, &code);
        if (!length) {
            *ret_bad = at;
            return false;
        }
        at += length;
    }
    return true;
}

/* From here on in the output, `there` is where it came from. */
static void door_mark(struct door *door, size_t there)
{
    const struct text_step step = {(uint32_t)door->out.n, (uint32_t)there};
    if (door->steps.n && door->steps.v[door->steps.n - 1].here == step.here)
        door->steps.v[door->steps.n - 1].there = step.there;
    else
        VEC_PUSH(door->arena, &door->steps, step);
}

/* The same where the steps so far do not say it already. */
static void door_step(struct door *door, size_t there)
{
    const struct text_step *last = door->steps.n ? &door->steps.v[door->steps.n - 1] : NULL;
    if (!last || last->here == door->out.n || there - last->there != door->out.n - last->here)
        door_mark(door, there);
}

static void door_run(struct door *door, struct span run)
{
    const struct str before = str_at(door->bytes, run);
    const struct str after = nfc_compose(&door->scratch, before);
    if (str_eq(before, after)) {
        buf_put(&door->out, before);
        return;
    }
    for (size_t at = 0; at < after.n;) {
        uint32_t code;
        const size_t length = utf8_decode(after, at, &code);
        /* text_edit_original() tells the letters of one run by their steps */
        if (length < after.n)
            door_mark(door, run.from);
        else
            door_step(door, run.from);
        buf_put(&door->out, str_sub(after, at, at + length));
        at += length;
    }
    door_step(door, run.to);
}

/* One control character at `at`; returns the offset behind it. */
static size_t door_control(struct door *door, size_t at)
{
    const struct str bytes = door->bytes;
    const unsigned char c = (unsigned char)bytes.p[at];
    size_t end = at + (c < 0x80 ? 1 : 2);
    if (c == '\r' && end < bytes.n && bytes.p[end] == '\n')
        end++;
    buf_putc(&door->out, c == '\r' ? '\n' : ' ');
    door_step(door, end);
    return end;
}

/* Copies, mends and maps; false at the first byte that is not UTF-8. */
static bool door_pass(struct door *door, size_t from, size_t *ret_bad)
{
    const struct str bytes = door->bytes;
    buf_reserve(&door->out, bytes.n);
    while (from < bytes.n) {
        const size_t at = nfc_plain_end(bytes, from);
        if (at == bytes.n) {
            buf_put(&door->out, str_skip(bytes, from));
            break;
        }
        uint32_t code;
        if (!utf8_decode(bytes, at, &code)) {
            *ret_bad = at;
            return false;
        }
        const struct span run = nfc_run(bytes, from, at);
        if (run.to == at) {
            buf_put(&door->out, str_sub(bytes, from, at));
            from = door_control(door, at);
        } else {
            buf_put(&door->out, str_sub(bytes, from, run.from));
            door_run(door, run);
            from = run.to;
        }
    }
    return true;
}

static bool only_blanks(struct str s)
{
    for (size_t at = 0; at < s.n;) {
        uint32_t code = 0;
        at += utf8_decode(s, at, &code);
        const bool blank = code == ' ' || code == '\n' || code == '\t' || code == 0xA0 || code == 0x3000 ||
                           code == 0xFEFF || (code >= 0x2000 && code <= 0x200F) || code == 0x2028 || code == 0x2029;
        if (!blank)
            return false;
    }
    return true;
}

static bool find_lines(struct arena *arena, struct text *text)
{
    size_t lines = 1;
    for (const char *p = text->s.p, *end = p + text->s.n; (p = memchr(p, '\n', (size_t)(end - p))); p++)
        if (++lines > TEXT_LINES_MAX)
            return false;
    uint32_t *starts = ARENA_ARRAY(arena, uint32_t, lines);
    size_t n = 1;
    for (const char *p = text->s.p, *end = p + text->s.n; (p = memchr(p, '\n', (size_t)(end - p))); p++)
        starts[n++] = (uint32_t)(p - text->s.p) + 1;
    text->line_starts = starts;
    text->lines = lines;
    return true;
}

static bool refuse_encoding(struct str bytes, size_t bad, const char *name, struct err *err)
{
    if (bytes.n > LEGACY_SIZE_MAX)
        return ERR(err, ERR_LIMIT,
                   _("Tệp %s không lưu theo bảng mã UTF-8, và nặng hơn %d MB nên không được chuyển đổi. Hãy mở tệp bằng "
                     "Word hoặc Notepad, lưu lại với bảng mã UTF-8 rồi gửi lại."),
                   name, LEGACY_SIZE_MAX / (1024 * 1024));
    return ERR(err, ERR_INPUT,
               _("Tệp %s không phải chữ Unicode UTF-8 (sai ở vị trí byte %zu), cũng không rõ là bảng mã TCVN3 hay VNI. "
                 "Hãy mở tệp bằng Word hoặc Notepad, chuyển sang phông Unicode, lưu lại với bảng mã UTF-8 rồi gửi lại."),
               name, bad);
}

static bool refuse_size(const char *name, struct err *err)
{
    return ERR(err, ERR_LIMIT,
               _("Chữ trong tệp %s dài hơn %d MB, vượt mức cho phép. Hãy tách văn bản thành nhiều tệp nhỏ hơn."), name,
               TEXT_SIZE_MAX / (1024 * 1024));
}

/* Bytes at the end that begin a character and do not end it. */
static size_t cut_bytes(struct str bytes)
{
    for (size_t back = 1; back <= 3 && back <= bytes.n; back++) {
        const unsigned char c = (unsigned char)bytes.p[bytes.n - back];
        if ((c & 0xC0) == 0x80)
            continue;
        const size_t size = c >= 0xC2 && c < 0xE0 ? 2 : c >= 0xE0 && c < 0xF0 ? 3 : c >= 0xF0 && c < 0xF5 ? 4 : 1;
        return back < size ? back : 0;
    }
    return 0;
}

/* False at the first byte that is not UTF-8. A text that grew beyond all bounds has no s.p. */
static bool admit_utf8(struct arena *arena, struct str bytes, struct text *ret_text, size_t *ret_bad)
{
    struct door door = {.arena = arena, .bytes = bytes};
    const size_t from = str_starts(bytes, STR("\xEF\xBB\xBF")) ? 3 : 0;
    const bool plain = nfc_plain_end(bytes, from) == bytes.n; /* as nearly every file is */
    door_step(&door, from);
    const bool valid = plain || door_pass(&door, from, ret_bad);
    const struct str admitted = plain ? str_skip(bytes, from) : buf_view(&door.out);
    *ret_text = (struct text){0};
    if (valid && admitted.n <= TEXT_SIZE_MAX)
        *ret_text = (struct text){str_copy(arena, admitted), NULL, 0, door.steps.v, door.steps.n, 0, TEXT_UTF8};
    nfc_scratch_free(&door.scratch);
    buf_free(&door.out);
    return valid;
}

static bool admit_legacy(struct arena *arena, struct str bytes, struct text *ret_text)
{
    const enum text_encoding encoding = legacy_guess(bytes);
    if (encoding == TEXT_UTF8)
        return false;
    struct buf out = {0};
    struct text_steps steps = {0};
    size_t bad;
    const size_t cut = legacy_convert(arena, bytes, encoding, &out, &steps);
    const bool valid = admit_utf8(arena, buf_view(&out), ret_text, &bad);
    buf_free(&out);
    if (valid && ret_text->s.p)
        legacy_through(arena, &steps, ret_text);
    ret_text->cut = cut;
    ret_text->came_as = encoding;
    return valid;
}

bool text_admit(struct arena *arena, struct str bytes, const char *name, struct text *ret_text, struct err *err)
{
    if (bytes.n > TEXT_SIZE_MAX)
        return refuse_size(name, err);

    struct text text;
    size_t bad = 0;
    const size_t cut = cut_bytes(bytes);
    if (admit_utf8(arena, str_sub(bytes, 0, bytes.n - cut), &text, &bad))
        text.cut = cut;
    else if (!admit_legacy(arena, bytes, &text))
        return refuse_encoding(bytes, bad, name, err);
    if (!text.s.p)
        return refuse_size(name, err);
    if (only_blanks(text.s))
        return ERR(err, ERR_INPUT, _("Tệp %s không có chữ nào. Hãy kiểm tra lại tệp gốc rồi gửi lại."), name);
    if (!find_lines(arena, &text))
        return ERR(err, ERR_LIMIT,
                   _("Tệp %s có hơn %d dòng, vượt mức cho phép. Hãy tách văn bản thành nhiều tệp nhỏ hơn."), name,
                   TEXT_LINES_MAX);
    *ret_text = text;
    return true;
}

const char *text_converted_from(const struct text *text)
{
    const bool by_rule = text->came_as >= TEXT_CP1252;
    return by_rule ? text_encoding_name(text->came_as) : NULL;
}

uint32_t text_line_of(const struct text *text, size_t offset)
{
    size_t low = 0, high = text->lines;
    while (high - low > 1) {
        const size_t middle = low + (high - low) / 2;
        if (text->line_starts[middle] <= offset)
            low = middle;
        else
            high = middle;
    }
    return (uint32_t)low + 1;
}

struct place text_place(const struct text *text, struct span span)
{
    return (struct place){text_line_of(text, span.from), span};
}

struct str text_line(const struct text *text, uint32_t line)
{
    if (line < 1 || line > text->lines)
        return str_sub(text->s, text->s.n, text->s.n);
    const size_t from = text->line_starts[line - 1];
    const size_t to = line < text->lines ? text->line_starts[line] - 1 : text->s.n;
    return str_sub(text->s, from, to);
}
