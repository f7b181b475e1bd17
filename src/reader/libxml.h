/*
 * libxml: XML taken apart and written, loaded when the first part of a package is: it brings ICU and the C++ library.
 * For this room and the writer; a server needs it before its fences stand.
 */
#ifndef DONDOC_READER_LIBXML_H
#define DONDOC_READER_LIBXML_H

#include "base/library.h"

#include <libxml/parser.h>
#include <libxml/xmlwriter.h>

#define LIBXML_CALLS(X)                                                                                                \
    X(xmlBufferContent) X(xmlBufferCreate) X(xmlBufferFree) X(xmlBufferLength) X(xmlCreateIOParserCtxt)                \
    X(xmlCtxtUseOptions) X(xmlFreeParserCtxt) X(xmlFreeTextWriter) X(xmlInitParser) X(xmlNewTextWriterMemory)          \
    X(xmlParseDocument) X(__xmlParserVersion) X(xmlResetLastError) X(xmlStopParser) X(xmlTextWriterEndDocument)          \
    X(xmlTextWriterEndElement) X(xmlTextWriterFlush) X(xmlTextWriterStartDocument) X(xmlTextWriterStartElement)        \
    X(xmlTextWriterWriteAttribute) X(xmlTextWriterWriteFormatAttribute) X(xmlTextWriterWriteString)

struct libxml {
    LIBXML_CALLS(LIBRARY_MEMBER)
};

/* Filled by libxml_need(); nothing may be called before that said yes. */
extern struct libxml libxml;

bool libxml_need(struct err *err);

#endif
