/* One of our readers at one paper: fenced in before it sees a byte, and gone after its answer. */
#include "jail/inside.h"
#include "reader/libxml.h"
#include "reader/libzip.h"
#include "warm.h"

#include <iconv.h>
#include <malloc.h>
#include <stdlib.h>
#include <unistd.h>

const void *cell_prepare(const void *data)
{
    struct cell_fences *fences = calloc(1, sizeof *fences);
    (void)data;
    if (!fences)
        abort();
    fences->calls = fence_calls_made(FENCE_CELL);
    return fences;
}

/* What the first paper costs beyond the second: tables that are made, memory from the system. */
static void read_one(void)
{
    struct arena *arena = arena_create();
    struct source source;
    struct err err;
    reader_bytes_page(arena, "x.docx", str_make((const char *)warm_docx, sizeof warm_docx), &source, &err);
    arena_destroy(arena);
}

const void *cell_settle(const void *data)
{
    enum { LARGE = 1024 * 1024, ROOM = 256 * 1024 };
    const struct cell *cell = data;
    struct cell_fences *fences = calloc(1, sizeof *fences);
    if (!fences)
        abort();
    /* small pieces of memory that are given back are joined at once: each cell would join them anew, page by page */
    mallopt(M_MXFAST, 0);
    mallopt(M_TRIM_THRESHOLD, LARGE);
    cell->warm();
    read_one();
    leave_unused_libraries();
    if (!fence_nursery(0, fences))
        return NULL;
    malloc_trim(ROOM);
    free(malloc(ROOM / 2));
    return fences;
}

/* --- what cells are asked for --- */

static bool serve_paper(bool page, struct arena *arena, const char *name, struct wire *in, struct buf *out,
                        struct err *err)
{
    struct source source;
    if (!(page ? reader_bytes_page(arena, name, in->left, &source, err)
               : reader_bytes(arena, name, in->left, &source, err)))
        return false;
    wire_put_paper(out, &source);
    return true;
}

static bool serve_sheet(struct arena *arena, const char *name, struct wire *in, struct buf *out, struct err *err)
{
    const uint32_t which = wire_take_most(in, UINT32_MAX);
    struct sheet sheet;
    if (!sheet_bytes(arena, name, in->left, which, &sheet, err))
        return false;
    wire_put_sheet(out, &sheet);
    return true;
}

static bool serve_rewrite(struct arena *arena, const char *name, struct wire *in, struct buf *out, struct err *err)
{
    const uint32_t n = wire_take_count(in, UINT32_MAX);
    struct edit *edits = ARENA_ARRAY(arena, struct edit, n + 1);
    bool *made = ARENA_ARRAY(arena, bool, n + 1);
    struct source source;
    struct str bytes;
    for (uint32_t i = 0; i < n; i++) {
        edits[i].span.from = wire_take_most(in, UINT32_MAX);
        edits[i].span.to = wire_take_most(in, UINT32_MAX);
        edits[i].words = wire_take_str(in);
    }
    if (!reader_bytes(arena, name, in->left, &source, err) ||
        !reader_rewrite(arena, name, &source, edits, n, made, &bytes, err))
        return false;
    for (uint32_t i = 0; i < n; i++)
        wire_put(out, made[i]);
    buf_put(out, bytes);
    return true;
}

static bool serve_restyle(struct arena *arena, const char *name, struct wire *in, struct buf *out, struct err *err)
{
    const uint32_t n = wire_take_count(in, UINT32_MAX);
    struct page_change *changes = ARENA_ARRAY(arena, struct page_change, n + 1);
    struct source source;
    struct str bytes;
    for (uint32_t i = 0; i < n; i++)
        wire_take_change(in, arena, &changes[i]);
    if (!reader_bytes_page(arena, name, in->left, &source, err) ||
        !reader_restyle(arena, name, &source, changes, n, &bytes, err))
        return false;
    const bool changed = bytes.p != source.bytes.p;
    wire_put(out, changed);
    if (changed)
        buf_put(out, bytes);
    return true;
}

static bool serve_papers(uint32_t task, struct arena *arena, const char *name, struct wire *in, struct buf *out,
                         struct err *err)
{
    switch ((enum task)task) {
    case TASK_PAPER:
    case TASK_PAPER_PAGE:
        return serve_paper(task == TASK_PAPER_PAGE, arena, name, in, out, err);
    case TASK_SHEET:
        return serve_sheet(arena, name, in, out, err);
    case TASK_REWRITE:
        return serve_rewrite(arena, name, in, out, err);
    case TASK_RESTYLE:
        return serve_restyle(arena, name, in, out, err);
    case TASK_MAIL:
        break;
    }
    abort();
}

/* Without them papers are refused one by one, with a sentence of the reader. */
static void warm_paper(void)
{
    struct err err;
    (void)(libzip_need(&err) && libxml_need(&err));
}

const struct cell CELL_PAPER = {.warm = warm_paper, .serve = serve_papers};

static bool serve_mails(uint32_t task, struct arena *arena, const char *name, struct wire *in, struct buf *out,
                        struct err *err)
{
    struct mail_read mail;
    if (task != TASK_MAIL)
        abort();
    if (!mail_read(arena, name, in->left, &mail, err))
        return false;
    wire_put_mail(out, &mail);
    return true;
}

/* The library, and the tables of letters that it opens by name, while there are still files. */
static void warm_mail(void)
{
    static const char *const letters[] = {"us-ascii", "iso-8859-1", "windows-1252", "windows-1258", "utf-16",
                                          "utf-16le", "utf-7", "big5", "gb18030", "iso-2022-jp", "koi8-r",
                                          "tcvn5712-1"};
    struct arena *arena = arena_create();
    struct mail_read mail;
    struct err err;
    mail_read(arena, "x", STR("Subject: =?windows-1258?Q?a?=\r\n\r\nx\r\n"), &mail, &err);
    /* kept open: a table is forgotten with the last that uses it */
    for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
        (void)iconv_open("UTF-8", letters[i]);
    arena_destroy(arena);
}

const struct cell CELL_MAIL = {.warm = warm_mail, .serve = serve_mails};

/* --- life --- */

/* False when there is nobody left who asks. */
static bool serve_once(int socket, const struct cell *cell, struct arena *arena, struct buf *out)
{
    struct str question;
    struct err err;
    uint32_t task;
    if (!channel_take_message(socket, arena, CELL_QUESTION_MAX, &task, &question))
        return false;
    struct wire in = {.left = question};
    const char *name = str_z(arena, wire_take_str(&in));
    const bool done = cell->serve(task, arena, name, &in, out, &err);
    if (!done) {
        out->n = 0;
        wire_put_err(out, &err);
    }
    const struct str answer = buf_view(out);
    return channel_send_message(socket, done ? ANSWER_DONE : ANSWER_REFUSED, &answer, 1);
}

void cell_work(int socket, const void *data, const void *prepared)
{
    const struct cell *cell = data;
    const struct cell_fences *fences = prepared;
    struct arena *arena = arena_create();
    struct buf out = {0};
    if (!fences->from_nursery)
        cell->warm();
    if (!fence_cell(fences, CELL_CPU_SECONDS, 0))
        _exit(EXIT_FAILURE);
    while (serve_once(socket, cell, arena, &out)) {
        arena_reset(arena);
        out.n = 0;
    }
    _exit(EXIT_SUCCESS);
}
