/* Reads lines, prints what the scanners find in each as one JSON object a line. For score_citations.py. */
#include "scan/scan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put_citations(struct json *json, struct arena *arena, struct str words)
{
    struct citation_hit *hits;
    size_t n = scan_citations(arena, words, &hits);
    json_key(json, "citations");
    json_open_array(json);
    for (size_t i = 0; i < n; i++) {
        json_open_object(json);
        json_put_str(json, "text", str_at(words, hits[i].span));
        json_put_str(json, "type", hits[i].type);
        json_put_str(json, "number", hits[i].number);
        json_put_str(json, "symbol", hits[i].symbol);
        json_put_str(json, "issuer", hits[i].issuer);
        json_put_date(json, "date", hits[i].date);
        json_end(json);
    }
    json_end(json);
}

static void put_deadlines(struct json *json, struct arena *arena, struct str words)
{
    static const char *const kinds[] = {"none", "date", "relative", "immediate", "recurring", "period"};
    struct deadline_hit *hits;
    size_t n = scan_deadlines(arena, words, &hits);
    json_key(json, "deadlines");
    json_open_array(json);
    for (size_t i = 0; i < n; i++) {
        const struct deadline *deadline = &hits[i].deadline;
        json_open_object(json);
        json_put_str(json, "text", str_at(words, hits[i].span));
        json_put_str(json, "kind", str_from(kinds[deadline->kind]));
        json_put_date(json, "date", deadline->date);
        json_put_date(json, "last", deadline->last);
        json_put_int(json, "amount", deadline->amount);
        json_put_int(json, "unit", deadline->unit);
        json_put_int(json, "event", deadline->event);
        json_end(json);
    }
    json_end(json);
}

static void put_named(struct json *json, struct arena *arena, struct str words)
{
    struct span *hits;
    size_t n = scan_named(arena, words, &hits);
    json_key(json, "named");
    json_open_array(json);
    for (size_t i = 0; i < n; i++) {
        json_open_object(json);
        json_put_str(json, "text", str_at(words, hits[i]));
        json_end(json);
    }
    json_end(json);
}

static void put_figure(struct json *json, const char *key, double value)
{
    if (value < 0)
        return;
    json_key(json, key);
    json_number(json, value);
}

static void put_quantities(struct json *json, struct arena *arena, struct str words)
{
    struct quantity_hit *hits;
    size_t n = scan_quantities(arena, words, &hits);
    json_key(json, "quantities");
    json_open_array(json);
    for (size_t i = 0; i < n; i++) {
        const struct quantity *quantity = &hits[i].quantity;
        json_open_object(json);
        json_put_str(json, "text", str_at(words, hits[i].span));
        put_figure(json, "numerator", quantity->numerator);
        put_figure(json, "denominator", quantity->denominator);
        put_figure(json, "percent", quantity->percent);
        put_figure(json, "total", quantity->total);
        put_figure(json, "items", quantity->items);
        json_key(json, "parts");
        json_open_array(json);
        for (size_t k = 0; k < quantity->n_parts; k++)
            json_number(json, quantity->parts[k]);
        json_end(json);
        json_put_bool(json, "ok", quantity->ok);
        json_end(json);
    }
    json_end(json);
}

int main(void)
{
    char *line = NULL;
    size_t cap = 0;
    ssize_t length;
    while ((length = getline(&line, &cap, stdin)) >= 0) {
        struct arena *arena = arena_create();
        struct buf out = {0};
        struct json json = {.out = &out};
        if (length && line[length - 1] == '\n')
            line[--length] = '\0';
        json_open_object(&json);
        put_citations(&json, arena, str_make(line, (size_t)length));
        put_deadlines(&json, arena, str_make(line, (size_t)length));
        put_named(&json, arena, str_make(line, (size_t)length));
        put_quantities(&json, arena, str_make(line, (size_t)length));
        json_end(&json);
        puts(out.p);
        buf_free(&out);
        arena_destroy(arena);
    }
    free(line);
    return 0;
}
