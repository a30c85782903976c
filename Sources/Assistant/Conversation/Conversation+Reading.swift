// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// What the interview is told of a line.
extension Conversation {
  /// Places of the plan that say from when on something holds.
  private static let beginnings: Set<String> = ["plan.start", "learner.hire-date", "accommodation.from"]

  func readingContext() throws -> ReadingContext {
    var context = try world.materials.readingContext(today: world.today)
    context.names = (plan?.plan.parties ?? []).compactMap(\.name)
    context.start = plan?.plan.learner.hireDate ?? plan?.plan.start
    context.asksForBeginning = Self.beginnings.contains(place(of: interview.turn) ?? "")
    return context
  }

  /// What the interview needs to know of a line, from what was understood of it.
  func reading(of line: String, _ understood: Understood) -> Reading {
    let turn = interview.turn
    let typed = withLeader(line, at: turn)
    var people = people(named: typed, at: turn)
    // In a list "Dana, Maria" are two, and no name in two halves.
    if turn.type == .list, people.count == 1, people[0].name.contains(",") { people = [] }
    let things = thingsOfGap(in: understood)
    let words = things.first ?? (turn.choicesArePeople ? typed : nameWords(people, typed))
    // A program, or a sheet, answers by number without having been shown the list in this sitting.
    if turn.type == .pick { _ = offeredEntries() }
    let day = (understood.date?.day).map(readingDay)
    var reading = Reading(
      words, items: people.isEmpty ? understood.items : people.count > 1 ? people.map(\.words) : [],
      itemDays: daysOfItems(understood), day: day,
      noDay: day == nil ? understood.dateProblem.map(Messages.noDay) : nil,
      dayWords: understood.dayWords.filter { $0.contains(where: \.isLetter) },
      tests: Set(understood.tests.compactMap { AnswerTest(rawValue: $0.rawValue) }),
      picked: turn.type == .pick ? offer?.picked(by: words) ?? [] : [])
    reading.leftOver = things.dropFirst() + goalsWaiting(beside: turn, for: words)
    if let list = listReadBack { reading.changes = (try? listChanges(in: typed, of: list)) ?? [] }
    reading.people = turn.choicesArePeople ? people.map { Reading.Person(words: $0.words, kind: $0.kind) } : []
    addMeasure(to: &reading)
    addReport(to: &reading)
    addPoints(to: &reading)
    addNumberTold(to: &reading)
    addSense(to: &reading, typed: line)
    doubtKind(of: &reading, understood)
    return reading
  }

  /// The things of a gap that have to be taken one at a time; none where it is one.
  private func thingsOfGap(in understood: Understood) -> [String] {
    let turn = interview.turn
    guard turn.kind == .question || turn.kind == .probe, turn.type == .text, place(of: turn) == "gap.text",
      let context = try? readingContext()
    else { return [] }
    let things = Understanding.things(in: understood.items, context: context)
    return things.count > 1 ? things : []
  }

  func readingDay(_ day: CalendarDate) -> Reading.Day {
    Reading.Day(iso: day.iso, spoken: day.words, distance: day.distanceWords(from: world.today))
  }

  /// The day that each of several things names, where things are asked for with a day.
  private func daysOfItems(_ understood: Understood) -> [Reading.Day?] {
    guard place(of: interview.turn) == "checkpoints+", let context = try? readingContext() else { return [] }
    return understood.items.map { Understanding.read($0, context: context).date.map { readingDay($0.day) } }
  }
}
