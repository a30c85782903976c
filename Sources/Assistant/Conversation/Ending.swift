// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
package import Plans

/// How a sitting ended.
package enum Ending: Equatable, Sendable {
  /// The flow came to its end; nil when it has no ways to finish.
  case finished(Outcome?)
  /// The person left; everything is kept.
  case paused
  /// The terminal was closed or the program was asked to end; everything is kept.
  case askedToEnd(signal: Int32)
  /// Another conversation is wanted.
  case switching(to: Destination)
  /// The last answer could not be kept, and the person left all the same.
  case leftUnsaved

  /// Where a person wants to go on.
  package enum Destination: Equatable, Sendable {
    case flow(String)
    case conversation(Identifier)
    /// The list of what can be done.
    case reception
  }
}
