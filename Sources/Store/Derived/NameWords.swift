// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The words by which a plan's learner is found.
enum NameWords {
  /// Every word of the learner's names, in small letters.
  static func all(of plan: Plan) -> Set<String> {
    Set([plan.learner.name, plan.learner.preferredName].compactMap(\.self).flatMap(words))
  }

  /// The words of a text that may be words of a name: "Maya's" may be "maya's" or "maya".
  static func possible(_ text: String) -> [String] {
    words(text) + text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// "Maya O'Neil" as "maya" and "o'neil".
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }.map(String.init)
  }
}
