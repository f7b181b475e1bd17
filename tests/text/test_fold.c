/* Folding: what a reader holds for the same is the same bytes. */
#include "random_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>

#include <cmocka.h>

static void assert_folds(struct str s, struct str want)
{
    struct arena *arena = arena_create();
    const struct str got = text_fold(arena, s);
    if (!str_eq(got, want))
        fail_msg("\"%.*s\" folds to \"%.*s\", want \"%.*s\"", STR_ARG(s), STR_ARG(got), STR_ARG(want));
    assert_int_equal(got.p[got.n], 0);
    arena_destroy(arena);
}

static void assert_case_folds(struct str s, struct str want)
{
    struct arena *arena = arena_create();
    const struct str got = text_fold_case(arena, s);
    if (!str_eq(got, want))
        fail_msg("\"%.*s\" folds to \"%.*s\", want \"%.*s\"", STR_ARG(s), STR_ARG(got), STR_ARG(want));
    assert_int_equal(got.p[got.n], 0);
    arena_destroy(arena);
}

static void vietnamese_folds_to_bare_letters(void **state)
{
    (void)state;
    assert_folds(STR("Đảng  ủy KHỐI"), STR("dang uy khoi"));
    assert_folds(STR("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH SƠN HÀ"), STR("dang uy khoi cac co quan tinh son ha"));
    assert_folds(STR("uỷ ban, hoà bình, khoẻ; nghiêng, trưởng, ậ ị ườ ỵ"),
                 STR("uy ban, hoa binh, khoe; nghieng, truong, a i uo y"));
    assert_folds(STR("Số 12-TB/ĐUK ngày 05/3/2021"), STR("so 12-tb/duk ngay 05/3/2021"));
    assert_folds(STR("Ðảng"), STR("dang")); /* U+00D0, typed by mistake for U+0110 */
    assert_folds(STR(""), STR(""));
    assert_folds(STR(" \t\n\xC2\xA0"), STR(""));
}

static void every_vietnamese_letter_folds_to_its_base(void **state)
{
    (void)state;
    static const struct {
        const char *letters;
        char base;
    } rows[] = {
        {"aàáảãạăằắẳẵặâầấẩẫậAÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬ", 'a'}, {"eèéẻẽẹêềếểễệEÈÉẺẼẸÊỀẾỂỄỆ", 'e'},
        {"iìíỉĩịIÌÍỈĨỊ", 'i'},                         {"oòóỏõọôồốổỗộơờớởỡợOÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢ", 'o'},
        {"uùúủũụưừứửữựUÙÚỦŨỤƯỪỨỬỮỰ", 'u'},             {"yỳýỷỹỵYỲÝỶỸỴ", 'y'},
        {"dđDĐ", 'd'},
    };
    size_t letters = 0;
    for (size_t row = 0; row < sizeof rows / sizeof *rows; row++) {
        const struct str all = str_from(rows[row].letters);
        for (size_t at = 0; at < all.n; letters++) {
            uint32_t code = 0;
            const size_t length = utf8_decode(all, at, &code);
            assert_folds(str_sub(all, at, at + length), str_make(&rows[row].base, 1));
            assert_true(text_is_letter(code));
            at += length;
        }
    }
    assert_int_equal(letters, 2 * (18 + 12 + 6 + 18 + 12 + 6 + 2));
}

static void y_is_i_at_the_end_behind_a_consonant_only(void **state)
{
    (void)state;
    assert_folds(STR("kỹ kĩ lý lí Mỹ, tỷ"), STR("ki ki li li mi, ti"));
    assert_folds(STR("yêu uy tay quy thủy ý yt"), STR("yeu uy tay quy thuy y yt"));
    assert_folds(STR("KỸ THUẬT"), STR("ki thuat"));
    assert_folds(STR("kỹ\xE2\x80\x8Bs ky\xE2\x80\xA6"), STR("kys ki\xE2\x80\xA6"));
    struct arena *arena = arena_create();
    assert_true(text_same(arena, STR("Công ty Mỹ Lý"), STR("CÔNG TY  MĨ LÍ")));
    assert_false(text_same(arena, STR("tay"), STR("tai")));
    assert_true(text_same(arena, STR("Đảng uỷ"), STR("đảng ủy")));
    arena_destroy(arena);
}

static void quotes_dashes_and_blanks_fold_to_ascii(void **state)
{
    (void)state;
    assert_folds(STR("“a” ‘b’ «c» d–e—f−g"), STR("\"a\" 'b' \"c\" d-e-f-g"));
    assert_folds(STR("a\xE2\x80\x83\xC2\xA0 b\xE3\x80\x80"), STR("a b"));
    assert_folds(STR("a \xE2\x80\x8B b\xC2\xAD" "c\xEF\xBB\xBF"), STR("a bc"));
}

static void other_scripts_lose_case_and_marks(void **state)
{
    (void)state;
    assert_folds(STR("Ά ΩΜΈΓΑ Й Ё"), STR("α ωμεγα и е"));
    assert_folds(STR("\xE2\x84\xAA \xE2\x84\xAB \xC4\xB0 ẞ"), STR("k a i ß")); /* kelvin, angstrom, İ */
    assert_folds(STR("한국"), STR("한국"));
    assert_folds(STR("北京"), STR("北京"));
}

static void folding_twice_is_folding_once(void **state)
{
    (void)state;
    for (uint32_t code = 1; code < 0x30000; code++) {
        char bytes[8] = "k";
        const size_t n = utf8_encode(code, bytes + 1);
        if (!n)
            continue;
        bytes[1 + n] = 'y';
        struct arena *arena = arena_create();
        const struct str once = text_fold(arena, str_make(bytes, n + 2));
        assert_folds(once, once);
        const struct str case_once = text_fold_case(arena, str_make(bytes, n + 2));
        assert_case_folds(case_once, case_once);
        arena_destroy(arena);
    }
    uint64_t seed = 3;
    for (int i = 0; i < 20000; i++) {
        struct arena *arena = arena_create();
        const struct str s = text_nfc(arena, random_text(arena, &seed, 1 + (size_t)i % 60));
        const struct str once = text_fold(arena, s);
        assert_folds(once, once);
        assert_true(text_same(arena, s, text_fold_case(arena, s)));
        const struct str case_once = text_fold_case(arena, s);
        assert_case_folds(case_once, case_once);
        arena_destroy(arena);
    }
}

static void composed_and_decomposed_fold_to_the_same(void **state)
{
    (void)state;
    uint64_t seed = 4;
    int compared = 0;
    for (int i = 0; i < 20000; i++) {
        struct arena *arena = arena_create();
        const struct str s = text_nfc(arena, random_text(arena, &seed, 1 + (size_t)i % 12));
        const struct str nfd = by_utf8proc(arena, s, UTF8PROC_DECOMPOSE);
        /* Hangul syllables stay composed: nobody types them here */
        if (str_find(nfd, STR("\xE1\x84\x80")) == STR_NOWHERE) {
            assert_folds(nfd, text_fold(arena, s));
            compared++;
        }
        arena_destroy(arena);
    }
    assert_true(compared > 10000);
}

static void map_of_folded_bytes_is_monotone_and_on_characters(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const uint32_t *at;
    const struct str s = STR("  Đảng  ủy – 한");
    const struct str folded = text_fold_map(arena, s, &at);
    assert_true(str_eq(folded, STR("dang uy - 한")));
    const uint32_t want[] = {2, 4, 7, 8, 9, 11, 14, 15, 16, 19, 20, 20, 20, 23};
    assert_int_equal(folded.n + 1, sizeof want / sizeof *want);
    for (size_t i = 0; i <= folded.n; i++)
        assert_int_equal(at[i], want[i]);
    arena_destroy(arena);

    uint64_t seed = 5;
    for (int i = 0; i < 10000; i++) {
        arena = arena_create();
        const struct str random = random_text(arena, &seed, 1 + (size_t)i % 60);
        const struct str by_map = text_fold_map(arena, random, &at);
        assert_true(str_eq(by_map, text_fold(arena, random)));
        for (size_t j = 0; j < by_map.n; j++) {
            assert_true(at[j] < random.n && at[j] <= at[j + 1]);
            assert_true(((unsigned char)random.p[at[j]] & 0xC0) != 0x80);
        }
        assert_int_equal(at[by_map.n], random.n);
        arena_destroy(arena);
    }
}

static void case_folding_keeps_marks_and_places_tones_one_way(void **state)
{
    (void)state;
    assert_case_folds(STR("Đảng UỶ  Khối"), STR("đảng ủy khối"));
    assert_case_folds(STR("hoà hòa HOÀ khoẻ loá loã hoạ thuý luỹ tuỵ thuỳ khoé xoè choẹ choẽ"),
                      STR("hòa hòa hòa khỏe lóa lõa họa thúy lũy tụy thùy khóe xòe chọe chõe"));
    assert_case_folds(STR("quý quỹ quỳ quả ngoài hoàn khoản tuyết huỳnh"),
                      STR("quý quỹ quỳ quả ngoài hoàn khoản tuyết huỳnh"));
    assert_case_folds(STR("các bộ"), STR("các bộ"));
    assert_case_folds(STR("\n uỷ, (hoà)\t“X” "), STR("ủy, (hòa) “x”"));
    assert_case_folds(STR("uỷ\xC2\xAD"), STR("ủy"));
}

/* All that text_lower() changes are letters that text_fold_case() knows, and Vietnamese comes out the same. */
static void lower_case_of_vietnamese_keeps_every_byte_in_place(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    char out[4096];
    const struct str words[] = {
        STR("ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH, Ngày 05-QĐ/TW “TRƯỜNG” Ưu điểm × 3÷2 İ ſ Ω"),
        STR("ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴĐ"),
        STR("Q"), STR("Đ"), STR("a"), STR(""),
    };
    const struct str low[] = {
        STR("đảng ủy khối các cơ quan tỉnh, ngày 05-qđ/tw “trường” ưu điểm × 3÷2 ı ſ Ω"),
        STR("àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ"),
        STR("q"), STR("đ"), STR("a"), STR(""),
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        text_lower(words[i].p, words[i].n, out);
        assert_true(str_eq(str_make(out, words[i].n), low[i]));
        text_lower(low[i].p, low[i].n, out);
        assert_true(str_eq(str_make(out, low[i].n), low[i]));
    }
    for (uint32_t code = 1; code < 0x3000; code++) {
        char bytes[4];
        const struct str s = {bytes, utf8_encode(code, bytes)};
        text_lower(s.p, s.n, out);
        if (str_eq(str_make(out, s.n), s) || code == 0x130) /* İ has no lower case of its length */
            continue;
        assert_case_folds(s, str_make(out, s.n));
    }
    arena_destroy(arena);
}

static void letters_and_their_case_are_known(void **state)
{
    (void)state;
    assert_true(text_is_upper(STR("THÔNG BÁO SỐ 12-TB/ĐUK")));
    assert_false(text_is_upper(STR("THÔNG BÁo")));
    assert_false(text_is_upper(STR("12/3")));
    assert_false(text_is_upper(STR("")));
    assert_true(text_is_upper(STR("Ư")));
    assert_true(text_starts_lower(STR("“đảng ủy”")));
    assert_false(text_starts_lower(STR("1. Đảng")));
    assert_false(text_starts_lower(STR("12")));
    assert_true(text_is_letter('a') && text_is_letter(0x1B0) && text_is_letter(0x4E00) && text_is_letter(0x430));
    assert_false(text_is_letter('1') || text_is_letter(' ') || text_is_letter(0x2019) || text_is_letter(0xD7));
    assert_true(text_is_upper_letter(0x110) && text_is_upper_letter(0x410));
    assert_false(text_is_upper_letter(0x111) || text_is_upper_letter('1'));
    for (uint32_t code = 0x80; code < 0x30000; code++) {
        const utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
        assert_int_equal(text_is_letter(code), category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO);
        assert_int_equal(text_is_upper_letter(code), category == UTF8PROC_CATEGORY_LU);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(vietnamese_folds_to_bare_letters),
        cmocka_unit_test(every_vietnamese_letter_folds_to_its_base),
        cmocka_unit_test(y_is_i_at_the_end_behind_a_consonant_only),
        cmocka_unit_test(quotes_dashes_and_blanks_fold_to_ascii),
        cmocka_unit_test(other_scripts_lose_case_and_marks),
        cmocka_unit_test(folding_twice_is_folding_once),
        cmocka_unit_test(composed_and_decomposed_fold_to_the_same),
        cmocka_unit_test(map_of_folded_bytes_is_monotone_and_on_characters),
        cmocka_unit_test(case_folding_keeps_marks_and_places_tones_one_way),
        cmocka_unit_test(lower_case_of_vietnamese_keeps_every_byte_in_place),
        cmocka_unit_test(letters_and_their_case_are_known),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
