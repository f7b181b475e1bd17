/* Who signs, and how it is written (36-HD/VPTW 2018, II.1.7; 05-HD/VPTW 2026, Phần II, I.7; 30/2020/NĐ-CP, Phụ lục I,
 * II.7). */
#include "checker/exam.h"

static const char *const committees[] = {"tinh uy", "thanh uy", "huyen uy", "quan uy", "thi uy",
                                         "dang uy", "dang bo",  "chi bo",   "khoi",    NULL};

static bool starts_any(struct str s, const char *const *heads)
{
    for (; *heads; heads++)
        if (str_starts(s, str_from(*heads)))
            return true;
    return false;
}

/* "TM." and "T/M": the two letters with the wrong sign between or behind them. */
static void check_signs(struct exam *exam, const struct field *field, struct str words)
{
    static const struct {
        const char *dotted, *slashed, *right_party, *right_state;
    } forms[] = {{"tm.", "t/m", "T/M", "TM."}, {"kt.", "k/t", "K/T", "KT."}, {"tl.", "t/l", "T/L", "TL."}};
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        const bool wrong = str_starts(words, str_from(exam->party ? forms[i].dotted : forms[i].slashed));
        if (!wrong || !(exam->party || exam->state))
            continue;
        struct diagnostic *d = exam_report(exam, exam->party ? RULE_SIGN_SLASH : RULE_SIGN_DOT, field->place, STR_NONE);
        const struct str raw = str_at(exam->paper->text->s, field->place.span);
        const size_t from = field->place.span.from, end = raw.n > 3 && raw.p[3] == '.' ? 4 : 3; /* "T/M." */
        if (str_eq(exam_fold(exam, str_sub(raw, 0, 3)), str_sub(words, 0, 3)))
            exam_mend(exam, d, from, from + end,
                      str_printf(exam->arena, "%s%s", exam->party ? forms[i].right_party : forms[i].right_state,
                                 end < raw.n && raw.p[end] != ' ' ? " " : ""));
    }
}

static bool joint(const struct paper *paper)
{
    const struct str symbol = paper->header.symbol.value;
    const size_t slash = str_find_byte(symbol, '/');
    return slash != STR_NOWHERE && str_find_byte(str_skip(symbol, slash), '-') != STR_NOWHERE;
}

/* "BÍ THƯ ĐẢNG ỦY": a post of a committee with the committee's name. Returns the bytes of the post itself, or 0. */
static size_t names_body(struct str post)
{
    static const char *const posts[] = {
        "pho bi thu", "bi thu", "pho chanh van phong", "chanh van phong", "pho chu nhiem", "chu nhiem", NULL};
    if (look_words(post, 0, STR("kiem")) != STR_NOWHERE || !look_any(post, committees))
        return 0;
    for (size_t i = 0; posts[i]; i++)
        if (str_starts(post, str_from(posts[i])))
            return strlen(posts[i]);
    return 0;
}

static void report_body(struct exam *exam, size_t post)
{
    const struct place place = exam->paper->signature.position.place;
    struct diagnostic *d = exam_report(exam, RULE_SIGN_BODY, place, STR_NONE);
    const uint32_t *at;
    const struct str words = text_fold_map(exam->arena, str_at(exam->paper->text->s, place.span), &at);
    /* "PHÓ BÍ THƯ THƯỜNG TRỰC TỈNH ỦY" is a person's decision */
    if (words.n > post + 1 && words.p[post] == ' ' && starts_any(str_skip(words, post + 1), committees))
        exam_mend(exam, d, place.span.from + at[post], place.span.to, STR(""));
}

static void check_post(struct exam *exam, struct str authority, struct str post)
{
    const struct signature *signature = &exam->paper->signature;
    static const char *const deputies[] = {"k/t bi thu", "kt. bi thu", "kt bi thu", NULL};
    static const char *const secretaries[] = {"bi thu", "pho bi thu", NULL};
    static const char *const behalf[] = {"t/m", "tm", NULL}, *const order[] = {"t/l", "tl", NULL};
    if (starts_any(authority, deputies) || starts_any(post, deputies))
        exam_report(exam, RULE_SIGN_DEPUTY,
                    starts_any(authority, deputies) ? signature->authority.place : signature->position.place, STR_NONE);
    if (starts_any(authority, order) && starts_any(post, secretaries))
        exam_report(exam, RULE_SIGN_ORDER, signature->authority.place, STR_NONE);
    if (starts_any(authority, behalf) && str_starts(post, STR("uy vien")))
        exam_report(exam, RULE_SIGN_MEMBER, signature->position.place, STR_NONE);
    const size_t bare = names_body(post);
    if (bare && !joint(exam->paper))
        report_body(exam, bare);
}

/* Bytes of the title that folded words begin with, and of the signs and blanks behind it; 0 when there is none. */
static size_t title_length(struct str words)
{
    static const char *const titles[] = {
        "gs.",         "pgs",         "ts.",    "ts ",       "ths",      "th.s",      "bs.",
        "ks.",         "cn.",         "ls.",    "tien si",   "thac si",  "dai tuong", "thuong tuong",
        "trung tuong", "thieu tuong", "dai ta", "thuong ta", "trung ta", "thieu ta"};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        if (!str_starts(words, str_from(titles[i])))
            continue;
        size_t end = strlen(titles[i]);
        while (end < words.n && strchr(" .,", words.p[end]))
            end++;
        return end;
    }
    return 0;
}

static void check_name(struct exam *exam)
{
    const struct field *name = &exam->paper->signature.name;
    if (!name->value.p || !title_length(exam_fold(exam, name->value)))
        return;
    struct diagnostic *d = exam_report(exam, RULE_SIGN_TITLE, name->place, STR_NONE);
    const uint32_t *at;
    const struct str words = text_fold_map(exam->arena, str_at(exam->paper->text->s, name->place.span), &at);
    size_t end = 0, more;
    while ((more = title_length(str_skip(words, end))) > 0)
        end += more;
    if (str_find_byte(str_skip(words, end), ' ') != STR_NOWHERE) /* a name is left */
        exam_mend(exam, d, name->place.span.from, name->place.span.from + at[end], STR(""));
}

/* The last paragraphs of the body say "Thừa lệnh …, Văn phòng thông báo", but the paper is signed on behalf of. */
static void check_closing(struct exam *exam, struct str authority)
{
    enum { LAST = 3 };
    const struct paper *paper = exam->paper;
    if (!str_starts(authority, STR("t/m")) && !str_starts(authority, STR("tm")))
        return;
    for (size_t i = paper->n_clauses; i > 0 && i + LAST > paper->n_clauses; i--) {
        const struct str words = exam_fold(exam, exam_head(paper->clauses[i - 1].words, 200));
        if (look_words(words, 0, STR("thua lenh")) != STR_NOWHERE) {
            exam_report(exam, RULE_SIGN_CLOSING, paper->signature.authority.place,
                        str_printf(exam->arena, _("Lời kết (dòng %u) ghi “thừa lệnh” nhưng phần ký ghi “%.*s”."),
                                   (unsigned)paper->clauses[i - 1].place.line,
                                   STR_ARG(paper->signature.authority.value)));
            return;
        }
    }
}

void check_sign(struct exam *exam)
{
    const struct signature *signature = &exam->paper->signature;
    const struct str authority = exam_fold(exam, signature->authority.value);
    const struct str post = exam_fold(exam, signature->position.value);
    check_signs(exam, &signature->authority, authority);
    check_signs(exam, &signature->position, post);
    if (exam->party) {
        check_post(exam, authority, post);
        check_name(exam);
    }
    check_closing(exam, authority);
}
