// SPDX-License-Identifier: GPL-3.0-or-later
package import Dialogue
internal import Plans
internal import Understanding

/// One conversation: asks, understands, keeps, until it is finished or somebody leaves.
///
/// It holds nothing that is not on the shelf already, but for a line whose keeping failed.
@MainActor
package final class Conversation {
  let world: World
  package internal(set) var record: ConversationRecord
  package internal(set) var interview: Interview
  /// The plan as it was before the conversation; answers are applied to it.
  var base: Plan
  /// The plan as it stands; nil while the conversation has made none.
  package internal(set) var plan: ShelvedPlan?
  /// What the plan was by its answers when the conversation was gone on with, and what others had made of it since.
  var changedElsewhere: (origin: Plan, theirs: Plan)?
  /// Whether it is still to be looked at what others have changed.
  var isGoneOnWith: Bool
  var helpLevel = HelpLevel.normal
  /// Whether questions are shown; in a batch they are not.
  package var showsQuestions = true
  /// The heading that was shown last, so that it is not repeated with every question.
  var lastHeading: Utterance?
  /// The section that is talked about, and since when; nil before the first one.
  var clock: SectionClock?
  /// Whether it was said in this sitting how words are said literally that were taken for a request.
  var isSayTold = false
  /// What was said last since the question was shown; nil for nothing.
  var toldSinceQuestion: String?
  /// Whether a question was put since then, in whatever words.
  var isAskedSince = false
  /// Whether something was answered in a sitting before this one.
  let isReturned: Bool
  /// How many minutes were used in the sittings before.
  var minutesBefore = 0
  /// When the events of the journal were kept, in order.
  var keptAt: [Instant] = []
  /// When this sitting began.
  var talkBegin: Instant?
  /// What the recommender found for the present question.
  var offer: PickOffer?
  /// What was said of a further pass where it was asked for: the answer to its first question in words.
  var wordsAhead: String?
  /// How many entries an offer may hold; more are shown when they are asked for.
  var offerLimit = Conversation.shortOffer
  /// The question whose text stands above the prompt already.
  var shownTurn: Turn?
  /// The answer that somebody asked to edit: only its words stand in the line. Elsewhere an answer that is there already is told,
  /// and the line is empty, so that nobody types into old words.
  var editedKey: SlotKey?
  /// Why the last turn was not kept.
  var shelfTrouble: ShelfTrouble?
  /// Whether nothing of it is on the shelf yet.
  var isNew = false
  /// Whether the last line was refused; a batch stops there.
  package internal(set) var lastWasRefused = false
  /// What was said when it was.
  var lastRefusal: String?
  /// What was not taken at the question that is open.
  var refusals: Refusals?
  /// What was told before the conversation began, by the place where it belongs, until it is asked for.
  var told: [ToldBefore] = []
  /// The choices between which it was asked last, where one was wanted: "that could be A or B".
  var doubted: [String] = []
  /// The line heard last, and whether anything of it was kept.
  var lastLine: (words: String, isKept: Bool)?
  /// The answers shown last by number, until another one is kept.
  var listed: [ReviewItem] = [] {
    didSet { if !listed.isEmpty { hasListed = true } }
  }
  /// Whether answers were shown by number in this sitting, so that their numbers are known.
  var hasListed = false
  /// The review as it was shown last, so that only what has changed is shown again.
  var shownReview: [ReviewItem] = []
  /// Better words for an answer of which it is still asked which one is meant.
  var held: Held?
  /// Several goals of which it is still asked which comes first.
  var heldGoals: HeldGoals?
  /// The goals that were named beside the one that is being answered.
  var goalsBeside: [String] = []
  /// The line behind which it was asked what the next goal is.
  var nextGoalAsked: Int?
  /// Whether the goal whose place another one takes was given up, so that it does not wait.
  var givesGoalUp = false
  /// A name of which it is still asked whose it is.
  var heldName: HeldName?
  /// The answers of the menu that was shown last where it was asked which one is meant, so that it is not shown twice.
  var shownMenu: [ReviewItem] = []
  /// How long the journal was when something had just been taken out; nil where nothing was.
  var takenOutAt: Int?
  /// The section in which it was told last where people to turn to are found.
  var sectionOfHint: String?
  /// How many lines were heard, and how many when that was told.
  var linesHeard = 0
  var pointedAtLine: Int?
  /// The people to turn to that a line was near to last, the line, and whether its words told it.
  var nearSignpost: (id: String, line: Int, isTold: Bool)?
  /// What is still to be shown of people to turn to, card by card.
  var supportAhead: [[Utterance]] = []
  /// What was said of answers before they were asked for.
  var saidAhead: [ChangeRequest] = []
  /// What was told earlier, offered as an answer, and not wanted.
  var declined: Set<String> = []
  /// The first of several questions that are asked again one after the other; nil elsewhere.
  var firstAskedAgain: SlotKey?
  /// The sentence with whose day the deadline was just brought into line.
  var alignedSentence: String?

  package init(
    world: World, record: ConversationRecord, interview: Interview, plan: ShelvedPlan?
  ) {
    self.world = world
    self.record = record
    self.interview = interview
    self.plan = plan
    isGoneOnWith = !interview.journal.isEmpty
    isReturned = isGoneOnWith
    self.base = record.base ?? Plan.begun(record, setting: nil)
  }

  var console: any Console { world.console }
  var isRoom: Bool { interview.turn.kind == .idle }

  /// Talks until the end of the flow or of the person's time.
  package func run() throws -> Ending {
    try showOpening()
    if let ending = try settleWhatWasTold() { return ending }
    while true {
      let turn = self.turn
      if case .finished(let outcome) = turn.kind { return try finish(outcome, turn) }
      try show(turn)
      if let ending = try listen(turn) {
        // Who leaves while it is asked which goal comes first finds all of them again.
        _ = try takeGoalSaidFirst()
        return ending
      }
    }
  }

  /// Waits for a line and does what it says; nil while the conversation goes on.
  private func listen(_ turn: Turn) throws -> Ending? {
    let draft = standsInLine(turn) ? turn.draft : nil
    let input = try console.ask(prompt: "> ", prefill: draft) { [unowned self] in completions(for: $0) }
    switch input {
    case .line(let line):
      return try hear(Self.command(in: line, behind: draft) ?? line)
    case .interrupted:
      try tell(.hint, Messages.lineDropped)
      // Who drops the old words wants an empty line.
      if draft != nil {
        editedKey = nil
        try tell(.hint, Messages.enterKeeps(turn.draft))
      }
    case .invalid(let remedy):
      guard console.isInteractive else { throw ConversationTrouble.invalidInput(remedy) }
      try tell(.trouble, remedy)
    case .endOfInput:
      try tell(.remark, Messages.saved(resumeWith: resumeCommand))
      return .paused
    case .asksToEnd(let signal):
      return .askedToEnd(signal: signal)
    }
    return nil
  }

  /// Whether the old words stand in the line, to be changed there: of answers in words, where somebody asked for that.
  func standsInLine(_ turn: Turn) -> Bool {
    console.editsDrafts && !turn.draft.isEmpty && turn.kind == .question && turn.key == editedKey
      && turn.type.isEditedInLine
  }

  /// The command that somebody typed after the text that was offered in the line, without taking that out first.
  private static func command(in line: String, behind draft: String?) -> String? {
    guard let draft, line.hasPrefix(draft) else { return nil }
    let rest = String(line.dropFirst(draft.count))
    guard case .command(let name, _) = TypedLine(rest), case .one = CommandTable.match(name) else { return nil }
    return rest
  }

  /// One line of the person's.
  package func hear(_ line: String) throws -> Ending? {
    lastWasRefused = false
    linesHeard += 1
    switch TypedLine(line) {
    case .empty: return try hearNothing()
    case .command(let name, let argument):
      // What happened is an answer: it does not go into the history of commands.
      if !Self.isLog(name) { console.remember(line) }
      return try run(commandNamed: name, argument: argument)
    case .bareWord(let word):
      guard let action = CommandTable.bareWords[word] else { return nil }
      let command = CommandTable.command(for: action)
      // Who types the word that a hint names knows what it does.
      if !action.tellsItself { try sayTaken(command.map(RequestWords.init)) }
      return try perform(action, argument: "")
    case .shellCommand(let command):
      try refuse(Messages.isOfShell(command))
      return nil
    case .words(let words):
      let before = interview.journal.count
      if let ending = try answer(words) { return ending }
      try dropHeld()
      lastLine = (words, interview.journal.count > before && !lastWasRefused)
      return interview.journal.count > before && !isUndone ? try settleWhatWasSaid() : nil
    }
  }

  /// What was taken back shall be asked, not answered again.
  var isUndone: Bool {
    if case .undone? = interview.journal.last?.kind { true } else { false }
  }

  /// Enter alone: where an answer is there already, or one is suggested, it means "keep it".
  func hearNothing() throws -> Ending? {
    let turn = self.turn
    if !turn.draft.isEmpty, turn.kind == .question, !standsInLine(turn) {
      let isAnswered = turn.key.map { interview.answer(to: $0) != nil } ?? false
      if isAnswered { return try move(.skip) }
      if let ending = try answerLiterally(turn.draft) { return ending }
      return try settleWhatWasSaid()
    }
    guard turn.kind != .idle else { return nil }
    try tell(.hint, Messages.nothingTyped)
    return nil
  }

  func tell(_ kind: Utterance.Kind, _ text: String) throws {
    toldSinceQuestion = text
    isAskedSince = isAskedSince || kind == .question
    try console.tell(Utterance(kind, text))
  }

  /// What to type in the shell to go on.
  var resumeCommand: String { isRoom ? "ilp chat --flow \(record.flow)" : "ilp" }
}

extension StepType {
  /// Whether an answer is changed by editing its words; a number, a day or a choice is typed anew.
  fileprivate var isEditedInLine: Bool {
    switch self {
    case .text, .goal, .sentence, .person, .list: true
    case .choice, .choices, .yesno, .scale, .number, .date, .rank, .pick, .note: false
    }
  }
}
