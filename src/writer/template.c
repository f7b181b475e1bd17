/* The lines of a template: its head, its body, its annex, and what is said again or left out. */
#include "writer/template.h"

#include "writer/template_table.h"
#include "writer/template_words.h"

struct filling {
    struct arena *arena;
    const char *name;
    struct draft *draft;
    struct template_scope scope;
    VEC(struct str) lines;
    size_t line;                 /* index of the one that is read */
    struct draft_blocks *blocks; /* NULL: still in the head */
    struct draft_block table;    /* its title was read, its columns come next; n_columns 0: none */
    VEC(struct str) to;
    VEC(struct str) recipients;
    struct err *err;
};

struct str template_find(const char *name)
{
    for (size_t i = 0; i < n_template_files; i++)
        if (strcmp(template_files[i].name, name) == 0)
            return str_make((const char *)template_files[i].words, template_files[i].n);
    return STR_NONE;
}

static bool refuse(struct filling *f, const char *why)
{
    return ERR(f->err, ERR_INPUT, _("Mẫu %s, dòng %zu: %s."), f->name, f->line + 1, why);
}

static bool refuse_blank(struct filling *f, struct str name)
{
    return ERR(f->err, ERR_INPUT, _("Mẫu %s, dòng %zu: không có gì để điền vào “%.*s”."), f->name, f->line + 1,
               STR_ARG(name));
}

static bool plain(struct filling *f, struct str line, struct str *ret_words)
{
    struct str unknown;
    return template_plain(f->arena, &f->scope, line, ret_words, &unknown) || refuse_blank(f, unknown);
}

static bool words_of(struct filling *f, struct str line, struct draft_words *ret_words)
{
    struct str unknown;
    return template_words(f->arena, &f->scope, line, ret_words, &unknown) || refuse_blank(f, unknown);
}

/* --- what is said again or left out --- */

static const struct template_list *find_list(const struct filling *f, struct str name)
{
    for (size_t i = 0; i < f->scope.data->n_lists; i++)
        if (str_eq(str_from(f->scope.data->lists[i].name), name))
            return &f->scope.data->lists[i];
    return NULL;
}

static bool is_order(struct str line, struct str order, struct str *ret_name)
{
    if (!str_starts(line, order))
        return false;
    *ret_name = str_trim(str_skip(line, order.n));
    return true;
}

/* Behind the end of what begins at the line that is read. */
static bool skip(struct filling *f)
{
    size_t depth = 0;
    struct str name;
    for (size_t at = f->line; at < f->lines.n; at++) {
        const struct str line = f->lines.v[at];
        const bool ends = is_order(line, STR("% end"), &name);
        depth += !ends && str_starts(line, STR("% "));
        if (ends && --depth == 0) {
            f->line = at + 1;
            return true;
        }
    }
    return refuse(f, _("thiếu “% end”"));
}

static bool begin(struct filling *f, const struct template_list *list)
{
    if (f->scope.depth == TEMPLATE_DEPTH_MAX)
        return refuse(f, _("các phần lồng nhau quá sâu"));
    f->scope.frames[f->scope.depth++] = (struct template_frame){.list = list, .body = f->line + 1};
    f->line++;
    return true;
}

static bool each(struct filling *f, struct str name)
{
    const struct template_list *list = find_list(f, name);
    if (!list)
        return refuse_blank(f, name);
    return list->n ? begin(f, list) : skip(f);
}

static bool when(struct filling *f, struct str name, bool wanted)
{
    const struct template_list *list = find_list(f, name);
    struct str value = STR_NONE;
    const bool there = list ? list->n > 0
                            : template_value(f->arena, &f->scope, name, &value) && !str_empty(value);
    return there == wanted ? begin(f, NULL) : skip(f);
}

static bool end(struct filling *f)
{
    if (f->scope.depth == 0)
        return refuse(f, _("“% end” thừa"));
    struct template_frame *frame = &f->scope.frames[f->scope.depth - 1];
    if (frame->list && ++frame->row < frame->list->n) {
        f->line = frame->body;
        return true;
    }
    f->scope.depth--;
    f->line++;
    return true;
}

static bool follow_order(struct filling *f, struct str line)
{
    struct str name;
    if (is_order(line, STR("% each "), &name))
        return each(f, name);
    if (is_order(line, STR("% if "), &name))
        return when(f, name, true);
    if (is_order(line, STR("% unless "), &name))
        return when(f, name, false);
    if (is_order(line, STR("% end"), &name))
        return end(f);
    return refuse(f, _("không hiểu lệnh sau dấu %"));
}

/* --- the head --- */

static bool read_head(struct filling *f, struct str line)
{
    static const struct str keys[] = {{"type: ", 6}, {"subject: ", 9}, {"to: ", 4}, {"recipient: ", 11}};
    struct str words;
    size_t key = 0;
    while (key < sizeof keys / sizeof *keys && !str_starts(line, keys[key]))
        key++;
    if (key == sizeof keys / sizeof *keys)
        return refuse(f, _("phần đầu mẫu chỉ có type, subject, to và recipient"));
    if (!plain(f, str_skip(line, keys[key].n), &words))
        return false;
    if (key == 0)
        f->draft->type = words;
    else if (key == 1)
        f->draft->subject = words;
    else if (key == 2)
        VEC_PUSH(f->arena, &f->to, words);
    else
        VEC_PUSH(f->arena, &f->recipients, words);
    return true;
}

/* "---", "--- annex: TITLE", "--- wide annex: TITLE" */
static bool turn_page(struct filling *f, struct str line)
{
    struct str title;
    const bool wide = is_order(line, STR("--- wide annex: "), &title);
    if (!wide && !is_order(line, STR("--- annex: "), &title)) {
        f->blocks = &f->draft->body;
        return true;
    }
    f->blocks = &f->draft->annex_body;
    f->draft->annex_wide = wide;
    return plain(f, title, &f->draft->annex);
}

/* --- paragraphs and tables --- */

static bool push(struct filling *f, const struct draft_block *block)
{
    if (f->blocks->n >= DRAFT_BLOCKS_MAX)
        return ERR(f->err, ERR_LIMIT, _("Dự thảo dài quá %d đoạn và dòng bảng."), DRAFT_BLOCKS_MAX);
    VEC_PUSH(f->arena, f->blocks, *block);
    return true;
}

/* The cells of "| a | b |". */
static size_t cut_cells(struct str line, struct str cells[DRAFT_COLUMNS_MAX + 1])
{
    size_t n = 0;
    for (struct str rest = str_skip(line, 1); rest.n && n <= DRAFT_COLUMNS_MAX;) {
        const size_t end = str_find_byte(rest, '|');
        if (end == STR_NOWHERE)
            break;
        cells[n++] = str_trim(str_sub(rest, 0, end));
        rest = str_skip(rest, end + 1);
    }
    return n;
}

/* "30", or ":30:" for a column whose words are centred. */
static bool read_column(struct str cell, struct draft_column *ret_column)
{
    int64_t width;
    ret_column->centered = cell.n > 2 && str_starts(cell, STR(":")) && str_ends(cell, STR(":"));
    if (ret_column->centered)
        cell = str_sub(cell, 1, cell.n - 1);
    if (!str_to_int(cell, &width) || width < 1 || width > 1000)
        return false;
    ret_column->width = (int)width;
    return true;
}

static bool read_columns(struct filling *f, const struct str *cells)
{
    struct draft_column *columns = ARENA_ARRAY(f->arena, struct draft_column, f->table.n_columns);
    for (size_t i = 0; i < f->table.n_columns; i++)
        if (!read_column(cells[i], &columns[i]))
            return refuse(f, _("dòng thứ hai của bảng phải là bề rộng các cột"));
    f->table.columns = columns;
    return push(f, &f->table);
}

static bool read_row(struct filling *f, struct str line, struct str mark)
{
    struct str cells[DRAFT_COLUMNS_MAX + 1];
    const size_t n = cut_cells(line, cells);
    if (n == 0 || n > DRAFT_COLUMNS_MAX || (f->table.n_columns && n != f->table.n_columns))
        return refuse(f, _("số ô không khớp với đầu bảng"));
    if (f->table.n_columns && !f->table.columns)
        return read_columns(f, cells);
    struct draft_words *words = ARENA_ARRAY(f->arena, struct draft_words, n);
    for (size_t i = 0; i < n; i++)
        if (!words_of(f, cells[i], &words[i]))
            return false;
    const bool title = f->table.n_columns == 0;
    const struct draft_block row = {
        .kind = title ? DRAFT_TABLE : DRAFT_ROW, .mark = mark, .cells = words, .n_columns = n};
    if (!title)
        return push(f, &row);
    f->table = row;
    return true;
}

static bool read_block(struct filling *f, struct str line)
{
    struct draft_block block = {.kind = DRAFT_PARAGRAPH};
    const size_t bar = line.p[0] == '#' && !str_starts(line, STR("##")) ? str_find_byte(line, '|') : STR_NOWHERE;
    if (bar != STR_NOWHERE) {
        block.mark = str_sub(line, 1, bar);
        line = str_skip(line, bar);
        if (line.n == 1 || str_find_byte(str_skip(line, 1), '|') == STR_NOWHERE)
            line = str_trim(str_skip(line, 1));
    }
    if (str_starts(line, STR("|")))
        return read_row(f, line, block.mark);
    f->table = (struct draft_block){0};
    if (str_starts(line, STR("## "))) {
        block.kind = DRAFT_HEADING;
        line = str_skip(line, 3);
    } else if (str_starts(line, STR(">> "))) {
        block.kind = DRAFT_CENTERED;
        line = str_skip(line, 3);
    }
    return words_of(f, line, &block.words) && push(f, &block);
}

static bool read_line(struct filling *f)
{
    const struct str line = f->lines.v[f->line];
    if (str_starts(line, STR("% ")))
        return follow_order(f, line);
    const bool nothing = str_empty(line) || str_starts(line, STR("# "));
    const bool done = nothing || (str_starts(line, STR("---")) ? turn_page(f, line)
                                  : f->blocks                  ? read_block(f, line)
                                                               : read_head(f, line));
    f->line++;
    return done;
}

bool template_fill(struct arena *arena, const char *name, struct str words, const struct template_data *data,
                   struct draft *draft, struct err *err)
{
    struct filling f = {.arena = arena, .name = name, .draft = draft, .scope.data = data, .err = err};
    for (struct str rest = words; rest.n;) {
        const size_t end = str_find_byte(rest, '\n');
        VEC_PUSH(arena, &f.lines, str_trim(str_sub(rest, 0, end)));
        rest = end == STR_NOWHERE ? STR_NONE : str_skip(rest, end + 1);
    }
    while (f.line < f.lines.n)
        if (!read_line(&f))
            return false;
    if (f.scope.depth)
        return refuse(&f, _("thiếu “% end”"));
    draft->to = f.to.v;
    draft->n_to = f.to.n;
    draft->recipients = f.recipients.v;
    draft->n_recipients = f.recipients.n;
    return true;
}
