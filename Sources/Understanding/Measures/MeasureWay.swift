// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// Which way is better, from the words of a line and from its numbers, and whether they agree.
struct MeasureWay {
  let direction: Direction?
  let doubt: MeasureReading.Doubt?

  init(words: MeasureWords, reading: MeasureReading, target: Range<Int>?) {
    let isShare = reading.baseline?.total != nil && reading.target?.total != nil
    let from = reading.baseline?.value(asShare: isShare)
    let to = reading.target?.value(asShare: isShare)
    let isComparable = reading.unitsAreEqual
    var counted: Direction?
    if let from, let to, from != to, isComparable { counted = from < to ? .up : .down }
    let said = Self.said(words, target) ?? Self.usual(reading, words.language)
    direction = said ?? counted
    let amounts = [reading.baseline, reading.target].compactMap(\.self)
    if amounts.contains(where: Self.isMoreThanAll) {
      doubt = .moreThanAll
    } else if let said, let counted, said != counted {
      doubt = .wrongWay
    } else {
      doubt = nil
    }
  }

  /// 120 % of the answers cannot be; 25 of 20 neither.
  private static func isMoreThanAll(_ amount: Quantity) -> Bool {
    guard let number = amount.upper ?? amount.number else { return false }
    return amount.total.map { number > $0 } ?? (amount.unit == "%" && number > 100)
  }

  /// Of errors fewer are better, of pages and points more; of minutes nobody knows.
  private static func usual(_ reading: MeasureReading, _ language: LanguageWords) -> Direction? {
    guard let unit = reading.unit?.split(separator: " ").map(String.init) else { return nil }
    if unit.contains(where: { language.contains($0, in: .betterFewer) }) { return .down }
    return unit.contains { language.contains($0, in: .betterMore) } ? .up : nil
  }

  private static func said(_ words: MeasureWords, _ target: Range<Int>?) -> Direction? {
    if let told = words.changes(in: 0..<words.count) { return told }
    guard let target else { return nil }
    if words.start(.upperBounds, before: target.lowerBound) != nil { return .down }
    return words.start(.lowerBounds, before: target.lowerBound) != nil ? .up : nil
  }
}

extension MeasureReading {
  /// Whether both numbers count the same.
  var unitsAreEqual: Bool { baseline?.unit == target?.unit || baseline?.unit == nil || target?.unit == nil }
}
