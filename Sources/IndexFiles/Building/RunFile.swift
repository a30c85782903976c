// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Search

/// A run of postings in a file without a name, which is gone when the program is.
final class RunFile {
  private let file: MappedFile
  private let startsLength: Int

  var run: RunBytes {
    RunBytes(
      starts: UnsafeRawBufferPointer(rebasing: file.bytes[..<startsLength]),
      postings: UnsafeRawBufferPointer(rebasing: file.bytes[Self.aligned(startsLength)...]))
  }

  /// Lets the system take the memory of what was read so far.
  func release() { file.release() }

  /// - Parameter path: of the index that is being made; the run lies in the same folder.
  init(beside path: String, starts: UnsafeRawBufferPointer, postings: UnsafeRawBufferPointer) throws(IndexFileError) {
    let name = "\(path).run-\(getpid())"
    let descriptor = open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(name, SystemError.last) }
    defer { close(descriptor) }
    unlink(name)
    startsLength = starts.count
    let filler = [UInt8](repeating: 0, count: Self.aligned(starts.count) - starts.count)
    let failure =
      SystemError.writing(starts, to: descriptor)
      ?? filler.withUnsafeBytes { SystemError.writing($0, to: descriptor) }
      ?? SystemError.writing(postings, to: descriptor)
    if let failure { throw .cannotWrite(name, failure) }
    file = try MappedFile(descriptor: descriptor, path: name)
  }

  private static func aligned(_ length: Int) -> Int { (length + 7) & ~7 }
}
