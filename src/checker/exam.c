/* One run: what is known before any rule is asked, and the one door for findings. */
#include "checker/exam.h"
#include "checker/policy.h"

/* The last line of the head: what stands below belongs to the body. */
static uint32_t head_end(const struct header *header)
{
    const struct field *const fields[] = {&header->parent, &header->issuer, &header->number, &header->symbol,
                                          &header->type,   &header->place,  &header->date,   &header->subject};
    uint32_t last = 0;
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (fields[i]->value.p && fields[i]->place.line > last)
            last = fields[i]->place.line;
    return last;
}

void exam_begin(struct exam *exam)
{
    const struct paper *paper = exam->paper;
    exam->issued = paper->header.issued;
    exam->folded = text_fold_map(exam->arena, paper->text->s, &exam->at);
    exam->head_end = head_end(&paper->header);
    exam->party = paper_is_party(exam->arena, paper);
    exam->state = paper_is_state(exam->arena, paper);
    exam->set = rule_set_of(exam->arena, paper, exam->options->as_of);
}

static enum severity severity_in(const struct exam *exam, const struct rule *rule)
{
    const enum severity severity = policy_severity(exam->options->policy, rule, rule_severity(rule, exam->set));
    return severity == SEVERITY_NOTE && !exam->options->notes ? SEVERITY_OFF : severity;
}

bool exam_wants(const struct exam *exam, enum rule_id rule)
{
    return severity_in(exam, checker_rule(rule)) != SEVERITY_OFF;
}

struct diagnostic *exam_report(struct exam *exam, enum rule_id id, struct place place, struct str message)
{
    const struct rule *rule = checker_rule(id);
    const enum severity severity = severity_in(exam, rule);
    if (severity == SEVERITY_OFF)
        return NULL;
    place.line = text_line_of(exam->paper->text, place.span.from); /* a task's place has the line of its clause */
    VEC_PUSH(exam->arena, exam,
             ((struct diagnostic){.rule = rule->id,
                                  .severity = severity,
                                  .place = place,
                                  .message = message.p ? message : str_from(_(rule->what)),
                                  .hint = str_from(_(rule->hint)),
                                  .source = str_from(rule->source)}));
    return &exam->v[exam->n - 1];
}

void exam_report_own(struct exam *exam, const char *rule, enum severity severity, struct place place,
                     struct str message)
{
    if (severity == SEVERITY_OFF || (severity == SEVERITY_NOTE && !exam->options->notes))
        return;
    VEC_PUSH(exam->arena, exam,
             ((struct diagnostic){.rule = rule,
                                  .severity = severity,
                                  .place = place,
                                  .message = message,
                                  .hint = STR(""),
                                  .source = str_from(_("quy tắc riêng của cơ quan"))}));
}
