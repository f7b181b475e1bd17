/* An office's own file: rules muted or graded anew, and rules of its own. */
#include "checker/policy.h"

enum { POLICY_LINES_MAX = 2000, PATTERN_BYTES_MAX = 200, ID_BYTES_MAX = 64 };

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
