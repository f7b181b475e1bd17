/*
 * paper: an official paper as a tree. Text in, structure and meaning out; it cannot fail: every text is a paper, and
 * what is missing is absent in the result.
 *
 * Two phases, as in cmark:
 *   1. lines → blocks: letterhead, type and subject, headings, clauses, footnotes, tables, recipients, signature.
 *      Each block becomes a *flow* (flow.h): its words on one line, emphasis marks and line breaks gone, with a map
 *      from every byte back to the text. A number torn from its "số" is whole again in the flow.
 *   2. scanners inside each flow (scan.h, re2c): citations, dates, deadlines, quantities; then meaning: kinds of
 *      clauses from outline and words, tasks with assignee, deadline, deliverable and channel.
 *
 *   flow.h       a block's words with the map back
 *   scan.h       the scanners: from flow words to citations, names, dates, deadlines, quantities
 *   paper.h      the result (this file): plain arrays in reading order, and the tree
 *   render.h     the result as JSON (the contract that other programs read) and as a printed tree
 *
 * Everything lives in the arena given to paper_parse() and points into the text, which must live as long.
 * Terms are those of the field; rules of form are cited at the code that uses them (van-ban-dang: 36-HD/VPTW 2018,
 * 05-HD/VPTW 2026, Nghị định 30/2020/NĐ-CP).
 */
#ifndef DONDOC_PAPER_PAPER_H
#define DONDOC_PAPER_PAPER_H

#include "text/text.h"

/* A value found in the text: cleaned (text_clean), and where it stands. value.p == NULL: absent. */
struct field {
    struct str value;
    struct place place;
};

struct header {
    struct field parent;  /* the issuing body's superior as printed in the letterhead */
    struct field issuer;  /* the issuing body */
    struct field number;  /* "509"; State papers "09/2010" */
    struct field symbol;  /* "TB/TU": no spaces round - and / */
    struct field type;    /* "Thông báo": first letter upper, rest lower */
    struct field place;   /* "Phan Thiết" */
    struct field date;    /* the words of the date line */
    struct field subject; /* trích yếu: all its lines */
    struct date issued;   /* DATE_NONE when not printed, incomplete or impossible */
    bool impossible_date; /* a full date was printed that does not exist (31/02) */
};

struct signature {
    struct field authority; /* "T/M BAN THƯỜNG VỤ" */
    struct field position;  /* "PHÓ BÍ THƯ" */
    struct field name;
};

struct recipient {
    struct place place;
    struct str name;    /* without final punctuation and purpose */
    struct str purpose; /* "báo cáo", "thực hiện", "theo dõi" or absent */
};

struct section {
    struct place place;
    struct str label; /* "1.1." as printed; absent for a title without number */
    struct str title;
    int depth;                    /* 1 = outermost */
    const struct section *parent; /* absent at depth 1 */
};

enum clause_kind {
    CLAUSE_PREAMBLE,
    CLAUSE_STRENGTH,
    CLAUSE_STRENGTH_CAUSE,
    CLAUSE_SHORTCOMING,
    CLAUSE_SHORTCOMING_CAUSE,
    CLAUSE_TASK,
    CLAUSE_CONTEXT,
    CLAUSE_CLOSING,
    CLAUSE__MAX
};

struct clause {
    struct place place; /* line of its first word; the span runs to its last, over page breaks */
    struct str label;   /* "-", "(1)", "1.2." or absent */
    struct str words;   /* cleaned, without the label */
    enum clause_kind kind;
    const struct section *section; /* innermost heading above; absent before the first */
};

enum deadline_kind {
    DEADLINE_NONE,
    DEADLINE_DATE,      /* a day: "trước ngày 22/02/2021" */
    DEADLINE_RELATIVE,  /* an amount after an event: "sau 06 tháng, kể từ ngày có Thông báo này" */
    DEADLINE_IMMEDIATE, /* "ngay sau khi nhận được …", "thực hiện ngay" */
    DEADLINE_RECURRING, /* "hằng tháng", "mỗi quý ít nhất 01" */
    DEADLINE_PERIOD,    /* "trong năm 2025", "giai đoạn 2023-2025", "trong tháng 11/2025" */
    DEADLINE__MAX
};

enum deadline_unit { UNIT_NONE, UNIT_DAY, UNIT_WORKDAY, UNIT_WEEK, UNIT_MONTH, UNIT_QUARTER, UNIT_YEAR };

/* What starts the clock of a relative deadline. */
enum deadline_event { EVENT_NONE, EVENT_ISSUE, EVENT_RECEIPT, EVENT_OTHER };

struct deadline {
    enum deadline_kind kind;
    struct place place;
    struct str words; /* as printed (cleaned); absent for DEADLINE_NONE */
    struct date date; /* DEADLINE_DATE: the day printed */
    struct date last; /* DEADLINE_PERIOD: the last day of the period, when it can be computed */
    int amount;       /* DEADLINE_RELATIVE: how many … */
    enum deadline_unit unit; /* … of what; for DEADLINE_RECURRING the period (UNIT_MONTH = monthly) */
    enum deadline_event event;
    bool before;      /* printed with "trước": whether the day itself is still in time is for the office to decide */
};

struct task {
    struct place place;           /* the order's own words; the line is its clause's (or its own when it has one) */
    const struct clause *clause;
    struct str words;             /* cleaned */
    struct str *assignees;        /* as the paper names them */
    size_t n_assignees;
    struct deadline deadline;
    struct str deliverable;       /* the paper that must come out, or absent */
    struct str channel;           /* "qua Văn phòng Đảng ủy", or absent */
};

struct citation {
    struct place place; /* line of its first word */
    struct str text;    /* "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị", cleaned */
    struct str type;    /* "Kết luận" */
    struct str number;  /* "01", "04/2015" */
    struct str symbol;  /* "KL/TW" or absent */
    struct str issuer;  /* or absent */
    struct date date;   /* or DATE_NONE */
    size_t first;       /* index of the first mention of the same paper; its own when this is it */
};

struct named { /* a paper cited by its name only */
    struct place place;
    struct str text;
};

/* A figure that can be checked: a fraction with its percentage, a total with its parts, a list with its count.
 * Keys that do not apply are negative. */
struct quantity {
    struct place place;
    struct str text;
    double numerator, denominator, percent, total;
    double *parts;
    size_t n_parts;
    int items; /* how many the list really has; -1: no list */
    bool ok;
};

/* A figure that tells a change: "tăng 312 bài so với năm 2000", "giảm từ 12 xuống còn 9 vụ". Figures that are not
 * printed are negative. */
struct change {
    struct place place;
    struct str text;
    bool up;               /* tăng, vượt; else giảm, hụt */
    double amount;         /* by how much */
    struct str unit;       /* "%", "điểm phần trăm", "đảng viên", or absent */
    struct str against;    /* "mục tiêu 85%", "năm 2000", or absent */
    double base;           /* the figure in it, of the same unit */
    double from, to;       /* "từ 12 xuống còn 9" */
    bool ok;               /* false: the figures go the other way than the words */
};

struct footnote {
    struct place place;
    struct str mark;  /* "¹", "[1]" */
    struct str words; /* cleaned, without the mark */
    struct place anchor; /* the mark in the body that hangs on a word; line 0 when none was found */
};

enum secrecy { SECRECY_NONE, SECRECY_MAT, SECRECY_TOI_MAT, SECRECY_TUYET_MAT };

enum node_kind {
    NODE_DOCUMENT,
    NODE_LETTERHEAD,
    NODE_SUBJECT, /* type and trích yếu */
    NODE_SECTION,
    NODE_CLAUSE,
    NODE_FOOTNOTE,
    NODE_TABLE,
    NODE_RECIPIENTS,
    NODE_RECIPIENT,
    NODE_SIGNATURE,
    NODE_NOISE, /* page numbers, rules of hyphens, stray marks */
    NODE__MAX
};

struct node {
    enum node_kind kind;
    struct place place; /* a parent's span holds its children's */
    struct node *parent, *next, *child;
    size_t index; /* which element of the array of its kind (sections, clauses, footnotes, recipients) */
};

/* A growable array in the paper's arena would do; these are finished, so they are plain. */
struct paper {
    const struct text *text;
    struct node *root;
    enum secrecy secrecy; /* by a mark in the letterhead only, never by the word in running text */
    struct header header;
    struct signature signature;
    struct recipient *recipients;
    size_t n_recipients;
    struct section *sections;
    size_t n_sections;
    struct clause *clauses;
    size_t n_clauses;
    struct task *tasks;
    size_t n_tasks;
    struct citation *citations;
    size_t n_citations;
    struct named *named;
    size_t n_named;
    struct quantity *quantities;
    size_t n_quantities;
    struct change *changes;
    size_t n_changes;
    struct footnote *footnotes;
    size_t n_footnotes;
};

/* Parses a text. Never NULL. `whole_paragraphs`: each line is a paragraph of its own (see reader.h). */
struct paper *paper_parse(struct arena *arena, const struct text *text, bool whole_paragraphs);

/* The same, but header and secrecy only (root is NULL): for who wants the text, and has to know whether it may be
 * shown. */
struct paper *paper_parse_head(struct arena *arena, const struct text *text, bool whole_paragraphs);

/* Refuses a paper that is marked MẬT, TỐI MẬT or TUYỆT MẬT. The sentence names the file and the mark, no content
 * (Luật Bảo vệ bí mật nhà nước 117/2025/QH15, Điều 5). */
bool paper_refuse_secret(const struct paper *paper, const char *name, struct err *err);

/* Refuses a text that has nothing of an official paper's head (no issuer, number, date or type), and a paper whose date
 * of issue does not exist: a register with an unknown paper or an impossible day misleads all who use it later. A paper
 * that only lost its letterhead has its type, and passes; the clerk completes it. The sentence names the file. */
bool paper_refuse_unfit(const struct paper *paper, const char *name, struct err *err);

/* Debug check of the invariants: spans lie in the text and inside their parents', lines agree with spans, arrays
 * are in reading order. Returns NULL or a sentence about the first breach. Run by the tests and the fuzzer. */
const char *paper_check(const struct paper *paper);

const char *clause_kind_name(enum clause_kind kind);     /* "strength_cause": the contract's names */
const char *deadline_kind_name(enum deadline_kind kind); /* "relative" */
const char *node_kind_name(enum node_kind kind);

#endif
