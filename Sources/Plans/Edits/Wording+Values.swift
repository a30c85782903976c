// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Wording {
  /// A value in words: a date as "17 June 2026", a reference by what it points to, a text in quotes.
  func words(for value: JSONValue, _ shape: Shape) -> String {
    switch (value, shape) {
    case (.string(let text), .date): CalendarDate(text)?.shortWords ?? text
    case (.string(let text), .instant): Instant(text)?.words ?? text
    case (.string(let text), .amount): say(figures: text)
    case (.string(let text), .code): say(code: text)
    case (.string(let text), .identifier): label(for: Identifier(text)) ?? Self.shortened(text)
    case (.string(let text), _): quoted(Self.shortened(text))
    case (.bool(let flag), _):
      flag ? say("plans.wording-values.words.bool", "yes") : say("plans.wording-values.words.bool-2", "no")
    case (.integer(let whole), _): String(whole)
    case (.number(let number), _): Level.number(number).words
    case (.null, _): say("plans.wording-values.words.null", "nothing")
    case (.array(let values), .list(let inner)): values.map { words(for: $0, inner) }.listed
    case (.array(let values), _): values.map { words(for: $0, .any) }.listed
    case (.object, .part):
      Self.title(of: value).map(quoted) ?? say("plans.wording-values.words.object-part", "an entry")
    case (.object(let members), _):
      members.sorted { $0.key < $1.key }.map { labelled($0, words(for: $1, .any)) }.listed
    }
  }

  /// The words that say best what a part is about.
  static func title(of value: JSONValue) -> String? {
    let keys = [
      "rewritten", "statement", "text", "name", "title", "question", "use", "purpose", "instrument", "summary",
    ]
    return keys.lazy.compactMap { value.object?[$0]?.string }.first.map(shortened)
  }

  /// What an identifier points to: a person by name, other parts as "goal 2".
  private func label(for id: Identifier) -> String? {
    guard let members = tree.object else { return nil }
    for entry in Plan.entries {
      guard case .list(.part(let part)) = entry.shape, let list = members[entry.key],
        let position = list.position(of: .item(id))
      else { continue }
      let name = part == Party.self || part == Learner.self ? list.array?[position].object?["name"]?.string : nil
      return name ?? Self.numbered(part.nounWords, position + 1)
    }
    let learner = members["learner"]
    return learner?.itemID == id
      ? learner?.object?["name"]?.string ?? say("plans.wording-values.label", "the learner") : nil
  }

  static func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return line.count <= 60 ? line : "\(line.prefix(57))…"
  }
}
