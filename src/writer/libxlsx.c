#include "writer/libxlsx.h"

#include "sonames.h"

struct libxlsx libxlsx;

#define CALL(call) LIBRARY_CALL(struct libxlsx, call)
static const struct library_call calls[] = {LIBXLSX_CALLS(CALL)};
static struct library library = LIBRARY("libxlsxwriter4", XLSXWRITER_FILE, calls, &libxlsx);

bool libxlsx_need(struct err *err)
{
    return library_need(&library, err);
}
