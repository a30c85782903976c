// SPDX-License-Identifier: GPL-3.0-or-later

extension Place {
  /// Whether plans have this place.
  /// - Parameters:
  ///   - fields: the fields of the kind's own; nil when they are not known.
  ///   - roles: the roles there are; nil when they are not known.
  public func isKnown(fields: Set<String>? = nil, roles: Set<String>? = nil) -> Bool {
    if KnownPlaces.fixed.contains(text) { return true }
    guard path.count == 2, let open = KnownPlaces.open[path[0]], !path[1].isEmpty else { return false }
    switch open {
    case .topic: return true
    case .role: return roles?.contains(path[1]) ?? true
    case .field: return fields?.contains(path[1]) ?? true
    }
  }
}
