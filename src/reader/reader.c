/* What format is it: by content, then by name. Limits of the file itself. */
#include "reader/inside.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

const struct reader_limits READER_LIMITS = {
    .part = READER_PART_MAX,
    .total = READER_TOTAL_MAX,
    .ratio = READER_RATIO_MAX,
    .entries = READER_ENTRIES_MAX,
    .runs = READER_RUNS_MAX,
    .depth = READER_DEPTH_MAX,
};

/* What people send that we cannot read, by its first bytes. */
enum foreign { FOREIGN_PDF, FOREIGN_RTF, FOREIGN_IMAGE, FOREIGN_PACKED, FOREIGN_OLE };

static const struct {
    struct str magic;
    enum foreign foreign;
} magics[] = {
    {{"%PDF-", 5}, FOREIGN_PDF},
    {{"\xEF\xBB\xBF%PDF-", 8}, FOREIGN_PDF},
    {{"{\\rtf", 5}, FOREIGN_RTF},
    {{"\xFF\xD8\xFF", 3}, FOREIGN_IMAGE},
    {{"\x89PNG", 4}, FOREIGN_IMAGE},
    {{"GIF8", 4}, FOREIGN_IMAGE},
    {{"II*\0", 4}, FOREIGN_IMAGE},
    {{"MM\0*", 4}, FOREIGN_IMAGE},
    {{"Rar!", 4}, FOREIGN_PACKED},
    {{"7z\xBC\xAF", 4}, FOREIGN_PACKED},
    {{"\x1F\x8B", 2}, FOREIGN_PACKED},
    {{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8}, FOREIGN_OLE},
};

/* The old container of Microsoft Office; the names inside it are UTF-16. */
static bool refuse_ole(const char *name, struct str bytes, struct err *err)
{
    const struct str encrypted = STR("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
    const struct str word = STR("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0");

    if (str_find(bytes, encrypted) != STR_NOWHERE)
        return ERR(err, ERR_INPUT,
                   _("Tệp %s được đặt mật khẩu nên không mở được. Hãy mở bằng Word, bỏ mật khẩu, lưu lại rồi gửi lại."),
                   name);
    if (str_find(bytes, word) != STR_NOWHERE)
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là Word đời cũ (.doc), hiện chưa đọc được. Hãy mở bằng Word, lưu thành .docx rồi gửi "
                     "lại."),
                   name);
    return ERR(err, ERR_INPUT,
               _("Tệp %s là tệp Office đời cũ, hiện chưa đọc được. Hãy gửi văn bản dưới dạng .docx hoặc .txt."), name);
}

static bool refuse_foreign(const char *name, struct str bytes, enum foreign foreign, struct err *err)
{
    switch (foreign) {
    case FOREIGN_PDF:
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là PDF, hiện chưa đọc được. Hãy mở bằng Word, lưu thành .docx rồi gửi lại."), name);
    case FOREIGN_RTF:
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là RTF, hiện chưa đọc được. Hãy mở bằng Word, lưu thành .docx rồi gửi lại."), name);
    case FOREIGN_IMAGE:
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là ảnh, hiện chưa đọc được. Hãy gửi văn bản dưới dạng .docx hoặc .txt."), name);
    case FOREIGN_PACKED:
        return ERR(err, ERR_INPUT, _("Tệp %s là tệp nén. Hãy giải nén rồi gửi từng văn bản .docx hoặc .txt."), name);
    case FOREIGN_OLE:
        break;
    }
    return refuse_ole(name, bytes, err);
}

/* A mail as it came begins with lines "Name: value" or what goes on from the line above, and one of these names. */
static bool is_mail(struct str bytes)
{
    static const char *const names[] = {"received:", "mime-version:", "message-id:"};
    enum { HEAD_MAX = 64 * 1024, NAME_MAX = 76 };
    bool known = false;
    for (size_t at = 0, end; at < bytes.n && at < HEAD_MAX; at = end + 1) {
        end = str_find_byte(str_skip(bytes, at), '\n');
        end = end == STR_NOWHERE ? bytes.n : at + end;
        const struct str line = str_sub(bytes, at, end);
        if (line.n == 0 || line.p[0] == '\r')
            return known;
        if (line.p[0] == ' ' || line.p[0] == '\t')
            continue;
        const size_t colon = str_find_byte(line, ':');
        if (colon == STR_NOWHERE || colon == 0 || colon > NAME_MAX)
            return false;
        for (size_t i = 0; i < colon; i++)
            if (line.p[i] <= ' ' || line.p[i] > '~')
                return false;
        for (size_t i = 0; i < sizeof names / sizeof *names; i++)
            known = known || strncasecmp(line.p, names[i], colon + 1) == 0;
    }
    return false;
}

static bool name_ends(const char *name, const char *tail)
{
    const size_t n = strlen(name), m = strlen(tail);
    return n >= m && strcasecmp(name + n - m, tail) == 0;
}

static bool refuse_empty(const char *name, struct err *err)
{
    return ERR(err, ERR_INPUT, _("Tệp %s trống, không có nội dung nào. Hãy kiểm tra lại tệp gốc rồi gửi lại."), name);
}

static bool refuse_size(const char *name, uint64_t size, struct err *err)
{
    return ERR(err, ERR_LIMIT,
               _("Tệp %s nặng %llu MB, vượt mức %d MB cho phép. Hãy bớt ảnh hoặc tách thành nhiều tệp nhỏ hơn."), name,
               (unsigned long long)(size / (1024 * 1024)), READER_FILE_MAX / (1024 * 1024));
}

static bool is_packed(struct str bytes)
{
    return str_starts(bytes, STR("PK\3\4")) || str_starts(bytes, STR("PK\5\6"));
}

bool reader_is_plain(const char *name, struct str bytes)
{
    size_t bad;
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if (str_starts(bytes, magics[i].magic))
            return false;
    return !is_packed(bytes) && !name_ends(name, ".docx") && !html_is(name, bytes) && !pages_are(bytes) &&
           text_valid_utf8(bytes, &bad);
}

static bool read_bytes(struct arena *arena, const char *name, struct str bytes, enum reader_depth depth,
                       struct source *ret_source, struct err *err)
{
    if (str_empty(bytes))
        return refuse_empty(name, err);
    if (bytes.n > READER_FILE_MAX)
        return refuse_size(name, bytes.n, err);
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++)
        if (str_starts(bytes, magics[i].magic))
            return refuse_foreign(name, bytes, magics[i].foreign, err);

    struct source source;
    if (is_packed(bytes)) {
        if (!docx_read(arena, name, bytes, &READER_LIMITS, depth, &source, err))
            return false;
    } else if (pages_are(bytes)) {
        if (!pages_read(arena, name, bytes, &source, err))
            return false;
    } else if (html_is(name, bytes)) {
        if (!html_read(arena, name, bytes, &source, err))
            return false;
    } else if (name_ends(name, ".docx")) {
        return ERR(err, ERR_INPUT,
                   _("Tệp %s mang đuôi .docx nhưng bên trong không phải văn bản Word. Hãy mở bằng Word, lưu lại thành "
                     ".docx rồi gửi lại."),
                   name);
    } else if (is_mail(bytes)) {
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là một bức thư điện tử. Hãy mở thư, lưu các tệp kèm theo rồi gửi từng tệp; hoặc nhận cả thư "
                     "bằng lệnh dondoc receive."),
                   name);
    } else if (!plain_read(arena, name, bytes, &source, err)) {
        return false;
    }
    source.bytes = bytes;
    *ret_source = source;
    return true;
}

bool reader_bytes(struct arena *arena, const char *name, struct str bytes, struct source *ret_source, struct err *err)
{
    return read_bytes(arena, name, bytes, READER_TEXT, ret_source, err);
}

bool reader_bytes_page(struct arena *arena, const char *name, struct str bytes, struct source *ret_source,
                       struct err *err)
{
    return read_bytes(arena, name, bytes, READER_PAGE, ret_source, err);
}

static bool refuse_open(const char *path, int code, struct err *err)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return ERR(err, ERR_MISSING, _("Không tìm thấy tệp %s. Hãy kiểm tra lại tên tệp và thư mục."), path);
    case EACCES:
    case EPERM:
        return ERR(err, ERR_DENIED,
                   _("Không có quyền đọc tệp %s. Hãy nhờ người quản lý tệp này cấp quyền đọc rồi thử lại."), path);
    default:
        return ERR(err, ERR_SYSTEM, _("Không mở được tệp %s (%s). Hãy thử lại hoặc báo người quản trị máy."), path,
                   strerror(code));
    }
}

/* Loads what the file held when its size was asked; a file that shrinks meanwhile gives what is left. */
static bool load(struct arena *arena, int fd, const char *path, size_t size, struct str *ret_bytes, struct err *err)
{
    char *p = arena_alloc(arena, size + 1);
    size_t n = 0;
    while (n < size) {
        const ssize_t got = read(fd, p + n, size - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return ERR(err, ERR_SYSTEM, _("Không đọc hết được tệp %s (%s). Hãy thử lại hoặc chép lại tệp."), path,
                       strerror(errno));
        if (got == 0)
            break;
        n += (size_t)got;
    }
    *ret_bytes = str_make(p, n);
    return true;
}

static bool load_open_file(struct arena *arena, int fd, const char *path, struct str *ret_bytes, struct err *err)
{
    struct stat status;
    if (fstat(fd, &status) != 0)
        return refuse_open(path, errno, err);
    if (S_ISDIR(status.st_mode))
        return ERR(err, ERR_INPUT, _("%s là một thư mục, không phải một tệp. Hãy chỉ rõ tệp cần đọc."), path);
    if (!S_ISREG(status.st_mode))
        return ERR(err, ERR_INPUT,
                   _("%s không phải một tệp thông thường nên không đọc được. Hãy chép nội dung ra một tệp .docx hoặc "
                     ".txt."),
                   path);
    if (status.st_size > READER_FILE_MAX)
        return refuse_size(path, (uint64_t)status.st_size, err);
    return load(arena, fd, path, (size_t)status.st_size, ret_bytes, err);
}

bool reader_load(struct arena *arena, const char *path, struct str *ret_bytes, struct err *err)
{
    /* without O_NONBLOCK a fifo would make us wait for its writer */
    const int fd = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (fd < 0)
        return refuse_open(path, errno, err);
    const bool done = load_open_file(arena, fd, path, ret_bytes, err);
    close(fd);
    return done;
}

static bool read_file(struct arena *arena, const char *path, enum reader_depth depth, struct source *ret_source,
                      struct err *err)
{
    struct str bytes;
    return reader_load(arena, path, &bytes, err) && read_bytes(arena, path, bytes, depth, ret_source, err);
}

bool reader_file(struct arena *arena, const char *path, struct source *ret_source, struct err *err)
{
    return read_file(arena, path, READER_TEXT, ret_source, err);
}

bool reader_file_page(struct arena *arena, const char *path, struct source *ret_source, struct err *err)
{
    return read_file(arena, path, READER_PAGE, ret_source, err);
}
