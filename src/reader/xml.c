/* libxml2's SAX parser with our limits around it. */
#include "reader/xml.h"

#include "reader/libxml.h"

#include <stdlib.h>
#include <string.h>

enum {
    DEPTH_CEILING = READER_DEPTH_MAX,
    ATTRIBUTES_MAX = 256,     /* of one element */
    NAMESPACES_MAX = 512,     /* declared by all open elements; Word's root declares about 35 */
    EQUALS_MAX = 16 * 1024,   /* '=' between two events: inside one tag each attribute needs one */
};

enum walk_failure { WALK_FINE, WALK_STOPPED, WALK_DOCTYPE, WALK_ODD, WALK_DEEP };

struct walk {
    const struct xml_handler *handler;
    struct part part;
    xmlParserCtxtPtr parser;
    uint64_t depth_max;
    uint64_t depth;
    uint64_t skip_from; /* depth of the element that is passed over; 0: none */
    size_t equals;
    size_t namespaces;
    uint16_t declared[DEPTH_CEILING + 1]; /* namespaces by depth */
    const xmlChar *last_uri;              /* names are interned: the same pointer is the same namespace */
    enum xml_space last_space;
    bool started;
    enum walk_failure failure;
};

static void walk_fail(struct walk *walk, enum walk_failure failure)
{
    if (walk->failure == WALK_FINE)
        walk->failure = failure;
    libxml.xmlStopParser(walk->parser);
}

static enum xml_space space_of(const char *uri)
{
    static const struct {
        const char *uri;
        enum xml_space space;
    } known[] = {
        {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", XML_WORD},
        {"http://purl.oclc.org/ooxml/wordprocessingml/main", XML_WORD},
        {"http://schemas.openxmlformats.org/officeDocument/2006/math", XML_MATH},
        {"http://purl.oclc.org/ooxml/officeDocument/math", XML_MATH},
        {"http://schemas.openxmlformats.org/markup-compatibility/2006", XML_COMPATIBILITY},
        {"http://schemas.openxmlformats.org/spreadsheetml/2006/main", XML_SHEET},
        {"http://purl.oclc.org/ooxml/spreadsheetml/main", XML_SHEET},
    };
    for (size_t i = 0; uri && i < sizeof known / sizeof *known; i++)
        if (strcmp(uri, known[i].uri) == 0)
            return known[i].space;
    return XML_OTHER;
}

static enum xml_space walk_space(struct walk *walk, const xmlChar *uri)
{
    if (uri != walk->last_uri) {
        walk->last_uri = uri;
        walk->last_space = space_of((const char *)uri);
    }
    return walk->last_space;
}

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int n_namespaces,
                     const xmlChar **namespaces, int n_attributes, int n_defaulted, const xmlChar **attributes)
{
    (void)prefix, (void)namespaces, (void)n_defaulted;
    struct walk *walk = user;
    walk->equals = 0;
    if (++walk->depth > walk->depth_max) {
        walk_fail(walk, WALK_DEEP);
        return;
    }
    walk->namespaces += (size_t)n_namespaces;
    if (n_attributes > ATTRIBUTES_MAX || walk->namespaces > NAMESPACES_MAX) {
        walk_fail(walk, WALK_ODD);
        return;
    }
    walk->declared[walk->depth] = (uint16_t)n_namespaces;
    if (walk->skip_from)
        return;
    const struct xml_element element = {(const char *)name, walk_space(walk, uri), attributes, n_attributes};
    const enum xml_step step = walk->handler->start(walk->handler->user, &element);
    if (step == XML_STOP)
        walk_fail(walk, WALK_STOPPED);
    else if (step == XML_SKIP)
        walk->skip_from = walk->depth;
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri)
{
    (void)prefix;
    struct walk *walk = user;
    walk->equals = 0;
    const uint64_t depth = walk->depth--;
    walk->namespaces -= walk->declared[depth];
    if (walk->skip_from) {
        if (walk->skip_from == depth)
            walk->skip_from = 0;
        return;
    }
    if (walk->handler->end(walk->handler->user, (const char *)name, walk_space(walk, uri)) == XML_STOP)
        walk_fail(walk, WALK_STOPPED);
}

static void on_text(void *user, const xmlChar *text, int n)
{
    struct walk *walk = user;
    walk->equals = 0;
    if (walk->skip_from || !walk->handler->text || n <= 0)
        return;
    if (walk->handler->text(walk->handler->user, str_make((const char *)text, (size_t)n)) == XML_STOP)
        walk_fail(walk, WALK_STOPPED);
}

static void on_comment(void *user, const xmlChar *text)
{
    (void)text;
    ((struct walk *)user)->equals = 0;
}

static void on_instruction(void *user, const xmlChar *target, const xmlChar *data)
{
    (void)target, (void)data;
    ((struct walk *)user)->equals = 0;
}

static void on_doctype(void *user, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id)
{
    (void)name, (void)public_id, (void)system_id;
    walk_fail(user, WALK_DOCTYPE);
}

/* Errors are judged at the end of the walk; this one only keeps libxml2 from printing them. */
static void on_error(void *user, xmlErrorPtr error)
{
    (void)user, (void)error;
}

static int on_read(void *user, char *bytes, int size)
{
    struct walk *walk = user;
    const int n = part_read(&walk->part, bytes, size);
    if (n <= 0)
        return n;
    /* only UTF-8: other encodings would slip past the counting below, and Word writes none of them */
    const bool first_is_fine = walk->started || bytes[0] == '<' || (unsigned char)bytes[0] == 0xEF;
    walk->started = true;
    uint32_t equals = 0;
    for (int i = 0; i < n; i++)
        equals += bytes[i] == '=';
    walk->equals += equals;
    if (!first_is_fine || memchr(bytes, '\0', (size_t)n) || walk->equals > EQUALS_MAX) {
        if (walk->failure == WALK_FINE)
            walk->failure = WALK_ODD;
        return -1;
    }
    return n;
}

struct str xml_attribute(const struct xml_element *element, const char *name)
{
    for (int i = 0; i < element->n_attributes; i++) {
        const unsigned char *const *attribute = element->attributes + 5 * i;
        if (strcmp((const char *)attribute[0], name) == 0)
            return str_make((const char *)attribute[3], (size_t)(attribute[4] - attribute[3]));
    }
    return STR_NONE;
}

int64_t xml_attribute_int(const struct xml_element *element, const char *name, int64_t otherwise)
{
    const struct str value = xml_attribute(element, name);
    const bool negative = str_starts(value, STR("-"));
    int64_t number;
    if (!str_to_int(str_skip(value, negative), &number))
        return otherwise;
    return negative ? -number : number;
}

bool xml_attribute_on(const struct xml_element *element)
{
    const struct str value = xml_attribute(element, "val");
    return !str_eq(value, STR("0")) && !str_eq(value, STR("false")) && !str_eq(value, STR("off"));
}

static bool walk_verdict(const struct walk *walk, bool well_formed, const char *name, struct err *err)
{
    switch (walk->failure) {
    case WALK_STOPPED:
        return false;
    case WALK_DOCTYPE:
        return ERR(err, ERR_INPUT,
                   _("Tệp %s có khai báo lạ bên trong (DOCTYPE) mà Word và Excel không dùng, nên không được đọc vì an "
                     "toàn. Hãy mở bằng phần mềm đã soạn nó, lưu lại rồi gửi lại."),
                   name);
    case WALK_DEEP:
        return ERR(err, ERR_LIMIT,
                   _("Tệp %s lồng quá nhiều lớp bên trong, vượt mức cho phép. Hãy chép phần chữ sang một tệp mới, "
                     "lưu lại rồi gửi lại."),
                   name);
    case WALK_ODD:
    case WALK_FINE:
        break;
    }
    if (walk->part.failure == PART_TOO_BIG)
        return package_refuse_big(name, err);
    if (walk->failure == WALK_ODD || walk->part.failure == PART_DAMAGED || !well_formed)
        return package_refuse_damaged(name, err);
    return true;
}

bool xml_walk(struct package *package, int64_t index, const struct xml_handler *handler, struct err *err)
{
    struct walk walk = {.handler = handler, .depth_max = package->limits->depth};
    if (walk.depth_max > DEPTH_CEILING)
        walk.depth_max = DEPTH_CEILING;
    if (!libxml_need(err) || !part_open(package, index, &walk.part, err))
        return false;
    libxml.xmlInitParser(); /* requests come on several threads, and libxml2 wants to be awake before it is shared */
    xmlSAXHandler sax = {
        .initialized = XML_SAX2_MAGIC,
        .startElementNs = on_start,
        .endElementNs = on_end,
        .characters = on_text,
        .ignorableWhitespace = on_text,
        .comment = on_comment,
        .processingInstruction = on_instruction,
        .internalSubset = on_doctype,
        .serror = on_error,
    };
    walk.parser = libxml.xmlCreateIOParserCtxt(&sax, &walk, on_read, NULL, &walk, XML_CHAR_ENCODING_UTF8);
    if (!walk.parser)
        abort();
    libxml.xmlCtxtUseOptions(walk.parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
    libxml.xmlParseDocument(walk.parser);
    const bool well_formed = walk.parser->wellFormed;
    libxml.xmlFreeParserCtxt(walk.parser);
    libxml.xmlResetLastError();
    part_close(&walk.part);
    return walk_verdict(&walk, well_formed, package->name, err);
}
