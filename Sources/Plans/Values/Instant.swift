// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// A moment: whole seconds in UTC, within the years 1 to 9999.
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1 January 1970, 00:00 UTC, without leap seconds.
  public let secondsSince1970: Int

  /// The moment that many seconds after 1 January 1970, 00:00 UTC; nil outside the years 1 to 9999.
  public init?(secondsSince1970 seconds: Int) {
    guard (-62_135_596_800...253_402_300_799).contains(seconds) else { return nil }
    secondsSince1970 = seconds
  }

  /// Whether one moment comes before the other.
  public static func < (left: Instant, right: Instant) -> Bool { left.secondsSince1970 < right.secondsSince1970 }

  private static let secondsPerDay = 86_400

  private var secondOfDay: Int {
    let rest = secondsSince1970 % Self.secondsPerDay
    return rest < 0 ? rest + Self.secondsPerDay : rest
  }

  /// The day in UTC.
  public var date: CalendarDate? {
    CalendarDate(daysSince1970: (secondsSince1970 - secondOfDay) / Self.secondsPerDay)
  }

  /// "2026-11-21T10:00:00Z".
  public var iso: String {
    let clock = [secondOfDay / 3600, secondOfDay / 60 % 60, secondOfDay % 60]
    return "\(date?.iso ?? "")T\(clock.map { CalendarDate.padded($0, to: 2) }.joined(separator: ":"))Z"
  }

  /// Reads "2026-11-21T10:00:00Z"; nil for anything else.
  public init?(_ iso: String) {
    let halves = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CalendarDate(String(halves[0])), halves[1].last == "Z" else { return nil }
    let clock = halves[1].dropLast().split(separator: ":", omittingEmptySubsequences: false)
    let numbers = clock.compactMap { $0.utf8.count == 2 && $0.allSatisfy(\.isNumber) ? Int($0) : nil }
    guard clock.count == 3, numbers.count == 3, numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    let seconds = numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    self.init(secondsSince1970: date.daysSince1970 * Self.secondsPerDay + seconds)
  }
}

extension Instant: CustomStringConvertible {
  /// The text.
  public var description: String { iso }
}

extension Instant: JSONCodable {
  /// What the JSON form looks like.
  public static var shape: Shape { .instant }

  /// Reads the JSON form.
  public init(json: JSONValue, at place: Place) throws {
    let text = try String(json: json, at: place)
    guard let instant = Instant(text) else {
      throw Self.malformed(text, say("plans.instant.init", "an instant such as 2026-11-21T10:00:00Z"), at: place)
    }
    self = instant
  }

  /// The JSON form.
  public var json: JSONValue? { .string(iso) }
}
