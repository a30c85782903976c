// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension Instant {
  /// For people: "29 January 2027, 14:53 UTC".
  public var words: String {
    let time = iso.split(separator: "T").last.map { $0.prefix(5) } ?? ""
    return say("plans.instant-words", "\(date?.shortWords ?? ""), \(time) UTC")
  }
}
