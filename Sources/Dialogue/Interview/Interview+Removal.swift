// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Interview {
  /// What was said in these words; several where they fit several things alike, none where they fit nothing.
  public func things(named words: String) -> [SaidThing] {
    let named = Set(Self.tellingWords(of: words))
    guard !named.isEmpty else { return [] }
    let fitting = saidThings.compactMap { thing -> (thing: SaidThing, rest: Int)? in
      let said = Set(Self.tellingWords(of: thing.text))
      // One word of a sentence does not name all of it.
      return named.isSubset(of: said) && named.count * Self.leastShare >= said.count
        ? (thing, said.count - named.count) : nil
    }
    let least = fitting.map(\.rest).min()
    return fitting.filter { $0.rest == least }.map(\.thing)
  }

  /// A third of the words of an answer name it.
  private static let leastShare = 3

  /// The answer of a slot as one thing; nil where there is none.
  public func thing(of key: SlotKey) -> SaidThing? {
    guard walk.contains(key), let answer = state.answers[key], let ask = slot(key)?.ask
    else {
      return nil
    }
    return SaidThing(key: key, item: nil, text: answer.spoken, ask: ask)
  }

  /// Every thing of every answer that stands, in the order of the flow.
  private var saidThings: [SaidThing] {
    slots.flatMap(things)
  }

  /// The several things of an answer in their order, or the answer as the only one.
  public func things(of key: SlotKey) -> [SaidThing] { slots.filter { $0.key == key }.flatMap(things) }

  private func things(of slot: FilledSlot) -> [SaidThing] {
    guard let answer = slot.answer else { return [] }
    guard answer.items.count > 1 else {
      return [SaidThing(key: slot.key, item: nil, text: answer.spoken, ask: slot.ask)]
    }
    return answer.items.enumerated().map { SaidThing(key: slot.key, item: $0, text: $1.text, ask: slot.ask) }
  }

  /// Whether its answer names a pass that can be taken out: the statement of a goal.
  public func beginsPass(_ key: SlotKey) -> Bool { key.pass != nil && sectionThatPasses(for: key) != nil }

  /// Takes something out that was said: one thing of several, a whole pass where its first answer is meant, or an answer.
  func takeOut(_ thing: SaidThing) -> Reply {
    let key = thing.key
    guard walk.contains(key), let answer = state.answers[key] else {
      return refusal(Messages.noSuchQuestion(thing.text))
    }
    let words = Messages.takenOut(thing.text)
    if let item = thing.item, answer.items.count > 1, answer.items.indices.contains(item) {
      var rest = answer
      rest.items.remove(at: item)
      let isWaiting = state.waiting[key] != nil && rest.items.count > 1
      let readBack = isWaiting ? Messages.listReadBack(rest.items.map(\.readBack)) : nil
      return reply([.amended(key, rest, readBack: readBack)], saying: words)
    }
    if let pass = key.pass, let section = sectionThatPasses(for: key) {
      return takeOut(pass, of: section, saying: thing.text)
    }
    return reply([.skipped(key)], saying: words)
  }

  /// Takes out a pass with all its answers.
  private func takeOut(_ pass: Int, of section: String, saying text: String) -> Reply {
    let others =
      Set(
        walk.keys.filter { key in
          key.pass == pass && index.home[key.id].map { flow.sections[$0].id } == section && state.answers[key] != nil
        }
      ).count - 1
    return reply(
      removal(of: pass, from: section),
      saying: others > 0 ? Messages.takenOutWhole(text, others) : Messages.takenOut(text))
  }

  /// The end of a pass. Where as many stay as there must be, no further one is asked for: whoever drops a goal wants no other in its
  /// place.
  func removal(of pass: Int, from section: String) -> [JournalEvent.Kind] {
    let left = state.books[section]?.passes.count { $0.number != pass } ?? 0
    guard case .asked(let least, _)? = flow.sections.first(where: { $0.id == section })?.repetition?.extent,
      left >= max(least, 1)
    else { return [.passRemoved(section: section, pass: pass)] }
    return [.passRemoved(section: section, pass: pass), .passesClosed(section: section)]
  }

  /// The section whose pass is named by the answer; nil for an answer that only says more about one.
  private func sectionThatPasses(for key: SlotKey) -> String? {
    guard let home = index.home[key.id], case let section = flow.sections[home], let repetition = section.repetition,
      case .asked = repetition.extent
    else { return nil }
    // What a goal is for may be asked before its statement.
    let asked = section.steps.filter(\.isAsked)
    let naming = asked.first { step in
      ["statement", "text"].contains { step.to?.text == "\(repetition.fills).\($0)" }
    }
    return (naming ?? asked.first)?.id == key.id ? section.id : nil
  }

  /// The words that tell things apart, as they are compared: without articles, and one of a thing like many.
  static func tellingWords(of text: String) -> [String] {
    let heard = Language.current.heard
    let words: [Substring] = Phrasing.folded(text).split { !$0.isLetter && !$0.isNumber && $0 != "'" }
    return words.filter { !heard.hears($0, in: .namingWords) }.map { word in
      let ending = heard[.pluralEndings].first { word.hasSuffix($0) && word.count > $0.count + 2 }
      return String(word.dropLast(ending?.count ?? 0))
    }
  }
}
