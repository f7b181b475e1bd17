/*
 * parse: what the parts of the parser share while one text is read. Internal to the paper room.
 *
 *   line.c        lines and what they look like
 *   label.c       the sign at the head of a paragraph
 *   emphasis.c    the marks round words
 *   letterhead.c  lines at the top → header, secrecy; says where the body starts
 *   tail.c        lines at the end → recipients and signature (recipients.c, signature.c); says where the body ends
 *   block.c       lines in between → paragraphs, footnotes, table rows, noise
 *   outline.c     paragraphs → headings and clauses, depth
 *   meaning.c     what the words of headings say
 *   kinds.c       what a clause is: merit, fault, cause, task …
 *   subject.c     who a sentence is about
 *   assignee.c    who must act on a clause
 *   charge.c      who is named in charge inside an order
 *   task.c        what has to be done, until when
 *   footnotes.c   notes and the words they hang on
 *   counted.c     counts whose things a note or the paragraphs behind list
 *   facts.c       what the scanners find in every flow
 *   tree.c        the nodes
 */
#ifndef DONDOC_PAPER_PARSE_H
#define DONDOC_PAPER_PARSE_H

#include "paper/emphasis.h"
#include "paper/label.h"
#include "paper/line.h"
#include "paper/paper.h"
#include "words/flow.h"
#include "words/lexicon.h"

enum para_kind { PARA_TEXT, PARA_FOOTNOTE, PARA_TABLE, PARA_NOISE };

/* A paragraph: pieces of lines that belong together, however the page cut them. */
struct para {
    enum para_kind kind;
    struct label label;        /* of the text; LABEL_NONE for other kinds */
    struct str sign;           /* the label as printed, or absent */
    struct span *spans;
    size_t n_spans;
    struct place place;        /* from the label to the last word */
    struct flow flow;          /* the words behind the label */
    struct tokens tokens;      /* of headings and clauses */
    struct phrases phrases;
    bool emphasised;           /* every line of it, wholly */
    bool upper;                /* capitals only */
    bool annex;                /* stands behind the signature */
    struct section *section;   /* the heading that it is, or NULL */
    struct clause *clause;     /* the clause that it is, or NULL */
    const struct para *heading; /* innermost heading above */
    size_t index;              /* in parse.paras */
};

struct paras {
    struct para *v;
    size_t n;
};

/* Where the mark of a footnote hangs on a word. */
struct note_anchor {
    const struct flow *flow; /* NULL: nowhere */
    const struct para *para; /* NULL: in the subject */
    size_t at, n;            /* the mark, in the flow */
};

struct parse {
    struct arena *arena;
    const struct text *text;
    struct paper *paper;
    bool whole; /* each line is a paragraph of its own */
    struct lines lines;

    size_t head_lines;  /* lines [0, head_lines) are letterhead, type and subject */
    size_t tail_first;  /* lines [tail_first, tail_end) are recipients and signature */
    size_t tail_end;
    struct span letterhead; /* empty when there is none */
    struct span title;      /* type and subject; empty when there are none */
    struct span recipients;
    struct span signature;
    struct flow subject;    /* the words of the subject */
    struct str addressee;   /* of a letter: the words behind "Kính gửi:" */

    struct paras paras;
    struct note_anchor *note_anchors; /* of each of paper.footnotes */
    struct quantity *counted;         /* figures whose list stands elsewhere */
    size_t n_counted;
    const struct para **para_of_clause;
    const struct para **para_of_section;
};

void parse_letterhead(struct parse *parse);
void parse_tail(struct parse *parse);
void parse_blocks(struct parse *parse);
void parse_outline(struct parse *parse);
void parse_kinds(struct parse *parse);
void parse_tasks(struct parse *parse);
void parse_footnotes(struct parse *parse);
void parse_counts(struct parse *parse);
void parse_facts(struct parse *parse);
void parse_tree(struct parse *parse);

#endif
