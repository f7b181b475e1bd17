/* gate_sight: whether what a request names is in the person's sight. For the gate only. */
#ifndef DONDOC_WEB_GATE_SIGHT_H
#define DONDOC_WEB_GATE_SIGHT_H

#include "web/reply.h"

/* What the address and the fields name must be in sight, and the person on the right side of it; looked up in the
 * unit of work that the handler then runs in. False when it was refused and the reply says so. */
bool gate_check_things(struct request *request, struct work *work, struct reply *reply);

/* Refuses what one may not do, with a sentence that names the act. */
void gate_refuse_act(const struct request *request, struct reply *reply);

#endif
