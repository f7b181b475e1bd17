/* Inside the checker room: one run over one paper, what families share, and how they report. */
#ifndef DONDOC_CHECKER_EXAM_H
#define DONDOC_CHECKER_EXAM_H

#include "checker/checker.h"

struct exam {
    struct arena *arena;
    const struct paper *paper;
    enum rule_set set;
    struct date issued; /* the paper's own date, or DATE_NONE */
    bool party, state;  /* by the letterhead; both false: unknown */
    const struct check_options *options;
    struct str folded;  /* the whole text, text_fold()ed: without marks, lower case, runs of white space as one blank */
    const uint32_t *at; /* folded byte → byte of the text */
    uint32_t head_end;  /* line where the head ends: the last of the head's elements */
    struct diagnostic *v;
    size_t n, cap;
};

/* Adds one finding unless the rule is not in force. message absent: the rule's own sentence. Returns the finding, good
 * until the next one, for a hint or a fix of its own; NULL when it was not added. */
struct diagnostic *exam_report(struct exam *exam, enum rule_id rule, struct place place, struct str message);

/* One edit of the finding's fix: bytes [from, to) of the text become `words`. Only where nobody could mend it
 * otherwise; a finding may be NULL. Edits that would reach over a line end make the whole fix void. */
void exam_mend(struct exam *exam, struct diagnostic *diagnostic, size_t from, size_t to, struct str words);

/* Makes the fixes of all findings ready: cut to what really differs, sorted. */
void exam_settle_mends(struct exam *exam);

/* True when the rule can report at all: saves work. */
bool exam_wants(const struct exam *exam, enum rule_id rule);

/* By the letterhead only. */
bool paper_is_party(struct arena *arena, const struct paper *paper);
bool paper_is_state(struct arena *arena, const struct paper *paper);

/* Fills what the families share; arena, paper and options are set. */
void exam_begin(struct exam *exam);
/* Adds a finding of an office's own rule. */
void exam_report_own(struct exam *exam, const char *rule, enum severity severity, struct place place,
                     struct str message);

/* --- look.c --- */

/* Bytes [from, to) of the text as a place. */
struct place exam_place(const struct exam *exam, size_t from, size_t to);
/* Bytes [from, to) of the folded text as a place in the text. */
struct place exam_place_folded(const struct exam *exam, size_t from, size_t to);
/* Offset in the folded text of the first character that stands at or behind `offset` of the text. */
size_t exam_folded_at(const struct exam *exam, size_t offset);
/* At most n bytes of s, no character cut. */
struct str exam_head(struct str s, size_t n);
/* Folded words of a view; a short text, folded anew. */
struct str exam_fold(const struct exam *exam, struct str s);
/* The words stand in the folded text s as whole words, from `from` on: offset or STR_NOWHERE. */
size_t look_words(struct str s, size_t from, struct str words);
/* True when one of the words (NULL at the end) stands in s. */
bool look_any(struct str s, const char *const *words);
/* A công văn: no type is printed, and the subject stands under the number. */
bool exam_is_letter(const struct exam *exam);
/* The first line that is not blank, and the last. */
struct place exam_edge(const struct exam *exam, bool last);

/* A day, month or year printed at `at` of folded words: "15/7/2021", "06/2020", "2021", "ngay 5 thang 4 nam 2021". */
struct moment {
    struct date first, last; /* the days it spans; equal for a day */
    size_t length;           /* folded bytes it takes; 0: none there */
    bool impossible;         /* the form of a day that does not exist */
};
struct moment look_moment(struct str s, size_t at);

/* --- what families of citations share: conflict.c, replaced.c --- */

/* "QĐ-UBND", "QĐ-TTg": the hyphen behind the type is the State's, and its numbers begin anew each year. */
bool symbol_of_state(struct str symbol);
/* ĐU, CB, HU are the symbols of many bodies: where both name the body and the names differ, these are two papers.
 * False for the symbols of one body (TW, TU) and where either is absent. */
bool issuers_differ(const struct exam *exam, struct str symbol, struct str a, struct str b);
/* Bodies of the centre that are told apart, from 1; 0: none, or several ("của Bộ Chính trị, Ban Bí thư"). A committee
 * and its standing committee are not told apart. */
int centre_body(const struct exam *exam, struct str issuer);
/* The sentence round the citation begins with "căn cứ" and speaks of no replacing. */
bool citation_is_basis(const struct exam *exam, struct place place);

/* --- the families --- */

void check_missing(struct exam *exam);
void check_head(struct exam *exam);
void check_symbol(struct exam *exam);
void check_sign(struct exam *exam);
void check_tail(struct exam *exam);
void check_letter(struct exam *exam);
void check_number(struct exam *exam);
void check_authority(struct exam *exam);
void check_cited(struct exam *exam);
void check_conflict(struct exam *exam);
void check_replaced(struct exam *exam);
void check_figures(struct exam *exam);
void check_period(struct exam *exam);
void check_addressee(struct exam *exam);
void check_demand(struct exam *exam);
void check_page(struct exam *exam);
void check_archive_citations(struct exam *exam);
void check_archive_units(struct exam *exam);
void check_language(struct exam *exam);
void check_own(struct exam *exam);

#endif
