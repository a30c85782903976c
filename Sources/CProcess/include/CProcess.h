// SPDX-License-Identifier: GPL-3.0-or-later
// Calls to the kernel that take a varying number of arguments, which Swift cannot make.
#ifndef CPROCESS_H
#define CPROCESS_H

/// From now on nobody can dump the memory of this process into a file. Nonzero when the system refuses.
int ilp_process_hide_memory(void);

#endif
