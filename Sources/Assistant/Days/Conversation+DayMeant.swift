// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// Which day is meant where the words alone leave it open: by the day on the screen, by what is asked, by a weekday that has to fit.
extension Conversation {
  /// What was understood, with the day that is meant at the open question. Nil where what is said of the day does not go together.
  func withDayMeant(_ words: String, _ understood: Understood) throws -> Understood? {
    guard isAskedForDay else { return understood }
    let context = try readingContext()
    let said = SpokenDay(words, language: context.words)
    if place(of: interview.turn) == Self.reviewDay { return withPastDay(words, understood, said, context) }
    if said.isNumberOnly, let number = said.number, let shown = dayOnScreen,
      let day = CalendarDate(year: shown.year, month: shown.month, day: number)
    {
      return with(day, understood, context)
    }
    guard let weekday = said.weekday, let number = said.number else { return understood }
    if let day = understood.date?.day, day.weekday == weekday, day.day == number { return understood }
    return day(number, on: weekday, of: said).map { with($0, understood, context) }
  }

  /// Asks which of a weekday and a number is right that do not go together.
  func askWhichDay(_ words: String) throws -> Ending? {
    let said = SpokenDay(words, language: try readingContext().words)
    let numbered = said.number.flatMap { daysNumbered($0, of: said).first }
    return try turnDown(numbered.map { Messages.weekdayDiffers(words, $0) } ?? Messages.askedOtherwise(turn), words)
  }

  var isAskedForDay: Bool {
    let turn = interview.turn
    return (turn.kind == .question && turn.type == .date) || isDayReadBack(turn)
  }

  private static let reviewDay = "review.done"

  /// The day that stands for the open question, or is read back.
  private var dayOnScreen: CalendarDate? { slot(interview.turn.key)?.answer?.day.flatMap { CalendarDate($0) } }

  private func with(_ day: CalendarDate, _ understood: Understood, _ context: ReadingContext) -> Understood {
    var understood = understood
    understood.date = Understanding.read(day.iso, context: context).date
    understood.dateProblem = nil
    return understood
  }

  // MARK: - The day of a review

  /// A review is of a day that has been: "yesterday, tuesday", "the 20th", "monday".
  private func withPastDay(
    _ words: String, _ understood: Understood, _ said: SpokenDay, _ context: ReadingContext
  ) -> Understood? {
    if let day = understood.date?.day, day <= world.today, !said.isNumberOnly { return understood }
    var tokens = words.spokenWords(keeping: "/-")
    if let day = PastDay.take(from: &tokens, today: world.today, language: context.words) {
      return with(day, understood, context)
    }
    guard let number = said.number, !said.namesYear else { return understood.date == nil ? understood : nil }
    let past = said.month == nil ? monthsBack : yearsBack(of: said.month ?? world.today.month)
    let day = past.lazy.compactMap { CalendarDate(year: $0.year, month: $0.month, day: number) }
      .first { $0 <= self.world.today && (said.weekday == nil || $0.weekday == said.weekday) }
    return day.map { with($0, understood, context) }
  }

  private typealias Month = (year: Int, month: Int)

  private var monthsBack: [Month] { (0...12).map { month(-$0) } }

  private func yearsBack(of month: Int) -> [Month] { (0...1).map { (world.today.year - $0, month) } }

  private func month(_ offset: Int) -> Month {
    let count = world.today.year * 12 + world.today.month - 1 + offset
    return (count / 12, count % 12 + 1)
  }

  // MARK: - A weekday and a number

  /// The day with this number that is such a weekday: in the month that is named or on the screen, else soon.
  private func day(_ number: Int, on weekday: Weekday, of said: SpokenDay) -> CalendarDate? {
    daysNumbered(number, of: said).first { $0.weekday == weekday }
  }

  private func daysNumbered(_ number: Int, of said: SpokenDay) -> [CalendarDate] {
    let months: [Month] =
      said.month.map { named in (0...1).map { (world.today.year + $0, named) } }
      ?? (dayOnScreen.map { [($0.year, $0.month)] } ?? []) + (0...Self.soon).map { month($0) }
    return months.compactMap { CalendarDate(year: $0.year, month: $0.month, day: number) }
      .filter { $0 >= world.today }
  }

  /// So many months ahead a weekday and a number find each other; farther off it is chance.
  private static let soon = 1
}
