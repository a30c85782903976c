// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// Who is not there does not answer, and took no part.
extension Conversation {
  /// Whether somebody said that the learner is not there.
  var learnerIsAbsent: Bool {
    guard interview.flow.audience.facilitator != nil, let learner = learnerName else { return false }
    let note = Messages.absentNote(learner)
    return interview.notes.contains { $0.text == note }
  }

  /// A line that says that the learner is not there is noted and answers nothing; nil for other words.
  func hearAbsence(_ words: String) throws -> Done? {
    guard interview.flow.audience.facilitator != nil, interview.turn.kind == .question, let learner = learnerName,
      !asksWhoIsHere(interview.turn), words.utf8.count <= AnswerKind.longest
    else { return nil }
    let absence = Absence(words)
    guard absence.isWhole, tellsLearnerAway(absence) else { return nil }
    let ending = try noteAbsence(of: learner)
    if ending == nil { try tell(.remark, Messages.absent(learner)) }
    shownTurn = nil
    return Done(value: ending)
  }

  /// Notes whoever is told to be away where it is asked who is there.
  func noteAbsent(in words: String, at turn: Turn) throws -> Ending? {
    guard asksWhoIsHere(turn) else { return nil }
    let absence = Absence(words)
    var absent = absence.names.map(NamedPerson.written)
    if let learner = learnerName, tellsLearnerAway(absence) {
      absent = absent.filter { !isLearner($0) } + [learner]
      if let ending = try noteAbsence(of: learner) { return ending }
    }
    if !absent.isEmpty { try tell(.remark, Messages.notHere(absent)) }
    return nil
  }

  /// Whether it is asked who takes part.
  func asksWhoIsHere(_ turn: Turn) -> Bool {
    turn.kind == .question && ["meeting.people+", "review.people+"].contains(place(of: turn))
  }

  private func noteAbsence(of learner: String) throws -> Ending? {
    guard !learnerIsAbsent else { return nil }
    return try keepNote(Messages.absentNote(learner))
  }

  private var learnerName: String? { (plan?.plan ?? base).learner.name }

  private func isLearner(_ name: String) -> Bool {
    KnownPeople(of: plan?.plan ?? base, on: world.today).isLearner(name)
  }
}
