// SPDX-License-Identifier: GPL-3.0-or-later

/// Something that was told before a conversation began, and where in the plan it belongs.
struct ToldBefore: Equatable {
  /// As steps name it: `learner.name`.
  let place: String
  /// The answer.
  let words: String
}
