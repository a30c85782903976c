// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials

@testable import Store

/// A folder of its own for one test; gone with it.
final class TemporaryFolder: Sendable {
  let path: String
  /// Where the plan file of this test lies.
  var file: String { path + "/plans.db" }

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/ilp-store-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func store(_ mode: OpeningMode = .createIfMissing) throws -> PlanStore {
    try PlanStore.open(at: file, mode: mode)
  }

  func bytes(of name: String = "plans.db") throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path + "/" + name)))
  }

  func write(_ bytes: [UInt8], to name: String = "plans.db") throws {
    try Data(bytes).write(to: URL(filePath: path + "/" + name))
  }

  var names: [String] { FileSystem.names(in: path) }

  /// Whether any file here, or one folder below, holds these words in any letter case of ASCII.
  func holds(_ words: String) throws -> Bool {
    let below = names.filter { FileSystem.kind(of: path + "/" + $0) == .directory }
    let all = names + below.flatMap { folder in FileSystem.names(in: path + "/" + folder).map { folder + "/" + $0 } }
    let files = all.filter { FileSystem.kind(of: path + "/" + $0) == .file }
    return try files.contains { String(decoding: try bytes(of: $0), as: UTF8.self).contains(words) }
  }
}
