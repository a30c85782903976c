// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// What somebody wants changed in a list that is read back by number. Places count from 1.
public enum ListChange: Sendable, Equatable {
  /// "add writing"
  case add([String])
  /// "drop 1 and 3"
  case remove([Int])
  /// "drop soccer": the only thing that these words name.
  case removeNamed(String)
  /// "2: saying no to people"
  case replace(Int, with: String)
  /// "1 and 3 belong together"
  case join([Int])
  /// "It's or, not and": all of them are one, of which one will do.
  case either
  /// "split 2": at its commas and each "and".
  case split(Int)
  /// "math is its own thing": taken out of the thing that it is a part of.
  case splitOff(String)
}

extension ListChange {
  /// Whether the program puts things together or apart by it, so that what has become of them is read back.
  var regroups: Bool {
    switch self {
    case .join, .either, .split, .splitOff: true
    case .add, .remove, .removeNamed, .replace: false
    }
  }

  /// The changed items; nil where one of the changes cannot be made, and where nothing would stay.
  /// - Parameter day: what is said anew gets it where the others have days.
  static func apply(_ changes: [ListChange], to items: [Answer.Item], day: Reading.Day? = nil) -> [Answer.Item]? {
    guard !changes.isEmpty else { return nil }
    var list = ChangedList(
      places: items.map { [$0] }, day: items.contains { $0.day != nil } ? day : nil)
    for change in changes where !list.take(change) { return nil }
    let changed = list.places.flatMap(\.self)
    return changed.isEmpty ? nil : changed
  }
}

/// The things of a list while it is changed: each stays at its place, however many it becomes.
private struct ChangedList {
  var places: [[Answer.Item]]
  let day: Reading.Day?

  mutating func take(_ change: ListChange) -> Bool {
    switch change {
    case .add(let texts):
      places += texts.map { [Answer.Item(text: Phrasing.trimmed($0), day: day)] }
      return true
    case .remove(let numbers):
      guard !numbers.isEmpty, numbers.allSatisfy(isThere) else { return false }
      for number in numbers { places[number - 1] = [] }
      return true
    case .removeNamed(let words):
      guard let place = only(where: { Set(Interview.tellingWords(of: words)).isSubset(of: $0) }) else { return false }
      places[place] = []
      return true
    case .replace(let number, let text):
      guard isThere(number), !Phrasing.trimmed(text).isEmpty else { return false }
      places[number - 1] = [Answer.Item(text: Phrasing.trimmed(text), day: day)]
      return true
    case .join(let numbers): return join(numbers)
    case .either:
      let texts = places.flatMap(\.self).map(\.text)
      guard texts.count > 1 else { return false }
      places = [[Answer.Item(text: texts.listedOr)]]
      return true
    case .split(let number):
      guard isThere(number), let item = places[number - 1].first else { return false }
      return put(Self.parts(of: item.text), at: number - 1)
    case .splitOff(let words): return splitOff(words)
    }
  }

  private func isThere(_ number: Int) -> Bool { places.indices.contains(number - 1) && !places[number - 1].isEmpty }

  /// The only place whose telling words the predicate holds for.
  private func only(where fits: (Set<String>) -> Bool) -> Int? {
    let fitting = places.indices.filter { place in
      places[place].contains { fits(Set(Interview.tellingWords(of: $0.text))) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }

  /// The later ones go into the first: "the monthly report, with Excel".
  private mutating func join(_ numbers: [Int]) -> Bool {
    let kept = Set(numbers).sorted()
    guard kept.count > 1, kept.allSatisfy(isThere) else { return false }
    let texts = kept.compactMap { places[$0 - 1].first?.text }
    places[kept[0] - 1] = [
      Answer.Item(text: say("dialogue.correction.join", "\(texts[0]), with \(texts.dropFirst().listedAnd)"))
    ]
    for number in kept.dropFirst() { places[number - 1] = [] }
    return true
  }

  /// "Math" of "reading and math" becomes a thing beside "reading".
  private mutating func splitOff(_ words: String) -> Bool {
    let named = Set(Interview.tellingWords(of: words))
    guard !named.isEmpty, let place = only(where: { named.isSubset(of: $0) }), let item = places[place].first else {
      return false
    }
    let parts = Self.parts(of: item.text)
    guard let part = parts.first(where: { named.isSubset(of: Set(Interview.tellingWords(of: $0))) }) else {
      return false
    }
    let rest = parts.filter { $0 != part }
    return put(rest.isEmpty ? [] : [rest.listedAnd, part], at: place)
  }

  private mutating func put(_ parts: [String], at place: Int) -> Bool {
    guard parts.count > 1 else { return false }
    places[place] = parts.map { Answer.Item(text: $0) }
    return true
  }

  /// The text cut at its commas and each word such as "and".
  private static func parts(of text: String) -> [String] {
    var parts: [[Substring]] = [[]]
    for word in text.split(whereSeparator: \.isWhitespace) {
      if word == "&" || word == "+" || Language.current.heard.hears(word.lowercased(), in: .joints, .partJoints) {
        parts.append([])
      } else if let last = word.last, ",;/".contains(last) {
        parts[parts.count - 1].append(word.dropLast())
        parts.append([])
      } else {
        parts[parts.count - 1].append(word)
      }
    }
    return parts.map { $0.joined(separator: " ") }.filter { $0.contains(where: \.isLetter) }
  }
}
