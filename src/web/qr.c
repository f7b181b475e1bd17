#include "web/qr.h"

#include <qrencode.h>

enum { QUIET = 4 }; /* light modules that a reader wants round it */

static struct str path_of(struct arena *arena, const QRcode *code)
{
    struct buf out = {0};
    for (int y = 0; y < code->width; y++)
        for (int x = 0; x < code->width; x++)
            if (code->data[y * code->width + x] & 1)
                buf_printf(&out, "M%d %dh1v1h-1z", x + QUIET, y + QUIET);
    const struct str path = str_copy(arena, buf_view(&out));
    buf_free(&out);
    return path;
}

void qr_put(struct html *html, struct arena *arena, struct str text, const char *label)
{
    QRcode *code = QRcode_encodeString8bit(str_z(arena, text), 0, QR_ECLEVEL_M);
    if (!code)
        return;
    const int size = code->width + 2 * QUIET;
    html_open_with(html, "svg", A_Z("class", "qr"), A_Z("role", "img"), A_Z("aria-label", label),
                   A_TEXT("viewBox", str_printf(arena, "0 0 %d %d", size, size)), A_INT("width", size * 4),
                   A_INT("height", size * 4));
    html_open_with(html, "path", A_TEXT("d", path_of(arena, code)));
    html_close(html, "path");
    html_close(html, "svg");
    QRcode_free(code);
}
