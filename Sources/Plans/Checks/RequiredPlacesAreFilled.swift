// SPDX-License-Identifier: GPL-3.0-or-later

/// Every place that the kind requires is filled.
struct RequiredPlacesAreFilled: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard plan.isWrittenOut, let kind = context.kind else { return [] }
    let places = kind.required.flatMap { RequiredPlace($0).empty(in: plan) }
    let fields = kind.fields.filter { $0.required && plan.custom[$0.id]?.isBlank != false }
    // Several places of one list are empty together; the list is told of once.
    var told: Set<String> = []
    return places.filter { told.insert($0.place.text).inserted }.map {
      finding(.must, at: $0.place, Messages.requiredIsEmpty($0.value, in: kind))
    }
      + fields.map { finding(.must, at: Place("custom")[$0.id], Messages.requiredIsEmpty($0.label, in: kind)) }
  }
}
