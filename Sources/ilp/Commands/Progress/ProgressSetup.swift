// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Progress
internal import Reports

/// ilp progress setup
struct ProgressSetup: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "setup",
    abstract: say("ilp.progress-setup.abstract", "Choose how a goal is watched, before the first data point."),
    discussion: say(
      "ilp.progress-setup.discussion",
      """
      Three speeds: --standard does it for you and says why; --suggest tells you what it would choose and asks; with the \
      other options you do it yourself. What is not said stays as it is.
      """))

  @Argument(help: ArgumentHelp(say("ilp.progress-setup.plan", "The plan."))) var plan: String
  @Option(
    help: ArgumentHelp(say("ilp.progress-setup.goal", "The goal: its number, or words of it."), valueName: "goal"))
  var goal: String?
  @Flag(help: ArgumentHelp(say("ilp.progress-setup.standard", "Do it for me."))) var standard = false
  @Flag(help: ArgumentHelp(say("ilp.progress-setup.suggest", "Tell me what you would choose, and ask."))) var suggest =
    false
  @Option(help: ArgumentHelp(say("ilp.progress-setup.instrument", "What it is measured with."), valueName: "words"))
  var instrument: String?
  @Option(help: ArgumentHelp(say("ilp.progress-setup.collector", "Who collects the data."), valueName: "person"))
  var collector: String?
  @Option(
    help: ArgumentHelp(say("ilp.progress-setup.every", "How often: 7, weekly, every two weeks."), valueName: "days"))
  var every: String?
  @Option(
    help: ArgumentHelp(say("ilp.progress-setup.rule", "trend, consecutive-points, median or level."), valueName: "rule")
  ) var rule: String?
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      say("ilp.progress-setup.settings", "A number of the rule, such as points=4; may be repeated."),
      valueName: "name=number"))
  var settings: [String] = []
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  private var isOwn: Bool { instrument != nil || collector != nil || every != nil || rule != nil || !settings.isEmpty }

  func validate() throws {
    if standard, suggest { throw ValidationError(Messages.setUpSpeeds) }
    if let every, days(every) == nil { throw ValidationError(Messages.notARhythm(every)) }
  }

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let id = try house.planNamed(plan).id
    let before = try house.shelf.plan(id).plan
    let goal = try house.goal(goal, of: before)
    let suggestion = MonitoringSuggestion(
      for: goal, of: before, catalogue: try? house.materials.get().catalogue, on: house.clock.today)
    if !isOwn || standard || suggest {
      try house.output.lines(suggestion.parts.map(Messages.suggestedPart))
    }
    if !isOwn, !standard {
      guard try Confirmation(house: house).agreed(to: Messages.keepSuggestion, isGiven: false) else {
        try house.output.lines([Messages.notSetUp])
        return .success
      }
    }
    let takesSuggestion = standard || !isOwn
    let chosen = try chosenRule(takesSuggestion ? suggestion.rule : nil, before: before.monitoring(of: goal.id)?.rule)
    let (_, words) = try house.change(id) { plan in
      let who = house.person(collector, of: &plan)
      plan.watch(goal.id) { monitoring in
        monitoring.instrument = instrument ?? (takesSuggestion ? suggestion.instrument : nil) ?? monitoring.instrument
        monitoring.collector = who ?? (takesSuggestion ? suggestion.collector : nil) ?? monitoring.collector
        monitoring.everyDays =
          every.flatMap(days) ?? (takesSuggestion ? suggestion.everyDays : nil) ?? monitoring.everyDays
        monitoring.frequency =
          monitoring.frequency ?? monitoring.everyDays.map(Messages.everyDays)
        if let chosen, chosen != monitoring.rule.withoutDay {
          monitoring.rule = chosen
          monitoring.rule.chosen = house.clock.today
        }
      }
    }
    try house.output.lines(words.isEmpty ? [Messages.nothingToChange] : Messages.changed(words))
    if chosen != nil, let first = before.observations(of: goal.id).compactMap(\.date).first {
      try house.output.remark(Messages.afterFirstPoint(first.shortWords))
    }
    return .success
  }

  private func days(_ words: String) -> Int? {
    let count = Int(words) ?? Rhythm.days(in: words)
    return count.flatMap { (1...366).contains($0) ? $0 : nil }
  }

  /// The rule with its numbers as a plan keeps it; nil when none is chosen.
  private func chosenRule(
    _ suggested: Progress.DecisionRule.Kind?, before: Plans.DecisionRule?
  ) throws -> Plans.DecisionRule? {
    let known = Progress.DecisionRule.Kind.allCases.map(\.rawValue)
    guard let name = rule ?? suggested?.rawValue ?? (settings.isEmpty ? nil : before?.kind?.rawValue ?? "trend") else {
      return nil
    }
    guard let kind = Progress.DecisionRule.Kind(rawValue: name) else {
      throw Trouble(.usage, Messages.unknownRule(name, known), hint: Messages.unknownRuleHint(known))
    }
    var kept = Plans.DecisionRule()
    kept.kind = RuleKind(rawValue: kind.rawValue)
    kept.text = before?.kind?.rawValue == name ? before?.text : nil
    if before?.kind?.rawValue == name { kept.parameters = before?.parameters ?? [:] }
    for setting in settings {
      let (parameter, number) = try self.parameter(setting, of: kind)
      kept.parameters[parameter.rawValue] = JSONValue(number)
    }
    return kept
  }

  private func parameter(
    _ setting: String, of kind: Progress.DecisionRule.Kind
  ) throws -> (Progress.DecisionRule.Parameter, Double) {
    let hint = Messages.settingHint(kind.parameters.map(\.rawValue))
    let sides = setting.split(separator: "=", maxSplits: 1).map(String.init)
    guard sides.count == 2, let number = Double(sides[1]) else {
      throw Trouble(.usage, Messages.notASetting(setting), hint: hint)
    }
    guard let parameter = Progress.DecisionRule.Parameter(rawValue: sides[0]) else {
      throw Trouble(.usage, Messages.unusableSetting(sides[0], ""), hint: hint)
    }
    guard (try? Progress.DecisionRule(kind, [parameter: number])) != nil else {
      let range = parameter.range
      throw Trouble(
        .usage,
        Messages.unusableSetting(
          sides[0], Messages.range(Level.number(range.lowerBound).words, Level.number(range.upperBound).words)),
        hint: hint)
    }
    return (parameter, number)
  }
}

extension Plans.DecisionRule {
  /// The same without the day of choice, to see whether anything else changed.
  fileprivate var withoutDay: Plans.DecisionRule {
    var rule = self
    rule.chosen = nil
    return rule
  }
}
