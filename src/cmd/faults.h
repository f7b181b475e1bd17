/* faults: what verify finds, a line each. */
#ifndef DONDOC_CMD_FAULTS_H
#define DONDOC_CMD_FAULTS_H

#include "office/verify.h"

/* A verify_found: "task 12 due: sentence; should be …; is …" on stdout. `data` is not looked at. */
void faults_print(void *data, const struct verify_finding *finding);

#endif
