/*
 * org_kind: what kinds of organisations there are, as data. A kind says how its organisations are called, which body
 * acts for which, and which short forms mean it beside its superior ("UBKT", "VP").
 *
 * Sources: Điều lệ Đảng (2011) Điều 10, 21, 24; 294-QĐ/TW, 296-QĐ/TW and 299-QĐ/TW of 2025 (advisory bodies). An office
 * may use kinds of its own (org_json.h says of which letters); they have no words and no short forms.
 */
#ifndef DONDOC_OFFICE_ORG_KIND_H
#define DONDOC_OFFICE_ORG_KIND_H

#include "base/base.h"

struct org_kind {
    const char *slug;   /* as stored and typed: "dang-bo-co-so" */
    const char *word;   /* "Đảng bộ cơ sở" */
    const char *folded; /* how names of this kind begin, folded (text_fold): "dang bo" */
    bool advisory;      /* a ban, văn phòng or UBKT of the organisation above */
};

extern const struct org_kind org_kinds[];
extern const size_t org_kinds_n;

/* NULL for a kind of the office's own. */
const struct org_kind *org_kind_of(struct str slug);
/* The kind that a person typed, by slug or by word (marks and case do not matter); NULL for none. */
const struct org_kind *org_kind_typed(struct arena *arena, struct str typed);
/* What a page shows for a kind: its word, or the slug. */
struct str org_kind_word(struct str slug);

/* A short form of an advisory body, folded ("ubkt"), written out ("uy ban kiem tra"); absent for none. */
struct str org_kind_long(struct str folded);

#endif
