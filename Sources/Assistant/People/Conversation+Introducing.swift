// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Understanding

/// What one line tells beside the name that is asked for is taken to where it belongs, and not asked again.
extension Conversation {
  /// Nil where the line tells nothing beside a name.
  func hearIntroduction(_ words: String) throws -> Done? {
    guard let asked = askedForName else { return nil }
    if asked == .learner, let own = NameAmendment(words, known: []), own.whose == .speaker, !own.isCalling, !own.isWeak
    {
      let name = NamedPerson.written(own.new.joined(separator: " "))
      if name.lowercased() != words.lowercased() { return Done(value: try answerLiterally(name)) }
    }
    if let name = nameSaidAgain(words) { return Done(value: try answerLiterally(name)) }
    let introduction = try Introduction(words, asked: asked, context: readingContext()).naming(asked)
    let taken = introduction.told.compactMap { what, words in openPlace(of: what).map { (place: $0, words: words) } }
    guard let asking = interview.turn.key, !taken.isEmpty || (introduction.isCalling && !introduction.name.isEmpty)
    else { return nil }
    let turn = interview.turn
    if !introduction.name.isEmpty {
      let name = nameWords(NamedPerson.all(in: introduction.name).map(\.asWritten), introduction.name)
      if let ending = try answerLiterally(name) { return Done(value: ending) }
      guard !lastWasRefused else { return Done() }
      if let ending = try tellOfPeople(in: introduction.name, at: turn) { return Done(value: ending) }
    }
    for (place, words) in taken {
      guard let slot = interview.slots.first(where: { $0.place?.text == place && $0.standing == .unanswered }) else {
        continue
      }
      if let ending = try move(.goTo(slot.key)) { return Done(value: ending) }
      guard interview.turn.key == slot.key else { continue }
      if let ending = try answerLiterally(words) { return Done(value: ending) }
      guard !lastWasRefused else { return Done() }
    }
    if !taken.isEmpty { try tell(.remark, Messages.toldBeside(taken.map(\.words))) }
    // "7th" is no name, which is asked for again.
    if introduction.name.isEmpty, let ending = try move(.goTo(asking)) { return Done(value: ending) }
    return Done()
  }

  /// "Noor" of "i said already noor": a name stands behind words that say it was told before.
  private func nameSaidAgain(_ line: String) -> String? {
    let heard = Language.current.heard
    let pieces = line.split(whereSeparator: \.isWhitespace).map(String.init)
    let words = pieces.map { $0.spokenWords().joined() }
    let length = heard.length(of: .reproachLeads, at: words)
    guard length > 0, case let rest = pieces[length...], (1...Self.longestName).contains(rest.count),
      rest.allSatisfy({ SpokenName.words(of: $0).first?.canBeName == true }),
      !words[length...].contains(where: { heard.hears($0, in: .functionWords, .speakerPronouns, .verbs) })
    else { return nil }
    return NamedPerson.written(rest.joined(separator: " ").trimmedForJoining)
  }

  /// In words.
  private static let longestName = 3

  private var askedForName: Introduction.Asked? {
    let turn = interview.turn
    guard turn.kind == .question, let place = place(of: turn) else { return nil }
    let leader = interview.flow.audience.facilitator
    if place == "learner.name" { return leader == nil ? .learner : .leaderOfLearner }
    return leader.map { place == "parties.\($0)" } ?? false ? .leaderOfSelf : nil
  }

  /// Where something told goes, if the flow asks for it and nobody has answered yet.
  private func openPlace(of what: Introduction.Told) -> String? {
    let places =
      switch what {
      case .name: [String]()
      case .ownName: interview.flow.audience.facilitator.map { ["parties.\($0)"] } ?? []
      case .start: ["plan.start", "learner.hire-date"]
      case .position: ["learner.position"]
      case .grade: ["learner.grade"]
      case .called: ["learner.preferred-name"]
      }
    return places.first { place in
      interview.slots.contains { $0.place?.text == place && $0.standing == .unanswered }
    }
  }
}
