// SPDX-License-Identifier: GPL-3.0-or-later

@testable import Dialogue

/// Short ways to write flows down in tests.
extension Step {
  static func make(
    _ id: String, _ type: StepType = .text, ask: String? = nil, to: String = "talk", when: String? = nil,
    _ change: (inout Step) -> Void = { _ in }
  ) -> Step {
    var step = Step(
      id: id, type: type, wording: Wording(ask: .text(ask ?? "Ask \(id)?")), when: when.flatMap(Condition.init(say:)),
      to: Place(to))
    change(&step)
    return step
  }
}

extension Banded<Template> {
  static func text(_ text: String) -> Banded<Template> { Banded(Template(text)) }

  static func perBand(_ texts: [Band: String]) -> Banded<Template> {
    Banded(byBand: texts.mapValues { Template($0) })
  }
}

extension Condition {
  /// Nil when the expression is broken; tests of broken ones look at the error itself.
  init?(say text: String) {
    guard let condition = try? Condition(text) else { return nil }
    self = condition
  }
}

extension Probe {
  static func make(_ condition: String, _ say: String, _ target: Target = .append, max: Int = 1) -> [Probe] {
    Condition(say: condition).map { [Probe(condition: $0, say: Template(say), target: target, max: max)] } ?? []
  }
}

extension ChoiceSource {
  static func choices(_ choices: KeyValuePairs<String, String>) -> ChoiceSource {
    .written(choices.map { Choice(id: $0.key, text: .text($0.value)) })
  }
}

extension Section {
  static func make(_ id: String, _ steps: [Step], confirm: String? = nil, when: String? = nil) -> Section {
    Section(
      id: id, title: id, when: when.flatMap(Condition.init(say:)), steps: steps,
      confirm: confirm.map { .text($0) })
  }

  static func repeated(
    _ id: String, as fills: String, _ extent: Repetition.Extent, first: String? = nil, another: String? = nil,
    confirm: String? = nil, _ steps: [Step]
  ) -> Section {
    Section(
      id: id, title: id,
      repetition: Repetition(
        fills: fills, extent: extent, first: first.map { .text($0) }, another: another.map { .text($0) }),
      steps: steps, confirm: confirm.map { .text($0) })
  }
}

extension Flow {
  static func make(_ sections: [Section], review: ReviewPlan? = nil) -> Flow {
    Flow(id: "test", title: "Test", sections: sections, review: review)
  }
}
