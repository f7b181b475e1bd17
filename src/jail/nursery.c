/*
 * The nursery: where cells are forked from the second one on. What each would do for itself is done once here and
 * inherited: a reader that has read, a tidy memory, most of the system calls. It is a child of the keeper, and its
 * cells are the keeper's, not its own: it hears nothing of them. It never sees a paper. It stands behind Landlock, and
 * each cell once more behind its own, so that cells are strangers to each other and to it.
 */
#include "jail/inside.h"

#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

enum { SOCKET = STDERR_FILENO + 1, PATIENCE = 30 /* seconds */ };

_Noreturn void jail_be(const struct trade *trade, const void *prepared, int socket, pid_t keeper)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != keeper || dup2(socket, SOCKET) < 0 || close_range(SOCKET + 1, ~0u, 0) != 0)
        _exit(EXIT_FAILURE);
    trade->work(SOCKET, trade->data, prepared);
    _exit(EXIT_SUCCESS);
}

/* --- its side --- */

/* fork() but for the parent, who is the keeper. Without its look at locks and threads, of which there are none here. */
static pid_t fork_beside(void)
{
    const long flags = CLONE_PARENT | SIGCHLD;
#ifdef __s390__
    return (pid_t)syscall(SYS_clone, 0L, flags, 0L, 0L, 0L);
#else
    return (pid_t)syscall(SYS_clone, flags, 0L, 0L, 0L, 0L);
#endif
}

static _Noreturn void nursery_work(const struct trade *trade, pid_t keeper)
{
    const void *prepared = trade->settle(trade->data);
    int socket;
    for (char ask; prepared && channel_take_packet(SOCKET, &ask, sizeof ask, &socket) && socket >= 0;) {
        const pid_t pid = fork_beside();
        if (pid == 0)
            jail_be(trade, prepared, socket, keeper);
        close(socket);
        if (!channel_send(SOCKET, &pid, sizeof pid))
            break;
    }
    _exit(EXIT_SUCCESS);
}

/* --- the keeper's side --- */

bool nursery_start(struct nursery *nursery, const struct trade *trade)
{
    int ends[2];
    if (nursery->given_up || socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return false;
    const pid_t self = getpid(), pid = fork();
    if (pid == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (getppid() != self || dup2(ends[1], SOCKET) < 0 || close_range(SOCKET + 1, ~0u, 0) != 0)
            _exit(EXIT_FAILURE);
        nursery_work(trade, self);
    }
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return false;
    }
    /* the keeper has others to look after */
    setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &(struct timeval){.tv_sec = PATIENCE}, sizeof(struct timeval));
    *nursery = (struct nursery){.pid = pid, .socket = ends[0]};
    return true;
}

void nursery_forget(struct nursery *nursery)
{
    close(nursery->socket);
    *nursery = (struct nursery){.given_up = !nursery->proved};
}

pid_t nursery_fork(struct nursery *nursery, int socket)
{
    const char ask = 0;
    pid_t pid;
    if (channel_send_packet(nursery->socket, &ask, sizeof ask, socket) &&
        channel_take(nursery->socket, &pid, sizeof pid)) {
        nursery->proved = nursery->proved || pid > 0;
        return pid;
    }
    kill(nursery->pid, SIGKILL);
    nursery_forget(nursery);
    return 0;
}
