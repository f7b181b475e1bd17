/* Fonts, sizes, bold and italic letters. */
#include "checker/page_measure.h"

/* Letters and digits of some bytes; those that are not ASCII apart, because they may have a font of their own. */
struct letters {
    size_t plain, marked;
};

static struct letters count_letters(struct str s)
{
    struct letters letters = {0};
    for (size_t i = 0; i < s.n; i++) {
        const unsigned char c = (unsigned char)s.p[i];
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        letters.plain += plain;
        /* U+00C0 to U+1EFF: letters of Latin; punctuation and signs lie above */
        letters.marked += (c >= 0xC3 && c <= 0xDF) || (c == 0xE1 && i + 1 < s.n && (unsigned char)s.p[i + 1] >= 0xB8);
    }
    return letters;
}

static bool same_font(struct str font)
{
    const struct str want = STR(FORM_FONT);
    if (font.n != want.n)
        return false;
    for (size_t i = 0; i < font.n; i++) {
        const char c = font.p[i];
        const char lower = c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
        const char wanted = want.p[i] >= 'A' && want.p[i] <= 'Z' ? (char)(want.p[i] + 32) : want.p[i];
        if (lower != wanted)
            return false;
    }
    return true;
}

static void gather_font(struct page_exam *page, const struct page_run *run, struct str font, struct page_voice voice,
                        size_t letters)
{
    if (!letters || !font.p || same_font(font))
        return;
    const struct page_group place = {.rule = RULE_PAGE_FONT, .font = font, .voice = voice, .first = run->span,
                                     .letters = letters};
    page_gather(page, &place, run->paragraph);
}

static void check_fonts(struct page_exam *page)
{
    const struct str text = page->exam->paper->text->s;
    for (size_t i = 0; i < page->page->n_runs; i++) {
        const struct page_run *run = &page->page->runs[i];
        const struct letters letters = count_letters(str_at(text, run->span));
        if (str_eq(run->font, run->font_marked)) {
            gather_font(page, run, run->font, run->font_by, letters.plain + letters.marked);
            continue;
        }
        gather_font(page, run, run->font, run->font_by, letters.plain);
        gather_font(page, run, run->font_marked, run->font_marked_by, letters.marked);
    }
}

/* The bytes of a run inside a part. */
static struct span shared(const struct page_run *run, struct span span)
{
    return (struct span){run->span.from > span.from ? run->span.from : span.from,
                         run->span.to < span.to ? run->span.to : span.to};
}

/* What a part looks like against what it has to: letters that differ, and where they are met first. */
struct fault {
    size_t letters;
    const struct page_run *run;
    struct span span;
};

struct faults {
    size_t letters; /* of the whole part */
    struct fault size, bold, italic;
};

static void blame(struct fault *fault, const struct page_run *run, struct span span, size_t letters)
{
    if (!fault->run) {
        fault->run = run;
        fault->span = span;
    } else if (fault->span.to == span.from) {
        fault->span.to = span.to;
    }
    fault->letters += letters;
}

static bool differs(enum form_style want, bool is)
{
    return (want == FORM_ON && !is) || (want == FORM_OFF && is);
}

static struct faults measure(const struct page_exam *page, const struct page_part *part)
{
    const struct form_letters *want = &page->form->parts[part->part];
    const struct layout *layout = page->page;
    struct faults faults = {0};
    for (size_t i = page_run_at(layout, part->span.from);
         i < layout->n_runs && layout->runs[i].span.from < part->span.to; i++) {
        const struct page_run *run = &layout->runs[i];
        const struct span span = shared(run, part->span);
        const struct letters letters = count_letters(str_at(page->exam->paper->text->s, span));
        const size_t n = letters.plain + letters.marked;
        if (!n)
            continue;
        faults.letters += n;
        if (want->size && (run->size < 2 * want->from || run->size > 2 * want->to))
            blame(&faults.size, run, span, n);
        if (differs(want->bold, run->bold))
            blame(&faults.bold, run, span, n);
        if (differs(want->italic, run->italic))
            blame(&faults.italic, run, span, n);
    }
    return faults;
}

static struct str range_words(const struct page_exam *page, const struct form_letters *want)
{
    return str_printf(page->exam->arena, want->from < want->to ? "%d - %d" : "%d", want->from, want->to);
}

static struct str size_sentence(const struct page_exam *page, enum form_part part, int32_t size,
                                struct page_voice voice)
{
    const struct str is = page_tenths(page, 5 * size), want = range_words(page, &page->form->parts[part]);
    const struct str who = page_blame(page, voice);
    return str_printf(page->exam->arena, _("Cỡ chữ của %s là %.*s, phải là %.*s (%.*s)"), form_part_word(part),
                      STR_ARG(is), STR_ARG(want), STR_ARG(who));
}

static struct str style_sentence(const struct page_exam *page, const char *sentence, enum form_part part,
                                 struct page_voice voice)
{
    const struct str who = page_blame(page, voice);
    return str_printf(page->exam->arena, "%s %s (%.*s)", sentence, form_part_word(part), STR_ARG(who));
}

/* Letters outside of the part have their size from the same mouth: who changes it changes them as well. */
static bool is_shared(const struct page_exam *page, const struct page_part *part, const struct page_run *run)
{
    const struct layout *layout = page->page;
    for (size_t i = 0; i < layout->n_runs; i++) {
        const struct page_run *other = &layout->runs[i];
        const bool outside = other->span.to <= part->span.from || other->span.from >= part->span.to;
        if (outside && other->size == run->size && other->size_by.style == run->size_by.style &&
            other->size_by.level == run->size_by.level)
            return true;
    }
    return false;
}

static void check_part(struct page_exam *page, const struct page_part *part)
{
    const struct form_letters *want = &page->form->parts[part->part];
    const struct faults faults = measure(page, part);
    /* a mark of a note, a word set apart: a part is wrong when it shows, in size a fifth, in weight half of it */
    if (faults.size.run && 5 * faults.size.letters >= faults.letters) {
        const struct page_run *run = faults.size.run;
        struct diagnostic *found =
            page_report(page, want->unsure ? RULE_PAGE_SIZE_UNSURE : RULE_PAGE_SIZE, faults.size.span,
                        size_sentence(page, part->part, run->size, run->size_by), 1);
        if (found && !is_shared(page, part, run))
            page_mend_size(page, found, part->part, run->size, run->size_by);
    }
    if (faults.bold.run && 2 * faults.bold.letters > faults.letters) {
        const bool post = part->part == FORM_POST && page->exam->set != RULES_STATE;
        const char *sentence = want->bold == FORM_ON ? _("Phải in đậm") : _("Không in đậm");
        page_report(page, post ? RULE_PAGE_POST : RULE_PAGE_BOLD, faults.bold.span,
                    style_sentence(page, sentence, part->part, faults.bold.run->bold_by), 1);
    }
    if (faults.italic.run && 2 * faults.italic.letters > faults.letters) {
        const char *sentence = want->italic == FORM_ON ? _("Phải in nghiêng") : _("Không in nghiêng");
        page_report(page, RULE_PAGE_ITALIC, faults.italic.span,
                    style_sentence(page, sentence, part->part, faults.italic.run->italic_by), 1);
    }
}

static void gather_sizes(struct page_exam *page, const struct page_part *part)
{
    const struct form_letters *want = &page->form->parts[part->part];
    const struct layout *layout = page->page;
    for (size_t i = page_run_at(layout, part->span.from);
         i < layout->n_runs && layout->runs[i].span.from < part->span.to; i++) {
        const struct page_run *run = &layout->runs[i];
        if (layout->paragraphs[run->paragraph].in_table || (run->size >= 2 * want->from && run->size <= 2 * want->to))
            continue;
        const struct span span = shared(run, part->span);
        const struct letters letters = count_letters(str_at(page->exam->paper->text->s, span));
        const struct page_group place = {.rule = RULE_PAGE_SIZE, .value = run->size, .voice = run->size_by,
                                         .kind = (int32_t)part->part, .first = span,
                                         .letters = letters.plain + letters.marked};
        if (place.letters)
            page_gather(page, &place, run->paragraph);
    }
}

struct str page_letters_sentence(const struct page_exam *page, const struct page_group *group)
{
    if (group->rule == RULE_PAGE_SIZE)
        return size_sentence(page, (enum form_part)group->kind, group->value, group->voice);
    const struct str who = page_blame(page, group->voice);
    return str_printf(page->exam->arena, _("Phông chữ “%.*s”, phải là “%s” (%.*s)"), STR_ARG(group->font), FORM_FONT,
                      STR_ARG(who));
}

void page_check_letters(struct page_exam *page)
{
    check_fonts(page);
    bool recipients = false;
    for (size_t i = 0; i < page->parts.n; i++) {
        const struct page_part *part = &page->parts.v[i];
        if (part->part == FORM_BODY) {
            gather_sizes(page, part);
        } else if (part->part != FORM_RECIPIENTS || !recipients) {
            /* one line tells how the whole list is set */
            check_part(page, part);
            recipients = recipients || part->part == FORM_RECIPIENTS;
        }
    }
}
