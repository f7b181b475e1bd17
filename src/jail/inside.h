/* inside: what the files of this room share. */
#ifndef DONDOC_JAIL_INSIDE_H
#define DONDOC_JAIL_INSIDE_H

#include "jail/fence.h"
#include "jail/jail.h"
#include "jail/wire.h"

#include <sys/types.h>

/* --- channel.c: a message is a head and that many bytes, over a stream socket --- */

struct head {
    uint32_t code; /* of a question: what is wanted; of an answer: enum answer */
    uint32_t n_bytes;
};

enum answer { ANSWER_DONE, ANSWER_REFUSED };

/* Both block, and are false when the other end is gone or silent beyond the time set for the socket. */
bool channel_send(int socket, const void *bytes, size_t n);
bool channel_take(int socket, void *bytes, size_t n);
/* A message whose bytes are these pieces one after another; false, too, when they are 4 GiB or more. */
bool channel_send_message(int socket, uint32_t code, const struct str *pieces, size_t n);
/* The bytes of a message, in the arena; false, too, when they are more than `most`: then nothing is allocated. */
bool channel_take_message(int socket, struct arena *arena, size_t most, uint32_t *ret_code, struct str *ret_bytes);

/* One packet, with a file for the other side; -1: without. */
bool channel_send_packet(int socket, const void *bytes, size_t n, int file);
/* One packet of that size; the file that came with it is ours, -1 when none did. */
bool channel_take_packet(int socket, void *bytes, size_t n, int *ret_file);

/* --- the keeper and what it keeps --- */

enum kind { KIND_PAPER, KIND_MAIL, KIND_RUNNER, KIND__MAX };

enum verb { VERB_BORROW, VERB_RETURN };

/* To the keeper, one packet; RETURN of a process that broke off is answered with its end. */
struct ask {
    uint32_t verb;
    uint32_t kind;   /* of BORROW */
    uint32_t number; /* of RETURN: which */
    uint32_t broken; /* of RETURN: it broke off; what became of it? */
    uint32_t papers; /* of BORROW: how many it will be given */
};

/* How a process of the jail ended. */
enum end { END_ITSELF, END_CALL, END_CPU, END_SLOW, END_CRASH };

struct told {
    uint32_t number; /* of a process; 0: there is none to be had now */
    uint32_t end;    /* enum end */
    uint32_t signal; /* that ended it, or its exit code when it ended itself */
};

/* What a process of a kind does; it ends with it. `socket` is its only open file but the standard ones. */
struct trade {
    /* Done by the keeper before it forks the first of them; what it gives is `prepared`. NULL: nothing is. */
    const void *(*prepare)(const void *data);
    /* Done by a nursery before it forks the first of its own, which get what this one gives. NULL: no nursery. */
    const void *(*settle)(const void *data);
    void (*work)(int socket, const void *data, const void *prepared);
    const void *data;
    uint32_t ahead;   /* how many are forked before they are asked for, from the second on, by a nursery */
    uint32_t seconds; /* for a paper: when as many times as it may have papers have passed, it is ended by force */
};

/* The keeper's life: until the other end of `control` (a SOCK_SEQPACKET) is closed. */
_Noreturn void keeper_work(int control, const struct trade *trades);

/* --- nursery.c --- */

struct nursery {
    pid_t pid;     /* 0: none */
    int socket;    /* the keeper's end */
    bool proved;   /* it has forked one */
    bool given_up; /* the last forked none: nor would the next */
};

/* Forked by the keeper, whose trade has a `settle`. False when it can't be, and when nurseries were given up. */
bool nursery_start(struct nursery *nursery, const struct trade *trade);
/* One more process of the trade, a child of the keeper, that talks through `socket`; -1 when it can't be forked. 0 when
 * the nursery died or hangs: it is ended then and *nursery is empty again, but a child that it did not tell of may hold
 * the socket. */
pid_t nursery_fork(struct nursery *nursery, int socket);
/* It is dead. */
void nursery_forget(struct nursery *nursery);
/* leave.c: libraries that others brought along are unmapped; where sanitizers need them, nothing is. */
void leave_unused_libraries(void);
/* What a process of the jail does from its first moment on; its parent must be `keeper`. */
_Noreturn void jail_be(const struct trade *trade, const void *prepared, int socket, pid_t keeper);

/* The trades of the product. */
extern const struct trade JAIL_TRADES[KIND__MAX];

/* A jail whose processes do something else: for tests. */
struct jail *jail_create_with(const struct jail_options *options, const struct trade *trades);

/* --- runner.c, programs.c --- */

enum { PROGRAM_WORDS_MAX = 24 };

struct program {
    const char *file;    /* absolute */
    const char *package; /* that holds it in Debian */
    const char *words[PROGRAM_WORDS_MAX]; /* behind its name; "%d" stands for the next of the caller's numbers */
    const char *input;   /* name of the file in its folder that holds the input; NULL: its standard input */
    const char *output;  /* the same of what it makes; NULL: its standard output */
    uint32_t seconds;    /* of any clock: its CPU time and the wall's */
    uint32_t memory_mb;  /* of addresses, each process */
    uint32_t output_mb;  /* of output; of every file that it writes */
    bool processes;      /* it may start others, and parts of its own */
    int again;           /* a status that asks to be started once more; 0: none */
};

struct programs {
    const struct program *v; /* by enum jail_task */
    uint32_t n;
};
extern const struct programs JAIL_PROGRAMS;

enum run_outcome { RUN_ENDED, RUN_MISSING, RUN_SLOW, RUN_LARGE, RUN_FAILED };
struct run {
    struct buf output;
    struct buf complaint;
    int status;
    enum run_outcome outcome;
};

/* Runs it in a folder to its end; all processes of it are gone afterwards. `words` are ready for execve(). */
void program_run(const struct program *program, const char *const *words, const char *folder, struct str input,
                 struct run *ret_run);
/* The words of a program with its numbers filled in; NULL when there are too few, or one is out of range. */
const char *const *program_words(struct arena *arena, const struct program *program, const int *numbers, size_t n);

enum {
    RUNNER_QUESTION_MAX = READER_FILE_MAX + 64,
    RUNNER_ANSWER_EXTRA = 8192, /* beside the output */
};

/* The trade of KIND_RUNNER: one task of `data`, a struct programs. */
void runner_work(int socket, const void *data, const void *prepared);

/* --- cell.c, papers.c --- */

/* What a cell is asked for (head.code). The question: the name of the file, what belongs to the task, the file. */
enum task {
    TASK_PAPER,      /* a struct source comes back … */
    TASK_PAPER_PAGE, /* … with its layout */
    TASK_SHEET,      /* which one; a struct sheet */
    TASK_REWRITE,    /* edits; which of them were made, and the file */
    TASK_RESTYLE,    /* changes; whether any was made, and the file */
    TASK_MAIL,       /* a struct mail_read */
};

struct cell {
    void (*warm)(void); /* whatever must be loaded before the fences stand */
    bool (*serve)(uint32_t task, struct arena *arena, const char *name, struct wire *in, struct buf *out,
                  struct err *err);
};

/* Readers of papers and tables, the first with libraries of its own, the others from a nursery that has read a paper;
 * and of mails, whose library is loaded in each. */
extern const struct cell CELL_PAPER, CELL_MAIL;

/* The largest docx that is read at all takes two seconds. */
enum { CELL_SECONDS = FENCE_SANITIZED ? 600 : 60, CELL_CPU_SECONDS = FENCE_SANITIZED ? 200 : 20 };

enum {
    CELL_MEMORY_MAX = 1536 * 1024 * 1024, /* bytes of addresses */
    CELL_QUESTION_MAX = READER_FILE_MAX + 16 * 1024 * 1024,
    CELL_ANSWER_MAX = TEXT_SIZE_MAX + 64 * 1024 * 1024,
};

/* The trade of a cell; `data` is a struct cell. What is prepared is a struct cell_fences. */
const void *cell_prepare(const void *data);
const void *cell_settle(const void *data);
void cell_work(int socket, const void *data, const void *prepared);
/* One question and its answer (ANSWER_DONE, in *ret_answer), or the sentence why not. */
bool jail_exchange(struct jail *jail, struct arena *arena, const char *name, enum kind kind, uint32_t code,
                   const struct str *pieces, size_t n, size_t most, struct str *ret_answer, struct err *err);
/* Reads in a cell, or here what is text already (jail_paper()); what needs another program first is refused. */
bool jail_read(struct jail *jail, struct arena *arena, const char *name, struct str bytes, bool page,
               struct source *ret_source, struct err *err);
/* foreign.c: what needs another program first. */
bool foreign_read(struct jail *jail, struct arena *arena, const char *name, struct str bytes, enum reader_needs needs,
                  struct source *ret_source, struct err *err);
bool jail_refuse_nonsense(const char *name, struct err *err);

/* --- limits.c, calls.c --- */

struct limits {
    uint64_t memory, file, cpu_seconds; /* UINT64_MAX: as it is */
    uint64_t processes, files;          /* UINT64_MAX: as it is */
};

bool fence_limits(const struct limits *limits);

enum fence_kind { FENCE_PROGRAM, FENCE_PROGRAM_ALONE };
/* seccomp, for good; true also where the kernel has none. */
bool fence_calls(enum fence_kind kind);

/* Filters made once and put up in many processes: of a cell; of a nursery, which forks cells; and what a cell of a
 * nursery needs beside that one. NULL where the kernel has none; aborts when one can't be made. */
struct sock_fprog;
enum fence_whose { FENCE_CELL, FENCE_NURSERY, FENCE_CELL_OF_NURSERY };
const struct sock_fprog *fence_calls_made(enum fence_whose whose);

enum { LAYER_LIMITS = 1, LAYER_FILES = 2, LAYER_CALLS = 4 };

/* What is left to be put up by a cell itself. */
struct cell_fences {
    const struct sock_fprog *calls;
    bool from_nursery; /* which has read a paper, and put up most system calls and Landlock */
};
/* All fences of a cell, for good. `but`: layers to leave out, for tests that ask what each one holds. */
bool fence_cell(const struct cell_fences *fences, uint32_t cpu_seconds, unsigned but);
/* Those of a nursery, for good, but `but`; *ret_fences are for its cells. */
bool fence_nursery(unsigned but, struct cell_fences *ret_fences);

#endif
