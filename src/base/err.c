#include "base/err.h"

#include "base/str.h"
#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void err_set(struct err *err, enum err_code code, const char *file, int line, const char *format, ...)
{
    if (!err)
        return;
    err->code = code;
    err->file = file;
    err->line = line;
    va_list args;
    va_start(args, format);
    vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    /* vsnprintf may have cut a character in two */
    err->text[utf8_whole(str_from(err->text))] = '\0';
}
