/* Tasks: who, until when, what must come out, by which way. */
#include "paper_case.h"

static void the_one_who_must_act_is_found_in_every_form(void **state)
{
    static const struct {
        const char *clause, *assignees;
    } rows[] = {
        {"Văn phòng Tỉnh ủy được giao chủ trì tham mưu đề án.", "Văn phòng Tỉnh ủy"},
        {"Các cơ quan được giao chủ trì tham mưu rà soát lại.", "Các cơ quan được giao chủ trì"},
        {"Ban Chấp hành Đảng bộ các xã: Bình Lâm, Bình Phú xây dựng kế hoạch.",
         "Ban Chấp hành Đảng bộ các xã: Bình Lâm, Bình Phú"},
        {"Đồng chí Hà Văn An, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức chỉ đạo việc này.",
         "Đồng chí Hà Văn An, Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức"},
        {"Xây dựng quy chế phối hợp (Ban Tổ chức chủ trì, Văn phòng phối hợp).", "Ban Tổ chức"},
        {"Rà soát hồ sơ cán bộ (giao Ban Tổ chức Huyện ủy thực hiện).", "Ban Tổ chức Huyện ủy"},
        {"Rà soát hồ sơ (còn 12 bộ chưa đủ).", ""},
        {"Việc sửa chữa trụ sở do Phòng Tài chính - Kế hoạch thực hiện.", "Phòng Tài chính - Kế hoạch"},
        {"Trả nợ đọng. Cơ quan thực hiện: Ủy ban nhân dân huyện. Thời gian thực hiện: Năm 2024.",
         "Ủy ban nhân dân huyện"},
        {"Cơ quan chủ trì tham mưu: Ban Dân vận Huyện ủy; cơ quan phối hợp: các xã.", "Ban Dân vận Huyện ủy"},
        {"Chỉ đạo Ủy ban nhân dân huyện phê duyệt quyết toán.", "Ủy ban nhân dân huyện"},
        {"Công ty Thương nghiệp tổng hợp và Đảng ủy Xí nghiệp Gạch ngói lãnh đạo Ban Giám đốc lập phương án.",
         "Công ty Thương nghiệp tổng hợp + Đảng ủy Xí nghiệp Gạch ngói"},
        {"Đội Quản lý trật tự đô thị tuần tra.", "Đội Quản lý trật tự đô thị"},
        {"Các đồng chí cán bộ tổ chức các đảng ủy tổng hợp tiến độ.", "Các đồng chí cán bộ tổ chức các đảng ủy"},
        {"Kính đề nghị Ủy ban nhân dân tỉnh bố trí quỹ đất.", "Ủy ban nhân dân tỉnh"},
        {"Ban Tuyên giáo Thành ủy định hướng các cơ quan báo chí.", "Ban Tuyên giáo Thành ủy"},
        {"Định kỳ ba tháng, các huyện ủy nghe báo cáo; phân công cấp ủy viên dự sinh hoạt.", "các huyện ủy"},
        {"Giao Ban Tổ chức Đảng ủy Khối chủ trì, phối hợp với Văn phòng rà soát.", "Ban Tổ chức Đảng ủy Khối"},
        {"Giao Đảng ủy Chính quyền tỉnh: chỉ đạo Sở Xây dựng rà soát.", "Đảng ủy Chính quyền tỉnh"},
        {"Yêu cầu các cấp ủy, tổ chức đảng, các cơ quan, đơn vị nghiêm túc triển khai.",
         "các cấp ủy, tổ chức đảng, các cơ quan, đơn vị"},
        {"Đề nghị thường trực các huyện ủy tiếp tục quan tâm.", "thường trực các huyện ủy"},
        {"Ban Chấp hành Đảng bộ giao Ban Thường vụ chỉ đạo thực hiện.", "Ban Thường vụ"},
        {"Văn phòng Đảng ủy theo dõi, đôn đốc.", "Văn phòng Đảng ủy"},
        {"100% các cấp ủy cơ sở phải xây dựng nghị quyết.", "các cấp ủy cơ sở"},
        {"Các chi, đảng bộ còn lại đăng ký nội dung trước ngày 31/12/2026.", "Các chi, đảng bộ còn lại"},
        {"Cấp ủy, chính quyền các xã, nhất là xã Suối Rắc phải đi đầu.", "Cấp ủy, chính quyền các xã"},
        {"Sau 06 tháng, kể từ ngày có Thông báo này, Đảng ủy Sở Xây dựng báo cáo kết quả khắc phục bằng văn bản.",
         "Đảng ủy Sở Xây dựng"},
        {"Định kỳ hằng năm, cơ quan tổ chức của cấp ủy lập dự trù kinh phí.", "cơ quan tổ chức của cấp ủy"},
        {"Để làm tốt việc này, yêu cầu các chi bộ tập trung lãnh đạo.", "các chi bộ"},
        {"Ủy ban kiểm tra của cấp ủy các cấp có trách nhiệm kiểm tra tài chính.", "Ủy ban kiểm tra của cấp ủy các cấp"},
        {"Về đề nghị hỗ trợ kinh phí: Sở Xây dựng nghiên cứu, trả lời.", "Sở Xây dựng"},
        {"Trưởng đoàn phân công thành viên.", "Trưởng đoàn"},
        {"Các đơn vị được giao chủ trì có trách nhiệm hoàn thành, các cơ quan phối hợp có trách nhiệm phối hợp.",
         "Các đơn vị được giao chủ trì + các cơ quan phối hợp"},
        {"Đảng ủy, Chi bộ cơ sở, Ủy ban Kiểm tra thực hiện nghiêm quy chế.", "Đảng ủy + Chi bộ cơ sở + Ủy ban Kiểm "
                                                                             "tra"},
        {"Các sở, ban, ngành, UBND xã và các cơ quan có liên quan căn cứ Kế hoạch này, xây dựng kế hoạch.",
         "Các sở, ban, ngành, UBND xã và các cơ quan có liên quan"},
        {"05 chi bộ nêu trên kiểm điểm trước ngày 20/02/2026.", "05 chi bộ nêu trên"},
        {"Bốn cấp ủy phải gửi lại chương trình.", "Bốn cấp ủy"},
        {"Các cấp ủy cơ sở xây dựng kế hoạch.", "Các cấp ủy cơ sở"},
        {"Đảng ủy Điện lực Sơn Hà và Đảng ủy Viễn thông Sơn Hà làm điểm.", "Đảng ủy Điện lực Sơn Hà + Đảng ủy Viễn "
                                                                           "thông Sơn Hà"},
        {"Ban Tuyên giáo và Dân vận Tỉnh ủy soạn tài liệu.", "Ban Tuyên giáo và Dân vận Tỉnh ủy"},
        {"Giao Ban Kinh tế Tỉnh ủy cùng Văn phòng Tỉnh ủy theo dõi.",
         "Ban Kinh tế Tỉnh ủy + Văn phòng Tỉnh ủy"},
        {"Các ban, ngành cấp tỉnh mỗi đơn vị nhận đỡ đầu một xã.",
         "Các ban, ngành cấp tỉnh"},
        {"Đồng chí Bàn Thị Seng tự kiểm điểm trước chi bộ.",
         "Đồng chí Bàn Thị Seng"},
        {"Ban Dân vận Huyện ủy là cơ quan thường trực, giúp Ban Thường vụ theo dõi.",
         "Ban Dân vận Huyện ủy"},
        {"Các đơn vị có nhiệm vụ quá hạn hoàn thành ngay trong tháng.",
         "Các đơn vị có nhiệm vụ quá hạn"},
        {"Sở Nội vụ có nhiệm vụ tham mưu, tổng hợp.",
         "Sở Nội vụ"},
        {"Nơi có đảng viên bị gợi ý kiểm điểm gửi riêng báo cáo.",
         "Nơi có đảng viên bị gợi ý kiểm điểm"},
        {"Bốn cấp ủy gửi chương trình muộn phải kiểm điểm ngay.",
         "Bốn cấp ủy gửi chương trình muộn"},
        {"Các cấp ủy xây dựng nghị quyết phải bám sát thực tế.",
         "Các cấp ủy"},
        {"Đảng ủy cơ sở, chi ủy cơ sở kiểm điểm tập thể.",
         "Đảng ủy cơ sở + chi ủy cơ sở"},
        {"Đảng đoàn Hội đồng nhân dân huyện, lãnh đạo Ủy ban nhân dân huyện bố trí ngân sách.",
         "Đảng đoàn Hội đồng nhân dân huyện + lãnh đạo Ủy ban nhân dân huyện"},
        {"Đảng ủy Khối các cơ quan tỉnh, các huyện ủy, thành ủy đưa kết quả vào tiêu chuẩn.",
         "Đảng ủy Khối các cơ quan tỉnh + các huyện ủy, thành ủy"},
        {"Đảng ủy xã Tân Kiều và đồng chí Lù Văn Pảo kiểm điểm.",
         "Đảng ủy xã Tân Kiều + đồng chí Lù Văn Pảo"},
        {"Sở Nội vụ, Sở Văn hóa, Thể thao và Du lịch, Sở Tài chính phối hợp.",
         "Sở Nội vụ + Sở Văn hóa, Thể thao và Du lịch + Sở Tài chính"},
        {"Thủ trưởng các sở, ban, ngành và Ủy ban nhân dân phường, xã triển khai.",
         "Thủ trưởng các sở, ban, ngành và Ủy ban nhân dân phường, xã"},
        {"Chi bộ 11 thôn, chi bộ trường học cụ thể hóa bằng nghị quyết.",
         "Chi bộ 11 thôn, chi bộ trường học"},
        {"Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh hướng dẫn.",
         "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh"},
        {"Mở chuyên mục trên Đài. Chủ trì: Trung tâm Văn hóa huyện.",
         "Trung tâm Văn hóa huyện"},
        {"Rà soát quy hoạch. Cơ quan chủ trì: Ủy ban nhân dân huyện; phối hợp: các xã.",
         "Ủy ban nhân dân huyện"},
        {"100% cán bộ, công chức xã xử lý công việc trên môi trường số.",
         "cán bộ, công chức xã"},
        {"Hoàn thành giao đất trong năm 2020. Các huyện ủy lãnh đạo quy hoạch lại.",
         " / Các huyện ủy"},
        {"Các chi bộ kiểm điểm xong trong quý I/2026, riêng Chi bộ Kho vận hoàn thành trước ngày 15/01/2026.",
         "Các chi bộ / Chi bộ Kho vận"},
        {"Các chi bộ chịu trách nhiệm về kết quả; riêng Chi bộ Kho vận báo cáo trước ngày 15/01/2026.",
         "Các chi bộ + Chi bộ Kho vận"},
        {"Ban Tuyên giáo hướng dẫn các chi bộ; giao Ủy ban Kiểm tra giám sát lại trong quý II năm 2026.",
         "Ban Tuyên giáo / Ủy ban Kiểm tra"},
        {"Các sở gửi báo cáo trước ngày 15/5/2026. Nếu đơn vị nào không gửi, Văn phòng Tỉnh ủy tổng hợp phê bình.",
         "Các sở / Văn phòng Tỉnh ủy"},
        {"Giao Đảng ủy Sở Xây dựng hoàn thành trong tháng 5/2026. Trong đó, nhà ở được xác định theo quy hoạch.",
         "Đảng ủy Sở Xây dựng"},
        {"Lãnh đạo Văn phòng sẽ chỉ đạo xử lý. Văn phòng sẽ phối hợp với các sở, xong trước ngày 30/12/2026.",
         "Lãnh đạo Văn phòng"},
        {"Rà soát cam kết; 100% tổ chức cơ sở đảng hoàn thành trước ngày 30/9/2026.",
         "tổ chức cơ sở đảng"},
        {"Ban Chấp hành thống nhất giới thiệu đồng chí A; giao Ban Thường vụ trình hồ sơ chậm nhất ngày 10/4/2026.",
         "Ban Thường vụ"},
        {"Huyện đội, Công an huyện, Huyện đoàn thành lập đội xung kích.", "Huyện đội + Công an huyện + Huyện đoàn"},
        {"Các cấp ủy chưa tổ chức hội nghị thì tổ chức ngay trong tháng 6/2026.", "Các cấp ủy chưa tổ chức hội nghị"},
        {"Riêng Chi bộ Kho vận truy thu đảng phí còn thiếu, hoàn thành trước ngày 15/12/2026.", "Chi bộ Kho vận"},
        {"Rà soát chi bộ ghép. Đơn vị chủ trì: Ban Tổ chức Đảng ủy; thời gian hoàn thành: trước ngày 31/12/2026.",
         "Ban Tổ chức Đảng ủy"},
        {"Về xây nhà lớp học: đồng ý chủ trương, Ủy ban nhân dân huyện cân đối vốn.", "Ủy ban nhân dân huyện"},
        {"Các đơn vị đã gửi nhưng số liệu chưa khớp (Huyện ủy A, Huyện ủy B) rà soát, điều chỉnh lại.",
         "Các đơn vị đã gửi nhưng số liệu chưa khớp"},
        {"Các đồng chí Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành theo nhiệm vụ được phân công chỉ đạo.",
         "Các đồng chí Ủy viên Ban Thường vụ, Ủy viên Ban Chấp hành"},
        {"Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã hoàn thành.", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân "
                                                                          "xã"},
        {"Ban Quản lý dự án đầu tư xây dựng huyện báo cáo.", "Ban Quản lý dự án đầu tư xây dựng huyện"},
        {"Các cấp ủy đảng, chính quyền và các đoàn thể tổ chức quán triệt Chỉ thị.",
         "Các cấp ủy đảng, chính quyền và các đoàn thể"},
        {"Các huyện ủy, thành ủy và Đảng ủy Khối các cơ quan tỉnh mở lớp tập huấn.",
         "Các huyện ủy, thành ủy + Đảng ủy Khối các cơ quan tỉnh"},
        {"Ủy ban Kiểm tra Huyện ủy, các ban xây dựng Đảng hằng năm đưa việc này vào chương trình.",
         "Ủy ban Kiểm tra Huyện ủy + các ban xây dựng Đảng"},
        {"Sở Tài chính bố trí kinh phí; các sở, ban, ngành cử đầu mối.",
         "Sở Tài chính + các sở, ban, ngành"},
        {"Mỗi tháng Ban Thường vụ Huyện ủy nghe việc này một lần.",
         "Ban Thường vụ Huyện ủy"},
        {"Đối với Ban Thường vụ Đảng ủy Khối: Tập trung lãnh đạo việc hợp nhất.",
         "Ban Thường vụ Đảng ủy Khối"},
        {"Đối với 06 đảng ủy cơ sở dự làm việc: Bổ sung báo cáo.",
         "06 đảng ủy cơ sở dự làm việc"},
        {"Đồng chí Nguyễn Văn An - Phó Bí thư Đảng ủy trực tiếp chỉ đạo.",
         "Đồng chí Nguyễn Văn An - Phó Bí thư Đảng ủy"},
        {"Sau 02 năm, các cấp ủy đã cố gắng: 100% chi bộ có nghị quyết chuyên đề.",
         ""},
        {"Văn phòng Đảng ủy theo chức năng, nhiệm vụ được giao hướng dẫn các chi bộ.", "Văn phòng Đảng ủy"},
        {"Sở Tài chính theo thẩm quyền thẩm định dự toán.", "Sở Tài chính"},
        {"Đề nghị Ban Tuyên giáo Tỉnh ủy hằng quý mở lớp báo cáo viên.", "Ban Tuyên giáo Tỉnh ủy"},
        {"Ủy ban Kiểm tra Huyện ủy mỗi tháng rà soát đơn thư.", "Ủy ban Kiểm tra Huyện ủy"},
        {"Chi bộ Ban Quản lý dự án giao thông kiểm điểm.", "Chi bộ Ban Quản lý dự án giao thông"},
        {"Các chi bộ được kiểm tra trực tiếp gửi báo cáo.", "Các chi bộ được kiểm tra trực tiếp"},
        {"Các sở, ngành làm chủ đầu tư đạt dưới 50% kiểm điểm.", "Các sở, ngành làm chủ đầu tư đạt dưới 50%"},
        {"Cuộc họp nhất trí chủ trương lập đề án; giao Phòng Nội vụ tham mưu.", "Phòng Nội vụ"},
        {"Hội nghị tán thành dự thảo nghị quyết; đề nghị các chi bộ tổ chức thảo luận kỹ.", "các chi bộ"},
        {"Đẩy mạnh tuyên truyền.", ""},
        {"Tập trung lãnh đạo, chỉ đạo các đoàn thể đổi mới nội dung.", ""},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct str text = str_printf(*state, "I. NHIỆM VỤ\n\n1. %s\n", rows[i].clause);
        const char *found = case_assignees(state, case_read(state, text.p));
        if (strcmp(found, rows[i].assignees) != 0)
            fail_msg("\"%s\" goes to \"%s\", not \"%s\"", rows[i].clause, found, rows[i].assignees);
    }
}

static void every_body_of_a_long_list_is_named(void **state)
{
    static const size_t counts[] = {2, 11, 12, 60, 80};
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        struct buf text = {0};
        buf_puts(&text, "I. NHIỆM VỤ\n\n1. Giao ");
        for (size_t k = 0; k < counts[i]; k++)
            buf_printf(&text, "%sĐảng ủy xã Suối Rắc", k ? ", " : "");
        buf_puts(&text, " báo cáo kết quả trước ngày 20/02/2026.\n");
        const struct paper *paper = case_read(state, text.p);
        assert_int_equal(paper->n_tasks, 1);
        assert_int_equal(paper->tasks[0].n_assignees, counts[i]);
        buf_free(&text);
    }
}

static void a_heading_may_tell_which_of_them_are_meant(void **state)
{
    static const char *const sets[] = {"các cấp ủy đã làm việc", "các chi bộ chưa gửi báo cáo",
                                       "các đảng ủy đã được kiểm tra năm 2021", "các chi, đảng bộ còn lại"};
    for (size_t i = 0; i < sizeof sets / sizeof *sets; i++) {
        const struct str text =
            str_printf(*state, "I. NHIỆM VỤ\n\n1. Đối với %s\n\n- Hoàn chỉnh chương trình công tác.\n", sets[i]);
        assert_string_equal(case_assignees(state, case_read(state, text.p)), sets[i]);
    }
}

static void the_heading_names_who_must_act(void **state)
{
    const struct paper *paper = case_read(
        state, "III. ĐỀ NGHỊ\n\n1. Đối với Đảng ủy Sở Xây dựng\n\n1.1. Tiếp tục tuyên truyền.\n\n1.2. Văn phòng Sở "
               "theo dõi.\n\n"
               "2. Ban Tổ chức Đảng ủy Khối:\n\n- Tổng hợp kết quả.\n\n3. Chi bộ (kể cả chi bộ cơ sở)\n\n- Họp hằng "
               "tháng.\n\n"
               "4. Đối với đồng chí Bí thư Đảng ủy Sở\n\n- Cùng tập thể Đảng ủy xây dựng kế hoạch khắc phục.\n");
    assert_string_equal(case_assignees(state, paper),
                        "Đảng ủy Sở Xây dựng / Văn phòng Sở / Ban Tổ chức Đảng ủy Khối / Chi bộ (kể cả chi bộ cơ sở) / "
                        "đồng chí Bí thư Đảng ủy Sở + tập thể Đảng ủy");
}

static void an_order_under_a_heading_goes_to_its_body(void **state)
{
    static const char *const headings[] = {"Đối với Chi bộ Thanh tra", "Nhiệm vụ của Chi bộ Thanh tra",
                                           "Chi bộ Thanh tra", "Trách nhiệm của Chi bộ Thanh tra",
                                           "Đối với Chi bộ Thanh tra trong công tác cán bộ"};
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
        const struct str text =
            str_printf(*state,
                       "I. NHIỆM VỤ\n\n1. %s\n\n- Phân công cấp ủy viên dự họp.\n\n- Lãnh đạo các tổ "
                       "đảng giữ nền nếp.\n",
                       headings[i]);
        assert_string_equal(case_assignees(state, case_read(state, text.p)), "Chi bộ Thanh tra / Chi bộ Thanh tra");
    }
}

static void a_heading_of_whom_a_body_leads_names_that_body(void **state)
{
    static const char *const headings[] = {"Đảng ủy Chính quyền huyện lãnh đạo Ủy ban nhân dân huyện:",
                                           "Đảng ủy Chính quyền huyện lãnh đạo, chỉ đạo Ủy ban nhân dân huyện:",
                                           "Đảng ủy Chính quyền huyện chỉ đạo các cơ quan chuyên môn:"};
    for (size_t i = 0; i < sizeof headings / sizeof *headings; i++) {
        const struct str text = str_printf(
            *state, "I. NHIỆM VỤ\n\n1.1- %s\n\na) Rà soát đồ án.\n\nb) Hoàn thiện hồ sơ.\n\n1.2- Công khai kết quả.\n",
            headings[i]);
        const char *found = case_assignees(state, case_read(state, text.p));
        if (strcmp(found, "Đảng ủy Chính quyền huyện / Đảng ủy Chính quyền huyện / ") != 0)
            fail_msg("\"%s\": %s", headings[i], found);
    }
}

static void paragraphs_under_a_numbered_order_go_to_the_same(void **state)
{
    const struct paper *paper = case_read(state, "IV. TỔ CHỨC THỰC HIỆN\n\n1. Các huyện ủy cụ thể hóa hướng dẫn "
                                                 "này.\n\n"
                                                 "Bố trí kinh phí cho chi bộ.\n\n2. Kịp thời báo cáo.\n");
    assert_string_equal(case_assignees(state, paper), "Các huyện ủy / Các huyện ủy / ");
}

static void the_body_that_the_paper_is_about_comes_last(void **state)
{
    const struct paper *paper = case_read(state, "THÔNG BÁO\nkết luận giám sát đối với Ban Thường vụ Huyện ủy Đông "
                                                 "Sơn về công "
                                                 "tác cán bộ\n-----\n\nIII. YÊU CẦU\n\n- Xây dựng kế hoạch khắc "
                                                 "phục.\n");
    assert_string_equal(case_assignees(state, paper), "Ban Thường vụ Huyện ủy Đông Sơn");
    paper =
        case_read(state, "THÔNG BÁO\nkết luận về kết quả kiểm tra Thành ủy Hà Lâm lãnh đạo công tác cán bộ\n-----\n\n"
                         "III. YÊU CẦU\n\n- Xây dựng kế hoạch khắc phục.\n");
    assert_string_equal(case_assignees(state, paper), "Thành ủy Hà Lâm");
}

static void each_deadline_is_a_task(void **state)
{
    const struct paper *paper = case_read(
        state, "I. NHIỆM VỤ\n\n1. Các cấp ủy bàn giao hồ sơ ngay sau khi có quyết định, báo cáo trước ngày "
               "20/12/2026.\n\n"
               "2. Các chi bộ họp hằng tháng.\n\n3. Văn phòng theo dõi.\n");
    assert_int_equal(paper->n_tasks, 4);
    assert_int_equal(paper->tasks[0].deadline.kind, DEADLINE_IMMEDIATE);
    assert_int_equal(paper->tasks[1].deadline.kind, DEADLINE_DATE);
    assert_int_equal(paper->tasks[1].deadline.date.day, 20);
    assert_str(paper->tasks[1].deadline.words, "trước ngày 20/12/2026");
    assert_str(str_at(paper->text->s, paper->tasks[1].deadline.place.span), "trước ngày 20/12/2026");
    assert_int_equal(paper->tasks[0].place.line, 3);
    assert_int_equal(paper->tasks[1].place.line, 3);
    assert_int_equal(paper->tasks[2].deadline.kind, DEADLINE_RECURRING);
    assert_int_equal(paper->tasks[3].deadline.kind, DEADLINE_NONE);
    assert_str(paper->tasks[3].deadline.words, NULL);
}

static void another_body_with_its_own_day_is_another_task(void **state)
{
    const struct paper *paper = case_read(state, "1. Yêu cầu các cấp ủy đẩy mạnh rà soát. Các huyện ủy phối hợp Sở "
                                                 "Nội vụ sắp xếp, "
                                                 "hoàn thành trước ngày 31/12/2026.\n");
    assert_string_equal(case_assignees(state, paper), "các cấp ủy / Các huyện ủy");
    assert_int_equal(paper->tasks[0].deadline.kind, DEADLINE_NONE);
    assert_int_equal(paper->tasks[1].deadline.kind, DEADLINE_DATE);
    assert_int_equal(paper->tasks[1].place.line, 1);
    assert_true(str_starts(str_at(paper->text->s, paper->tasks[1].place.span), STR("Các huyện ủy")));
}

static void deliverable_and_channel(void **state)
{
    const struct paper *paper = case_read(
        state, "I. NHIỆM VỤ\n\n1. Chi bộ xây dựng kế hoạch khắc phục hạn chế, gửi Đảng ủy (*qua Văn phòng Đảng ủy*) "
               "trước ngày "
               "20/02/2026.\n\n2. Các sở báo cáo kết quả thực hiện thông qua Sở Nội vụ.\n\n3. Qua kiểm tra, nhắc "
               "nhở chi bộ.\n");
    assert_str(paper->tasks[0].deliverable, "kế hoạch khắc phục hạn chế");
    assert_str(paper->tasks[0].channel, "qua Văn phòng Đảng ủy");
    assert_str(paper->tasks[1].channel, "thông qua Sở Nội vụ");
    assert_str(paper->tasks[2].deliverable, NULL);
    assert_str(paper->tasks[2].channel, NULL);
    paper = case_read(
        state,
        "I. NHIỆM VỤ\n\n1. Chi bộ gửi báo cáo (qua Phòng Nghiệp vụ 2, Cơ quan Ủy ban Kiểm tra).\n\n2. Chi bộ gửi "
        "báo cáo (qua Văn phòng Đảng ủy, đồng gửi Ban Tổ chức).\n\n3. Chi bộ gửi báo cáo qua Văn phòng, Ban Tổ "
        "chức theo dõi.\n");
    assert_str(paper->tasks[0].channel, "qua Phòng Nghiệp vụ 2, Cơ quan Ủy ban Kiểm tra");
    assert_str(paper->tasks[1].channel, "qua Văn phòng Đảng ủy, đồng gửi Ban Tổ chức");
    assert_str(paper->tasks[2].channel, "qua Văn phòng");
    paper = case_read(state, "I. NHIỆM VỤ\n\n1. Chi bộ gửi kế hoạch trước ngày 10/5/2026; hằng tháng báo cáo kết quả qua "
                             "Văn phòng Đảng ủy và Phòng Quản lý đô thị.\n\n2. Chi bộ đăng ký qua hộp thư "
                             "chibo@sonha.vn.\n");
    assert_str(paper->tasks[0].channel, NULL);
    assert_str(paper->tasks[1].channel, "qua Văn phòng Đảng ủy và Phòng Quản lý đô thị");
    assert_str(paper->tasks[2].channel, "qua hộp thư chibo@sonha.vn");
}

static void what_was_done_is_no_task(void **state)
{
    const struct paper *paper = case_read(state, "1. Đảng ủy Sở Xây dựng đã triển khai nghị quyết đến chi bộ.\n\n"
                                                 "2. Các chi bộ được kiểm tra năm 2025.\n");
    assert_int_equal(paper->n_tasks, 0);
}

static void items_under_a_numbered_lead_are_told_the_one_it_names(void **state)
{
    const struct paper *paper = case_read(state, "I. TỔ CHỨC THỰC HIỆN\n\n1. Tổ giúp việc có nhiệm vụ, quyền hạn sau:\n\n"
                                                 "a) Rà soát hồ sơ.\n\nb) Báo cáo trước ngày 18 hằng tháng.\n\n"
                                                 "2. Giữ nghiêm kỷ luật phát ngôn.\n");
    assert_string_equal(case_assignees(state, paper), "Tổ giúp việc / Tổ giúp việc / Tổ giúp việc / ");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define CASE(f) cmocka_unit_test_setup_teardown(f, case_setup, case_teardown)
        CASE(the_one_who_must_act_is_found_in_every_form),
        CASE(every_body_of_a_long_list_is_named),
        CASE(a_heading_may_tell_which_of_them_are_meant),
        CASE(the_heading_names_who_must_act),
        CASE(an_order_under_a_heading_goes_to_its_body),
        CASE(a_heading_of_whom_a_body_leads_names_that_body),
        CASE(paragraphs_under_a_numbered_order_go_to_the_same),
        CASE(the_body_that_the_paper_is_about_comes_last),
        CASE(items_under_a_numbered_lead_are_told_the_one_it_names),
        CASE(each_deadline_is_a_task),
        CASE(another_body_with_its_own_day_is_another_task),
        CASE(deliverable_and_channel),
        CASE(what_was_done_is_no_task),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
