/* Makes the index of the names in named.def and laws.def by their keys while dondoc is built. Prints C. */
#include "scan/named_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const struct named_row rows[] = {
#define NAMED(words, rest) {words, rest},
#include "scan/named.def"
#include "scan/laws.def"
#undef NAMED
};

static void refuse(const char *name, const char *why)
{
    fprintf(stderr, "named.def: \"%s\" %s\n", name, why);
    exit(1);
}

static unsigned key_of(const char *name)
{
    /* the tone of their first syllable may stand on either vowel ("ủy", "uỷ"), and so may not be told by one byte */
    static const char *const moved[] = {"ủ", "ụ", "ú", "ó", "ò", "ỏ", "õ", "ọ"};
    const char *second = strchr(name, ' ');
    if (!second)
        refuse(name, "has no second word");
    for (size_t i = 0; i < sizeof moved / sizeof *moved; i++)
        if (strncmp(second + 1, moved[i], strlen(moved[i])) == 0)
            refuse(name, "has a second word that named_key() cannot tell");
    return named_key(name, second[1]);
}

int main(void)
{
    static uint64_t filter[NAMED_KEYS / 64];
    const unsigned session = key_of("hội nghị"); /* the acts of one session, which named.c reads itself */
    filter[session / 64] |= (uint64_t)1 << session % 64;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (strlen(rows[i].words) > PHRASE_MAX)
            refuse(rows[i].words, "is longer than PHRASE_MAX");
        const unsigned key = key_of(rows[i].words);
        filter[key / 64] |= (uint64_t)1 << key % 64;
    }
    puts("/* made from named.def and laws.def */\n#include \"scan/named_parts.h\"\n\nconst uint16_t named_rows[] = {");
    uint16_t first[NAMED_KEYS + 1] = {0};
    uint16_t n = 0;
    for (unsigned key = 0; key < NAMED_KEYS; key++) {
        first[key] = n;
        for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
            if (key_of(rows[i].words) == key)
                printf("%zu,%s", i, n++ % 16 == 15 ? "\n" : " ");
    }
    first[NAMED_KEYS] = n;
    puts("\n};\nconst uint16_t named_first[NAMED_KEYS + 1] = {");
    for (unsigned key = 0; key <= NAMED_KEYS; key++)
        printf("%u,%s", first[key], key % 16 == 15 ? "\n" : " ");
    puts("\n};\nconst uint64_t named_filter[NAMED_KEYS / 64] = {");
    for (size_t i = 0; i < sizeof filter / sizeof *filter; i++)
        printf("0x%llxu,\n", (unsigned long long)filter[i]);
    puts("};");
    return ferror(stdout) ? 1 : 0;
}
