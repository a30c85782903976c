// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// Writes any value of a plan in words.
struct ValueWords: Sendable {
  let names: Names

  /// - Returns: an empty text when nothing is said.
  func words(for value: JSONValue, _ shape: Shape) -> String {
    switch (value, shape) {
    case (.null, _): ""
    case (.bool(let flag), _): flag ? Messages.yes : Messages.no
    case (.integer, _), (.number, _): number(value)
    case (.string(let text), _): self.text(text, shape)
    case (.array(let values), .list(let inner)): list(values.map { words(for: $0, inner) })
    case (.array(let values), _): list(values.map { words(for: $0, .any) })
    case (.object(let members), .part(let part)): inline(members, of: part)
    case (.object(let members), .map(let inner)): pairs(members, inner)
    case (.object(let members), _): pairs(members, .any)
    }
  }

  /// Several texts: short ones in one line, sentences and texts with commas a line each.
  func list(_ texts: [String]) -> String {
    let texts = texts.filter { !$0.isEmpty }
    let areSentences = texts.contains { $0.contains(",") || $0.contains(";") || $0.hasSuffix(".") }
    return areSentences ? texts.joined(separator: "\n") : texts.listed
  }

  /// "20 USD, in own words".
  func money(_ members: [String: JSONValue]) -> String {
    var reader = PartReader(members, of: Money.self, words: self)
    let amount = [reader.take("amount").map(say(figures:)), reader.take("currency")].compactMap(\.self).joined(
      separator: " ")
    let rest = [amount, reader.take("text") ?? ""] + reader.rest().map { labelled($0.label.lowercasedFirst, $0.value) }
    return rest.filter { !$0.isEmpty }.listed
  }

  private func number(_ value: JSONValue) -> String {
    value.double.map { Level.number($0).words } ?? ""
  }

  private func text(_ text: String, _ shape: Shape) -> String {
    switch shape {
    case .date: CalendarDate(text)?.shortWords ?? text
    case .instant: Instant(text)?.date?.shortWords ?? text
    case .code: Messages.code(text)
    case .identifier: names.words(for: Identifier(text))
    default: text
    }
  }

  private func pairs(_ members: [String: JSONValue], _ inner: Shape) -> String {
    list(members.sorted { $0.key < $1.key }.map { labelled($0.key, words(for: $0.value, inner)) })
  }

  /// A part inside a line: its words, then what else is known of it.
  private func inline(_ members: [String: JSONValue], of part: any Part.Type) -> String {
    var reader = PartReader(members, of: part, words: self)
    let title = reader.title()
    let facts = reader.rest().map { labelled($0.label.lowercasedFirst, $0.value) }
    return ([title].compactMap(\.self) + facts).listedLoosely
  }
}

extension String {
  /// "Due date" as "due date"; a word in capitals stays.
  var lowercasedFirst: String {
    guard let first, !dropFirst().prefix(1).allSatisfy(\.isUppercase) || count == 1 else { return self }
    return first.lowercased() + dropFirst()
  }

  /// "due date" as "Due date".
  var uppercasedFirst: String {
    first.map { $0.uppercased() + dropFirst() } ?? self
  }
}
