/* The relationships parts of a package (ECMA-376 part 2, 9.3). */
#include "reader/relation.h"

#include <string.h>

/* "../x" and "/x" as the package knows them; empty when it is too long for a name. */
static void resolve(struct str base, struct str target, char out[PART_NAME_MAX])
{
    if (str_starts(target, STR("/"))) {
        target = str_skip(target, 1);
        base = STR("");
    }
    while (str_starts(target, STR("../"))) {
        target = str_skip(target, 3);
        base.n -= base.n ? 1 : 0;
        while (base.n && base.p[base.n - 1] != '/')
            base.n--;
    }
    out[0] = '\0';
    if (base.n + target.n >= PART_NAME_MAX)
        return;
    memcpy(out, base.p, base.n);
    memcpy(out + base.n, target.p, target.n);
    out[base.n + target.n] = '\0';
}

static bool is_wanted(const struct relation *wanted, struct str type, struct str id)
{
    return !wanted->target[0] && (wanted->type ? str_ends(type, str_from(wanted->type)) : str_eq(id, wanted->id));
}

static enum xml_step on_start(void *user, const struct xml_element *element)
{
    struct relations *relations = user;
    if (strcmp(element->name, "Relationship") != 0)
        return XML_ENTER;
    const struct str target = xml_attribute(element, "Target");
    if (!target.n || str_eq(xml_attribute(element, "TargetMode"), STR("External")))
        return XML_ENTER;
    for (size_t i = 0; i < relations->n; i++)
        if (is_wanted(&relations->wanted[i], xml_attribute(element, "Type"), xml_attribute(element, "Id")))
            resolve(relations->base, target, relations->wanted[i].target);
    return XML_ENTER;
}

static enum xml_step on_end(void *user, const char *name, enum xml_space space)
{
    (void)user, (void)name, (void)space;
    return XML_ENTER;
}

static bool read_part(struct package *package, const char *part, struct relations *relations, struct err *err)
{
    const int64_t index = package_find(package, part);
    const struct xml_handler handler = {relations, on_start, on_end, NULL};
    return index == PACKAGE_NO_PART || xml_walk(package, index, &handler, err);
}

bool relation_document(struct package *package, const char *usual, struct relations *root, const char **ret_part,
                       struct err *err)
{
    *root = (struct relations){.base = STR(""), .wanted = {{.type = "/officeDocument"}}, .n = 1};
    if (!read_part(package, "_rels/.rels", root, err))
        return false;
    const char *document = root->wanted[0].target;
    *ret_part = document[0] && package_find(package, document) != PACKAGE_NO_PART ? document : usual;
    return true;
}

bool relation_read(struct package *package, const char *part, struct relations *relations, struct err *err)
{
    const char *slash = strrchr(part, '/');
    relations->base = str_make(part, slash ? (size_t)(slash - part) + 1 : 0);
    struct buf name = {0};
    buf_printf(&name, "%.*s_rels/%s.rels", STR_ARG(relations->base), part + relations->base.n);
    const bool done = read_part(package, name.p, relations, err);
    buf_free(&name);
    return done;
}

int64_t relation_part(const struct package *package, const struct relations *relations, size_t i, const char *usual)
{
    char path[PART_NAME_MAX];
    const char *named = relations->wanted[i].target;
    if (named[0] && package_find(package, named) != PACKAGE_NO_PART)
        return package_find(package, named);
    resolve(relations->base, str_from(usual), path);
    return package_find(package, path);
}
