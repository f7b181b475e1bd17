/*
 * filter: a list with its filter, under a name that a person gave it. What is kept is an address of ours: who opens it
 * sees what they may see. It is for its owner alone, or shared with those who stand at the
 * node where it was kept.
 */
#ifndef DONDOC_OFFICE_FILTER_H
#define DONDOC_OFFICE_FILTER_H

#include "office/office.h"

enum { FILTERS_OF_ONE_MAX = 30, FILTER_ADDRESS_MAX = 500 };

struct filter {
    int64_t id;
    struct str name, address;
    struct str by; /* its owner */
    bool own, shared;
};

/* Keeps an address ("/viec?den=qua-han") for the one who acts; journalled. ERR_INPUT for an empty name, and for what is no
 * address of a list; ERR_LIMIT for more than FILTERS_OF_ONE_MAX. */
bool filter_keep(struct work *work, struct str name, struct str address, bool shared, int64_t *ret_id, struct err *err);
/* Own ones and shared ones of a list ("/viec"), by name. */
bool filter_list(struct work *work, const char *list, struct filter **ret_filters, size_t *ret_n, struct err *err);
/* One's own; journalled. ERR_MISSING when there is no such one. */
bool filter_drop(struct work *work, int64_t id, struct err *err);

#endif
