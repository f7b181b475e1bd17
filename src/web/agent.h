/* agent: what a person calls the browser and the machine that a User-Agent line speaks of. */
#ifndef DONDOC_WEB_AGENT_H
#define DONDOC_WEB_AGENT_H

#include "base/base.h"

/* "Chrome trên Windows"; the line itself when it names no browser that we know, a sentence when it is empty. A guess for
 * people, never a ground for a decision: anybody may send any line. */
struct str agent_word(struct arena *arena, struct str agent);

#endif
