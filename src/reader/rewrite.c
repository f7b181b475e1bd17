/*
 * A file with some of its text changed, all else byte for byte what it was.
 *
 * No promise rests on finding the right bytes: the new file is read again, and counts only when its text is the old
 * text with the edits made and nothing else.
 */
#include "reader/repack.h"
#include "reader/runs.h"

struct rewriting {
    struct arena *arena;
    const char *name;
    const struct source *source;
    const struct edit *edits;
    size_t n;
    struct err *err;
};

/* The text of `bytes` is the source's with the chosen edits made. */
static bool proved(const struct rewriting *job, const bool *made, struct str bytes)
{
    struct arena *arena = arena_create();
    struct edit *chosen = ARENA_ARRAY(arena, struct edit, job->n + 1);
    size_t n = 0;
    for (size_t i = 0; i < job->n; i++)
        if (made[i])
            chosen[n++] = job->edits[i];
    struct source again;
    struct err err;
    const bool same = reader_bytes(arena, job->name, bytes, &again, &err) &&
                      str_eq(again.text.s, text_edited(arena, job->source->text.s, chosen, n));
    arena_destroy(arena);
    return same;
}

static bool rewrite_plain(const struct rewriting *job, bool *made, struct str *ret_bytes)
{
    struct edit *edits = ARENA_ARRAY(job->arena, struct edit, job->n + 1);
    for (size_t i = 0; i < job->n; i++) {
        edits[i] = text_edit_original(job->arena, &job->source->text, job->edits[i]);
        made[i] = true;
    }
    *ret_bytes = text_edited(job->arena, job->source->bytes, edits, job->n);
    if (proved(job, made, *ret_bytes))
        return true;
    for (size_t i = 0; i < job->n; i++)
        made[i] = false;
    *ret_bytes = job->source->bytes;
    return true;
}

struct docx {
    struct docx_part part;
    struct runs runs;
    struct edit *edits; /* in runs.words, for those that were found */
};

/* The file with the chosen edits made, whether right or wrong. */
static bool write_docx(const struct rewriting *job, const struct docx *docx, const bool *made, struct str *ret_bytes)
{
    struct edit *chosen = ARENA_ARRAY(job->arena, struct edit, job->n + 1);
    size_t n = 0;
    for (size_t i = 0; i < job->n; i++)
        if (made[i])
            chosen[n++] = docx->edits[i];
    const struct str part = runs_edited(job->arena, &docx->runs, chosen, n);
    return repack(job->arena, job->name, job->source->bytes, docx->part.index, part, ret_bytes, job->err);
}

/* One edit at a time, each kept when it proves right. */
static bool rewrite_singly(const struct rewriting *job, const struct docx *docx, bool *made, struct str *ret_bytes)
{
    enum { TRIES_MAX = 32 };
    bool *found = ARENA_ARRAY(job->arena, bool, job->n + 1);
    size_t tries = 0;
    for (size_t i = 0; i < job->n; i++) {
        found[i] = made[i];
        made[i] = false;
    }
    *ret_bytes = job->source->bytes;
    for (size_t i = 0; i < job->n && tries < TRIES_MAX; i++) {
        struct str bytes;
        if (!found[i])
            continue;
        made[i] = true;
        tries++;
        if (!write_docx(job, docx, made, &bytes))
            return false;
        made[i] = proved(job, made, bytes);
        if (made[i])
            *ret_bytes = bytes;
    }
    return true;
}

static bool rewrite_docx(const struct rewriting *job, bool *made, struct str *ret_bytes)
{
    struct docx docx = {.edits = ARENA_ARRAY(job->arena, struct edit, job->n + 1)};
    if (!docx_part_read(job->arena, job->name, job->source->bytes, DOCX_DOCUMENT, &docx.part, job->err))
        return false;
    docx.runs = runs_read(job->arena, docx.part.bytes);
    size_t found = 0;
    for (size_t i = 0; i < job->n; i++) {
        made[i] = runs_find(job->arena, &docx.runs, &job->source->text, job->edits[i], &docx.edits[i]);
        found += made[i];
    }
    *ret_bytes = job->source->bytes;
    if (found == 0)
        return true;
    if (!write_docx(job, &docx, made, ret_bytes))
        return false;
    return proved(job, made, *ret_bytes) || rewrite_singly(job, &docx, made, ret_bytes);
}

bool reader_rewrite(struct arena *arena, const char *name, const struct source *source, const struct edit *edits,
                    size_t n, bool *ret_made, struct str *ret_bytes, struct err *err)
{
    const struct rewriting job = {arena, name, source, edits, n, err};
    switch (source->format) {
    case READER_DOCX:
        return rewrite_docx(&job, ret_made, ret_bytes);
    case READER_PLAIN:
        return rewrite_plain(&job, ret_made, ret_bytes);
    default:
        for (size_t i = 0; i < n; i++)
            ret_made[i] = false;
        *ret_bytes = source->bytes;
        return true;
    }
}
