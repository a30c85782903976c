// SPDX-License-Identifier: GPL-3.0-or-later
import Search

/// Collects what speaks for an entry and what one should beware of, in plain words.
struct Reasons {
  let need: Need
  let entry: CatalogueEntry
  let matches: [Match]
  let wasTried: Bool
  /// What a term of the need adds to the score of the entry.
  let share: (QueryTerm) -> Double

  /// The words of the need that were found, each once, in the order of the need.
  var keywords: [String] {
    var seen: Set<String> = []
    return matches.map(\.term.typed).filter { seen.insert($0).inserted }
  }

  func list(evidence: ShownEvidence?) -> [Reason] {
    let all: [Reason?] = [
      words, cause, kind, setting, audience, age,
      evidence.map { Reason(.evidence, Messages.evidence($0)) },
      evidence?.studiedOn.map { Reason(.studiedOn, Messages.studiedOn($0)) },
      effort,
    ]
    return all.compactMap(\.self)
  }

  /// The entry's own cautions, after those that come from this case.
  var cautions: [String] {
    var cautions: [String] = []
    if wasTried { cautions.append(Messages.triedBefore) }
    for evidence in entry.evidence where evidence.rating.speaksAgainst {
      cautions.append(Messages.speaksAgainst(evidence))
    }
    if let limit = need.effortLimit, let effort = entry.delivery?.effort, effort > limit {
      cautions.append(Messages.moreEffort(effort))
    }
    if let setting = need.setting, !entry.scope.settings.isEmpty, !entry.scope.settings.contains(setting) {
      cautions.append(Messages.otherSettings(entry.scope.settings))
    }
    return cautions + entry.cautions
  }

  private var words: Reason? {
    let found = FoundWords(matches, share: share)
    return found.rows.isEmpty ? nil : Reason(.words, Messages.words(found.rows), words: found.typed)
  }

  private var cause: Reason? {
    need.cause.flatMap { entry.causes.contains($0) ? Reason(.cause, Messages.cause($0)) : nil }
  }

  private var kind: Reason? {
    need.kind.flatMap { entry.kinds.contains($0) ? Reason(.capability, Messages.builds($0)) : nil }
  }

  private var setting: Reason? {
    need.setting.flatMap { entry.scope.settings.contains($0) ? Reason(.setting, Messages.setting($0)) : nil }
  }

  private var audience: Reason? {
    guard let audience = need.audience else { return nil }
    return audience.isServed(by: entry.scope.audiences)
      ? Reason(.audience, Messages.audience([audience])) : Reason(.audience, Messages.audience(entry.scope.audiences))
  }

  private var age: Reason? {
    guard need.grade != nil, need.audience ?? .student == .student, let grades = entry.scope.grades else { return nil }
    return Reason(.age, Messages.grades(grades))
  }

  private var effort: Reason? {
    guard let delivery = entry.delivery else { return nil }
    return Reason(.effort, Messages.effort(delivery))
  }
}
