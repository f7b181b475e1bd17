/* What was captured, in order of the text that was admitted. */
#include "reader/capture.h"

/* Walks along text_original()'s map from the output to what was admitted of it; offsets must not go back. */
struct crossing {
    const struct text *text;
    size_t step;
};

static uint32_t cross(struct crossing *crossing, uint32_t there)
{
    const struct text *text = crossing->text;
    while (crossing->step + 1 < text->n_steps && text->steps[crossing->step + 1].there <= there)
        crossing->step++;
    const struct text_step step = text->steps[crossing->step];
    const uint32_t end =
        crossing->step + 1 < text->n_steps ? text->steps[crossing->step + 1].here : (uint32_t)text->s.n;
    uint32_t here = step.here + (there > step.there ? there - step.there : 0);
    if (here >= end)
        return end;
    /* letters that were composed, or converted from an old encoding, are not cut */
    while (here > step.here && ((uint8_t)text->s.p[here] & 0xc0) == 0x80)
        here--;
    return here;
}

struct builder {
    struct arena *arena;
    const struct capture *capture;
    VEC(struct page_run) runs;
    VEC(struct page_paragraph) paragraphs;
    uint32_t *numbers; /* captured paragraph → index + 1, or 0 */
    uint32_t last;     /* the captured run of the last page_run */
};

static uint32_t place_paragraph(struct builder *builder, uint32_t captured, struct span span)
{
    uint32_t *number = &builder->numbers[captured];
    if (!*number) {
        VEC_PUSH(builder->arena, &builder->paragraphs, builder->capture->paragraphs.v[captured]);
        *number = (uint32_t)builder->paragraphs.n;
        builder->paragraphs.v[*number - 1].span = span;
    }
    builder->paragraphs.v[*number - 1].span.to = span.to;
    return *number - 1;
}

static void place_run(struct builder *builder, uint32_t run, struct span span)
{
    const struct captured_run *captured = &builder->capture->runs.v[run - 1];
    const struct run_format *format = &captured->format;
    const uint32_t paragraph = place_paragraph(builder, captured->paragraph, span);
    if (builder->last == run && builder->runs.v[builder->runs.n - 1].span.to == span.from) {
        builder->runs.v[builder->runs.n - 1].span.to = span.to;
        return;
    }
    VEC_PUSH(builder->arena, &builder->runs,
             ((struct page_run){.span = span,
                                .paragraph = paragraph,
                                .font = format->font,
                                .font_marked = format->font_marked,
                                .size = format->size,
                                .bold = format->bold == 1,
                                .italic = format->italic == 1,
                                .font_by = format->font_by,
                                .font_marked_by = format->font_marked_by,
                                .size_by = format->size_by,
                                .bold_by = format->bold_by,
                                .italic_by = format->italic_by}));
    builder->last = run;
}

/* A section reaches from its first paragraph to its last; one without text stands empty behind the one before it. */
static void place_sections(struct layout *page)
{
    for (size_t i = 0; i < page->n_paragraphs; i++) {
        const struct page_paragraph *paragraph = &page->paragraphs[i];
        struct page_section *section = &page->sections[paragraph->section];
        if (section->span.to == 0)
            section->span = paragraph->span;
        section->span.to = paragraph->span.to > section->span.to ? paragraph->span.to : section->span.to;
    }
    for (size_t i = 1; i < page->n_sections; i++) {
        const uint32_t before = page->sections[i - 1].span.to;
        if (page->sections[i].span.to == 0)
            page->sections[i].span = (struct span){before, before};
    }
}

struct layout *capture_page(struct capture *capture, const struct text *text)
{
    struct builder builder = {.arena = capture->arena, .capture = capture};
    builder.numbers = ARENA_ARRAY(capture->arena, uint32_t, capture->paragraphs.n + 1);
    struct crossing crossing = {.text = text};
    const struct marks *placed = &capture->placed;
    uint32_t from = 0;
    for (size_t i = 0; i < placed->n; i++) {
        from = cross(&crossing, placed->v[i].at);
        const uint32_t to = i + 1 < placed->n ? cross(&crossing, placed->v[i + 1].at) : from;
        if (placed->v[i].run && from < to)
            place_run(&builder, placed->v[i].run, (struct span){from, to});
    }
    VEC_PUSH(capture->arena, &capture->sections, capture->section);

    struct layout *page = ARENA_NEW(capture->arena, struct layout);
    *page = (struct layout){
        .sections = capture->sections.v, .n_sections = capture->sections.n,
        .paragraphs = builder.paragraphs.v, .n_paragraphs = builder.paragraphs.n,
        .runs = builder.runs.v, .n_runs = builder.runs.n,
        .cut = capture->cut,
    };
    for (size_t i = 0; i < page->n_sections; i++)
        page->sections[i].span = (struct span){0, 0};
    place_sections(page);
    return page;
}

size_t page_run_at(const struct layout *page, size_t offset)
{
    size_t low = 0, high = page->n_runs;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (page->runs[middle].span.to <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
