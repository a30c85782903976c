// SPDX-License-Identifier: GPL-3.0-or-later

/// One side of a comparison: the names it goes by and the number it stands for.
struct ComparedValue {
  let names: Set<String>
  let number: Double?

  init(number: Double) {
    self.names = []
    self.number = number
  }

  init(names: [String]) {
    self.names = Set(names.map(Phrasing.folded))
    self.number = names.count == 1 ? names.first.flatMap { Double($0) } : nil
  }

  /// A choice goes by its id, yes and no by these words, other answers by what was said. The number is that of a scale
  /// or number, else how many items there are.
  init(answer: Answer) {
    var names = answer.items.flatMap { [$0.id, $0.text].compactMap(\.self) }
    if let isYes = answer.isYes { names.append(isYes ? "yes" : "no") }
    if names.isEmpty { names.append(answer.words) }
    if let sense = answer.sense { names.append(sense.rawValue) }
    self.names = Set(names.map(Phrasing.folded))
    self.number = answer.number ?? (answer.items.isEmpty ? nil : Double(answer.items.count))
  }

  func equals(_ other: ComparedValue) -> Bool {
    if !names.isDisjoint(with: other.names) { return true }
    guard let number, let otherNumber = other.number else { return false }
    return number == otherNumber
  }

  func isOrdered(_ other: ComparedValue, by order: (Double, Double) -> Bool) -> Bool {
    guard let number, let otherNumber = other.number else { return false }
    return order(number, otherNumber)
  }
}
