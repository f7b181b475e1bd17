/*
 * Papers that a program of others must open first: doc, odt, rtf by LibreOffice; pdf by pdftotext; pictures, and what in
 * a pdf is only a picture, by tesseract. What they make of it is read in a cell like any file.
 */
#include "jail/inside.h"
#include "text/legacy.h"

enum {
    PDF_PAGES_MAX = 1000,
    SCAN_PAGES_MAX = 40,      /* two seconds each */
    SCAN_DOTS = 300,          /* an inch */
    PICTURE_SIDE_MAX = 20000, /* dots */
    PICTURE_DOTS_MAX = 120 * 1000 * 1000,
    WORDS_LEAST = 8,          /* of a page; fewer are the number of a page that is a picture */
};

struct foreign {
    struct jail *jail;
    struct arena *arena;
    const char *name;
    struct str bytes;
};

static bool refuse_damaged(const char *name, const char *program, struct err *err)
{
    return ERR(err, ERR_INPUT,
               _("%s không mở được tệp %s: tệp hỏng hoặc có cấu trúc lạ. Hãy mở thử bằng phần mềm khác, lưu hoặc quét lại "
                 "rồi gửi lại."),
               program, name);
}

static bool read_office(const struct foreign *foreign, struct source *ret_source, struct err *err)
{
    struct jail_output output;
    if (!jail_program(foreign->jail, foreign->arena, foreign->name, JAIL_TO_DOCX, JAIL_NO_NUMBERS, foreign->bytes,
                      &output, err))
        return false;
    if (output.status != 0 || !str_starts(output.bytes, STR("PK\3\4")))
        return refuse_damaged(foreign->name, "LibreOffice", err);
    if (!jail_read(foreign->jail, foreign->arena, foreign->name, output.bytes, false, ret_source, err))
        return false;
    ret_source->format = READER_OFFICE;
    return true;
}

/* --- scans --- */

static bool refuse_picture(const char *name, uint32_t width, uint32_t height, struct err *err)
{
    return ERR(err, ERR_LIMIT,
               _("Ảnh %s rộng %u × %u điểm, vượt mức cho phép. Hãy quét lại ở 300 điểm một inch rồi gửi lại."), name,
               (unsigned)width, (unsigned)height);
}

static bool recognise(const struct foreign *foreign, struct str picture, int dots, struct str *ret_tsv, struct err *err)
{
    struct jail_output output;
    if (!jail_program(foreign->jail, foreign->arena, foreign->name, JAIL_OCR, JAIL_NUMBERS(dots), picture, &output, err))
        return false;
    if (output.status != 0)
        return refuse_damaged(foreign->name, "tesseract", err);
    *ret_tsv = output.bytes;
    return true;
}

static bool read_pieces(const struct foreign *foreign, const struct pages_piece *pieces, size_t n,
                        struct source *ret_source, struct err *err)
{
    const struct str bytes = reader_pages(foreign->arena, pieces, n);
    return jail_read(foreign->jail, foreign->arena, foreign->name, bytes, false, ret_source, err);
}

static bool read_picture(const struct foreign *foreign, struct source *ret_source, struct err *err)
{
    enum { DOTS_LEAST = 70, DOTS_MOST = 1200, A4_TENTHS = 83 /* of an inch, its width */ };
    struct picture picture;
    struct pages_piece piece = {.scanned = true};
    if (!reader_picture(foreign->bytes, &picture) || !picture.width || !picture.height)
        return refuse_damaged(foreign->name, "tesseract", err);
    if (picture.width > PICTURE_SIDE_MAX || picture.height > PICTURE_SIDE_MAX ||
        (uint64_t)picture.width * picture.height > PICTURE_DOTS_MAX)
        return refuse_picture(foreign->name, picture.width, picture.height, err);
    /* a telephone does not say how large the sheet was: a whole one */
    uint32_t dots = picture.dots >= DOTS_LEAST && picture.dots <= DOTS_MOST ? picture.dots : 0;
    if (!dots) {
        const uint32_t side = picture.width < picture.height ? picture.width : picture.height;
        dots = side * 10 / A4_TENTHS;
        dots = dots < DOTS_LEAST ? DOTS_LEAST : dots > DOTS_MOST ? DOTS_MOST : dots;
    }
    return recognise(foreign, foreign->bytes, (int)dots, &piece.bytes, err) &&
           read_pieces(foreign, &piece, 1, ret_source, err);
}

static bool refuse_long_scan(const char *name, int64_t pages, struct err *err)
{
    return ERR(err, ERR_LIMIT,
               _("Tệp %s có %lld trang là ảnh quét; mỗi lần chỉ đọc được đến %d trang. Hãy tách thành nhiều tệp nhỏ hơn."),
               name, (long long)pages, SCAN_PAGES_MAX);
}

static bool recognise_page(const struct foreign *foreign, int page, struct str *ret_tsv, struct err *err)
{
    struct jail_output output;
    struct picture picture;
    if (!jail_program(foreign->jail, foreign->arena, foreign->name, JAIL_PDF_IMAGE, JAIL_NUMBERS(page, SCAN_DOTS),
                      foreign->bytes, &output, err))
        return false;
    if (output.status != 0 || !reader_picture(output.bytes, &picture))
        return refuse_damaged(foreign->name, "pdftoppm", err);
    return recognise(foreign, output.bytes, SCAN_DOTS, ret_tsv, err);
}

static bool read_pictures_of_pdf(const struct foreign *foreign, int64_t pages, struct source *ret_source,
                                 struct err *err)
{
    struct pages_piece pieces[SCAN_PAGES_MAX];
    if (pages > SCAN_PAGES_MAX)
        return refuse_long_scan(foreign->name, pages, err);
    for (int i = 0; i < (int)pages; i++) {
        pieces[i].scanned = true;
        if (!recognise_page(foreign, i + 1, &pieces[i].bytes, err))
            return false;
    }
    return read_pieces(foreign, pieces, (size_t)pages, ret_source, err);
}

/* --- pdf --- */

static bool count_pages(const struct foreign *foreign, int64_t *ret_pages, struct err *err)
{
    struct jail_output output;
    if (!jail_program(foreign->jail, foreign->arena, foreign->name, JAIL_PDF_INFO, JAIL_NO_NUMBERS, foreign->bytes,
                      &output, err))
        return false;
    if (str_find(output.complaint, STR("password")) != STR_NOWHERE)
        return ERR(err, ERR_INPUT,
                   _("Tệp %s được đặt mật khẩu nên không mở được. Hãy bỏ mật khẩu, lưu lại rồi gửi lại."), foreign->name);
    const struct str key = STR("\nPages:");
    const size_t at = str_find(output.bytes, key);
    const struct str rest = str_skip(output.bytes, at == STR_NOWHERE ? output.bytes.n : at + key.n);
    if (output.status != 0 || !str_to_int(str_trim(str_sub(rest, 0, str_find_byte(rest, '\n'))), ret_pages) ||
        *ret_pages < 1)
        return refuse_damaged(foreign->name, "pdfinfo", err);
    if (*ret_pages > PDF_PAGES_MAX)
        return ERR(err, ERR_LIMIT,
                   _("Tệp %s có %lld trang, vượt mức %d trang cho phép. Hãy tách thành nhiều tệp nhỏ hơn."),
                   foreign->name, (long long)*ret_pages, PDF_PAGES_MAX);
    return true;
}

static int64_t count_words(struct str xhtml)
{
    const struct str word = STR("<word ");
    int64_t n = 0;
    for (size_t at = 0; (at = str_find_from(xhtml, at, word)) != STR_NOWHERE; at += word.n)
        n++;
    return n;
}

/* What pdftotext wrote, cut at its pages. Returns how many of them have no words. */
static size_t cut_at_pages(struct str xhtml, struct pages_piece *pieces, size_t n)
{
    const struct str page = STR("<page ");
    size_t empty = 0, at = str_find(xhtml, page);
    for (size_t i = 0; i < n; i++) {
        const size_t from = at < xhtml.n ? at : xhtml.n;
        at = str_find_from(xhtml, from + page.n, page);
        pieces[i] = (struct pages_piece){str_sub(xhtml, from, at), false};
        empty += count_words(pieces[i].bytes) == 0;
    }
    return empty;
}

/* Pages without words amid others: a signed page that was scanned, or an empty sheet. *ret_unread counts those for which
 * there is no program. */
static bool recognise_empty(const struct foreign *foreign, struct pages_piece *pieces, size_t n, uint32_t *ret_unread,
                            struct err *err)
{
    for (size_t i = 0; i < n; i++) {
        struct str tsv;
        if (count_words(pieces[i].bytes) > 0)
            continue;
        if (recognise_page(foreign, (int)i + 1, &tsv, err))
            pieces[i] = (struct pages_piece){tsv, true};
        else if (err->code == ERR_MISSING)
            ++*ret_unread;
        else
            return false;
    }
    return true;
}

/* Text that pdftotext finds. *ret_trusted: there is some, and it is made of words. */
static bool read_text_of_pdf(const struct foreign *foreign, int64_t pages, bool *ret_trusted, struct source *ret_source,
                             struct err *err)
{
    struct jail_output output;
    const size_t n = (size_t)pages;
    uint32_t unread = 0;
    *ret_trusted = false;
    if (!jail_program(foreign->jail, foreign->arena, foreign->name, JAIL_PDF_TEXT, JAIL_NUMBERS(1, (int)pages),
                      foreign->bytes, &output, err))
        return false;
    if (output.status != 0)
        return refuse_damaged(foreign->name, "pdftotext", err);
    struct pages_piece *pieces = ARENA_ARRAY(foreign->arena, struct pages_piece, n);
    const size_t empty = cut_at_pages(output.bytes, pieces, n);
    if (count_words(output.bytes) < WORDS_LEAST * (int64_t)(n - empty) || empty == n)
        return true;
    if (empty > SCAN_PAGES_MAX)
        return refuse_long_scan(foreign->name, (int64_t)empty, err);
    if (!recognise_empty(foreign, pieces, n, &unread, err) || !read_pieces(foreign, pieces, n, ret_source, err))
        return false;
    ret_source->unread = unread;
    *ret_trusted = legacy_is_vietnamese(ret_source->text.s);
    return true;
}

static bool read_pdf(const struct foreign *foreign, struct source *ret_source, struct err *err)
{
    int64_t pages;
    bool trusted;
    struct source text = {0}, scan;
    if (!count_pages(foreign, &pages, err) || !read_text_of_pdf(foreign, pages, &trusted, &text, err))
        return false;
    if (trusted) {
        *ret_source = text;
        return true;
    }
    /* no text, or letters that stand for others: what a person sees is the picture */
    if (!read_pictures_of_pdf(foreign, pages, &scan, err))
        return false;
    const bool other_language = text.text.s.n && !legacy_is_vietnamese(scan.text.s);
    *ret_source = other_language ? text : scan;
    return true;
}

bool foreign_read(struct jail *jail, struct arena *arena, const char *name, struct str bytes, enum reader_needs needs,
                  struct source *ret_source, struct err *err)
{
    const struct foreign foreign = {jail, arena, name, bytes};
    struct source source;
    const bool done = needs == READER_NEEDS_PDF      ? read_pdf(&foreign, &source, err)
                      : needs == READER_NEEDS_OFFICE ? read_office(&foreign, &source, err)
                                                     : read_picture(&foreign, &source, err);
    if (!done)
        return false;
    source.bytes = bytes;
    *ret_source = source;
    return true;
}
