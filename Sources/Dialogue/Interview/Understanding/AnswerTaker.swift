// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Makes an answer of a reading, or says why it is none.
struct AnswerTaker {
  enum Result: Sendable, Equatable {
    case taken(Answer)
    /// Why not, and what would do.
    case refused(String)
  }

  let type: StepType
  let matcher: ChoiceMatcher
  let range: Bounds?
  let count: Bounds?
  let unit: String?
  /// What points of a scale mean.
  let labels: [Int: String]

  func take(_ reading: Reading) -> Result {
    guard !Phrasing.trimmed(reading.words).isEmpty || !reading.picked.isEmpty else {
      return .refused(Messages.nothingSaid)
    }
    switch type {
    case .text, .goal, .sentence, .note: return .taken(answer(reading, items: reading.picked))
    case .person: return .taken(answer(reading, items: reading.items.map { Answer.Item(text: $0) }))
    case .list: return takeList(reading)
    case .choice: return takeChoice(reading)
    case .choices: return takeChoices(reading)
    case .rank: return takeRank(reading)
    case .yesno: return takeYesNo(reading)
    case .scale, .number: return takeNumber(reading)
    case .date: return takeDay(reading)
    case .pick: return takePick(reading)
    }
  }

  private func answer(_ reading: Reading, items: [Answer.Item] = []) -> Answer {
    var answer = Answer(words: Phrasing.trimmed(reading.words), items: items, tests: reading.tests)
    answer.leftOver = reading.leftOver
    answer.measure = reading.measure
    answer.sense = reading.sense
    return answer
  }

  private func takeList(_ reading: Reading) -> Result {
    let texts = reading.items.isEmpty ? [reading.words] : reading.items
    // A clause that says the contrary of the first one names none of the things; where it was not cut, nothing is left out.
    let agreeing = Leaning.agreeing(reading.words)
    let isWhole = agreeing == reading.words
    let (agreed, whole) = (LineOfWords(agreeing), LineOfWords(reading.words))
    let items = texts.enumerated().compactMap { place, text -> Answer.Item? in
      guard isWhole || agreed.holds(text) || !whole.holds(text) else { return nil }
      let day = reading.itemDays.indices.contains(place) ? reading.itemDays[place] : nil
      return Answer.Item(text: Phrasing.trimmed(text), day: day)
    }.filter { !$0.text.isEmpty }
    return counted(answer(reading, items: items))
  }

  /// One choice; several where somebody says so and may answer in own words, so that what holds of each of them holds.
  private func takeChoice(_ reading: Reading) -> Result {
    if reading.picked.count > 1, matcher.allowsOwnWords { return .taken(answer(reading, items: reading.picked)) }
    return switch item(for: matcher.match(reading.words), words: reading.words) {
    case .success(let item): .taken(answer(reading, items: [item]))
    case .failure(let refusal): .refused(refusal.words)
    }
  }

  private func takeChoices(_ reading: Reading) -> Result {
    switch items(reading) {
    case .success(let items): counted(answer(reading, items: items))
    case .failure(let refusal): .refused(refusal.words)
    }
  }

  private func takeRank(_ reading: Reading) -> Result {
    switch items(reading) {
    case .failure(let refusal): return .refused(refusal.words)
    case .success(let items):
      if count != nil { return counted(answer(reading, items: items)) }
      let missing = matcher.offers.map(\.item).filter { !items.contains($0) }
      guard missing.isEmpty else { return .refused(Messages.rankLacks(missing.map(\.text))) }
      return .taken(answer(reading, items: items))
    }
  }

  private func takeYesNo(_ reading: Reading) -> Result {
    guard let heard = YesNo.heard(in: reading) else {
      return .refused(YesNo.isUnsure(reading.words) ? Messages.partlyYes : Messages.yesOrNo)
    }
    var answer = answer(reading)
    answer.isYes = heard.isYes
    return .taken(answer)
  }

  private func takeNumber(_ reading: Reading) -> Result {
    let told = reading.picked.compactMap { $0.id.flatMap(Double.init) }
    let numbers = told.last.map { [$0] } ?? numbers(in: reading)
    guard let number = numbers.first, numbers.count == 1 else {
      return .refused(numbers.isEmpty ? noNumber(reading.words) : Messages.severalNumbers(numbers))
    }
    let range = bounds
    if let range, !range.contains(number) { return .refused(Messages.outOfRange(number, range)) }
    if type == .scale, number != number.rounded() { return .refused(Messages.wholeNumber) }
    var answer = answer(reading, items: reading.picked)
    answer.number = number
    return .taken(answer)
  }

  /// Words for how much it is are asked for their number.
  private func noNumber(_ words: String) -> String {
    guard type == .scale, let bounds, Phrasing.wordCount(words) <= Self.longestLevel,
      !words.contains(where: \.isNumber)
    else {
      return Messages.noNumber(range, unit)
    }
    return Messages.whichPoint(Phrasing.bare(words), bounds)
  }

  /// Who says more than that tells something else.
  private static let longestLevel = 6

  /// What a number must lie within.
  private var bounds: Bounds? { type == .scale ? range ?? Bounds(min: 0, max: 10) : range }

  /// The numbers that can be meant: neither those of days, nor the ends of the scale said again ("from 0 to 10 a 6").
  func numbers(in reading: Reading) -> [Double] {
    if type == .scale, let bounds, let point = SpokenLevel.point(in: reading.words, of: bounds, labels: labels) {
      return [point]
    }
    let words = reading.words.replacing(phrases: reading.dayWords, with: " , ")
    var numbers = SpokenNumber.meant(in: words)
    guard numbers.count > 2, let least = bounds?.min, let most = bounds?.max else { return numbers }
    let (first, last) = (Double(least), Double(most))
    for place in 1..<numbers.count where numbers[place - 1] == first && numbers[place] == last {
      numbers.removeSubrange((place - 1)...place)
      break
    }
    return numbers
  }

  private func takeDay(_ reading: Reading) -> Result {
    guard let day = reading.day else { return .refused(reading.noDay ?? Messages.noDay) }
    var answer = answer(reading)
    answer.day = day.iso
    answer.spokenDay = day.spoken
    answer.tests.remove(.noDate)
    return .taken(answer)
  }

  private func takePick(_ reading: Reading) -> Result {
    guard reading.picked.isEmpty else { return counted(answer(reading, items: reading.picked)) }
    let words = Phrasing.trimmed(reading.words)
    guard words.contains(where: \.isLetter) else { return .refused(Messages.pickOrWrite) }
    return counted(answer(reading, items: [Answer.Item(text: words)]))
  }

  private func counted(_ answer: Answer) -> Result {
    guard let count, !count.contains(Double(answer.items.count)) else { return .taken(answer) }
    return .refused(Messages.wrongCount(answer.items.count, count))
  }
}
