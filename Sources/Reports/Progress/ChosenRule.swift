// SPDX-License-Identifier: GPL-3.0-or-later

package import Plans
package import Progress

/// A decision rule as a plan holds it, read into one that can be applied.
package struct ChosenRule: Sendable, Equatable {
  package let rule: Progress.DecisionRule
  /// Whether somebody chose it, rather than the program for want of a choice.
  package let isChosen: Bool
  /// Numbers of the plan that the rule does not take; they are not used.
  package let faults: [String]

  package init(_ kept: Plans.DecisionRule?) {
    guard let kept, let code = kept.kind, let kind = Progress.DecisionRule.Kind(rawValue: code.rawValue) else {
      rule = .init(standard: .trend)
      isChosen = false
      faults = kept?.kind.map { [Messages.unknownRule($0.rawValue)] } ?? []
      return
    }
    isChosen = true
    var numbers: [Progress.DecisionRule.Parameter: Double] = [:]
    var faults: [String] = []
    for (name, value) in kept.parameters.sorted(by: { $0.key < $1.key }) {
      guard let parameter = Progress.DecisionRule.Parameter(rawValue: name), let number = value.double,
        (try? Progress.DecisionRule(kind, [parameter: number])) != nil
      else {
        faults.append(Messages.unusableParameter(name))
        continue
      }
      numbers[parameter] = number
    }
    rule = (try? Progress.DecisionRule(kind, numbers)) ?? .init(standard: kind)
    self.faults = faults
  }
}
