// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

extension PlanLayout {
  func checkpoints(_ reader: inout PartReader) -> DocumentSection? {
    reader.skip("checkpoints")
    let entries = plan.checkpoints.compactMap { checkpoint -> Entry? in
      var reader = self.reader(checkpoint)
      let text = reader.take("text")
      reader.skip("date")
      skipWhatItsWordsSay(of: checkpoint, &reader)
      let day = plan.date(of: checkpoint)?.words
      let facts = [Fact(Messages.on, day), reader.fact("who", Messages.who)].compactMap(\.self) + reader.rest()
      return text == nil && facts.isEmpty ? nil : Entry(text ?? Messages.checkpoint, facts: facts)
    }
    return DocumentSection(Messages.checkpoints, [.entries(entries)])
  }

  /// "Day 30: What is still unclear?" says the questions and the day already.
  private func skipWhatItsWordsSay(of checkpoint: Checkpoint, _ reader: inout PartReader) {
    guard let text = checkpoint.text else { return }
    if checkpoint.questions.allSatisfy(text.contains) { reader.skip("questions") }
    guard let day = checkpoint.day, plan.date(of: checkpoint) != nil, text.hasPrefix(Messages.dayOfPlan(day)) else {
      return
    }
    reader.skip("event", "day")
  }

  func reviews(_ reader: inout PartReader) -> DocumentSection? {
    reader.skip("reviews")
    let entries = plan.reviews.compactMap { review -> Entry? in
      var reader = self.reader(review)
      reader.skip("outcomes")
      let done = reader.take("done")
      let due = reader.take("due")
      let title = done.map(Messages.reviewed) ?? due.map(Messages.reviewDue) ?? Messages.reviewWithoutDay
      let planned = done == nil ? nil : Fact(Messages.planned, due)
      let outcomes = review.outcomes.map(entry(for:))
      return Entry(title, facts: [planned].compactMap(\.self) + reader.rest(), blocks: [.entries(outcomes)])
    }
    return DocumentSection(Messages.reviews, [.entries(entries)])
  }

  private func entry(for outcome: ReviewOutcome) -> Entry {
    var reader = reader(outcome)
    let goal = reader.take("goal")
    let facts = [
      reader.fact("result", Messages.result), reader.fact("value", Messages.value),
      reader.fact("reason", Messages.because), reader.fact("response", Messages.next),
    ]
    return Entry(goal?.uppercasedFirst ?? Messages.result, facts: facts.compactMap(\.self) + reader.rest())
  }

  /// Everything that is still to come, in the order of the days; signatures have lines of their own.
  var dates: DocumentSection? {
    let open = plan.agenda().filter { !$0.done && $0.kind != .signature }
    let rows = open.map { item in
      Table.Row([item.due.shortWords, item.shown.who ?? "", Messages.agenda(item, words.names)])
    }
    return DocumentSection(
      Messages.dates, [.table(Table(headings: [Messages.by, Messages.who, Messages.what], rows: rows))])
  }

  /// A line for each to sign; those that signed are named with their day.
  func signatures(_ reader: inout PartReader) -> DocumentSection? {
    reader.skip("signatures")
    let signatures = plan.signatures.enumerated().sorted {
      ($0.element.order ?? .max, $0.offset) < ($1.element.order ?? .max, $1.offset)
    }
    let entries = signatures.map { _, signature in entry(for: signature) }
    return DocumentSection(Messages.signatures, [.entries(entries)])
  }

  private func entry(for signature: Signature) -> Entry {
    var reader = reader(signature)
    let title = reader.person()
    let meaning = reader.take("meaning")
    let day = reader.take("date")
    let signed = Fact((meaning ?? Messages.signed).uppercasedFirst, day)
    let state = signed ?? Fact(Messages.sign, Messages.line)
    reader.skip("order")
    let asked = day == nil ? Fact(Messages.signMeans, meaning) : nil
    return Entry(
      title ?? Messages.someone,
      facts: [reader.fact("text", Messages.statement), asked].compactMap(\.self) + reader.rest()
        + [state].compactMap(\.self))
  }
}
