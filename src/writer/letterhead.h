/*
 * letterhead: in whose name an office writes, and who signs: what stands round the words of a paper that it issues,
 * found in what the office knows.
 *
 *   the bodies        from the tree. Letters a committee writes through its office (Văn phòng) when the tree has one;
 *                     notices, plans and reports are its own
 *   place, who signs  as in the newest held paper that the same body issued; without one there is room to write them.
 *                     The place of an office or another advisory body is its committee's
 */
#ifndef DONDOC_WRITER_LETTERHEAD_H
#define DONDOC_WRITER_LETTERHEAD_H

#include "office/org.h"
#include "writer/draft.h"

enum letterhead_by { LETTERHEAD_OFFICE, LETTERHEAD_COMMITTEE };

struct letterhead {
    struct str committee;  /* on whose behalf: "Đảng ủy Khối các cơ quan tỉnh Sơn Hà" */
    struct str superior;   /* the lines of the letterhead: "Đảng ủy Khối …", "Văn phòng" */
    struct str issuer;
    struct str author;     /* as sentences name it: "Văn phòng Đảng ủy Khối" */
    struct str code;       /* what stands for it in symbols: "VPĐUK" */
    struct str report_to;  /* who is told of it: "Thường trực Đảng ủy Khối …"; absent: nobody above */
    struct str archive;    /* the last line of the recipients: "Lưu Văn phòng Đảng ủy Khối" */
    struct str place;
    struct str authority, post, name;
};

/* Of the node `org` of the tree, on the work's day. */
bool letterhead_of(struct work *work, int64_t org, enum letterhead_by by, struct letterhead *ret_letterhead,
                   struct err *err);

/* By when an answer to a paper of that day is asked for: the office's days of "ngay" later, on a day that is worked. */
bool letterhead_answer_day(struct work *work, struct date *ret_day, struct err *err);

/* Fills what a draft has of a letterhead; the symbol gets this type of paper ("CV"), the date is the work's day. */
void letterhead_put(struct arena *arena, const struct letterhead *letterhead, const char *type, struct date day,
                    struct draft *draft);

#endif
