// SPDX-License-Identifier: GPL-3.0-or-later

/// A number, or a range of numbers: "10" or "10-20".
package struct NumberRange: Sendable, Equatable {
  package let low: Double
  package let high: Double

  /// Reads "10", "0.5", "10-20" or "10 - 20"; nil for anything else, for a negative number and for a range that falls.
  package init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { Self.number(String($0)) }
    guard (1...2).contains(ends.count), let first = ends.first, let low = first, let last = ends.last, let high = last,
      low <= high
    else { return nil }
    self.low = low
    self.high = high
  }

  /// "10", "0.5" or "10-20".
  package var text: String {
    low == high ? Self.text(of: low) : "\(Self.text(of: low))-\(Self.text(of: high))"
  }

  private static func number(_ text: String) -> Double? {
    let text = text.drop { $0 == " " }.prefix { $0 != " " }
    guard !text.isEmpty, text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) else { return nil }
    return Double(text)
  }

  private static func text(of number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)"
  }
}
