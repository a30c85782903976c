// SPDX-License-Identifier: GPL-3.0-or-later

/// The two families of data files.
package enum DataKind: String, Sendable, CaseIterable {
  case prompts, corpora

  /// The environment variable that names a folder of one's own.
  package var variable: String {
    switch self {
    case .prompts: "ILP_PROMPTS"
    case .corpora: "ILP_CORPORA"
    }
  }
}
