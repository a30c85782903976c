// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

extension Interview {
  /// What the next goal can be about: something hard that was named, and for which there is no goal yet.
  public struct NextTopic: Sendable, Equatable {
    /// As it was named.
    public var text: String
    /// The section whose pass it still needs; nil where it was looked at already.
    public var section: String?
    /// Whether it was named as a goal, not as something hard.
    public var isGoal = false
  }

  /// What was named in the same breath as something else and has had no turn of its own: what is hard, then goals.
  public var waiting: [String] { waitingGaps + waitingGoals }

  /// The goals that were named beside others, in order; one that is a goal by now waits no longer.
  public var waitingGoals: [String] {
    let answers = walk.keys.filter { index.steps[$0.id]?.to?.text == "goal.statement" }.compactMap { walk.answers[$0] }
    let taken = answers.map { Self.telling($0.words) }
    var goals: [String] = []
    for (place, answer) in answers.enumerated() {
      for goal in answer.leftOver where !goals.contains(goal) {
        let words = Self.telling(goal)
        // The goal that it was told apart from may have all of its words: "read every day", "read to Mia every day".
        let isTaken = taken.indices.contains { $0 == place ? words == taken[$0] : Self.isSame(words, as: taken[$0]) }
        if !isTaken { goals.append(goal) }
      }
    }
    return goals
  }

  /// The words that tell one goal from another; all where only such are in it that tell nothing.
  private static func telling(_ goal: String) -> Set<String> {
    let words = Set(contentWords(of: goal).filter { !Language.current.heard.hears($0, in: .hedges) })
    return words.isEmpty ? [Phrasing.folded(goal)] : words
  }

  private static func isSame(_ words: Set<String>, as taken: Set<String>) -> Bool {
    words.isSubset(of: taken) || (taken.count >= leastTold && taken.isSubset(of: words))
  }

  /// So many telling words name a goal of which more was told before.
  private static let leastTold = 3

  /// Every goal that was named, whether it stands, waits, or gave its place to another.
  public var goalsNamed: [String] {
    let keys = walk.keys.filter { index.steps[$0.id]?.to?.text == "goal.statement" }
    return keys.flatMap { past.answers(to: $0).flatMap { [$0.words] + $0.leftOver } }
  }

  /// What was named in the same breath as a gap and has had no turn of its own, in order.
  public var waitingGaps: [String] {
    let gaps = walk.keys.filter { index.steps[$0.id]?.to?.text == Self.gapPlace }.compactMap { walk.answers[$0] }
    let taken = Set(gaps.map { Phrasing.folded($0.words) })
    return gaps.flatMap(\.leftOver).filter { !taken.contains(Phrasing.folded($0)) }
  }

  /// What a further goal is offered for, where that is asked now; nil elsewhere, and where everything named has its goal.
  public var nextTopic: NextTopic? {
    guard case .another(let stop) = cursor, isFilled(stop.section, with: "goal") else { return nil }
    if let goal = waitingGoals.first { return NextTopic(text: goal, isGoal: true) }
    if let gap = gapsWithoutGoal(in: stop.section).first { return NextTopic(text: gap) }
    guard let next = waitingGaps.first, let home = gapHome else { return nil }
    return NextTopic(text: next, section: flow.sections[home].id)
  }

  /// Whether a further gap is not asked for at its place, because what was named already has its turn after the first goal.
  func isPutOff(_ stop: Stop) -> Bool {
    guard isFilled(stop.section, with: "gap"), stop.section == gapHome, !waitingGaps.isEmpty else { return false }
    return walk.sections.contains { later in
      guard later > stop.section, isFilled(later, with: "goal"),
        case .asked(_, let max)? = flow.sections[later].repetition?.extent
      else { return false }
      return max[setting.band] ?? 1 > 1
    }
  }

  private static let gapPlace = "gap.text"

  private var gapHome: Int? {
    flow.sections.firstIndex { section in
      section.repetition != nil && section.steps.contains { $0.to?.text == Self.gapPlace }
    }
  }

  private func isFilled(_ section: Int, with part: String) -> Bool { flow.sections[section].repetition?.fills == part }

  /// Gaps that were chosen for no goal, where goals choose among several.
  private func gapsWithoutGoal(in section: Int) -> [String] {
    for step in flow.sections[section].steps where step.to?.text == "goal.gap" {
      guard case .of(let source)? = step.choices else { continue }
      let chosen = Set(
        walk.keys.filter { $0.id == step.id }.compactMap { walk.answers[$0] }.flatMap { $0.items.map(\.text) })
      // With one gap nobody is asked which one a goal is for.
      return chosen.isEmpty ? [] : walk.spokenItems(of: source.id).map(\.text).filter { !chosen.contains($0) }
    }
    return []
  }
}
