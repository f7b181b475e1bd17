#include "reader/libzip.h"

#include "sonames.h"

struct libzip libzip;

#define CALL(call) LIBRARY_CALL(struct libzip, call)
static const struct library_call calls[] = {LIBZIP_CALLS(CALL)};
static struct library library = LIBRARY("libzip4", ZIP_FILE, calls, &libzip);

bool libzip_need(struct err *err)
{
    return library_need(&library, err);
}
