/*
 * paper: an official paper as a tree. Text in, structure and meaning out; it cannot fail: every text is a paper, and
 * what is missing is absent in the result.
 *
 * Two phases, as in cmark:
 *   1. lines → blocks: letterhead, type and subject, headings, clauses, footnotes, tables, recipients, signature.
 *      Each block becomes a *flow* (words/flow.h): its words on one line, emphasis marks and line breaks gone, with a map
 *      from every byte back to the text. A number torn from its "số" is whole again in the flow.
 *   2. scanners inside each flow (the scan room): citations, dates, deadlines, quantities; then meaning: kinds of
 *      clauses from outline and words, tasks with assignee, deadline, deliverable and channel.
 *
 *   paper.h      the result (this file): plain arrays in reading order, and the tree; what the scanners find is told in
 *                scan/scan.h
 *   render.h     the result as JSON (the contract that other programs read) and as a printed tree
 *
 * Everything lives in the arena given to paper_parse() and points into the text, which must live as long.
 * Terms are those of the field; rules of form are cited at the code that uses them (van-ban-dang: 36-HD/VPTW 2018,
 * 05-HD/VPTW 2026, Nghị định 30/2020/NĐ-CP).
 */
#ifndef DONDOC_PAPER_PAPER_H
#define DONDOC_PAPER_PAPER_H

#include "scan/scan.h"
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
const char *node_kind_name(enum node_kind kind);

#endif
