// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Interventions
internal import Plans
internal import Reports
internal import Search

extension Conversation {
  /// Shows what could help with the words of the question.
  func showPicks(for turn: Turn) throws {
    _ = offeredEntries()
    guard let recommendation = offer?.recommendation else { return try tell(.hint, Messages.ownIdea) }
    if offer?.isForWhatWasTold == true { try tell(.remark, Messages.helpsWithWhatWasTold) }
    if !recommendation.nothingFits { try show(recommendation) }
    guard helpLevel != .brief else { return }
    try tell(.hint, recommendation.hits.isEmpty ? Messages.howToPickNothing : Messages.howToPick)
  }

  /// Does what was asked of the offer; taking from it is an answer.
  func serve(_ request: PickRequest) throws -> Ending? {
    let hits = offer?.hits ?? []
    switch request {
    case .nothing: return try takeNothing()
    case .more:
      try offerMore()
      return nil
    case .unfit:
      try tell(.remark, Messages.whatWouldFit)
      try offerOthers()
      return nil
    case .numbers(let numbers, let ideas, let remark):
      guard !numbers.isEmpty, numbers.allSatisfy({ hits.indices.contains($0 - 1) }) else { break }
      return try take(numbers, ideas, remark)
    case .described(let words): return try takeDescribed(words)
    case .idea(let idea): return try take([Answer.Item(text: idea)], says: Messages.ownIdeaKept(idea))
    // Whatever it is: a change of something said, another goal, an idea.
    case .instead(let rest): return try answer(rest)
    case .search(let search, let beside): return try searchAnew(search, beside: beside)
    case .question(let question, let beside): return try explainPicks(question, beside: beside)
    }
    try refuse(hits.isEmpty ? Messages.nothingOffered : Messages.chooseANumber(hits.count))
    return nil
  }

  /// "None" passes over the question; what was taken there before goes.
  private func takeNothing() throws -> Ending? {
    let thing = slot(interview.turn.key)?.answer.flatMap { _ in interview.turn.key.flatMap(interview.thing) }
    return try thing.map { try takeOut(.takeOut($0)) } ?? move(.skip)
  }

  /// Takes what the numbers name, with what is done beside; what holds of it is noted.
  private func take(_ numbers: [Int], _ ideas: [String], _ remark: String?) throws -> Ending? {
    let hits = offer?.hits ?? []
    let picked = numbers.map { Answer.Item(id: hits[$0 - 1].entry.id, text: hits[$0 - 1].entry.title) }
    let items = picked + ideas.map { Answer.Item(text: $0) }
    if let ending = try take(items, says: Messages.picked(numbers, hits)) { return ending }
    guard !lastWasRefused else { return nil }
    for idea in ideas { try tell(.remark, Messages.ownIdeaKept(idea)) }
    guard let remark else { return nil }
    return try keepNote("\(picked.map(\.text).listed): \(remark)", saying: Messages.pickNoted(remark))
  }

  /// Takes the one that words tell from the others; asks where several have what was told, or none.
  private func takeDescribed(_ words: String) throws -> Ending? {
    _ = offeredEntries()
    let hits = offer?.hits ?? []
    let meant = offer?.numbers(describedBy: words) ?? []
    if meant.count == 1 { return try take(meant, [], nil) }
    try refuse(
      meant.isEmpty
        ? Messages.noneHas(words, count: hits.count) : Messages.severalHave(words, Messages.titles(meant, hits)))
    return nil
  }

  /// Keeps what was picked beside what was taken before, and says what that was.
  func take(_ picked: [Answer.Item], says: String) throws -> Ending? {
    let before = interview.journal.count
    let all = (offer?.taken ?? []) + picked
    let items = all.enumerated().filter { place, item in !all[..<place].contains(item) }.map(\.element)
    let words = items.map(\.text).joined(separator: "; ")
    let ending = try respond(interview.reply(to: Reading(words, picked: items)))
    if interview.journal.count > before, !lastWasRefused { try tell(.remark, says) }
    return ending
  }

  /// The entries on offer for the present question, looked up when they were not yet.
  func offeredEntries() -> [Answer.Item] {
    let turn = interview.turn
    if offer == nil, let shelf = turn.pickSource.flatMap(Shelf.init(rawValue:)), !turn.need.isEmpty {
      offer = try? makeOffer(for: turn.need, beside: turn.background, from: shelf)
      if offer?.recommendation.nothingFits == true, let told = try? offerForWhatWasTold(turn, from: shelf) {
        offer = told
      }
    }
    return offer?.hits.map { Answer.Item(id: $0.entry.id, text: $0.entry.title) } ?? []
  }

  /// Whether ways shall be offered here, and none fits what was said.
  var hasNothingToOffer: Bool {
    guard interview.turn.type == .pick, interview.turn.kind == .question else { return false }
    _ = offeredEntries()
    return offer?.recommendation.nothingFits == true
  }

  /// `/suggest`, with words of the person's own or with those of the question.
  func suggest(_ words: String) throws -> Ending? {
    let turn = interview.turn
    let need = words.isEmpty ? (turn.need.isEmpty ? latestWords : turn.need) : words
    guard !need.isEmpty else {
      try refuse(Messages.textMissing(CommandTable.command(for: .suggest)))
      return nil
    }
    let shelf = turn.pickSource.flatMap(Shelf.init(rawValue:)) ?? .interventions
    let found = try makeOffer(for: need, beside: words.isEmpty ? turn.background : "", from: shelf)
    guard turn.type == .pick else {
      try show(found.recommendation)
      return nil
    }
    offer = found
    if found.recommendation.nothingFits { try show(found.recommendation) }
    try showPicks(for: turn)
    return nil
  }

  /// What could help with some words, ready to be picked from.
  func makeOffer(
    for words: String, beside background: String = "", from shelf: Shelf, taken: [Answer.Item] = []
  ) throws -> PickOffer {
    PickOffer(
      recommendation: try recommend(words, beside: background, from: shelf), words: words, background: background,
      shelf: shelf,
      stemmer: StemmerName(try readingContext().words.stemmer) ?? .none, taken: taken)
  }

  /// - Parameters:
  ///   - background: what only weighs the order.
  ///   - limit: how many at most; nil for as many as are shown now.
  func recommend(
    _ words: String, beside background: String = "", from shelf: Shelf, limit: Int? = nil
  ) throws -> Recommendation {
    var need = Need(words, audience: audience)
    need.background = background
    need.isForChoosing = true
    let plan = plan?.plan ?? base
    need.grade = plan.learner.grade.flatMap { Grade($0) }
    let gap = presentGap(in: plan)
    need.kind = gap?.kind?.rawValue
    need.domain = gap?.domain
    need.cause = gap?.cause?.rawValue
    return try world.materials.recommend(need, from: shelf, limit: limit ?? offerLimit)
  }

  /// How many are shown at first, and how many more each time.
  static let shortOffer = 3

  private var audience: Interventions.Audience? {
    switch interview.flow.audience.subject {
    case "student": .student
    case "employee": .employee
    case "starter": .newHire
    default: audienceOfSetting
    }
  }

  /// Of a plan for whoever it may be, the place where it is kept says for whom.
  private var audienceOfSetting: Interventions.Audience? {
    switch (plan?.plan ?? base).setting {
    case .school: .student
    case .workplace: .employee
    default: nil
    }
  }

  /// The gap of the goal in question; the only gap where there is one.
  private func presentGap(in plan: Plan) -> Gap? {
    let pass = interview.turn.section?.pass
    if pass?.fills == "goal", let position = pass?.position, plan.goals.indices.contains(position - 1) {
      let named = plan.goals[position - 1].gaps.first
      if let gap = plan.gaps.first(where: { $0.id == named }) { return gap }
    }
    return plan.gaps.count == 1 ? plan.gaps.first : nil
  }

  /// What was said last, for a suggestion asked anywhere.
  private var latestWords: String {
    let plan = plan?.plan ?? base
    return plan.goals.last?.statement ?? plan.gaps.last?.text ?? ""
  }

  private var isForAdults: Bool { interview.setting.band != .elementary && interview.setting.band != .middle }

  /// What came of it in the plans that are kept here, beside what was published.
  private func localWords(of entry: String) -> String? {
    (try? world.shelf.results(of: entry)).flatMap { LocalResults($0) }.map { Messages.inYourPlans($0.words) }
  }

  private func show(_ recommendation: Recommendation) throws {
    if !recommendation.corrections.isEmpty {
      try tell(.hint, Messages.searchingFor(recommendation.corrections))
    }
    guard !recommendation.nothingFits else {
      try tell(.remark, Messages.nothingFits(recommendation.nearestTopics))
      return
    }
    for (index, hit) in recommendation.hits.enumerated() {
      try tell(.choice, "\(index + 1)  \(hit.entry.title)")
      for line in Messages.about(hit, for: interview.setting.band) { try tell(.choice, "   \(line)") }
      if let here = isForAdults ? localWords(of: hit.entry.id) : nil { try tell(.choice, "   \(here)") }
    }
    guard isForAdults else { return }
    for (filter, count) in recommendation.filtered.sorted(by: { $0.key.rawValue < $1.key.rawValue }) where count > 0 {
      try tell(.hint, Messages.leftOut(count, by: filter))
    }
  }
}
