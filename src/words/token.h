/*
 * token: the words of a flow, folded, with the punctuation that stands at them.
 *
 * Everything that asks what words mean (kinds of clauses, assignees, titles) works on tokens and on the phrases that
 * the lexicon finds in them, never on bytes.
 */
#ifndef DONDOC_WORDS_TOKEN_H
#define DONDOC_WORDS_TOKEN_H

#include "text/text.h"

enum token_sign {
    SIGN_COMMA = 1,
    SIGN_SEMICOLON = 2,
    SIGN_COLON = 4,
    SIGN_STOP = 8,  /* . ! ? … */
    SIGN_OPEN = 16, /* a bracket opens in front of the word */
    SIGN_CLOSE = 32, /* a bracket closes behind it */
    SIGN_QUOTE = 64, /* a quote opens in front of it */
    SIGN_UNQUOTE = 128,
};

/* A long paper has millions of them: it is kept small. */
struct token {
    uint32_t from, to; /* in the flow, without the signs */
    uint16_t word;     /* its number in the lexicon; 0: stands in no phrase */
    uint8_t signs;     /* enum token_sign */
    bool capital : 1;  /* begins with a capital letter */
    bool opener : 1;   /* begins some phrase of the lexicon */
};

struct tokens {
    const struct token *v;
    size_t n;
    size_t openers;  /* how many of them begin a phrase */
    const char *low; /* the flow in lower case with the new tone placement (hòa, ủy), byte for byte as long */
};

/* The word in lower case, without the signs. */
static inline struct str token_low(struct tokens tokens, size_t at)
{
    return (struct str){tokens.low + tokens.v[at].from, tokens.v[at].to - tokens.v[at].from};
}

static inline bool token_is(struct tokens tokens, size_t at, struct str low)
{
    return str_eq(token_low(tokens, at), low);
}

/* The words `first second` stand at the token. */
static inline bool tokens_pair(struct tokens tokens, size_t at, struct str first, struct str second)
{
    return at + 1 < tokens.n && token_is(tokens, at, first) && token_is(tokens, at + 1, second);
}

/* The words of a flow: one line, single blanks. */
struct tokens tokens_make(struct arena *arena, struct str flow);

/* The token behind which a sentence ends: the first at or behind `from` with a full stop that is followed by a capital
 * letter or by nothing; n - 1 when there is none. */
size_t tokens_sentence_end(struct tokens tokens, size_t from);

#endif
