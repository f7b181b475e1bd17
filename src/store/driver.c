/* What drivers share: the sentences of a refusal, and the table of prepared statements. */
#include "store/driver.h"

#include <stdlib.h>

bool driver_refuse(enum refusal refusal, const char *where, const char *detail, struct err *err)
{
    switch (refusal) {
    case REFUSED_TWICE:
        return ERR(err, ERR_CONFLICT, _("Mục này đã có rồi. Hãy mở lại trang để xem bản hiện có. (%s)"), where);
    case REFUSED_LINK:
        return ERR(err, ERR_CONFLICT, _("Mục liên quan không còn nữa. Hãy mở lại trang rồi làm lại. (%s)"), where);
    case REFUSED_RULE:
        return ERR(err, ERR_STORE, _("Dữ liệu không hợp quy tắc nên không được ghi. Hãy báo người quản trị. (%s: %s)"),
                   where, detail);
    case REFUSED_LENGTH:
        return ERR(err, ERR_LIMIT, _("Nội dung dài quá mức cơ sở dữ liệu nhận được. Hãy rút gọn. (%s)"), where);
    case REFUSED_BUSY:
        return ERR(err, ERR_STORE,
                   _("Cơ sở dữ liệu đang bận vì chương trình khác đang ghi. Xin thử lại sau giây lát."));
    case REFUSED_FULL:
        return ERR(err, ERR_STORE, _("Ổ đĩa đã đầy nên chưa ghi được. Hãy giải phóng chỗ trống rồi làm lại."));
    case REFUSED_READONLY:
        return ERR(err, ERR_STORE,
                   _("Không có quyền ghi vào cơ sở dữ liệu. Hãy kiểm tra quyền của tệp hoặc của tài khoản dùng cơ sở "
                     "dữ liệu. (%s)"), detail);
    case REFUSED_OPEN:
        return ERR(err, ERR_STORE,
                   _("Không mở được cơ sở dữ liệu. Hãy kiểm tra địa chỉ, máy chủ và quyền truy cập. (%s)"), detail);
    case REFUSED_DISK:
        return ERR(err, ERR_STORE, _("Đọc hoặc ghi ổ đĩa bị lỗi. Hãy kiểm tra ổ đĩa rồi làm lại. (%s: %s)"), where,
                   detail);
    case REFUSED_DAMAGED:
        return ERR(err, ERR_STORE,
                   _("Cơ sở dữ liệu bị hỏng. Hãy dừng lại và khôi phục từ bản sao lưu. (%s: %s)"), where, detail);
    case REFUSED_AGAIN:
        return ERR(err, ERR_AGAIN,
                   _("Kết nối với cơ sở dữ liệu bị ngắt giữa chừng. Xin thử lại sau giây lát. (%s: %s)"), where,
                   detail);
    case REFUSED_OTHER:
        break;
    }
    return ERR(err, ERR_STORE, _("Cơ sở dữ liệu từ chối. Hãy báo người quản trị. (%s: %s)"), where, detail);
}

bool driver_identify(const char *place, int64_t application, int64_t objects, bool adopt, struct err *err)
{
    if (application == DRIVER_APPLICATION_ID)
        return true;
    if (application != 0 || objects > 0)
        return ERR(err, ERR_STORE,
                   _("%s là cơ sở dữ liệu của chương trình khác, không phải của Đôn Đốc. Không động vào."), place);
    return adopt ||
           ERR(err, ERR_STORE, _("%s là cơ sở dữ liệu trống, chưa có gì của Đôn Đốc. Hãy kiểm tra địa chỉ."), place);
}

static struct prepared *prepared_slot(const struct prepared_table *table, const struct store_statement *statement)
{
    size_t at = ((uintptr_t)statement / sizeof *statement * 0x9e3779b1u) & (table->n_slots - 1);
    while (table->v[at].statement && table->v[at].statement != statement)
        at = (at + 1) & (table->n_slots - 1);
    return &table->v[at];
}

static void prepared_grow(struct prepared_table *table)
{
    enum { SLOTS_FIRST = 64 };
    struct prepared_table grown = {.n_slots = table->n_slots ? table->n_slots * 2 : SLOTS_FIRST, .n = table->n};
    grown.v = calloc(grown.n_slots, sizeof *grown.v);
    if (!grown.v)
        abort();
    for (size_t i = 0; i < table->n_slots; i++)
        if (table->v[i].statement)
            *prepared_slot(&grown, table->v[i].statement) = table->v[i];
    free(table->v);
    *table = grown;
}

struct prepared *prepared_find(struct prepared_table *table, const struct store_statement *statement)
{
    if (table->n * 2 >= table->n_slots)
        prepared_grow(table);
    struct prepared *slot = prepared_slot(table, statement);
    if (!slot->statement) {
        slot->statement = statement;
        table->n++;
    }
    return slot;
}

void prepared_free(struct prepared_table *table)
{
    free(table->v);
    *table = (struct prepared_table){0};
}
