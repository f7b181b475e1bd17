#include "cmd/intake.h"

#include "cmd/output.h"

static bool parse(struct arena *arena, const char *path, const struct source *source, enum intake_depth depth,
                  struct intake *ret_intake, struct err *err)
{
    const struct paper *paper = depth == INTAKE_HEAD
                                    ? paper_parse_head(arena, &source->text, source->whole_paragraphs)
                                    : paper_parse(arena, &source->text, source->whole_paragraphs);
    if (!paper_refuse_secret(paper, path, err))
        return false;
    if (source->text.cut)
        output_complain(_("Lưu ý: %s bị mất phần cuối, chữ cuối cùng không đọc được. Hãy đối chiếu với tệp gốc."), path);
    if (text_converted_from(&source->text))
        output_complain(_("Lưu ý: %s viết theo bảng mã %s, đã được đổi sang Unicode. Hãy đối chiếu với tệp gốc."), path,
                        text_converted_from(&source->text));
    if (source->format == READER_SCAN)
        output_complain(_("Lưu ý: %s là bản quét, máy nhận dạng chữ có thể sai; %zu chữ đọc chưa chắc. Hãy đối chiếu với tệp "
                          "gốc."),
                        path, source->n_doubts);
    else if (source->n_doubts)
        output_complain(_("Lưu ý: %s có trang là ảnh quét, máy nhận dạng chữ có thể sai; %zu chữ đọc chưa chắc. Hãy đối "
                          "chiếu với tệp gốc."),
                        path, source->n_doubts);
    if (source->unread)
        output_complain(_("Lưu ý: %s có %u trang là ảnh nên không đọc được chữ; cần cài gói %s. Hãy xem các trang đó trong "
                          "tệp gốc."),
                        path, (unsigned)source->unread, jail_program_package(JAIL_OCR));
    *ret_intake = (struct intake){source, paper};
    return true;
}

bool intake_file(struct jail *jail, struct arena *arena, const char *path, enum intake_depth depth,
                 struct intake *ret_intake, struct err *err)
{
    struct source *source = ARENA_NEW(arena, struct source);
    struct str bytes;
    return reader_load(arena, path, &bytes, err) &&
           (depth == INTAKE_PAGE ? jail_paper_page(jail, arena, path, bytes, source, err)
                                 : jail_paper(jail, arena, path, bytes, source, err)) &&
           parse(arena, path, source, depth, ret_intake, err);
}

bool intake_bytes(struct jail *jail, struct arena *arena, const char *name, struct str bytes,
                  struct intake *ret_intake, struct err *err)
{
    struct source *source = ARENA_NEW(arena, struct source);
    return jail_paper(jail, arena, name, bytes, source, err) &&
           parse(arena, name, source, INTAKE_WHOLE, ret_intake, err);
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
