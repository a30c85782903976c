// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization
internal import Plans

/// What can be offered where nothing fits what is to be learned.
extension Conversation {
  /// A subject of school is learned as others are: where nothing fits "chem, pass chem with a 75", what was told of it ("I blanked on the test, I have not
  /// practiced enough") decides. Nil where no cause was named, elsewhere, and where nothing fits that either.
  func offerForWhatWasTold(_ turn: Turn, from shelf: Shelf) throws -> PickOffer? {
    let heard = Language.current.heard
    guard shelf == .interventions, !turn.background.isEmpty,
      (plan?.plan ?? base).gaps.contains(where: { $0.cause != nil }),
      turn.need.spokenWords().contains(where: { heard.hears($0, in: .schoolSubjects) })
    else { return nil }
    var found = try makeOffer(for: turn.background, beside: turn.need, from: shelf)
    found.isForWhatWasTold = true
    return found.recommendation.nothingFits ? nil : found
  }
}
