/* Which file needs another program first, and how large a picture says that it is. */
#include "fixture.h"

static void files_say_what_they_need(void **state)
{
    (void)state;
    static const char odt[] = "PK\3\4xxxxxxxxxxxxxxxxxxxxxxxxxxmimetypeapplication/vnd.oasis.opendocument.text";
    static const char ods[] = "PK\3\4xxxxxxxxxxxxxxxxxxxxxxxxxxmimetypeapplication/vnd.oasis.opendocument.spreadsheet";
    struct arena *arena = arena_create();
    const struct {
        const char *name;
        enum reader_needs needs;
    } fixtures[] = {{"old.doc", READER_NEEDS_OFFICE},     {"old.xls", READER_NEEDS_NOTHING},
                    {"secret.docx", READER_NEEDS_NOTHING}, {"paper.pdf", READER_NEEDS_PDF},
                    {"paper.rtf", READER_NEEDS_OFFICE},    {"scan.jpg", READER_NEEDS_OCR},
                    {"packed.rar", READER_NEEDS_NOTHING},  {"paper.docx", READER_NEEDS_NOTHING},
                    {"good.txt", READER_NEEDS_NOTHING}};
    for (size_t i = 0; i < sizeof fixtures / sizeof *fixtures; i++) {
        struct str bytes;
        struct err err;
        assert_true(reader_load(arena, str_printf(arena, FIXTURES "%s", fixtures[i].name).p, &bytes, &err));
        assert_int_equal(reader_needs(bytes), fixtures[i].needs);
    }
    assert_int_equal(reader_needs(str_make(odt, sizeof odt - 1)), READER_NEEDS_OFFICE);
    assert_int_equal(reader_needs(str_make(ods, sizeof ods - 1)), READER_NEEDS_NOTHING);
    assert_int_equal(reader_needs(STR("PK\3\4")), READER_NEEDS_NOTHING);
    assert_int_equal(reader_needs(STR("")), READER_NEEDS_NOTHING);
    arena_destroy(arena);
}

static const char png[] = "\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR\0\0\x75\x30\0\0\x75\x31\x08\0\0\0\0crc."
                          "\0\0\0\x09pHYs\0\0\x2E\x23\0\0\x2E\x23\x01" "crc.\0\0\0\1IDAT";
static const char jpeg[] = "\xFF\xD8\xFF\xE0\0\x10JFIF\0\1\1\1\0\xC8\0\xC8\0\0\xFF\xFF\xFE\0\4hi"
                           "\xFF\xC2\0\x11\x08\x0D\xB4\x09\xB0";
static const char tiff[] = "II*\0\x08\0\0\0\3\0\0\1\3\0\1\0\0\0\xB0\x09\0\0\1\1\4\0\1\0\0\0\xB4\x0D\0\0"
                           "\x1A\1\5\0\1\0\0\0\x32\0\0\0\0\0\0\0\x58\2\0\0\2\0\0\0";
static const char tiff_big[] = "MM\0*\0\0\0\x08\0\2\1\0\0\3\0\0\0\1\x09\xB0\0\0\1\1\0\4\0\0\0\1\0\0\x0D\xB4";

static void pictures_say_how_large_they_are(void **state)
{
    (void)state;
    struct picture picture;
    assert_true(reader_picture(str_make(png, sizeof png - 1), &picture));
    assert_int_equal(picture.width, 30000);
    assert_int_equal(picture.height, 30001);
    assert_int_equal(picture.dots, 300);
    assert_true(reader_picture(str_make(jpeg, sizeof jpeg - 1), &picture));
    assert_int_equal(picture.width, 2480);
    assert_int_equal(picture.height, 3508);
    assert_int_equal(picture.dots, 200);
    assert_true(reader_picture(str_make(tiff, sizeof tiff - 1), &picture));
    assert_int_equal(picture.width, 2480);
    assert_int_equal(picture.height, 3508);
    assert_int_equal(picture.dots, 300);
    assert_true(reader_picture(str_make(tiff_big, sizeof tiff_big - 1), &picture));
    assert_int_equal(picture.width, 2480);
    assert_int_equal(picture.height, 3508);
    assert_false(reader_picture(STR("GIF89a"), &picture));
}

/* Cut anywhere, or with any byte changed: an answer, and no byte beyond the end is looked at. */
static void damaged_pictures_are_looked_at_safely(void **state)
{
    (void)state;
    const struct str pictures[] = {{png, sizeof png - 1}, {jpeg, sizeof jpeg - 1}, {tiff, sizeof tiff - 1}};
    for (size_t i = 0; i < sizeof pictures / sizeof *pictures; i++) {
        for (size_t n = 0; n < pictures[i].n; n++) {
            struct picture picture;
            char *bytes = malloc(pictures[i].n + 1);
            memcpy(bytes, pictures[i].p, pictures[i].n);
            char *cut = malloc(n ? n : 1);
            memcpy(cut, bytes, n);
            (void)reader_picture(str_make(cut, n), &picture);
            free(cut);
            for (int change = 1; change < 256; change += 2) {
                bytes[n] = (char)(pictures[i].p[n] ^ change);
                (void)reader_picture(str_make(bytes, pictures[i].n), &picture);
            }
            assert_true(n < 4 || reader_picture(pictures[i], &picture));
            free(bytes);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_say_what_they_need),
        cmocka_unit_test(pictures_say_how_large_they_are),
        cmocka_unit_test(damaged_pictures_are_looked_at_safely),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
