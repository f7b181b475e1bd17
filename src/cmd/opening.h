/* opening: the office that --db names, else the variable DONDOC_DB, else dondoc.db in this folder. */
#ifndef DONDOC_CMD_OPENING_H
#define DONDOC_CMD_OPENING_H

#include "cmd/cmd.h"
#include "office/office.h"

#include <sys/types.h>

/* Every command that opens an office has OPTION_DB as its first option. */
enum { OPENING_DB = 0 };

/* The address of the office, and its path when it is a file (else NULL). */
const char *opening_address(const struct call *call);
const char *opening_file(const char *address);

/* `create`: make the office when there is none; otherwise that is a refusal that says how to create one.
 * Complains on stderr itself. */
bool opening_office(const struct call *call, bool create, struct office **ret_office);

/* The files of the office itself, so that an import of the folder where it stands does not take it for a paper. */
enum { OPENING_FILES = 4 };
struct opening_files {
    dev_t device[OPENING_FILES];
    ino_t inode[OPENING_FILES];
    size_t n;
};
struct opening_files opening_files(const struct call *call);
bool opening_is_ours(const struct opening_files *files, const char *path);

/* One unit of work for the command line. */
bool opening_work(struct office *office, enum store_access access, struct arena *arena, struct work *ret_work,
                  struct err *err);

/* What a command does inside its one unit of work. False with the error filled leaves no trace. */
typedef bool opening_act(const struct call *call, struct work *work, void *context, struct err *err);

enum opening {
    OPENING_LOOK,   /* reads */
    OPENING_CHANGE, /* writes in an office that stands */
    OPENING_CREATE, /* writes, and makes the office when there is none */
};

/* Opens the office, runs `act` in one unit of work and closes. Says itself what was refused. Most commands are one
 * such act. */
enum exit_code opening_run(const struct call *call, enum opening opening, opening_act *act, void *context);

/* The same for one that only reads, on a past day (office/past.h); DATE_NONE: now. */
enum exit_code opening_look_back(const struct call *call, struct date day, opening_act *act, void *context);

/* The organisation that words mean: a number is an id, anything else a name or alias of the tree. */
bool opening_org(struct work *work, const char *words, int64_t *ret_id, struct err *err);

/* The bytes of a file of at most `most` bytes (megabytes, whole) that a command loads into the office, in the arena. */
bool opening_load(struct arena *arena, const char *path, int64_t most, struct str *ret_bytes, struct err *err);

#endif
