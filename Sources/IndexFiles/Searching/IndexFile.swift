// SPDX-License-Identifier: GPL-3.0-or-later
package import Search

/// An index file, mapped into memory.
package final class IndexFile: Sendable {
  private let file: MappedFile
  package let path: String

  /// - Throws: when it cannot be read, or is no sound index.
  package init(path: String) throws(IndexFileError) {
    self.path = path
    file = try MappedFile(path: path)
    _ = try opened()
  }

  /// The index, for the thread that asks.
  package func opened() throws(IndexFileError) -> ImpactIndex {
    do throws(IndexDamage) {
      return try ImpactIndex(file.bytes, owner: file)
    } catch {
      throw .damaged(path, error)
    }
  }

  /// Reads the whole file and compares every checksum.
  package func verify() throws(IndexFileError) {
    do throws(IndexDamage) {
      try ImpactIndex(file.bytes, owner: file).verify()
    } catch {
      throw .damaged(path, error)
    }
  }
}
