// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Localization
internal import Plans
internal import Understanding

extension Reception {
  /// The wording that was asked for, else that which suits the learner of the plan that is gone over.
  func bandFor(_ flow: Flow, over plan: Plan?) throws -> Band? {
    let bands = flow.audience.bands
    if let band {
      guard bands.contains(band) else {
        throw ReceptionTrouble.noSuchBand(band.rawValue, bands: bands.map(\.rawValue))
      }
      return band
    }
    if let known = plan?.learner.grade.flatMap({ Grade($0) }).map(Band.init), bands.contains(known) { return known }
    var ages = bands.filter { $0 != .plain }
    guard ages.count > 1, flow.populate.isEmpty, !flow.sections.isEmpty else {
      return bands.contains(.adult) ? .adult : ages.first ?? .plain
    }
    if let told = opening.grade.flatMap({ Grade(mentionedIn: $0) }).map(Band.init), ages.contains(told) { return told }
    if let bandBefore, ages.contains(bandBefore) { return bandBefore }
    ages = Self.bands(meantBy: opening.grade, of: ages)
    try tell(.question, Messages.whichBand)
    for (index, band) in ages.enumerated() { try tell(.choice, "\(index + 1)  \(Messages.band(band))") }
    for followUp in 0... {
      switch try ask(completing: ages.map(\.rawValue)) {
      case .left: return nil
      case .words(let words):
        try listen(to: words)
        if let band = Self.band(in: words, of: ages) { return band }
        if try turnsToReview(words) { return nil }
        let near = Self.bands(meantBy: opening.grade, of: ages)
        switch followUp {
        case 0 where near.count < ages.count:
          try tell(.trouble, Messages.severalFlows(near.map(Messages.band)))
        case 0: try tell(.trouble, Messages.notChosen(Self.match(words, ages), of: ages.count))
        case 1: try tell(.trouble, Messages.bandOtherwise(ages.count))
        default:
          let plainest = ages[0]
          try tell(.remark, Messages.bandTaken(Messages.band(plainest)))
          return plainest
        }
      }
    }
    return nil
  }

  private static func band(in words: String, of ages: [Band]) -> Band? {
    if let number = Int(words) { return ages.indices.contains(number - 1) ? ages[number - 1] : nil }
    if let band = ages.first(where: { Messages.band($0).lowercased().contains(words.lowercased()) }) { return band }
    if let band = Grade(mentionedIn: words).map(Band.init), ages.contains(band) { return band }
    guard case .one(let item) = match(words, ages) else { return nil }
    return ages.first { $0.rawValue == item.id }
  }

  /// Those whose years are called so: a sophomore goes to high school, or to college.
  private static func bands(meantBy grade: String?, of ages: [Band]) -> [Band] {
    guard let grade, Language.current.heard.hears(grade, in: .classYears) else { return ages }
    let schools = ages.filter { $0 == .high || $0 == .college }
    return schools.isEmpty ? ages : schools
  }

  private static func match(_ words: String, _ ages: [Band]) -> ChoiceMatcher.Match {
    let offers = ages.map { ChoiceMatcher.Offer(id: $0.rawValue, text: Messages.band($0)) }
    return ChoiceMatcher(offers: offers, allowsOwnWords: false).match(words)
  }
}
