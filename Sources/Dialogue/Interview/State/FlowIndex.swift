// SPDX-License-Identifier: GPL-3.0-or-later

/// A flow made quick to look up.
struct FlowIndex: Sendable, Equatable {
  let flow: Flow
  /// Every step by id, those filled by probes included; of two with one id the first.
  let steps: [String: Step]
  /// The index of the section of every step.
  let home: [String: Int]
  /// The step whose probe fills this one, by id.
  let parents: [String: String]
  /// The ids of the steps that are asked again when one changes.
  let dependents: [String: Set<String>]
  let hard: Set<String>

  init(_ flow: Flow) {
    var steps: [String: Step] = [:]
    var home: [String: Int] = [:]
    var parents: [String: String] = [:]
    var dependents: [String: Set<String>] = [:]
    for (index, section) in flow.sections.enumerated() {
      for step in section.steps {
        for one in [step] + step.probeSteps where steps[one.id] == nil {
          steps[one.id] = one
          home[one.id] = index
          if one.id != step.id { parents[one.id] = step.id }
        }
        for ground in step.depends { dependents[ground.id, default: []].insert(step.id) }
      }
    }
    self.flow = flow
    self.steps = steps
    self.home = home
    self.parents = parents
    self.dependents = dependents
    self.hard = Set(flow.review?.hard.map(\.id) ?? [])
  }

  func isRepeated(_ id: String) -> Bool {
    home[id].map { flow.sections[$0].repetition != nil } ?? false
  }
}
