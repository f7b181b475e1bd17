/*
 * page_found: inside the rules about the form of the page: what they measure in common, and how they say what they found.
 *
 * What is said once in a style shows in a hundred places: findings of the body are gathered, one for each value and
 * whom it comes from. Each finding tells whom to blame, and is mended where the value was said.
 */
#ifndef DONDOC_CHECKER_PAGE_FOUND_H
#define DONDOC_CHECKER_PAGE_FOUND_H

#include "checker/exam.h"
#include "checker/page_form.h"
#include "reader/reader.h"

struct page_part {
    enum form_part part;
    struct span span;
    bool heading; /* of the body: a title, whose indent is free */
};

/* A value that several places share. */
struct page_group {
    enum rule_id rule;
    int32_t value, kind; /* what the rule measures */
    struct str font;
    struct page_voice voice;
    struct span first;   /* where it is met first */
    size_t letters, places;
    uint32_t last;       /* paragraph of the last place */
};

enum { PAGE_GROUPS_MAX = 64 };

struct page_exam {
    struct exam *exam;
    const struct layout *page;
    const struct page_form *form;
    VEC(struct page_part) parts; /* in order of the text */
    struct page_group groups[PAGE_GROUPS_MAX];
    size_t n_groups;
};

/* Adds a place to the group that has the same rule, value and voice. */
void page_gather(struct page_exam *page, const struct page_group *place, uint32_t paragraph);
/* "kiểu đoạn “Body Text”": whom a value comes from. */
struct str page_blame(const struct page_exam *page, struct page_voice voice);
/* Tenths as people write them: "13,5", "16". */
struct str page_tenths(const struct page_exam *page, int32_t tenths);
/* A finding about the bytes of a span; places > 1 are told behind it. NULL when the rule is not in force. */
struct diagnostic *page_report(struct page_exam *page, enum rule_id rule, struct span span, struct str message,
                               size_t places);
/* How a finding is mended: by setting the value where it was said. A finding may be NULL. */
void page_mend(struct page_exam *page, struct diagnostic *diagnostic, struct page_change change);
/* The same for a part's size in half points; nothing when nobody said it, or the right one is not sure. */
void page_mend_size(struct page_exam *page, struct diagnostic *diagnostic, enum form_part part, int32_t size,
                    struct page_voice voice);

#endif
