/* asset: style sheet, script and icon, compiled in by tools/embed.py. Nothing is read from a disk at run time. */
#ifndef DONDOC_WEB_ASSET_H
#define DONDOC_WEB_ASSET_H

#include "base/str.h"

struct asset {
    const char *name; /* "style.css" */
    const char *type;
    const char *tag;  /* changes with the content: part of the address and the ETag */
    const unsigned char *bytes;
    size_t n;
};

extern const struct asset assets[]; /* by name */
extern const size_t n_assets;

/* The asset of exactly this name, or NULL. */
const struct asset *asset_find(struct str name);
/* "/tinh/style.css?v=…": an address that may be kept for ever, because it changes with the content. */
struct str asset_address(struct arena *arena, const char *name);

#endif
