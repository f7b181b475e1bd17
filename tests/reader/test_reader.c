/* Which format is it, and what is said of a file that cannot be read. */
#include "fixture.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static void plain_text_is_read_line_by_line(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_fixture(arena, "good.txt");
    assert_true(str_eq(source.text.s, STR("Đảng ủy Khối\nHà Lâm\n")));
    assert_int_equal(source.format, READER_PLAIN);
    assert_false(source.whole_paragraphs);
    assert_int_equal(source.bytes.n, 34); /* as it came: mark, CRLF */
    assert_int_equal(text_original(&source.text, str_find(source.text.s, STR("Hà"))),
                     str_find(source.bytes, STR("Hà")));
    arena_destroy(arena);
}

static void old_encodings_are_converted(void **state)
{
    (void)state;
    assert_reads("utf16.txt", "Đảng ủy");
    assert_reads("vni.txt", "Ban Thường vụ Đảng ủy\n");
    struct arena *arena = arena_create();
    const struct source source = read_fixture(arena, "fonts.docx");
    assert_true(str_eq(source.text.s, STR("HỘI NGHỊ Ban Thường vụ Đảng ủy¹\n\nsố 5 (tổ) ở Hà Lâm\n\n¹ Họp ở Hà Lâm.")));
    assert_string_equal(text_converted_from(&source.text), "VNI");
    struct source page;
    struct err err;
    assert_true(reader_bytes_page(arena, "fonts.docx", source.bytes, &page, &err));
    assert_true(str_eq(page.text.s, source.text.s));
    assert_non_null(page.page);
    const struct page_run *last = &page.page->runs[page.page->n_runs - 1];
    assert_true(last->bold && str_eq(last->font, STR("VNI-Times")));
    assert_int_equal(last->span.to, str_find(page.text.s, STR("\n\n¹")));
    arena_destroy(arena);
    /* named, but the letters are Unicode */
    assert_reads("fonts-named.docx", "Ban Thường vụ Đảng ủy là cơ quan æ ä å ö ï ñ");
}

static void content_decides_not_the_name(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source source = read_fixture(arena, "docx-by-content.txt");
    assert_int_equal(source.format, READER_DOCX);
    assert_true(source.whole_paragraphs);
    const struct source same = read_fixture(arena, "paper.docx");
    assert_true(str_eq(source.text.s, same.text.s));
    arena_destroy(arena);
}

static void uploads_are_read_as_files_are(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct source file = read_fixture(arena, "paper.docx");
    struct source upload;
    struct err err;
    assert_true(reader_bytes(arena, "tải lên.docx", file.bytes, &upload, &err));
    assert_true(str_eq(upload.text.s, file.text.s));
    assert_ptr_equal(upload.bytes.p, file.bytes.p);
    assert_false(reader_bytes(arena, "rỗng.docx", STR(""), &upload, &err));
    assert_non_null(strstr(err.text, "rỗng.docx trống"));
    assert_false(reader_bytes(arena, "lớn.txt", str_make(file.bytes.p, READER_FILE_MAX + 1), &upload, &err));
    assert_int_equal(err.code, ERR_LIMIT);
    arena_destroy(arena);
}

static void each_foreign_format_has_its_sentence(void **state)
{
    (void)state;
    assert_refused("paper.pdf", ERR_INPUT, "PDF");
    assert_refused("paper.rtf", ERR_INPUT, "RTF");
    assert_refused("scan.jpg", ERR_INPUT, "ảnh");
    assert_refused("packed.rar", ERR_INPUT, "tệp nén");
    assert_refused("plain.zip", ERR_INPUT, "không phải văn bản Word");
    assert_refused("nothing.docx", ERR_INPUT, "không phải văn bản Word");
    assert_refused("sheet.xlsx", ERR_INPUT, "Excel");
    assert_refused("slides.docx", ERR_INPUT, "PowerPoint");
    assert_refused("libre.odt", ERR_INPUT, "OpenDocument");
    assert_refused("old.doc", ERR_INPUT, "Word đời cũ (.doc)");
    assert_refused("old.xls", ERR_INPUT, "Office đời cũ");
    assert_refused("secret.docx", ERR_INPUT, "mật khẩu");
    assert_refused("locked.docx", ERR_INPUT, "mật khẩu");
    assert_refused("renamed.docx", ERR_INPUT, "bên trong không phải văn bản Word");
    assert_refused("program.txt", ERR_INPUT, "không phải văn bản chữ");
    assert_refused("tcvn3.txt", ERR_INPUT, "UTF-8");
}

static void files_that_cannot_be_opened_have_their_sentences(void **state)
{
    (void)state;
    assert_refused("empty.txt", ERR_INPUT, "trống");
    assert_refused("no-such-file.txt", ERR_MISSING, "Không tìm thấy");
    assert_refused("good.txt/inside", ERR_MISSING, "Không tìm thấy");
    assert_refused(".", ERR_INPUT, "thư mục");

    const char *pipe = FIXTURES "pipe.txt";
    unlink(pipe);
    assert_int_equal(mkfifo(pipe, 0600), 0);
    assert_refused("pipe.txt", ERR_INPUT, "không phải một tệp thông thường");
    unlink(pipe);

    const char *closed = FIXTURES "closed.txt";
    const int fd = open(closed, O_WRONLY | O_CREAT | O_TRUNC, 0000);
    assert_true(fd >= 0);
    close(fd);
    if (geteuid() == 0)
        assert_refused("closed.txt", ERR_INPUT, "trống"); /* root may open everything */
    else
        assert_refused("closed.txt", ERR_DENIED, "quyền");
    unlink(closed);
}

static void a_file_of_two_gigabytes_is_refused_before_it_is_loaded(void **state)
{
    (void)state;
    const char *path = FIXTURES "huge.txt";
    const int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    assert_true(fd >= 0);
    assert_int_equal(ftruncate(fd, (off_t)2 << 30), 0);
    close(fd);
    struct arena *arena = arena_create();
    struct source source;
    struct err err = {0};
    assert_false(reader_file(arena, path, &source, &err));
    assert_int_equal(err.code, ERR_LIMIT);
    assert_non_null(strstr(err.text, "huge.txt nặng 2048 MB"));
    assert_int_equal(arena_used(arena), 0);
    arena_destroy(arena);
    unlink(path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_text_is_read_line_by_line),
        cmocka_unit_test(old_encodings_are_converted),
        cmocka_unit_test(content_decides_not_the_name),
        cmocka_unit_test(uploads_are_read_as_files_are),
        cmocka_unit_test(each_foreign_format_has_its_sentence),
        cmocka_unit_test(files_that_cannot_be_opened_have_their_sentences),
        cmocka_unit_test(a_file_of_two_gigabytes_is_refused_before_it_is_loaded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
