/* scan_parts: what the scanners share and ask of each other. Internal to the scan room. */
#ifndef DONDOC_SCAN_SCAN_PARTS_H
#define DONDOC_SCAN_SCAN_PARTS_H

#include "scan/scan.h"
#include "words/words.h"

/* Parts of a date that starts exactly at words.p, as printed; 0 when none, else its length. year is 0 when it is not
 * printed, negative when only two digits of it are; both need "ngày" in front. (date.re) */
struct date_parts {
    int day, month, year;
};
size_t scan_date_parts(struct str words, struct date_parts *ret_parts);

/* End of the name of an issuing body that starts at the offset, or `at` when none does. `joint`: two bodies are
 * expected, because the symbol joins two by a hyphen. (issuer.c) */
size_t scan_issuer_at(struct str words, size_t at, bool joint);

#endif
