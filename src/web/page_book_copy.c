/* Ghi bản sao: copies that were made of a paper come into a book of outgoing papers, from the paper's page. */
#include "office/book.h"
#include "web/page.h"

enum { COPY_DOCUMENT, COPY_KIND, COPY_COUNT, COPY_PARTY, COPY_SIGNER, COPY_DAY, COPY_SYMBOL };
static const struct param copy_params[PARAMS_MAX] = {
    [COPY_DOCUMENT] = {"van-ban", N_("Văn bản được sao"), PARAM_DOCUMENT, 15},
    [COPY_KIND] = {"loai", N_("Hình thức sao"), PARAM_WORD, 10},
    [COPY_COUNT] = {"so-ban", N_("Số bản"), PARAM_INT, 7},
    [COPY_PARTY] = {"noi", N_("Gửi cho"), PARAM_TEXT, 300},
    [COPY_SIGNER] = {"nguoi-ky", N_("Người ký bản sao"), PARAM_TEXT, 150},
    [COPY_DAY] = {"ngay", N_("Ngày sao"), PARAM_DATE, 12},
    [COPY_SYMBOL] = {"ky-hieu", N_("Ký hiệu"), PARAM_TEXT, 100},
};

static void copy_send(struct request *request, struct work *work, struct reply *reply)
{
    struct book_entry made;
    struct err err = {0};
    struct book_copy copy = {
        .book = request->id,
        .document = request_int(request, COPY_DOCUMENT),
        .copies = request_int(request, COPY_COUNT),
        .day = request_date(request, COPY_DAY),
        .symbol = request_text(request, COPY_SYMBOL),
        .party = request_text(request, COPY_PARTY),
        .signer = request_text(request, COPY_SIGNER),
    };
    copy.kind = book_copy_usual(copy.day);
    for (int kind = 0; kind < BOOK_COPY__MAX; kind++)
        if (str_eq(request_text(request, COPY_KIND), str_from(book_copy_name((enum book_copy_kind)kind))))
            copy.kind = (enum book_copy_kind)kind;
    if (!copy.document)
        reply_refuse(reply, request, 422, "Chưa ghi bản sao", "Hãy mở trang của văn bản được sao rồi ghi ở đó.");
    else if (book_copy(work, &copy, &made, &err))
        reply_redirect(reply, str_printf(request->arena, "/van-ban/%lld?da=ghi#books", (long long)copy.document));
    else
        reply_error(reply, request, &err);
}

const struct route route_book_copy_send = {
    .method = METHOD_POST, .path = "/so/{id}/ban-sao", .back = "/so", .act = ACT_REGISTER, .thing = THING_BOOK,
    .work = ROUTE_WRITES, .body_max = FORM_BODY_MAX, .params = copy_params, .handle = copy_send,
};
