// SPDX-License-Identifier: GPL-3.0-or-later

package import Plans

/// A calendar as iCalendar text (RFC 5545): whole days, an alarm for each, lines of at most 75 octets that end in CRLF.
///
/// A calendar program that reads a later export finds the same events by their UID and takes the one with the higher SEQUENCE, so
/// nothing is doubled.
package struct CalendarFile: Sendable {
  private let entries: [CalendarEntry]
  private let stamp: Instant

  /// - Parameter stamp: the moment of the export.
  package init(_ entries: [CalendarEntry], stamp: Instant) {
    self.entries = entries
    self.stamp = stamp
  }

  package var text: String {
    let head = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//ilp//individual learning plans//EN", "CALSCALE:GREGORIAN",
      "METHOD:PUBLISH", "X-WR-CALNAME:Learning plans",
    ]
    let lines = head + entries.flatMap(lines(of:)) + ["END:VCALENDAR"]
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  private func lines(of entry: CalendarEntry) -> [String] {
    let next = entry.day.adding(days: 1) ?? entry.day
    return [
      "BEGIN:VEVENT", "UID:\(Self.escaped(entry.uid))", "DTSTAMP:\(Self.moment(stamp))", "SEQUENCE:\(entry.sequence)",
      "DTSTART;VALUE=DATE:\(Self.date(entry.day))", "DTEND;VALUE=DATE:\(Self.date(next))",
      "SUMMARY:\(Self.escaped(entry.summary))",
    ] + (entry.kind.map { ["CATEGORIES:\($0.rawValue.uppercased())"] } ?? [])
      + (entry.details.isEmpty ? [] : ["DESCRIPTION:\(Self.escaped(entry.details))"]) + [
        "TRANSP:TRANSPARENT",
        "STATUS:\(entry.isCancelled ? "CANCELLED" : "CONFIRMED")",
      ] + (entry.isCancelled ? [] : alarms(of: entry)) + ["END:VEVENT"]
  }

  /// The day before; for what needs people in a room, a week before as well.
  private func alarms(of entry: CalendarEntry) -> [String] {
    let days = entry.kind == .review || entry.kind == .meeting ? [7, 1] : [1]
    return days.flatMap { days in
      [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(Self.escaped(entry.summary))", "TRIGGER:-P\(days)D",
        "END:VALARM",
      ]
    }
  }

  private static func date(_ day: CalendarDate) -> String { day.iso.filter { $0 != "-" } }

  private static func moment(_ instant: Instant) -> String { instant.iso.filter { $0 != "-" && $0 != ":" } }

  /// Text as section 3.3.11 has it; what a terminal would obey is made visible first.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in Visible.text(text) {
      switch character {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n", "\r\n", "\r": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A line cut into pieces of at most 75 octets, never within a character; each further piece begins with a blank.
  static func folded(_ line: String) -> String {
    var (folded, octets) = ("", 0)
    for character in line {
      let size = character.utf8.count
      if octets + size > 75, octets > 1 {
        folded += "\r\n "
        octets = 1
      }
      folded.append(character)
      octets += size
    }
    return folded
  }
}
