// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// Reads a part of a plan field by field and remembers what was taken, so that whatever a layout does not place itself
/// still comes out, under the name that the plan's own table gives it.
struct PartReader {
  /// Keys that say something to programs only.
  private static let silent: Set<String> = ["id", "schemaVersion", "private", "privateFields", "unknown", "custom"]
  /// Keys whose words name a part, the best first.
  private static let titles = ["rewritten", "statement", "text", "question", "name", "title", "use", "purpose"]

  private var members: [String: JSONValue]
  private let entries: [FieldEntry]
  private let unknown: Set<String>
  private var taken: Set<String> = silent
  private let words: ValueWords
  private let ownFields: [CustomField]

  /// - Parameter ownFields: the fields that the kind of plan adds, in the order in which they are shown.
  init(_ part: some Part, words: ValueWords, ownFields: [CustomField] = []) {
    self.init(part.json?.object ?? [:], of: type(of: part), words: words, ownFields: ownFields)
  }

  init(_ members: [String: JSONValue], of part: any Part.Type, words: ValueWords, ownFields: [CustomField] = []) {
    self.members = members
    self.words = words
    self.ownFields = ownFields
    entries = part.entries
    unknown = Set(members["unknown"]?.array?.compactMap(\.string) ?? [])
  }

  /// The words of a field, which is then taken; "not known yet" where that was the answer; nil where nothing is said.
  mutating func take(_ key: String) -> String? {
    taken.insert(key)
    let shape = entries.first { $0.key == key }?.shape ?? .any
    let text = members[key].map { words.words(for: $0, shape) } ?? ""
    return text.isEmpty ? (unknown.contains(key) ? Messages.notKnown : nil) : text
  }

  /// Leaves fields out, because they are shown elsewhere or say nothing to readers.
  mutating func skip(_ keys: String...) {
    taken.formUnion(keys)
  }

  /// A field under a name of the layout's own.
  mutating func fact(_ key: String, _ label: String) -> Fact? {
    Fact(label, take(key))
  }

  /// The person of a part with the role in which they speak, sign or promise: "Maria Lopez, supervisor".
  mutating func person() -> String? {
    let code = members["role"]?.string
    let role = take("role")
    let name = take("who") ?? code.flatMap(words.names.person(in:))
    guard let name else { return role?.uppercasedFirst }
    guard let role, role != name else { return name.uppercasedFirst }
    return [name, role].listed.uppercasedFirst
  }

  /// The words that name the part.
  mutating func title() -> String? {
    for key in Self.titles where members[key]?.string?.isEmpty == false { return take(key) }
    return nil
  }

  /// Everything that was not taken, in the order of the table: fields, facets with their own fields, custom fields, and
  /// keys that the program does not know.
  mutating func rest() -> [Fact] {
    let open = entries.filter { !taken.contains($0.key) }
    let known = open.flatMap(facts)
    taken.formUnion(open.map(\.key))
    let keys = Set(entries.map(\.key)).union(taken)
    let strange = members.filter { !keys.contains($0.key) }.sorted { $0.key < $1.key }
    let strangeFacts = strange.compactMap { Fact($0.key, words.words(for: $0.value, .any)) }
    return known + customFacts + strangeFacts
  }

  /// The fields that a kind of plan or a user added: those of the kind in its order and under its names, then others.
  private var customFacts: [Fact] {
    let custom = members["custom"]?.object ?? [:]
    let declared = ownFields.compactMap { field in
      custom[field.id].flatMap { Fact(field.label, words.words(for: $0, field.type == .date ? .date : .any)) }
    }
    let others = custom.filter { key, _ in !ownFields.contains { $0.id == key } }.sorted { $0.key < $1.key }
    return declared
      + others.compactMap { Fact(ValueWords.plain($0.key).uppercasedFirst, words.words(for: $0.value, .any)) }
  }

  private func facts(of entry: FieldEntry) -> [Fact] {
    if case .part(let part) = entry.shape, part is any Facet.Type, let inner = members[entry.key]?.object {
      if part == Money.self { return [Fact(Messages.label(entry), words.money(inner))].compactMap(\.self) }
      var reader = PartReader(inner, of: part, words: words, ownFields: ownFields)
      return reader.rest()
    }
    let shape = entry.key == "domain" ? .code([]) : entry.shape
    let text = members[entry.key].map { words.words(for: $0, shape) } ?? ""
    let shown = text.isEmpty && unknown.contains(entry.key) ? Messages.notKnown : text
    return [Fact(Messages.label(entry), shown)].compactMap(\.self)
  }
}

extension ValueWords {
  /// A key as words: "graduation-year" as "graduation year".
  static func plain(_ key: String) -> String {
    key.split(separator: "-").joined(separator: " ")
  }
}
