#include "web/mhd.h"

#include "sonames.h"

struct mhd mhd;

#define CALL(call) LIBRARY_CALL(struct mhd, call)
static const struct library_call calls[] = {MHD_CALLS(CALL)};
static struct library library = LIBRARY("libmicrohttpd12", MICROHTTPD_FILE, calls, &mhd);

bool mhd_need(struct err *err)
{
    return library_need(&library, err);
}
