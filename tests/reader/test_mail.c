/* Mails as they come: heads in every encoding, files in every wrapping, and what is refused or left out. */
#include "reader/mail_read.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define HEAD "From: =?utf-8?B?VsSDbiBwaMOybmc=?= <VP@HaLam.example>\r\nSubject: =?utf-8?B?R+G7rWkgS8Ohbw==?=\r\n"

static struct mail_read read_mail(struct arena *arena, struct str bytes)
{
    struct mail_read mail;
    struct err err = {0};
    if (!mail_read(arena, "thư", bytes, &mail, &err))
        fail_msg("refused: %s", err.text);
    return mail;
}

static void assert_str(struct str got, const char *want)
{
    if (!got.p || !str_eq(got, str_from(want)))
        fail_msg("\"%.*s\", want \"%s\"", STR_ARG(got), want);
}

static void assert_refused(struct str bytes, enum err_code code)
{
    struct arena *arena = arena_create();
    struct mail_read mail;
    struct err err = {0};
    assert_false(mail_read(arena, "thư 7", bytes, &mail, &err));
    if (err.code != code || !strstr(err.text, "thư 7"))
        fail_msg("refused by %d \"%s\", want %d", err.code, err.text, code);
    arena_destroy(arena);
}

static void a_head_is_decoded(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct mail_read mail = read_mail(arena, STR(
        HEAD "Date: Tue, 02 Mar 2021 08:15:00 +0700\r\nMessage-ID: <k12@halam.example>\r\n\r\nKính gửi\r\nvăn phòng.\r\n"));
    assert_str(mail.from_name, "Văn phòng");
    assert_str(mail.from, "vp@halam.example");
    assert_str(mail.subject, "Gửi Káo");
    assert_str(mail.id, "k12@halam.example");
    assert_int_equal(mail.sent, 1614647700);
    assert_str(mail.words, "Kính gửi\nvăn phòng.\n");
    assert_int_equal(mail.n_files, 0);
    arena_destroy(arena);
}

static void a_decomposed_subject_is_composed_and_stays_on_one_line(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct mail_read mail = read_mail(arena, STR("Subject: =?utf-8?Q?=E1=BB=A7y_u=CC=89_a=0D=0ABcc:_x?=\n\n"));
    assert_str(mail.subject, "ủy ủ a  Bcc: x");
    assert_str(mail.from, "");
    arena_destroy(arena);
}

static void words_in_an_older_encoding_are_read(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct mail_read mail = read_mail(arena, STR(
        "Subject: a\nContent-Type: text/plain; charset=windows-1258\nContent-Transfer-Encoding: quoted-printable\n\nT=F4i =\nvi=EA=F2t\n"));
    assert_str(mail.words, "Tôi việt\n");
    arena_destroy(arena);
}

static void files_are_unpacked_with_their_names(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct mail_read mail = read_mail(arena, STR(
        HEAD "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"x\"\n\n"
        "--x\nContent-Type: multipart/alternative; boundary=y\n\n--y\nContent-Type: text/plain; charset=utf-8\n\nChữ\n"
        "--y\nContent-Type: text/html\n\n<p>Khác\n--y--\n"
        "--x\nContent-Type: application/msword; name=\"=?utf-8?Q?K=E1=BA=BF_ho=E1=BA=A1ch.doc?=\"\n"
        "Content-Transfer-Encoding: base64\nContent-Disposition: attachment\n\nYWJj\n"
        "--x\nContent-Type: text/plain\nContent-Disposition: attachment; filename*=utf-8''C%3A%5Ctmp%5C%C4%91%20a.txt\n\nnội dung\n"
        "--x\nContent-Type: Image/PNG\nContent-ID: <logo>\nContent-Disposition: inline\n\npng\n--x--\n"));
    assert_str(mail.words, "Chữ");
    assert_int_equal(mail.n_files, 3);
    assert_str(mail.files[0].name, "Kế hoạch.doc");
    assert_str(mail.files[0].type, "application/msword");
    assert_str(mail.files[0].bytes, "abc");
    assert_str(mail.files[1].name, "đ a.txt");
    assert_str(mail.files[1].bytes, "nội dung");
    assert_false(mail.files[1].shown);
    assert_str(mail.files[2].type, "image/png");
    assert_true(mail.files[2].shown);
    assert_int_equal(mail.left_out, 0);
    arena_destroy(arena);
}

static void what_hangs_on_a_forwarded_mail_hangs_on_this_one(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    const struct mail_read mail = read_mail(arena, STR(
        HEAD "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nXin chuyển.\n"
        "--x\nContent-Type: message/rfc822\n\nSubject: trong\nContent-Type: application/octet-stream; name=b.docx\n\nPK\n--x--\n"));
    assert_str(mail.subject, "Gửi Káo");
    assert_int_equal(mail.n_files, 1);
    assert_str(mail.files[0].name, "b.docx");
    arena_destroy(arena);
}

/* n containers inside each other, each with a file in front of the next. */
static struct buf nested(int n)
{
    struct buf mail = {0};
    buf_puts(&mail, "Subject: a\nMIME-Version: 1.0\n");
    for (int i = 0; i < n; i++)
        buf_printf(&mail, "Content-Type: multipart/mixed; boundary=\"b%d.\"\n\n--b%d.\nContent-Type: text/plain; "
                   "name=%d.txt\n\ntệp\n--b%d.\n", i, i, i, i);
    buf_puts(&mail, "Content-Type: text/plain; name=cuoi.txt\n\ncuối\n");
    return mail;
}

static void what_lies_too_deep_is_left_out_and_counted(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct buf deep = nested(50);
    const struct mail_read mail = read_mail(arena, buf_view(&deep));
    assert_int_equal(mail.n_files, MAIL_DEPTH_MAX);
    assert_int_equal(mail.left_out, 1);
    arena_destroy(arena);
    buf_free(&deep);
}

static void more_files_than_a_mail_may_have_are_left_out_and_counted(void **state)
{
    (void)state;
    struct arena *arena = arena_create();
    struct buf many = {0};
    buf_puts(&many, "Subject: a\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n");
    for (int i = 0; i < 200; i++)
        buf_printf(&many, "--x\nContent-Type: text/plain; name=%d.txt\n\n%d\n", i, i);
    const struct mail_read mail = read_mail(arena, buf_view(&many));
    assert_int_equal(mail.n_files, MAIL_FILES_MAX);
    assert_int_equal(mail.left_out, 200 - MAIL_FILES_MAX);
    arena_destroy(arena);
    buf_free(&many);
}

static struct buf repeated(const char *head, const char *what, size_t bytes)
{
    struct buf mail = {0};
    buf_puts(&mail, head);
    while (mail.n < bytes)
        buf_puts(&mail, what);
    return mail;
}

static void a_build_that_would_keep_us_busy_is_refused_at_once(void **state)
{
    (void)state;
    static const struct {
        const char *head, *what;
    } cases[] = {
        {"Subject: a\n", "Content-Type: message/rfc822\n\n"},
        {"Subject: a\n", "content-TYPE :\n\tMultipart/mixed; boundary=b\n\n--b\n"},
        {"Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n", "--b\n\n"},
        {"Subject: a\n", "a:\n"},
        {"Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n", "a:\n"},
        {"Subject: a\nContent-Type: multipart/digest; boundary=b\n\n--b\n\n", "a:\n"},
        {"Subject: a\nContent-Type: message/rfc822\n\n", "a:\n"},
    };
    struct buf deep = nested(MAIL_CONTAINERS_MAX + 1);
    assert_refused(buf_view(&deep), ERR_LIMIT);
    buf_free(&deep);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct buf mail = repeated(cases[i].head, cases[i].what, 4 * 1024 * 1024);
        assert_refused(buf_view(&mail), ERR_LIMIT);
        buf_free(&mail);
    }
    struct buf large = repeated("Subject: a\n\n", "Một dòng chữ dài vừa phải để lấp đầy bức thư.\n", MAIL_SIZE_MAX + 1);
    assert_refused(buf_view(&large), ERR_LIMIT);
    buf_free(&large);
}

static void what_is_no_mail_is_refused(void **state)
{
    (void)state;
    assert_refused(STR(""), ERR_INPUT);
    assert_refused(STR("\n\n"), ERR_INPUT);
    assert_refused(STR("ĐẢNG BỘ TỈNH SƠN HÀ\nSố 12-KH/ĐU\n"), ERR_INPUT);
    assert_refused(STR("PK\3\4\0\0\0\0"), ERR_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_head_is_decoded),
        cmocka_unit_test(a_decomposed_subject_is_composed_and_stays_on_one_line),
        cmocka_unit_test(words_in_an_older_encoding_are_read),
        cmocka_unit_test(files_are_unpacked_with_their_names),
        cmocka_unit_test(what_hangs_on_a_forwarded_mail_hangs_on_this_one),
        cmocka_unit_test(what_lies_too_deep_is_left_out_and_counted),
        cmocka_unit_test(more_files_than_a_mail_may_have_are_left_out_and_counted),
        cmocka_unit_test(a_build_that_would_keep_us_busy_is_refused_at_once),
        cmocka_unit_test(what_is_no_mail_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
