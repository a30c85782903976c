// SPDX-License-Identifier: GPL-3.0-or-later

/// Applies the filters of a need: whom an entry is for, and for which age.
struct Gate {
  let need: Need

  /// The first filter that leaves the entry out; nil when it may be shown.
  func filter(leavingOut entry: CatalogueEntry) -> Filter? {
    if let audience = need.audience, !need.lifted.contains(.audience),
      !audience.isServed(by: entry.scope.audiences)
    {
      return .audience
    }
    if let grade = need.grade, !need.lifted.contains(.age), need.audience ?? .student == .student,
      let grades = entry.scope.grades, !grades.contains(grade)
    {
      return .age
    }
    return nil
  }
}
