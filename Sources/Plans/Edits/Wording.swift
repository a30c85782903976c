// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Tells places and values of one plan in words.
struct Wording {
  let tree: JSONValue

  init(tree: JSONValue) { self.tree = tree }

  init(_ plan: Plan) { self.init(tree: plan.tree) }

  /// A place in words: "due date of goal 2".
  func words(for place: Place) -> String {
    guard !place.steps.isEmpty else { return say("plans.wording.words", "the plan") }
    var names: [String] = []
    var shape = Plan.shape
    var value: JSONValue? = tree
    for (position, step) in place.steps.enumerated() {
      let isLast = position == place.steps.count - 1
      let (name, inner) = Self.name(step, of: value, shape, isLast: isLast)
      if let name { names.insert(name, at: 0) }
      value = value?.child(step)
      shape = inner
    }
    if place.steps.count == 1, !Self.isList(shape) { names.append(say("plans.wording.words-2", "the plan")) }
    return names.reversed().reduce(nil) { whole, part in
      whole.map { say("plans.wording.words.part", "\(part) of \($0)") } ?? part
    } ?? ""
  }

  /// The shape of the value at a place.
  func shape(at place: Place) -> Shape {
    place.steps.reduce(Plan.shape) { shape, step in Self.name(step, of: nil, shape, isLast: true).1 }
  }

  private static func name(
    _ step: Place.Step, of value: JSONValue?, _ shape: Shape, isLast: Bool
  ) -> (String?, Shape) {
    switch (step, shape) {
    case (.key(let key), .part(let part)):
      guard let entry = part.entry(for: key) else { return (quoted(key), .any) }
      return (isLast ? entry.words : containerName(entry), entry.shape)
    case (.key(let key), .map(let inner)): return (say(code: key), inner)
    case (.key(let key), _): return (quoted(key), .any)
    case (_, .list(.part(let part))): return (numbered(part.nounWords, step, in: value), .part(part))
    case (_, .list(let inner)): return (numbered(entry, step, in: value), inner)
    default: return (numbered(entry, step, in: value), .any)
    }
  }

  private static var entry: String { say("plans.wording.entry", "entry") }

  /// How a field is called when one goes on into it; nil when what follows names itself.
  private static func containerName(_ entry: FieldEntry) -> String? {
    switch entry.shape {
    case .list(.part), .map: nil
    case .part(let part): part is any Facet.Type ? nil : say("plans.wording.container-name", "the \(entry.words)")
    default: entry.words
    }
  }

  private static func numbered(_ noun: String, _ step: Place.Step, in value: JSONValue?) -> String {
    if case .index(let index) = step { return numbered(noun, index + 1) }
    guard let position = value?.position(of: step) else { return noun }
    return numbered(noun, position + 1)
  }

  /// "goal 2".
  static func numbered(_ noun: String, _ number: Int) -> String { say("plans.wording.numbered", "\(noun) \(number)") }

  private static func isList(_ shape: Shape) -> Bool {
    if case .list(.part) = shape { true } else { false }
  }

}
