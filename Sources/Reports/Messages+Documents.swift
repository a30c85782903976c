// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

/// What is said about documents that cannot be read.
extension Messages {
  static func documentTooBig(_ bytes: Int) -> String {
    say("reports.document-too-big", "document of \(bytes) bytes is too big; up to \(PlanDocument.sizeLimit) are read")
  }
  static var documentTooBigHint: String {
    say("reports.document-too-big-hint", "a plan takes some kilobytes; look whether this is the right file")
  }
  static var notAPlan: String { say("reports.not-a-plan", "document is JSON, but no plan: its top is no object") }
  static var notAPlanHint: String { say("reports.not-a-plan-hint", "export a plan to see what one looks like") }
  static func misfit(_ place: String, _ problem: String) -> String {
    "\(place.isEmpty ? say("reports.misfit", "plan") : place): \(problem)"
  }
  static var misfitHint: String {
    say("reports.misfit-hint", "mend this value, or take it out; `ilp schema plan` tells what belongs there")
  }
  static func newer(_ version: Int) -> String {
    say(
      "reports.newer",
      "document has format version \(version), and this program reads up to \(Plan.currentSchemaVersion)")
  }
  static var newerHint: String { say("reports.newer-hint", "install a newer ilp; nothing was imported") }
  static var unreadable: String { say("reports.unreadable", "value cannot be read") }
}
