// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Understanding

/// A name that is told otherwise is changed in every answer where it stands.
extension Conversation {
  /// Nil where the line says nothing of a name that was told.
  func rename(_ line: String) throws -> Done? {
    if let done = try hearWhoseName(line) { return done }
    if let (first, rest) = Self.parted(line), let done = try renameWhole(first) {
      // "My name is jada. im good at drawing": what stands behind is heard, too.
      return done.value == nil && heldName == nil ? Done(value: try answer(rest)) : done
    }
    return try renameWhole(line)
  }

  private func renameWhole(_ line: String) throws -> Done? {
    let known = knownNames
    if let done = try hearWrongName(line, known) ?? giveOwnName(line, known) { return done }
    guard interview.turn.kind != .idle, !known.isEmpty, let amendment = NameAmendment(line, known: known.map(\.name)),
      !isAnswering(amendment)
    else { return nil }
    let meant = meant(by: amendment, among: known)
    guard let target = meant.first else { return nil }
    guard meant.count == 1 else { return try askWhoseName(amendment, among: meant) }
    return try rename(target, by: amendment)
  }

  /// A sentence and what stands behind it, where that tells more than a word or two; nil for one sentence.
  private static func parted(_ line: String) -> (first: String, rest: String)? {
    guard let mark = line.firstIndex(where: { ".!;".contains($0) }) else { return nil }
    let rest = String(line[line.index(after: mark)...]).trimmingWhitespace()
    return rest.split(separator: " ").count > 2 ? (String(line[..<mark]), rest) : nil
  }

  /// "Jada is my name" where no name is known yet and another question is open.
  private func giveOwnName(_ line: String, _ known: [Named]) throws -> Done? {
    guard facilitatorPlace == nil, !known.contains(where: { $0.place == "learner.name" }),
      let slot = interview.slots.first(where: { $0.place?.text == "learner.name" }), slot.key != interview.turn.key,
      let amendment = NameAmendment(line, known: []), amendment.whose == .speaker, !amendment.isCalling,
      !amendment.isWeak
    else { return nil }
    let name = NamedPerson.written(amendment.new.joined(separator: " "))
    if let ending = try respond(interview.reply(rewriting: { $1 }, given: [slot.key: name])) {
      return Done(value: ending)
    }
    try tell(.remark, Messages.nameStands(name))
    shownTurn = nil
    return Done()
  }

  /// "The name is wrong" does not say how it is right.
  private func hearWrongName(_ line: String, _ known: [Named]) throws -> Done? {
    guard let name = known.first?.name.text, NamedPerson.hears(line, in: .wrongNames) else { return nil }
    try tell(.hint, Messages.howNameIsRight(name))
    return Done()
  }

  /// Whether the question that is open asks for a name, so that nothing but a name that was told before can be meant otherwise.
  private func isAnswering(_ amendment: NameAmendment) -> Bool {
    let turn = interview.turn
    guard turn.kind == .question,
      asksForPeople(turn) || turn.choicesArePeople || place(of: turn)?.hasSuffix("name") == true
    else {
      return false
    }
    // "She goes by Tash" is the answer where that is asked, and changes nothing else.
    if amendment.isCalling, place(of: turn) == "learner.preferred-name" { return false }
    // Whose name stands in the plan from before is not asked who they are.
    if amendment.isCalling, asksWhoIsHere(turn), base.learner.name != nil { return false }
    switch amendment.whose {
    case .named: return false
    case .other: return !(amendment.isCalling && turn.type == .person)
    case .speaker, .unsaid: return true
    }
  }

  /// Somebody whose name was told, and what they are in the talk.
  struct Named {
    var name: KnownName
    var place: String
  }

  /// The learner and everybody in the plan.
  private var knownNames: [Named] {
    let plan = plan?.plan ?? base
    let learner = plan.learner.name.map { Named(name: KnownName(text: $0), place: "learner.name") }
    let others = plan.known(on: world.today).filter { $0.role != .learner }.compactMap { party in
      party.name.map { Named(name: KnownName(text: $0), place: party.role.map { "parties.\($0.rawValue)" } ?? "") }
    }
    return [learner].compactMap(\.self) + others
  }

  /// Whether a name stands in the plan that the talk began with, which no answer of this talk changes.
  private func standsInPlan(_ name: String) -> Bool {
    base.learner.name == name || base.parties.contains { $0.name == name }
  }

  private var facilitatorPlace: String? { interview.flow.audience.facilitator.map { "parties.\($0)" } }

  /// Whose name is meant, one where it is clear.
  private func meant(by amendment: NameAmendment, among known: [Named]) -> [Named] {
    let alike = known.filter { $0.name.place(like: amendment.new[0]) != nil }
    let meant: [Named]
    switch amendment.whose {
    case .named(let words):
      let exact = known.filter { $0.name.place(of: words) != nil }
      meant = exact.isEmpty ? known.filter { $0.name.place(like: words[0]) != nil } : exact
      // "Its danah, not Danah" asks for small letters.
      let isSpelled = { (one: Named) in
        amendment.new.contains { one.name.place(like: $0) != nil || one.name.place(of: [$0]) != nil }
      }
      return meant.prefix(1).filter { !amendment.isWeak || amendment.isCalling || isSpelled($0) }
    case .unsaid: return alike.count == 1 ? alike : []
    case .speaker: meant = speakers(of: amendment, among: known)
    case .other: meant = others(than: interview.turn.speaker, among: known)
    }
    let likely = alike.filter { one in meant.contains { $0.name == one.name } }
    if likely.count == 1 { return likely }
    if amendment.isWeak { return alike.count == 1 && amendment.whose == .other ? alike : [] }
    return meant
  }

  /// Who can say "my": of two who talk, whoever leads where they are asked, else both can have typed it.
  private func speakers(of amendment: NameAmendment, among known: [Named]) -> [Named] {
    let learner = known.filter { $0.place == "learner.name" }
    guard let facilitatorPlace else { return learner }
    let facilitator = known.filter { $0.place == facilitatorPlace }
    if facilitator.isEmpty { return learner }
    if learnerIsAbsent { return facilitator }
    if interview.turn.kind == .question, interview.turn.speaker == .facilitator { return facilitator }
    return interview.turn.speaker == .learner && amendment.isCalling ? learner : learner + facilitator
  }

  /// Who is meant by "her": the learner where two talk; else whoever was named last.
  private func others(than speaker: Speaker, among known: [Named]) -> [Named] {
    if facilitatorPlace != nil { return known.filter { $0.place == "learner.name" } }
    return known.filter { $0.place != "learner.name" }.suffix(1)
  }

  // MARK: - Asking

  private func askWhoseName(_ amendment: NameAmendment, among meant: [Named]) throws -> Done {
    heldName = HeldName(amendment: amendment, names: meant.map(\.name.text), turn: interview.turn)
    try tell(.question, Messages.whoseNameIs(amendment.new.joined(separator: " ")))
    for (place, one) in meant.enumerated() { try tell(.choice, "\(place + 1)  \(one.name.text)") }
    return Done()
  }

  private func hearWhoseName(_ line: String) throws -> Done? {
    guard let held = heldName else { return nil }
    heldName = nil
    guard held.turn == interview.turn else { return nil }
    let choices = NamedChoices(held.names.map { ($0, $0) })
    let number = choices.number(in: line).map { $0 - 1 } ?? choices.named(in: line)
    guard let number, held.names.indices.contains(number),
      let target = knownNames.first(where: { $0.name.text == held.names[number] })
    else { return nil }
    return try rename(target, by: held.amendment)
  }

  // MARK: - Doing it

  /// "I go by Max" where the name stands in the plan from before: the name in full stays as it was signed.
  private func call(_ target: Named, _ amendment: NameAmendment) throws -> Done? {
    let new = amendment.new.joined(separator: " ")
    guard amendment.isCalling, target.place == "learner.name", standsInPlan(target.name.text),
      let done = try note(PeopleChange(.called, target.name.text, new))
    else { return nil }
    try tell(.remark, Messages.isCalled(target.name.text, new))
    return done
  }

  /// The name stays; what one is called by is another matter.
  private func reply(_ calling: NameChange, at preferred: FilledSlot?) -> Reply {
    interview.reply(
      rewriting: { slot, words in
        let isName = slot.place?.text == "learner.name" || slot.place?.path.first == "parties"
        return isName ? words : calling.applied(to: words)
      }, given: preferred.map { [$0.key: calling.newName] } ?? [:])
  }

  private func rename(_ target: Named, by amendment: NameAmendment) throws -> Done? {
    var amendment = amendment
    // Small letters are asked for by the name that stands there in others: "its danah not Danah".
    if target.name.place(of: amendment.new) == nil {
      amendment.new = NamedPerson.written(amendment.new.joined(separator: " ")).split(separator: " ").map(String.init)
    }
    let others = knownNames.filter { $0.name != target.name }.map(\.name)
    let change = NameChange(of: target.name, by: amendment, sparing: others)
    let preferred = interview.slots.first { $0.place?.text == "learner.preferred-name" }
    if let done = try call(target, amendment) { return done }
    let isCalled = amendment.isCalling && target.place == "learner.name" && preferred != nil
    let called = plan?.plan.learner.preferredName ?? target.name.words.first ?? target.name.text
    let calling = NameChange(from: called, to: amendment.new, sparing: others)
    let reply =
      isCalled ? reply(calling, at: preferred) : interview.reply(rewriting: { change.applied(to: $1) }, given: [:])
    let new = isCalled ? amendment.new.joined(separator: " ") : change.newName
    let isSame = KnownName.folded(isCalled ? called : target.name.text) == KnownName.folded(amendment.new.joined())
    if !isCalled, !isSame, standsInPlan(target.name.text),
      let done = try note(PeopleChange(.renamed, target.name.text, new))
    {
      try tell(.remark, Messages.renamed(target.name.text, new))
      return done
    }
    if reply.events.isEmpty {
      guard isSame, !amendment.isWeak else { return nil }
    } else if let ending = try respond(reply) {
      return Done(value: ending)
    }
    // "luis is called Luis" would tell nothing.
    try tell(
      .remark,
      isSame
        ? Messages.nameStands(new)
        : isCalled ? Messages.isCalled(target.name.text, new) : Messages.renamed(target.name.text, new))
    shownTurn = nil
    return Done()
  }
}
