// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// Whether a line asks something: "wait who are you calling the starter".
public enum Asking {
  /// Whether the line ends with a question mark, or begins as questions do.
  public static func isQuestion(_ line: String) -> Bool {
    if Phrasing.trimmed(line).hasSuffix("?") { return true }
    let heard = Language.current.heard
    return [line, Phrasing.withoutRequestLeads(line)].contains { heard.rest(of: $0, after: .questionOpenings) != nil }
  }
}
