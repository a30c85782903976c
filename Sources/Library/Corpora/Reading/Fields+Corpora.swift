// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions

extension Fields {
  /// A grade that must be there.
  func grade(_ key: String) -> Grade? {
    guard let words = requiredText(key) else { return nil }
    if let grade = Grade(words) { return grade }
    log.report(Messages.notGrade(key, words, in: subject), hint: Messages.gradeHint, at: self[key]?.mark ?? mark)
    return nil
  }

  /// A number or a range of numbers.
  func range(_ key: String) -> NumberRange? {
    guard let words = text(key) else { return nil }
    if let range = NumberRange(words) { return range }
    log.report(Messages.notRange(key, words, in: subject), hint: Messages.rangeHint(key), at: self[key]?.mark ?? mark)
    return nil
  }

  /// What the messages call a record: `intervention "quiz-yourself"`.
  static func subject(_ noun: String, _ node: DataNode) -> String {
    node["id"]?.text.map { "\(noun) \"\($0)\"" } ?? noun
  }
}
