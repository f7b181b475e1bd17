#include "steps.h"

#include "paper/render.h"

#include <stdlib.h>
#include <string.h>

enum { BYTES_A_STEP = 16 };

static uint64_t steps;

void __sanitizer_cov_trace_pc(void);
void __sanitizer_cov_trace_pc(void)
{
    steps++;
}

uint64_t steps_taken(void)
{
    return steps;
}

static void count_bytes(size_t n)
{
    steps += n / BYTES_A_STEP;
}

/* --- the C library, by the linker's --wrap: what it looks at counts, not how it does it --- */

void *__real_memchr(const void *s, int c, size_t n);
void *__wrap_memchr(const void *s, int c, size_t n);
void *__wrap_memchr(const void *s, int c, size_t n)
{
    void *at = __real_memchr(s, c, n);
    count_bytes(at ? (size_t)((const char *)at - (const char *)s) : n);
    return at;
}

void *__real_memrchr(const void *s, int c, size_t n);
void *__wrap_memrchr(const void *s, int c, size_t n);
void *__wrap_memrchr(const void *s, int c, size_t n)
{
    void *at = __real_memrchr(s, c, n);
    count_bytes(at ? n - (size_t)((const char *)at - (const char *)s) : n);
    return at;
}

void *__real_memmem(const void *s, size_t n, const void *what, size_t m);
void *__wrap_memmem(const void *s, size_t n, const void *what, size_t m);
void *__wrap_memmem(const void *s, size_t n, const void *what, size_t m)
{
    void *at = __real_memmem(s, n, what, m);
    count_bytes(at ? (size_t)((const char *)at - (const char *)s) : n);
    return at;
}

int __real_memcmp(const void *a, const void *b, size_t n);
int __wrap_memcmp(const void *a, const void *b, size_t n);
int __wrap_memcmp(const void *a, const void *b, size_t n)
{
    const int order = __real_memcmp(a, b, n);
    size_t same = n;
    if (order != 0)
        for (same = 0; ((const char *)a)[same] == ((const char *)b)[same];)
            same++;
    count_bytes(same);
    return order;
}

void *__real_memcpy(void *restrict to, const void *restrict from, size_t n);
void *__wrap_memcpy(void *restrict to, const void *restrict from, size_t n);
void *__wrap_memcpy(void *restrict to, const void *restrict from, size_t n)
{
    count_bytes(n);
    return __real_memcpy(to, from, n);
}

void *__real_memmove(void *to, const void *from, size_t n);
void *__wrap_memmove(void *to, const void *from, size_t n);
void *__wrap_memmove(void *to, const void *from, size_t n)
{
    count_bytes(n);
    return __real_memmove(to, from, n);
}

void *__real_memset(void *to, int c, size_t n);
void *__wrap_memset(void *to, int c, size_t n);
void *__wrap_memset(void *to, int c, size_t n)
{
    count_bytes(n);
    return __real_memset(to, c, n);
}

void *__real_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_calloc(size_t count, size_t size)
{
    count_bytes(count * size);
    return __real_calloc(count, size);
}

size_t __real_strlen(const char *s);
size_t __wrap_strlen(const char *s);
size_t __wrap_strlen(const char *s)
{
    const size_t n = __real_strlen(s);
    count_bytes(n);
    return n;
}

char *__real_strchr(const char *s, int c);
char *__wrap_strchr(const char *s, int c);
char *__wrap_strchr(const char *s, int c)
{
    char *at = __real_strchr(s, c);
    count_bytes(at ? (size_t)(at - s) : __real_strlen(s));
    return at;
}

int __real_strcmp(const char *a, const char *b);
int __wrap_strcmp(const char *a, const char *b);
int __wrap_strcmp(const char *a, const char *b)
{
    size_t same = 0;
    while (a[same] && a[same] == b[same])
        same++;
    count_bytes(same);
    return __real_strcmp(a, b);
}

int __real_strncmp(const char *a, const char *b, size_t n);
int __wrap_strncmp(const char *a, const char *b, size_t n);
int __wrap_strncmp(const char *a, const char *b, size_t n)
{
    size_t same = 0;
    while (same < n && a[same] && a[same] == b[same])
        same++;
    count_bytes(same);
    return __real_strncmp(a, b, n);
}

size_t __real_strspn(const char *s, const char *set);
size_t __wrap_strspn(const char *s, const char *set);
size_t __wrap_strspn(const char *s, const char *set)
{
    const size_t n = __real_strspn(s, set);
    count_bytes(n);
    return n;
}

size_t __real_strcspn(const char *s, const char *set);
size_t __wrap_strcspn(const char *s, const char *set);
size_t __wrap_strcspn(const char *s, const char *set)
{
    const size_t n = __real_strcspn(s, set);
    count_bytes(n);
    return n;
}

/* --- one reading --- */

const char *phase_name(enum phase phase)
{
    static const char *const names[PHASE__MAX] = {"admit", "parse", "check", "json", "tree"};
    return names[phase];
}

struct work steps_measure(struct str bytes, bool whole_paragraphs)
{
    struct work work = {0};
    struct arena *arena = arena_create();
    struct text text;
    struct err err = {0};
    uint64_t before = steps;

    work.read = text_admit(arena, bytes, "hostile.txt", &text, &err);
    work.steps[PHASE_ADMIT] = steps - before;
    if (work.read) {
        struct buf out = {0};
        before = steps;
        const struct paper *paper = paper_parse(arena, &text, whole_paragraphs);
        work.steps[PHASE_PARSE] = steps - before;
        before = steps;
        work.breach = paper_check(paper);
        work.steps[PHASE_CHECK] = steps - before;
        before = steps;
        paper_render_json(paper, "hostile.txt", &out);
        work.steps[PHASE_JSON] = steps - before;
        before = steps;
        paper_render_tree(paper, &out);
        work.steps[PHASE_TREE] = steps - before;
        work.output = out.n;
        buf_free(&out);
    } else if (err.code == ERR_NONE || !err.text[0]) {
        work.breach = "refused without a sentence";
    }
    for (size_t i = 0; i < PHASE__MAX; i++)
        work.all += work.steps[i];
    work.arena = arena_used(arena);
    arena_destroy(arena);
    return work;
}
