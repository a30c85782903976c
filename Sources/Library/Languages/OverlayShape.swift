// SPDX-License-Identifier: GPL-3.0-or-later

/// Which values of a data file are texts, and how the same place is found in the file of another language.
indirect enum OverlayShape: Sendable {
  /// A text, or one per band.
  case text
  /// A list of texts that stand for each other only as a whole.
  case texts
  /// A value that names what is meant; when it is there it is the same in both files.
  case same
  /// Keys with texts, such as the points of a scale.
  case labels
  /// Keys, each with its shape; all others are no business of another language.
  case keys([String: OverlayShape])
  /// A list whose members are found by the value of a key.
  case items(id: String, [String: OverlayShape])
  /// A list whose members are found by their position.
  case positions([String: OverlayShape])
  /// A list of keys with values that is replaced as a whole.
  case whole

  /// The shape of a file by its path below `prompts`; nil for one that has no texts.
  init?(path: String) {
    switch path.prefix(while: { $0 != "/" }) {
    case "flows": self = .keys(Self.flow)
    case "lists": self = .keys(["list": .same, "title": .text, "choices": .items(id: "id", Self.choice)])
    case "signposts":
      self = .keys([
        "signposts": .items(
          id: "id", ["title": .text, "say": .text, "young": .text, "beside": .text, "contacts": .whole])
      ])
    case "kinds.yaml":
      self = .keys([
        "kinds": .items(
          id: "kind", ["title": .text, "aliases": .texts, "fields": .items(id: "id", ["label": .text])])
      ])
    case "calendar.yaml":
      let named: OverlayShape = .positions(["name": .text, "words": .texts])
      self = .keys(["calendar": .same, "terms": named, "breaks": named, "holidays": named])
    default: return nil
    }
  }

  private static let flow: [String: OverlayShape] = [
    "flow": .same, "title": .text, "about": .text, "watch": .texts,
    "for": .keys(["words": .texts]), "sections": .items(id: "section", section),
  ]

  private static let section: [String: OverlayShape] = [
    "title": .text, "confirm": .text, "repeat": .keys(["first": .text, "another": .text]),
    "steps": .items(id: "id", step),
  ]

  private static let step: [String: OverlayShape] = [
    "ask": .text, "reword": .text, "why": .text, "example": .text, "help": .text, "tip": .text, "unit": .text,
    "default": .text, "labels": .labels, "options": .items(id: "id", choice), "check": .positions(["say": .text]),
    "then": .positions(["say": .text]), "probes": .positions(["say": .text]),
  ]

  private static let choice: [String: OverlayShape] = ["text": .text, "words": .texts]
}
