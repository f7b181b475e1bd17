/*
 * libdondoc: reads official papers of Vietnamese Party and State offices (.docx, .html, .txt, .md) and tells what stands
 * in them: letterhead, outline, clauses with their kind, tasks with assignee and deadline, citations, recipients.
 *
 *     struct dondoc *paper = dondoc_open_file("thong-bao.docx");
 *     if (dondoc_error(paper))
 *         fprintf(stderr, "%s\n", dondoc_error(paper));
 *     for (size_t i = 0; i < dondoc_n_tasks(paper); i++) {
 *         struct dondoc_task task;
 *         dondoc_get_task(paper, i, &task);
 *         printf("line %u: %.*s\n", task.place.line, DONDOC_ARG(task.words));
 *     }
 *     dondoc_close(paper);
 *
 * Rules
 * - A handle owns all it gives out; every pointer is good until dondoc_close(). Close takes NULL.
 * - Opening never gives NULL. When a file is refused, the handle holds the sentence that says why and nothing else:
 *   every count is 0, every text is absent.
 * - Texts are UTF-8 in NFC. A text that the paper does not have is {NULL, 0}.
 * - Places point into dondoc_text(): the 1-based line of the first byte, and bytes [from, to).
 * - A handle belongs to one thread at a time; different handles are independent. The library writes to no stream, keeps
 *   no global state and opens no network. When memory is out it aborts.
 * - Files are read in the caller's own process: a library does not fork behind its caller's back. Who opens files of
 *   strangers does it in a process that has little to lose; the program dondoc does (src/jail/jail.h).
 * - The first docx loads libzip and libxml2. Who gives up its files before has docx refused, with a sentence; having
 *   opened a good one helps.
 * - Getters return false, and leave the result alone, when there is no element with this number.
 */
#ifndef DONDOC_H
#define DONDOC_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define DONDOC_API __attribute__((visibility("default")))
#else
#define DONDOC_API
#endif

/* A text that the handle owns. p == NULL: absent. Not terminated by NUL. */
struct dondoc_str {
    const char *p;
    size_t n;
};

/* For printf: "%.*s", DONDOC_ARG(text) */
#define DONDOC_ARG(s) (int)(s).n, ((s).p ? (s).p : "")

/* Where something stands in dondoc_text(). */
struct dondoc_place {
    uint32_t line;
    uint32_t from;
    uint32_t to;
};

/* A calendar day; all zero when the paper prints none. */
struct dondoc_date {
    int year;
    int month;
    int day;
};

struct dondoc;

/* --- opening --- */

/* Reads a file. The name is used in error sentences. */
DONDOC_API struct dondoc *dondoc_open_file(const char *path);

/* Reads bytes in memory (copied). `name` tells the format where the content does not, and is used in sentences. */
DONDOC_API struct dondoc *dondoc_open_bytes(const char *name, const void *bytes, size_t size);

DONDOC_API void dondoc_close(struct dondoc *paper);

/* Why the paper was refused, as a sentence for people; NULL when it was read. */
DONDOC_API const char *dondoc_error(const struct dondoc *paper);

/* True when the paper carries a mark of State secrecy (MẬT, TỐI MẬT, TUYỆT MẬT): then it was refused unread. */
DONDOC_API bool dondoc_is_secret(const struct dondoc *paper);

/* --- the whole --- */

/* The text in which places are given. For a .txt the file's own lines. */
DONDOC_API struct dondoc_str dondoc_text(const struct dondoc *paper);

/* One JSON object on one line, as `dondoc read --json` prints it. NUL-terminated. */
DONDOC_API const char *dondoc_json(struct dondoc *paper);

/* The tree, one node a line, as `dondoc read --tree` prints it. NUL-terminated. */
DONDOC_API const char *dondoc_tree(struct dondoc *paper);

/* --- header and signature --- */

struct dondoc_header {
    struct dondoc_str parent;  /* superior body, as printed in the letterhead */
    struct dondoc_str issuer;  /* issuing body */
    struct dondoc_str number;  /* "509" */
    struct dondoc_str symbol;  /* "TB/TU" */
    struct dondoc_str type;    /* "Thông báo" */
    struct dondoc_str place;   /* "Hà Lâm" */
    struct dondoc_date issued;
    struct dondoc_str subject; /* trích yếu */
};
DONDOC_API bool dondoc_get_header(const struct dondoc *paper, struct dondoc_header *ret_header);

struct dondoc_signature {
    struct dondoc_str authority; /* "T/M BAN THƯỜNG VỤ" */
    struct dondoc_str position;  /* "PHÓ BÍ THƯ" */
    struct dondoc_str name;
};
DONDOC_API bool dondoc_get_signature(const struct dondoc *paper, struct dondoc_signature *ret_signature);

/* --- lists: the count, then each element from 0 --- */

struct dondoc_recipient {
    struct dondoc_place place;
    struct dondoc_str name;
    struct dondoc_str purpose; /* "báo cáo", "thực hiện", "theo dõi" or absent */
};
DONDOC_API size_t dondoc_n_recipients(const struct dondoc *paper);
DONDOC_API bool dondoc_get_recipient(const struct dondoc *paper, size_t i, struct dondoc_recipient *ret_recipient);

#define DONDOC_NONE ((size_t)-1)

struct dondoc_section {
    struct dondoc_place place;
    struct dondoc_str label; /* "1.1." or absent */
    struct dondoc_str title;
    int depth;     /* 1 = outermost */
    size_t parent; /* number of the section above, or DONDOC_NONE */
};
DONDOC_API size_t dondoc_n_sections(const struct dondoc *paper);
DONDOC_API bool dondoc_get_section(const struct dondoc *paper, size_t i, struct dondoc_section *ret_section);

struct dondoc_clause {
    struct dondoc_place place;
    struct dondoc_str label; /* "-", "(1)" or absent */
    struct dondoc_str words;
    /* preamble strength strength_cause shortcoming shortcoming_cause task context closing */
    const char *kind;
    size_t section; /* number of the innermost heading above, or DONDOC_NONE */
};
DONDOC_API size_t dondoc_n_clauses(const struct dondoc *paper);
DONDOC_API bool dondoc_get_clause(const struct dondoc *paper, size_t i, struct dondoc_clause *ret_clause);

struct dondoc_task {
    struct dondoc_place place;
    size_t clause; /* number of its clause */
    struct dondoc_str words;
    size_t n_assignees;           /* see dondoc_get_assignee() */
    const char *deadline_kind;    /* date relative immediate recurring period none */
    struct dondoc_str deadline;   /* the words of the paper: "trước ngày 22/02/2021" */
    struct dondoc_date due;       /* the day printed, for "date" */
    struct dondoc_str deliverable; /* the paper that must come out, or absent */
    struct dondoc_str channel;    /* "qua Văn phòng Đảng ủy", or absent */
};
DONDOC_API size_t dondoc_n_tasks(const struct dondoc *paper);
DONDOC_API bool dondoc_get_task(const struct dondoc *paper, size_t i, struct dondoc_task *ret_task);
/* Who must act, as the paper names them. */
DONDOC_API bool dondoc_get_assignee(const struct dondoc *paper, size_t task, size_t i, struct dondoc_str *ret_name);

struct dondoc_citation {
    struct dondoc_place place;
    struct dondoc_str text; /* "Kết luận số 01-KL/TW ngày 18/5/2021 của Bộ Chính trị" */
    struct dondoc_str type; /* "Kết luận" */
    struct dondoc_str number;
    struct dondoc_str symbol;
    struct dondoc_str issuer;
    struct dondoc_date date;
};
DONDOC_API size_t dondoc_n_citations(const struct dondoc *paper);
DONDOC_API bool dondoc_get_citation(const struct dondoc *paper, size_t i, struct dondoc_citation *ret_citation);

/* "0.1.0" */
DONDOC_API const char *dondoc_version(void);

#ifdef __cplusplus
}
#endif

#endif
