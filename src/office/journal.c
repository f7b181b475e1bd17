#include "office/journal.h"

#include "office/common.h"

#include "office_sql.h"

#include <sodium.h>
#include <string.h>

enum { HASH_BYTES = JOURNAL_HASH_DIGITS / 2, WALK_STEP = 500 };

/* Canonical: keys in the order of their bytes, no blanks, so that the same entry has the same bytes everywhere. */
static struct str entry_hash(struct arena *arena, const struct sql_journal_insert_in *entry)
{
    struct common_json object;
    common_json_begin(&object);
    struct json *json = &object.json;
    json_put_str(json, "action", entry->action);
    json_put_int(json, "actor", entry->actor);
    json_put_str(json, "actor_name", entry->actor_name);
    json_put_str(json, "after", entry->after);
    json_put_int(json, "at", entry->at);
    json_put_str(json, "before", entry->before);
    json_put_int(json, "id", entry->id);
    json_put_str(json, "origin", entry->origin);
    json_put_str(json, "previous", entry->previous);
    json_put_str(json, "subject", entry->subject);
    json_put_int(json, "subject_id", entry->subject_id);
    const struct str text = common_json_end(&object, arena);
    unsigned char hash[HASH_BYTES];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)text.p, text.n, NULL, 0);
    return common_hex(arena, hash, sizeof hash);
}

bool journal_write(struct work *work, const char *action, const char *subject, int64_t subject_id, struct str before,
                   struct str after, struct err *err)
{
    struct sql_journal_head_get_row *head;
    size_t n;
    if (!sql_journal_head_get(work->store, work->arena, &head, &n, err))
        return false;
    if (n != 1)
        return ERR(err, ERR_STORE, _("Nhật ký thiếu mục đầu. Hãy dừng lại và báo người quản trị."));
    struct sql_journal_insert_in entry = {
        .id = head->id + 1,
        .at = work->now,
        .actor = work->actor.user,
        .actor_name = common_present(work->actor.name),
        .origin = common_present(work->actor.from),
        .action = str_from(action),
        .subject = str_from(subject),
        .subject_id = subject_id,
        .before = common_present(before),
        .after = common_present(after),
        .previous = head->hash,
    };
    entry.hash = entry_hash(work->arena, &entry);
    return sql_journal_insert(work->store, &entry, err) &&
           sql_journal_head_set(work->store,
                                &(struct sql_journal_head_set_in){.id = entry.id, .hash = entry.hash}, err);
}

bool journal_of(struct work *work, const char *subject, int64_t subject_id, struct journal_entry **ret_entries,
                size_t *ret_n, struct err *err)
{
    struct sql_journal_of_row *rows;
    size_t n;
    if (!sql_journal_of(work->lasting,
                        &(struct sql_journal_of_in){.subject = str_from(subject), .subject_id = subject_id},
                        work->arena, &rows, &n, err))
        return false;
    while (n && rows[n - 1].id > work->until)
        n--;
    struct journal_entry *entries = ARENA_ARRAY(work->arena, struct journal_entry, n);
    for (size_t i = 0; i < n; i++)
        entries[i] = (struct journal_entry){.id = rows[i].id,
                                            .at = rows[i].at,
                                            .actor = rows[i].actor_name,
                                            .from = rows[i].origin,
                                            .action = rows[i].action,
                                            .subject = rows[i].subject,
                                            .subject_id = rows[i].subject_id,
                                            .before = rows[i].before,
                                            .after = rows[i].after};
    *ret_entries = entries;
    *ret_n = n;
    return true;
}

/* A walk along the chain: where it is, and whom it tells. */
struct walk {
    int64_t last;                   /* the entry passed last */
    char hash[JOURNAL_HASH_DIGITS]; /* and its hash, as it is stored */
    journal_broken *broken;
    void *data;
};

static void walk_entry(struct walk *walk, struct arena *arena, const struct sql_journal_walk_row *row)
{
    const struct sql_journal_insert_in entry = {
        .id = row->id,
        .at = row->at,
        .actor = row->actor,
        .actor_name = row->actor_name,
        .origin = row->origin,
        .action = row->action,
        .subject = row->subject,
        .subject_id = row->subject_id,
        .before = row->before,
        .after = row->after,
        .previous = row->previous,
    };
    const struct str before = str_make(walk->hash, sizeof walk->hash);
    if (row->id != walk->last + 1)
        walk->broken(walk->data, walk->last + 1, NULL, STR_NONE, STR_NONE);
    else if (!str_eq(row->previous, before))
        walk->broken(walk->data, row->id, "previous", before, row->previous);
    const struct str hash = entry_hash(arena, &entry);
    if (!str_eq(row->hash, hash))
        walk->broken(walk->data, row->id, "hash", hash, row->hash);
    walk->last = row->id;
    /* what the next entry should hold is what stands here, so that one bad entry is told once */
    memset(walk->hash, '?', sizeof walk->hash);
    memcpy(walk->hash, row->hash.p, row->hash.n < sizeof walk->hash ? row->hash.n : sizeof walk->hash);
}

bool journal_verify(struct work *work, journal_broken *broken, void *data, int64_t *ret_entries, struct err *err)
{
    struct walk walk = {.broken = broken, .data = data};
    memset(walk.hash, '0', sizeof walk.hash);
    int64_t entries = 0;
    size_t n;
    do {
        /* an arena a step: a journal may be larger than memory */
        struct arena *arena = arena_create();
        struct sql_journal_walk_row *rows;
        const bool ok = sql_journal_walk(
            work->store, &(struct sql_journal_walk_in){.after_id = walk.last, .limit = WALK_STEP}, arena, &rows, &n, err);
        for (size_t i = 0; ok && i < n; i++)
            walk_entry(&walk, arena, &rows[i]);
        arena_destroy(arena);
        if (!ok)
            return false;
        entries += (int64_t)n;
    } while (n == WALK_STEP);
    struct sql_journal_head_get_row *head;
    if (!sql_journal_head_get(work->store, work->arena, &head, &n, err))
        return false;
    const struct str last = str_make(walk.hash, sizeof walk.hash);
    if (n != 1 || head->id != walk.last)
        broken(data, walk.last + 1, NULL, STR_NONE, STR_NONE);
    else if (!str_eq(head->hash, last))
        broken(data, walk.last, "hash", head->hash, last);
    *ret_entries = entries;
    return true;
}

bool journal_hash(struct work *work, int64_t id, struct str *ret_hash, int64_t *ret_at, struct err *err)
{
    struct sql_journal_walk_row *row;
    size_t n;
    if (!sql_journal_walk(work->store, &(struct sql_journal_walk_in){.after_id = id - 1, .limit = 1}, work->arena, &row,
                          &n, err))
        return false;
    if (n == 0 || row->id != id)
        return ERR(err, ERR_MISSING, _("Nhật ký không có mục số %lld."), (long long)id);
    *ret_hash = row->hash;
    *ret_at = row->at;
    return true;
}

bool journal_count(struct work *work, const char *subject, int64_t subject_id, int64_t *ret_entries, int64_t *ret_at,
                   struct err *err)
{
    struct sql_journal_count_row *row;
    size_t n;
    const struct sql_journal_count_in in = {.subject = str_from(subject), .subject_id = subject_id};
    if (!sql_journal_count(work->lasting, &in, work->arena, &row, &n, err))
        return false;
    *ret_entries = row->n;
    *ret_at = row->at;
    return true;
}

bool journal_last(struct work *work, int64_t *ret_id, struct err *err)
{
    struct sql_journal_head_get_row *head;
    size_t n;
    if (!sql_journal_head_get(work->store, work->arena, &head, &n, err))
        return false;
    *ret_id = n ? head->id : 0;
    return true;
}

const char *journal_action_word(struct str action)
{
    static const struct {
        const char *action, *word;
    } words[] = {
        {"document.register", N_("vào sổ văn bản")},
        {"document.correct", N_("sửa phần đầu văn bản")},
        {"document.share", N_("chia sẻ văn bản xuống cấp dưới")},
        {"document.bring", N_("gửi lại đúng tệp đã có")},
        {"document.unshare", N_("thôi chia sẻ văn bản")},
        {"task.confirm", N_("xác nhận nhiệm vụ")},
        {"task.reject", N_("bỏ nhiệm vụ đề xuất")},
        {"task.add", N_("thêm nhiệm vụ")},
        {"task.import", N_("nhập nhiệm vụ từ bảng")},
        {"batch.import", N_("nhập bảng nhiệm vụ")},
        {"batch.undo", N_("hoàn tác lần nhập bảng")},
        {"book.open", N_("mở sổ văn bản")},
        {"book.close", N_("khép sổ văn bản")},
        {"book.enter", N_("vào sổ, cấp số")},
        {"book.void", N_("ghi số không dùng")},
        {"book.forward", N_("ghi chuyển văn bản đến cho ai")},
        {"batch.move", N_("chuyển theo đơn vị")},
        {"user.calendar", N_("lấy địa chỉ lịch")},
        {"user.calendar_back", N_("thu hồi địa chỉ lịch")},
        {"user.filter", N_("lưu bộ lọc")},
        {"user.filter_drop", N_("bỏ bộ lọc")},
        {"snapshot.freeze", N_("chốt báo cáo")},
        {"snapshot.move", N_("chuyển theo đơn vị")},
        {"task.redate", N_("tính lại hạn của nhiệm vụ")},
        {"task.day", N_("nhập ngày đến hạn")},
        {"task.widen", N_("giao thêm đơn vị")},
        {"task.onward", N_("giao tiếp cho cấp dưới")},
        {"task.assign", N_("giao nhiệm vụ cho nhiều đơn vị")},
        {"assignment.create", N_("giao nhiệm vụ")},
        {"assignment.redate", N_("tính lại hạn")},
        {"assignment.acknowledge", N_("nhận nhiệm vụ")},
        {"assignment.submit", N_("nộp kết quả")},
        {"assignment.accept", N_("công nhận hoàn thành")},
        {"assignment.return", N_("trả lại")},
        {"assignment.cancel", N_("hủy")},
        {"assignment.propose", N_("thấy một văn bản có thể là kết quả")},
        {"assignment.link", N_("lập đường dẫn nộp kết quả một lần")},
        {"assignment.unlink", N_("thu hồi đường dẫn nộp kết quả")},
        {"assignment.decline", N_("không lấy văn bản đề xuất làm kết quả")},
        {"record.add", N_("ghi một minh chứng")},
        {"assignment.record", N_("thêm một minh chứng")},
        {"duty.add", N_("đặt một chế độ")},
        {"duty.end", N_("kết thúc một chế độ")},
        {"duty.owe", N_("giao theo chế độ")},
        {"task.period", N_("giao việc định kỳ")},
        {"mail.make", N_("lập thư nhắc việc")},
        {"mail.add", N_("thêm việc vào thư nhắc")},
        {"mail.drop", N_("bỏ việc không còn phải nhắc")},
        {"mail.cancel", N_("hủy thư nhắc việc")},
        {"mail.sent", N_("gửi thư nhắc việc")},
        {"mail.give_up", N_("thôi gửi thư nhắc việc")},
        {"user.mail", N_("ghi địa chỉ thư điện tử")},
        {"document.arrive", N_("ghi bức thư mang văn bản đến")},
        {"document.none", N_("ghi không phát sinh nhiệm vụ")},
        {"document.some", N_("bỏ ghi không phát sinh nhiệm vụ")},
        {"assignment.extend", N_("gia hạn")},
        {"extension.grant", N_("ghi việc gia hạn")},
        {"event.await", N_("chờ sự kiện để tính hạn")},
        {"event.record", N_("ghi ngày của sự kiện được chờ")},
        {"event.arrive", N_("nhận ngày từ văn bản được chờ")},
        {"calendar.set", N_("sửa lịch ngày nghỉ")},
        {"setting.set", N_("đổi cài đặt")},
        {"org.add", N_("thêm tổ chức")},
        {"org.alias", N_("thêm tên gọi của tổ chức")},
        {"org.unname", N_("bỏ một tên gọi của tổ chức")},
        {"org.edit", N_("sửa thông tin tổ chức")},
        {"org.contact", N_("ghi đầu mối liên hệ")},
        {"org.rename", N_("đổi tên tổ chức")},
        {"org.move", N_("chuyển tổ chức sang cấp trên khác")},
        {"org.close", N_("kết thúc hoạt động của tổ chức")},
        {"org.merge", N_("sáp nhập tổ chức")},
        {"org.split", N_("chia tách tổ chức")},
        {"org.split-off", N_("lập tổ chức từ chia tách")},
        {"org_alias.answer", N_("cho biết một tên gọi là đơn vị nào")},
        {"org_alias.move", N_("chuyển nơi nhớ tên gọi")},
        {"document.move", N_("chuyển theo đơn vị")},
        {"task.move", N_("chuyển theo đơn vị")},
        {"duty.move", N_("chuyển theo đơn vị")},
        {"assignment.pass", N_("chuyển việc sang đơn vị khác")},
        {"assignment.place", N_("xác định đơn vị nhận việc")},
        {"org.import", N_("nạp cây tổ chức")},
        {"user.add", N_("thêm người dùng")},
        {"user.password", N_("đặt lại mật khẩu")},
        {"session.create", N_("đăng nhập")},
        {"session.end", N_("đăng xuất")},
        {"session.end_others", N_("đăng xuất mọi nơi khác")},
        {"user.invite", N_("mời người dùng")},
        {"user.accept", N_("nhận lời mời, đặt mật khẩu")},
        {"user.place", N_("đổi vai trò, đơn vị của người dùng")},
        {"user.lock", N_("khóa người dùng")},
        {"user.second_on", N_("bật xác thực hai bước")},
        {"user.second_off", N_("tắt xác thực hai bước")},
        {"user.second_codes", N_("tạo lại mã khôi phục")},
        {"user.second_recovered", N_("dùng một mã khôi phục")},
        {"user.token", N_("tạo khóa cho chương trình")},
        {"user.token_back", N_("thu hồi khóa của chương trình")},
    };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (str_eq(action, str_from(words[i].action)))
            return _(words[i].word);
    return _("thay đổi");
}
