// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans
internal import Reports

extension House {
  /// What came of entries in the plans of this machine, by their ids. A store that cannot be read tells nothing: what is
  /// recommended does not hang on it.
  func localResults(of entries: [String]) -> [String: LocalResults] {
    guard let results = try? shelf.results(of: entries) else { return [:] }
    return results.compactMapValues { LocalResults($0) }
  }
}
