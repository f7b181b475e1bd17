/* tail: what the files that read the end of a paper share. Internal to the paper room. */
#ifndef DONDOC_PAPER_TAIL_H
#define DONDOC_PAPER_TAIL_H

#include "paper/parse.h"

/* A piece of a line at the end of the paper, and whether a blank line stands in front of it. */
struct tail_piece {
    struct span span;
    struct str words; /* cleaned */
    uint32_t line;
    bool gap;
};

struct tail_pieces {
    struct tail_piece *v;
    size_t n;
    size_t cap;
};

/* The line opens a signature: "T/M …", "KT. …" or a position in capitals (36-HD/VPTW 2018, II.1.7; Nghị định
 * 30/2020/NĐ-CP, Phụ lục I, II.7). `sure`: a formula of authority, not only a position. */
bool signature_opens(struct arena *arena, struct str words, bool *ret_sure);
/* The words are place and date and nothing else. */
bool signature_is_date(struct arena *arena, struct str words);
/* The line can be no part of a list of recipients any more. */
bool signature_is_position(struct arena *arena, struct str words);

/* Pieces → authority, position, name. Returns how many pieces were used. */
size_t signature_read(struct parse *parse, const struct tail_piece *pieces, size_t n);

/* Pieces behind "Nơi nhận:" → recipients. Returns how many pieces were used: the rest is no recipient. */
size_t recipients_read(struct parse *parse, const struct tail_piece *pieces, size_t n);

#endif
