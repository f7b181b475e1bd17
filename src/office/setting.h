/*
 * setting: the few things that an office may decide for itself, each with the value that holds until it does. Kept as
 * rows of name and value; every change is journalled. A setting is a row of the table in setting.c: its name, what it
 * means, its bounds, its default.
 */
#ifndef DONDOC_OFFICE_SETTING_H
#define DONDOC_OFFICE_SETTING_H

#include "office/office.h"

/* In the order of their numbers in the database: a new one comes behind the others. */
enum setting {
    SETTING_IMMEDIATE_DAYS, /* days that "ngay" means, from the day of receipt */
    SETTING_MOVE_DUE,       /* 1: a day that we compute moves off a day off, to the next working day; 0: it stays */
    SETTING__MAX
};

struct setting_rule {
    const char *name;   /* as stored and typed: "immediate-days" */
    const char *word;   /* msgid: what it is called on its page */
    const char *hint;   /* msgid: a sentence */
    int64_t least, most, usual;
};
extern const struct setting_rule setting_rules[SETTING__MAX];

bool setting_get(struct work *work, enum setting setting, int64_t *ret_value, struct err *err);
/* Refuses a value out of bounds. Nothing is written when it stands so already. It holds for what is computed from then on. */
bool setting_set(struct work *work, enum setting setting, int64_t value, struct err *err);

#endif
