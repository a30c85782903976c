// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Weighs an entry against what is known of the case besides the words.
struct CaseFit {
  /// Causes that no training takes away.
  static let causesWithoutTraining: Set<String> = ["no-tools", "no-time"]

  let need: Need

  func adjustments(for entry: CatalogueEntry, wasTried: Bool) -> [Adjustment] {
    let all: [Adjustment?] = [
      evidence(of: entry), cause(of: entry), kind(of: entry), domain(of: entry), audience(of: entry),
      setting(of: entry), effort(of: entry),
      wasTried
        ? Adjustment(amount: -0.15, description: say("interventions.case-fit.adjustments", "tried before")) : nil,
    ]
    return all.compactMap(\.self)
  }

  private func evidence(of entry: CatalogueEntry) -> Adjustment? {
    guard let best = entry.evidence.map(\.rating).min(by: { $0.rank < $1.rank }) else { return nil }
    let amount =
      switch best {
      case .strong: 0.12
      case .moderate: 0.09
      case .promising: 0.06
      case .practice: 0.02
      case .unrated: 0.0
      case .none: -0.12
      case .negative: -0.15
      }
    return Adjustment(
      amount: amount, description: say("interventions.case-fit.evidence", "evidence: \(say(code: best.rawValue))"))
  }

  private func cause(of entry: CatalogueEntry) -> Adjustment? {
    guard let cause = need.cause, !entry.causes.isEmpty else { return nil }
    if entry.causes.contains(cause) {
      return Adjustment(amount: 0.12, description: say("interventions.case-fit.cause", "answers the cause \(cause)"))
    }
    guard Self.causesWithoutTraining.contains(cause) else {
      return Adjustment(
        amount: -0.03, description: say("interventions.case-fit.cause-2", "answers another cause than \(cause)"))
    }
    return Adjustment(
      amount: -0.15, description: say("interventions.case-fit.cause-3", "trains, where the cause is \(cause)"))
  }

  private func kind(of entry: CatalogueEntry) -> Adjustment? {
    guard let kind = need.kind, entry.kinds.contains(kind) else { return nil }
    return Adjustment(amount: 0.04, description: say("interventions.case-fit.kind", "builds \(say(code: kind))"))
  }

  private func domain(of entry: CatalogueEntry) -> Adjustment? {
    guard let domain = need.domain, entry.about.domains.contains(domain) else { return nil }
    return Adjustment(amount: 0.1, description: say("interventions.case-fit.domain", "is about \(domain)"))
  }

  /// What serves newcomers because it serves all employees makes room for what was written for newcomers.
  private func audience(of entry: CatalogueEntry) -> Adjustment? {
    guard let audience = need.audience, !entry.scope.audiences.contains(audience) else { return nil }
    return Adjustment(
      amount: -0.12, description: say("interventions.case-fit.audience", "not written for \(audience.words)"))
  }

  private func setting(of entry: CatalogueEntry) -> Adjustment? {
    guard let setting = need.setting, !entry.scope.settings.isEmpty else { return nil }
    return entry.scope.settings.contains(setting)
      ? Adjustment(amount: 0.03, description: say("interventions.case-fit.setting", "made for \(setting)"))
      : Adjustment(amount: -0.05, description: say("interventions.case-fit.setting-2", "not made for \(setting)"))
  }

  private func effort(of entry: CatalogueEntry) -> Adjustment? {
    guard let limit = need.effortLimit, let effort = entry.delivery?.effort, effort > limit else { return nil }
    return Adjustment(
      amount: -0.08, description: say("interventions.case-fit.effort", "more effort than \(limit.rawValue)"))
  }
}
