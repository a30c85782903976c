// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Interview {
  /// The text for the band, with its names filled in.
  func text(_ wording: Banded<Template>?, at stop: Stop) -> String? {
    wording?[setting.band].map { walk.filled($0, section: stop.section, visit: stop.pass) }
  }

  /// What is said between the last question and the place with this index.
  func lead(before place: Int) -> [String] {
    var lines: [String] = []
    for stop in walk.stops.prefix(place).reversed() {
      switch stop.kind {
      case .note(let step): lines.append(text(step.wording.ask, at: stop) ?? "")
      case .opening: lines.append(text(flow.sections[stop.section].repetition?.first, at: stop) ?? "")
      case .question(let step, let key):
        // What nobody is asked about stands between no two questions.
        if !step.isOnlyNamed || state.standing(of: key) != .unanswered { return spoken(lines) }
      case .readBack:
        let key = SectionKey(section: flow.sections[stop.section].id, pass: stop.pass?.pass.number)
        if state.confirmedSections.contains(key) { return spoken(lines) }
      case .another: continue
      }
    }
    return spoken(lines)
  }

  private func spoken(_ linesFromTheLast: [String]) -> [String] {
    linesFromTheLast.reversed().filter { !$0.isEmpty }
  }

  /// What is offered in the line before there is an answer.
  func draft(of step: Step, at stop: Stop) -> String {
    if let draft = step.draft {
      // A draft with a hole in it helps nobody.
      return walk.isWhole(draft, section: stop.section, visit: stop.pass)
        ? walk.filled(draft, section: stop.section, visit: stop.pass) : ""
    }
    return step.to.flatMap { setting.defaults[$0.text] } ?? ""
  }

  func name(of speaker: Speaker) -> String {
    switch speaker {
    case .learner: return walk.learnerName
    case .facilitator: return walk.facilitatorName
    case .family: return Messages.family
    case .both:
      return walk.isAlone
        ? walk.learnerName : [walk.learnerName, walk.facilitatorName].listedAnd
    }
  }

  func place(of stop: Stop) -> Turn.SectionPlace {
    let section = flow.sections[stop.section]
    let number = (walk.sections.firstIndex(of: stop.section) ?? 0) + 1
    return Turn.SectionPlace(
      id: section.id, title: section.title, number: number, of: walk.sections.count + walk.undecidedCount,
      pass: passPlace(of: stop))
  }

  func passPlace(of stop: Stop) -> Turn.PassPlace? {
    guard let visit = stop.pass, let repetition = flow.sections[stop.section].repetition else { return nil }
    return Turn.PassPlace(
      fills: repetition.fills, position: visit.position, number: visit.pass.number, item: visit.text)
  }
}
