/*
 * Sentences are Vietnamese in the code; English comes from a catalogue (po/en.po).
 *
 * A bare Debian has no locale but C and C.UTF-8, and LANG=en is the name of none. gettext() translates in every locale
 * that is not "C" and then asks LANGUAGE, so C.UTF-8 (part of libc-bin, always there) with LANGUAGE=en is enough. Only
 * LC_MESSAGES is touched: numbers, dates and bytes never depend on a locale.
 */
#include "cmd/cmd.h"

#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define DOMAIN "dondoc"

enum language language_of_environment(void)
{
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value && *value)
            return strncmp(value, "en", 2) == 0 ? LANGUAGE_EN : LANGUAGE_VI;
    }
    return LANGUAGE_VI;
}

/* The folder of catalogues: po/ beside the program in a build, share/locale of the prefix where it is installed. */
static char *catalogues(struct arena *arena)
{
    static const char *const places[] = {"po", "../share/locale"};
    char *exe = arena_alloc(arena, 4096);
    const ssize_t n = readlink("/proc/self/exe", exe, 4095);
    char *slash = n > 0 ? strrchr(exe, '/') : NULL;
    if (!slash)
        return NULL;
    *slash = '\0';
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const struct str folder = str_printf(arena, "%s/%s", exe, places[i]);
        const struct str file = str_printf(arena, "%s/en/LC_MESSAGES/" DOMAIN ".mo", folder.p);
        if (access(file.p, R_OK) == 0)
            return str_z(arena, folder);
    }
    return NULL;
}

void language_set(enum language language)
{
    if (language == LANGUAGE_VI) {
        setlocale(LC_MESSAGES, "C");
        return;
    }
    struct arena *arena = arena_create();
    const char *folder = catalogues(arena);
    if (folder && setenv("LANGUAGE", "en", 1) == 0 && bindtextdomain(DOMAIN, folder)) {
        bind_textdomain_codeset(DOMAIN, "UTF-8");
        textdomain(DOMAIN);
        setlocale(LC_MESSAGES, "C.UTF-8");
    }
    arena_destroy(arena);
}
