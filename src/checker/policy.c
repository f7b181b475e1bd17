/* An office's own file: rules muted or graded anew, and rules of its own that look for words. */
#include "checker/policy.h"

enum { POLICY_LINES_MAX = 2000, PATTERN_BYTES_MAX = 200, ID_BYTES_MAX = 64 };

struct grade {
    const struct rule *rule;
    enum severity severity;
};

struct own_rule {
    const char *id;
    enum severity severity;
    struct str pattern; /* lower case */
    struct str message;
};

struct policy {
    VEC(struct grade) grades;
    VEC(struct own_rule) rules;
};

/* The next word of the line, up to a blank. */
static struct str next_word(struct str *line)
{
    *line = str_trim(*line);
    size_t n = 0;
    while (n < line->n && line->p[n] != ' ' && line->p[n] != '\t')
        n++;
    const struct str word = str_sub(*line, 0, n);
    *line = str_trim(str_skip(*line, n));
    return word;
}

static bool is_id(struct str id)
{
    if (id.n == 0 || id.n > ID_BYTES_MAX)
        return false;
    for (size_t i = 0; i < id.n; i++)
        if (!((id.p[i] >= 'a' && id.p[i] <= 'z') || (id.p[i] >= '0' && id.p[i] <= '9') || id.p[i] == '.' ||
              id.p[i] == '-'))
            return false;
    return true;
}

/* `rest`: "PATTERN" MESSAGE */
static bool read_own(struct arena *arena, struct str rest, struct own_rule *ret_rule)
{
    const size_t end = str_find_byte(str_skip(rest, 1), '"');
    if (rest.p[0] != '"' || end == STR_NOWHERE)
        return false;
    const struct str pattern = str_trim(str_sub(rest, 1, end + 1));
    const struct str message = str_trim(str_skip(rest, end + 2));
    if (pattern.n == 0 || pattern.n > PATTERN_BYTES_MAX || pattern.p[0] == '*' || message.n == 0)
        return false;
    char *lower = ARENA_ARRAY(arena, char, pattern.n + 1);
    text_lower(pattern.p, pattern.n, lower);
    ret_rule->pattern = str_make(lower, pattern.n);
    ret_rule->message = message;
    return true;
}

static bool read_line(struct arena *arena, struct str line, unsigned number, const char *name, struct policy *policy,
                      struct err *err)
{
    struct str rest = line;
    const struct str id = next_word(&rest), level = next_word(&rest);
    enum severity severity;
    if (!severity_from(level, &severity))
        return ERR(err, ERR_INPUT, _("%s, dòng %u: mức độ phải là off, note, warning hoặc error."), name, number);
    const struct rule *rule = checker_rule_find(id);
    if (str_empty(rest)) {
        if (!rule)
            return ERR(err, ERR_INPUT, _("%s, dòng %u: không có quy tắc “%.*s”."), name, number, STR_ARG(id));
        VEC_PUSH(arena, &policy->grades, ((struct grade){rule, severity}));
        return true;
    }
    struct own_rule own = {.id = str_z(arena, id), .severity = severity};
    if (rule || !is_id(id) || !read_own(arena, rest, &own))
        return ERR(err, ERR_INPUT,
                   _("%s, dòng %u: quy tắc riêng viết là MÃ MỨC_ĐỘ \"MẪU\" LỜI_NHẮC, mã chưa có ai dùng."), name,
                   number);
    VEC_PUSH(arena, &policy->rules, own);
    return true;
}

bool policy_read(struct arena *arena, const struct text *text, const char *name, const struct policy **ret_policy,
                 struct err *err)
{
    struct policy *policy = ARENA_NEW(arena, struct policy);
    if (text->lines > POLICY_LINES_MAX)
        return ERR(err, ERR_LIMIT, _("%s: quá %d dòng."), name, POLICY_LINES_MAX);
    for (uint32_t number = 1; number <= text->lines; number++) {
        const struct str line = str_trim(text_line(text, number));
        if (!str_empty(line) && line.p[0] != '#' && !read_line(arena, line, number, name, policy, err))
            return false;
    }
    *ret_policy = policy;
    return true;
}

enum severity policy_severity(const struct policy *policy, const struct rule *rule, enum severity usual)
{
    /* a rule that is not in force stays so: grading is no change of the rule set */
    for (size_t i = policy && usual != SEVERITY_OFF ? policy->grades.n : 0; i-- > 0;)
        if (policy->grades.v[i].rule == rule)
            return policy->grades.v[i].severity;
    return usual;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t';
}

/* Bytes of s at `at` that the piece takes, 0 when it does not stand there. A blank of the piece takes all blanks. */
static size_t piece_at(struct str piece, struct str s, size_t at)
{
    size_t i = at;
    for (size_t k = 0; k < piece.n; k++) {
        if (i >= s.n || (is_blank(piece.p[k]) ? !is_blank(s.p[i]) : piece.p[k] != s.p[i]))
            return 0;
        i++;
        while (is_blank(piece.p[k]) && i < s.n && is_blank(s.p[i]))
            i++;
    }
    return i - at;
}

/* Finds the pattern in s from `from` on. Its pieces between stars are taken at their first place each, so a line is
 * read once: where a later piece does not follow the first place of an earlier one, it follows no other. */
static bool find_pattern(struct str pattern, struct str s, size_t from, struct span *ret_span)
{
    size_t at = from, start = STR_NOWHERE;
    while (!str_empty(pattern)) {
        const size_t star = str_find_byte(pattern, '*');
        const struct str piece = str_sub(pattern, 0, star);
        pattern = star == STR_NOWHERE ? STR("") : str_skip(pattern, star + 1);
        size_t length = str_empty(piece) ? SIZE_MAX : 0;
        for (; length == 0 && at < s.n; at += length == 0)
            length = piece_at(piece, s, at);
        if (length == 0)
            return false;
        if (length == SIZE_MAX)
            continue;
        if (start == STR_NOWHERE)
            start = at;
        at += length;
    }
    *ret_span = (struct span){(uint32_t)start, (uint32_t)at};
    return true;
}

void policy_check(const struct policy *policy, struct exam *exam)
{
    if (!policy || policy->rules.n == 0)
        return;
    const struct text *text = exam->paper->text;
    char *lower = ARENA_ARRAY(exam->arena, char, text->s.n + 1);
    text_lower(text->s.p, text->s.n, lower);
    for (size_t r = 0; r < policy->rules.n; r++) {
        const struct own_rule *own = &policy->rules.v[r];
        for (uint32_t number = 1; number <= text->lines; number++) {
            const size_t base = text->line_starts[number - 1];
            const struct str line = str_make(lower + base, text_line(text, number).n);
            struct span hit;
            for (size_t from = 0; find_pattern(own->pattern, line, from, &hit); from = hit.to)
                exam_report_own(exam, own->id, own->severity, exam_place(exam, base + hit.from, base + hit.to),
                                own->message);
        }
    }
}
