// SPDX-License-Identifier: GPL-3.0-or-later

/// What this target says, to people in a conversation and to authors of flows; each part stands beside the code that says it.
enum Messages {}
