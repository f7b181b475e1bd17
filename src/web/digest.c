#include "web/digest.h"

#include "web/html.h"

struct part {
    const char *title;
    bool others; /* work of other units: each line says whose */
};

static const struct part parts[REMIND__MAX] = {
    [REMIND_OVERDUE] = {"Việc đã quá hạn", false},
    [REMIND_RETURNED] = {"Kết quả bị trả lại, cần nộp lại", false},
    [REMIND_UNREAD] = {"Việc đã giao từ 3 ngày trước, chưa xác nhận đã nhận", false},
    [REMIND_SOON] = {"Việc sắp đến hạn", false},
    [REMIND_WEEK] = {"Việc trong tuần", false},
    [REMIND_SUPERIOR] = {"Đơn vị cấp dưới quá hạn từ 3 ngày", true},
    [REMIND_LEADER] = {"Đơn vị quá hạn từ 10 ngày, đề nghị lãnh đạo cho ý kiến", true},
};

/* "hạn 20/02/2021, quá hạn 3 ngày; Thông báo số 12-TB/ĐUK; lý do trả lại: thiếu phụ lục" */
static struct str facts(struct arena *arena, const struct remind_item *item, struct date today)
{
    struct buf out = {0};
    char day[DATE_TEXT_MAX];
    if (date_is(item->due.date))
        buf_printf(&out, "hạn %s, %.*s", date_vi(item->due.date, day),
                   STR_ARG(due_words(arena, &item->due, today)));
    if (!str_empty(item->paper))
        buf_printf(&out, "%s%.*s", out.n ? "; " : "", STR_ARG(item->paper));
    if (item->kind == REMIND_RETURNED && !str_empty(item->reason))
        buf_printf(&out, "%slý do trả lại: %.*s", out.n ? "; " : "", STR_ARG(item->reason));
    const struct str said = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return said;
}

static struct str address_of(struct arena *arena, const struct remind_item *item, struct str site)
{
    return str_empty(site) ? STR_NONE
                           : str_printf(arena, "%.*s/phan-cong/%lld", STR_ARG(site), (long long)item->assignment);
}

static void put_item_text(struct buf *out, struct arena *arena, const struct remind_item *item, size_t number,
                          struct date today, struct str site)
{
    buf_printf(out, "%zu. ", number);
    if (parts[item->kind].others && !str_empty(item->who))
        buf_printf(out, "%.*s: ", STR_ARG(item->who));
    buf_printf(out, "%.*s\n", STR_ARG(item->words));
    const struct str said = facts(arena, item, today), address = address_of(arena, item, site);
    if (said.n)
        buf_printf(out, "   (%.*s)\n", STR_ARG(said));
    if (address.n)
        buf_printf(out, "   %.*s\n", STR_ARG(address));
}

static void put_item_html(struct html *h, struct arena *arena, const struct remind_item *item, struct date today,
                          struct str site)
{
    const struct str address = address_of(arena, item, site);
    html_open(h, "li");
    if (parts[item->kind].others && !str_empty(item->who)) {
        html_line(h, "strong", item->who);
        html_text(h, STR(": "));
    }
    if (address.n)
        html_line_with(h, "a", item->words, A_URL("href", address));
    else
        html_text(h, item->words);
    html_void(h, "br");
    html_line(h, "small", facts(arena, item, today));
    html_close(h, "li");
}

static struct str subject_of(struct arena *arena, const struct remind_mail *mail, struct date today)
{
    size_t late = 0;
    char day[DATE_TEXT_MAX];
    for (size_t i = 0; i < mail->n; i++)
        late += date_is(mail->items[i].due.date) && date_cmp(mail->items[i].due.date, today) < 0;
    return late ? str_printf(arena, "Đôn đốc ngày %s: %zu việc, %zu quá hạn", date_vi(today, day), mail->n, late)
                : str_printf(arena, "Đôn đốc ngày %s: %zu việc", date_vi(today, day), mail->n);
}

static const char greeting[] = "Kính gửi ";
static const char closing[] = "Thư do hệ thống Đôn Đốc tự gửi, mỗi ngày nhiều nhất một thư. Việc nào đã xong, đề nghị nộp kết "
                              "quả để khỏi bị nhắc lại.";

static void put_text(struct buf *out, struct arena *arena, const struct remind_mail *mail, struct date today,
                     struct str site)
{
    size_t number = 0;
    buf_printf(out, "%s%.*s,\n", greeting, STR_ARG(mail->name));
    for (size_t i = 0; i < mail->n; i++) {
        if (i == 0 || mail->items[i].kind != mail->items[i - 1].kind) {
            buf_printf(out, "\n%s\n", parts[mail->items[i].kind].title);
            number = 0;
        }
        put_item_text(out, arena, &mail->items[i], ++number, today, site);
    }
    buf_printf(out, "\n%s\n", closing);
}

static void put_html(struct html *h, struct arena *arena, const struct remind_mail *mail, struct date today,
                     struct str site)
{
    html_raw(h, "<!doctype html>");
    html_open_with(h, "html", A_Z("lang", "vi"));
    html_open(h, "head");
    html_void_with(h, "meta", A_Z("charset", "utf-8"));
    html_line(h, "title", subject_of(arena, mail, today));
    html_close(h, "head");
    html_open(h, "body");
    html_line(h, "p", str_printf(arena, "%s%.*s,", greeting, STR_ARG(mail->name)));
    for (size_t i = 0; i < mail->n; i++) {
        const enum remind_kind kind = mail->items[i].kind;
        if (i == 0 || kind != mail->items[i - 1].kind) {
            html_line(h, "h3", str_from(parts[kind].title));
            html_open(h, "ol");
        }
        put_item_html(h, arena, &mail->items[i], today, site);
        if (i + 1 == mail->n || mail->items[i + 1].kind != kind)
            html_close(h, "ol");
    }
    html_line(h, "p", str_from(closing));
    html_close(h, "body");
    html_close(h, "html");
}

struct digest digest_write(struct arena *arena, const struct remind_mail *mail, struct date today, struct str site)
{
    struct buf text = {0}, html = {0};
    struct html h = {.out = &html};
    put_text(&text, arena, mail, today, site);
    put_html(&h, arena, mail, today, site);
    /* past its size the HTML says nothing; the plain words are there all the same */
    const struct digest digest = {
        .subject = subject_of(arena, mail, today),
        .text = str_copy(arena, buf_view(&text)),
        .html = html_finish(&h) ? str_copy(arena, buf_view(&html)) : STR("<!doctype html><title>Đôn Đốc</title>"),
    };
    buf_free(&text);
    buf_free(&html);
    return digest;
}
