/* common: what the files of the office room share. Inside this room only. */
#ifndef DONDOC_OFFICE_COMMON_H
#define DONDOC_OFFICE_COMMON_H

#include "office/office.h"

#include <pthread.h>
#include <stdatomic.h>

struct past_days;

struct office {
    struct store_pool *pool;
    pthread_mutex_t hashing; /* one password at a time: each needs as much memory as the rest of the program */
    unsigned long long password_operations;
    size_t password_memory;
    atomic_int_fast64_t reading, writing, waiting, begun, waited_us; /* struct office_load */
    struct past_days *past; /* those looked at lately */
};

enum {
    LINE_MAX_BYTES = 2000,   /* a line that a person types: a name, a number, a subject */
    WORDS_MAX_BYTES = 20000, /* several lines: words of a task, a reason, a note */
};

/* "2021-02-20" in the arena; absent for DATE_NONE. And back. */
struct str common_date_text(struct arena *arena, struct date date);
struct date common_date(struct str text);

/* How texts are compared where marks matter: lower case, one tone placement, blanks folded. */
struct str common_key(struct arena *arena, struct str s);
/* A paper's number as it is compared: no blanks, no leading zeros ("01" = "1"). Its symbol: no blanks. */
struct str common_number_key(struct arena *arena, struct str number);
struct str common_symbol_key(struct arena *arena, struct str symbol);

/* Empty for absent: what the database wants where NULL has no meaning. */
struct str common_present(struct str s);

/*
 * What a person typed, made safe: valid UTF-8, NFC, no control characters, at most `max` bytes, blanks folded (line
 * breaks stay in common_words). `what` names the field in the sentence of a refusal. Absent stays absent.
 */
bool common_line(struct arena *arena, struct str typed, size_t max, const char *what, struct str *ret_line,
                 struct err *err);
bool common_words(struct arena *arena, struct str typed, size_t max, const char *what, struct str *ret_words,
                  struct err *err);

/* Lower-case hexadecimal digits in the arena. */
struct str common_hex(struct arena *arena, const unsigned char *bytes, size_t n);

/* A JSON object under way, for the journal; keys are put in their order. common_json_end() copies it to the arena. */
struct common_json {
    struct buf text;
    struct json json;
};
void common_json_begin(struct common_json *object);
struct str common_json_end(struct common_json *object, struct arena *arena);

/* The offset and limit of a page, made sane. */
void common_page(struct page *page);

#endif
