#include "web/asset.h"

#include <assert.h>

const struct asset *asset_find(struct str name)
{
    for (size_t i = 0; i < n_assets; i++)
        if (str_eq(name, str_from(assets[i].name)))
            return &assets[i];
    return NULL;
}

struct str asset_address(struct arena *arena, const char *name)
{
    const struct asset *asset = asset_find(str_from(name));
    assert(asset);
    return str_printf(arena, "/tinh/%s?v=%s", name, asset ? asset->tag : "");
}
