/*
 * doctor: what dondoc doctor looks at, a file for each kind of thing.
 *
 *   doctor.c          the office: its file, its schema, its journal, its backups
 *   doctor_machine.c  the machine: room, kind of disk, clock, language, fonts, fences of the kernel
 *   doctor_library.c  the libraries at run time beside those that we were built with
 *
 * Each look says a line at least, and in a line that is not fine how to mend it.
 */
#ifndef DONDOC_CMD_DOCTOR_H
#define DONDOC_CMD_DOCTOR_H

#include "base/base.h"

enum doctor_grade { DOCTOR_FINE, DOCTOR_WATCH, DOCTOR_BAD };

struct doctor {
    const char *path; /* of the office's file; NULL: it is on a server */
    int bad;          /* lines that said so */
};

void doctor_say(struct doctor *doctor, enum doctor_grade grade, const char *format, ...)
    __attribute__((format(printf, 3, 4)));

/* Where the office stands: rights, room for it and for as much again, whether the kind of disk keeps locks. */
void doctor_look_at_disk(struct doctor *doctor);
/* Room in the folder of backups for a copy of the office. */
void doctor_look_at_backup_room(struct doctor *doctor, const char *folder);

/* `last`: when the journal's last entry was made, seconds since 1970; 0: not known. */
void doctor_look_at_clock(struct doctor *doctor, int64_t last);
void doctor_look_at_language(struct doctor *doctor);
void doctor_look_at_fonts(struct doctor *doctor);
/* What the kernel has for the server to confine itself with, and servers of ours that run without. */
void doctor_look_at_fences(struct doctor *doctor);
/* Whether a file can be read in the jail. */
void doctor_look_at_jail(struct doctor *doctor);

void doctor_look_at_libraries(struct doctor *doctor);

#endif
