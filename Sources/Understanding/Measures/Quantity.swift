// SPDX-License-Identifier: GPL-3.0-or-later

/// An amount as somebody said it: "about 5 out of 20 words", "2-3 times a week", "a B+", "half as many".
package struct Quantity: Equatable, Sendable, Codable {
  /// The number; of a range the lower one; nil where there is none ("a B+", "half as many").
  package var number: Double?
  /// The upper number of a range.
  package var upper: Double?
  /// Of how many: 20 of "5 of 20".
  package var total: Double?
  /// What is counted, with what it is counted in: "words right", "errors per report", "%", "times a week".
  package var unit: String?
  /// The amount without its unit, in figures: "5 of 20", "2-3", "B+", "half as many".
  package var text: String
  /// As typed, with its unit.
  package var words: String

  package init(
    number: Double? = nil, upper: Double? = nil, total: Double? = nil, unit: String? = nil, text: String? = nil,
    words: String = ""
  ) {
    self.number = number
    self.upper = upper
    self.total = total
    self.unit = unit
    let parts = [
      number.map(Self.figures), upper.map { "-\(Self.figures($0))" }, total.map { " of \(Self.figures($0))" },
    ]
    self.text = text ?? parts.compactMap(\.self).joined()
    self.words = words
  }

  /// What is counted, so that it reads well behind the number: "pages a day", "of 20 words right".
  package var unitBehindNumber: String? {
    let parts = [total.map { "of \(Self.figures($0))" }, unit].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// The amount with its unit, as it can be read again: "5 of 20 words right", "$50 a month".
  package var spoken: String {
    guard let unit else { return text }
    guard let sign = unit.first, "$€£".contains(sign) else { return "\(text) \(unit)" }
    return "\(sign)\(text)\(unit.dropFirst())"
  }

  /// Whether both may measure the same.
  package func fits(_ other: Quantity) -> Bool { MeasureUnits.fit(self, other) }

  /// "5", "2.5".
  static func figures(_ number: Double) -> String { Int(exactly: number).map(String.init) ?? number.description }

  /// The number that counts against another one: of a range its middle, of "5 of 20" its share where `isShare`.
  func value(asShare isShare: Bool) -> Double? {
    guard let number else { return nil }
    let middle = upper.map { (number + $0) / 2 } ?? number
    return isShare ? total.map { middle / $0 } : middle
  }

  /// With the total of the other amount, where it told none itself and counts the same: "5" beside "15 of 20" is "5 of 20".
  func completed(withTotal total: Double?) -> Quantity {
    guard let total, self.total == nil, unit != "%", let number, (upper ?? number) <= total else { return self }
    return Quantity(number: number, upper: upper, total: total, unit: unit, words: words)
  }
}
