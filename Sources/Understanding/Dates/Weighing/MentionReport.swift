// SPDX-License-Identifier: GPL-3.0-or-later
package import Plans

/// A day that a line names, as it is weighed against the others: for authors of weights.
package struct MentionReport: Equatable, Sendable {
  /// As typed.
  package let words: String
  package let day: CalendarDate
  /// How far it is above the threshold, in hundredths; nil in a language without weights.
  package let margin: Int?
  /// The words of the line around it, with signs for days and numbers; see `MentionView`.
  package let around: [String]
  package let traits: [String]

  init(_ weighed: WeighedMentions.Weighed, _ line: String, _ tokens: [Token]) {
    words = tokens.text(of: weighed.mention.tokens, in: line) ?? ""
    day = weighed.mention.day
    margin = weighed.margin
    around = weighed.view.around
    traits = weighed.view.traits
  }
}
