/* org_findings: the shortcomings that papers which concern an organisation find with it. */
#ifndef DONDOC_WEB_ORG_FINDINGS_H
#define DONDOC_WEB_ORG_FINDINGS_H

#include "office/org.h"
#include "web/html.h"

/* Of the last papers that ask something of it, read once more: each shortcoming with a link to its words. By all names
 * that it has or had; nothing when none is found. */
bool org_findings_put(struct html *h, struct work *work, const struct org *org, const struct org_name *names,
                      size_t n_names, struct err *err);

#endif
