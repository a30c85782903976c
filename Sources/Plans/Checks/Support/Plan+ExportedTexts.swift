// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// Every free text that an export would show, with its place; names and addresses of people are left out.
  var exportedTexts: [Placed<String>] {
    var texts: [Placed<String>] = []
    TextCollector.collect(tree, Plan.shape, at: .plan, into: &texts)
    return texts
  }

  /// The texts alone: those in which names of other learners are looked for.
  public var textsToExport: [String] { exportedTexts.map(\.value) }
}

private enum TextCollector {
  /// What names people, places or forms rather than telling anything.
  static let names: Set<String> = [
    "learner", "learners", "parties", "agencies", "links", "conditions", "name", "contact", "email", "phones",
    "address",
    "kind", "template", "horizon", "entry", "path", "sha256", "unknown", "privateFields",
  ]

  static func collect(_ value: JSONValue, _ shape: Shape, at place: Place, into texts: inout [Placed<String>]) {
    switch (value, shape) {
    case (.string(let text), .text), (.string(let text), .level), (.string(let text), .any):
      texts.append(Placed(place: place, value: text))
    case (.array(let values), .list(let inner)): collect(values, inner, at: place, into: &texts)
    case (.array(let values), .any): collect(values, .any, at: place, into: &texts)
    case (.object(let members), .map(let inner)):
      for key in members.keys.sorted() { collect(members[key] ?? .null, inner, at: place[key], into: &texts) }
    case (.object(let members), .part(let part)): collect(members, of: part, at: place, into: &texts)
    default: break
    }
  }

  private static func collect(
    _ values: [JSONValue], _ shape: Shape, at place: Place, into texts: inout [Placed<String>]
  ) {
    for (index, value) in values.enumerated() { collect(value, shape, at: place[index], into: &texts) }
  }

  private static func collect(
    _ members: [String: JSONValue], of part: any Part.Type, at place: Place, into texts: inout [Placed<String>]
  ) {
    if !place.steps.isEmpty, members["private"] == true || members["sensitive"] == true { return }
    let hidden = Set(members["privateFields"]?.array?.compactMap(\.string) ?? [])
    for entry in part.entries where !names.contains(entry.key) && !hidden.contains(entry.key) {
      guard var value = members[entry.key] else { continue }
      if entry.key == "custom", let custom = value.object {
        value = .object(custom.filter { !hidden.contains("custom.\($0.key)") })
      }
      collect(value, entry.shape, at: place[entry.key], into: &texts)
    }
  }
}
