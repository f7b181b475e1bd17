/*
 * jail: what reads foreign bytes has nothing to take. Readers of this program and programs of others run in processes
 * of their own, without files, network or time to waste; bytes go in, bytes come out, and what comes out is not
 * believed.
 *
 *     struct jail *jail = jail_create(NULL);          // costs nothing yet
 *     jail_paper(jail, arena, "ke-hoach.docx", bytes, &source, &err);
 *     jail_program(jail, arena, "ke-hoach.pdf", JAIL_PDF_TEXT, JAIL_NUMBERS(1, 20), bytes,
 *                  &output, &err);
 *     jail_destroy(jail);
 *
 *   jail.c      our side: borrows a process, hands over the bytes, takes the answer, says what went wrong
 *   keeper.c    a small process, forked before anything is known: it forks, ends and buries the others
 *   nursery.c   forks cells for it once there is more than one paper;  leave.c  without what they do not need
 *   papers.c    what we ask our readers, and what we make of their answers
 *   wire.h      those answers as bytes and back again, believed in nothing
 *   cell.c      one of our readers at one paper, fenced in, then gone
 *   foreign.c   papers that a program of others must open first
 *   runner.c    one program of others at one input, fenced in, in a folder of its own, then both gone
 *   programs.c  the table of programs that may be run, with all their words
 *   fence.h     files, ports, other processes: Landlock;  calls.c  system calls;  limits.c  the rest
 *   folder.h    private folders of programs
 *   channel.c   bytes over a socket
 *
 * Processes:
 *
 *     the program (a server fenced by cmd/confine.h; a command)
 *        │ one packet: "a cell, please"; back comes a socket                    the bytes of papers never pass
 *     keeper ── no threads, no memory of the office, forgets environment          through the keeper
 *        ├── nursery ┄ cell   from the second on, forked ahead of need, children of the keeper
 *        ├── cell   one paper, one answer, exit
 *        └── runner ── the program of others
 *
 * A process of the jail that dies, hangs or answers nonsense costs the one paper it was at; the sentence names the
 * file. The next paper gets a new process. The nursery gone: the keeper forks the cell itself, and another nursery unless
 * this one never forked any. The keeper gone: papers are refused with a sentence, or a new keeper is forked where that
 * is still allowed (enum jail_begin).
 */
#ifndef DONDOC_JAIL_JAIL_H
#define DONDOC_JAIL_JAIL_H

#include "reader/mail_read.h"
#include "reader/reader.h"
#include "reader/sheet.h"

struct jail;

enum jail_begin {
    JAIL_WHEN_NEEDED,  /* the keeper is forked for the first paper, and again when it is gone */
    JAIL_NOW,          /* the first by jail_create(), before there is more to know */
    JAIL_NOW_OR_NEVER, /* by jail_create() only: for who starts threads or gives up its rights */
};

struct jail_options {
    enum jail_begin begin;
    /*
     * How many papers a cell reads before it is thrown away; 0 means 1: then a paper that takes over its cell never
     * meets another. A process costs nearly as much as reading a paper of some pages (docs/performance.md), so who
     * reads thousands, keeps nothing of them and has one thread may give a number: at worst one paper falsifies what is
     * shown of those behind it.
     */
    uint32_t papers;
};

enum { JAIL_PAPERS_TO_LOOK_AT = 16 }; /* for commands that read, print and forget */

/*
 * A jail; NULL for the usual options, all 0. Only a process that has one thread may fork a keeper; one that was forked
 * from ours gets a keeper of its own when it needs it. What was opened and learned before, the keeper inherits; it
 * closes all files and overwrites its command line and environment.
 */
struct jail *jail_create(const struct jail_options *options);

/* Ends the keeper and all that it keeps. NULL is allowed. */
void jail_destroy(struct jail *jail);

/* --- readers of ours --- */

/*
 * As reader_bytes(), sheet_bytes(), mail_read() and the others of the reader room, with the same limits and sentences;
 * only that they run in a cell: sources know no map to the bytes of their file (text_original() tells the same
 * place), so what rewrites or restyles a file must be called here, too. `bytes` must live as long as the arena.
 *
 * A text that is UTF-8 already has no format: it is only admitted (text.h), and since what comes out of a cell must be
 * admitted again, no cell would spare us that. It is read here.
 *
 * Beyond what the readers refuse: a cell that was too slow or broke a fence (ERR_LIMIT), that died or answered nonsense
 * (ERR_INPUT), no cell to be had (ERR_SYSTEM).
 */
/* jail_paper() takes more than reader_bytes() does: what needs a program of others first (reader_needs()) goes through
 * that. Refuses, beyond what those programs refuse: what they cannot open (ERR_INPUT), a PDF of more than 1,000 pages, a
 * scan of more than 40, a picture of more than 20,000 dots a side (ERR_LIMIT). Only a docx has a page. */
bool jail_paper(struct jail *jail, struct arena *arena, const char *name, struct str bytes, struct source *ret_source,
                struct err *err);
bool jail_paper_page(struct jail *jail, struct arena *arena, const char *name, struct str bytes,
                     struct source *ret_source, struct err *err);
bool jail_sheet(struct jail *jail, struct arena *arena, const char *name, struct str bytes, size_t which,
                struct sheet *ret_sheet, struct err *err);
bool jail_mail(struct jail *jail, struct arena *arena, const char *name, struct str bytes, struct mail_read *ret_mail,
               struct err *err);
bool jail_rewrite(struct jail *jail, struct arena *arena, const char *name, const struct source *source,
                  const struct edit *edits, size_t n, bool *ret_made, struct str *ret_bytes, struct err *err);
bool jail_restyle(struct jail *jail, struct arena *arena, const char *name, const struct source *source,
                  const struct page_change *changes, size_t n, struct str *ret_bytes, struct err *err);

/* --- programs of others --- */

/* The tasks that such programs do for us; programs.c says how, and what they may use. */
enum jail_task {
    JAIL_PDF_INFO,  /* pdfinfo: number of pages and more, a line each; no numbers */
    JAIL_PDF_TEXT,  /* pdftotext -bbox-layout: words of pages {first, last} with their places, XHTML */
    JAIL_PDF_IMAGE, /* pdftoppm: page {page} in {dots an inch} as a grey PNG */
    JAIL_OCR,       /* tesseract: a picture of {dots an inch} as words with places and confidence, TSV */
    JAIL_TO_DOCX,   /* LibreOffice: doc, odt, rtf as docx; no numbers */
    JAIL_TO_PDF,    /* LibreOffice: what it can open as PDF; no numbers */
    JAIL_TASK__MAX,
};

enum { JAIL_NUMBERS_MAX = 4 }; /* of one task */

/* The numbers of a task: JAIL_NUMBERS(2, 5), or JAIL_NO_NUMBERS. */
#define JAIL_NUMBERS(...) (const int[]){__VA_ARGS__}, sizeof((const int[]){__VA_ARGS__}) / sizeof(int)
#define JAIL_NO_NUMBERS NULL, 0

struct jail_output {
    struct str bytes;     /* what it wrote: hostile, like the file that it was made from */
    struct str complaint; /* the beginning of what it said on its standard error, as it came; for us, not for people */
    int status;           /* its exit status; 128 + the signal that ended it */
};

/*
 * Gives a program of this machine `input` and takes what it makes of it, into the arena. `numbers` are those that the
 * task names above, each 0 to 1,000,000. `name` is how sentences call the file. May be called by many
 * threads at once; blocks until the program ended or its time was up.
 *
 * True whenever the program ran to its end, also with a status that is not 0: only the caller knows what that means.
 * Refuses: the program is not installed (ERR_MISSING, the sentence names the package), it was too slow, wrote too much
 * or broke a fence (ERR_LIMIT), the jail is gone (ERR_SYSTEM).
 *
 * The program sees: /usr and the settings it needs, to read; one private folder, its only place to write, its HOME and
 * TMPDIR, removed with all that is in it; no network, no other process, no other program but its own parts; a clean
 * environment in C.UTF-8.
 */
bool jail_program(struct jail *jail, struct arena *arena, const char *name, enum jail_task task, const int *numbers,
                  size_t n_numbers, struct str input, struct jail_output *ret_output, struct err *err);

/* Is the program of this task installed? Looks at files only, so not from inside a server that gave up its rights:
 * there jail_program() says it. */
bool jail_program_known(enum jail_task task);
/* "tesseract-ocr, tesseract-ocr-vie": what to install for it. */
const char *jail_program_package(enum jail_task task);

/* --- what this kernel has --- */

struct jail_fences {
    bool calls; /* seccomp */
    int files;  /* version of Landlock; 0: none */
};
void jail_look(struct jail_fences *ret_fences);

#endif
