#include "paper/letterhead.h"
#include "paper/parse.h"

#include <string.h>

static struct parse parse_head(struct arena *arena, const struct text *text, bool whole_paragraphs)
{
    struct parse parse = {
        .arena = arena,
        .text = text,
        .paper = ARENA_NEW(arena, struct paper),
        .whole = whole_paragraphs,
        .lines = lines_read(arena, text),
    };
    parse.paper->text = text;
    parse_letterhead(&parse);
    parse_secrecy(&parse);
    return parse;
}

struct paper *paper_parse_head(struct arena *arena, const struct text *text, bool whole_paragraphs)
{
    return parse_head(arena, text, whole_paragraphs).paper;
}

struct paper *paper_parse(struct arena *arena, const struct text *text, bool whole_paragraphs)
{
    struct parse parse = parse_head(arena, text, whole_paragraphs);
    parse_tail(&parse);
    parse_blocks(&parse);
    parse_outline(&parse);
    parse_kinds(&parse);
    parse_tasks(&parse);
    parse_footnotes(&parse);
    parse_counts(&parse);
    parse_facts(&parse);
    parse_tree(&parse);
    return parse.paper;
}

bool paper_refuse_secret(const struct paper *paper, const char *name, struct err *err)
{
    static const char *const marks[] = {"", "MẬT", "TỐI MẬT", "TUYỆT MẬT"};
    if (paper->secrecy == SECRECY_NONE)
        return true;
    return ERR(err, ERR_SECRET,
               _("%s: văn bản mang dấu %s. Hệ thống này không được nhận bí mật nhà nước; không có nội dung nào được "
                 "lưu. "
                 "Hãy xử lý văn bản theo quy định về bảo vệ bí mật nhà nước."),
               name, marks[paper->secrecy]);
}

const char *clause_kind_name(enum clause_kind kind)
{
    static const char *const names[CLAUSE__MAX] = {
        [CLAUSE_PREAMBLE] = "preamble",
        [CLAUSE_STRENGTH] = "strength",
        [CLAUSE_STRENGTH_CAUSE] = "strength_cause",
        [CLAUSE_SHORTCOMING] = "shortcoming",
        [CLAUSE_SHORTCOMING_CAUSE] = "shortcoming_cause",
        [CLAUSE_TASK] = "task",
        [CLAUSE_CONTEXT] = "context",
        [CLAUSE_CLOSING] = "closing",
    };
    return names[kind];
}

const char *node_kind_name(enum node_kind kind)
{
    static const char *const names[NODE__MAX] = {
        [NODE_DOCUMENT] = "document",   [NODE_LETTERHEAD] = "letterhead", [NODE_SUBJECT] = "subject",
        [NODE_SECTION] = "section",     [NODE_CLAUSE] = "clause",         [NODE_FOOTNOTE] = "footnote",
        [NODE_TABLE] = "table",         [NODE_RECIPIENTS] = "recipients", [NODE_RECIPIENT] = "recipient",
        [NODE_SIGNATURE] = "signature", [NODE_NOISE] = "noise",
    };
    return names[kind];
}
