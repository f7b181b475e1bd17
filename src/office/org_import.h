/*
 * org_import: the tree from outside, as JSON or as a table. Nodes that stand already are kept, and get what is new.
 *
 * A table comes in two steps: the plan shows what each row would do and what is wrong with it, and nothing is written;
 * then all of it is written, or nothing while one row is wrong. Its columns are known by their titles in the first row,
 * in any order: Tên, Loại, Ký hiệu, Cấp trên, Tên viết tắt, Tên gọi khác, Từ ngày, Đến ngày, Địa chỉ, Người đứng đầu,
 * Liên hệ. Other columns are passed over. "Cấp trên" is a name in an earlier row or in the tree; where several are
 * called so, with the names above it: "Tỉnh ủy Sơn Hà > Văn phòng". Rows with a day in "Đến ngày" are passed over:
 * history is not imported.
 */
#ifndef DONDOC_OFFICE_ORG_IMPORT_H
#define DONDOC_OFFICE_ORG_IMPORT_H

#include "office/org.h"
#include "reader/sheet.h"

/* Loads a tree from JSON: {"name","kind","code","aliases":[..],"children":[..]}; at most 20,000 nodes, 32 levels.
 * Names that stand already are kept. Refuses with the path of the first bad node; nothing is kept then. */
bool org_import_json(struct work *work, struct str json, int64_t *ret_added, struct err *err);

enum org_row_act { ORG_ROW_SAME, ORG_ROW_ADD, ORG_ROW_CHANGE, ORG_ROW_PAST };

struct org_row {
    uint32_t number; /* of its row in the file */
    enum org_row_act act;
    struct str name, kind, code, address, head;
    struct str above;       /* as written; empty: a root */
    struct str shorts, called; /* names separated by ";" or line breaks */
    struct org_contact *contacts;
    size_t n_contacts;
    struct date since;
    int64_t parent; /* a node of the tree, or 0 */
    size_t upper;   /* the row that holds its parent, or ORG_ROW_NONE */
    int64_t id;     /* the node that it is; 0 until it is added */
};
#define ORG_ROW_NONE SIZE_MAX

struct org_row_fault {
    uint32_t number;
    struct str sentence;
};

struct org_import {
    struct org_row *rows;
    size_t n, n_add, n_change;
    struct org_row_fault *faults; /* by row; at most ORG_FAULTS_MAX */
    size_t n_faults;
};
enum { ORG_FAULTS_MAX = 200 };

/* Reads only. Refuses what is no table of organisations at all (no column for names, no rows, too many). */
bool org_import_plan(struct work *work, const struct sheet *sheet, struct org_import *ret_import, struct err *err);
/* Writes a plan of the same work. ERR_INPUT while it has faults. */
bool org_import_write(struct work *work, struct org_import *import, struct err *err);

#endif
