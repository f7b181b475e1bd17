/*
 * backup: an office in one file, and back.
 *
 * The form of a backup is that of a small office: an SQLite database, whatever engine the office runs on, so that it
 * can be looked into, verified like any office, opened by a later program (whose migrations bring it forward) and
 * restored to either engine. It is copied row by row from one moment of the living office, while others go on reading
 * and writing; what lives for hours only (sessions, failed tries to sign in) stays behind, so after a restore everybody
 * signs in anew. The copy is verified, on the disk and under its name before it is called good.
 */
#ifndef DONDOC_OFFICE_BACKUP_H
#define DONDOC_OFFICE_BACKUP_H

#include "office/seal.h"
#include "office/verify.h"

struct backup_asked {
    const struct seal_with *seal; /* NULL: as it is, readable by its owner only */
    const char *scratch;          /* where an unsealed copy may stand for the while that it is being sealed */
    bool keep_faults;             /* also when verify finds faults in the copy (they are those of the office) */
    verify_found *found;          /* is told of each fault */
    void *data;
};

/* Writes a backup to a file that is not there yet. True when it stands; ret_tally says whether it has faults. Without
 * `keep_faults` a copy with faults is a refusal (ERR_STORE). */
bool backup_write(struct office *office, const char *path, const struct backup_asked *asked,
                  struct verify_tally *ret_tally, struct err *err);

struct restore_asked {
    const struct seal_opener *opener;
    bool keep_faults;
    verify_found *found;
    void *data;
};

/* Makes an office of a backup. Refuses an address where an office stands already (a database server's may stand when
 * it is empty). Nothing is left of a restore that was refused. */
bool backup_restore(const char *path, const char *address, const struct restore_asked *asked,
                    struct verify_tally *ret_tally, struct err *err);

/* Copies everything that an office keeps, from one moment of the first into the second, which must be empty, in one
 * transaction. */
bool backup_copy(struct office *from, struct office *to, struct err *err);

#endif
