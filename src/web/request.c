#include "web/request.h"

#include "office/snapshot_code.h"
#include "text/text.h"

#include <assert.h>
#include <string.h>

enum { FILE_NAME_MAX = 200 };

struct actor request_actor(const struct request *request)
{
    if (!request->signed_in)
        return (struct actor){.name = STR(""), .from = request->from};
    const struct user *user = &request->session.user;
    return (struct actor){.user = user->id, .name = user->name, .from = request->from, .path = user->path};
}

bool request_may(const struct request *request, enum act act)
{
    return request_may_on(request, act, NULL);
}

bool request_may_on(const struct request *request, enum act act, const struct bearing *bearing)
{
    if (!request->signed_in)
        return act == ACT_ENTER;
    /* nothing is done on a day that is past */
    if (date_is(request->past) && act != ACT_SEE && act != ACT_JOURNAL && act != ACT_OWN_ACCOUNT)
        return false;
    if (request->by_token && !right_of_scopes(request->scopes, act))
        return false;
    const struct user *user = &request->session.user;
    return right_decide(user->role, user->path, act, bearing) == VERDICT_YES;
}

struct str request_text(const struct request *request, int which)
{
    assert(which >= 0 && which < PARAMS_MAX);
    return request->values[which].text;
}

int64_t request_int(const struct request *request, int which)
{
    assert(which >= 0 && which < PARAMS_MAX);
    return request->values[which].number;
}

struct date request_date(const struct request *request, int which)
{
    assert(which >= 0 && which < PARAMS_MAX);
    return request->values[which].date;
}

bool request_given(const struct request *request, int which)
{
    assert(which >= 0 && which < PARAMS_MAX);
    return request->values[which].given;
}

const int64_t *request_ints(const struct request *request, int which, size_t *ret_n)
{
    assert(which >= 0 && which < PARAMS_MAX);
    *ret_n = request->values[which].n_numbers;
    return request->values[which].numbers;
}

bool request_parse_date(struct str s, struct date *ret_date)
{
    return date_from_vi(s, ret_date) || date_from_iso(s, ret_date);
}

/* Controls become spaces; CR LF and CR become LF where lines are kept. */
static struct str request_clean(struct arena *arena, struct str s, bool lines)
{
    char *p = arena_alloc(arena, s.n + 1);
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '\r' && i + 1 < s.n && s.p[i + 1] == '\n')
            continue;
        if (lines && (c == '\r' || c == '\n'))
            c = '\n';
        else if ((unsigned char)c < ' ' || c == 0x7F)
            c = ' ';
        p[n++] = c;
    }
    return text_nfc(arena, str_trim(str_make(p, n)));
}

static bool request_is_word(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        const char c = s.p[i];
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'))
            return false;
    }
    return true;
}

static bool request_take_one(struct request *request, const struct param *param, struct str raw, struct value *value,
                             struct err *err)
{
    const char *label = _(param->label);
    size_t bad;
    if (!text_valid_utf8(raw, &bad))
        return ERR(err, ERR_INPUT, _("Ô “%s” có ký tự không đọc được. Hãy gõ lại ô này."), label);
    const bool verbatim = param->kind == PARAM_SECRET;
    const struct str text = verbatim ? raw : request_clean(request->arena, raw, param->kind == PARAM_LINES);
    value->given = true;
    value->text = text;
    const size_t max = param->max ? param->max : 40;
    if (utf8_count(text) > max)
        return ERR(err, ERR_LIMIT, _("Ô “%s” dài quá %zu ký tự. Hãy rút ngắn rồi gửi lại."), label, max);
    switch (param->kind) {
    case PARAM_INT:
    case PARAM_INTS:
    case PARAM_ASSIGNMENTS:
    case PARAM_DOCUMENT:
    case PARAM_ORG:
        if (text.n && (text.n > 15 || !str_to_int(text, &value->number)))
            return ERR(err, ERR_INPUT, _("Ô “%s” phải là một số."), label);
        break;
    case PARAM_REPORT:
        if (text.n && !snapshot_code_read(text, &value->number))
            return ERR(err, ERR_INPUT, _("Mã báo cáo gõ chưa đúng: mã có 8 chữ và số, như K7M2-9QXE. Hãy xem lại từng chữ."));
        break;
    case PARAM_DATE:
    case PARAM_SHOWN_DATE:
        if (text.n && !request_parse_date(text, &value->date))
            return ERR(err, ERR_INPUT, _("Ô “%s” phải là một ngày có thật, viết như 31/12/2026."), label);
        break;
    case PARAM_WORD:
        if (!request_is_word(text))
            return ERR(err, ERR_INPUT, _("Ô “%s” có giá trị không dùng được."), label);
        break;
    case PARAM_TEXT:
    case PARAM_SHOWN:
    case PARAM_LINES:
    case PARAM_SECRET:
    case PARAM_FLAG:
    case PARAM_FILES:
        break;
    }
    return true;
}

/* All fields of a name, each a number. */
static bool request_take_ints(struct request *request, const struct param *param, const struct url_field *fields,
                              size_t n, struct value *value, struct err *err)
{
    value->numbers = ARENA_ARRAY(request->arena, int64_t, n);
    for (size_t k = 0; k < n; k++) {
        if (!str_eq(fields[k].name, str_from(param->name)))
            continue;
        if (!request_take_one(request, param, fields[k].value, value, err))
            return false;
        value->numbers[value->n_numbers++] = value->number;
    }
    return true;
}

bool request_take(struct request *request, const struct param *params, const struct url_field *fields, size_t n,
                  struct err *err)
{
    bool fine = true;
    for (int i = 0; params && i < PARAMS_MAX && params[i].name; i++) {
        if (params[i].kind == PARAM_FILES)
            continue;
        if (params[i].kind == PARAM_INTS || params[i].kind == PARAM_ASSIGNMENTS) {
            fine = request_take_ints(request, &params[i], fields, n, &request->values[i], fine ? err : NULL) && fine;
            continue;
        }
        for (size_t k = n; k-- > 0;) {
            if (!str_eq(fields[k].name, str_from(params[i].name)))
                continue;
            if (!request_take_one(request, &params[i], fields[k].value, &request->values[i], fine ? err : NULL))
                fine = false;
            break;
        }
    }
    return fine;
}

struct str request_file_name(struct arena *arena, struct str sent)
{
    for (size_t i = sent.n; i-- > 0;) {
        if (sent.p[i] == '/' || sent.p[i] == '\\') {
            sent = str_skip(sent, i + 1);
            break;
        }
    }
    struct buf name = {0};
    size_t count = 0;
    for (size_t i = 0; i < sent.n && count < FILE_NAME_MAX; count++) {
        uint32_t code;
        const size_t length = utf8_decode(sent, i, &code);
        if (length == 0)
            buf_puts(&name, "\xEF\xBF\xBD");
        else if (code < ' ' || (code >= 0x7F && code < 0xA0))
            buf_putc(&name, ' ');
        else
            buf_put(&name, str_make(sent.p + i, length));
        i += length ? length : 1;
    }
    const struct str clean = text_nfc(arena, str_trim(str_copy(arena, buf_view(&name))));
    buf_free(&name);
    if (clean.n == 0 || str_eq(clean, STR(".")) || str_eq(clean, STR("..")))
        return STR("tep");
    return clean;
}
