/* Which file needs another program before it can be read; how large a picture is before anybody unpacks it. */
#include "reader/reader.h"

static bool is_opendocument(struct str bytes)
{
    /* the first entry of the zip is stored: its name, and what it is */
    const struct str kind = STR("mimetypeapplication/vnd.oasis.opendocument.text");
    return str_starts(bytes, STR("PK\3\4")) && str_starts(str_skip(bytes, 30), kind);
}

static bool is_old_word(struct str bytes)
{
    const struct str encrypted = STR("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0");
    const struct str word = STR("W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0");
    return str_starts(bytes, STR("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) && str_find(bytes, encrypted) == STR_NOWHERE &&
           str_find(bytes, word) != STR_NOWHERE;
}

enum reader_needs reader_needs(struct str bytes)
{
    if (str_starts(bytes, STR("%PDF-")) || str_starts(bytes, STR("\xEF\xBB\xBF%PDF-")))
        return READER_NEEDS_PDF;
    if (str_starts(bytes, STR("{\\rtf")) || is_opendocument(bytes) || is_old_word(bytes))
        return READER_NEEDS_OFFICE;
    struct picture picture;
    return reader_picture(bytes, &picture) ? READER_NEEDS_OCR : READER_NEEDS_NOTHING;
}

/* --- pictures --- */

struct numbers {
    struct str bytes;
    bool big; /* the first byte is the highest */
};

/* A number of n bytes at an offset; 0 beyond the end. */
static uint32_t number_at(const struct numbers *numbers, size_t at, size_t n)
{
    uint32_t value = 0;
    if (at > numbers->bytes.n || n > numbers->bytes.n - at)
        return 0;
    for (size_t i = 0; i < n; i++)
        value = value << 8 | (unsigned char)numbers->bytes.p[at + (numbers->big ? i : n - 1 - i)];
    return value;
}

static uint32_t by_inch(uint32_t by_metre)
{
    return (uint32_t)(by_metre * UINT64_C(254) + 5000) / 10000;
}

static bool read_png(struct str bytes, struct picture *picture)
{
    const struct numbers numbers = {bytes, true};
    if (!str_starts(bytes, STR("\x89PNG\r\n\x1A\n")))
        return false;
    *picture = (struct picture){number_at(&numbers, 16, 4), number_at(&numbers, 20, 4), 0};
    /* the density may stand in front of the picture */
    size_t at = 8;
    for (int chunk = 0; chunk < 64 && at + 12 <= bytes.n; chunk++) {
        const struct str type = str_sub(bytes, at + 4, at + 8);
        if (str_eq(type, STR("pHYs")) && number_at(&numbers, at + 16, 1) == 1)
            picture->dots = by_inch(number_at(&numbers, at + 8, 4));
        if (str_eq(type, STR("IDAT")))
            break;
        at += 12 + (size_t)number_at(&numbers, at, 4);
    }
    return true;
}

static bool read_jpeg(struct str bytes, struct picture *picture)
{
    const struct numbers numbers = {bytes, true};
    if (!str_starts(bytes, STR("\xFF\xD8\xFF")))
        return false;
    *picture = (struct picture){0};
    for (size_t at = 2; at + 4 <= bytes.n && (unsigned char)bytes.p[at] == 0xFF;) {
        const uint32_t marker = number_at(&numbers, at + 1, 1);
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (marker == 0xFF) { /* filled up */
            at++;
            continue;
        }
        if (marker == 0xE0 && str_eq(str_sub(bytes, at + 4, at + 8), STR("JFIF"))) {
            const uint32_t unit = number_at(&numbers, at + 11, 1), density = number_at(&numbers, at + 12, 2);
            picture->dots = unit == 1 ? density : unit == 2 ? by_inch(density * 100) : 0;
        }
        if (frame) {
            picture->height = number_at(&numbers, at + 5, 2);
            picture->width = number_at(&numbers, at + 7, 2);
            return true;
        }
        at += 2 + number_at(&numbers, at + 2, 2);
    }
    return true;
}

static bool read_tiff(struct str bytes, struct picture *picture)
{
    enum { WIDTH = 256, HEIGHT = 257, DENSITY = 282, SHORT = 3, ENTRY = 12, ENTRIES_MAX = 512 };
    if (!str_starts(bytes, STR("II*\0")) && !str_starts(bytes, STR("MM\0*")))
        return false;
    const struct numbers numbers = {bytes, bytes.p[0] == 'M'};
    const size_t directory = number_at(&numbers, 4, 4);
    const uint32_t n = number_at(&numbers, directory, 2);
    *picture = (struct picture){0};
    for (uint32_t i = 0; i < n && i < ENTRIES_MAX; i++) {
        const size_t at = directory + 2 + (size_t)ENTRY * i;
        const uint32_t tag = number_at(&numbers, at, 2);
        const uint32_t value = number_at(&numbers, at + 8, number_at(&numbers, at + 2, 2) == SHORT ? 2 : 4);
        if (tag == WIDTH)
            picture->width = value;
        else if (tag == HEIGHT)
            picture->height = value;
        else if (tag == DENSITY && number_at(&numbers, (size_t)value + 4, 4))
            picture->dots = number_at(&numbers, value, 4) / number_at(&numbers, (size_t)value + 4, 4);
    }
    return true;
}

bool reader_picture(struct str bytes, struct picture *ret_picture)
{
    return read_png(bytes, ret_picture) || read_jpeg(bytes, ret_picture) || read_tiff(bytes, ret_picture);
}
