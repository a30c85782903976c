// SPDX-License-Identifier: GPL-3.0-or-later

/// What the assistant says of itself, divided by what it is about: each part stands beside the code that says it.
/// The questions come from the flows.
enum Messages {}
