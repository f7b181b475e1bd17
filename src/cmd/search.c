/* dondoc search: papers that hold the words, whatever their tones and cases. */
#include "cmd/opening.h"
#include "cmd/output.h"
#include "office/document.h"

enum { SEARCH_DB = OPENING_DB, SEARCH_LIMIT, SEARCH_AS_OF, SEARCH__MAX };

static const struct option options[] = {
    [SEARCH_DB] = OPTION_DB,
    [SEARCH_LIMIT] = {.name = "limit", .kind = OPTION_NUMBER, .argument = N_("SỐ"), .least = 1, .most = 500,
                      .help = N_("in nhiều nhất chừng ấy văn bản; mặc định 20")},
    [SEARCH_AS_OF] = {.name = "as-of", .kind = OPTION_DATE, .argument = N_("NGÀY"),
                      .help = N_("tìm trong những văn bản đã có lúc hết ngày này (giờ Việt Nam)")},
};

static enum exit_code run(const struct call *call);

const struct command command_search = {
    .name = "search",
    .summary = N_("Tìm văn bản theo từ ngữ"),
    .usage = N_("[--db ĐỊA_CHỈ] [--limit SỐ] [--as-of NGÀY] TỪ_NGỮ…"),
    .details = N_("Gõ có dấu hay không dấu, chữ hoa hay chữ thường đều tìm thấy như nhau: “dang uy khoi” tìm thấy\n"
                  "“Đảng ủy Khối”."),
    OPTIONS(options),
    .least = 1,
    .most = OPERANDS_ANY,
    .run = run,
};

static struct str all_words(struct arena *arena, const struct call *call)
{
    struct buf words = {0};
    for (size_t i = 0; i < call->n_operands; i++) {
        if (i)
            buf_putc(&words, ' ');
        buf_puts(&words, call->operands[i]);
    }
    const struct str copy = str_trim(str_copy(arena, buf_view(&words)));
    buf_free(&words);
    return copy;
}

/* The text of one hit is read into memory of its own: a list of long papers must not hold them all at once. */
static bool put_hit(const struct work *whole, const struct document *hit, struct str words, struct err *err)
{
    struct work one = *whole, *work = &one;
    struct document document;
    char day[DATE_TEXT_MAX];
    size_t n;
    one.arena = arena_create();
    if (!document_get(work, hit->id, &document, err)) {
        arena_destroy(one.arena);
        return false;
    }
    printf("%5lld  ", (long long)hit->id);
    output_safe(stdout, document_title(work->arena, &document));
    if (date_is(document.issued))
        printf(", %s", date_vi(document.issued, day));
    fputs(" · ", stdout);
    output_safe(stdout, document.file);
    fputs("\n       ", stdout);
    const struct str *pieces = document_snippet(work, document.text, words, &n);
    for (size_t i = 0; i < n; i++) {
        output_stress(i % 2 == 1);
        output_safe(stdout, pieces[i]);
        output_stress(false);
    }
    fputs("\n", stdout);
    arena_destroy(one.arena);
    return true;
}

static bool search(const struct call *call, struct work *work, void *words, struct err *err)
{
    const struct document_filter filter = {.words = *(const struct str *)words};
    struct page page = {.limit = call->option[SEARCH_LIMIT].given ? call->option[SEARCH_LIMIT].number : 20};
    struct document *v;
    size_t n;
    if (!document_list(work, &filter, &page, &v, &n, err))
        return false;
    if (n == 0)
        printf(_("Không có văn bản nào chứa những từ đó.\n"));
    for (size_t i = 0; i < n; i++) {
        if (!put_hit(work, &v[i], filter.words, err))
            return false;
    }
    if (page.total > (int64_t)n)
        printf(_("Còn %lld văn bản nữa; thêm từ để tìm hẹp hơn, hoặc dùng --limit.\n"),
               (long long)(page.total - (int64_t)n));
    return true;
}

static enum exit_code run(const struct call *call)
{
    struct arena *arena = arena_create();
    struct str words = all_words(arena, call);
    enum exit_code code = EXIT_USAGE;
    if (str_empty(words))
        output_complain(_("Chưa có từ nào để tìm."));
    else
        code = opening_look_back(call, call->option[SEARCH_AS_OF].date, search, &words);
    arena_destroy(arena);
    return code;
}
