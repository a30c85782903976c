// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

/// What is said about documents that cannot be read.
extension Messages {
  static func documentTooBig(_ bytes: Int) -> String {
    "document of \(bytes) bytes is too big; up to \(PlanDocument.sizeLimit) are read\n"
      + "  hint: a plan takes some kilobytes; look whether this is the right file"
  }
  static let notAPlan =
    "document is JSON, but no plan: its top is no object\n  hint: export a plan to see what one looks like"
  static func misfit(_ place: String, _ problem: String) -> String {
    let place = place.isEmpty ? "plan" : place
    return "\(place): \(problem)\n  hint: mend this value, or take it out; `ilp schema plan` tells what belongs there"
  }
  static func newer(_ version: Int) -> String {
    "document has format version \(version), and this program reads up to \(Plan.currentSchemaVersion)\n"
      + "  hint: install a newer ilp; nothing was imported"
  }
  static let unreadable = "value cannot be read"
}
