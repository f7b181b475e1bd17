/* How a page has to look: the tables. */
#include "checker/page_form.h"

/* size to write, sizes to accept, bold, italic, alignment, unsure */
#define OFF FORM_OFF
#define ON FORM_ON
#define ANY FORM_ANY
#define FREE FORM_FREE
#define CENTERED FORM_CENTERED

/* 36-HD/VPTW 2018, Phụ lục 3. Ranges are wider by a point where offices under the same rule differ. */
#define PARTY_PARTS                                                                                                    \
    {                                                                                                                  \
        [FORM_TITLE] = {15, 14, 15, ON, OFF, FREE, false}, [FORM_SUPERIOR] = {14, 13, 14, OFF, OFF, FREE, false},      \
        [FORM_ISSUER] = {14, 13, 14, ON, OFF, FREE, false}, [FORM_NUMBER] = {14, 13, 14, OFF, OFF, FREE, false},       \
        [FORM_DATE] = {14, 13, 14, OFF, ON, FREE, false}, [FORM_TYPE] = {16, 14, 16, ON, OFF, CENTERED, false},        \
        [FORM_SUBJECT] = {14, 14, 15, ON, OFF, CENTERED, false},                                                       \
        [FORM_LETTER_SUBJECT] = {12, 12, 13, OFF, ON, FREE, false},                                                    \
        [FORM_BODY] = {14, 14, 15, ANY, ANY, FORM_JUSTIFIED, false},                                                   \
        [FORM_AUTHORITY] = {14, 14, 14, ON, OFF, FREE, false}, [FORM_POST] = {14, 14, 14, OFF, OFF, FREE, false},      \
        [FORM_NAME] = {14, 14, 14, ON, OFF, FREE, false}, [FORM_TO] = {14, 13, 14, ANY, ANY, FREE, true},              \
        [FORM_RECIPIENTS] = {12, 11, 12, ANY, ANY, FREE, true},                                                        \
    }

static const struct page_form hd36 = {
    .top = {20, 20}, .bottom = {20, 20}, .left = {30, 30}, .right = {15, 15},
    .first_line = {10, 13}, .line = {18, 1584}, .parts = PARTY_PARTS,
};

static const struct page_form hd05 = {
    .top = {20, 20}, .bottom = {20, 20}, .left = {30, 30}, .right = {15, 15},
    .first_line = {10, 13}, .line = {18, 22}, .parts = PARTY_PARTS,
};

static const struct page_form nd30 = {
    .top = {20, 25}, .bottom = {20, 25}, .left = {30, 35}, .right = {15, 20},
    .first_line = {10, 12.7}, .line = {1, 1.5}, .in_lines = true,
    .parts = {
        [FORM_TITLE] = {13, 12, 13, ANY, ANY, FREE, false},
        [FORM_MOTTO] = {14, 13, 14, ANY, ANY, FREE, false},
        [FORM_BODY] = {14, 13, 14, ANY, ANY, FREE, false},
        [FORM_POST] = {0, 0, 0, ON, ANY, FREE, false},
        [FORM_TO] = {12, 12, 12, ON, ON, FREE, false},
        [FORM_RECIPIENTS] = {11, 11, 11, ANY, ANY, FREE, false},
    },
};

const struct page_form *page_form_of(enum rule_set set)
{
    switch (set) {
    case RULES_2018:
        return &hd36;
    case RULES_2026:
        return &hd05;
    case RULES_STATE:
        return &nd30;
    case RULES_2004: /* 11-HD/VPTW fixes no sizes in its text; its page was not seen */
    case RULES_NEUTRAL:
    case RULES__MAX:
        break;
    }
    return NULL;
}

const char *form_part_word(enum form_part part)
{
    static const char *const words[] = {
        [FORM_TITLE] = N_("tiêu đề"),
        [FORM_MOTTO] = N_("tiêu ngữ"),
        [FORM_SUPERIOR] = N_("tên cơ quan cấp trên"),
        [FORM_ISSUER] = N_("tên cơ quan ban hành"),
        [FORM_NUMBER] = N_("số và ký hiệu"),
        [FORM_DATE] = N_("địa danh và ngày"),
        [FORM_TYPE] = N_("tên loại"),
        [FORM_SUBJECT] = N_("trích yếu"),
        [FORM_LETTER_SUBJECT] = N_("trích yếu công văn"),
        [FORM_BODY] = N_("nội dung"),
        [FORM_AUTHORITY] = N_("quyền hạn ký"),
        [FORM_POST] = N_("chức vụ"),
        [FORM_NAME] = N_("họ tên người ký"),
        [FORM_TO] = N_("chữ “Nơi nhận”"),
        [FORM_RECIPIENTS] = N_("danh sách nơi nhận"),
    };
    return _(words[part]);
}
