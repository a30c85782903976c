// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension CalendarDate {
  /// Reads "2026-12-18"; nil for anything else.
  public init?(_ iso: String) {
    let bytes = Array(iso.utf8)
    let dash = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == dash, bytes[7] == dash else { return nil }
    guard let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
      let day = Self.number(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var number = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
      number = number * 10 + Int(digit - UInt8(ascii: "0"))
    }
    return number
  }

  /// "2026-12-18".
  public var iso: String {
    "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The text.
  public var description: String { iso }
}

extension CalendarDate: JSONCodable {
  /// What the JSON form looks like.
  public static var shape: Shape { .date }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    let text = try String(json: json, at: place)
    guard let date = CalendarDate(text) else {
      throw Self.malformed(text, say("plans.calendar-date-text.init", "a date such as 2026-12-18"), at: place)
    }
    self = date
  }

  /// The JSON form.
  public var json: JSONValue? { .string(iso) }
}
