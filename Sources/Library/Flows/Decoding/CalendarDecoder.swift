// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// Makes a calendar of data.
struct CalendarDecoder {
  let log: DefectLog

  func calendar(_ node: DataNode) -> CalendarData? {
    let known = ["calendar", "quarters", "fiscal-start", "terms", "breaks", "holidays"]
    guard let fields = Fields(node, of: Messages.calendarFile, known: known, log: log),
      let id = fields.requiredText("calendar")
    else { return nil }
    return CalendarData(
      id: id, fiscalStart: fiscalStart(fields), terms: fields.nodes("terms").compactMap { span($0, "term") },
      breaks: fields.nodes("breaks").compactMap { span($0, "break") },
      holidays: fields.nodes("holidays").compactMap(holiday), mark: node.mark)
  }

  private func fiscalStart(_ fields: Fields) -> String? {
    if let quarters = fields["quarters"], quarters.text != "calendar" {
      log.report(Messages.quarters, hint: Messages.quartersHint, at: quarters.mark)
    }
    guard let node = fields["fiscal-start"], let text = fields.text("fiscal-start") else { return nil }
    guard Self.isDay("2000-" + text) else {
      log.report(Messages.notFiscalStart(text), hint: Messages.quartersHint, at: node.mark)
      return nil
    }
    return text
  }

  private func span(_ node: DataNode, _ what: String) -> CalendarData.Span? {
    let name = node["name"]?.text.map { "\(what) \"\($0)\"" } ?? "a \(what)"
    guard let fields = Fields(node, of: name, known: ["name", "words", "from", "to"], log: log),
      let title = fields.requiredText("name"), let from = day("from", fields), let to = day("to", fields)
    else { return nil }
    guard from <= to else {
      log.report(Messages.endsBeforeItBegins(name), hint: Messages.endsBeforeItBeginsHint, at: node.mark)
      return nil
    }
    return CalendarData.Span(name: title, words: fields.texts("words"), from: from, to: to)
  }

  private func holiday(_ node: DataNode) -> CalendarData.Holiday? {
    let name =
      node["name"]?.text.map { say("library.calendar-decoder.holiday.name", "holiday \"\($0)\"") }
      ?? say("library.calendar-decoder.holiday.name-2", "a holiday")
    guard let fields = Fields(node, of: name, known: ["name", "words", "date"], log: log),
      let title = fields.requiredText("name"), let date = day("date", fields)
    else { return nil }
    return CalendarData.Holiday(name: title, words: fields.texts("words"), date: date)
  }

  private func day(_ key: String, _ fields: Fields) -> String? {
    guard let node = fields.required(key), let text = fields.text(key) else { return nil }
    if Self.isDay(text) { return text }
    log.report(Messages.notDay(key, text, in: fields.subject), hint: Messages.dayHint, at: node.mark)
    return nil
  }

  /// Whether a text is a day that exists, as `2026-08-31`.
  static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
    else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return (1...lengths[month - 1]).contains(day)
  }
}
