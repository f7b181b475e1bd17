#include "office/org_path.h"

/* "0" is what follows "/". */
struct str org_path_end(struct arena *arena, struct str path)
{
    struct str end = str_copy(arena, path);
    ((char *)end.p)[end.n - 1] = '0';
    return end;
}

int org_path_depth(struct str path)
{
    int slashes = 0;
    for (size_t i = 0; i < path.n; i++)
        slashes += path.p[i] == '/';
    return slashes - 1;
}

int64_t org_path_node(struct str path)
{
    size_t from = path.n ? path.n - 1 : 0;
    while (from > 0 && path.p[from - 1] != '/')
        from--;
    int64_t id;
    return path.n && str_to_int(str_sub(path, from, path.n - 1), &id) ? id : 0;
}

int org_path_order(struct str a, struct str b)
{
    for (size_t i = 0; i < a.n && i < b.n; i++) {
        if (a.p[i] == b.p[i])
            continue;
        /* the ids that differ begin alike; the one with more digits is larger */
        const size_t a_digits = str_find_byte(str_skip(a, i), '/'), b_digits = str_find_byte(str_skip(b, i), '/');
        if (a_digits != b_digits)
            return a_digits < b_digits ? -1 : 1;
        return a.p[i] < b.p[i] ? -1 : 1;
    }
    return a.n < b.n ? -1 : a.n > b.n;
}
