/*
 * checker: a paper in, diagnostics out. Works like a compiler: exact place, the rule and the clause of the regulation
 * behind it, what to do about it. A checker prints nothing and changes nothing.
 *
 *   checker.c    the run over all families, in order of place
 *   rules.c      the rules: id, levels, certainty, source, sentences, examples; nothing is checked without one. Rows in
 *                rules_form.c (form of the text, authority), rules_facts.c (what it says), rules_page.c (form of the page)
 *   severity.c   how grave a rule is, and what the levels are called
 *   ruleset.c    which rules are in force: by the paper's own date, Party or State by its letterhead
 *   policy.c     an office's own file: rules muted, graded anew, added
 *   exam.c       inside: one run, and how a family reports
 *   mend.c       fixes: made ready, and chosen so that none stands in another's way
 *   look.c       inside: the folded text, finding words and days in it
 *   type_code.c  inside: types of papers and the short forms that stand for them
 *   families     missing.c, head.c, symbol.c, sign.c, tail.c, letter.c, number.c (form), authority.c, cited.c,
 *                conflict.c, replaced.c, figures.c, period.c, addressee.c, demand.c, language.c,
 *                archive_cite.c, archive_unit.c (with a register at hand), own.c (what that file adds): one
 *                file an idea
 *   archive.h    what a register answers when the checker asks; filled by who has one
 *   page.h       inside: the form of the page, when a docx was read with it (page_form.h: how it has to look)
 *   render.c     JSON and SARIF; catalogue.c: one rule explained, all rules as a page
 *
 * Rule ids are stable: the part before the dot is the family that other programs know, what follows is finer. A rule
 * has a level in each rule set; where what is known of a rule is not certain, its level is a note.
 */
#ifndef DONDOC_CHECKER_CHECKER_H
#define DONDOC_CHECKER_CHECKER_H

#include "checker/archive.h"
#include "paper/paper.h"

enum severity { SEVERITY_OFF, SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

/* The rules in force on a day. Party: 11-HD/VPTW until 02/4/2018, 36-HD/VPTW until 26/5/2026, then 05-HD/VPTW; State:
 * Nghị định 30/2020/NĐ-CP from 05/3/2020. Neutral: date or letterhead unknown, or a State paper that is older. */
enum rule_set { RULES_2004, RULES_2018, RULES_2026, RULES_STATE, RULES_NEUTRAL, RULES__MAX };

enum certainty {
    CERTAIN,  /* the regulation itself was read */
    PRACTICE, /* by how the regulation's own examples and offices write */
    LOGIC,    /* holds for any paper */
    DISPUTED, /* sources differ or the text was not seen */
};

/* Where an example stands in the model paper that the tests write it into (tests/checker/model.c). */
enum slot {
    SLOT_WHOLE,
    SLOT_HEAD,
    SLOT_NUMBER,
    SLOT_DATE,
    SLOT_TYPE,
    SLOT_SUBJECT,
    SLOT_BODY,
    SLOT_TAIL,
    SLOT_RECIPIENTS,
    SLOT_SIGNATURE,
    SLOT_PAGE /* the example says how the model paper looks: tests/checker/model_page.h */
};

struct rule {
    const char *id;
    const char *levels; /* one letter a rule set, in their order: e error, w warning, n note, - not in force */
    enum certainty certainty;
    const char *since;   /* since when: a year or a day */
    const char *what;    /* the rule, one sentence; also the message where a family has none of its own */
    const char *hint;    /* how to mend it */
    const char *source;  /* regulation and clause */
    enum rule_set model; /* the model paper of the examples */
    enum slot slot;
    const char *good, *bad; /* with the bad words the rule reports, with the good ones it does not */
    bool mends;             /* its findings may carry a fix */
};

enum rule_id {
    RULE_MISSING_ELEMENT,
    RULE_TITLE,
    RULE_TWO_TITLES,
    RULE_STAR,
    RULE_OFFICE_NAME,
    RULE_SUPERIOR,
    RULE_DRAFT_MARK,
    RULE_SYMBOL_ORDER,
    RULE_NUMBER_COLON,
    RULE_NUMBER_ZERO,
    RULE_SYMBOL_BLANK,
    RULE_SYMBOL_TYPE,
    RULE_SYMBOL_QDI,
    RULE_SYMBOL_ORGAN,
    RULE_SYMBOL_OLD,
    RULE_IMPOSSIBLE_DATE,
    RULE_DATE_COMMA,
    RULE_DATE_ZERO,
    RULE_DATE_EXTRA_ZERO,
    RULE_SUBJECT_STOP,
    RULE_SUBJECT_CAPITAL,
    RULE_SUBJECT_RULE,
    RULE_END_MARK,
    RULE_BASIS,
    RULE_NUMBERING,
    RULE_SIGN_SLASH,
    RULE_SIGN_DOT,
    RULE_SIGN_DEPUTY,
    RULE_SIGN_ORDER,
    RULE_SIGN_MEMBER,
    RULE_SIGN_BODY,
    RULE_SIGN_TITLE,
    RULE_SIGN_CLOSING,
    RULE_TO_COLON,
    RULE_TO_MARKS,
    RULE_TO_ARCHIVE,
    RULE_TO_ARCHIVE_STYLE,
    RULE_LETTER_TO,
    RULE_SUBMISSION_TO,
    RULE_LETTER_VV,
    RULE_AUTHORITY_BRANCH,
    RULE_AUTHORITY_GRASSROOTS,
    RULE_AUTHORITY_OLD,
    RULE_CITATION_CONFLICT,
    RULE_CITATION_TERM,
    RULE_CITATION_ISSUER,
    RULE_CITATION_SYMBOL,
    RULE_CITED_TYPE,
    RULE_CITED_DAY,
    RULE_CITED_ORDER,
    RULE_CITED_LATER,
    RULE_CITED_REPLACED,
    RULE_CITED_COMMA,
    RULE_CITED_SHORT,
    RULE_ARCHIVE_UNKNOWN,
    RULE_ARCHIVE_CONFLICT,
    RULE_ARCHIVE_REPLACED,
    RULE_ARITHMETIC,
    RULE_COUNT,
    RULE_CHANGE,
    RULE_PERIOD_REVIEW,
    RULE_PERIOD_ORDER,
    RULE_PERIOD_DAY,
    RULE_DEADLINE_PAST,
    RULE_DEADLINE_OFF,
    RULE_RECIPIENT_OTHER,
    RULE_RECIPIENT_ABSENT,
    RULE_RECIPIENT_TEAM,
    RULE_RECIPIENT_DISSOLVED,
    RULE_RECIPIENT_TASK,
    RULE_RECIPIENT_UNKNOWN,
    RULE_RECIPIENT_ENDED,
    RULE_TASK_NOBODY,
    RULE_TASK_TIME,
    RULE_TASK_RESULT,
    RULE_SPELLING_SYLLABLE,
    RULE_SPELLING_JOINED,
    RULE_SPELLING_NAME,
    RULE_SPELLING_TWICE,
    RULE_SPELLING_PHRASE,
    RULE_SPELLING_TONE,
    RULE_SPELLING_MIXED,
    RULE_PAGE_PAPER,
    RULE_PAGE_MARGIN,
    RULE_PAGE_FONT,
    RULE_PAGE_SIZE,
    RULE_PAGE_SIZE_UNSURE,
    RULE_PAGE_BOLD,
    RULE_PAGE_ITALIC,
    RULE_PAGE_POST,
    RULE_PAGE_LINE_SPACING,
    RULE_PAGE_INDENT,
    RULE_PAGE_ALIGN,
    RULE__MAX
};

/* How a finding is mended, where that is certain: all of these edits together. Sorted, apart, none reaches over a
 * line end. Neither edits nor a change of the page: a person has to decide. */
struct fix {
    struct edit *v;
    size_t n, cap;
    const struct page_change *page; /* what has to be set in a docx (reader.h), or NULL */
};

struct diagnostic {
    const char *rule; /* id, also of an office's own rule */
    enum severity severity;
    struct place place;
    struct str message; /* what is wrong, for a person */
    struct str hint;    /* what to do */
    struct str source;  /* regulation and clause, for people */
    const char
        *element; /* missing-element: issuer number place date subject signature name recipients heading; else NULL */
    struct fix fix;
};

struct report {
    struct diagnostic *v;
    size_t n;
    enum rule_set set; /* the rules that were applied */
};

struct policy;
struct layout;

struct check_options {
    struct date as_of;           /* apply the rules of that day; DATE_NONE: of the paper's own date */
    const struct policy *policy; /* an office's own file, or NULL */
    const struct archive *archive; /* the register at hand, or NULL */
    bool notes;                  /* notes too; else warnings and errors only */
    const struct layout *page;   /* how the paper looks (reader/page.h); NULL: no rule about it speaks */
};

/* All findings, in order of their place. Everything lives in the arena; `options` may be NULL. */
struct report checker_run(struct arena *arena, const struct paper *paper, const struct check_options *options);

/* The edits of all fixes that do not stand in each other's way, sorted and apart: what `dondoc check --fix` makes in
 * one go. ret_from[i] is the index of the finding that edit i belongs to; a fix is in with all its edits or with none. */
size_t report_edits(struct arena *arena, const struct report *report, const struct edit **ret_edits,
                    const size_t **ret_from);

/* The number of findings of that severity. */
size_t report_count(const struct report *report, enum severity severity);

const struct rule *checker_rule(enum rule_id id);
const struct rule *checker_rule_find(struct str id); /* NULL when there is none */
enum severity rule_severity(const struct rule *rule, enum rule_set set);
const char *severity_name(enum severity severity);                /* "error", for programs */
const char *severity_word(enum severity severity);                /* for people, in their language */
bool severity_from(struct str name, enum severity *ret_severity); /* "off", "note", "warning", "error" */

const char *certainty_word(enum certainty certainty);             /* for people */

/* The rules for a paper; `as_of` stands for the paper's own date unless it is DATE_NONE. */
enum rule_set rule_set_of(struct arena *arena, const struct paper *paper, struct date as_of);
const char *rule_set_word(enum rule_set set); /* for people */

/*
 * An office's own file. A line is one of
 *     RULE LEVEL                       cite.comma note        an existing rule graded anew; LEVEL off mutes it
 *     RULE LEVEL "PATTERN" MESSAGE     own.name error "Sơn Hạ" Tên tỉnh là Sơn Hà.
 * A pattern is searched without regard to case; `*` stands for any words of one line; a blank for any white space.
 * Lines that are empty or begin with # are skipped. Refuses what it does not understand; the sentence names the line.
 */
bool policy_read(struct arena *arena, const struct text *text, const char *name, const struct policy **ret_policy,
                 struct err *err);

/* {"file":…,"diagnostics":[…]} without a line break, as `dondoc check --json` prints it. */
void checker_render_json(const struct report *report, const char *file, struct buf *out);

/* Counts columns of findings in their order, so that a long line is counted once and not for every finding in it. */
struct column_cursor {
    uint32_t line, offset;
    size_t column; /* 1-based, in characters */
};
size_t column_of(struct column_cursor *cursor, const struct text *text, struct place place);

/* SARIF 2.1.0: one run; between start and end one call a paper. `text` is the paper's text, for columns. */
struct sarif;
struct sarif *sarif_begin(struct arena *arena, struct buf *out);
void sarif_add(struct sarif *sarif, const struct report *report, const struct text *text, const char *file);
void sarif_end(struct sarif *sarif);

/* One rule for a person: what, levels, since, source, certainty, examples. */
void rule_explain(const struct rule *rule, struct buf *out);
/* All rules as a page in Markdown. Refuses a rule without source, sentence or example. */
bool rule_catalogue(struct buf *out, struct err *err);

#endif
