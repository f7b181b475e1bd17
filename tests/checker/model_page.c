#include "model_page.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static int32_t twips(double millimetres)
{
    return (int32_t)(millimetres * 1440 / 25.4 + 0.5);
}

/* One paragraph and one run a part, as the form wants them. */
static void dress(struct arena *arena, const struct page_exam *page, struct layout *layout)
{
    static const struct page_style style = {.id = {"KieuMau", 7}, .name = {"Kiểu mẫu", 12}};
    const struct page_voice voice = {.style = &style, .level = PAGE_PARAGRAPH_STYLE};
    layout->n_runs = layout->n_paragraphs = page->parts.n;
    layout->runs = ARENA_ARRAY(arena, struct page_run, page->parts.n);
    layout->paragraphs = ARENA_ARRAY(arena, struct page_paragraph, page->parts.n);
    for (size_t i = 0; i < page->parts.n; i++) {
        const struct page_part *part = &page->parts.v[i];
        const struct form_letters *letters = &page->form->parts[part->part];
        layout->runs[i] = (struct page_run){
            .span = part->span, .paragraph = (uint32_t)i, .font = STR(FORM_FONT), .font_marked = STR(FORM_FONT),
            .size = 2 * letters->size, .bold = letters->bold == FORM_ON, .italic = letters->italic == FORM_ON,
            .font_by = voice, .font_marked_by = voice, .size_by = voice, .bold_by = voice, .italic_by = voice};
        layout->paragraphs[i] = (struct page_paragraph){
            .span = part->span, .style = &style, .line = page->form->in_lines ? 240 : 360,
            .line_rule = page->form->in_lines ? PAGE_LINE_AUTO : PAGE_LINE_EXACT,
            .first_line = twips(page->form->first_line.from),
            .align = letters->align == FORM_CENTERED ? PAGE_CENTER : PAGE_BOTH,
            .align_by = voice, .line_by = voice, .first_line_by = voice};
    }
}

static void change_sheet(struct page_section *section, const char *look)
{
    double a, b, c, d;
    if (sscanf(look, "khổ %lf x %lf mm", &a, &b) == 2) {
        section->width = twips(a);
        section->height = twips(b);
    } else if (sscanf(look, "lề %lf %lf %lf %lf mm", &a, &b, &c, &d) == 4) {
        section->top = twips(a);
        section->bottom = twips(b);
        section->left = twips(c);
        section->right = twips(d);
    } else {
        fail_msg("no page looks like \"%s\"", look);
    }
}

static void change_part(struct page_run *run, struct page_paragraph *paragraph, const char *look)
{
    double number;
    if (strncmp(look, "phông ", strlen("phông ")) == 0)
        run->font = run->font_marked = str_from(look + strlen("phông "));
    else if (sscanf(look, "cỡ %lf", &number) == 1)
        run->size = (int32_t)(2 * number);
    else if (strcmp(look, "đậm") == 0 || strcmp(look, "không đậm") == 0)
        run->bold = strcmp(look, "đậm") == 0;
    else if (strcmp(look, "nghiêng") == 0 || strcmp(look, "không nghiêng") == 0)
        run->italic = strcmp(look, "nghiêng") == 0;
    else if (sscanf(look, "giãn dòng %lf pt", &number) == 1)
        paragraph->line = (int32_t)(20 * number);
    else if (sscanf(look, "thụt %lf mm", &number) == 1)
        paragraph->first_line = twips(number);
    else if (strcmp(look, "căn giữa") == 0 || strcmp(look, "căn trái") == 0)
        paragraph->align = strcmp(look, "căn giữa") == 0 ? PAGE_CENTER : PAGE_LEFT;
    else
        fail_msg("no part looks like \"%s\"", look);
}

const struct layout *model_page(struct arena *arena, const struct paper *paper, enum rule_set set, const char *look)
{
    static const struct check_options usual = {0};
    struct exam exam = {.arena = arena, .paper = paper, .options = &usual};
    exam_begin(&exam);
    struct page_exam page = {.exam = &exam, .form = page_form_of(set)};
    assert_non_null(page.form);
    page_find_parts(&page);
    struct layout *layout = ARENA_NEW(arena, struct layout);
    struct page_section *section = ARENA_NEW(arena, struct page_section);
    const struct page_form *form = page.form;
    *section = (struct page_section){
        .span = {0, (uint32_t)paper->text->s.n}, .has_size = true, .has_margins = true,
        .width = twips(FORM_WIDTH), .height = twips(FORM_HEIGHT), .top = twips(form->top.from),
        .bottom = twips(form->bottom.from), .left = twips(form->left.from), .right = twips(form->right.from)};
    layout->sections = section;
    layout->n_sections = 1;
    dress(arena, &page, layout);

    const char *colon = look ? strstr(look, ": ") : NULL;
    assert_true(!look || colon);
    const struct str who = look ? str_make(look, (size_t)(colon - look)) : STR_NONE;
    size_t changed = 0;
    if (str_eq(who, STR("trang"))) {
        change_sheet(section, colon + 2);
        changed++;
    }
    for (size_t i = 0; i < page.parts.n; i++) {
        if (!look || !str_eq(who, str_from(form_part_word(page.parts.v[i].part))))
            continue;
        change_part(&layout->runs[i], &layout->paragraphs[i], colon + 2);
        changed++;
    }
    assert_true(!look || changed);
    return layout;
}
