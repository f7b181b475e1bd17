/*
 * load_client HOST PORT SECONDS PLAN ANSWERS: many people at once, played by one light process.
 *
 * Each player of the plan has a connection of its own and plays its steps over and over, one request after the other, for
 * so many seconds; a player that may play only so many turns ends sooner. Every request that was begun is brought to its
 * end. All in one thread, so that a server on the same machine keeps nearly all of it for itself.
 *
 * The plan is lines of fields between tabs (load.py writes it):
 *
 *     player  NAME  FIRST  TURNS             begins a player; the step to begin with, and 0 turns for no end
 *     set     NAME  VALUE                    what <NAME> means in the steps of this player
 *     step    LABEL KIND STATUS METHOD PATH HEADERS BODY    \n is the end of a line; the status for "done"
 *     keep    NAME  TEXT                     of the answer to that step: the word behind TEXT; none: the next turn
 *
 * <n> is the number of the turn, <once> a new number for a form, <NAME> what was set or kept; a NAME with @ in front is
 * common to all players. KIND r only reads; w and x write. Every answer to a step that writes is a line of ANSWERS:
 * its beginning and end in microseconds, status, label, player, turn, path, Location. What x was refused
 * (4xx but 401, 403, 404) is no surprise. Standard output: how long it lasted; a line for all reads and all writes that
 * were done, and for each label and status: count, median, 99 % and longest in microseconds; how many surprises.
 */
#include "base/base.h"
#include "base/buf.h"
#include "base/vec.h"

#include <netinet/in.h>
#include <netinet/tcp.h>

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { FIELDS_MAX = 8, READ_CHUNK = 64 * 1024, ONCE_LENGTH = 43, FAILURES_SHOWN = 5, SHOWN_MAX = 400, GRACE_SECONDS = 60 };

struct variable {
    struct str name;
    struct buf value;
};
struct variables {
    VEC(struct variable) list;
};

struct keep {
    struct str name, behind;
};

struct step {
    struct str label, kind, method, path, headers, body;
    int64_t done;
    VEC(struct keep) keeps;
};

struct player {
    struct str name;
    VEC(struct step) steps;
    struct variables variables;
    size_t at;
    int64_t turn, turns;
    int socket;
    struct buf out, in, path, body;
    size_t sent;
    int64_t began;
    bool ended;
};

/* What was answered alike, and how long each took in microseconds. */
struct tally {
    struct str label;
    int64_t status; /* 0 for all of a kind */
    VEC(uint32_t) took;
};

struct game {
    struct arena *arena;
    struct sockaddr_in server;
    struct str host;
    VEC(struct player) players;
    struct variables common;
    VEC(struct tally) tallies;
    FILE *answers;
    uint64_t random;
    int64_t end;
    int epoll, failures;
    size_t playing;
};

static int64_t now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

static _Noreturn void stop(const char *what, struct str which)
{
    fprintf(stderr, "load_client: %s: %.*s\n", what, STR_ARG(which));
    exit(2);
}

/* --- the plan --- */

static int64_t number(struct str s)
{
    int64_t value = 0;
    if (!str_to_int(s, &value))
        stop("this is no number", s);
    return value;
}

static struct buf *find_variable(struct arena *arena, struct variables *variables, struct str name, bool make)
{
    for (size_t i = 0; i < variables->list.n; i++)
        if (str_eq(variables->list.v[i].name, name))
            return &variables->list.v[i].value;
    if (!make)
        return NULL;
    VEC_PUSH(arena, &variables->list, ((struct variable){.name = name}));
    return &variables->list.v[variables->list.n - 1].value;
}

static void set_variable(struct game *game, struct player *player, struct str name, struct str value)
{
    struct variables *where = str_starts(name, STR("@")) ? &game->common : &player->variables;
    struct buf *held = find_variable(game->arena, where, name, true);
    held->n = 0;
    buf_put(held, value);
}

static void take_line(struct game *game, const struct str *fields, size_t n, struct str line)
{
    struct player *player = game->players.n ? &game->players.v[game->players.n - 1] : NULL;
    struct step *step = player && player->steps.n ? &player->steps.v[player->steps.n - 1] : NULL;
    if (n == 4 && str_eq(fields[0], STR("player"))) {
        VEC_PUSH(game->arena, &game->players,
                 ((struct player){.name = fields[1], .at = (size_t)number(fields[2]), .turns = number(fields[3]),
                                  .socket = -1}));
    } else if (n == 3 && str_eq(fields[0], STR("set")) && player) {
        set_variable(game, player, fields[1], fields[2]);
    } else if (n == 8 && str_eq(fields[0], STR("step")) && player) {
        VEC_PUSH(game->arena, &player->steps,
                 ((struct step){.label = fields[1], .kind = fields[2], .done = number(fields[3]), .method = fields[4],
                                .path = fields[5], .headers = fields[6], .body = fields[7]}));
    } else if (n == 3 && str_eq(fields[0], STR("keep")) && step) {
        VEC_PUSH(game->arena, &step->keeps, ((struct keep){fields[1], fields[2]}));
    } else {
        stop("this line of the plan is none", line);
    }
}

static void read_plan(struct game *game, const char *path)
{
    FILE *file = fopen(path, "r");
    char *line = NULL;
    size_t room = 0;
    ssize_t n;
    if (!file)
        stop("this plan cannot be read", str_from(path));
    while ((n = getline(&line, &room, file)) > 0) {
        const struct str whole = str_copy(game->arena, str_make(line, (size_t)n - (line[n - 1] == '\n')));
        struct str fields[FIELDS_MAX], rest = whole;
        size_t n_fields = 0;
        for (size_t tab = 0; tab != STR_NOWHERE && n_fields < FIELDS_MAX; n_fields++) {
            tab = str_find_byte(rest, '\t');
            fields[n_fields] = str_sub(rest, 0, tab);
            rest = tab == STR_NOWHERE ? STR("") : str_skip(rest, tab + 1);
        }
        take_line(game, fields, n_fields, whole);
    }
    free(line);
    fclose(file);
}

/* --- a request --- */

/* xorshift64*: the numbers of forms need to differ, not to be secret. */
static uint64_t draw(struct game *game)
{
    game->random ^= game->random >> 12;
    game->random ^= game->random << 25;
    game->random ^= game->random >> 27;
    return game->random * 0x2545F4914F6CDD1DULL;
}

static void put_named(struct game *game, struct player *player, struct str name, struct buf *out)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    if (str_eq(name, STR("n"))) {
        buf_printf(out, "%lld", (long long)player->turn);
    } else if (str_eq(name, STR("once"))) {
        for (int i = 0; i < ONCE_LENGTH; i++)
            buf_putc(out, letters[draw(game) >> 58]);
    } else {
        struct variables *where = str_starts(name, STR("@")) ? &game->common : &player->variables;
        const struct buf *value = find_variable(game->arena, where, name, false);
        if (!value)
            stop("nothing was kept under this name", name);
        buf_put(out, buf_view(value));
    }
}

static void put_filled(struct game *game, struct player *player, struct str text, struct buf *out)
{
    for (size_t i = 0; i < text.n; i++) {
        const size_t close = text.p[i] == '<' ? str_find_byte(str_skip(text, i), '>') : STR_NOWHERE;
        if (close != STR_NOWHERE) {
            put_named(game, player, str_sub(text, i + 1, i + close), out);
            i += close;
        } else if (text.p[i] == '\\' && i + 1 < text.n && text.p[i + 1] == 'n') {
            buf_puts(out, "\r\n");
            i++;
        } else {
            buf_putc(out, text.p[i]);
        }
    }
}

static void watch(struct game *game, struct player *player, uint32_t events)
{
    struct epoll_event event = {.events = events, .data.ptr = player};
    if (epoll_ctl(game->epoll, EPOLL_CTL_MOD, player->socket, &event) != 0)
        stop("epoll", str_from(strerror(errno)));
}

static void connect_player(struct game *game, struct player *player)
{
    const int on = 1;
    if (player->socket >= 0)
        close(player->socket);
    player->socket = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    /* on this machine a connection stands at once or is refused: nobody else waits meanwhile */
    if (player->socket < 0 || connect(player->socket, (struct sockaddr *)&game->server, sizeof game->server) != 0 ||
        fcntl(player->socket, F_SETFL, O_NONBLOCK) != 0)
        stop("the server does not answer", str_from(strerror(errno)));
    setsockopt(player->socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT, .data.ptr = player};
    if (epoll_ctl(game->epoll, EPOLL_CTL_ADD, player->socket, &event) != 0)
        stop("epoll", str_from(strerror(errno)));
}

static void send_more(struct game *game, struct player *player)
{
    while (player->sent < player->out.n) {
        const ssize_t n = write(player->socket, player->out.p + player->sent, player->out.n - player->sent);
        if (n < 0 && errno == EAGAIN) {
            watch(game, player, EPOLLIN | EPOLLOUT);
            return;
        }
        if (n < 0)
            return; /* reading will tell */
        player->sent += (size_t)n;
    }
    watch(game, player, EPOLLIN);
}

static void begin_step(struct game *game, struct player *player)
{
    if (player->at == player->steps.n) {
        player->at = 0;
        player->turn++;
    }
    player->began = now();
    if (player->began >= game->end || (player->turns && player->turn >= player->turns)) {
        player->ended = true;
        game->playing--;
        epoll_ctl(game->epoll, EPOLL_CTL_DEL, player->socket, NULL);
        return;
    }
    const struct step *step = &player->steps.v[player->at];
    player->out.n = player->in.n = player->path.n = player->body.n = player->sent = 0;
    put_filled(game, player, step->path, &player->path);
    put_filled(game, player, step->body, &player->body);
    buf_printf(&player->out, "%.*s %s HTTP/1.1\r\nHost: %.*s\r\n", STR_ARG(step->method), player->path.p,
               STR_ARG(game->host));
    put_filled(game, player, step->headers, &player->out);
    buf_puts(&player->out, "\r\n");
    if (!str_eq(step->method, STR("GET")))
        buf_printf(&player->out, "Content-Length: %zu\r\n", player->body.n);
    buf_puts(&player->out, "\r\n");
    buf_put(&player->out, buf_view(&player->body));
    send_more(game, player);
}

/* --- an answer --- */

struct answer {
    int64_t status;
    struct str head, body, way;
    bool closes;
};

/* The value of a header, whatever the case of its name. */
static struct str header_of(struct str head, const char *name)
{
    const size_t n = strlen(name);
    for (size_t line = str_find(head, STR("\r\n")); line != STR_NOWHERE;
         line = str_find_from(head, line + 2, STR("\r\n"))) {
        const struct str rest = str_skip(head, line + 2);
        if (rest.n > n && rest.p[n] == ':' && strncasecmp(rest.p, name, n) == 0)
            return str_trim(str_sub(rest, n + 1, str_find(rest, STR("\r\n"))));
    }
    return STR_NONE;
}

/* False while something is missing. */
static bool parse_answer(struct str in, struct answer *answer)
{
    const size_t end = str_find(in, STR("\r\n\r\n"));
    if (end == STR_NOWHERE)
        return false;
    answer->head = str_sub(in, 0, end + 2);
    answer->body = str_skip(in, end + 4);
    answer->status = number(str_sub(in, 9, 12));
    answer->way = header_of(answer->head, "Location");
    answer->closes = str_eq(header_of(answer->head, "Connection"), STR("close"));
    const struct str length = header_of(answer->head, "Content-Length");
    if (length.p)
        return answer->body.n >= (size_t)number(length);
    return answer->status == 204 || answer->status == 304 || str_ends(answer->body, STR("0\r\n\r\n"));
}

static void count(struct game *game, struct str label, int64_t status, int64_t took)
{
    struct tally *tally = NULL;
    for (size_t i = 0; i < game->tallies.n && !tally; i++)
        if (game->tallies.v[i].status == status && str_eq(game->tallies.v[i].label, label))
            tally = &game->tallies.v[i];
    if (!tally) {
        VEC_PUSH(game->arena, &game->tallies, ((struct tally){.label = label, .status = status}));
        tally = &game->tallies.v[game->tallies.n - 1];
    }
    VEC_PUSH(game->arena, &tally->took, (uint32_t)took);
}

/* An answer that nobody expects is shown, a few times. */
static void judge(struct game *game, const struct player *player, const struct step *step, const struct answer *answer)
{
    const bool refused = str_eq(step->kind, STR("x")) && answer->status >= 400 && answer->status < 500 &&
                         answer->status != 401 && answer->status != 403 && answer->status != 404;
    const size_t shown = answer->body.n > SHOWN_MAX ? answer->body.n - SHOWN_MAX : 0; /* the sentence stands at the end */
    if (answer->status != step->done && !refused && game->failures++ < FAILURES_SHOWN)
        fprintf(stderr, "load_client: %.*s %s: %lld … %.*s\n", STR_ARG(step->method), player->path.p,
                (long long)answer->status, STR_ARG(str_skip(answer->body, shown)));
}

static bool is_word(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
}

/* False when a word that the next steps need is missing. */
static bool keep_words(struct game *game, struct player *player, const struct step *step)
{
    const struct str in = buf_view(&player->in);
    for (size_t i = 0; i < step->keeps.n; i++) {
        const size_t at = str_find(in, step->keeps.v[i].behind);
        if (at == STR_NOWHERE)
            return false;
        const struct str rest = str_skip(in, at + step->keeps.v[i].behind.n);
        size_t n = 0;
        while (n < rest.n && is_word(rest.p[n]))
            n++;
        set_variable(game, player, step->keeps.v[i].name, str_sub(rest, 0, n));
    }
    return true;
}

static void end_step(struct game *game, struct player *player, const struct answer *answer)
{
    const struct step *step = &player->steps.v[player->at];
    const int64_t end = now();
    const bool reads = str_eq(step->kind, STR("r"));
    count(game, step->label, answer->status, end - player->began);
    if (answer->status == step->done)
        count(game, reads ? STR("all reads") : STR("all writes"), 0, end - player->began);
    judge(game, player, step, answer);
    if (!reads)
        fprintf(game->answers, "%lld\t%lld\t%lld\t%.*s\t%.*s\t%lld\t%s\t%.*s\n", (long long)player->began,
                (long long)end, (long long)answer->status, STR_ARG(step->label), STR_ARG(player->name),
                (long long)player->turn, player->path.p, STR_ARG(answer->way));
    player->at = keep_words(game, player, step) ? player->at + 1 : player->steps.n;
    if (answer->closes)
        connect_player(game, player);
    begin_step(game, player);
}

static void read_more(struct game *game, struct player *player)
{
    for (;;) {
        buf_reserve(&player->in, READ_CHUNK);
        const ssize_t n = read(player->socket, player->in.p + player->in.n, READ_CHUNK);
        if (n > 0) {
            player->in.n += (size_t)n;
            player->in.p[player->in.n] = '\0';
            if (n == READ_CHUNK)
                continue;
        } else if (n < 0 && errno == EAGAIN) {
            return;
        } else {
            /* a connection that is lost: status 0, which nobody expects */
            end_step(game, player, &(struct answer){.closes = true});
            return;
        }
        struct answer answer = {0};
        if (parse_answer(buf_view(&player->in), &answer))
            end_step(game, player, &answer);
        return;
    }
}

/* --- what came of it --- */

static int by_time(const void *a, const void *b)
{
    const uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static void report(struct game *game, int64_t lasted)
{
    printf("lasted\t%lld\n", (long long)lasted);
    for (size_t i = 0; i < game->tallies.n; i++) {
        const struct tally *tally = &game->tallies.v[i];
        const size_t last = tally->took.n - 1;
        qsort(tally->took.v, tally->took.n, sizeof *tally->took.v, by_time);
        printf("%.*s\t%lld\t%zu\t%u\t%u\t%u\n", STR_ARG(tally->label), (long long)tally->status, tally->took.n,
               tally->took.v[last / 2], tally->took.v[last * 99 / 100], tally->took.v[last]);
    }
    printf("surprises\t%d\n", game->failures);
}

static void play(struct game *game)
{
    struct epoll_event events[64];
    for (size_t i = 0; i < game->players.n; i++) {
        connect_player(game, &game->players.v[i]);
        begin_step(game, &game->players.v[i]);
    }
    while (game->playing && now() < game->end + GRACE_SECONDS * 1000000LL) {
        const int n = epoll_wait(game->epoll, events, 64, 1000);
        for (int i = 0; i < n; i++) {
            struct player *player = events[i].data.ptr;
            if (!player->ended && (events[i].events & EPOLLOUT))
                send_more(game, player);
            if (!player->ended && (events[i].events & (EPOLLIN | EPOLLHUP | EPOLLERR)))
                read_more(game, player);
        }
    }
    if (game->playing)
        stop("requests were not answered within a minute of the end", STR(""));
}

int main(int argc, char **argv)
{
    if (argc != 6) {
        fprintf(stderr, "usage: load_client HOST PORT SECONDS PLAN ANSWERS\n");
        return 2;
    }
    struct game game = {.arena = arena_create(), .host = str_from(argv[1]), .random = 0x9E3779B97F4A7C15ULL,
                        .epoll = epoll_create1(EPOLL_CLOEXEC), .answers = fopen(argv[5], "w")};
    game.server = (struct sockaddr_in){.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(argv[2]))};
    if (game.epoll < 0 || !game.answers || inet_pton(AF_INET, argv[1], &game.server.sin_addr) != 1)
        stop("this cannot be begun", str_from(strerror(errno)));
    read_plan(&game, argv[4]);
    game.playing = game.players.n;
    const int64_t began = now();
    game.random ^= (uint64_t)began;
    game.end = began + number(str_from(argv[3])) * 1000000;
    play(&game);
    report(&game, now() - began);
    for (size_t i = 0; i < game.players.n; i++) {
        struct player *player = &game.players.v[i];
        struct buf *bufs[] = {&player->out, &player->in, &player->path, &player->body};
        close(player->socket);
        for (size_t b = 0; b < sizeof bufs / sizeof *bufs; b++)
            buf_free(bufs[b]);
        for (size_t v = 0; v < player->variables.list.n; v++)
            buf_free(&player->variables.list.v[v].value);
    }
    for (size_t v = 0; v < game.common.list.n; v++)
        buf_free(&game.common.list.v[v].value);
    fclose(game.answers);
    close(game.epoll);
    arena_destroy(game.arena);
    return 0;
}
