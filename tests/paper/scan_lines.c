/* Reads lines, prints what the scanners find in each as one JSON object a line. For score_citations.py. */
#include "paper/scan.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void put_citations(struct json *json, struct arena *arena, struct str words)
{
    struct citation_hit *hits;
    size_t n = scan_citations(arena, words, &hits);
    json_key(json, "citations");
    json_array(json);
    for (size_t i = 0; i < n; i++) {
        json_object(json);
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
        json_object(&json);
        put_citations(&json, arena, str_make(line, (size_t)length));
        json_end(&json);
        puts(out.p);
        buf_free(&out);
        arena_destroy(arena);
    }
    free(line);
    return 0;
}
