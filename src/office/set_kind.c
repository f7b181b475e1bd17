/* Which organisations a word of the genre means. Sources: the levels of the Party's organisation (Điều lệ Đảng, Đ.10,
 * Đ.21-24) and the organs that serve a committee; kinds are those of the tree (org.h). */
#include "office/set.h"

#include "office/common.h"

#define BASE "dang-bo-co-so,dang-uy-co-so,chi-bo-co-so"
#define CELLS "chi-bo,chi-bo-co-so"
#define PARTIES "dang-bo,dang-uy,dang-bo-co-so,dang-uy-co-so,dang-bo-bo-phan"
#define COMMITTEES "tinh-uy,thanh-uy,huyen-uy,thi-uy,quan-uy,dac-khu-uy," PARTIES

static const struct {
    const char *name, *words, *kinds;
    const char *begins; /* one beginning of a name, as it is compared; NULL: kinds alone */
} groups[] = {
    {"co-so", N_("cấp ủy cơ sở"), BASE, NULL},
    {"to-chuc-dang", N_("cấp ủy, tổ chức đảng"), COMMITTEES "," CELLS, NULL},
    {"chi-dang-bo", N_("chi, đảng bộ"), PARTIES "," CELLS, NULL},
    {"chi-bo", N_("chi bộ"), CELLS, NULL},
    {"chi-bo-co-so", N_("chi bộ cơ sở"), "chi-bo-co-so", NULL},
    {"dang-bo", N_("đảng bộ"), PARTIES, NULL},
    {"dang-uy", N_("đảng ủy"), PARTIES, NULL},
    {"dang-bo-co-so", N_("đảng bộ cơ sở"), "dang-bo-co-so,dang-uy-co-so", NULL},
    {"dang-uy-co-so", N_("đảng ủy cơ sở"), "dang-bo-co-so,dang-uy-co-so", NULL},
    {"dang-bo-bo-phan", N_("đảng bộ bộ phận"), "dang-bo-bo-phan", NULL},
    {"tinh-uy", N_("tỉnh ủy"), "tinh-uy", "tỉnh ủy "},
    {"huyen-uy", N_("huyện ủy"), "huyen-uy", "huyện ủy "},
    {"thi-uy", N_("thị ủy"), "thi-uy", "thị ủy "},
    {"thanh-uy", N_("thành ủy"), "thanh-uy", "thành ủy "},
    {"quan-uy", N_("quận ủy"), "quan-uy", "quận ủy "},
    {"ban", N_("ban đảng"), "ban", NULL},
    {"xay-dung-dang", N_("ban xây dựng Đảng"), "ban,ubkt", NULL},
    {"tham-muu", N_("cơ quan tham mưu, giúp việc"), "ban,ubkt,van-phong", NULL},
    {"van-phong", N_("văn phòng cấp ủy"), "van-phong", NULL},
    {"ubkt", N_("ủy ban kiểm tra"), "ubkt", NULL},
    {"can-su", N_("đảng đoàn, ban cán sự đảng"), "dang-doan,ban-can-su", NULL},
    {"doan-the", N_("đoàn thể"), "doan-the,to-chuc-chinh-tri-xa-hoi,mat-tran", NULL},
    {"so", N_("sở"), "so", "sở "},
    {"*", N_("đơn vị"), "", NULL},
};
enum { GROUPS = sizeof groups / sizeof *groups };

const char *set_group_word(struct str group)
{
    for (size_t i = 0; i < GROUPS; i++)
        if (str_eq(group, str_from(groups[i].name)))
            return _(groups[i].words);
    return NULL;
}

static bool add_begin(struct set_match *match, struct str key, struct err *err)
{
    if (match->n_begins == sizeof match->begins / sizeof *match->begins)
        return ERR(err, ERR_LIMIT, _("Biểu thức đơn vị có quá nhiều nhóm."));
    match->begins[match->n_begins++] = key;
    return true;
}

/* A committee and the body that it leads have one name in the tree: "Đảng ủy xã …" is kept as "Đảng bộ xã …". */
static bool add_begins(struct arena *arena, struct str words, struct set_match *match, struct err *err)
{
    static const char *const pairs[][2] = {
        {"đảng ủy ", "đảng bộ "}, {"đảng bộ ", "đảng ủy "}, {"chi ủy ", "chi bộ "}, {"chi bộ ", "chi ủy "}};
    const struct str key = common_key(arena, words);
    if (!add_begin(match, str_printf(arena, "%.*s ", STR_ARG(key)), err))
        return false;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        if (str_starts(key, str_from(pairs[i][0])))
            return add_begin(match,
                             str_printf(arena, "%s%.*s ", pairs[i][1],
                                        STR_ARG(str_skip(key, str_from(pairs[i][0]).n))),
                             err);
    return true;
}

static bool add_kinds(struct set_match *match, struct str kinds, struct err *err)
{
    while (!str_empty(kinds)) {
        const struct str kind = str_sub(kinds, 0, str_find_byte(kinds, ','));
        if (match->n_kinds == sizeof match->kinds / sizeof *match->kinds)
            return ERR(err, ERR_LIMIT, _("Biểu thức đơn vị có quá nhiều nhóm."));
        match->kinds[match->n_kinds++] = kind;
        kinds = str_skip(kinds, kind.n + 1);
    }
    return true;
}

static bool add_group(struct set_match *match, struct str group, struct err *err)
{
    for (size_t i = 0; i < GROUPS; i++)
        if (str_eq(group, str_from(groups[i].name)))
            return add_kinds(match, str_from(groups[i].kinds), err) &&
                   (!groups[i].begins || add_begin(match, str_from(groups[i].begins), err));
    return add_kinds(match, group, err);
}

bool set_match_make(struct arena *arena, struct str names, struct set_match *ret_match, struct err *err)
{
    *ret_match = (struct set_match){.any = str_eq(names, STR("*"))};
    while (!str_empty(names)) {
        const bool quoted = names.p[0] == '"';
        const size_t end = quoted ? str_find_from(names, 1, STR("\"")) : str_find_byte(names, ',');
        const struct str group = str_sub(names, quoted, end);
        if (!(quoted ? add_begins(arena, group, ret_match, err) : add_group(ret_match, group, err)))
            return false;
        names = end == STR_NOWHERE ? STR_NONE : str_skip(names, end + 1 + quoted);
    }
    return true;
}

bool set_match_is(const struct set_match *match, struct str kind, struct str name_key)
{
    if (match->any)
        return true;
    for (size_t i = 0; i < match->n_kinds; i++)
        if (str_eq(kind, match->kinds[i]))
            return true;
    for (size_t i = 0; i < match->n_begins; i++)
        if (str_starts(name_key, match->begins[i]))
            return true;
    return false;
}
