#include "writer/cited.h"

#include "office/document.h"
#include "office/org_resolve.h"
#include "writer/draft.h"

/* " của Tỉnh ủy Sơn Hà", by the name that the tree has for what the paper prints in capitals. */
static bool issuer_words(struct work *work, const struct document *paper, struct str *ret_words, struct err *err)
{
    struct org_asked asked;
    struct org org;
    *ret_words = STR("");
    if (!org_asked_of(work, paper->issuer, paper->parent, paper->issued, &asked, err))
        return false;
    if (asked.near == 0)
        return true;
    if (!org_get(work, asked.near, &org, err))
        return false;
    *ret_words = str_printf(work->arena, " của %.*s", STR_ARG(org.name));
    return true;
}

bool cited_words(struct citer *citer, int64_t document, struct str *ret_words, struct err *err)
{
    struct arena *arena = citer->work->arena;
    struct document paper;
    struct str issuer;
    for (size_t i = citer->known.n; i-- > 0;)
        if (citer->known.v[i].id == document) {
            *ret_words = citer->known.v[i].words;
            return true;
        }
    if (!document_get(citer->work, document, &paper, err) || !issuer_words(citer->work, &paper, &issuer, err))
        return false;
    const bool dated = date_is(paper.issued);
    const locale_t before = draft_speak();
    const struct str title = document_title(arena, &paper);
    draft_speak_again(before);
    *ret_words = str_printf(arena, "%.*s%s%.*s%.*s", STR_ARG(title), dated ? ", ngày " : "",
                            STR_ARG(dated ? draft_day(arena, paper.issued) : STR("")), STR_ARG(issuer));
    VEC_PUSH(arena, &citer->known, ((struct cited_paper){document, *ret_words}));
    return true;
}
