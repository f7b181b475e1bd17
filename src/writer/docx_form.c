#include "writer/docx_form.h"

#include <math.h>

int docx_twips(double mm)
{
    return (int)lround(mm * 1440 / 25.4);
}

bool docx_is_state(const struct docx *x)
{
    return x->draft->set == RULES_STATE;
}

const struct page_form *docx_form(const struct docx *x)
{
    const struct page_form *form = page_form_of(x->draft->set);
    return form ? form : page_form_of(RULES_2018);
}

int docx_width(const struct docx *x, bool wide)
{
    const struct page_form *form = docx_form(x);
    return wide ? docx_twips(FORM_HEIGHT) - docx_twips(form->top.from) - docx_twips(form->bottom.from)
                : docx_twips(FORM_WIDTH) - docx_twips(form->left.from) - docx_twips(form->right.from);
}
