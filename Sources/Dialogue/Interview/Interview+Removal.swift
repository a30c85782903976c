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
    guard walk.contains(key), let answer = state.answers[key], let ask = slots.first(where: { $0.key == key })?.ask
    else {
      return nil
    }
    return SaidThing(key: key, item: nil, text: answer.spoken, ask: ask)
  }

  /// Every thing of every answer that stands, in the order of the flow.
  private var saidThings: [SaidThing] {
    slots.flatMap { slot -> [SaidThing] in
      guard let answer = slot.answer else { return [] }
      guard answer.items.count > 1 else {
        return [SaidThing(key: slot.key, item: nil, text: answer.spoken, ask: slot.ask)]
      }
      return answer.items.enumerated().map { SaidThing(key: slot.key, item: $0, text: $1.text, ask: slot.ask) }
    }
  }

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
      return reply([.passRemoved(section: section, pass: pass)], saying: words)
    }
    return reply([.skipped(key)], saying: words)
  }

  /// The section whose pass the answer began; nil for an answer that only says more about one.
  private func sectionThatPasses(for key: SlotKey) -> String? {
    guard let home = index.home[key.id], case let section = flow.sections[home],
      case .asked? = section.repetition?.extent,
      section.steps.first(where: \.isAsked)?.id == key.id
    else { return nil }
    return section.id
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
