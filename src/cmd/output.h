/*
 * output: words on a terminal or in a pipe.
 *
 * Vietnamese letters take one column and two or three bytes, so padding and cutting count columns. Names of files are
 * bytes from outside: what could steer a terminal is replaced before it is printed.
 */
#ifndef DONDOC_CMD_OUTPUT_H
#define DONDOC_CMD_OUTPUT_H

#include "cmd/cmd.h"

/* Columns that a terminal needs for s. */
size_t output_columns(struct str s);

/* Prints s in exactly `width` columns: longer words end in "…", shorter ones are padded with blanks when `pad`.
 * Width 0 prints all of s. Line breaks, control characters and stray bytes come out as blanks or "?". */
void output_cell(FILE *out, struct str s, size_t width, bool pad);

/* s without anything that could steer a terminal; always valid UTF-8. */
void output_safe(FILE *out, struct str s);
struct str output_safe_copy(struct arena *arena, struct str s);

/* The name of a file without its folders; a view into path. */
const char *output_base_name(const char *path);

/* Columns of the line: the variable COLUMNS, else the terminal behind stdout, else 0: nobody to cut for. */
size_t output_width(void);

/* "dondoc: sentence" on stderr. */
void output_complain(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* A refusal of one file on stderr. The sentence names the file; where it does not, the name comes first. */
void output_refusal(const char *name, const struct err *err);

/* What the operating system refused with, in words for a person; `number` is an errno. */
const char *output_system(int number);

/* Starts and ends a stressed piece on a terminal that knows how; nothing elsewhere. */
void output_stress(bool on);

/* True when what we print reaches nobody any more; long runs stop then. */
bool output_lost(void);

/* Brings everything out. A closed pipe is the reader's wish and passes in silence; anything else that was not written
 * is a sentence on stderr and EXIT_REFUSED. */
enum exit_code output_finish(enum exit_code code);

#endif
