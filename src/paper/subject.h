/*
 * subject: who a sentence is about. Internal to the paper room.
 *
 * The name of a body runs from a word that begins one to the verb that says what it does; words of the lexicon decide
 * both. Vietnamese has no endings that would tell, so the order of the words is all there is.
 */
#ifndef DONDOC_PAPER_SUBJECT_H
#define DONDOC_PAPER_SUBJECT_H

#include "paper/parse.h"

struct subject {
    size_t from, to; /* tokens of the name */
    size_t act;      /* the token with which the predicate opens */
    bool request;    /* somebody asks it: "Giao …", "Yêu cầu …" */
};

/* The body that must act in the sentence of tokens [from, to). False when the sentence names none, or tells what it has
 * done. */
bool subject_of_sentence(const struct para *para, size_t from, size_t to, struct subject *ret_subject);

/* The body that a heading or a subject line names: "Đối với X", "Đề nghị X:", "X". */
bool subject_of_title(struct tokens tokens, struct phrases phrases, size_t from, struct subject *ret_subject);

/* "Cơ quan chủ trì: …", "Đơn vị phối hợp: …", "Đơn vị thực hiện, tham mưu: …": the name of a role, whose holder stands
 * behind the colon. */
bool subject_is_role(const struct para *para, const struct subject *subject);

/* The words of a name. */
struct str subject_words(struct str flow, struct tokens tokens, const struct subject *subject);

/* The sentence begins with an order: a verb, or a duty without subject. */
bool sentence_is_order(const struct para *para, size_t from);

#endif
