// SPDX-License-Identifier: GPL-3.0-or-later

/// What an expression can see.
struct Scope {
  /// The answers of a step: one, several when the step was asked in several passes, none when it has no answer.
  var answers: (String) -> [Answer]
  /// How many items or passes there are under a name.
  var count: (String) -> Int
  var band: Band
  var role: String
  /// The answer just given; nil before there is one.
  var given: Answer?

  /// A scope that knows nothing but its band.
  static func empty(band: Band, role: String) -> Scope {
    Scope(answers: { _ in [] }, count: { _ in 0 }, band: band, role: role)
  }
}
