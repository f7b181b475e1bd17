/* template_table: the templates as the build puts them in (tools/embed.py). Inside this room only. */
#ifndef DONDOC_WRITER_TEMPLATE_TABLE_H
#define DONDOC_WRITER_TEMPLATE_TABLE_H

#include <stddef.h>

struct template_file {
    const char *name;
    const unsigned char *words;
    size_t n;
};

extern const struct template_file template_files[];
extern const size_t n_template_files;

#endif
