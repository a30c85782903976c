// SPDX-License-Identifier: GPL-3.0-or-later

extension Goal {
  /// The goal as it counts: the sentence that the user accepted, or else the one that was said.
  public var text: String? { rewritten ?? statement }

  /// Whether it is still to be reached.
  public var isOpen: Bool {
    guard let status else { return true }
    return ![.met, .partlyMet, .notMet, .ended].contains(status)
  }

  /// The day by which it is reached, counted from the start of the plan: 30 for the horizon "30"; nil for other horizons.
  public var dayOfHorizon: Int? { horizon.flatMap { Int($0) } }

  /// Whether it is known by when it is reached: a day, or a stretch such as "30" or "grade 9".
  var isDated: Bool { due != nil || horizon != nil }
}

extension StepStatus {
  var isOpen: Bool { self != .done && self != .dropped }
}

extension ActionStep {
  /// Whether it is still to be done.
  public var isOpen: Bool { done == nil && status?.isOpen != false }
}

extension PlannedIntervention {
  /// Whether it is still to be carried out.
  public var isOpen: Bool { endReason == nil && status?.isOpen != false }
}

extension Accommodation {
  /// Whether it still applies or will apply.
  public var isOpen: Bool { status?.isOpen != false }
}

extension Meeting {
  /// Whether it took place: said so, or shown by what was written down.
  public var isHeld: Bool { held ?? (notes != nil || !decisions.isEmpty) }
}

extension Review {
  /// Whether it took place: dated, or shown by what it found.
  public var isDone: Bool { done != nil || !outcomes.isEmpty }
}

extension SuccessMeasure {
  /// The number at the start: the baseline, or else the median of the probes; nil when it is not known as a number.
  public var startingNumber: Double? {
    if let baseline { return baseline.number }
    let numbers = probes.compactMap(\.number).sorted()
    guard !numbers.isEmpty, numbers.count == probes.count else { return nil }
    let middle = numbers.count / 2
    return numbers.count % 2 == 1 ? numbers[middle] : (numbers[middle - 1] + numbers[middle]) / 2
  }
}
