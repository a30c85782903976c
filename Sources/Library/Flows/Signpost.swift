// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// People to turn to, and the phrases that bring them up.
package struct Signpost: Sendable, Equatable {
  /// Somebody to turn to.
  package struct Contact: Sendable, Equatable {
    /// Such as `US`; `any` for everywhere.
    package let country: String
    package let who: String
    package let how: String
  }

  package let id: String
  package let title: String
  /// Phrases that bring it, compared without case.
  package let words: [String]
  /// Phrases that do not.
  package let exceptions: [String]
  /// It is about danger to life and body, and comes before everything else.
  package let isDanger: Bool
  /// What is shown.
  package let say: String
  /// The same for a child.
  package let young: String?
  /// For the grown-up beside a child.
  package let beside: String?
  package let contacts: [Contact]
  package let mark: SourceMark
}
