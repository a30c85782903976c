// SPDX-License-Identifier: GPL-3.0-or-later

/// A place as flows and kinds write it: "goal.statement", "parties.supervisor", "goals+".
struct RequiredPlace {
  let text: String
  private let names: [String]

  /// Fields that say the same as another one, where a part has them.
  private static let substitutes = [
    "name": ["preferredName"], "statement": ["rewritten"], "due": ["horizon", "done", "next"],
  ]

  init(_ text: String) {
    self.text = text
    names = text.split(separator: ".").map { Self.key(String($0.filter { $0 != "+" })) }
  }

  /// The JSON key for a name in kebab case: "hire-date" is `hireDate`.
  private static func key(_ name: String) -> String {
    let words = name.split(separator: "-")
    return words.dropFirst().reduce(String(words.first ?? "")) { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
  }

  /// Where it is still empty in the plan, each with its name in words. A field of a list's items is filled as soon as one
  /// of them has it: whether each has what it needs is what other checks are for.
  func empty(in plan: Plan) -> [Placed<String>] {
    let tree = plan.tree
    guard let first = names.first else { return [] }
    let last = names.dropFirst().first
    switch (first, last) {
    case ("parties", let role?), ("signatures", let role?), ("commitments", let role?):
      return isNamed(role, by: "role", in: tree, first) ? [] : [Placed(place: Place(first), value: roleWords)]
    case ("voice", let topic?):
      return isNamed(topic, by: "topic", in: tree, "voices") ? [] : [Placed(place: Place("voices"), value: topic)]
    case ("plan", let key?): return missing(key, at: .plan, in: tree, of: Plan.self)
    case ("custom", let key?): return missing(key, at: Place("custom"), in: tree, of: nil)
    default: return empty(first, last, in: tree)
    }
  }

  private var roleWords: String { names.joined(separator: ": ") }

  private func isNamed(_ name: String, by key: String, in tree: JSONValue, _ list: String) -> Bool {
    tree.object?[list]?.array?.contains { item in
      item.object?[key]?.string.map(Self.key) == name
    } ?? false
  }

  /// A field of the learner, or of each item of a list that is named in the singular or the plural.
  private func empty(_ name: String, _ field: String?, in tree: JSONValue) -> [Placed<String>] {
    guard let entry = Self.entry(called: name) else { return [Placed(place: Place(name), value: text)] }
    let place = Place(entry.key)
    guard let field else { return missing(entry.key, at: .plan, in: tree, of: Plan.self) }
    switch entry.shape {
    case .part(let part): return missing(field, at: place, in: tree, of: part)
    case .list(.part(let part)):
      let count = tree.object?[entry.key]?.array?.count ?? 0
      guard count > 0 else { return [Placed(place: place, value: entry.words)] }
      let empty = (0..<count).map { missing(field, at: place[$0], in: tree, of: part) }
      return empty.contains { $0.isEmpty } ? [] : empty.first ?? []
    default: return missing(entry.key, at: .plan, in: tree, of: Plan.self)
    }
  }

  private static func entry(called name: String) -> FieldEntry? {
    Plan.entries.first { entry in
      if entry.key == name { return true }
      guard case .list(.part(let part)) = entry.shape else { return false }
      return part.noun == name
    }
  }

  private func missing(_ key: String, at place: Place, in tree: JSONValue, of part: (any Part.Type)?)
    -> [Placed<String>]
  {
    let candidates = Self.candidates(for: key, at: place, of: part)
    let substitutes = (Self.substitutes[key] ?? []).filter { part?.entry(for: $0) != nil }.map { place[$0] }
    let isFilled = (candidates + substitutes).contains { tree.value(at: $0)?.isBlank == false }
    let first = candidates.first ?? place[key]
    return isFilled ? [] : [Placed(place: first, value: Wording(tree: .null).words(for: first))]
  }

  /// Where a field may stand: in the part itself, in the plural, or in one of the part's facets.
  private static func candidates(for key: String, at place: Place, of part: (any Part.Type)?) -> [Place] {
    guard let part else { return [place[key]] }
    let own = [key, key + "s"].filter { part.entry(for: $0) != nil }.map { place[$0] }
    let inside = part.entries.compactMap { entry -> Place? in
      guard case .part(let facet) = entry.shape, facet.entry(for: key) != nil else { return nil }
      return place[entry.key][key]
    }
    return own + inside
  }
}
