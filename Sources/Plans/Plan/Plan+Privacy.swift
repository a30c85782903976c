// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// A copy without what is private: parts and fields marked so, sensitive barriers, private fields of the kind, and
  /// whatever is only about one of these.
  /// - Parameter kind: tells which custom fields are private by their declaration.
  public func withoutPrivateParts(of kind: Kind? = nil) -> Plan {
    var curtain = Curtain(privateCustomFields: Set(kind?.fields.filter(\.isPrivate).map(\.id) ?? []))
    let open = curtain.visible(tree, Plan.shape, isTop: true) ?? .object([:])
    let cleared = Curtain.cleared(open, Plan.shape, of: curtain.hidden) ?? .object([:])
    // The tree came from a plan, so it is one; were it not, an empty plan gives nothing away.
    return (try? Plan(json: cleared, at: .plan)) ?? Plan(id: id)
  }
}
