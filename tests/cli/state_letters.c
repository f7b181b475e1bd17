/* state_letters DATABASE UNIT COMMITTEE PAPER FOLDER: every skeleton, in the State's form: an office of the Party writes none, so
 * that no command makes them, but their words and tables must stand on such a page as well. */
#include "at_work.h"

#include "writer/docx.h"
#include "writer/skeleton.h"

#include <stdio.h>
#include <stdlib.h>

static bool keep(struct arena *arena, const char *folder, const char *name, struct str bytes, struct err *err)
{
    FILE *file = fopen(str_printf(arena, "%s/%s.docx", folder, name).p, "wb");
    const bool written = file && fwrite(bytes.p, 1, bytes.n, file) == bytes.n;
    return (file && fclose(file) == 0 && written) || ERR(err, ERR_SYSTEM, "%s: not written", name);
}

static bool write_one(struct work *work, const struct skeleton *skeleton, int64_t id, const char *folder, struct err *err)
{
    struct draft draft;
    struct str bytes;
    if (!skeleton_draft(work, skeleton, id, &draft, err))
        return false;
    draft.symbol = draft.type.p ? str_printf(work->arena, "%s-SNV", skeleton->symbol) : STR("SNV-VP");
    draft.set = RULES_STATE;
    draft.number = STR("31");
    draft.superior = STR("Ủy ban nhân dân tỉnh Sơn Hà");
    draft.issuer = draft.author = STR("Sở Nội vụ");
    draft.place = STR("Sơn Hà");
    draft.authority = STR("KT. Giám đốc");
    draft.post = STR("Phó Giám đốc");
    draft.name = STR("Lò Thị Hoa");
    return docx_render(work->arena, &draft, &bytes, err) && keep(work->arena, folder, skeleton->name, bytes, err);
}

static bool write_all(struct work *work, char **argv, struct err *err)
{
    for (size_t i = 0; i < n_skeletons; i++) {
        /* a programme of inspection is a committee's */
        const bool above = strcmp(skeletons[i].name, SKELETON_INSPECTIONS) == 0;
        const char *id = argv[skeletons[i].of_paper ? 4 : above ? 3 : 2];
        if (!write_one(work, &skeletons[i], strtoll(id, NULL, 10), argv[5], err))
            return false;
    }
    return true;
}

int main(int argc, char **argv)
{
    if (argc != 6)
        return at_work_usage("state_letters DATABASE UNIT COMMITTEE PAPER FOLDER");
    return at_work(argv[1], STORE_READ,
                   (struct actor){.user = 0, .name = STR("test"), .from = STR("cli"), .path = STR("/")}, write_all, argv);
}
