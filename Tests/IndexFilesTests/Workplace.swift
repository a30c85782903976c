// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

@testable import IndexFiles

/// A folder that goes away with this object.
final class Workplace {
  let path: String

  init() {
    var template = Array("/tmp/ilp-index-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    for name in names { unlink("\(path)/\(name)") }
    rmdir(path)
  }

  /// The names of the files in it.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Writes a file and gives its path.
  func file(_ name: String, _ bytes: some Sequence<UInt8>) -> String {
    let path = "\(path)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    defer { close(descriptor) }
    _ = Array(bytes).withUnsafeBytes { SystemError.writing($0, to: descriptor) }
    return path
  }

  func file(_ name: String, _ text: String) -> String { file(name, text.utf8) }

  func bytes(of path: String) throws -> [UInt8] {
    let file = try MappedFile(path: path)
    return withExtendedLifetime(file) { Array(file.bytes) }
  }

  /// Makes an index of lines and gives its path.
  func index(_ lines: String, _ indexer: CollectionIndexer = CollectionIndexer(stopWords: [])) throws -> String {
    _ = try indexer.index(file("documents.jsonl", lines), to: "\(path)/index")
    return "\(path)/index"
  }
}
