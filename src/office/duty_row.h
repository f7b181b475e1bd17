/* duty_row: how a row becomes a struct duty. Inside this room only. */
#ifndef DONDOC_OFFICE_DUTY_ROW_H
#define DONDOC_OFFICE_DUTY_ROW_H

#include "office/duty.h"

struct sql_duty_get_row;

struct duty duty_from_row(const struct sql_duty_get_row *row);

#endif
