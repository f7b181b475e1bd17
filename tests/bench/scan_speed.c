/*
 * Citations alone, for ./bench read: the scanner of src/scan/scan.h over every line of the files, and how many it
 * finds.
 * usage: scan_speed FILE...
 *
 * The bytes are taken as they are (the corpus is NFC); nothing is admitted, laid out or kept. Prints the number of
 * citations and of bytes.
 */
#include "scan/scan.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The whole file into a buffer that is used again, with a NUL behind its end; false when it cannot be read. */
static bool load(const char *path, char **buffer, size_t *room, size_t *ret_size)
{
    const int fd = open(path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (fd < 0 || fstat(fd, &status) != 0)
        return false;
    const size_t size = (size_t)status.st_size;
    if (size >= *room) {
        *room = size * 2 + 1;
        *buffer = realloc(*buffer, *room);
        if (!*buffer)
            abort();
    }
    const ssize_t got = read(fd, *buffer, size);
    close(fd);
    if (got != status.st_size)
        return false;
    (*buffer)[size] = '\0';
    *ret_size = size;
    return true;
}

/* A scanner wants a line that ends in NUL. */
static size_t count_citations(char *bytes, size_t size)
{
    struct arena *arena = arena_create();
    struct citation_hit *hits;
    size_t n = 0;
    for (char *line = bytes, *end = bytes + size; line < end;) {
        char *stop = memchr(line, '\n', (size_t)(end - line));
        if (!stop)
            stop = end;
        *stop = '\0';
        n += scan_citations(arena, str_make(line, (size_t)(stop - line)), &hits);
        line = stop + 1;
    }
    arena_destroy(arena);
    return n;
}

int main(int argc, char **argv)
{
    char *buffer = NULL;
    size_t room = 0, size = 0, bytes = 0, citations = 0;
    for (int i = 1; i < argc; i++) {
        if (!load(argv[i], &buffer, &room, &size)) {
            fprintf(stderr, "scan_speed: cannot read %s\n", argv[i]);
            return EXIT_FAILURE;
        }
        citations += count_citations(buffer, size);
        bytes += size;
    }
    free(buffer);
    printf("%zu citations, %zu bytes\n", citations, bytes);
    return EXIT_SUCCESS;
}
