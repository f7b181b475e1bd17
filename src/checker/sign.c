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
        const struct span head = {field->place.span.from, field->place.span.from + 3};
        if (d && str_eq(exam_fold(exam, str_at(exam->paper->text->s, head)), str_sub(words, 0, 3)))
            d->fix = (struct fix){head, str_from(exam->party ? forms[i].right_party : forms[i].right_state)};
    }
}

static bool joint(const struct paper *paper)
{
    const struct str symbol = paper->header.symbol.value;
    const size_t slash = str_find_byte(symbol, '/');
    return slash != STR_NOWHERE && str_find_byte(str_skip(symbol, slash), '-') != STR_NOWHERE;
}

/* "BÍ THƯ ĐẢNG ỦY": a post of a committee with the committee's name. */
static bool names_body(struct str post)
{
    static const char *const posts[] = {
        "pho bi thu", "bi thu", "pho chanh van phong", "chanh van phong", "pho chu nhiem", "chu nhiem", NULL};
    return starts_any(post, posts) && look_words(post, 0, STR("kiem")) == STR_NOWHERE && look_any(post, committees);
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
    if (names_body(post) && !joint(exam->paper))
        exam_report(exam, RULE_SIGN_BODY, signature->position.place, STR_NONE);
}

static void check_name(struct exam *exam)
{
    static const char *const titles[] = {
        "gs.",         "pgs",         "ts.",    "ts ",       "ths",      "th.s",      "bs.",
        "ks.",         "cn.",         "ls.",    "tien si",   "thac si",  "dai tuong", "thuong tuong",
        "trung tuong", "thieu tuong", "dai ta", "thuong ta", "trung ta", "thieu ta",  NULL};
    const struct field *name = &exam->paper->signature.name;
    if (name->value.p && starts_any(exam_fold(exam, name->value), titles))
        exam_report(exam, RULE_SIGN_TITLE, name->place, STR_NONE);
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
