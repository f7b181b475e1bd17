#include "cmd/smtp.h"

#include <stdlib.h>

struct smtp {
    struct mail_link link;
};

bool smtp_open(const struct mail_server *server, struct smtp **ret_smtp, struct err *err)
{
    enum { LETTER_SECONDS = 120 };
    if (!mail_server_is_address(str_from(server->url), "smtp"))
        return ERR(err, ERR_USAGE,
                   _("“%s” không phải địa chỉ máy chủ thư. Viết như smtp://mail.coquan.example:587 hoặc "
                     "smtps://mail.coquan.example."),
                   server->url);
    struct smtp *smtp = calloc(1, sizeof *smtp);
    if (!smtp)
        abort();
    if (!mail_link_make(&smtp->link, server, "smtp,smtps", LETTER_SECONDS)) {
        smtp_close(smtp);
        return ERR(err, ERR_SYSTEM, _("Máy này chưa cài thư viện gửi thư. Hãy cài gói libcurl4 rồi làm lại."));
    }
    *ret_smtp = smtp;
    return true;
}

void smtp_close(struct smtp *smtp)
{
    if (!smtp)
        return;
    mail_link_drop(&smtp->link);
    free(smtp);
}

static size_t read_letter(char *room, size_t size, size_t n, void *data)
{
    struct str *left = data;
    const size_t some = left->n < size * n ? left->n : size * n;
    if (some)
        memcpy(room, left->p, some);
    *left = str_skip(*left, some);
    return some;
}

static enum smtp_answer refusal(struct smtp *smtp, CURLcode outcome, struct err *err)
{
    long answer = 0;
    smtp->link.curl.curl_easy_getinfo(smtp->link.handle, CURLINFO_RESPONSE_CODE, &answer);
    /* a sender or a sign-in that is refused is our own fault, not that of the letter */
    const bool refused = answer >= 400 && (outcome == CURLE_SEND_ERROR || outcome == CURLE_WEIRD_SERVER_REPLY);
    const char *said = mail_link_said(&smtp->link, outcome);
    if (refused)
        err_set(err, ERR_SYSTEM, __FILE__, __LINE__, _("máy chủ thư từ chối: %s"), said);
    else
        err_set(err, ERR_SYSTEM, __FILE__, __LINE__, _("không gửi được qua máy chủ thư: %s"), said);
    return refused ? SMTP_REFUSED : SMTP_AWAY;
}

enum smtp_answer smtp_send(struct smtp *smtp, struct str from, struct str to, struct str letter, struct err *err)
{
    const struct curl_calls *c = &smtp->link.curl;
    struct arena *arena = arena_create();
    struct curl_slist *to_list = c->curl_slist_append(NULL, str_z(arena, str_printf(arena, "<%.*s>", STR_ARG(to))));
    const struct str from_line = str_printf(arena, "<%.*s>", STR_ARG(from));
    smtp->link.said[0] = '\0';
    const bool ready = to_list && c->curl_easy_setopt(smtp->link.handle, CURLOPT_MAIL_FROM, from_line.p) == CURLE_OK &&
                       c->curl_easy_setopt(smtp->link.handle, CURLOPT_MAIL_RCPT, to_list) == CURLE_OK &&
                       c->curl_easy_setopt(smtp->link.handle, CURLOPT_READFUNCTION, read_letter) == CURLE_OK &&
                       c->curl_easy_setopt(smtp->link.handle, CURLOPT_READDATA, (void *)&letter) == CURLE_OK &&
                       c->curl_easy_setopt(smtp->link.handle, CURLOPT_UPLOAD, 1L) == CURLE_OK;
    const CURLcode outcome = ready ? c->curl_easy_perform(smtp->link.handle) : CURLE_OUT_OF_MEMORY;
    c->curl_slist_free_all(to_list);
    arena_destroy(arena);
    return outcome == CURLE_OK ? SMTP_TAKEN : refusal(smtp, outcome, err);
}
