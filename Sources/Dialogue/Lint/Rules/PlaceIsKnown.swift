// SPDX-License-Identifier: GPL-3.0-or-later

/// A place that an answer or a fixed value goes to is one that plans have.
struct PlaceIsKnown: FlowRule {
  func findings(in flow: LintedFlow) -> [LintFinding] {
    let places: [(String, Place)] =
      flow.entries.flatMap { entry -> [(String, Place)] in
        let places = [entry.step.to].compactMap(\.self) + entry.step.sets.map(\.place)
        return places.map { (Messages.step(entry.step.id), $0) }
      }
      + flow.flow.sections.flatMap { section in section.sets.map { (Messages.section(section.id), $0.place) } }
    return places.compactMap { subject, place in finding(subject, place, flow) }
  }

  private func finding(_ subject: String, _ place: Place, _ flow: LintedFlow) -> LintFinding? {
    let fields = flow.context.kinds?[flow.flow.kind]
    let roles = flow.context.roles
    if place.isKnown(fields: fields, roles: roles) { return nil }
    let name = place.path.count == 2 ? place.path[1] : ""
    // The first word is that of an open place, so it is the second one that is unknown.
    switch KnownPlaces.open[place.path.first ?? ""] {
    case .field? where !name.isEmpty:
      return .error(
        Messages.fieldIsUnknown(name, flow.flow.kind), hint: Messages.fieldIsUnknownHint(name), at: place.mark)
    case .role? where !name.isEmpty:
      return .error(Messages.roleIsUnknown(name), hint: Messages.nearHint(name, roles?.sorted() ?? []), at: place.mark)
    default:
      return .error(
        Messages.placeIsUnknown(subject, place.text), hint: Messages.nearHint(place.text, KnownPlaces.fixed.sorted()),
        at: place.mark)
    }
  }
}
