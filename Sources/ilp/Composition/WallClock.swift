// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
internal import Plans

/// The clock of the house: today as people here count it, and moments in UTC.
struct WallClock: Sendable {
  let today: CalendarDate
  private let start: Instant
  private let isGiven: Bool

  /// - Parameter today: the day given on the command line; else the one in ILP_TODAY; else the system's.
  init(today: CalendarDate?, environment: [String: String]) throws {
    let named = try environment["ILP_TODAY"].flatMap { $0.isEmpty ? nil : try Self.day($0) }
    guard let local = Self.localDay, let start = Instant(secondsSince1970: Int(time(nil))) else {
      throw Trouble(.unavailable, Messages.noClock, hint: Messages.noClockHint)
    }
    self.start = start
    self.isGiven = (today ?? named) != nil
    self.today = today ?? named ?? local
  }

  /// The present moment; on a given day, the present time of that day.
  var now: Instant {
    let seconds = Int(time(nil))
    let present = isGiven ? today.daysSince1970 * 86_400 + seconds % 86_400 : seconds
    return Instant(secondsSince1970: present) ?? start
  }

  private static func day(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else {
      throw Trouble(.usage, Messages.notADay(text, of: "ILP_TODAY"), hint: Messages.notADayHint)
    }
    return day
  }

  private static var localDay: CalendarDate? {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return CalendarDate(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
  }
}
