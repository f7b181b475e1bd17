/* docx: which parts of the package hold what, and their text put together. */
#include "reader/body.h"
#include "reader/xml.h"

#include <string.h>

enum { PART_NAME_MAX = 256 };

/* The targets that a relationships part names, by the last word of their type. */
struct relations {
    struct str base; /* folder that targets are relative to, with its slash */
    struct {
        const char *type;
        char target[PART_NAME_MAX];
    } wanted[5];
    size_t n;
};

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

static enum xml_step relations_start(void *user, const struct xml_element *element)
{
    struct relations *relations = user;
    if (strcmp(element->name, "Relationship") != 0)
        return XML_ENTER;
    const struct str type = xml_attribute(element, "Type"), target = xml_attribute(element, "Target");
    if (!target.n || str_eq(xml_attribute(element, "TargetMode"), STR("External")))
        return XML_ENTER;
    for (size_t i = 0; i < relations->n; i++)
        if (!relations->wanted[i].target[0] && str_ends(type, str_from(relations->wanted[i].type)))
            resolve(relations->base, target, relations->wanted[i].target);
    return XML_ENTER;
}

static enum xml_step relations_end(void *user, const char *name, enum xml_space space)
{
    (void)user, (void)name, (void)space;
    return XML_ENTER;
}

static bool relations_read(struct package *package, const char *part, struct relations *relations, struct err *err)
{
    const int64_t index = package_find(package, part);
    const struct xml_handler handler = {relations, relations_start, relations_end, NULL};
    return index == PACKAGE_NO_PART || xml_walk(package, index, &handler, err);
}

/* A zip without a Word document: say what it is. */
static bool refuse_other(const struct package *package, struct err *err)
{
    if (package_find(package, "xl/workbook.xml") != PACKAGE_NO_PART)
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là bảng tính Excel, hiện chưa đọc được. Hãy gửi văn bản dưới dạng .docx hoặc .txt."),
                   package->name);
    if (package_find(package, "ppt/presentation.xml") != PACKAGE_NO_PART)
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là bản trình chiếu PowerPoint, hiện chưa đọc được. Hãy gửi văn bản dưới dạng .docx hoặc "
                     ".txt."),
                   package->name);
    if (package_find(package, "content.xml") != PACKAGE_NO_PART)
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là văn bản OpenDocument, hiện chưa đọc được. Hãy mở bằng Word hoặc LibreOffice, lưu thành "
                     ".docx rồi gửi lại."),
                   package->name);
    return ERR(err, ERR_INPUT,
               _("Tệp %s là tệp nén, bên trong không phải văn bản Word. Hãy giải nén rồi gửi từng văn bản .docx hoặc "
                 ".txt."),
               package->name);
}

struct parts {
    int64_t document, styles, numbering, footnotes, theme, settings;
};

static int64_t find_part(const struct package *package, struct str base, const char *named, const char *usual)
{
    char path[PART_NAME_MAX];
    if (named[0] && package_find(package, named) != PACKAGE_NO_PART)
        return package_find(package, named);
    resolve(base, str_from(usual), path);
    return package_find(package, path);
}

static bool find_parts(struct package *package, struct parts *ret_parts, struct err *err)
{
    struct relations root = {.base = STR(""), .wanted = {{"/officeDocument", ""}}, .n = 1};
    if (!relations_read(package, "_rels/.rels", &root, err))
        return false;
    const char *document = root.wanted[0].target;
    if (!document[0] || package_find(package, document) == PACKAGE_NO_PART)
        document = "word/document.xml";
    struct parts parts = {.document = package_find(package, document)};
    if (parts.document == PACKAGE_NO_PART || str_starts(str_from(document), STR("xl/")) ||
        str_starts(str_from(document), STR("ppt/")))
        return refuse_other(package, err);

    const char *slash = strrchr(document, '/');
    const struct str base = str_make(document, slash ? (size_t)(slash - document) + 1 : 0);
    struct relations own = {.base = base,
                            .wanted = {{"/styles", ""}, {"/numbering", ""}, {"/footnotes", ""}, {"/theme", ""},
                                       {"/settings", ""}},
                            .n = 5};
    struct buf name = {0};
    buf_printf(&name, "%.*s_rels/%s.rels", STR_ARG(base), document + base.n);
    const bool done = relations_read(package, name.p, &own, err);
    buf_free(&name);
    if (!done)
        return false;
    parts.styles = find_part(package, base, own.wanted[0].target, "styles.xml");
    parts.numbering = find_part(package, base, own.wanted[1].target, "numbering.xml");
    parts.footnotes = find_part(package, base, own.wanted[2].target, "footnotes.xml");
    parts.theme = find_part(package, base, own.wanted[3].target, "theme/theme1.xml");
    parts.settings = find_part(package, base, own.wanted[4].target, "settings.xml");
    *ret_parts = parts;
    return true;
}

bool docx_find_part(struct package *package, enum docx_which which, int64_t *ret_index, struct err *err)
{
    struct parts parts;
    if (!find_parts(package, &parts, err))
        return false;
    *ret_index = which == DOCX_STYLES ? parts.styles : parts.document;
    return true;
}

/* The styles for *capture, which becomes NULL when they cannot be read: the text can be, and nobody refuses it for its
 * form. What was unpacked for them does not count against the text either. */
static void read_styles(struct package *package, const struct parts *parts, struct capture **capture)
{
    struct err err;
    const uint64_t unpacked = package->unpacked;
    if (*capture && !styles_read((*capture)->arena, package, parts->styles, parts->theme, parts->settings,
                                 &(*capture)->styles, &err))
        *capture = NULL;
    package->unpacked = unpacked;
}

/* *capture is filled unless it is NULL; then only what the text needs is read. */
static bool read_package(struct arena *arena, struct package *package, struct capture **capture, struct buf *out,
                         struct err *err)
{
    struct parts parts;
    struct numbering *numbering;
    struct notes notes;
    struct body_count count = {0};
    if (!find_parts(package, &parts, err) ||
        !numbering_read(arena, package, parts.numbering, parts.styles, &numbering, err) ||
        !body_notes(arena, package, parts.footnotes, numbering, &count, &notes, err))
        return false;
    read_styles(package, &parts, capture);
    return body_read(arena, package, parts.document, numbering, &notes, &count, *capture, out, err);
}

bool docx_read(struct arena *arena, const char *name, struct str bytes, const struct reader_limits *limits,
               enum reader_depth depth, struct source *ret_source, struct err *err)
{
    struct package package;
    if (!package_open(name, bytes, limits, &package, err))
        return false;
    struct buf out = {0};
    struct text *text = ARENA_NEW(arena, struct text);
    struct capture capture = {.arena = arena};
    struct capture *asked = depth == READER_PAGE ? &capture : NULL;
    const bool done =
        read_package(arena, &package, &asked, &out, err) && text_admit(arena, buf_view(&out), name, text, err);
    buf_free(&out);
    package_close(&package);
    if (!done)
        return false;
    *ret_source = (struct source){.format = READER_DOCX, .text = *text, .whole_paragraphs = true,
                                  .page = asked ? capture_page(asked, text) : NULL};
    return true;
}
