/* What is written wrong is found, and what is right is left alone. All places and persons are invented. */
#include "model.h"

#include "checker/language.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct check_options all = {.notes = true};

/* Findings of a rule in a body; the last one's hint and words go to `hint` and `words`. */
static size_t found(const char *body, const char *rule, char hint[256], char words[256])
{
    struct arena *arena = arena_create();
    const char *paper = model_paper(arena, RULES_2018, SLOT_BODY, body);
    const struct report report = model_check(arena, paper, &all);
    const size_t n = model_count(report, rule, NULL);
    for (size_t i = 0; i < report.n; i++) {
        const struct diagnostic *d = &report.v[i];
        if (strcmp(d->rule, rule) != 0)
            continue;
        snprintf(hint, 256, "%.*s", STR_ARG(d->hint));
        snprintf(words, 256, "%.*s", (int)(d->place.span.to - d->place.span.from), paper + d->place.span.from);
    }
    arena_destroy(arena);
    return n;
}

static void assert_found(const char *body, const char *rule, const char *what)
{
    char hint[256] = "", words[256] = "";
    if (found(body, rule, hint, words) != 1 || strcmp(words, what) != 0)
        fail_msg("%s in \"%s\": found \"%s\"", rule, body, words);
}

/* No word of the language family. */
static void assert_quiet(const char *body)
{
    struct arena *arena = arena_create();
    const struct report report = model_check(arena, model_paper(arena, RULES_2018, SLOT_BODY, body), &all);
    for (size_t i = 0; i < report.n; i++)
        if (strncmp(report.v[i].rule, "spelling", 8) == 0)
            fail_msg("\"%s\": %s %.*s", body, report.v[i].rule, STR_ARG(report.v[i].message));
    arena_destroy(arena);
}

static enum syllable_verdict judge(const char *word)
{
    const struct spelled spelled = syllable_read(str_from(word));
    return syllable_judge(&spelled);
}

static void syllables_are_judged_by_rule(void **state)
{
    (void)state;
    static const char *const possible[] = {
        "nghiêng", "khuỷu", "quyết", "giếng", "gì",     "gìn",  "giữa", "quốc",  "yêu",    "uyên",  "khuya", "huỳnh",
        "quynh",   "ngoằn", "ghế",   "kỹ",    "lý",     "mỹ",   "thuở", "tuếch", "ưu",     "ươn",   "rượu",  "xoong",
        "pin",     "ý",     "ôi",    "QUYẾT", "Thường", "đảng", "suýt", "loạt",  "khoắng", "khoáng"};
    static const char *const impossible[] = {"cế",   "ngiêng", "kan", "ghà",    "huớng", "nguời", "ưy",
                                             "boan", "cac",    "tap", "tấtt",   "bửn",   "ươ",    "đượ",
                                             "iên",  "tyên",   "qố",  "phuyên", "đựợc",  "tờl",   "nghiêngg"};
    for (size_t i = 0; i < sizeof possible / sizeof *possible; i++)
        if (judge(possible[i]) != SYLLABLE_FINE)
            fail_msg("\"%s\" is possible", possible[i]);
    for (size_t i = 0; i < sizeof impossible / sizeof *impossible; i++)
        if (judge(impossible[i]) != SYLLABLE_IMPOSSIBLE)
            fail_msg("\"%s\" is impossible", impossible[i]);
}

static void stops_take_two_tones_only(void **state)
{
    (void)state;
    static const char *const right[] = {"các", "cạc", "tập", "tấp", "hết", "hệt", "sách", "sạch"};
    static const char *const wrong[] = {"càc", "cảc", "cãc", "tầp", "tẩp", "hềt", "hểt", "sàch", "sãch"};
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        assert_int_equal(judge(right[i]), SYLLABLE_FINE);
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_int_equal(judge(wrong[i]), SYLLABLE_IMPOSSIBLE);
}

static void tones_stand_in_either_way_on_open_pairs_and_nowhere_else(void **state)
{
    (void)state;
    assert_int_equal(judge("hòa"), SYLLABLE_FIRST);
    assert_int_equal(judge("hoà"), SYLLABLE_SECOND);
    assert_int_equal(judge("ủy"), SYLLABLE_FIRST);
    assert_int_equal(judge("uỷ"), SYLLABLE_SECOND);
    assert_int_equal(judge("quý"), SYLLABLE_FINE);
    assert_int_equal(judge("qúy"), SYLLABLE_MISPLACED);
    assert_int_equal(judge("giá"), SYLLABLE_FINE);
    assert_int_equal(judge("gía"), SYLLABLE_MISPLACED);
    assert_int_equal(judge("hoàn"), SYLLABLE_FINE);
    assert_int_equal(judge("hòan"), SYLLABLE_MISPLACED);
    assert_int_equal(judge("đựơc"), SYLLABLE_MISPLACED);
}

static void words_compare_without_regard_to_placement_and_final_y(void **state)
{
    (void)state;
    static const char *const pairs[][2] = {{"hòa", "hoà"}, {"lý", "lí"}, {"kỹ", "KĨ"}, {"quý", "quí"}, {"Ủy", "uỷ"}};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const struct spelled a = syllable_read(str_from(pairs[i][0])), b = syllable_read(str_from(pairs[i][1]));
        assert_true(syllable_exact(&a) == syllable_exact(&b) && syllable_exact(&a) != 0);
    }
    const struct spelled tay = syllable_read(STR("tay")), tai = syllable_read(STR("tai"));
    assert_true(syllable_exact(&tay) != syllable_exact(&tai));
}

static void impossible_words_are_found(void **state)
{
    (void)state;
    assert_found("Chi bộ tiếp thu ý kiến nguời dân.", "spelling", "nguời");
    assert_found("Đồng chí thuộc diện quản lý của Ban Thường vụ Huyện Ưy.", "spelling.name", "Ưy");
    assert_found("KẾT LUẬN CỦA HUYỆN ƯỶ", "spelling", "ƯỶ");
    assert_found("Chi bộ họp bất thưòng.", "spelling", "thưòng");
    assert_found("Chi bộ đựơc khen.", "spelling.tone", "đựơc");
    assert_found("Chi bộ chưa nghiêmtúc trong sinh hoạt.", "spelling.joined", "nghiêmtúc");
}

static void what_is_no_syllable_and_right_is_left_alone(void **state)
{
    (void)state;
    assert_quiet(
        "Trang bị 02 ôtô, 03 máy fax, mạng internet; đăng video, logo lên website, gửi qua email sonha@tinhuy.vn, "
        "inbox, e-office, Zalo, wifi.");
    assert_quiet(
        "Đồng bào Êđê, M’nông ở xã Đắk Pảo, Krông Nô, Ea H'leo, Lắk; công nghiệp hóa-hiện đại hóa; GDP tăng 7,2%.");
    assert_quiet("UBKTTU, BTGTU, BCĐTƯ, ĐUK, HĐND và UBND, Quy định số 30-QĐi/TU, đ/c, b/c, đvt: tr.đ, v.v.");
    assert_quiet("Chủ nghĩa Mác-Lênin, Lê-nin, in-tơ-nét, vi-rút, môđun, ôxy, 15ha, 20kg, 3.000đ.");
    assert_quiet("Các đồng chí tiếp tục theo dõi,\n\nSOURCE: https://sonha.gov.vn/vănbản, tệp báo_cáo_quý1.docx.");
}

static void a_text_in_another_language_is_no_misspelt_one(void **state)
{
    (void)state;
    assert_quiet("Le comité a été créé à la préfecture, où les délégués ont été réunis après l'été; le préfet a "
                 "présidé la séance "
                 "plénière, suivie d'une réunion générale très appréciée des employés de la cité.");
}

static void words_written_twice_are_found(void **state)
{
    (void)state;
    assert_found("Kiểm tra việc việc lãnh đạo của chi bộ.", "spelling.twice", "việc việc");
    assert_found("Kết quả thực hiện của của chi bộ.", "spelling.twice", "của của");
    assert_found("Đảng ủy đã ban hành kế hoạch các\ncác chi bộ thực hiện.", "spelling.twice", "các\ncác");
    assert_found("Chi bộ đã tổ chức thực hiện tổ chức thực hiện nghị quyết.", "spelling.twice",
                 "tổ chức thực hiện tổ chức thực hiện");
}

static void what_stands_twice_and_is_right_is_left_alone(void **state)
{
    (void)state;
    assert_quiet("Đảng ủy luôn luôn, thường thường, ngày ngày, dần dần, từng bước từng bước làm tốt; người người, nhà "
                 "nhà thi đua.");
    assert_quiet(
        "Những tồn tại tại chi bộ; chương trình trình Tỉnh ủy; vấn đề đề ra; quy định định kỳ; thành công công tác; cụ "
        "thể thể hiện; một số số liệu; trực thuộc thuộc diện; thực hiện hiện đại hóa; tự do do dân làm chủ.");
    assert_quiet("- Đảng ủy xã Đông Sơn\n\n- Đảng ủy xã Đông Sơn\n\n| Hoàn thành | Hoàn thành | Hoàn thành |");
    assert_quiet("Đoàn kết, đoàn kết, đại đoàn kết; thành công, thành công, đại thành công.");
}

static void slips_of_usual_phrases_are_found(void **state)
{
    (void)state;
    assert_found("Nâng cao trách nhiệm của các bộ, đảng viên.", "spelling.phrase", "các bộ, đảng viên");
    assert_found("Chi bộ nêu cao tinh tiên phong.", "spelling.phrase", "tinh tiên phong");
    assert_found("III. NGUYỄN NHÂN", "spelling.phrase", "NGUYỄN NHÂN");
    assert_found("Những việc đang nỗi lên ở cơ sở.", "spelling.phrase", "đang nỗi lên");
    assert_found("Chi bộ mở đột sinh hoạt chính trị.", "spelling.phrase", "đột sinh hoạt chính trị");
    assert_found("Đảng ủy đã chấn chĩnh chi bộ.", "spelling.phrase", "chấn chĩnh");
    assert_found("Xữ lý nghiêm tập thể sai phạm.", "spelling.phrase", "Xữ lý nghiêm");
    assert_found("Phó Bí thư thường trực kĩ luật chi bộ.", "spelling.phrase", "kĩ luật");
    assert_found("Đảng ủy theo giỏi việc này.", "spelling.phrase", "theo giỏi");
    assert_found("Nộp báo cáo quá hạng.", "spelling.phrase", "quá hạng");
    assert_found("Chi bộ bố chí người trực.", "spelling.phrase", "bố chí");
    assert_found("Đảng ủy bổ xung hồ sơ.", "spelling.phrase", "bổ xung");
    assert_found("Cơ quan lưu trử hồ sơ.", "spelling.phrase", "lưu trử");
    assert_found("Ý kiến đã thống nhứt trong chi bộ.", "spelling.phrase", "thống nhứt");
    assert_found("Chi bộ giữ vững hạnh kiểm của nhơn dân.", "spelling.phrase", "nhơn dân");
    assert_found("Trung tâm hành chánh tỉnh.", "spelling.phrase", "hành chánh");
}

static void a_slip_names_what_was_meant(void **state)
{
    (void)state;
    char hint[256] = "", words[256] = "";
    assert_int_equal(found("Ban Thường vụ nêu phương huớng.", "spelling", hint, words), 1);
    assert_string_equal(words, "huớng");
    assert_non_null(strstr(hint, "phương hướng"));
    assert_int_equal(found("Đảng ủy đã chấn chĩnh chi bộ.", "spelling.phrase", hint, words), 1);
    assert_non_null(strstr(hint, "chấn chỉnh"));
}

/* Each of these differs from a phrase by marks only, and is right. */
static void neighbours_of_phrases_that_are_right_are_left_alone(void **state)
{
    (void)state;
    assert_quiet("Đề nghị các bộ, ngành, các bộ, cơ quan ngang bộ, công tác các bộ, ngành có ý kiến.");
    assert_quiet("Đảng ủy lãnh đạo Ban Giám đốc lập phương án thu hồi công nợ.");
    assert_quiet("Các tỉnh tiên phong chuyển đổi số; giữ vững tính tiền phong, gương mẫu.");
    assert_quiet(
        "Điều đó nói lên quyết tâm; hệ thống báo cáo đủ; bảo đảm bảo cao hơn; tổng kết qua 5 năm; liên kết qua mạng.");
    assert_quiet("Trung tâm Truyền thông; tập thể, các nhân viên; bảo vệ nhân viên; thời gian tối đa 5 ngày, thời gian "
                 "tối thiểu.");
    assert_quiet(
        "Chính ủy, cấp úy, cấp tá; hoạt động lưu trú; số lương phải trả; quản lý công sản; công đoạn cuối; phản ảnh.");
    assert_quiet(
        "Hội đồng chỉ họp một lần; 300 triệu đồng chi cho đường; giải quyết theo đối tượng; xử lý vụ xử ly hôn.");
    assert_quiet("Đồng chí Nguyễn Nhân, đồng chí Trần Kiên Nghị, đồng chí Lê Phương Hường trực.");
    assert_quiet("Sở Xây dựng kiểm tra; khiếu nại, tố cáo; danh giá của họ Lê; việc lạm dụng; mức tiêu thụ; đời mới.");
    assert_quiet("Xếp hạng năm nay; lâu đài cổ; quân sư; bì thư; trước mặt; chi tiêu tiết kiệm; chỉ bộ phận nghiệp vụ; "
                 "đốt phá rừng.");
}

static void two_ways_of_placing_tones_are_noted_once(void **state)
{
    (void)state;
    assert_found("Đảng uỷ xã hòa giải.", "spelling.tone-mixed", "uỷ");
    assert_quiet("Đảng ủy xã hòa giải, khóa họp sau.");
}

/* A long line of one word, of letters without a blank, of capitals: linear and quiet or not, but never out of the text.
 */
static void hostile_texts_are_read_in_one_go(void **state)
{
    (void)state;
    static const char *const seeds[] = {"việc ",   "cán bộ, ",     "đảng viên và ", "ƯƯƯƯ",
                                        "nghiêng", "\xE1\xBB\xA7", "a\xCC\x81",     "- . "};
    for (size_t i = 0; i < sizeof seeds / sizeof *seeds; i++) {
        struct arena *arena = arena_create();
        struct buf buf = {0};
        for (size_t k = 0; k < 20000; k++)
            buf_puts(&buf, seeds[i]);
        const struct report report = model_check(arena, str_z(arena, buf_view(&buf)), &all);
        assert_true(report.n < 100);
        buf_free(&buf);
        arena_destroy(arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(syllables_are_judged_by_rule),
        cmocka_unit_test(stops_take_two_tones_only),
        cmocka_unit_test(tones_stand_in_either_way_on_open_pairs_and_nowhere_else),
        cmocka_unit_test(words_compare_without_regard_to_placement_and_final_y),
        cmocka_unit_test(impossible_words_are_found),
        cmocka_unit_test(what_is_no_syllable_and_right_is_left_alone),
        cmocka_unit_test(a_text_in_another_language_is_no_misspelt_one),
        cmocka_unit_test(words_written_twice_are_found),
        cmocka_unit_test(what_stands_twice_and_is_right_is_left_alone),
        cmocka_unit_test(slips_of_usual_phrases_are_found),
        cmocka_unit_test(a_slip_names_what_was_meant),
        cmocka_unit_test(neighbours_of_phrases_that_are_right_are_left_alone),
        cmocka_unit_test(two_ways_of_placing_tones_are_noted_once),
        cmocka_unit_test(hostile_texts_are_read_in_one_go),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
