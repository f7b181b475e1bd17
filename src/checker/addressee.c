/*
 * Who the paper is about must be among those it is sent to (36-HD/VPTW 2018, II.1.9). Judged for conclusions of
 * inspection and supervision, whose subject names the body: "kết luận giám sát đối với Ban Thường vụ Huyện ủy Đông Sơn
 * về …".
 */
#include "checker/exam.h"

/* Each of them may be looked for in the whole text: no list of recipients is longer. */
enum { RECIPIENTS_MAX = 200 };

/* Words that a body of the Party begins with. */
static const char *const kinds[] = {"huyen uy", "thanh uy", "quan uy",         "thi uy",    "dang uy", "chi bo",
                                    "dang bo",  "chi uy",   "ban can su dang", "dang doan", NULL};

/* "ban thuong vu huyen uy dong son" is {"huyen uy", "dong son"}. Empty kind: no body. */
struct body {
    struct str kind, name;
};

static struct body read_body(struct str words)
{
    static const char *const leads[] = {"ban thuong vu ", "btv ", "thuong truc ", "tt ", "ban chap hanh ",
                                        "tap the ",       NULL};
    for (size_t i = 0; leads[i]; i++) {
        if (str_starts(words, str_from(leads[i]))) {
            words = str_skip(words, strlen(leads[i]));
            i = SIZE_MAX; /* from the first lead again; each turn takes words away */
        }
    }
    for (size_t i = 0; kinds[i]; i++) {
        const struct str kind = str_from(kinds[i]);
        if (str_starts(words, kind) && words.n > kind.n + 1 && words.p[kind.n] == ' ')
            return (struct body){kind, str_skip(words, kind.n + 1)};
    }
    return (struct body){STR_NONE, STR_NONE};
}

/* The name ends where the subject goes on to speak of persons, matters and times. */
static struct str cut_name(struct str name)
{
    static const char *const ends[] = {" va dong chi",
                                       " va cac",
                                       " va mot so",
                                       " va dang vien",
                                       " va ca nhan",
                                       " va nhung",
                                       " va bi thu",
                                       " va trach nhiem",
                                       " ve ",
                                       " trong ",
                                       " nam ",
                                       " thuc hien",
                                       " lanh dao",
                                       " theo ",
                                       " tai ",
                                       " giai doan",
                                       " nhiem ky",
                                       " voi ",
                                       ",",
                                       ";",
                                       "(",
                                       " - ",
                                       " co dau hieu",
                                       " va ca nhan",
                                       " khi ",
                                       NULL};
    size_t n = name.n;
    for (size_t i = 0; ends[i]; i++) {
        const size_t at = str_find(name, str_from(ends[i]));
        if (at < n)
            n = at;
    }
    return str_trim(str_sub(name, 0, n));
}

/* The body that the subject says was inspected or supervised. */
static struct body read_object(struct str subject)
{
    static const char *const leads[] = {"doi voi ", "kiem tra ", "giam sat ", NULL};
    if (look_words(subject, 0, STR("ket luan")) == STR_NOWHERE ||
        (look_words(subject, 0, STR("kiem tra")) == STR_NOWHERE &&
         look_words(subject, 0, STR("giam sat")) == STR_NOWHERE))
        return (struct body){STR_NONE, STR_NONE};
    for (size_t i = 0; leads[i]; i++) {
        const size_t at = str_find(subject, str_from(leads[i]));
        if (at == STR_NOWHERE)
            continue;
        struct body body = read_body(str_skip(subject, at + strlen(leads[i])));
        body.name = cut_name(body.name);
        if (body.kind.p && body.name.n > 3)
            return body;
    }
    return (struct body){STR_NONE, STR_NONE};
}

/* First letters of the words; of a word in capitals all of them: "Đảng ủy VPUBND tỉnh" → "duvpubndt". */
static struct str initials(struct exam *exam, struct str name)
{
    struct str folded = exam_fold(exam, name);
    char *out = ARENA_ARRAY(exam->arena, char, folded.n + 1);
    size_t n = 0, word = 0;
    for (size_t i = 0; i < name.n; word++) {
        while (i < name.n && (name.p[i] == ' ' || name.p[i] == ',' || name.p[i] == '.'))
            i++;
        size_t end = i;
        while (end < name.n && name.p[end] != ' ' && name.p[end] != ',' && name.p[end] != '.')
            end++;
        const struct str part = str_sub(name, i, end), plain = exam_fold(exam, part);
        const size_t take = text_is_upper(part) ? plain.n : plain.n > 0;
        memcpy(out + n, plain.p, take);
        n += take;
        i = end;
    }
    return str_make(out, n);
}

/* First letters of folded words. */
static struct str first_letters(struct exam *exam, struct str folded)
{
    char *out = ARENA_ARRAY(exam->arena, char, folded.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < folded.n; i++)
        if (folded.p[i] != ' ' && (i == 0 || folded.p[i - 1] == ' '))
            out[n++] = folded.p[i];
    return str_make(out, n);
}

/* A recipient that stands for many: "Các đảng ủy trực thuộc", "Như Điều 5". */
static bool is_group(struct str name)
{
    static const char *const groups[] = {"nhu tren",
                                         "nhu dieu",
                                         "truc thuoc",
                                         "don vi",
                                         "to chuc dang",
                                         "cap uy",
                                         "chi, dang bo",
                                         "chi bo, dang bo",
                                         "dang bo co so",
                                         "dang uy co so",
                                         "lien quan",
                                         "duoc kiem tra",
                                         "duoc giam sat",
                                         "doi tuong",
                                         "huyen uy, thanh uy",
                                         "huyen uy, thi uy",
                                         NULL};
    return look_any(name, groups) || str_starts(name, STR("cac huyen")) || str_starts(name, STR("cac dang")) ||
           str_starts(name, STR("cac chi")) || str_starts(name, STR("cac co quan")) ||
           str_starts(name, STR("cac thanh uy"));
}

/* The words stand in the text outside of the list of recipients. */
static bool stands_elsewhere(const struct exam *exam, struct str words)
{
    const size_t list = exam_folded_at(exam, exam->paper->recipients[0].place.span.from);
    const size_t at = look_words(exam->folded, 0, words);
    return at != STR_NOWHERE && at < list;
}

/* The first three words of a name: what follows is often shortened, or belongs to the sentence already. */
static struct str first_words(struct str name)
{
    size_t n = 0;
    for (int words = 0; n < name.n; n++)
        if (name.p[n] == ' ' && ++words == 3)
            break;
    return str_sub(name, 0, n);
}

/* The recipient is the body of that folded name, in full or in short. */
static bool is_named(struct exam *exam, const struct recipient *recipient, struct str folded, struct str name)
{
    if (look_words(folded, 0, first_words(name)) != STR_NOWHERE)
        return true;
    const struct str letters = first_letters(exam, name);
    return letters.n >= 2 && str_find(initials(exam, recipient->name), letters) != STR_NOWHERE;
}

static void check_object(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    const struct body object = read_object(exam_fold(exam, paper->header.subject.value));
    if (!object.kind.p)
        return;
    const struct recipient *other = NULL;
    for (size_t i = 0; i < paper->n_recipients && i < RECIPIENTS_MAX; i++) {
        const struct recipient *recipient = &paper->recipients[i];
        const struct str name = exam_fold(exam, recipient->name);
        if (is_group(name) || is_named(exam, recipient, name, object.name))
            return;
        const struct body body = read_body(name);
        if (!other && str_eq(body.kind, object.kind) && !str_eq(recipient->purpose, STR("báo cáo")) &&
            !stands_elsewhere(exam, cut_name(body.name)))
            other = recipient;
    }
    const struct place place = other ? other->place : paper->recipients[0].place;
    exam_report(exam, other ? RULE_RECIPIENT_OTHER : RULE_RECIPIENT_ABSENT, place,
                other ? str_printf(exam->arena, _("Nơi nhận ghi “%.*s”, không phải đơn vị nêu ở trích yếu."),
                                   STR_ARG(other->name))
                      : STR_NONE);
}

/* "Thành viên Đoàn kiểm tra" on a paper that knows a supervision team only, or the other way round. */
static void check_team(struct exam *exam)
{
    static const struct str teams[] = {{"doan kiem tra", 13}, {"doan giam sat", 13}};
    const struct paper *paper = exam->paper;
    for (size_t i = 0; i < paper->n_recipients && i < RECIPIENTS_MAX; i++) {
        const struct str name = exam_fold(exam, paper->recipients[i].name);
        for (size_t k = 0; k < 2; k++)
            if (look_words(name, 0, teams[k]) != STR_NOWHERE && look_words(name, 0, teams[1 - k]) == STR_NOWHERE &&
                !stands_elsewhere(exam, teams[k]) && stands_elsewhere(exam, teams[1 - k]))
                exam_report(exam, RULE_RECIPIENT_TEAM, paper->recipients[i].place, STR_NONE);
    }
}

static void check_dissolved(struct exam *exam)
{
    static const struct date two_levels = {2025, 7, 1};
    static const char *const gone[] = {"huyen uy",  "quan uy",      "thi uy", "ubnd huyen",
                                       "ubnd quan", "dang uy khoi", NULL};
    const struct paper *paper = exam->paper;
    if (!date_is(exam->issued) || date_cmp(exam->issued, two_levels) < 0)
        return;
    for (size_t i = 0; i < paper->n_recipients; i++)
        if (look_any(exam_fold(exam, paper->recipients[i].name), gone))
            exam_report(exam, RULE_RECIPIENT_DISSOLVED, paper->recipients[i].place, STR_NONE);
}

/* A body of the Party that is told to do something, and to which the paper does not go. */
static void check_tasks(struct exam *exam)
{
    enum { TASKS_MAX = 200, NAMED_MAX = 20 };
    struct str named[NAMED_MAX];
    size_t n_named = 0;
    const struct paper *paper = exam->paper;
    for (size_t i = 0; i < paper->n_recipients && i < RECIPIENTS_MAX; i++) {
        const struct str name = exam_fold(exam, paper->recipients[i].name);
        if (is_group(name) || str_starts(name, STR("cac ban")) || str_starts(name, STR("cac so")))
            return;
    }
    for (size_t t = 0; t < paper->n_tasks && t < TASKS_MAX; t++) {
        for (size_t k = 0; k < paper->tasks[t].n_assignees; k++) {
            const struct body body = read_body(exam_fold(exam, paper->tasks[t].assignees[k]));
            const struct str name = cut_name(body.name);
            bool sent = !body.kind.p || name.n < 4 || str_starts(name, STR("cac ")) || n_named == NAMED_MAX;
            for (size_t i = 0; !sent && i < n_named; i++)
                sent = str_eq(named[i], name); /* told once already */
            for (size_t i = 0; !sent && i < paper->n_recipients && i < RECIPIENTS_MAX; i++)
                sent = is_named(exam, &paper->recipients[i], exam_fold(exam, paper->recipients[i].name), name);
            if (sent)
                continue;
            named[n_named++] = name;
            exam_report(exam, RULE_RECIPIENT_TASK, paper->tasks[t].place,
                        str_printf(exam->arena, _("“%.*s” được giao nhiệm vụ nhưng không có ở nơi nhận."),
                                   STR_ARG(paper->tasks[t].assignees[k])));
        }
    }
}

void check_addressee(struct exam *exam)
{
    if (exam->paper->n_recipients == 0)
        return;
    check_object(exam);
    check_team(exam);
    check_dissolved(exam);
    if (exam_wants(exam, RULE_RECIPIENT_TASK))
        check_tasks(exam);
}
