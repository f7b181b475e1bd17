#include "web/upload.h"

#include "web/route.h"
#include "web/web.h"

bool upload_read(const struct request *request, const struct upload *upload, bool page, struct uploaded *ret,
                 struct err *err)
{
    const struct str bytes = buf_view(&upload->bytes);
    ret->name = str_z(request->arena, upload->name);
    if (upload->too_large)
        return ERR(err, ERR_LIMIT, _("%s: tệp lớn quá %d MB"), ret->name, UPLOAD_FILE_MAX / (1024 * 1024));
    struct jail *jail = request->options->jail;
    if (!(page ? jail_paper_page(jail, request->arena, ret->name, bytes, &ret->source, err)
               : jail_paper(jail, request->arena, ret->name, bytes, &ret->source, err)))
        return false;
    /* a server that reads many people's papers at once takes no text that only an archive would hold */
    if (ret->source.text.s.n > UPLOAD_TEXT_MAX)
        return ERR(err, ERR_LIMIT, _("%s: chữ trong tệp dài quá %d MB"), ret->name, UPLOAD_TEXT_MAX / (1024 * 1024));
    ret->paper = paper_parse(request->arena, &ret->source.text, ret->source.whole_paragraphs);
    return paper_refuse_secret(ret->paper, ret->name, err);
}

void upload_put_field(struct html *h, const struct upload_field *field)
{
    html_open_with(h, "div", A_Z("class", "drop"), A_Z("id", "tai-len"));
    html_line_with(h, "label", str_from(field->label), A_Z("for", "upload-files"));
    html_void_with(h, "input", A_Z("type", "file"), A_Z("name", "tep"), A_Z("id", "upload-files"),
                   A_Z("accept", ".docx,.doc,.odt,.rtf,.pdf,.png,.jpg,.jpeg,.tif,.tiff,.htm,.html,.txt,.md"), A_IF(field->many, "multiple"), A_IF(true, "required"),
                   A_Z("aria-describedby", "upload-hint"), A_INT("data-file-max", UPLOAD_FILE_MAX),
                   A_Z("data-too-large", _("Có tệp lớn quá 64 MB. Hãy bỏ tệp đó ra rồi tải lên.")));
    html_line_with(h, "button", str_from(field->button), A_Z("type", "submit"), A_Z("id", "upload"));
    html_line_with(h, "span", str_from(field->hint), A_Z("class", "hint"), A_Z("id", "upload-hint"));
    html_close(h, "div");
}
