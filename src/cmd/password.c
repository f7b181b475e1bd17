#include "cmd/password.h"

#include <stdio.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

enum { KEY_INTERRUPT = 3 };

void password_wipe(struct password *password)
{
    explicit_bzero(password, sizeof *password);
}

/* One line of stdin without its line end, read byte by byte so that nothing of it stays in a buffer of stdio. */
static bool read_line(struct password *password, struct err *err)
{
    char c;
    ssize_t got;
    password->n = 0;
    while ((got = read(STDIN_FILENO, &c, 1)) == 1 && c != '\n') {
        if (c == KEY_INTERRUPT)
            return ERR(err, ERR_INPUT, _("Đã dừng theo yêu cầu, chưa thay đổi gì."));
        if (password->n == PASSWORD_ROOM)
            return ERR(err, ERR_LIMIT, _("Mật khẩu quá dài."));
        password->text[password->n++] = c;
    }
    if (password->n && password->text[password->n - 1] == '\r')
        password->n--;
    if (password->n == 0)
        return ERR(err, ERR_INPUT,
                   _("Chưa có mật khẩu. Hãy gõ mật khẩu khi được hỏi, hoặc đưa một dòng vào đầu vào chuẩn."));
    return true;
}

static bool prompt(const char *words, struct password *password, struct err *err)
{
    fputs(words, stderr);
    const bool ok = read_line(password, err);
    fputs("\n", stderr);
    return ok;
}

bool password_ask(struct password *ret_password, struct err *err)
{
    struct termios shown, hidden;
    struct password first = {.n = 0}, second = {.n = 0};
    if (!isatty(STDIN_FILENO) || tcgetattr(STDIN_FILENO, &shown) != 0)
        return read_line(ret_password, err);

    /* without signals from keys nobody can leave us with the echo off */
    hidden = shown;
    hidden.c_lflag &= ~(tcflag_t)(ECHO | ISIG);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
    bool ok = prompt(_("Mật khẩu: "), &first, err) && prompt(_("Gõ lại mật khẩu: "), &second, err);
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
    if (ok && !str_eq(str_make(first.text, first.n), str_make(second.text, second.n)))
        ok = ERR(err, ERR_INPUT, _("Hai lần gõ không giống nhau, chưa thay đổi gì."));
    if (ok)
        *ret_password = first;
    password_wipe(&first);
    password_wipe(&second);
    return ok;
}
