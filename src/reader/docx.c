/* docx: which parts of the package hold what, and their text put together. */
#include "reader/body.h"
#include "reader/relation.h"
#include "text/legacy.h"

#include <string.h>

/* A zip without a Word document: say what it is. */
static bool refuse_other(const struct package *package, struct err *err)
{
    if (package_find(package, "xl/workbook.xml") != PACKAGE_NO_PART)
        return ERR(err, ERR_INPUT,
                   _("Tệp %s là bảng tính Excel. Bảng giao việc thì nhập ở mục Việc, Nhập bảng (hoặc dondoc batch "
                     "import); văn bản thì gửi dưới dạng .docx, .pdf hoặc .txt."),
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

static bool find_parts(struct package *package, struct parts *ret_parts, struct err *err)
{
    struct relations root;
    const char *document;
    if (!relation_document(package, "word/document.xml", &root, &document, err))
        return false;
    struct parts parts = {.document = package_find(package, document)};
    if (parts.document == PACKAGE_NO_PART || str_starts(str_from(document), STR("xl/")) ||
        str_starts(str_from(document), STR("ppt/")))
        return refuse_other(package, err);

    struct relations own = {.wanted = {{.type = "/styles"}, {.type = "/numbering"}, {.type = "/footnotes"},
                                       {.type = "/theme"}, {.type = "/settings"}},
                            .n = 5};
    if (!relation_read(package, document, &own, err))
        return false;
    parts.styles = relation_part(package, &own, 0, "styles.xml");
    parts.numbering = relation_part(package, &own, 1, "numbering.xml");
    parts.footnotes = relation_part(package, &own, 2, "footnotes.xml");
    parts.theme = relation_part(package, &own, 3, "theme/theme1.xml");
    parts.settings = relation_part(package, &own, 4, "settings.xml");
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

static bool read_once(struct arena *arena, const char *name, struct str bytes, const struct reader_limits *limits,
                      struct capture **capture, struct text *ret_text, struct err *err)
{
    struct package package;
    if (!package_open(name, bytes, limits, &package, err))
        return false;
    struct buf out = {0};
    const bool done = read_package(arena, &package, capture, &out, err) &&
                      text_admit(arena, buf_view(&out), name, ret_text, err);
    buf_free(&out);
    package_close(&package);
    return done;
}

/* What was typed in fonts of before Unicode is read once more, with its fonts; it counts when it reads better then. */
static void read_converted(struct arena *arena, const char *name, struct str bytes, const struct reader_limits *limits,
                           struct capture **capture, struct text *text)
{
    struct err err;
    struct text converted;
    struct capture *fonts = ARENA_NEW(arena, struct capture);
    *fonts = (struct capture){.arena = arena, .converts = true};
    if (!read_once(arena, name, bytes, limits, &fonts, &converted, &err) || !fonts ||
        fonts->converted == TEXT_UTF8 || !legacy_reads_better(converted.s, text->s))
        return;
    converted.came_as = fonts->converted;
    *text = converted;
    if (*capture)
        *capture = fonts;
}

bool docx_read(struct arena *arena, const char *name, struct str bytes, const struct reader_limits *limits,
               enum reader_depth depth, struct source *ret_source, struct err *err)
{
    struct text *text = ARENA_NEW(arena, struct text);
    struct capture capture = {.arena = arena};
    struct capture *asked = depth == READER_PAGE ? &capture : NULL;
    if (!read_once(arena, name, bytes, limits, &asked, text, err))
        return false;
    if (legacy_suspect(text->s))
        read_converted(arena, name, bytes, limits, &asked, text);
    *ret_source = (struct source){.format = READER_DOCX, .text = *text, .whole_paragraphs = true,
                                  .page = asked ? capture_page(asked, text) : NULL};
    return true;
}
