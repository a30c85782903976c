// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials
import Testing

/// Compares with a file in `Golden`. With ILP_RECORD=1 in the environment the file is written anew, and the test fails, so
/// that a recording is never taken for a success.
func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
  let folder = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
  let path = "/\(folder)/Golden/\(name)"
  if ProcessInfo.processInfo.environment["ILP_RECORD"] == "1" {
    try? Data(text.utf8).write(to: URL(filePath: path))
    Issue.record("recorded \(name); look at it, then run again without ILP_RECORD", sourceLocation: sourceLocation)
    return
  }
  let golden = FileManager.default.contents(atPath: path).map { String(decoding: $0, as: UTF8.self) }
  #expect(text == golden, "differs from Golden/\(name); record it with ILP_RECORD=1", sourceLocation: sourceLocation)
}
