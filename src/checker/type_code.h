/* Inside the checker room: types of papers and the short forms that stand for them in symbols. */
#ifndef DONDOC_CHECKER_TYPE_CODE_H
#define DONDOC_CHECKER_TYPE_CODE_H

#include "base/base.h"

/* The part of a symbol that names the type: "TB" of "TB/TU" and of "TB-UBND". A view into the symbol. */
struct str symbol_type(struct str symbol);
/* What follows it: "TU", "UBND"; absent when there is nothing. */
struct str symbol_organ(struct str symbol);

/* Whether the folded short form may stand for the folded type. True also when either is not in our table: what we do
 * not know we do not judge. Source: 399-QĐ/TW 2026, Điều 5; 05-HD/VPTW 2026, I.3; 30/2020/NĐ-CP, Phụ lục III. */
bool type_code_fits(struct str type, struct str code);
/* The type that a folded short form stands for, as people write it, when it stands for one only; else NULL. */
const char *type_of_code(struct str code);
/* True when the folded short form is one of the table. */
bool type_code_known(struct str code);

#endif
