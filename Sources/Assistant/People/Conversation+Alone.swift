// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// Whether the learner goes over a plan alone: then nothing is asked or told that is for whoever leads.
extension Conversation {
  /// "Just me", or the learner's name and no other. Where somebody leads the plan, a bare "me" may be whoever leads.
  /// - Parameters:
  ///   - words: whoever is there.
  ///   - typed: the line, with whoever is told to be away.
  func namesOnlyTheLearner(_ words: String, typed: String) -> Bool {
    let absence = Absence(typed)
    guard !tellsLearnerAway(absence) else { return false }
    if NamedPerson.isAlone(words) { return true }
    if NamedPerson.isSelf(words) { return leaderName == nil || wasMadeAlone || isLeaderAway(absence) }
    let learner = (plan?.plan ?? base).learner
    let names = [learner.name, learner.preferredName].compactMap { $0?.lowercased() }
    let named = NamedPerson.all(in: words)
    return named.count == 1 && named.allSatisfy { names.contains($0.name.lowercased()) }
  }

  /// "Shes not here i told u its just me" where whoever leads is asked: the learner goes on alone, or with the others who are there. Nil for other
  /// lines, and in talks that somebody has to lead.
  func hearLeaderIsAway(_ words: String) throws -> Done? {
    guard interview.flow.audience.alone != nil, !interview.isAlone, !learnerIsAbsent, !asksWhoIsHere(interview.turn),
      let learner = (plan?.plan ?? base).learner.name, let people = peopleThere
    else { return nil }
    let isAsked = interview.turn.speaker == .facilitator
    let absence = Absence(words)
    guard absence.isWhole && isLeaderAway(absence) || isAsked && NamedPerson.isAlone(words) else { return nil }
    let others = people.items.map(\.text).filter { $0 != leaderName && !NamedPerson.isSelf($0) && $0 != learner }
    guard others.isEmpty || NamedPerson.isAlone(words) else {
      try tell(.remark, Messages.notHere([leaderName].compactMap(\.self)))
      return Done(value: isAsked ? try move(.skip) : nil)
    }
    if let ending = try move(.goTo(people.key)) ?? answerLiterally(learner) { return Done(value: ending) }
    try tell(.remark, Messages.goesOnAlone)
    shownTurn = nil
    return Done()
  }

  /// Who answers as a learner alone where somebody leads the plan is told how whoever leads says so.
  func tellOfGoingAlone(at turn: Turn) throws {
    guard asksWhoIsHere(turn), interview.isAlone, !wasMadeAlone, let leader = leaderName,
      let learner = (plan?.plan ?? base).learner.name, let people = peopleThere, people.answer?.words != learner
    else { return }
    try tell(.hint, Messages.isAlone(learner, not: leader))
  }

  /// Whether a line says that the learner is away: by name, or by "he" where two talk.
  func tellsLearnerAway(_ absence: Absence) -> Bool {
    let known = KnownPeople(of: plan?.plan ?? base, on: world.today)
    return absence.names.contains(where: known.isLearner) || absence.isOfOther && !isLeaderAway(absence)
  }

  /// Whether a line says that whoever leads is away: by name, or by "she" where they are asked or the learner made the plan alone.
  private func isLeaderAway(_ absence: Absence) -> Bool {
    guard interview.flow.audience.alone != nil, let leader = leaderName else { return false }
    let isNamed = absence.names.contains {
      KnownName(text: leader).place(of: KnownName(text: $0).words) != nil
    }
    let isAsked = interview.turn.kind == .question && interview.turn.speaker == .facilitator
    return isNamed || absence.isOfOther && (wasMadeAlone || isAsked)
  }

  private var leaderName: String? {
    guard let name = interview.setting.facilitator?.name, !name.isEmpty else { return nil }
    return name
  }

  private var peopleThere: FilledSlot? { interview.slots.first { $0.place?.text == "review.people+" } }

  /// Whether the plan that is gone over was made in a talk that nobody leads.
  private var wasMadeAlone: Bool {
    let plan = plan?.plan ?? base
    return world.materials.flows.contains { $0.id == plan.template && $0.facilitator == nil }
  }
}
