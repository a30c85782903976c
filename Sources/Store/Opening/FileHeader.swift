// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// The first hundred bytes of an SQLite file, read without SQLite so that the file stays untouched.
struct FileHeader: Equatable {
  static let length = 100

  let applicationID: Int32
  let schemaVersion: Int
  /// Bytes that the file should have; none when the header does not vouch for its own count.
  let expectedSize: Int?

  /// None when the bytes do not begin as SQLite's files do.
  init?(_ bytes: [UInt8]) {
    guard bytes.count >= Self.length, bytes.starts(with: Array("SQLite format 3\0".utf8)) else { return nil }
    func number(at offset: Int) -> UInt32 {
      bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    applicationID = Int32(bitPattern: number(at: 68))
    schemaVersion = Int(Int32(bitPattern: number(at: 60)))
    let storedPageSize = Int(bytes[16]) << 8 | Int(bytes[17])
    let pageSize = storedPageSize == 1 ? 65_536 : storedPageSize
    expectedSize = number(at: 24) == number(at: 92) ? Int(number(at: 28)) * pageSize : nil
  }

  /// The first bytes of the file, at most a header's length.
  static func bytes(of file: String) throws -> [UInt8] {
    let descriptor = Glibc.open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw StoreError.notReadable(file: file) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: length)
    let count = Glibc.read(descriptor, &bytes, length)
    guard count >= 0 else {
      throw StoreError.inputOutput(file: file, detail: FileSystem.Failure.last.text)
    }
    return Array(bytes.prefix(count))
  }
}
