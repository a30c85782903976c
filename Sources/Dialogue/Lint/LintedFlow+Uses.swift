// SPDX-License-Identifier: GPL-3.0-or-later

extension LintedFlow {
  /// A condition, whose it is, and which steps it may look at.
  struct ConditionUse {
    /// Whose it is, as messages name it.
    let subject: String
    let condition: Condition
    /// Steps before this position are earlier.
    let position: Int
    let section: Int
    /// Whether an answer has just been given, so that its words can be looked at.
    let hasAnswer: Bool
  }

  /// A text with names in braces, and which steps it may name.
  struct TextUse {
    let subject: String
    let text: Template
    let position: Int
    let section: Int
  }

  /// A plain list of ids, and which steps it may name.
  struct NameUse {
    let subject: String
    let key: String
    let name: Reference
    let position: Int
    let section: Int
  }

  var conditions: [ConditionUse] {
    let sections = flow.sections.enumerated().compactMap { place, section in
      section.when.map {
        ConditionUse(
          subject: Messages.section(section.id), condition: $0, position: starts[place], section: place,
          hasAnswer: false)
      }
    }
    let alone = flow.audience.alone.map {
      ConditionUse(
        subject: Messages.whoIsAlone, condition: $0, position: entries.count, section: 0, hasAnswer: false)
    }
    return [alone].compactMap(\.self) + sections
      + ownSteps.flatMap { entry -> [ConditionUse] in
        let step = entry.step
        var before = [step.when]
        if case .written(let choices)? = step.choices { before += choices.map(\.when) }
        let after = step.checks.map(\.condition) + step.probes.map(\.condition) + step.then.compactMap(\.condition)
        return before.compactMap(\.self).map { use($0, entry, hasAnswer: false) }
          + after.map { use($0, entry, hasAnswer: true) }
      }
  }

  private func use(_ condition: Condition, _ entry: Entry, hasAnswer: Bool) -> ConditionUse {
    ConditionUse(
      subject: Messages.step(entry.step.id), condition: condition,
      position: entry.position + (hasAnswer ? 1 + entry.step.probeSteps.count : 0), section: entry.section,
      hasAnswer: hasAnswer)
  }

  var textUses: [TextUse] {
    let sections = flow.sections.enumerated().flatMap { place, section -> [TextUse] in
      let end = starts.indices.contains(place + 1) ? starts[place + 1] : entries.count
      let before = section.repetition?.first?.all ?? []
      let after = (section.repetition?.another?.all ?? []) + (section.confirm?.all ?? [])
      let subject = Messages.section(section.id)
      return before.map { TextUse(subject: subject, text: $0, position: starts[place], section: place) }
        + after.map { TextUse(subject: subject, text: $0, position: end, section: place) }
    }
    return sections
      + ownSteps.flatMap { entry -> [TextUse] in
        let step = entry.step
        let wording = step.wording
        var before = [wording.ask, wording.reword, wording.why, wording.example, wording.help].flatMap { $0?.all ?? [] }
        before += [step.draft].compactMap(\.self)
        if case .written(let choices)? = step.choices { before += choices.flatMap(\.text.all) }
        let after = step.checks.map(\.say) + step.probes.map(\.say) + step.then.map(\.say)
        let subject = Messages.step(step.id)
        let end = entry.position + 1 + step.probeSteps.count
        return before.map { TextUse(subject: subject, text: $0, position: entry.position, section: entry.section) }
          + after.map { TextUse(subject: subject, text: $0, position: end, section: entry.section) }
      }
  }

  var nameUses: [NameUse] {
    let overs = flow.sections.enumerated().compactMap { place, section -> NameUse? in
      guard case .over(let name)? = section.repetition?.extent else { return nil }
      return NameUse(
        subject: Messages.section(section.id), key: "over", name: name, position: starts[place], section: place)
    }
    return overs
      + ownSteps.flatMap { entry -> [NameUse] in
        var names = entry.step.depends.map { ("depends", $0) } + entry.step.need.map { ("need", $0) }
        names += entry.step.background.map { ("background", $0) }
        if case .of(let name)? = entry.step.choices { names.append(("of", name)) }
        return names.map { key, name in
          NameUse(
            subject: Messages.step(entry.step.id), key: key, name: name, position: entry.position,
            section: entry.section)
        }
      }
  }
}
