// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Interview {
  /// How surely a line answers what is asked now, where the kinds of answers are few: a choice, a yes or no, a number, a day.
  /// Words may answer any other question, so that nothing is said of them.
  public func sureness(of reading: Reading) -> ChoiceMatcher.Sureness {
    switch cursor {
    case .question(let step, let key): sureness(of: reading, as: step, key)
    case .probe(let step, let key, let place): sureness(of: reading, as: step.probes[place].step ?? step, key)
    case .readBack, .sectionReadBack, .another, .review: sureness(ofYesNo: reading)
    case .finish, .finished, .idle: .none
    }
  }

  /// The choices that a line could mean where only one is wanted; none where one is meant, or none at all.
  public func choicesInDoubt(for reading: Reading) -> [String] {
    guard case .question(let step, let key) = cursor, step.type == .choice, let stop = walk.stop(of: key),
      case .several(let items) = matcher(of: step, at: stop).match(reading.words)
    else { return [] }
    return items.map(\.text)
  }

  private func sureness(of reading: Reading, as step: Step, _ key: SlotKey) -> ChoiceMatcher.Sureness {
    switch step.type {
    case .choice, .choices, .rank:
      return walk.stop(of: key).map { matcher(of: step, at: $0).sureness(of: reading.words) } ?? .none
    case .yesno: return sureness(ofYesNo: reading)
    case .scale, .number:
      let numbers = walk.stop(of: key).map { taker(for: step, at: $0).numbers(in: reading) } ?? []
      guard numbers.count == 1 else { return .none }
      let others = SpokenClause.clauses(of: reading.words).flatMap(\.terms).filter {
        SpokenNumber.all(in: $0.word).isEmpty
      }
      return others.isEmpty ? .exact : .gist
    case .date: return reading.day == nil ? .none : .gist
    case .text, .list, .person, .goal, .sentence, .pick, .note: return .none
    }
  }

  private func sureness(ofYesNo reading: Reading) -> ChoiceMatcher.Sureness {
    YesNo.heard(in: reading).map { $0.rest.isEmpty ? .exact : .gist } ?? .none
  }
}
