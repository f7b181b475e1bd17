#include "office/snapshot_code.h"

/* 23 of them, a prime: weights that differ then tell every exchange of two signs. */
static const char signs[] = "2345678" "9ACDEHKMNPQRTVX" "Y";
enum { BASE = sizeof signs - 1, PAYLOAD = SNAPSHOT_CODE_SIGNS - 1 };
_Static_assert(BASE == 23, "the check needs a prime number of signs");

/* The weighted sum of all signs is a multiple of BASE; the last sign has weight 1. */
static int check_of(const int *values)
{
    int sum = 0;
    for (int i = 0; i < PAYLOAD; i++)
        sum += values[i] * (i + 2);
    return (BASE - sum % BASE) % BASE;
}

static int64_t number_of(const int *values)
{
    int64_t number = 0;
    for (int i = 0; i < SNAPSHOT_CODE_SIGNS; i++)
        number = number * BASE + values[i];
    return number;
}

int64_t snapshot_code_from_hash(const unsigned char *hash)
{
    uint64_t left = 0;
    int values[SNAPSHOT_CODE_SIGNS];
    for (int i = 0; i < 8; i++)
        left = left << 8 | hash[i];
    for (int i = 0; i < PAYLOAD; i++, left /= BASE)
        values[i] = (int)(left % BASE);
    /* numbers begin at 1: no code begins with the first sign */
    if (values[0] == 0)
        values[0] = 1;
    values[PAYLOAD] = check_of(values);
    return number_of(values);
}

static struct str text_of(struct arena *arena, int64_t number, bool lower)
{
    char text[SNAPSHOT_CODE_BYTES + 1] = "";
    int64_t left = number;
    for (int i = SNAPSHOT_CODE_SIGNS - 1; i >= 0; i--, left /= BASE) {
        const char sign = signs[left % BASE];
        text[i < SNAPSHOT_CODE_SIGNS / 2 ? i : i + 1] = (char)(lower && sign >= 'A' ? sign - 'A' + 'a' : sign);
    }
    text[SNAPSHOT_CODE_SIGNS / 2] = '-';
    return str_copy(arena, str_make(text, SNAPSHOT_CODE_BYTES));
}

struct str snapshot_code_text(struct arena *arena, int64_t number)
{
    return text_of(arena, number, false);
}

struct str snapshot_code_address(struct arena *arena, int64_t number)
{
    return text_of(arena, number, true);
}

static int value_of(char c)
{
    if (c >= 'a' && c <= 'z')
        c = (char)(c - 'a' + 'A');
    for (int i = 0; i < BASE; i++)
        if (signs[i] == c)
            return i;
    return -1;
}

bool snapshot_code_read(struct str typed, int64_t *ret_number)
{
    int values[SNAPSHOT_CODE_SIGNS], n = 0;
    for (size_t i = 0; i < typed.n; i++) {
        if (typed.p[i] == ' ' || typed.p[i] == '-')
            continue;
        const int value = value_of(typed.p[i]);
        if (value < 0 || n == SNAPSHOT_CODE_SIGNS)
            return false;
        values[n++] = value;
    }
    if (n != SNAPSHOT_CODE_SIGNS || values[0] == 0 || values[PAYLOAD] != check_of(values))
        return false;
    *ret_number = number_of(values);
    return true;
}

bool snapshot_code_read_address(struct str piece, int64_t *ret_number)
{
    if (piece.n != SNAPSHOT_CODE_BYTES || piece.p[SNAPSHOT_CODE_SIGNS / 2] != '-')
        return false;
    for (size_t i = 0; i < piece.n; i++)
        if ((piece.p[i] >= 'A' && piece.p[i] <= 'Z') || piece.p[i] == ' ' ||
            (piece.p[i] == '-' && i != SNAPSHOT_CODE_SIGNS / 2))
            return false;
    return snapshot_code_read(piece, ret_number);
}
