/*
 * xml: one part of a package walked as events, safely. Private to this room.
 *
 * libxml2's SAX parser over our own stream: no tree, no DTD (DOCTYPE stops the walk before its subset is read), no
 * entities, no network, nothing printed. Depth, attributes and namespace declarations are limited because some of
 * libxml2's look-ups are linear in them.
 */
#ifndef DONDOC_READER_XML_H
#define DONDOC_READER_XML_H

#include "reader/package.h"

enum xml_space { XML_OTHER, XML_WORD, XML_MATH, XML_COMPATIBILITY, XML_SHEET };

struct xml_element {
    const char *name; /* local name, NUL-terminated */
    enum xml_space space;
    const unsigned char **attributes; /* as libxml2 gives them */
    int n_attributes;
};

enum xml_step { XML_ENTER, XML_SKIP, XML_STOP };

struct xml_handler {
    void *user;
    /* XML_SKIP passes over the element: no event of its inside, nor its end. XML_STOP ends the walk; the handler has
     * filled the error. */
    enum xml_step (*start)(void *user, const struct xml_element *element);
    enum xml_step (*end)(void *user, const char *name, enum xml_space space);
    enum xml_step (*text)(void *user, struct str text); /* NULL when nobody reads text */
};

/* Value of an attribute by local name, good until the handler returns; STR_NONE when it is not there. */
struct str xml_attribute(const struct xml_element *element, const char *name);
/* The same as a number; `otherwise` when absent or no number. */
int64_t xml_attribute_int(const struct xml_element *element, const char *name, int64_t otherwise);
/* OOXML's on/off value of w:val: absent means on. */
bool xml_attribute_on(const struct xml_element *element);

/* Walks a whole part. Refuses what is not well-formed, hostile, or stopped by the handler. */
bool xml_walk(struct package *package, int64_t index, const struct xml_handler *handler, struct err *err);

#endif
