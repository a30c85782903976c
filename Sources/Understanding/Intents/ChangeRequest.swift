// SPDX-License-Identifier: GPL-3.0-or-later

/// An answer that somebody wants to change, as far as it was named: "change my second goal", "the deadline should be June 3".
package struct ChangeRequest: Equatable, Sendable, CustomStringConvertible {
  /// What is meant; nil for the answer that was given last.
  package var topic: Topic?
  /// Which one of several, from 1; nil where none was named.
  package var number: Int?
  /// Whether the last one of several is meant: "my last strength".
  package var isLast = false
  /// The words that say of several which one is meant: "orgo" of "the orgo deadline"; nil where none do.
  package var named: String?
  /// What it shall be instead, in the words typed; nil where it has to be asked.
  package var words: String?

  init(
    topic: Topic? = nil, number: Int? = nil, isLast: Bool = false, named: String? = nil, words: String? = nil
  ) {
    self.topic = topic
    self.number = number
    self.isLast = isLast
    self.named = named
    self.words = words
  }

  /// Another day for what is talked about.
  package static func deadline(_ words: String?) -> ChangeRequest { ChangeRequest(topic: .deadline, words: words) }

  /// `goal 2: read 20 pages`; empty when nothing was named.
  package var description: String {
    let name = [named, topic?.rawValue, number.map(String.init)].compactMap(\.self).joined(separator: " ")
    return [name, words].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// What answers are about.
  package enum Topic: String, Sendable, CaseIterable {
    case goal, deadline, measure, baseline, target, strength, gap, step, stepDay = "day", obstacle, helper, review,
      name, interest
    case reason, grade, cause, method, confidence, work
    /// A question by its number in the review.
    case question
  }
}
