#include "cmd/output.h"

#include <errno.h>
#include <poll.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>

static const struct str ellipsis = {"…", 3};

/* The character at `at`, fit for a terminal; *ret_length: how many bytes of s it takes. */
static struct str printable(struct str s, size_t at, size_t *ret_length, size_t *ret_columns)
{
    uint32_t code;
    const size_t length = utf8_decode(s, at, &code);
    *ret_length = length ? length : 1;
    *ret_columns = 1;
    if (length == 0)
        return STR("?");
    if (code == '\n' || code == '\t')
        return STR(" ");
    /* C0, DEL and C1 steer terminals; so do the marks that turn the direction of writing */
    if (code < 0x20 || (code >= 0x7F && code < 0xA0) || (code >= 0x202A && code <= 0x202E) ||
        (code >= 0x2066 && code <= 0x2069))
        return STR("?");
    const int columns = utf8proc_charwidth((utf8proc_int32_t)code);
    *ret_columns = columns > 0 ? (size_t)columns : 0;
    return str_sub(s, at, at + length);
}

size_t output_columns(struct str s)
{
    size_t total = 0, length, columns;
    for (size_t at = 0; at < s.n; at += length) {
        printable(s, at, &length, &columns);
        total += columns;
    }
    return total;
}

void output_safe(FILE *out, struct str s)
{
    size_t length, columns;
    for (size_t at = 0; at < s.n; at += length) {
        const struct str piece = printable(s, at, &length, &columns);
        fwrite(piece.p, 1, piece.n, out);
    }
}

struct str output_safe_copy(struct arena *arena, struct str s)
{
    struct buf safe = {0};
    size_t length, columns;
    for (size_t at = 0; at < s.n; at += length)
        buf_put(&safe, printable(s, at, &length, &columns));
    const struct str copy = str_copy(arena, buf_view(&safe));
    buf_free(&safe);
    return copy;
}

void output_cell(FILE *out, struct str s, size_t width, bool pad)
{
    if (width == 0) {
        output_safe(out, s);
        return;
    }
    const bool cut = output_columns(s) > width;
    const size_t room = cut ? width - 1 : width;
    size_t used = 0, length, columns;
    for (size_t at = 0; at < s.n; at += length) {
        const struct str piece = printable(s, at, &length, &columns);
        if (used + columns > room)
            break;
        fwrite(piece.p, 1, piece.n, out);
        used += columns;
    }
    if (cut) {
        fwrite(ellipsis.p, 1, ellipsis.n, out);
        used++;
    }
    for (; pad && used < width; used++)
        putc(' ', out);
}

const char *output_base_name(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash && slash[1] ? slash + 1 : path;
}

size_t output_width(void)
{
    int64_t columns;
    struct winsize size;
    if (str_to_int(str_from(getenv("COLUMNS")), &columns) && columns >= 20 && columns <= 1000)
        return (size_t)columns;
    if (isatty(STDOUT_FILENO) && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 20)
        return size.ws_col;
    return 0;
}

void output_complain(const char *format, ...)
{
    char text[1200];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    struct str s = str_from(text);
    s.n = utf8_whole(s);
    fputs("dondoc: ", stderr);
    output_safe(stderr, s);
    putc('\n', stderr);
}

void output_refusal(const char *name, const struct err *err)
{
    if (strstr(err->text, output_base_name(name)))
        output_complain("%s", err->text);
    else
        output_complain("%s: %s", name, err->text);
}

const char *output_system(int number)
{
    switch (number) {
    case ENOENT:
    case ENOTDIR:
        return _("không có tệp hay thư mục này");
    case EACCES:
    case EPERM:
        return _("không có quyền");
    case EISDIR:
        return _("đó là một thư mục");
    case ELOOP:
        return _("liên kết chạy vòng tròn");
    case ENAMETOOLONG:
        return _("tên quá dài");
    case ENOSPC:
    case EDQUOT:
        return _("đĩa đã đầy");
    case EIO:
        return _("đĩa hỏng hoặc mất kết nối");
    default:
        return strerror(number);
    }
}

void output_stress(bool on)
{
    const char *term = getenv("TERM");
    if (!isatty(STDOUT_FILENO) || getenv("NO_COLOR") || !term || strcmp(term, "dumb") == 0)
        return;
    fputs(on ? "\033[1m" : "\033[0m", stdout);
}

bool output_lost(void)
{
    return ferror(stdout) != 0;
}

static bool reader_left(void)
{
    struct pollfd out = {.fd = STDOUT_FILENO, .events = POLLOUT};
    return poll(&out, 1, 0) == 1 && (out.revents & POLLERR) != 0;
}

enum exit_code output_finish(enum exit_code code)
{
    const bool lost = fflush(stdout) != 0;
    const int failed = lost ? errno : EIO;
    if ((!lost && !ferror(stdout)) || reader_left())
        return code;
    output_complain(_("Không ghi được hết kết quả ra: %s."), output_system(failed));
    return EXIT_REFUSED;
}
