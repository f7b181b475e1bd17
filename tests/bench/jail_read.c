/* Reads docx in this process or through the jail, so that ./bench can tell what the jail costs.
 * usage: jail_read here|N text|whole FILE…      N: papers a cell */
#include "jail/jail.h"
#include "paper/paper.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const bool here = strcmp(argv[1], "here") == 0, whole = strcmp(argv[2], "whole") == 0;
    const struct jail_options options = {.papers = (uint32_t)strtoul(argv[1], NULL, 10)};
    struct jail *jail = jail_create(&options);
    struct arena *arena = arena_create();
    size_t bytes_read = 0, tasks = 0;
    for (int i = 3; i < argc; i++) {
        struct source source;
        struct str bytes;
        struct err err;
        arena_reset(arena);
        if (!reader_load(arena, argv[i], &bytes, &err) ||
            !(here ? reader_bytes(arena, argv[i], bytes, &source, &err)
                   : jail_paper(jail, arena, argv[i], bytes, &source, &err))) {
            fprintf(stderr, "%s\n", err.text);
            return 3;
        }
        bytes_read += source.text.s.n;
        if (whole)
            tasks += paper_parse(arena, &source.text, source.whole_paragraphs)->n_tasks;
    }
    printf("%zu bytes, %zu tasks\n", bytes_read, tasks);
    jail_destroy(jail);
    arena_destroy(arena);
    return 0;
}
