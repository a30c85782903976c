// SPDX-License-Identifier: GPL-3.0-or-later

/// A signpost that words bring up.
struct FoundSignpost: Equatable {
  let rule: SignpostRule
  /// There is hardly a doubt; else the words are near to it, and may well be an ordinary answer.
  let isSure: Bool
}
