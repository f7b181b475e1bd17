#include "cmd/doctor.h"
#include "jail/jail.h"
#include "reader/libxml.h"
#include "reader/libzip.h"
#include "store/libsqlite.h"
#include "store/store.h"
#include "web/mhd.h"
#include "writer/libxlsx.h"

#include <jansson.h>
#include <liboath/oath.h>
#include <seccomp.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { VERSION_MAX = 32 };

struct version {
    int part[3]; /* -1: a part that is not said */
};

/* "1.0.18", "2.14": the numbers between dots, as far as they go. */
static struct version version_read(const char *text)
{
    struct version version = {{-1, -1, -1}};
    for (size_t i = 0; i < 3 && *text >= '0' && *text <= '9'; i++) {
        char *end;
        version.part[i] = (int)strtol(text, &end, 10);
        text = *end == '.' ? end + 1 : end;
    }
    return version;
}

static int version_compare(const char *a, const char *b)
{
    const struct version left = version_read(a), right = version_read(b);
    for (size_t i = 0; i < 3; i++)
        if (left.part[i] >= 0 && right.part[i] >= 0 && left.part[i] != right.part[i])
            return left.part[i] < right.part[i] ? -1 : 1;
    return 0;
}

static void look_at(struct doctor *doctor, const char *name, const char *running, const char *built)
{
    if (version_compare(running, built) < 0)
        doctor_say(doctor, DOCTOR_WATCH,
                   _("%s %s đang chạy cũ hơn bản %s mà chương trình được dựng cùng; hãy cập nhật gói của hệ điều hành"),
                   name, running, built);
    else
        doctor_say(doctor, DOCTOR_FINE, _("%s %s (dựng cùng bản %s)"), name, running, built);
}

/* One that is loaded when it is needed. */
static bool is_here(struct doctor *doctor, bool (*need)(struct err *err))
{
    struct err err;
    const bool here = need(&err);
    if (!here)
        doctor_say(doctor, DOCTOR_BAD, "%s", err.text);
    return here;
}

static void look_at_sqlite(struct doctor *doctor)
{
    if (!is_here(doctor, libsqlite_need))
        return;
    look_at(doctor, "SQLite", libsqlite.sqlite3_libversion(), SQLITE_VERSION);
    if (!libsqlite.sqlite3_compileoption_used("ENABLE_FTS5") || !libsqlite.sqlite3_threadsafe())
        doctor_say(doctor, DOCTOR_BAD,
                   _("thư viện SQLite của máy thiếu FTS5 hoặc không dùng được với nhiều luồng; hãy cài gói libsqlite3-0 "
                     "của Debian"));
}

static void look_at_libxml(struct doctor *doctor)
{
    char running[VERSION_MAX];
    if (!is_here(doctor, libxml_need))
        return;
    /* 20914 is 2.9.14 */
    const long number = strtol(*libxml.__xmlParserVersion(), NULL, 10);
    snprintf(running, sizeof running, "%ld.%ld.%ld", number / 10000, number / 100 % 100, number % 100);
    look_at(doctor, "libxml2", running, LIBXML_DOTTED_VERSION);
}

static void look_at_microhttpd(struct doctor *doctor)
{
    char built[VERSION_MAX];
    if (!is_here(doctor, mhd_need))
        return;
    /* 0x00097501 is 0.9.75-1, each byte in decimal digits */
    snprintf(built, sizeof built, "%x.%x.%x", MHD_VERSION >> 24, MHD_VERSION >> 16 & 0xff, MHD_VERSION >> 8 & 0xff);
    look_at(doctor, "libmicrohttpd", mhd.MHD_get_version(), built);
}

static void look_at_seccomp(struct doctor *doctor)
{
    char running[VERSION_MAX], built[VERSION_MAX];
    const struct scmp_version *version = seccomp_version();
    snprintf(running, sizeof running, "%u.%u.%u", version->major, version->minor, version->micro);
    snprintf(built, sizeof built, "%u.%u.%u", (unsigned)SCMP_VER_MAJOR, (unsigned)SCMP_VER_MINOR, (unsigned)SCMP_VER_MICRO);
    look_at(doctor, "libseccomp", running, built);
}

static void look_at_utf8proc(struct doctor *doctor)
{
    char built[VERSION_MAX];
    snprintf(built, sizeof built, "%d.%d.%d", UTF8PROC_VERSION_MAJOR, UTF8PROC_VERSION_MINOR, UTF8PROC_VERSION_PATCH);
    look_at(doctor, "libutf8proc", utf8proc_version(), built);
}

/* Loaded only for an office on a server, so its absence matters only there. */
static void look_at_libpq(struct doctor *doctor)
{
    int version;
    struct err err;
    if (store_server_library(&version, &err))
        doctor_say(doctor, DOCTOR_FINE, "libpq %d.%d", version / 10000, version % 10000);
    else if (doctor->path)
        doctor_say(doctor, DOCTOR_FINE, _("không có libpq; văn phòng trong một tệp thì không cần"));
    else
        doctor_say(doctor, DOCTOR_BAD, "%s", err.text);
}

/* Files of others are opened by programs of others, each missed only by who sends such files. */
static void look_at_programs(struct doctor *doctor)
{
    static const struct {
        enum jail_task task;
        const char *files;
    } programs[] = {
        {JAIL_PDF_TEXT, "PDF"},
        {JAIL_TO_DOCX, "doc, odt, rtf"},
        {JAIL_OCR, N_("bản quét và ảnh")},
    };
    for (size_t i = 0; i < sizeof programs / sizeof *programs; i++) {
        const char *package = jail_program_package(programs[i].task);
        if (jail_program_known(programs[i].task))
            doctor_say(doctor, DOCTOR_FINE, _("đọc được %s (%s)"), _(programs[i].files), package);
        else
            doctor_say(doctor, DOCTOR_FINE, _("không đọc được %s; cần thì cài gói %s"), _(programs[i].files), package);
    }
}

void doctor_look_at_libraries(struct doctor *doctor)
{
    look_at_sqlite(doctor);
    look_at_libpq(doctor);
    look_at_libxml(doctor);
    if (is_here(doctor, libzip_need))
        look_at(doctor, "libzip", libzip.zip_libzip_version(), LIBZIP_VERSION);
    if (is_here(doctor, libxlsx_need))
        look_at(doctor, "libxlsxwriter", libxlsx.lxw_version(), LXW_VERSION);
    look_at_utf8proc(doctor);
    look_at_microhttpd(doctor);
    look_at(doctor, "libsodium", sodium_version_string(), SODIUM_VERSION_STRING);
    look_at(doctor, "jansson", jansson_version_str(), JANSSON_VERSION);
    look_at(doctor, "liboath", oath_check_version(NULL), OATH_VERSION);
    look_at_seccomp(doctor);
    look_at_programs(doctor);
}
