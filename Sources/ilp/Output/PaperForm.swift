// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Dialogue
internal import Interventions
internal import Localization

/// A flow as a form on paper: every question that can be asked in a band, with room to write.
struct PaperForm {
  private let flow: Flow
  private let lists: [String: ChoiceList]
  private let band: Band
  private let showsTips: Bool
  /// The steps that can be asked in the band.
  private let askable: Set<String>

  init(_ flow: Flow, lists: [String: ChoiceList], band: Band, showsTips: Bool) {
    self.flow = flow
    self.lists = lists
    self.band = band
    self.showsTips = showsTips
    askable = flow.askable(in: band)
  }

  /// The order of the talk, with minutes for each part, and what the one who leads keeps in mind.
  var agenda: [PaperBlock] {
    var blocks: [PaperBlock] = [.title(flow.title)]
    if !flow.about.isEmpty { blocks.append(.text(flow.about)) }
    if let minutes = flow.minutes { blocks.append(.text(Messages.aboutMinutes(minutes))) }
    if showsTips { blocks += flow.watch.map(PaperBlock.tip) }
    for (index, section) in sections.enumerated() {
      blocks.append(.text("\(index + 1)  \(section.title)\(time(for: section))"))
      if showsTips { blocks.append(.boxes(steps(of: section).map(ask))) }
    }
    return blocks
  }

  /// The whole form.
  var questions: [PaperBlock] {
    var blocks: [PaperBlock] = [.title(flow.title)]
    if !flow.about.isEmpty { blocks.append(.text(flow.about)) }
    if showsTips { blocks += flow.watch.map(PaperBlock.tip) }
    blocks += people.filter { !asks(for: [$0 == flow.audience.subject ? "learner.name" : "parties.\($0)"]) }
      .map { .field(words.person($0)) }
    if !asks(for: ["review.done"]) { blocks.append(.field(words.today)) }
    var number = 1
    for section in sections {
      blocks.append(.heading(section.title + time(for: section)))
      if let repeating = repeating(section) { blocks.append(.text(repeating)) }
      for step in steps(of: section) {
        blocks += block(of: step, number: number)
        number += 1
      }
    }
    let next: [PaperBlock] = asks(for: ["review.next", "review.due"]) ? [] : [.field(words.nextTalk)]
    return blocks + [.heading(words.agreed)] + people.map { .field(words.signature(of: $0)) } + next
  }

  private var words: PaperWords { PaperWords(band: band, audience: flow.audience) }
  private var people: [String] { [flow.audience.subject] + [flow.audience.facilitator].compactMap(\.self) }

  /// Whether a question of the form asks for one of these places of the plan, so that nothing else need ask for it.
  private func asks(for places: Set<String>) -> Bool {
    sections.contains { steps(of: $0).contains { $0.to.map { places.contains($0.text) } ?? false } }
  }

  /// Without those that begin with what only a plan could list.
  private var sections: [Section] {
    flow.sections.filter { section in
      let steps = steps(of: section)
      return !steps.isEmpty && !isFromPlan(section.steps.first { askable.contains($0.id) })
    }
  }

  /// Questions that can be answered on paper: there is nobody there who could set something up, or suggest how.
  private func steps(of section: Section) -> [Step] {
    section.steps.filter { askable.contains($0.id) && !$0.isOnlyNamed && $0.to?.text != "monitoring.speed" }
  }

  /// Whether it chooses among parts of the plan that is gone over.
  private func isFromPlan(_ step: Step?) -> Bool {
    guard case .of(let source)? = step?.choices else { return false }
    return flow.populate.contains { $0.id == source.id }
  }

  /// The share of the minutes that the questions of a section have of all questions.
  private func time(for section: Section) -> String {
    let all = sections.map { steps(of: $0).count }.reduce(0, +)
    guard let minutes = flow.minutes, all > 0, !words.isYoung else { return "" }
    let share = max(1, (minutes * steps(of: section).count + all / 2) / all)
    return Messages.minutesOf(share)
  }

  private func repeating(_ section: Section) -> String? {
    guard let repetition = section.repetition else { return nil }
    switch repetition.extent {
    case .asked(_, let max):
      guard let most = max[band], most > 1 else { return nil }
      return words.copyPage(repetition.fills, upTo: most)
    case .over: return words.copyPageForEach(repetition.fills)
    }
  }

  private func block(of step: Step, number: Int) -> [PaperBlock] {
    let aside = flow.audience.facilitator == nil ? "" : words.answers(step.speaker)
    var blocks: [PaperBlock] = [.question(number: number, text: ask(of: step), aside: aside)]
    if showsTips, let tip = step.wording.tip { blocks.append(.tip(ask(Template(tip)))) }
    if showsTips, step.type == .pick { blocks.append(.tip(Messages.lookUp)) }
    return blocks + room(for: step)
  }

  private func ask(_ template: Template) -> String {
    template.filled { _ in String(repeating: "_", count: Self.blank) }
  }
  private func ask(of step: Step) -> String {
    switch step.type {
    case .sentence: words.sentence
    case .pick: words.pick(from: step.pickSource)
    default: step.wording.ask?[band].map(ask) ?? step.id
    }
  }

  /// Where the answer is written.
  private func room(for step: Step) -> [PaperBlock] {
    let own: [PaperBlock] = step.allowsOwnWords ? [.field(Messages.otherOnPaper)] : []
    switch step.type {
    case .choice, .choices, .rank:
      let choices = choices(of: step)
      guard !choices.isEmpty else { return [.lines(1)] }
      return [isShort(choices) ? .points(choices.map { "[ ] \($0)" }) : .boxes(choices)] + own
    case .yesno: return [.points([say("ilp.paper-form.room.yes", "[ ] yes"), say("ilp.paper-form.room.no", "[ ] no")])]
    case .scale:
      let range = step.range ?? Bounds(min: 0, max: 10)
      let (low, high) = (range.min ?? 0, range.max ?? 10)
      let ends = step.labels.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }
      return [.points((low...max(low, min(high, low + 20))).map(String.init))]
        + (ends.isEmpty ? [] : [.text("    " + ends.listedLoosely)])
    case .date: return [.field(Messages.dayOnPaper)]
    case .number: return [.field(step.unit ?? "")]
    case .person: return [.lines(1)]
    case .list: return (1...3).map { .field("\($0)") }
    case .pick: return [.lines(2)]
    case .text where step.to?.text == "learner.name": return [.lines(1)]
    case .text, .goal, .sentence: return [.lines(words.isYoung ? 3 : 2)]
    case .note: return []
    }
  }

  private func choices(of step: Step) -> [String] {
    switch step.choices {
    case .written(let choices)?: return choices.compactMap { $0.text[band].map(ask) }
    case .list(let name)?:
      let all = lists[name.id]?.choices ?? []
      // A form in the words of a band needs the school years of that band alone.
      let suiting = step.to?.text == "learner.grade" ? all.filter { Grade($0.id).map(Band.init) == band } : all
      return (suiting.isEmpty ? all : suiting).compactMap { $0.text[band].map(ask) }
    case .of?, nil: return []
    }
  }

  /// Whether choices stand side by side: many, of a word or two.
  private func isShort(_ choices: [String]) -> Bool {
    choices.count > Self.fewest && choices.allSatisfy { $0.count <= Self.longest }
  }

  private static let (fewest, longest) = (4, 12)
  /// Room for a name in the middle of a question, in columns.
  private static let blank = 12
}
