// SPDX-License-Identifier: GPL-3.0-or-later

public import Localization

/// The words that may stand around numbers which name places. An offer allows others than a list of choices does, since what else is
/// said to an offer is an idea of one's own.
public struct PlaceWords: Sendable {
  let passedOver: [HeardList]
  let denials: [HeardList]
  /// Behind these "one" counts; elsewhere it stands for a thing, as in "the first one".
  let leadsToOne: [HeardList]
  /// Whether "one" counts at the beginning, as in "one and three".
  let beginsWithOne: Bool
  /// Whether "all of them" and "both" name places.
  let namesAll: Bool

  /// The words of one kind of list.
  public init(
    passedOver: [HeardList], denials: [HeardList], leadsToOne: [HeardList], beginsWithOne: Bool, namesAll: Bool
  ) {
    self.passedOver = passedOver
    self.denials = denials
    self.leadsToOne = leadsToOne
    self.beginsWithOne = beginsWithOne
    self.namesAll = namesAll
  }

  /// Around choices, of which `ChoiceMatcher` itself hears all.
  static let ofChoices = PlaceWords(
    passedOver: [.hedges, .functionWords, .clauseWords, .yesSayings, .confirmations], denials: [.negations],
    leadsToOne: [], beginsWithOne: false, namesAll: false)
}
