// SPDX-License-Identifier: GPL-3.0-or-later

/// A place that an answer or a fixed value goes to is one that plans have.
struct PlaceIsKnown: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    let places =
      flow.entries.compactMap { entry in entry.step.to.map { (Messages.step(entry.step.id), $0) } }
      + flow.flow.sections.flatMap { section in section.sets.map { (Messages.section(section.id), $0.place) } }
    return places.compactMap { subject, place in finding(subject, place, flow) }
  }

  private func finding(_ subject: String, _ place: Place, _ flow: LintedFlow) -> LintFinding? {
    if KnownPlaces.fixed.contains(place.text) { return nil }
    let path = place.path
    guard path.count == 2, let open = KnownPlaces.open[path[0]], !path[1].isEmpty else {
      return .error(
        Messages.placeIsUnknown(subject, place.text), hint: Messages.nearHint(place.text, KnownPlaces.fixed.sorted()),
        at: place.mark)
    }
    switch open {
    case .topic: return nil
    case .role:
      guard let roles = flow.context.roles, !roles.contains(path[1]) else { return nil }
      return .error(
        Messages.roleIsUnknown(path[1]), hint: Messages.nearHint(path[1], roles.sorted()), at: place.mark)
    case .field:
      guard let fields = flow.context.kinds?[flow.flow.kind], !fields.contains(path[1]) else { return nil }
      return .error(
        Messages.fieldIsUnknown(path[1], flow.flow.kind), hint: Messages.fieldIsUnknownHint(path[1]), at: place.mark)
    }
  }
}
