// SPDX-License-Identifier: GPL-3.0-or-later
#include "CProcess.h"
#include <sys/prctl.h>

int ilp_process_hide_memory(void) { return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0); }
