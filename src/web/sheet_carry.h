/* sheet_carry: a table that somebody sent travels with the page as CSV until they have seen what it does: nothing of it
 * is kept here before. */
#ifndef DONDOC_WEB_SHEET_CARRY_H
#define DONDOC_WEB_SHEET_CARRY_H

#include "reader/sheet.h"
#include "web/request.h"

enum { SHEET_CARRY_CHARACTERS_MAX = 4 * 1000 * 1000, SHEET_CARRY_BODY_MAX = 24 * 1024 * 1024 };

/* The table in the first file of a form. */
bool sheet_carry_read(struct request *request, struct sheet *ret_sheet, struct err *err);
/* The table that came back with the page, in the parameter number `table`. */
bool sheet_carry_again(struct request *request, int table, struct sheet *ret_sheet, struct err *err);
/* The same table as CSV, in the arena: rows keep their numbers, and real days are written yyyy-mm-dd, so that they are
 * told from what was typed. ERR_LIMIT, with the command that takes what is too large for a page. */
bool sheet_carry_csv(struct arena *arena, const struct sheet *sheet, const char *command, struct str *ret_csv,
                     struct err *err);

#endif
