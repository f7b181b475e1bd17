/* Writes the seeds of tests/fuzz/fuzz_jail.c: honest answers. usage: wire_seeds DIRECTORY [DOCX…] */
#include "jail/wire.h"

#include <stdio.h>

static void keep(const char *folder, const char *name, char kind, struct buf *out)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *file = fopen(path, "wbe");
    if (file) {
        fputc(kind, file);
        fwrite(out->p, 1, out->n, file);
        fclose(file);
    }
    buf_free(out);
}

int main(int argc, char **argv)
{
    struct arena *arena = arena_create();
    const struct mail_file file = {STR("kế hoạch.docx"), STR("application/pdf"), STR("\x00\xff"), true};
    const struct mail_read mail = {STR("Văn phòng"), STR("a@b"), STR("Gửi"), STR("1@b"), 7, STR("x\ny"), &file, 1, 2};
    struct buf out = {0};
    struct sheet sheet;
    struct err err;
    if (argc < 2)
        return 2;
    wire_put_mail(&out, &mail);
    keep(argv[1], "mail", 'm', &out);
    if (sheet_bytes(arena, "x.csv", STR("TT;Đơn vị;Hạn\n1;Chi bộ A;20/02/2021\n\n3;\"hai\ndòng\"\n"), 0, &sheet, &err))
        wire_put_sheet(&out, &sheet);
    keep(argv[1], "sheet", 's', &out);
    (void)ERR(&err, ERR_INPUT, "%s", "Tệp x bị hỏng.");
    wire_put_err(&out, &err);
    keep(argv[1], "refusal", 'e', &out);
    for (int i = 2; i < argc; i++) {
        struct source source;
        struct str bytes;
        char name[32];
        if (reader_load(arena, argv[i], &bytes, &err) && reader_bytes_page(arena, argv[i], bytes, &source, &err))
            wire_put_paper(&out, &source);
        struct buf same = {0};
        buf_put(&same, bytes);
        snprintf(name, sizeof name, "file-%d", i - 1);
        keep(argv[1], name, 't', &same);
        snprintf(name, sizeof name, "paper-%d", i - 1);
        keep(argv[1], name, 'p', &out);
    }
    arena_destroy(arena);
    return 0;
}
