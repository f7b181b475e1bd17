/* dondoc book open, list, enter, show: the registers of outgoing and incoming papers. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/book.h"
#include "writer/book_table.h"

#include <stdlib.h>

enum { OPEN_DB = OPENING_DB, OPEN_ORG, OPEN_IN, OPEN_WHOLE, OPEN_FIRST, OPEN_SINCE };
enum { ENTER_DB = OPENING_DB, ENTER_TYPE, ENTER_SYMBOL, ENTER_DAY, ENTER_PARTY, ENTER_SUBJECT, ENTER_SIGNER, ENTER_FORWARDED,
       ENTER_SECRET, ENTER_DOCUMENT };
enum { SHOW_DB = OPENING_DB };

static const struct option open_options[] = {
    [OPEN_DB] = OPTION_DB,
    [OPEN_ORG] = {.name = "org", .kind = OPTION_NUMBER, .argument = N_("SỐ"), .least = 1, .most = INT32_MAX,
                  .help = N_("đơn vị của sổ (số ở dondoc org list); mặc định: gốc của cây")},
    [OPEN_IN] = {.name = "in", .kind = OPTION_FLAG, .help = N_("sổ văn bản đến; không có thì là sổ văn bản đi")},
    [OPEN_WHOLE] = {.name = "whole", .kind = OPTION_FLAG, .help = N_("một dãy số cho mọi loại văn bản (đại hội)")},
    [OPEN_FIRST] = {.name = "first", .kind = OPTION_NUMBER, .argument = N_("SỐ"), .least = 1, .most = BOOK_NUMBER_MAX,
                    .help = N_("bắt đầu từ số này, khi tiếp tục một sổ giấy; mặc định: 1")},
    [OPEN_SINCE] = {.name = "since", .kind = OPTION_DATE, .argument = N_("NGÀY"),
                    .help = N_("từ ngày nào; mặc định: hôm nay")},
};
static const struct option plain_options[] = {[SHOW_DB] = OPTION_DB};
static const struct option enter_options[] = {
    [ENTER_DB] = OPTION_DB,
    [ENTER_TYPE] = {.name = "type", .kind = OPTION_TEXT, .argument = N_("LOẠI"), .help = N_("loại văn bản")},
    [ENTER_SYMBOL] = {.name = "symbol", .kind = OPTION_TEXT, .argument = N_("KÝ_HIỆU"),
                      .help = N_("văn bản đi: phần đứng sau số; văn bản đến: số và ký hiệu của nơi gửi")},
    [ENTER_DAY] = {.name = "day", .kind = OPTION_DATE, .argument = N_("NGÀY"), .help = N_("ngày của văn bản")},
    [ENTER_PARTY] = {.name = "party", .kind = OPTION_TEXT, .argument = N_("NƠI"), .help = N_("nơi nhận hoặc nơi gửi")},
    [ENTER_SUBJECT] = {.name = "subject", .kind = OPTION_TEXT, .argument = N_("CHỮ"), .help = N_("trích yếu")},
    [ENTER_SIGNER] = {.name = "signer", .kind = OPTION_TEXT, .argument = N_("TÊN"), .help = N_("người ký")},
    [ENTER_FORWARDED] = {.name = "forwarded", .kind = OPTION_TEXT, .argument = N_("NƠI"), .help = N_("chuyển cho ai")},
    [ENTER_SECRET] = {.name = "secret", .kind = OPTION_FLAG, .help = N_("văn bản mật: chỉ giữ số, loại và ngày")},
    [ENTER_DOCUMENT] = {.name = "document", .kind = OPTION_NUMBER, .argument = N_("SỐ"), .least = 1, .most = INT32_MAX,
                        .help = N_("văn bản đã có trong phần mềm; phần đầu lấy từ đó")},
};

static enum exit_code run_open(const struct call *call);
static enum exit_code run_list(const struct call *call);
static enum exit_code run_enter(const struct call *call);
static enum exit_code run_show(const struct call *call);

const struct command command_book_open = {
    .name = "book open",
    .summary = N_("Mở sổ văn bản đi hoặc sổ văn bản đến"),
    .usage = N_("[--db ĐỊA_CHỈ] [--org SỐ] [--in] [--whole] [--first SỐ] [--since NGÀY] TÊN"),
    .details = N_("Văn bản đi của cấp ủy: mỗi nhiệm kỳ một sổ, số chạy từ 01 theo từng loại văn bản; của đại hội: --whole."),
    OPTIONS(open_options),
    .least = 1,
    .most = 1,
    .run = run_open,
};

const struct command command_book_list = {
    .name = "book list",
    .summary = N_("In các sổ văn bản và số tiếp theo của từng loại"),
    .usage = N_("[--db ĐỊA_CHỈ]"),
    OPTIONS(plain_options),
    .run = run_list,
};

const struct command command_book_enter = {
    .name = "book enter",
    .summary = N_("Vào sổ một văn bản và in số được cấp"),
    .usage = N_("[--db ĐỊA_CHỈ] [--type LOẠI] [--symbol KÝ_HIỆU] [--day NGÀY] [--party NƠI] [--subject CHỮ] [--signer TÊN] "
                "[--forwarded NƠI] [--secret] [--document SỐ] SỐ_CỦA_SỔ"),
    .details = N_("Số của từng sổ: dondoc book list. Số đã cấp không cấp lại cho văn bản khác."),
    OPTIONS(enter_options),
    .least = 1,
    .most = 1,
    .run = run_enter,
};

const struct command command_book_show = {
    .name = "book show",
    .summary = N_("In một sổ văn bản, theo các cột của trang sổ (CSV)"),
    .usage = N_("[--db ĐỊA_CHỈ] SỐ_CỦA_SỔ"),
    OPTIONS(plain_options),
    .least = 1,
    .most = 1,
    .run = run_show,
};

static struct str text_of(const struct call *call, int option)
{
    return call->option[option].text ? str_from(call->option[option].text) : STR("");
}

static bool number_of(const char *typed, int64_t *ret_number, struct err *err)
{
    char *end;
    *ret_number = strtoll(typed, &end, 10);
    return (*end == 0 && *ret_number > 0) || ERR(err, ERR_USAGE, _("“%s” không phải là số của sổ."), typed);
}

static bool do_open(const struct call *call, struct work *work, void *context, struct err *err)
{
    const struct book book = {
        .org = call->option[OPEN_ORG].given ? call->option[OPEN_ORG].number : 1,
        .side = call->option[OPEN_IN].given ? BOOK_IN : BOOK_OUT,
        .name = str_from(call->operands[0]),
        .whole = call->option[OPEN_WHOLE].given,
        .first = call->option[OPEN_FIRST].given ? call->option[OPEN_FIRST].number : 1,
        .since = call->option[OPEN_SINCE].given ? call->option[OPEN_SINCE].date : DATE_NONE,
    };
    return book_open(work, &book, context, err);
}

static enum exit_code run_open(const struct call *call)
{
    int64_t id = 0;
    const enum exit_code code = opening_run(call, OPENING_CHANGE, do_open, &id);
    if (code == EXIT_DONE)
        printf("%lld\n", (long long)id);
    return code;
}

static bool print_book(struct work *work, const struct book *book, struct err *err)
{
    struct book_series *series;
    size_t n;
    char until[DATE_TEXT_MAX];
    if (!book_series(work, book->id, &series, &n, err))
        return false;
    printf("%6lld  %s: ", (long long)book->id, book_side_word(book->side));
    output_safe(stdout, book->name);
    printf(" (");
    output_safe(stdout, book->org_name);
    printf(")%s%s\n", date_is(book->until) ? _(", khép ngày ") : "", date_is(book->until) ? date_vi(book->until, until) : "");
    for (size_t i = 0; i < n; i++) {
        printf("        ");
        output_safe(stdout, book->whole ? str_from(_("mọi loại")) : series[i].type);
        printf(_(": số tiếp theo %s\n"), book_number_text(work->arena, series[i].next).p);
    }
    return true;
}

static bool do_list(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct book *books;
    size_t n;
    (void)call;
    (void)context;
    if (!book_list(work, &books, &n, err))
        return false;
    for (size_t i = 0; i < n; i++)
        if (!print_book(work, &books[i], err))
            return false;
    return true;
}

static enum exit_code run_list(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, do_list, NULL);
}

static bool do_enter(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct book_entry entry = {
        .type = text_of(call, ENTER_TYPE),
        .symbol = text_of(call, ENTER_SYMBOL),
        .day = call->option[ENTER_DAY].given ? call->option[ENTER_DAY].date : DATE_NONE,
        .party = text_of(call, ENTER_PARTY),
        .subject = text_of(call, ENTER_SUBJECT),
        .signer = text_of(call, ENTER_SIGNER),
        .forwarded = text_of(call, ENTER_FORWARDED),
        .secret = call->option[ENTER_SECRET].given,
        .document = call->option[ENTER_DOCUMENT].given ? call->option[ENTER_DOCUMENT].number : 0,
    };
    struct book_entry made;
    if (!number_of(call->operands[0], &entry.book, err) || !book_enter(work, &entry, &made, err))
        return false;
    *(int64_t *)context = made.number;
    return true;
}

static enum exit_code run_enter(const struct call *call)
{
    int64_t number = 0;
    const enum exit_code code = opening_run(call, OPENING_CHANGE, do_enter, &number);
    if (code == EXIT_DONE)
        printf("%02lld\n", (long long)number);
    return code;
}

static bool do_show(const struct call *call, struct work *work, void *context, struct err *err)
{
    struct book book;
    struct table *table;
    struct str bytes;
    int64_t id;
    (void)context;
    if (!number_of(call->operands[0], &id, err) || !book_get(work, id, &book, err) ||
        !book_table_make(work, &book, &table, err) || !table_render(work->arena, table, TABLE_CSV, &bytes, err))
        return false;
    fwrite(bytes.p, 1, bytes.n, stdout);
    return true;
}

static enum exit_code run_show(const struct call *call)
{
    return opening_run(call, OPENING_LOOK, do_show, NULL);
}
