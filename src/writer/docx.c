/* The package: ECMA-376 part 2, packed through libzip with the same time on everything. */
#include "writer/docx.h"

#include "reader/libzip.h"
#include "reader/zipped.h"
#include "writer/docx_form.h"
#include "writer/docx_page.h"
#include "writer/docx_style.h"

#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define PACKAGE "http://schemas.openxmlformats.org/package/2006"
#define WML "application/vnd.openxmlformats-officedocument.wordprocessingml."

static const char types[] = HEAD
    "<Types xmlns=\"" PACKAGE "/content-types\">"
    "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"" WML "document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" ContentType=\"" WML "styles+xml\"/>"
    "<Override PartName=\"/word/settings.xml\" ContentType=\"" WML "settings+xml\"/>"
    "<Override PartName=\"/word/header1.xml\" ContentType=\"" WML "header+xml\"/>"
    "<Override PartName=\"/word/footnotes.xml\" ContentType=\"" WML "footnotes+xml\"/></Types>";

static const char package_relations[] = HEAD
    "<Relationships xmlns=\"" PACKAGE "/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" DOCX_R "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

static const char document_relations[] = HEAD
    "<Relationships xmlns=\"" PACKAGE "/relationships\">"
    "<Relationship Id=\"rId1\" Type=\"" DOCX_R "/styles\" Target=\"styles.xml\"/>"
    "<Relationship Id=\"rId2\" Type=\"" DOCX_R "/settings\" Target=\"settings.xml\"/>"
    "<Relationship Id=\"rId3\" Type=\"" DOCX_R "/header\" Target=\"header1.xml\"/>"
    "<Relationship Id=\"rId4\" Type=\"" DOCX_R "/footnotes\" Target=\"footnotes.xml\"/></Relationships>";

static const char settings[] = HEAD
    "<w:settings xmlns:w=\"" DOCX_W "\"><w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"
    "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" "
    "w:val=\"15\"/></w:compat></w:settings>";

/* --- parts --- */

static bool refuse_memory(struct err *err)
{
    return ERR(err, ERR_SYSTEM, _("Không tạo được tệp docx: máy hết bộ nhớ."));
}

/* Writes one part by `put`, in the arena. */
static bool write_part(struct docx *x, const char *root, void (*put)(struct docx *x), struct str *ret_part,
                       struct err *err)
{
    x->bytes = libxml.xmlBufferCreate();
    x->xml = x->bytes ? libxml.xmlNewTextWriterMemory(x->bytes, 0) : NULL;
    bool done = x->xml != NULL;
    if (done) {
        libxml.xmlTextWriterStartDocument(x->xml, NULL, "UTF-8", "yes");
        docx_open(x, root);
        docx_attr(x, "xmlns:w", STR(DOCX_W));
        docx_attr(x, "xmlns:r", STR(DOCX_R));
        put(x);
        /* the writer keeps its fault: what follows one fails too */
        done = libxml.xmlTextWriterEndDocument(x->xml) >= 0 && libxml.xmlTextWriterFlush(x->xml) >= 0;
        libxml.xmlFreeTextWriter(x->xml);
    }
    if (done)
        *ret_part = str_copy(x->arena, str_make((const char *)libxml.xmlBufferContent(x->bytes),
                                                (size_t)libxml.xmlBufferLength(x->bytes)));
    if (x->bytes)
        libxml.xmlBufferFree(x->bytes);
    return done || refuse_memory(err);
}

static void put_document(struct docx *x)
{
    const struct draft *draft = x->draft;
    docx_open(x, "w:body");
    docx_put_head(x);
    docx_put_blocks(x, &draft->body, docx_width(x, false));
    docx_put_tail(x);
    if (draft->annex.p) {
        docx_put_annex_head(x);
        docx_put_blocks(x, &draft->annex_body, docx_width(x, draft->annex_wide));
    }
    docx_put_last_section(x);
    docx_close(x);
}

/* The two that every file has, then ours. */
static void put_note(struct docx *x, long id, const char *type, const char *sign, struct str words)
{
    docx_open(x, "w:footnote");
    if (type)
        docx_attr(x, "w:type", str_from(type));
    docx_attr_int(x, "w:id", id);
    docx_paragraph_open(x, DOCX_NOTE, NULL);
    docx_open(x, "w:r");
    if (!type) {
        docx_open(x, "w:rPr");
        docx_value(x, "w:vertAlign", "superscript");
        docx_close(x);
    }
    docx_open(x, sign);
    docx_close(x);
    docx_close(x);
    if (!type)
        docx_run(x, str_printf(x->arena, " %.*s", STR_ARG(words)), false, false);
    docx_paragraph_close(x);
    docx_close(x);
}

static void put_notes(struct docx *x)
{
    put_note(x, -1, "separator", "w:separator", STR_NONE);
    put_note(x, 0, "continuationSeparator", "w:continuationSeparator", STR_NONE);
    for (size_t i = 0; i < x->notes.n; i++)
        put_note(x, (long)i + 1, NULL, "w:footnoteRef", x->notes.v[i]);
}

/* --- the package --- */

struct part {
    const char *name;
    struct str bytes;
};

/* libzip would write the time of the machine, in the zone it stands in. */
static bool add_part(zip_t *zip, const struct part *part)
{
    enum { FIRST_DAY = 1 << 5 | 1 }; /* 01/01/1980, the first day of a zip */
    zip_source_t *source = libzip.zip_source_buffer(zip, part->bytes.p, part->bytes.n, 0);
    const zip_int64_t index = source ? libzip.zip_file_add(zip, part->name, source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        libzip.zip_source_free(source);
        return false;
    }
    return libzip.zip_file_set_dostime(zip, (zip_uint64_t)index, 0, FIRST_DAY, 0) == 0;
}

static bool pack(struct arena *arena, const struct part *parts, size_t n, struct str *ret_bytes, struct err *err)
{
    zip_source_t *source = libzip.zip_source_buffer_create(NULL, 0, 0, NULL);
    if (!source)
        return refuse_memory(err);
    libzip.zip_source_keep(source); /* opening takes one hold on it, reading it afterwards is ours */
    zip_t *zip = libzip.zip_open_from_source(source, ZIP_TRUNCATE, NULL);
    bool done = zip != NULL;
    if (!zip)
        libzip.zip_source_free(source);
    for (size_t i = 0; done && i < n; i++)
        done = add_part(zip, &parts[i]);
    if (zip && (!done || libzip.zip_close(zip) != 0)) {
        libzip.zip_discard(zip);
        done = false;
    }
    done = done && zipped_bytes(arena, source, ret_bytes);
    libzip.zip_source_free(source);
    return done || refuse_memory(err);
}

/* Each link leads to a mark. */
static bool check_links(const struct docx *x, struct err *err)
{
    for (size_t i = 0; i < x->links.n; i++)
        if (!docx_marked(x, x->links.v[i]))
            return ERR(err, ERR_INPUT, _("Dự thảo dẫn tới “%.*s” nhưng không có chỗ nào mang tên ấy."),
                       STR_ARG(x->links.v[i]));
    return true;
}

bool docx_render(struct arena *arena, const struct draft *draft, struct str *ret_bytes, struct err *err)
{
    struct docx x = {.arena = arena, .draft = draft};
    struct str document, header, notes, styles;
    if (!libzip_need(err) || !libxml_need(err))
        return false;
    if (draft->body.n + draft->annex_body.n > DRAFT_BLOCKS_MAX)
        return ERR(err, ERR_LIMIT, _("Dự thảo dài quá %d đoạn và dòng bảng."), DRAFT_BLOCKS_MAX);
    if (!write_part(&x, "w:document", put_document, &document, err) || !check_links(&x, err) ||
        !write_part(&x, "w:hdr", docx_put_page_number, &header, err) ||
        !write_part(&x, "w:footnotes", put_notes, &notes, err) ||
        !write_part(&x, "w:styles", docx_put_styles, &styles, err))
        return false;
    const struct part parts[] = {
        {"[Content_Types].xml", str_from(types)},
        {"_rels/.rels", str_from(package_relations)},
        {"word/document.xml", document},
        {"word/_rels/document.xml.rels", str_from(document_relations)},
        {"word/styles.xml", styles},
        {"word/settings.xml", str_from(settings)},
        {"word/header1.xml", header},
        {"word/footnotes.xml", notes},
    };
    return pack(arena, parts, sizeof parts / sizeof *parts, ret_bytes, err);
}
