// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization
internal import Plans

extension Reception {
  /// What came of words at the start that are no number and no title.
  enum HeardAtTheStart {
    case go(Ending.Destination)
    /// They were answered.
    case said
    case nothing
  }

  /// Several people at once, or somebody by name.
  func heardAtTheStart(_ words: String, open: [ConversationRecord]) throws -> HeardAtTheStart {
    if SeveralPeople.areMeant(by: words) {
      try tell(.remark, Messages.severalAtOnce)
      return .said
    }
    let said = words.lowercased()
    let talks = open.filter { Self.isCalled($0.learner ?? "", said) }
    if talks.count == 1 { return .go(.conversation(talks[0].id)) }
    if talks.count > 1 {
      try tell(.hint, Messages.severalAreCalled(talks.prefix(9).map(Messages.named)))
      return .said
    }
    guard said.count(where: \.isLetter) > 1, said.split(separator: " ").count <= 4 else { return .nothing }
    let plans = try world.shelf.plans(named: words)
    if !plans.isEmpty {
      try tell(.remark, Messages.plansOf(plans.prefix(9).map(Messages.planLine), named: words))
      return .said
    }
    guard Self.looksLikeAName(words) else { return .nothing }
    try tell(.hint, Messages.nobodyIsCalled(words))
    return .said
  }

  /// Whether a name is meant by its beginning, or by one of its words.
  private static func isCalled(_ name: String, _ said: String) -> Bool {
    let name = name.lowercased()
    return !said.isEmpty && (name.hasPrefix(said) || name.split(separator: " ").contains { $0 == said })
  }

  private static func looksLikeAName(_ words: String) -> Bool {
    let parts = words.split(separator: " ")
    return (2...4).contains(parts.count) && parts.allSatisfy { $0.first?.isUppercase == true }
  }
}
