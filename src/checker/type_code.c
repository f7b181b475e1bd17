#include "checker/type_code.h"

/* Folded type, and all short forms that were or are right for it: QĐi for quy định from 2018 (36-HD/VPTW), QyĐ and QCh
 * on the State's side; CT for chương trình and TT for tờ trình in papers older than the lists. */
static const struct {
    const char *type;
    const char *codes[5];
} types[] = {
    {"nghi quyet", {"nq", "nqlt"}},
    {"quyet dinh", {"qd"}},
    {"quy dinh", {"qd", "qdi", "qyd"}},
    {"chi thi", {"ct"}},
    {"ket luan", {"kl", "kltb"}},
    {"quy che", {"qc", "qch"}},
    {"thong tri", {"tt"}},
    {"thong tu", {"tt", "ttlt"}},
    {"huong dan", {"hd", "hdlt"}},
    {"thong bao", {"tb", "tbkl"}},
    {"thong cao", {"tc"}},
    {"bao cao", {"bc"}},
    {"ke hoach", {"kh", "khlt"}},
    {"chuong trinh", {"ctr", "ct", "ctrhd", "cthd"}},
    {"de an", {"da"}},
    {"phuong an", {"pa"}},
    {"to trinh", {"ttr", "tt"}},
    {"cong van", {"cv"}},
    {"bien ban", {"bb"}},
    {"cong dien", {"cd"}},
    {"nghi dinh", {"nd"}},
};

enum { N_TYPES = sizeof types / sizeof *types, N_CODES = sizeof types->codes / sizeof *types->codes };

static size_t sign(struct str symbol)
{
    size_t i = 0;
    while (i < symbol.n && symbol.p[i] != '/' && symbol.p[i] != '-')
        i++;
    return i;
}

struct str symbol_type(struct str symbol)
{
    return str_sub(symbol, 0, sign(symbol));
}

struct str symbol_organ(struct str symbol)
{
    const size_t at = sign(symbol);
    return at < symbol.n ? str_skip(symbol, at + 1) : STR_NONE;
}

static bool has_code(size_t type, struct str code)
{
    for (size_t i = 0; i < N_CODES && types[type].codes[i]; i++)
        if (str_eq(str_from(types[type].codes[i]), code))
            return true;
    return false;
}

bool type_code_known(struct str code)
{
    for (size_t i = 0; i < N_TYPES; i++)
        if (has_code(i, code))
            return true;
    return false;
}

bool type_code_fits(struct str type, struct str code)
{
    for (size_t i = 0; i < N_TYPES; i++)
        if (str_eq(str_from(types[i].type), type))
            return has_code(i, code) || !type_code_known(code);
    return true;
}

const char *type_of_code(struct str code)
{
    static const char *const named[][2] = {{"nq", "nghị quyết"}, {"kl", "kết luận"}, {"tb", "thông báo"},
                                           {"bc", "báo cáo"},    {"kh", "kế hoạch"}, {"hd", "hướng dẫn"},
                                           {"ttr", "tờ trình"},  {"bb", "biên bản"}, {"ctr", "chương trình"}};
    for (size_t i = 0; i < sizeof named / sizeof *named; i++)
        if (str_eq(str_from(named[i][0]), code))
            return named[i][1];
    return NULL;
}
