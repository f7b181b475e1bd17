/* .txt and .md: the file's own lines. */
#include "reader/inside.h"

#include <string.h>

enum { LOOK_AT = 8192 };

bool plain_read(struct arena *arena, const char *name, struct str bytes, struct source *ret_source, struct err *err)
{
    /* text holds no NUL, except in UTF-16, which text_admit names by its mark */
    const bool wide = str_starts(bytes, STR("\xFF\xFE")) || str_starts(bytes, STR("\xFE\xFF"));
    if (!wide && memchr(bytes.p, '\0', bytes.n < LOOK_AT ? bytes.n : LOOK_AT))
        return ERR(err, ERR_INPUT,
                   _("Tệp %s không phải văn bản chữ. Hãy gửi văn bản dưới dạng .docx hoặc .txt."), name);
    struct text text;
    if (!text_admit(arena, bytes, name, &text, err))
        return false;
    *ret_source = (struct source){.format = READER_PLAIN, .text = text, .whole_paragraphs = false};
    return true;
}
