// SPDX-License-Identifier: GPL-3.0-or-later

/// A statement that a good plan fulfils; the check tells where a plan does not.
///
/// A new check is a new type in this folder, its words in `Messages`, and one row in `PlanChecks.all`.
public protocol PlanCheck: Sendable {
  /// Its stable id: the name of the type in kebab case, "goal-has-due-date".
  var id: String { get }

  /// Every place where the plan does not fulfil the statement.
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding]
}

extension PlanCheck {
  /// The name of the type in kebab case.
  public var id: String {
    String(describing: Self.self).reduce(into: "") { id, letter in
      if letter.isUppercase, !id.isEmpty { id.append("-") }
      id.append(letter.lowercased())
    }
  }

  func finding(_ severity: Severity, at place: Place, _ message: Message) -> Finding {
    Finding(
      id: id, severity: severity, place: place, words: place.itemWords, message: message.text, remedy: message.remedy)
  }
}
