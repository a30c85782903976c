// SPDX-License-Identifier: GPL-3.0-or-later

/// The people of a line by their names, so that a long list is not walked once for each of them.
struct PersonIndex {
  /// UTF-8 bytes; longer words tell a story and name nobody twice.
  private static let longest = 400

  /// The name of each one in small letters; empty for those who are not looked for.
  private var names: [String] = []
  /// Where somebody of a name stands, in their order; some have been given another name since.
  private var places: [String: [Int]] = [:]
  /// The same for those of whom nobody said what they are; it may have been said since.
  private var unrelated: [String: [Int]] = [:]
  /// How many words these names have.
  private var lengths: Set<Int> = []

  /// Takes down what somebody is called now.
  mutating func enter(_ person: NamedPerson, at place: Int) {
    while names.count <= place { names.append("") }
    let words = Self.words(of: person)
    let name = words.joined(separator: " ")
    guard name != names[place] else { return }
    names[place] = name
    guard !words.isEmpty else { return }
    lengths.insert(words.count)
    places[name, default: []].append(place)
    if person.relation == nil { unrelated[name, default: []].append(place) }
  }

  /// The last one of whose name a person says more than was said before: "deshawn" for "deshawn carter".
  mutating func last(before person: NamedPerson, in people: [NamedPerson]) -> Int? {
    let said = Self.words(of: person)
    guard !said.isEmpty, !person.isKind, !NamedPerson.isReference(person.name) else { return nil }
    return lengths.filter { $0 <= said.count }.compactMap { length in
      let name = said.prefix(length).joined(separator: " ")
      if length == said.count, person.relation != nil {
        return last(of: name, in: &unrelated) { people[$0].relation == nil }
      }
      return last(of: name, in: &places) { _ in true }
    }.max()
  }

  private static func words(of person: NamedPerson) -> [Substring] {
    guard !person.isExcluded, person.name.utf8.count <= longest else { return [] }
    return person.name.lowercased().split(separator: " ")
  }

  /// The last place of a name for which it still holds; those behind it never hold again.
  private func last(of name: String, in places: inout [String: [Int]], where holds: (Int) -> Bool) -> Int? {
    while let place = places[name]?.last {
      if names[place] == name, holds(place) { return place }
      places[name]?.removeLast()
    }
    return nil
  }
}
