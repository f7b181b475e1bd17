/*
 * model_page: a model paper with a look, for the examples of the rules of the page.
 *
 * An example is what differs from the paper as it has to look (src/checker/page_form.h):
 *     trang: khổ 210 x 297 mm              the paper
 *     trang: lề 20 20 30 15 mm             margins: top, bottom, left, right
 *     PART: phông NAME | cỡ POINTS | đậm | không đậm | nghiêng | không nghiêng
 *           | giãn dòng POINTS pt | thụt MILLIMETRES mm | căn giữa | căn trái
 * with PART as form_part_word() says it.
 */
#ifndef DONDOC_TESTS_MODEL_PAGE_H
#define DONDOC_TESTS_MODEL_PAGE_H

#include "checker/page_measure.h"

/* The look of a paper under the rules of a set; fails the test when the example is not understood. */
const struct layout *model_page(struct arena *arena, const struct paper *paper, enum rule_set set, const char *look);

#endif
