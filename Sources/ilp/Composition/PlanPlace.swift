// SPDX-License-Identifier: GPL-3.0-or-later

/// Where plans are kept, or why that cannot be told.
struct PlanPlace: Equatable, Sendable {
  /// Nil when there is no home to keep them in.
  let file: String?

  /// `--data DIR`, else `$XDG_DATA_HOME/ilp`, else `~/.local/share/ilp`. Relative paths in the environment do not count.
  init(explicit: String?, environment: [String: String]) {
    func absolute(_ name: String) -> String? {
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let explicit, !explicit.isEmpty {
      file = "\(explicit)/plans.db"
    } else if let data = absolute("XDG_DATA_HOME") {
      file = "\(data)/ilp/plans.db"
    } else {
      file = absolute("HOME").map { "\($0)/.local/share/ilp/plans.db" }
    }
  }

  /// For people.
  var words: String { file ?? Messages.nowhere }

  /// Needed to save anything.
  func fileOrTrouble() throws -> String {
    guard let file else { throw Trouble(.cannotCreate, Messages.noHome, hint: Messages.noHomeHint) }
    return file
  }
}
