#include "cmd/doctor.h"

#include <stdarg.h>
#include <stdio.h>

void doctor_say(struct doctor *doctor, enum doctor_grade grade, const char *format, ...)
{
    static const char *const words[] = {"ok   ", "warn ", "bad  "};
    va_list args;
    fputs(words[grade], stdout);
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    fputs("\n", stdout);
    doctor->bad += grade == DOCTOR_BAD;
}
