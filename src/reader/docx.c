/* docx: refused for now, by its own sentence. */
#include "reader/inside.h"

bool docx_read(struct arena *arena, const char *name, struct str bytes, const struct reader_limits *limits,
               struct source *ret_source, struct err *err)
{
    (void)arena, (void)bytes, (void)limits, (void)ret_source;
    return ERR(err, ERR_INPUT, _("Tệp %s là .docx, hiện chưa đọc được. Hãy gửi văn bản dưới dạng .txt."), name);
}
