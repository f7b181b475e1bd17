#include "cmd/imap.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>

enum { ANSWER_SECONDS = 60, LINE_MAX_BYTES = 1024 * 1024, ROOM = 16 * 1024 };

struct imap {
    struct mail_link link;
    curl_socket_t socket;
    unsigned commands; /* sent so far; each has a tag of its own */
    char room[ROOM];
    size_t from, to;   /* what was received and not read yet */
    struct buf line;
};

/* --- bytes --- */

static bool refuse(struct err *err, const char *why)
{
    return ERR(err, ERR_SYSTEM, _("không đọc được hộp thư: %s"), why);
}

static bool wait_for(struct imap *imap, short event, struct err *err)
{
    struct pollfd one = {.fd = imap->socket, .events = event};
    for (;;) {
        const int n = poll(&one, 1, ANSWER_SECONDS * 1000);
        if (n > 0)
            return true;
        if (n == 0 || errno != EINTR)
            return refuse(err, n == 0 ? _("máy chủ thư không trả lời") : strerror(errno));
    }
}

static bool send_all(struct imap *imap, struct str bytes, struct err *err)
{
    while (!str_empty(bytes)) {
        size_t sent = 0;
        const CURLcode outcome = imap->link.curl.curl_easy_send(imap->link.handle, bytes.p, bytes.n, &sent);
        if (outcome != CURLE_OK && outcome != CURLE_AGAIN)
            return refuse(err, mail_link_said(&imap->link, outcome));
        bytes = str_skip(bytes, sent);
        if (outcome == CURLE_AGAIN && !wait_for(imap, POLLOUT, err))
            return false;
    }
    return true;
}

/* Makes sure that at least one byte waits to be read. */
static bool fill(struct imap *imap, struct err *err)
{
    while (imap->from == imap->to) {
        size_t got = 0;
        const CURLcode outcome = imap->link.curl.curl_easy_recv(imap->link.handle, imap->room, ROOM, &got);
        if (outcome == CURLE_AGAIN) {
            if (!wait_for(imap, POLLIN, err))
                return false;
            continue;
        }
        if (outcome != CURLE_OK)
            return refuse(err, mail_link_said(&imap->link, outcome));
        if (got == 0)
            return refuse(err, _("máy chủ thư ngắt kết nối"));
        imap->from = 0;
        imap->to = got;
    }
    return true;
}

/* One line without its end; good until the next. */
static bool read_line(struct imap *imap, struct str *ret_line, struct err *err)
{
    imap->line.n = 0;
    for (;;) {
        if (!fill(imap, err))
            return false;
        const struct str waiting = str_make(imap->room + imap->from, imap->to - imap->from);
        const size_t end = str_find_byte(waiting, '\n');
        const size_t n = end == STR_NOWHERE ? waiting.n : end;
        buf_put(&imap->line, str_sub(waiting, 0, n));
        imap->from += end == STR_NOWHERE ? n : n + 1;
        if (imap->line.n > LINE_MAX_BYTES)
            return refuse(err, _("máy chủ thư trả lời quá dài"));
        if (end == STR_NOWHERE)
            continue;
        const struct str line = buf_view(&imap->line);
        *ret_line = str_ends(line, STR("\r")) ? str_sub(line, 0, line.n - 1) : line;
        return true;
    }
}

static bool read_bytes(struct imap *imap, char *out, size_t n, struct err *err)
{
    while (n > 0) {
        if (!fill(imap, err))
            return false;
        const size_t some = imap->to - imap->from < n ? imap->to - imap->from : n;
        memcpy(out, imap->room + imap->from, some);
        imap->from += some;
        out += some;
        n -= some;
    }
    return true;
}

/* --- commands and answers --- */

/* What an answer may hold, one line of it at a time; `literal` is absent unless bytes came with the line. */
typedef void imap_each(void *data, struct str line, struct str literal);

struct answer {
    struct arena *arena; /* where literals go */
    size_t most;         /* bytes of one */
    imap_each *each;
    void *data;
};

/* "… {123}" at the end of a line: so many bytes follow. */
static bool literal_size(struct str line, int64_t *ret_n)
{
    size_t at = line.n;
    while (at > 0 && line.p[at - 1] != '{')
        at--;
    return at > 0 && str_ends(line, STR("}")) && str_to_int(str_sub(line, at, line.n - 1), ret_n);
}

static bool take_line(struct imap *imap, const struct answer *answer, struct str line, struct err *err)
{
    struct str literal = STR_NONE;
    int64_t n;
    if (literal_size(line, &n)) {
        if (!answer->arena || n < 0 || (uint64_t)n > answer->most)
            return refuse(err, _("máy chủ thư trả lời quá dài"));
        char *bytes = arena_alloc(answer->arena, (size_t)n + 1);
        if (!read_bytes(imap, bytes, (size_t)n, err))
            return false;
        literal = str_make(bytes, (size_t)n);
    }
    if (answer->each)
        answer->each(answer->data, line, literal);
    return true;
}

/* Sends one command and takes its answer to the end. A command must hold no line break. */
static bool ask(struct imap *imap, struct str command, const struct answer *answer, struct err *err)
{
    char tag[16];
    struct str line;
    const struct str mark = str_make(tag, (size_t)snprintf(tag, sizeof tag, "d%u ", ++imap->commands));
    if (!send_all(imap, mark, err) || !send_all(imap, command, err) || !send_all(imap, STR("\r\n"), err))
        return false;
    for (;;) {
        if (!read_line(imap, &line, err))
            return false;
        if (!str_starts(line, mark)) {
            if (!take_line(imap, answer, line, err))
                return false;
            continue;
        }
        const struct str said = str_skip(line, mark.n);
        if (str_starts(said, STR("OK")))
            return true;
        return ERR(err, ERR_SYSTEM, _("không đọc được hộp thư: máy chủ thư từ chối: %.*s"), STR_ARG(said));
    }
}

static bool ask_plain(struct imap *imap, struct str command, struct err *err)
{
    return ask(imap, command, &(struct answer){.most = 0}, err);
}

/* --- the name of a folder (RFC 3501, 5.1.3) --- */

static void put_base64(struct buf *out, const unsigned char *bytes, size_t n)
{
    static const char letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,";
    uint32_t held = 0;
    int bits = 0;
    buf_putc(out, '&');
    for (size_t i = 0; i < n; i++) {
        held = held << 8 | bytes[i];
        for (bits += 8; bits >= 6; bits -= 6)
            buf_putc(out, letters[held >> (bits - 6) & 63]);
    }
    if (bits)
        buf_putc(out, letters[held << (6 - bits) & 63]);
    buf_putc(out, '-');
}

static size_t put_unit(unsigned char *out, uint32_t unit)
{
    out[0] = (unsigned char)(unit >> 8);
    out[1] = (unsigned char)unit;
    return 2;
}

/* Letters that are not ASCII go as UTF-16 in base64. */
static struct str folder_name(struct arena *arena, struct str name)
{
    struct buf out = {0};
    unsigned char *units = arena_alloc(arena, 2 * name.n + 4);
    size_t n = 0;
    for (size_t at = 0; at < name.n;) {
        uint32_t code;
        const size_t step = utf8_decode(name, at, &code);
        at += step ? step : 1;
        if (step > 1) {
            if (code > 0xffff)
                n += put_unit(units + n, 0xd800 + ((code - 0x10000) >> 10));
            n += put_unit(units + n, code > 0xffff ? 0xdc00 + (code & 0x3ff) : code);
            continue;
        }
        if (n)
            put_base64(&out, units, n);
        n = 0;
        if (code == '"' || code == '\\')
            buf_putc(&out, '\\');
        if (step && code >= ' ' && code != 0x7f)
            buf_putc(&out, (char)code);
        if (code == '&')
            buf_putc(&out, '-');
    }
    if (n)
        put_base64(&out, units, n);
    const struct str made = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return made;
}

/* --- a folder opened --- */

/* The address without its path, which says the folder. */
static struct str split_address(struct arena *arena, struct str url, struct str *ret_folder)
{
    const size_t host = str_find(url, STR("://")) + 3;
    const size_t slash = str_find_byte(str_skip(url, host), '/');
    const struct str folder = slash == STR_NOWHERE ? STR("") : str_skip(url, host + slash + 1);
    *ret_folder = str_empty(folder) ? STR("INBOX") : folder;
    return str_copy(arena, slash == STR_NOWHERE ? url : str_sub(url, 0, host + slash));
}

static bool sign_in(struct imap *imap, const struct mail_server *server, struct err *err)
{
    struct mail_link *link = &imap->link;
    if (!mail_link_make(link, server, "imap,imaps", ANSWER_SECONDS) ||
        link->curl.curl_easy_setopt(link->handle, CURLOPT_CONNECT_ONLY, 1L) != CURLE_OK)
        return ERR(err, ERR_SYSTEM, _("Máy này chưa cài thư viện nói với máy chủ thư. Hãy cài gói libcurl4 rồi làm lại."));
    CURLcode outcome = link->curl.curl_easy_perform(link->handle);
    if (outcome == CURLE_OK)
        outcome = link->curl.curl_easy_getinfo(link->handle, CURLINFO_ACTIVESOCKET, &imap->socket);
    return outcome == CURLE_OK || refuse(err, mail_link_said(link, outcome));
}

static bool connect_and_select(struct imap *imap, const struct mail_server *server, struct err *err)
{
    struct arena *arena = arena_create();
    struct mail_server host = *server;
    struct str folder;
    host.url = split_address(arena, str_from(server->url), &folder).p;
    const struct str name = folder_name(arena, folder);
    const bool ok = sign_in(imap, &host, err) &&
                    ask_plain(imap, str_printf(arena, "SELECT \"%.*s\"", STR_ARG(name)), err);
    arena_destroy(arena);
    return ok;
}

bool imap_open(const struct mail_server *server, struct imap **ret_imap, struct err *err)
{
    if (!mail_server_is_address(str_from(server->url), "imap"))
        return ERR(err, ERR_USAGE,
                   _("“%s” không phải địa chỉ hộp thư. Viết như imaps://mail.coquan.example/INBOX."), server->url);
    struct imap *imap = calloc(1, sizeof *imap);
    if (!imap)
        abort();
    if (!connect_and_select(imap, server, err)) {
        imap_close(imap);
        return false;
    }
    *ret_imap = imap;
    return true;
}

void imap_close(struct imap *imap)
{
    struct err ignored;
    if (!imap)
        return;
    if (imap->commands)
        ask_plain(imap, STR("LOGOUT"), &ignored);
    mail_link_drop(&imap->link);
    buf_free(&imap->line);
    free(imap);
}

/* --- what waits --- */

struct numbers {
    struct arena *arena;
    VEC(uint32_t) list;
};

/* "* SEARCH 3 5 8" */
static void take_numbers(void *data, struct str line, struct str literal)
{
    (void)literal;
    struct numbers *numbers = data;
    if (!str_starts(line, STR("* SEARCH")))
        return;
    struct str rest = str_skip(line, 8);
    while (!str_empty(rest)) {
        const size_t end = str_find_byte(rest, ' ');
        int64_t number;
        if (str_to_int(str_sub(rest, 0, end), &number) && number > 0 && number <= UINT32_MAX &&
            numbers->list.n < IMAP_WAITING_MAX)
            VEC_PUSH(numbers->arena, &numbers->list, (uint32_t)number);
        rest = end == STR_NOWHERE ? STR_NONE : str_skip(rest, end + 1);
    }
}

bool imap_waiting(struct imap *imap, struct arena *arena, uint32_t **ret_numbers, size_t *ret_n, struct err *err)
{
    struct numbers numbers = {.arena = arena};
    const struct answer answer = {.each = take_numbers, .data = &numbers};
    if (!ask(imap, STR("UID SEARCH UNSEEN UNDELETED UNKEYWORD " IMAP_REFUSED), &answer, err))
        return false;
    *ret_numbers = numbers.list.v;
    *ret_n = numbers.list.n;
    return true;
}

/* --- one mail --- */

struct fetched {
    struct str bytes;
    int64_t size, at;
};

/* "17-Jul-2021 02:44:25 +0700"; the day may have a blank in front. 0 when it is none. */
static int64_t time_of(struct str s)
{
    static const char *const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
    int64_t day, year, hour, minute, second, zone;
    struct date date;
    const size_t month = str_find(str_from(months), str_sub(s, 3, 6));
    if (s.n != 26 || month == STR_NOWHERE || month % 3 != 0 || !str_to_int(str_trim(str_sub(s, 0, 2)), &day) ||
        !str_to_int(str_sub(s, 7, 11), &year) || !str_to_int(str_sub(s, 12, 14), &hour) ||
        !str_to_int(str_sub(s, 15, 17), &minute) || !str_to_int(str_sub(s, 18, 20), &second) ||
        !str_to_int(str_sub(s, 22, 26), &zone) || !date_make((int)year, (int)(month / 3) + 1, (int)day, &date))
        return 0;
    const int64_t ahead = (zone / 100 * 60 + zone % 100) * 60;
    return (int64_t)date_to_days(date) * 86400 + hour * 3600 + minute * 60 + second - (s.p[21] == '-' ? -ahead : ahead);
}

static void take_fetched(void *data, struct str line, struct str literal)
{
    struct fetched *fetched = data;
    const size_t date = str_find(line, STR("INTERNALDATE \"")), size = str_find(line, STR("RFC822.SIZE "));
    if (date != STR_NOWHERE)
        fetched->at = time_of(str_sub(line, date + 14, date + 14 + 26));
    if (size != STR_NOWHERE) {
        const struct str rest = str_skip(line, size + 12);
        size_t n = 0;
        while (n < rest.n && rest.p[n] >= '0' && rest.p[n] <= '9')
            n++;
        str_to_int(str_sub(rest, 0, n), &fetched->size);
    }
    if (literal.p)
        fetched->bytes = literal;
}

bool imap_fetch(struct imap *imap, struct arena *arena, uint32_t number, size_t most, struct str *ret_bytes,
                int64_t *ret_at, struct err *err)
{
    struct fetched fetched = {.bytes = STR_NONE};
    const struct answer answer = {.arena = arena, .most = most, .each = take_fetched, .data = &fetched};
    if (!ask(imap, str_printf(arena, "UID FETCH %u (RFC822.SIZE INTERNALDATE)", number), &answer, err))
        return false;
    if (fetched.size < 0 || (uint64_t)fetched.size > most)
        return ERR(err, ERR_LIMIT, _("thư nặng %lld MB, vượt mức %d MB cho phép"),
                   (long long)(fetched.size / (1024 * 1024)), (int)(most / (1024 * 1024)));
    if (!ask(imap, str_printf(arena, "UID FETCH %u (BODY.PEEK[])", number), &answer, err))
        return false;
    *ret_bytes = fetched.bytes;
    *ret_at = fetched.at;
    return true;
}

bool imap_mark(struct imap *imap, uint32_t number, bool kept, struct err *err)
{
    char command[96];
    const int n = snprintf(command, sizeof command, "UID STORE %u +FLAGS.SILENT (%s)", number,
                           kept ? "\\Seen" : IMAP_REFUSED);
    return ask_plain(imap, str_make(command, (size_t)n), err);
}
