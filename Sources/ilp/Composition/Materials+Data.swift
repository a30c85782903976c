// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Library
internal import Plans
internal import Understanding

extension FlowCard {
  init(_ header: FlowHeader) {
    self.init(
      id: header.id, title: header.title, kind: header.kind, subject: header.audience.subject,
      facilitator: header.audience.facilitator, minutes: header.minutes,
      words: header.audience.words)
  }
}

extension SignpostText {
  /// - Parameter country: where the program is used; nil where nobody knows.
  init(_ signpost: Signpost, country: String?) {
    let isKnown = signpost.contacts.contains { $0.country == country }
    let place = isKnown ? country : Self.otherCountry
    self.init(
      id: signpost.id, title: signpost.title, say: signpost.say, young: signpost.young, beside: signpost.beside,
      contacts: signpost.contacts.filter { $0.country == place || $0.country == Self.anyCountry }.map(Self.plain),
      allContacts: signpost.contacts.filter { $0.country != Self.otherCountry }.map(Self.located))
  }

  private static let anyCountry = "any"
  /// Of those who are shown where no country's own are: a few well-known ones, and how to find the number of one's country.
  private static let otherCountry = "elsewhere"

  private static func plain(_ contact: Signpost.Contact) -> String { "\(contact.who): \(contact.how)" }

  private static func located(_ contact: Signpost.Contact) -> String {
    contact.country == anyCountry ? plain(contact) : "\(contact.who) (\(contact.country)): \(contact.how)"
  }
}

extension Kind {
  init(_ kind: PlanKind) {
    self.init(
      id: kind.id, title: kind.title, aliases: kind.aliases, setting: Plans.Setting(rawValue: kind.setting.rawValue),
      flows: kind.flows.map(\.id), required: kind.required, evidenceSources: kind.evidenceSources,
      clocks: kind.clocks.map { Plans.Clock(id: $0.id, months: $0.months) }, fields: kind.fields.map(CustomField.init))
  }
}

extension CustomField {
  init(_ field: PlanKind.Field) {
    self.init(
      id: field.id, label: field.label, type: CustomFieldType(rawValue: field.type.rawValue) ?? .text,
      required: field.isRequired, isPrivate: field.isPrivate, options: field.options)
  }
}

extension SchoolCalendar {
  /// Days that the decoder let through are days; others are left out.
  init(_ calendar: CalendarData) {
    self.init(
      terms: calendar.terms.compactMap(Span.init), breaks: calendar.breaks.compactMap(Span.init),
      holidays: calendar.holidays.compactMap { day in
        CalendarDate(day.date).map { Holiday(name: day.name, words: day.words, date: $0) }
      },
      fiscalStart: calendar.fiscalStart.flatMap(YearDay.init))
  }
}

extension SchoolCalendar.Span {
  init?(_ span: CalendarData.Span) {
    guard let from = CalendarDate(span.from), let to = CalendarDate(span.to) else { return nil }
    self.init(name: span.name, words: span.words, from: from, to: to)
  }
}

extension SchoolCalendar.YearDay {
  /// "10-01"
  init?(_ text: String) {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 2 else { return nil }
    self.init(month: parts[0], day: parts[1])
  }
}
