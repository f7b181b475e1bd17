/* What a letterhead holds that names nobody: titles of Party and State, stamps, notes of machines. */
#include "paper/letterhead.h"

#include <string.h>

enum { MOTTO_BYTES_MAX = 120, SLIPS_MAX = 2 };

/* Folded letters and blanks; signs between the words do not count. */
static const char *const mottos[] = {
    "cong hoa xa hoi chu nghia viet nam",
    "dang cong san viet nam",
    "doc lap tu do hanh phuc",
};

static bool is_small(char c)
{
    return c >= 'a' && c <= 'z';
}

/* Goes over what stands for the motto's words in the folded words: letters must agree but for a few slips of a scanner,
 * anything that is no letter is passed. Returns the bytes of `folded`; *ret_rest is what the motto still has, NULL when
 * it is whole. 0: it does not stand there. */
static size_t motto_over(struct str folded, const char *motto, int slips, const char **ret_rest)
{
    size_t i = 0, letters = 0;
    const char *m = motto;
    for (;;) {
        while (*m == ' ')
            m++;
        while (i < folded.n && !is_small(folded.p[i]))
            i++;
        if (!*m || i == folded.n)
            break;
        if (folded.p[i] != *m && --slips < 0)
            return 0;
        letters++;
        i++;
        m++;
    }
    if (letters == 0 || (*m && m > motto && m[-1] != ' '))
        return 0;
    while (i < folded.n && !is_small(folded.p[i]) && !(folded.p[i] >= '0' && folded.p[i] <= '9'))
        i++;
    *ret_rest = *m ? m : NULL;
    return i;
}

/* A word that only looks like the first of a motto ("Độc", "Đảng") is too little to guess at. */
static size_t motto_begins(struct str folded, const char *motto, const char **ret_rest)
{
    size_t n = motto_over(folded, motto, 0, ret_rest);
    if (n)
        return n;
    n = motto_over(folded, motto, SLIPS_MAX, ret_rest);
    return n && !*ret_rest ? n : 0;
}

bool mark_motto_whole(struct str folded, const char **rest)
{
    const char *more = NULL;
    if (folded.n > MOTTO_BYTES_MAX)
        return false;
    if (*rest && motto_over(folded, *rest, 0, &more) == folded.n) {
        *rest = more;
        return true;
    }
    *rest = NULL;
    for (size_t i = 0; i < sizeof mottos / sizeof *mottos; i++)
        if (motto_begins(folded, mottos[i], &more) == folded.n) {
            *rest = more;
            return true;
        }
    return false;
}

bool mark_motto_inside(struct str folded, struct span *ret_span)
{
    if (folded.n > 2 * MOTTO_BYTES_MAX)
        return false;
    for (size_t at = 0; at < folded.n; at++) {
        if (at && folded.p[at - 1] != ' ')
            continue;
        for (size_t i = 0; i < sizeof mottos / sizeof *mottos; i++) {
            const char *more = NULL;
            const size_t n = motto_over(str_skip(folded, at), mottos[i], 0, &more);
            if (n && !more) {
                *ret_span = (struct span){(uint32_t)at, (uint32_t)(at + n)};
                return true;
            }
        }
    }
    return false;
}

static bool begins_with_any(struct str folded, const char *const *heads, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_starts(folded, str_from(heads[i])))
            return true;
    return false;
}

/* Without brackets, quotes and stops around it. */
static struct str bare(struct str s)
{
    while (s.n && strchr("([{\"' <", s.p[0]))
        s = str_skip(s, 1);
    while (s.n && strchr(")]}\"' >.,:;", s.p[s.n - 1]))
        s.n--;
    return s;
}

bool mark_is_stamp(struct str folded)
{
    static const char *const stamps[] = {
        "khan", "thuong khan", "hoa toc", "hoa toc hen gio", "du thao", "luu hanh noi bo", "tai lieu thu hoi",
        "xong hoi nghi tra lai", "xem xong tra lai", "tai lieu hoi nghi", "sao y", "sao luc", "sao y ban chinh",
        "ban sao", "toi khan", "ban chinh", "ban du thao", "hop toc", "tai lieu luu hanh noi bo", "khan cap",
        "khong pho bien", "doc va luu", "ban goc", "thu hoi",
    };
    static const char *const heads[] = {
        "du thao lan", "du thao ngay", "du thao (", "du thao 1", "du thao 2", "du thao 3", "du thao 4", "do mat",
        "muc do mat", "do khan", "muc do khan", "sao y;", "sao y:", "sao y ban chinh;", "sao luc;", "ban sao;",
        "hoa toc,", "trich sao",
    };
    const struct str s = bare(folded);
    for (size_t i = 0; i < sizeof stamps / sizeof *stamps; i++)
        if (str_eq(s, str_from(stamps[i])))
            return true;
    return s.n <= MOTTO_BYTES_MAX && begins_with_any(s, heads, sizeof heads / sizeof *heads);
}

bool mark_is_machine_note(struct str folded)
{
    static const char *const heads[] = {
        "nguoi ki:", "nguoi ki ", "ki boi:", "ki boi ", "ki ten:", "email:", "e-mail:", "thoi gian ki", "ngay ki:",
        "gio ki:", "co quan:", "to chuc:", "chuc vu:", "don vi:", "chuc danh:", "thoi gian:", "signature ",
        "digitally signed", "signed by", "date:", "reason:", "location:", "signer:", "foxit ", "chu ki so",
        "da ki so", "![", "<!--", "<img", "logo", "cong thong tin dien tu", "http://", "https://", "qr code",
        "van ban duoc ki so", "van ban dien tu", "vgca",
    };
    return begins_with_any(bare(folded), heads, sizeof heads / sizeof *heads) ||
           begins_with_any(folded, heads, sizeof heads / sizeof *heads);
}

bool mark_is_arrival(struct str folded)
{
    static const char *const stamps[] = {"cong van den", "van ban den", "cv den", "den", "so den", "ngay den"};
    static const char *const heads[] = {
        "so den:", "ngay den:", "den so", "den ngay", "chuyen:", "luu ho so", "kinh chuyen",
    };
    const struct str s = bare(folded);
    for (size_t i = 0; i < sizeof stamps / sizeof *stamps; i++)
        if (str_eq(s, str_from(stamps[i])))
            return true;
    return begins_with_any(folded, heads, sizeof heads / sizeof *heads);
}

bool mark_is_ornament(struct str folded)
{
    size_t rounds = 0;
    for (size_t i = 0; i < folded.n; i++) {
        if (!strchr("-_=.~*\\[]|#+<>^\"' oo0", folded.p[i]))
            return false;
        rounds += folded.p[i] == 'o' || folded.p[i] == '0';
    }
    return rounds == 0 || (rounds >= 3 && rounds <= 12);
}
