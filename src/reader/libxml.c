#include "reader/libxml.h"

#include "sonames.h"

struct libxml libxml;

#define CALL(call) LIBRARY_CALL(struct libxml, call)
static const struct library_call calls[] = {LIBXML_CALLS(CALL)};
static struct library library = LIBRARY("libxml2", XML2_FILE, calls, &libxml);

bool libxml_need(struct err *err)
{
    return library_need(&library, err);
}
