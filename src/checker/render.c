/* A report for other programs: the JSON of our contract, and SARIF 2.1.0 (OASIS) for editors and code hosts. */
#include "checker/checker.h"

static void put_fix(struct json *json, const struct fix *fix)
{
    json_key(json, "fix");
    if (fix->n == 0) {
        json_put_null(json);
        return;
    }
    json_open_array(json);
    for (size_t i = 0; i < fix->n; i++) {
        json_open_object(json);
        json_key(json, "span");
        json_open_array(json);
        json_int(json, fix->v[i].span.from);
        json_int(json, fix->v[i].span.to);
        json_end(json);
        json_put_str(json, "words", fix->v[i].words);
        json_end(json);
    }
    json_end(json);
}

void checker_render_json(const struct report *report, const char *file, struct buf *out)
{
    struct json json = {.out = out};
    json_open_object(&json);
    json_put_str(&json, "file", str_from(file));
    json_key(&json, "diagnostics");
    json_open_array(&json);
    for (size_t i = 0; i < report->n; i++) {
        const struct diagnostic *d = &report->v[i];
        json_open_object(&json);
        json_put_place(&json, d->place);
        json_put_str(&json, "rule", str_from(d->rule));
        json_put_str(&json, "severity", str_from(severity_name(d->severity)));
        json_put_str(&json, "message", d->message);
        json_put_str(&json, "hint", d->hint);
        json_put_str(&json, "source", d->source);
        json_put_str(&json, "element", str_from(d->element));
        put_fix(&json, &d->fix);
        json_end(&json);
    }
    json_end(&json);
    json_end(&json);
}

struct sarif {
    struct json json;
};

static void put_text(struct json *json, const char *key, struct str text)
{
    json_key(json, key);
    json_open_object(json);
    json_put_str(json, "text", text);
    json_end(json);
}

static void put_rules(struct json *json)
{
    json_key(json, "rules");
    json_open_array(json);
    for (enum rule_id id = 0; id < RULE__MAX; id++) {
        const struct rule *rule = checker_rule(id);
        json_open_object(json);
        json_put_str(json, "id", str_from(rule->id));
        put_text(json, "shortDescription", str_from(_(rule->what)));
        put_text(json, "help", str_from(rule->source));
        json_end(json);
    }
    json_end(json);
}

struct sarif *sarif_begin(struct arena *arena, struct buf *out)
{
    struct sarif *sarif = ARENA_NEW(arena, struct sarif);
    sarif->json.out = out;
    struct json *json = &sarif->json;
    json_open_object(json);
    json_put_str(json, "$schema", STR("https://json.schemastore.org/sarif-2.1.0.json"));
    json_put_str(json, "version", STR("2.1.0"));
    json_key(json, "runs");
    json_open_array(json);
    json_open_object(json);
    json_key(json, "tool");
    json_open_object(json);
    json_key(json, "driver");
    json_open_object(json);
    json_put_str(json, "name", STR("dondoc"));
    json_put_str(json, "version", STR(DONDOC_VERSION));
    put_rules(json);
    json_end(json);
    json_end(json);
    json_put_str(json, "columnKind", STR("unicodeCodePoints"));
    json_key(json, "results");
    json_open_array(json);
    return sarif;
}

/* A name of a file as the path of a URI: what is not plain is escaped (RFC 3986). */
static void put_uri(struct json *json, const char *file)
{
    struct buf uri = {0};
    for (const char *p = file; *p; p++) {
        const unsigned char c = (unsigned char)*p;
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || strchr("-._~/", c))
            buf_putc(&uri, *p);
        else
            buf_printf(&uri, "%%%02X", c);
    }
    json_put_str(json, "uri", buf_view(&uri));
    buf_free(&uri);
}

size_t column_of(struct column_cursor *cursor, const struct text *text, struct place place)
{
    if (cursor->line != place.line || cursor->offset > place.span.from)
        *cursor = (struct column_cursor){place.line, text->line_starts[place.line - 1], 1};
    cursor->column += utf8_count(str_sub(text->s, cursor->offset, place.span.from));
    cursor->offset = place.span.from;
    return cursor->column;
}

static void put_region(struct json *json, const char *key, struct column_cursor *cursor, const struct text *text,
                       struct place place)
{
    const struct span span = place.span;
    const uint32_t first = place.line, last = text_line_of(text, span.to);
    const size_t column = column_of(cursor, text, place);
    const uint32_t last_from = last == first ? span.from : text->line_starts[last - 1];
    const size_t end = (last == first ? column : 1) + utf8_count(str_sub(text->s, last_from, span.to));
    json_key(json, key);
    json_open_object(json);
    json_put_int(json, "startLine", first);
    json_put_int(json, "startColumn", (int64_t)column);
    json_put_int(json, "endLine", last);
    json_put_int(json, "endColumn", (int64_t)end);
    json_end(json);
}

static void put_file(struct json *json, const char *file)
{
    json_key(json, "artifactLocation");
    json_open_object(json);
    put_uri(json, file);
    json_end(json);
}

static void put_location(struct json *json, const char *file, struct column_cursor *cursor, const struct text *text,
                         struct place place)
{
    json_key(json, "locations");
    json_open_array(json);
    json_open_object(json);
    json_key(json, "physicalLocation");
    json_open_object(json);
    put_file(json, file);
    put_region(json, "region", cursor, text, place);
    json_end(json);
    json_end(json);
    json_end(json);
}

/* One fix, one changed file, a replacement an edit. `cursor` counts for edits only: they follow each other as findings
 * do, but need not stand behind the place of the finding. */
static void put_fixes(struct json *json, const char *file, struct column_cursor *cursor, const struct text *text,
                      const struct diagnostic *d)
{
    if (d->fix.n == 0)
        return;
    json_key(json, "fixes");
    json_open_array(json);
    json_open_object(json);
    put_text(json, "description", d->hint);
    json_key(json, "artifactChanges");
    json_open_array(json);
    json_open_object(json);
    put_file(json, file);
    json_key(json, "replacements");
    json_open_array(json);
    for (size_t i = 0; i < d->fix.n; i++) {
        const struct edit *edit = &d->fix.v[i];
        json_open_object(json);
        put_region(json, "deletedRegion", cursor, text, text_place(text, edit->span));
        put_text(json, "insertedContent", edit->words);
        json_end(json);
    }
    for (int open = 0; open < 5; open++)
        json_end(json);
}

void sarif_add(struct sarif *sarif, const struct report *report, const struct text *text, const char *file)
{
    struct json *json = &sarif->json;
    struct column_cursor cursor = {0}, edits = {0};
    for (size_t i = 0; i < report->n; i++) {
        const struct diagnostic *d = &report->v[i];
        json_open_object(json);
        json_put_str(json, "ruleId", str_from(d->rule));
        json_put_str(json, "level", str_from(severity_name(d->severity)));
        struct buf words = {0};
        buf_put(&words, d->message);
        if (!str_empty(d->hint))
            buf_printf(&words, " %.*s", STR_ARG(d->hint));
        put_text(json, "message", buf_view(&words));
        buf_free(&words);
        put_location(json, file, &cursor, text, d->place);
        put_fixes(json, file, &edits, text, d);
        json_end(json);
    }
}

void sarif_end(struct sarif *sarif)
{
    while (sarif->json.depth > 0)
        json_end(&sarif->json);
}
