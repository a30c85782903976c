// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Plan {
  /// Whether words name the learner: by name, by the code of the role, or by what learners are called in the language ("starter").
  public func isLearner(_ words: String) -> Bool {
    let said = words.lowercased()
    return said == Role.learner.rawValue || Language.current.heard.hears(said, in: .learnerWords)
      || [learner.name, learner.preferredName].contains { $0?.lowercased() == said }
  }
}
