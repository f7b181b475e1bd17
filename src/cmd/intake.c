#include "cmd/intake.h"

#include "cmd/output.h"

bool intake_file(struct arena *arena, const char *path, enum intake_depth depth, struct intake *ret_intake,
                 struct err *err)
{
    struct source *source = ARENA_NEW(arena, struct source);
    const bool read = depth == INTAKE_PAGE ? reader_file_page(arena, path, source, err)
                                           : reader_file(arena, path, source, err);
    if (!read)
        return false;
    const struct paper *paper = depth == INTAKE_HEAD
                                    ? paper_parse_head(arena, &source->text, source->whole_paragraphs)
                                    : paper_parse(arena, &source->text, source->whole_paragraphs);
    if (!paper_refuse_secret(paper, path, err))
        return false;
    if (source->text.cut)
        output_complain(_("Lưu ý: %s bị mất phần cuối, chữ cuối cùng không đọc được. Hãy đối chiếu với tệp gốc."), path);
    *ret_intake = (struct intake){source, paper};
    return true;
}

bool intake_headed(const struct paper *paper)
{
    const struct header *header = &paper->header;
    return !str_empty(header->parent.value) || !str_empty(header->issuer.value) || !str_empty(header->number.value) ||
           !str_empty(header->symbol.value) || !str_empty(header->date.value);
}

void intake_mention(const char *name)
{
    output_complain(_("Lưu ý: %s thiếu cơ quan ban hành, số và ngày. Văn thư cần bổ sung khi xác nhận."), name);
}
