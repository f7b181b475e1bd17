/* Our side: a process is borrowed from the keeper, the bytes are handed over, the answer is taken. */
#include "jail/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* A process of the jail in our hands. */
struct loan {
    int socket; /* -1: none */
    uint32_t number;
    uint32_t papers; /* it may be given yet */
};

struct jail {
    const struct trade *trades;
    bool never; /* is a keeper forked again */
    uint32_t papers;  /* of a cell */
    struct loan kept; /* a cell between two papers */
    pthread_mutex_t lock; /* one asks the keeper at a time */
    pid_t owner;          /* the process that forked the keeper; 0: none did */
    pid_t keeper;
    int control; /* -1: there is no keeper */
};

/* --- the keeper --- */

static void keeper_start(struct jail *jail)
{
    int ends[2];
    jail->owner = getpid();
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0)
        return;
    jail->keeper = fork();
    if (jail->keeper == 0)
        keeper_work(ends[1], jail->trades);
    close(ends[1]);
    if (jail->keeper > 0)
        jail->control = ends[0];
    else
        close(ends[0]);
}

static void keeper_leave(struct jail *jail)
{
    if (jail->control >= 0)
        close(jail->control);
    if (jail->kept.socket >= 0)
        close(jail->kept.socket);
    jail->control = -1;
    jail->kept.socket = -1;
}

struct jail *jail_create_with(const struct jail_options *options, const struct trade *trades)
{
    struct jail *jail = malloc(sizeof *jail);
    if (!jail)
        abort();
    *jail = (struct jail){.trades = trades, .kept = {.socket = -1}, .control = -1, .papers = 1};
    if (options) {
        jail->never = options->begin == JAIL_NOW_OR_NEVER;
        jail->papers = options->papers ? options->papers : 1;
    }
    pthread_mutex_init(&jail->lock, NULL);
    if (options && options->begin != JAIL_WHEN_NEEDED)
        keeper_start(jail);
    return jail;
}

void jail_destroy(struct jail *jail)
{
    if (!jail)
        return;
    const bool ours = jail->owner == getpid() && jail->control >= 0;
    keeper_leave(jail);
    /* what it used is counted as ours only when it was waited for; a server behind its fences is not allowed to */
    if (ours)
        while (waitpid(jail->keeper, NULL, 0) < 0 && errno == EINTR)
            continue;
    pthread_mutex_destroy(&jail->lock);
    free(jail);
}

/* A process that was forked from the owner must not use its keeper: their packets would mix. */
static bool keeper_here(struct jail *jail)
{
    if (jail->owner != getpid())
        keeper_leave(jail);
    if (jail->control < 0 && !jail->never)
        keeper_start(jail);
    return jail->control >= 0;
}

/* One packet there and one back, perhaps with a socket. */
static bool keeper_ask(struct jail *jail, struct ask ask, struct told *ret_told, int *ret_socket)
{
    *ret_socket = -1;
    if (!channel_send_packet(jail->control, &ask, sizeof ask, -1))
        return false;
    return (ask.verb == VERB_RETURN && !ask.broken) ||
           channel_take_packet(jail->control, ret_told, sizeof *ret_told, ret_socket);
}

/* The same under the lock; a keeper that is gone is replaced once where that is allowed. */
static bool ask_keeper(struct jail *jail, struct ask ask, struct told *ret_told, int *ret_socket)
{
    pthread_mutex_lock(&jail->lock);
    bool ok = keeper_here(jail) && keeper_ask(jail, ask, ret_told, ret_socket);
    if (!ok && jail->control >= 0) {
        const bool ours = jail->owner == getpid();
        keeper_leave(jail);
        if (ours)
            waitpid(jail->keeper, NULL, WNOHANG);
        ok = ask.verb == VERB_BORROW && keeper_here(jail) && keeper_ask(jail, ask, ret_told, ret_socket);
    }
    pthread_mutex_unlock(&jail->lock);
    return ok;
}

/* --- a process --- */

static bool refuse_gone(const char *name, struct err *err)
{
    return ERR(err, ERR_SYSTEM,
               _("Chưa đọc được tệp %s vì bộ phận đọc tệp đã dừng. Hãy báo người quản trị khởi động lại dịch vụ, rồi "
                 "gửi lại tệp."),
               name);
}

static bool borrow(struct jail *jail, const char *name, enum kind kind, struct loan *ret_loan, struct err *err)
{
    enum { TRIES = 1500, PAUSE_MS = 20 };
    const struct ask ask = {.verb = VERB_BORROW, .kind = kind, .papers = kind == KIND_PAPER ? jail->papers : 1};
    if (kind == KIND_PAPER && jail->kept.socket >= 0 && jail->owner == getpid()) {
        *ret_loan = jail->kept;
        jail->kept.socket = -1;
        return true;
    }
    for (int i = 0; i < TRIES; i++) {
        struct told told;
        if (!ask_keeper(jail, ask, &told, &ret_loan->socket))
            return refuse_gone(name, err);
        ret_loan->number = told.number;
        ret_loan->papers = ask.papers;
        if (ret_loan->socket >= 0) {
            /* a keeper that was stopped does not end what is slow */
            const struct timeval most = {.tv_sec = jail->trades[kind].seconds + 5};
            setsockopt(ret_loan->socket, SOL_SOCKET, SO_RCVTIMEO, &most, sizeof most);
            setsockopt(ret_loan->socket, SOL_SOCKET, SO_SNDTIMEO, &most, sizeof most);
            return true;
        }
        const struct timespec pause = {.tv_nsec = PAUSE_MS * 1000000L};
        nanosleep(&pause, NULL);
    }
    return ERR(err, ERR_SYSTEM,
               _("Chưa đọc được tệp %s vì máy đang đọc quá nhiều tệp cùng lúc. Hãy gửi lại sau ít phút."), name);
}

/* `moved`: bytes of question and answer. A large paper counts as several, because the limits of a cell are for all that
 * it reads. */
static void give_back(struct jail *jail, const struct loan *loan, size_t moved)
{
    enum { A_PAPER = 256 * 1024 };
    struct told told;
    int none;
    const size_t used = 1 + moved / A_PAPER;
    if (loan->papers > used) {
        jail->kept = *loan;
        jail->kept.papers -= (uint32_t)used;
        return;
    }
    close(loan->socket);
    ask_keeper(jail, (struct ask){.verb = VERB_RETURN, .number = loan->number}, &told, &none);
}

/* The sentence for a process that broke off. */
static bool refuse_broken(struct jail *jail, const char *name, const struct loan *loan, struct err *err)
{
    struct told told = {0};
    int none;
    close(loan->socket);
    if (!ask_keeper(jail, (struct ask){.verb = VERB_RETURN, .number = loan->number, .broken = 1}, &told, &none))
        return refuse_gone(name, err);
    switch ((enum end)told.end) {
    case END_CPU:
    case END_SLOW:
        return ERR(err, ERR_LIMIT,
                   _("Đọc tệp %s quá lâu nên phải dừng giữa chừng. Hãy mở tệp, chép phần chữ sang một tệp mới, lưu lại "
                     "rồi gửi lại."),
                   name);
    case END_CALL:
        return ERR(err, ERR_LIMIT,
                   _("Tệp %s làm bộ phận đọc tệp đòi một việc không được phép nên bị dừng; tệp có thể chứa mã độc. Hãy "
                     "không mở tệp này, báo người quản trị, và xin lại văn bản từ nơi gửi."),
                   name);
    case END_CRASH:
    case END_ITSELF:
        break;
    }
    return ERR(err, ERR_INPUT,
               _("Bộ phận đọc tệp bị dừng giữa chừng khi đọc %s; tệp bị hỏng hoặc quá lớn. Hãy mở tệp, lưu lại thành "
                 "một tệp mới rồi gửi lại."),
               name);
}

bool jail_refuse_nonsense(const char *name, struct err *err)
{
    return ERR(err, ERR_INPUT,
               _("Kết quả đọc tệp %s không hợp lệ nên không dùng được; tệp có thể chứa mã độc. Hãy báo người quản trị, "
                 "và xin lại văn bản từ nơi gửi."),
               name);
}

bool jail_exchange(struct jail *jail, struct arena *arena, const char *name, enum kind kind, uint32_t code,
                   const struct str *pieces, size_t n, size_t most, struct str *ret_answer, struct err *err)
{
    struct loan loan;
    uint32_t answer;
    if (!borrow(jail, name, kind, &loan, err))
        return false;
    if (!channel_send_message(loan.socket, code, pieces, n) ||
        !channel_take_message(loan.socket, arena, most, &answer, ret_answer))
        return refuse_broken(jail, name, &loan, err);
    size_t moved = ret_answer->n;
    for (size_t i = 0; i < n; i++)
        moved += pieces[i].n;
    give_back(jail, &loan, moved);
    if (answer == ANSWER_DONE)
        return true;
    struct wire in = {.left = *ret_answer};
    struct err why;
    if (answer != ANSWER_REFUSED || !wire_take_err(&in, &why))
        return jail_refuse_nonsense(name, err);
    if (err)
        *err = why;
    return false;
}

/* --- programs of others --- */

static bool refuse_missing(const char *name, const struct program *program, struct err *err)
{
    return ERR(err, ERR_MISSING,
               _("Chưa đọc được tệp %s vì máy chưa cài gói %s. Hãy báo người quản trị cài gói này."), name,
               program->package);
}

static bool take_run(const char *name, const struct program *program, struct str answer, struct jail_output *ret_output,
                     struct err *err)
{
    struct wire in = {.left = answer};
    const uint32_t outcome = wire_take_most(&in, RUN_FAILED);
    const uint32_t status = wire_take_most(&in, UINT8_MAX);
    const struct str complaint = wire_take_str(&in);
    if (in.bad)
        return jail_refuse_nonsense(name, err);
    switch (outcome) {
    case RUN_ENDED:
        *ret_output = (struct jail_output){.bytes = in.left, .complaint = complaint, .status = (int)status};
        return true;
    case RUN_MISSING:
        return refuse_missing(name, program, err);
    case RUN_SLOW:
        return ERR(err, ERR_LIMIT,
                   _("Đọc tệp %s mất quá %u giây nên phải dừng. Hãy tách thành nhiều tệp nhỏ hơn rồi gửi lại."), name,
                   (unsigned)program->seconds);
    case RUN_LARGE:
        return ERR(err, ERR_LIMIT,
                   _("Nội dung trong tệp %s bung ra quá lớn, vượt mức cho phép. Hãy tách thành nhiều tệp nhỏ hơn "
                     "rồi gửi lại."),
                   name);
    default:
        return ERR(err, ERR_SYSTEM,
                   _("Chưa đọc được tệp %s vì máy thiếu bộ nhớ hoặc chỗ cho tệp tạm. Hãy báo người quản trị, rồi gửi "
                     "lại tệp."),
                   name);
    }
}

bool jail_program(struct jail *jail, struct arena *arena, const char *name, enum jail_task task, const int *numbers,
                  size_t n_numbers, struct str input, struct jail_output *ret_output, struct err *err)
{
    const struct programs *programs = jail->trades[KIND_RUNNER].data;
    const struct program *program = &programs->v[task];
    const size_t most = (size_t)program->output_mb * 1024 * 1024 + RUNNER_ANSWER_EXTRA;
    struct buf head = {0};
    struct str answer;
    if (input.n > READER_FILE_MAX)
        return ERR(err, ERR_LIMIT, _("Tệp %s nặng quá %d MB. Hãy tách thành nhiều tệp nhỏ hơn."), name,
                   READER_FILE_MAX / (1024 * 1024));
    wire_put(&head, n_numbers);
    for (size_t i = 0; i < n_numbers; i++)
        wire_put(&head, (uint64_t)numbers[i]);
    const struct str pieces[] = {buf_view(&head), input};
    const bool ok = jail_exchange(jail, arena, name, KIND_RUNNER, task, pieces, 2, most, &answer, err);
    buf_free(&head);
    return ok && take_run(name, program, answer, ret_output, err);
}
