#include "paper/letterhead.h"

#include <string.h>

enum { TOP_LINES = 20, MARK_BYTES_MAX = 120 };

/* The letters only, folded: "[ T Ố I  M Ậ T ]" gives "tốimật". */
static struct str letters_of(struct arena *arena, struct str words)
{
    const struct str low = text_fold_case(arena, words);
    char *out = arena_alloc(arena, low.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < low.n;) {
        uint32_t code = 0;
        const size_t size = utf8_decode(low, i, &code);
        if (size && (text_is_letter(code) || code == ':')) {
            memcpy(out + n, low.p + i, size);
            n += size;
        }
        i += size ? size : 1;
    }
    return (struct str){out, n};
}

enum secrecy secrecy_of_mark(struct arena *arena, struct str words)
{
    static const struct {
        const char *letters;
        enum secrecy secrecy;
    } marks[] = {
        {"mật", SECRECY_MAT}, {"tốimật", SECRECY_TOI_MAT}, {"tuyệtmật", SECRECY_TUYET_MAT},
    };
    if (words.n > MARK_BYTES_MAX || words.n == 0)
        return SECRECY_NONE;
    /* the one letter that every mark has and few lines have */
    if (str_find(words, STR("Ậ")) == STR_NOWHERE && str_find(words, STR("ậ")) == STR_NOWHERE)
        return SECRECY_NONE;
    struct str letters = letters_of(arena, words);
    static const char *const heads[] = {"độmật:", "mứcđộmật:", "mứcmật:", "dấuđộmật:"};
    bool named = false;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        if (str_starts(letters, str_from(heads[i]))) {
            letters = str_skip(letters, strlen(heads[i]));
            named = true;
        }
    if (!named && text_starts_lower(words))
        return SECRECY_NONE;
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_eq(letters, str_from(marks[i].letters)))
            return marks[i].secrecy;
    return SECRECY_NONE;
}

static void raise_secrecy(struct parse *parse, struct span span)
{
    const enum secrecy found = secrecy_of_mark(parse->arena, str_at(parse->text->s, span));
    if (found > parse->paper->secrecy)
        parse->paper->secrecy = found;
}

/* A line between lines that hold no words: no sentence was broken there. */
static bool stands_alone(const struct lines *lines, size_t i)
{
    return (i == 0 || lines->v[i - 1].kind != LINE_TEXT) && (i + 1 == lines->n || lines->v[i + 1].kind != LINE_TEXT);
}

void parse_secrecy(struct parse *parse)
{
    const struct lines *lines = &parse->lines;
    size_t seen = 0;
    for (size_t i = 0; i < lines->n && (i < parse->head_lines || seen < TOP_LINES); i++) {
        if (lines->v[i].kind != LINE_TEXT)
            continue;
        seen++;
        const struct span span = lines->v[i].span;
        const bool title = span.from >= parse->title.from && span.to <= parse->title.to;
        const bool letterhead = span.from < parse->letterhead.to && !title;
        struct piece pieces[PIECES_MAX];
        const size_t n = line_pieces(parse->text, lines, i, pieces);
        if (!letterhead && !stands_alone(lines, i) && n < 2)
            continue;
        if (!title)
            raise_secrecy(parse, span);
        for (size_t p = 0; p < n; p++)
            if (n > 1 && (letterhead || pieces[p].barred || !title))
                raise_secrecy(parse, pieces[p].span);
    }
}
