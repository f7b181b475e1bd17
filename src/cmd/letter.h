/* letter: a draft becomes a file, and its name is printed. */
#ifndef DONDOC_CMD_LETTER_H
#define DONDOC_CMD_LETTER_H

#include "writer/draft.h"

/* As a PDF when the path ends with .pdf, which LibreOffice makes of it (ERR_MISSING without it); else as a docx.
 * `replace`: also in place of a file that stands there; else that is a refusal. */
bool letter_keep(struct arena *arena, const char *path, bool replace, const struct draft *draft, struct err *err);

#endif
