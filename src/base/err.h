/*
 * err: why something was refused. Filled only on failure, by the function that knows best.
 *
 * The sentence is for a person (Vietnamese by default, translated through `_()`): it names what, where and what to
 * do next. It never holds content of a paper that is refused as secret. `file` and `line` point into our code, for us.
 */
#ifndef DONDOC_BASE_ERR_H
#define DONDOC_BASE_ERR_H

#include <libintl.h>
#include <stdbool.h>
#include <string.h>

/* Sentences for people are written in Vietnamese in the code; po/en.po holds the English. */
#define _(sentence) err_sentence(sentence)
#define N_(sentence) sentence

/* gettext(), which looks a sentence up behind a lock that all threads share; not asked while no catalogue was chosen. */
static inline __attribute__((format_arg(1))) const char *err_sentence(const char *sentence)
{
    return strcmp(textdomain(NULL), "messages") == 0 ? sentence : gettext(sentence);
}

enum err_code {
    ERR_NONE,
    ERR_USAGE,     /* the call itself is wrong: exit 2 */
    ERR_INPUT,     /* bad content, not our fault: exit 3 */
    ERR_LIMIT,     /* too big, too deep, too many: exit 3 */
    ERR_SECRET,    /* marked as a State secret: exit 3, nothing kept */
    ERR_MISSING,   /* no such thing */
    ERR_DENIED,    /* no right, wrong password */
    ERR_CONFLICT,  /* somebody else was faster, or it stands already */
    ERR_AGAIN,     /* the database was lost or overtaken on the way: the whole work may be tried again */
    ERR_STORE,     /* the database refused */
    ERR_SYSTEM,    /* the operating system refused */
};

struct err {
    enum err_code code;
    const char *file;
    int line;
    char text[600];
};

/* Fills the error and returns false, so that a refusal is one line: `return ERR(err, ERR_INPUT, _("..."), name);` */
#define ERR(err, code, ...) (err_set((err), (code), __FILE__, __LINE__, __VA_ARGS__), false)

void err_set(struct err *err, enum err_code code, const char *file, int line, const char *format, ...)
    __attribute__((format(printf, 5, 6)));

#endif
