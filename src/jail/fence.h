/*
 * fence: what a process may do with files, ports and other processes, by Landlock, for good. One for the server
 * (cmd/confine.h), for programs of others and for our readers.
 */
#ifndef DONDOC_JAIL_FENCE_H
#define DONDOC_JAIL_FENCE_H

#include "base/base.h"

/* True in a build whose sanitizers need more than the program itself. */
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define FENCE_SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define FENCE_SANITIZED true
#endif
#endif
#ifndef FENCE_SANITIZED
#define FENCE_SANITIZED false
#endif

/* A path and what may be done beneath it; a path that is not there needs no gate. */
enum gate_right {
    GATE_READ,
    GATE_RUN,   /* read, and start programs */
    GATE_KEEP,  /* read and write; make and remove plain files: what SQLite does with its own */
    GATE_BUILD, /* the same with folders, links and local sockets */
};
struct gate {
    const char *path;
    enum gate_right right;
};

struct fence {
    const struct gate *gates;
    size_t n_gates;
    bool network;       /* may call other machines; otherwise no port is called, and no abstract socket */
    bool read_anything; /* all files may be read, and programs started: for sanitizers */
};

/*
 * Fences this thread in and all processes and threads that it will start; needs no_new_privs. Files but by the gates,
 * ports to wait at, signals to who stands outside: none. *ret_version: of Landlock, 1 and up files, 4 and up ports, 6
 * and up signals and sockets; 0: this kernel has none, and nothing was done. False with errno when a fence that the
 * kernel has can't be put up.
 */
bool fence_files(const struct fence *fence, int *ret_version);

/* What this kernel has. */
int fence_files_version(void);
bool fence_calls_known(void);

#endif
