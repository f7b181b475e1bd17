#include "paper/render.h"

static void put_header(struct json *j, const struct header *header)
{
    json_key(j, "header");
    json_open_object(j);
    json_put_str(j, "parent", header->parent.value);
    json_put_str(j, "issuer", header->issuer.value);
    json_put_str(j, "number", header->number.value);
    json_put_str(j, "symbol", header->symbol.value);
    json_put_str(j, "type", header->type.value);
    json_put_str(j, "place", header->place.value);
    json_put_date(j, "date", header->issued);
    json_put_str(j, "subject", header->subject.value);
    json_end(j);
}

static void put_signature(struct json *j, const struct signature *signature)
{
    json_key(j, "signature");
    json_open_object(j);
    json_put_str(j, "authority", signature->authority.value);
    json_put_str(j, "position", signature->position.value);
    json_put_str(j, "name", signature->name.value);
    json_end(j);
}

static void put_structure(struct json *j, const struct paper *paper)
{
    json_key(j, "recipients");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_recipients; i++) {
        json_open_object(j);
        json_put_place(j, paper->recipients[i].place);
        json_put_str(j, "name", paper->recipients[i].name);
        json_put_str(j, "purpose", paper->recipients[i].purpose);
        json_end(j);
    }
    json_end(j);
    json_key(j, "sections");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_sections; i++) {
        json_open_object(j);
        json_put_place(j, paper->sections[i].place);
        json_put_str(j, "label", paper->sections[i].label);
        json_put_int(j, "depth", paper->sections[i].depth);
        json_put_str(j, "title", paper->sections[i].title);
        json_end(j);
    }
    json_end(j);
    json_key(j, "clauses");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_clauses; i++) {
        json_open_object(j);
        json_put_place(j, paper->clauses[i].place);
        json_put_str(j, "label", paper->clauses[i].label);
        json_put_str(j, "kind", str_from(clause_kind_name(paper->clauses[i].kind)));
        json_end(j);
    }
    json_end(j);
}

static void put_tasks(struct json *j, const struct paper *paper)
{
    json_key(j, "tasks");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_tasks; i++) {
        const struct task *task = &paper->tasks[i];
        json_open_object(j);
        json_put_place(j, task->place);
        json_key(j, "assignees");
        json_open_array(j);
        for (size_t k = 0; k < task->n_assignees; k++)
            json_str(j, task->assignees[k]);
        json_end(j);
        json_key(j, "deadline");
        json_open_object(j);
        json_put_str(j, "kind", str_from(deadline_kind_name(task->deadline.kind)));
        json_put_date(j, "date", task->deadline.kind == DEADLINE_DATE ? task->deadline.date : DATE_NONE);
        json_put_str(j, "text", task->deadline.words);
        json_end(j);
        json_put_str(j, "deliverable", task->deliverable);
        json_put_str(j, "channel", task->channel);
        json_end(j);
    }
    json_end(j);
}

static void put_quantity(struct json *j, const struct quantity *quantity)
{
    const struct {
        const char *key;
        double value;
    } values[] = {
        {"numerator", quantity->numerator},
        {"denominator", quantity->denominator},
        {"percent", quantity->percent},
        {"total", quantity->total},
    };
    json_open_object(j);
    json_put_place(j, quantity->place);
    json_put_str(j, "text", quantity->text);
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (values[i].value >= 0) {
            json_key(j, values[i].key);
            json_number(j, values[i].value);
        }
    if (quantity->n_parts) {
        json_key(j, "parts");
        json_open_array(j);
        for (size_t i = 0; i < quantity->n_parts; i++)
            json_number(j, quantity->parts[i]);
        json_end(j);
    }
    if (quantity->items >= 0)
        json_put_int(j, "items", quantity->items);
    json_put_bool(j, "ok", quantity->ok);
    json_end(j);
}

static void put_change(struct json *j, const struct change *change)
{
    const struct {
        const char *key;
        double value;
    } values[] = {{"amount", change->amount}, {"base", change->base}, {"from", change->from}, {"to", change->to}};
    json_open_object(j);
    json_put_place(j, change->place);
    json_put_str(j, "text", change->text);
    json_put_str(j, "direction", change->up ? STR("up") : STR("down"));
    for (size_t i = 0; i < sizeof values / sizeof *values; i++)
        if (values[i].value >= 0) {
            json_key(j, values[i].key);
            json_number(j, values[i].value);
        }
    json_put_str(j, "unit", change->unit);
    json_put_str(j, "against", change->against);
    json_put_bool(j, "ok", change->ok);
    json_end(j);
}

static void put_facts(struct json *j, const struct paper *paper)
{
    json_key(j, "citations");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_citations; i++) {
        const struct citation *citation = &paper->citations[i];
        json_open_object(j);
        json_put_place(j, citation->place);
        json_put_str(j, "text", citation->text);
        json_put_str(j, "type", citation->type);
        json_put_str(j, "number", citation->number);
        json_put_str(j, "symbol", citation->symbol);
        json_put_date(j, "date", citation->date);
        json_put_str(j, "issuer", citation->issuer);
        if (citation->first != i) /* an index into this array */
            json_put_int(j, "first", (int64_t)citation->first);
        json_end(j);
    }
    json_end(j);
    json_key(j, "named");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_named; i++) {
        json_open_object(j);
        json_put_place(j, paper->named[i].place);
        json_put_str(j, "text", paper->named[i].text);
        json_end(j);
    }
    json_end(j);
    json_key(j, "quantities");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_quantities; i++)
        put_quantity(j, &paper->quantities[i]);
    json_end(j);
    json_key(j, "changes");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_changes; i++)
        put_change(j, &paper->changes[i]);
    json_end(j);
    json_key(j, "footnotes");
    json_open_array(j);
    for (size_t i = 0; i < paper->n_footnotes; i++) {
        json_open_object(j);
        json_put_place(j, paper->footnotes[i].place);
        json_put_str(j, "mark", paper->footnotes[i].mark);
        json_end(j);
    }
    json_end(j);
}

void paper_render_json(const struct paper *paper, const char *file, struct buf *out)
{
    struct json j = {.out = out};
    json_open_object(&j);
    json_put_str(&j, "file", str_from(file));
    put_header(&j, &paper->header);
    put_signature(&j, &paper->signature);
    put_structure(&j, paper);
    put_tasks(&j, paper);
    put_facts(&j, paper);
    json_end(&j);
}
