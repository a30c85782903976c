// SPDX-License-Identifier: GPL-3.0-or-later

/// A request or a question behind an answer: "the tutor reads my drafts, oh and could you change the deadline to May 7".
package struct LineTail: Equatable, Sendable {
  /// The line before it.
  package let answer: String
  /// The request, without what joins it to the answer.
  package let request: String
}
