// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The words by which a plan's learner is found.
enum NameWords {
  /// Every word of the learner's names, in small letters.
  static func all(of plan: Plan) -> Set<String> {
    Set([plan.learner.name, plan.learner.preferredName].compactMap(\.self).flatMap(words))
  }

  /// "Maya O'Neil" as "maya" and "o'neil".
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "-" }.map(String.init)
  }
}
