/* try: failed tries in a row, so that each further one must wait longer. Inside this room only. */
#ifndef DONDOC_OFFICE_TRY_H
#define DONDOC_OFFICE_TRY_H

#include "office/office.h"

/* Counts a try before it is looked at; ERR_LIMIT, with the seconds to wait, after 3 in a row (2, 4, 8 … 300). */
bool try_count(struct work *work, struct str login, struct err *err);
/* It was right. */
bool try_forget(struct work *work, struct str login, struct err *err);

#endif
