/*
 * The keeper: forks the processes of the jail, ahead of need where that pays, hands out a socket to each, ends those
 * whose time is up and buries them. It never sees a paper, so who has taken over a cell finds no way into it, and who
 * has taken over the server can ask it for processes of the jail and for nothing else.
 */
#include "jail/inside.h"
#include "jail/folder.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { SLOTS_MAX = 48, PAPERS_MAX = 64 };

struct slot {
    enum { SLOT_FREE, SLOT_WAITING, SLOT_LENT, SLOT_RETURNED } state;
    pid_t pid;
    uint32_t number;
    enum kind kind;
    int socket;  /* the other end, while it waits */
    int64_t due; /* of a lent one, milliseconds */
    bool slow;   /* it was ended because its time was up */
    bool buried;
    int status; /* of a buried one */
};

struct keeper {
    int control;
    int deaths; /* a signalfd */
    const struct trade *trades;
    const void *prepared[KIND__MAX];
    struct nursery nurseries[KIND__MAX];
    uint32_t lent[KIND__MAX]; /* how many so far */
    char *place;  /* where folders may be made */
    char *folder; /* that of the runners; NULL before the first */
    struct slot slots[SLOTS_MAX];
    uint32_t last_number;
};

static int64_t now(void)
{
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* --- forgetting --- */

/* Where a field of /proc/self/stat stands, counted from 1 as in proc(5); the second one holds blanks and brackets. */
static unsigned long stat_field(const char *stat, int field)
{
    const char *p = strrchr(stat, ')');
    for (int at = 2; p && at < field; at++)
        p = strchr(p + 1, ' ');
    return p ? strtoul(p + 1, NULL, 10) : 0;
}

/* The command line may name a database with its password, and so may the environment. What ps shows instead is us. */
static void forget_words(void)
{
    enum { ARG_START = 48, ENV_END = 51 };
    static const char title[] = "dondoc: jail";
    extern char **environ;
    char stat[2048];
    /* the catalogue of sentences is asked for by this one */
    char *language = getenv("LANGUAGE") ? strdup(getenv("LANGUAGE")) : NULL;
    const int fd = open("/proc/self/stat", O_RDONLY | O_CLOEXEC);
    const ssize_t n = fd < 0 ? -1 : read(fd, stat, sizeof stat - 1);
    if (fd >= 0)
        close(fd);
    stat[n > 0 ? n : 0] = '\0';
    char *from = (char *)(uintptr_t)stat_field(stat, ARG_START);
    char *to = (char *)(uintptr_t)stat_field(stat, ENV_END);
    environ = NULL;
    if (from && to > from) {
        explicit_bzero(from, (size_t)(to - from));
        memcpy(from, title, (size_t)(to - from) < sizeof title ? (size_t)(to - from) - 1 : sizeof title);
    }
    if (language)
        setenv("LANGUAGE", language, 1);
    /* a zone that stands in no file: libzip asks for it at each part, and no cell tells a time of day */
    setenv("TZ", "UTC0", 1);
    free(language);
}

/* --- a process of the jail --- */

static struct slot *slot_of(struct keeper *keeper, pid_t pid)
{
    for (size_t i = 0; i < SLOTS_MAX; i++)
        if (keeper->slots[i].state != SLOT_FREE && keeper->slots[i].pid == pid && !keeper->slots[i].buried)
            return &keeper->slots[i];
    return NULL;
}

static struct nursery *nursery_of(struct keeper *keeper, pid_t pid)
{
    for (size_t i = 0; i < KIND__MAX; i++)
        if (keeper->nurseries[i].pid == pid)
            return &keeper->nurseries[i];
    return NULL;
}

/* Who is no process of ours, but a child all the same, lost its runner. */
static bool is_kept(void *data, pid_t pid)
{
    return slot_of(data, pid) || nursery_of(data, pid);
}

/* The first of a trade may be the last, as in a command for one paper; a nursery pays from the second on. */
static pid_t process_fork(struct keeper *keeper, enum kind kind, int socket)
{
    const struct trade *trade = &keeper->trades[kind];
    struct nursery *nursery = &keeper->nurseries[kind];
    pid_t pid = -1;
    if (trade->settle && keeper->lent[kind] && (nursery->pid || nursery_start(nursery, trade)))
        pid = nursery_fork(nursery, socket);
    if (pid > 0)
        return pid;
    /* no two may read from one socket */
    if (pid == 0)
        folder_end_strays(is_kept, keeper);
    if (trade->prepare && !keeper->prepared[kind])
        keeper->prepared[kind] = trade->prepare(trade->data);
    const pid_t self = getpid();
    pid = fork();
    if (pid == 0)
        jail_be(trade, keeper->prepared[kind], socket, self);
    return pid;
}

static struct slot *slot_fork(struct keeper *keeper, enum kind kind)
{
    struct slot *slot = NULL;
    int ends[2];
    for (size_t i = 0; !slot && i < SLOTS_MAX; i++)
        if (keeper->slots[i].state == SLOT_FREE)
            slot = &keeper->slots[i];
    if (!slot || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
        return NULL;
    const pid_t pid = process_fork(keeper, kind, ends[1]);
    close(ends[1]);
    if (pid < 0) {
        close(ends[0]);
        return NULL;
    }
    if (++keeper->last_number == 0)
        keeper->last_number = 1;
    *slot = (struct slot){
        .state = SLOT_WAITING, .pid = pid, .number = keeper->last_number, .kind = kind, .socket = ends[0]};
    return slot;
}

static struct slot *slot_waiting(struct keeper *keeper, enum kind kind, uint32_t *ret_count)
{
    struct slot *found = NULL;
    *ret_count = 0;
    for (size_t i = 0; i < SLOTS_MAX; i++) {
        struct slot *slot = &keeper->slots[i];
        if (slot->state == SLOT_WAITING && slot->kind == kind && !slot->buried) {
            found = slot;
            ++*ret_count;
        }
    }
    return found;
}

static void slot_free(struct slot *slot)
{
    if (slot->state == SLOT_WAITING)
        close(slot->socket);
    *slot = (struct slot){0};
}

static void slot_bury(struct keeper *keeper, struct slot *slot, int status)
{
    slot->buried = true;
    slot->status = status;
    if (slot->kind == KIND_RUNNER && keeper->folder)
        folder_remove_in(keeper->folder, slot->pid);
    /* a lent one is asked about first */
    if (slot->state != SLOT_LENT)
        slot_free(slot);
}

static void bury_dead(struct keeper *keeper)
{
    int status;
    bool strays = false;
    for (pid_t pid; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
        struct slot *slot = slot_of(keeper, pid);
        struct nursery *nursery = nursery_of(keeper, pid);
        if (nursery)
            nursery_forget(nursery);
        if (!slot)
            continue;
        strays = strays || (slot->kind == KIND_RUNNER && !WIFEXITED(status));
        slot_bury(keeper, slot, status);
    }
    if (strays)
        folder_end_strays(is_kept, keeper);
}

static void end_slow(struct keeper *keeper, int64_t at)
{
    for (size_t i = 0; i < SLOTS_MAX; i++) {
        struct slot *slot = &keeper->slots[i];
        const bool out = slot->state == SLOT_LENT || slot->state == SLOT_RETURNED;
        if (out && !slot->buried && !slot->slow && slot->due <= at) {
            slot->slow = true;
            kill(slot->pid, SIGKILL);
        }
    }
}

/* --- what we are asked --- */

static void tell(const struct keeper *keeper, struct told told, int socket)
{
    (void)channel_send_packet(keeper->control, &told, sizeof told, socket);
}

static void lend(struct keeper *keeper, enum kind kind, uint32_t papers)
{
    uint32_t waiting;
    struct slot *slot = slot_waiting(keeper, kind, &waiting);
    if (kind == KIND_RUNNER && !keeper->folder) {
        keeper->folder = folder_create(keeper->place);
        setenv("TMPDIR", keeper->folder ? keeper->folder : "", 1);
    }
    if (!slot)
        slot = slot_fork(keeper, kind);
    if (!slot) {
        tell(keeper, (struct told){0}, -1);
        return;
    }
    slot->state = SLOT_LENT;
    keeper->lent[kind] += keeper->lent[kind] < 2;
    slot->due = now() + (int64_t)keeper->trades[kind].seconds * 1000 * papers;
    tell(keeper, (struct told){.number = slot->number}, slot->socket);
    close(slot->socket);
}

static struct told end_of(const struct slot *slot)
{
    struct told told = {.number = slot->number, .end = END_ITSELF, .signal = (uint32_t)WEXITSTATUS(slot->status)};
    if (!WIFSIGNALED(slot->status))
        return told;
    told.signal = (uint32_t)WTERMSIG(slot->status);
    told.end = slot->slow              ? END_SLOW
               : told.signal == SIGSYS  ? END_CALL
               : told.signal == SIGXCPU ? END_CPU
                                        : END_CRASH;
    return told;
}

static void take_back(struct keeper *keeper, uint32_t number, bool broken)
{
    struct slot *slot = NULL;
    for (size_t i = 0; !slot && i < SLOTS_MAX; i++)
        if (keeper->slots[i].state == SLOT_LENT && keeper->slots[i].number == number)
            slot = &keeper->slots[i];
    if (broken && slot && !slot->buried) {
        /* of no effect on one that died by itself */
        int status = 0;
        kill(slot->pid, SIGKILL);
        while (waitpid(slot->pid, &status, 0) < 0 && errno == EINTR)
            continue;
        slot_bury(keeper, slot, status);
        if (slot->kind == KIND_RUNNER)
            folder_end_strays(is_kept, keeper);
    }
    if (broken)
        tell(keeper, slot ? end_of(slot) : (struct told){0}, -1);
    if (slot && slot->buried)
        slot_free(slot);
    else if (slot)
        slot->state = SLOT_RETURNED;
}

/* False when there is nobody left who could ask. */
static bool answer(struct keeper *keeper)
{
    struct ask ask;
    const ssize_t n = recv(keeper->control, &ask, sizeof ask, MSG_DONTWAIT);
    if (n < 0)
        return errno == EINTR || errno == EAGAIN;
    if (n == 0)
        return false;
    if ((size_t)n != sizeof ask)
        return true;
    if (ask.verb == VERB_BORROW && ask.kind < KIND__MAX)
        lend(keeper, (enum kind)ask.kind, ask.papers < 1 ? 1 : ask.papers > PAPERS_MAX ? PAPERS_MAX : ask.papers);
    else if (ask.verb == VERB_RETURN)
        take_back(keeper, ask.number, ask.broken);
    return true;
}

/* Forks one process ahead; true when another is wanted still. */
static bool fork_ahead(struct keeper *keeper)
{
    for (int kind = 0; kind < KIND__MAX; kind++) {
        uint32_t waiting;
        slot_waiting(keeper, (enum kind)kind, &waiting);
        /* who asks once, as a command for one paper does, may not ask again */
        if (keeper->lent[kind] > 1 && waiting < keeper->trades[kind].ahead)
            return slot_fork(keeper, (enum kind)kind) != NULL;
    }
    return false;
}

static int wait_at_most(const struct keeper *keeper, int64_t at)
{
    enum { LONG = 60000 };
    int64_t least = LONG;
    for (size_t i = 0; i < SLOTS_MAX; i++) {
        const struct slot *slot = &keeper->slots[i];
        const bool out = slot->state == SLOT_LENT || slot->state == SLOT_RETURNED;
        if (out && !slot->buried && !slot->slow && slot->due - at < least)
            least = slot->due - at;
    }
    return least < 0 ? 0 : (int)least;
}

/* --- life --- */

static int watch_deaths(void)
{
    sigset_t deaths;
    sigemptyset(&deaths);
    sigaddset(&deaths, SIGCHLD);
    sigprocmask(SIG_BLOCK, &deaths, NULL);
    return signalfd(-1, &deaths, SFD_CLOEXEC | SFD_NONBLOCK);
}

/* Only `control` and the standard streams stay, and those lead nowhere; the reports of a sanitizer still go to the
 * last. */
static int leave_all_files(int control)
{
    enum { CONTROL = STDERR_FILENO + 1 };
    if (control != CONTROL && dup2(control, CONTROL) < 0)
        return -1;
    if (close_range(CONTROL + 1, ~0u, 0) != 0 || fcntl(CONTROL, F_SETFD, FD_CLOEXEC) != 0)
        return -1;
    const int nothing = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int fd = STDIN_FILENO; nothing >= 0 && fd <= STDERR_FILENO; fd++)
        if (!(FENCE_SANITIZED && fd == STDERR_FILENO) && dup2(nothing, fd) < 0)
            return -1;
    if (nothing >= 0)
        close(nothing);
    return CONTROL;
}

_Noreturn void keeper_work(int control, const struct trade *trades)
{
    struct keeper keeper = {.control = leave_all_files(control), .deaths = watch_deaths(), .trades = trades};
    if (keeper.control < 0 || keeper.deaths < 0)
        _exit(EXIT_FAILURE);
    /* Ctrl-C at the terminal is for the program; it ends us by closing its end */
    signal(SIGINT, SIG_IGN);
    signal(SIGQUIT, SIG_IGN);
    signal(SIGPIPE, SIG_IGN);
    prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    prctl(PR_SET_NAME, "dondoc-jail");
    const char *place = getenv("TMPDIR");
    keeper.place = strdup(place && *place == '/' && strlen(place) <= FOLDER_PLACE_MAX ? place : "/tmp");
    if (!keeper.place)
        abort();
    forget_words();
    /* any sentence loads the catalogue, which a cell can't open */
    (void)gettext("x");
    for (bool wanted = true;;) {
        struct pollfd events[] = {{.fd = keeper.control, .events = POLLIN}, {.fd = keeper.deaths, .events = POLLIN}};
        const int n = poll(events, 2, wanted ? 0 : wait_at_most(&keeper, now()));
        if (n > 0 && events[1].revents) {
            struct signalfd_siginfo death;
            while (read(keeper.deaths, &death, sizeof death) > 0)
                continue;
        }
        bury_dead(&keeper);
        end_slow(&keeper, now());
        if (n > 0 && events[0].revents) {
            if (!answer(&keeper))
                break;
            wanted = true;
        } else if (wanted) {
            wanted = fork_ahead(&keeper);
        }
    }
    for (size_t i = 0; i < SLOTS_MAX; i++)
        if (keeper.slots[i].state != SLOT_FREE && !keeper.slots[i].buried)
            kill(keeper.slots[i].pid, SIGKILL);
    folder_end_strays(NULL, NULL);
    if (keeper.folder)
        folder_remove(keeper.folder);
    _exit(EXIT_SUCCESS);
}
