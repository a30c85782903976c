// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef ILP_COMPLETION_H
#define ILP_COMPLETION_H

#include "CReadline.h"

/// Lets Tab ask `complete`, and nobody else.
void ilp_completion_open(ilp_complete *complete, void *context);

#endif
