/* Letters of before Unicode: every letter of each encoding, which of them it is, and the way back to the bytes. */
#include "text/legacy.h"

#include "random_text.h"

#include <iconv.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

static void assert_str(struct str got, struct str want)
{
    if (!str_eq(got, want))
        fail_msg("got \"%.*s\", want \"%.*s\"", STR_ARG(got), STR_ARG(want));
}

/* The same paper, as it is meant and as a viewer of bytes shows the two old encodings. */
static const char meant[] =
    "TỈNH ỦY SƠN HÀ\t\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 12-TB/ĐUK\tSơn Hà, ngày 05 tháng 3 năm 2004\nTHÔNG BÁO\n"
    "kết luận của Ban Thường vụ Đảng ủy Khối tại Hội nghị ở thành phố Hà Lâm\n"
    "Yêu cầu các chi bộ trực thuộc khắc phục khuyết điểm, báo cáo trước ngày 20/4/2004; giữ kỷ luật, tỉ mỉ.\n";
static const char by_tcvn3[] =
    "TØNH ñY S¥N Hµ\t\t§¶NG CéNG S¶N VIÖT NAM\nSè 12-TB/§UK\tS¬n Hµ, ngµy 05 th¸ng 3 n¨m 2004\nTH¤NG B¸O\n"
    "kÕt luËn cña Ban Th­êng vô §¶ng ñy Khèi t¹i Héi nghÞ ë thµnh phè Hµ L©m\n"
    "Yªu cÇu c¸c chi bé trùc thuéc kh¾c phôc khuyÕt ®iÓm, b¸o c¸o tr­íc ngµy 20/4/2004; gi÷ kû luËt, tØ mØ.\n";
static const char by_vni[] =
    "TÆNH UÛY SÔN HAØ\t\tÑAÛNG COÄNG SAÛN VIEÄT NAM\nSoá 12-TB/ÑUK\tSôn Haø, ngaøy 05 thaùng 3 naêm 2004\nTHOÂNG BAÙO\n"
    "keát luaän cuûa Ban Thöôøng vuï Ñaûng uûy Khoái taïi Hoäi nghò ôû thaønh phoá Haø Laâm\n"
    "Yeâu caàu caùc chi boä tröïc thuoäc khaéc phuïc khuyeát ñieåm, baùo caùo tröôùc ngaøy 20/4/2004; giöõ kyû luaät, tæ "
    "mæ.\n";

/* Each character below U+0100 as the byte of that number. */
static struct str bytes_of(struct arena *arena, const char *shown)
{
    const struct str s = str_from(shown);
    char *bytes = arena_alloc(arena, s.n + 1);
    size_t n = 0;
    for (size_t at = 0; at < s.n;) {
        uint32_t code = 0;
        at += utf8_decode(s, at, &code);
        assert_true(code < 0x100);
        bytes[n++] = (char)code;
    }
    return str_make(bytes, n);
}

static struct str converted(struct arena *arena, struct str bytes, enum text_encoding encoding)
{
    struct buf out = {0};
    struct text_steps steps = {0};
    legacy_convert(arena, bytes, encoding, &out, &steps);
    const struct str s = text_nfc(arena, str_copy(arena, buf_view(&out)));
    buf_free(&out);
    return s;
}

static struct text admit(struct arena *arena, struct str bytes)
{
    struct text text;
    struct err err = {0};
    if (!text_admit(arena, bytes, "a.txt", &text, &err))
        fail_msg("refused: %s", err.text);
    return text;
}

static struct str by_iconv(struct arena *arena, const char *encoding, struct str bytes)
{
    iconv_t way = iconv_open("UTF-8", encoding);
    assert_true(way != (iconv_t)-1);
    char *out = arena_alloc(arena, bytes.n * 4 + 16), *to = out, *from = str_z(arena, bytes);
    size_t left = bytes.n, room = bytes.n * 4 + 16;
    assert_int_equal(iconv(way, &from, &left, &to, &room), 0);
    assert_int_equal(iconv(way, NULL, NULL, &to, &room), 0); /* what it held back for a mark to come */
    iconv_close(way);
    return str_make(out, (size_t)(to - out));
}

static void tables_agree_with_those_of_the_c_library(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    for (unsigned byte = 0xA1; byte < 0x100; byte++) {
        const char word[] = {'.', (char)byte, ' '};
        const struct str bytes = str_make(word, sizeof word);
        assert_str(converted(arena, bytes, TEXT_TCVN3), text_nfc(arena, by_iconv(arena, "TCVN5712-1", bytes)));
        assert_str(converted(arena, bytes, TEXT_CP1258), text_nfc(arena, by_iconv(arena, "CP1258", bytes)));
    }
    for (unsigned byte = 0x82; byte < 0x9D; byte++) {
        const char word[] = {(char)byte, ' '};
        if (!strchr("\x8A\x8D\x8E\x8F\x90\x9A", (int)byte)) {
            const struct str bytes = str_make(word, sizeof word);
            assert_str(converted(arena, bytes, TEXT_TCVN3), by_iconv(arena, "CP1252", bytes));
        }
    }
    arena_destroy(arena);
}

static void every_letter_of_vni_is_known(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {
        {"aù aø aû aõ aï aâ aá aà aå aã aä aê aé aè aú aü aë", "á à ả ã ạ â ấ ầ ẩ ẫ ậ ă ắ ằ ẳ ẵ ặ"},
        {"AÙ AØ AÛ AÕ AÏ AÂ AÁ AÀ AÅ AÃ AÄ AÊ AÉ AÈ AÚ AÜ AË", "Á À Ả Ã Ạ Â Ấ Ầ Ẩ Ẫ Ậ Ă Ắ Ằ Ẳ Ẵ Ặ"},
        {"eù eø eû eõ eï eâ eá eà eå eã eä", "é è ẻ ẽ ẹ ê ế ề ể ễ ệ"},
        {"EÙ EØ EÛ EÕ EÏ EÂ EÁ EÀ EÅ EÃ EÄ", "É È Ẻ Ẽ Ẹ Ê Ế Ề Ể Ễ Ệ"},
        {"í ì æ ó ò Í Ì Æ Ó Ò", "í ì ỉ ĩ ị Í Ì Ỉ Ĩ Ị"},
        {"où oø oû oõ oï oâ oá oà oå oã oä ô ôù ôø ôû ôõ ôï", "ó ò ỏ õ ọ ô ố ồ ổ ỗ ộ ơ ớ ờ ở ỡ ợ"},
        {"OÙ OØ OÛ OÕ OÏ OÂ OÁ OÀ OÅ OÃ OÄ Ô ÔÙ ÔØ ÔÛ ÔÕ ÔÏ", "Ó Ò Ỏ Õ Ọ Ô Ố Ồ Ổ Ỗ Ộ Ơ Ớ Ờ Ở Ỡ Ợ"},
        {"uù uø uû uõ uï ö öù öø öû öõ öï", "ú ù ủ ũ ụ ư ứ ừ ử ữ ự"},
        {"UÙ UØ UÛ UÕ UÏ Ö ÖÙ ÖØ ÖÛ ÖÕ ÖÏ", "Ú Ù Ủ Ũ Ụ Ư Ứ Ừ Ử Ữ Ự"},
        {"yù yø yû yõ î YÙ YØ YÛ YÕ Î ñ Ñ", "ý ỳ ỷ ỹ ỵ Ý Ỳ Ỷ Ỹ Ỵ đ Đ"},
        {"Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam; Ñoäc laäp - Töï do - Haïnh phuùc",
         "Cộng hòa xã hội chủ nghĩa Việt Nam; Độc lập - Tự do - Hạnh phúc"},
        {"kù iâ uâ 5ä", "kù iâ uâ 5ä"}, /* no vowel that could carry it */
    };
    struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
        assert_str(converted(arena, bytes_of(arena, pairs[i][0]), TEXT_VNI), str_from(pairs[i][1]));
    arena_destroy(arena);
}

static void a_file_is_recognised_by_its_statistics(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct text tcvn3 = admit(arena, bytes_of(arena, by_tcvn3)), vni = admit(arena, bytes_of(arena, by_vni));
    assert_str(tcvn3.s, str_from(meant));
    assert_string_equal(text_converted_from(&tcvn3), "TCVN3 (ABC)");
    assert_str(vni.s, str_from(meant));
    assert_string_equal(text_converted_from(&vni), "VNI");

    const struct str windows = STR("Ban Thư\xF2 ng"); /* nothing to go by */
    struct text text;
    struct err err = {0};
    assert_false(text_admit(arena, windows, "a.txt", &text, &err));
    const struct text saved =
        admit(arena, bytes_of(arena, "ÐÊÒ nghiò các chi bôò báo cáo vêÌ kêìt quaÒ, thõÌi haòn trýõìc ngày 5"));
    assert_str(saved.s, STR("ĐỂ nghị các chi bộ báo cáo về kết quả, thời hạn trước ngày 5"));
    assert_string_equal(text_converted_from(&saved), "Windows-1258");
    arena_destroy(arena);
}

static void utf16_is_read_by_its_mark(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    static const char little[] = "\xFF\xFE\x10\x01\xA3\x1En\0g\0\r\0\n\0=\xD8\0\xDE\0\xD8x\0";
    static const char big[] = "\xFE\xFF\x01\x10\x1E\xA3\0n\0g\0\r\0\n\xD8=\xDE\0\xD8\0\0x";
    const struct text text = admit(arena, str_make(little, sizeof little - 1));
    assert_str(text.s, STR("Đảng\n😀\xEF\xBF\xBDx"));
    assert_str(admit(arena, str_make(big, sizeof big - 1)).s, text.s);
    assert_null(text_converted_from(&text));
    assert_int_equal(text_original(&text, 0), 2);
    assert_int_equal(text_original(&text, str_find(text.s, STR("x"))), sizeof little - 3);
    assert_int_equal(admit(arena, str_make(little, sizeof little - 2)).cut, 1);
    struct text none;
    struct err err = {0};
    assert_false(text_admit(arena, STR("\xFF\xFE\xFD THONG BAO"), "a.txt", &none, &err));
    arena_destroy(arena);
}

static void utf8_is_never_touched(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    assert_str(admit(arena, str_from(by_tcvn3)).s, str_from(by_tcvn3));
    assert_str(admit(arena, str_from(by_vni)).s, str_from(by_vni));
    assert_int_equal(admit(arena, str_from(by_vni)).came_as, TEXT_UTF8);
    arena_destroy(arena);
}

static void other_languages_and_damaged_text_are_refused(void **state)
{
    (void)state;
    static const char *const others[] = {
        "L'\xE9t\xE9 dernier, le pr\xE9sident a pr\xE9sent\xE9 \xE0 l'assembl\xE9" "e une strat\xE9gie tr\xE8s diff\xE9rente",
        "F\xFCr die \xDC" "berpr\xFC" "fung der Vorschl\xE4ge m\xFCssen Beh\xF6rden zust\xE4ndig sein; K\xF6ln, M\xFCnchen",
        "\xCF\xF0\xE8\xE2\xE5\xF2, \xEC\xE8\xF0! \xDD\xF2\xEE \xEF\xF0\xEE\xE2\xE5\xF0\xEA\xE0 \xF2\xE5\xEA\xF1\xF2\xE0",
        "Ban Thường vụ Đảng ủy Khối yêu cầu các chi bộ trực thu\xFFộc khắc phục khuyết điểm, báo cáo kết quả",
    };
    struct arena *arena = arena_create();
    for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
        struct text text;
        struct err err = {0};
        if (text_admit(arena, str_from(others[i]), "la.txt", &text, &err))
            fail_msg("read as %s: %.*s", text_encoding_name(text.came_as), STR_ARG(text.s));
        assert_non_null(strstr(err.text, "TCVN3"));
    }
    arena_destroy(arena);
}

static void every_letter_leads_back_to_its_bytes(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct str bytes = bytes_of(arena, by_vni);
    const struct text text = admit(arena, bytes);
    size_t at = 0, last = 0;
    for (size_t offset = 0; offset < text.s.n; offset++) {
        const size_t original = text_original(&text, offset);
        assert_true(original >= last && original <= bytes.n);
        last = original;
    }
    /* the k-th blank there is the k-th blank here */
    for (size_t offset = 0; offset < text.s.n; offset++) {
        if (text.s.p[offset] != ' ')
            continue;
        at += str_find_byte(str_skip(bytes, at), ' ');
        assert_int_equal(text_original(&text, offset), at);
        at++;
    }
    assert_int_equal(text_original(&text, text.s.n), bytes.n);
    const size_t word = str_find(text.s, STR("phố"));
    const struct edit edit = text_edit_original(arena, &text, (struct edit){{(uint32_t)word, (uint32_t)word + 5}, STR("xa")});
    assert_str(str_at(bytes, edit.span), STR("pho\xE1"));
    assert_str(edit.words, STR("xa"));
    arena_destroy(arena);
}

static void any_bytes_convert_to_text_with_a_map(void **state)
{
    (void)state;
    uint64_t seed = 7;
    for (int i = 0; i < 3000; i++) {
        struct arena *arena = arena_create();
        char noise[200];
        const size_t n = 1 + random_next(&seed) % sizeof noise;
        for (size_t k = 0; k < n; k++)
            noise[k] = (char)(random_next(&seed) % 3 ? random_next(&seed) : 'a' + random_next(&seed) % 26);
        for (enum text_encoding encoding = TEXT_UTF16_LE; encoding <= TEXT_VNI; encoding++) {
            struct buf out = {0};
            struct text_steps steps = {0};
            struct text text;
            struct err err;
            legacy_convert(arena, str_make(noise, n), encoding, &out, &steps);
            if (out.n && text_admit(arena, buf_view(&out), "a", &text, &err)) {
                legacy_through(arena, &steps, &text);
                for (size_t at = 0, last = 0; at <= text.s.n; at++) {
                    const size_t original = text_original(&text, at);
                    if (original < last || original > n)
                        fail_msg("%s, input %d: offset %zu leads to %zu of %zu, behind %zu", text_encoding_name(encoding),
                                 i, at, original, n, last);
                    last = original;
                }
            }
            buf_free(&out);
        }
        arena_destroy(arena);
    }
}

static void fonts_tell_what_they_show(void **state)
{
    (void)state;
    bool capitals;
    assert_int_equal(legacy_of_font(STR(".VnTime"), &capitals), TEXT_TCVN3);
    assert_false(capitals);
    assert_int_equal(legacy_of_font(STR(".VNARIALH"), &capitals), TEXT_TCVN3);
    assert_true(capitals);
    assert_int_equal(legacy_of_font(STR("VNI-Times"), &capitals), TEXT_VNI);
    assert_int_equal(legacy_of_font(STR("Times New Roman"), &capitals), TEXT_UTF8);
    assert_int_equal(legacy_of_font(STR_NONE, &capitals), TEXT_UTF8);

    struct buf out = {0};
    struct arena *arena = arena_create();
    legacy_put(&out, STR("héi nghÞ “®Çu n¨m” – "), TEXT_TCVN3, true);
    legacy_put(&out, STR("héi nghÞ "), TEXT_TCVN3, false);
    legacy_put(&out, STR("Đảng ủy "), TEXT_TCVN3, false); /* was Unicode all along */
    legacy_put(&out, STR("to"), TEXT_VNI, false);
    legacy_put(&out, STR("å"), TEXT_VNI, false); /* a vowel and its mark in two pieces */
    assert_str(text_nfc(arena, buf_view(&out)), STR("HỘI NGHỊ “ĐẦU NĂM” – hội nghị Đảng ủy tổ"));
    buf_free(&out);

    assert_int_equal(legacy_guess_shown(str_from(by_tcvn3)), TEXT_TCVN3);
    assert_int_equal(legacy_guess_shown(str_from(by_vni)), TEXT_VNI);
    assert_int_equal(legacy_guess_shown(str_from(meant)), TEXT_UTF8);
    assert_false(legacy_suspect(str_from(meant)));
    assert_true(legacy_reads_better(str_from(meant), str_from(by_vni)));
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tables_agree_with_those_of_the_c_library),
        cmocka_unit_test(every_letter_of_vni_is_known),
        cmocka_unit_test(a_file_is_recognised_by_its_statistics),
        cmocka_unit_test(utf16_is_read_by_its_mark),
        cmocka_unit_test(utf8_is_never_touched),
        cmocka_unit_test(other_languages_and_damaged_text_are_refused),
        cmocka_unit_test(every_letter_leads_back_to_its_bytes),
        cmocka_unit_test(any_bytes_convert_to_text_with_a_map),
        cmocka_unit_test(fonts_tell_what_they_show),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
