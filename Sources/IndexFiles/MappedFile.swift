// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// A file that is mapped into memory for reading, for as long as this lives.
package final class MappedFile: Sendable {
  package nonisolated(unsafe) let bytes: UnsafeRawBufferPointer

  /// - Throws: when it cannot be opened or is no plain file.
  package convenience init(path: String) throws(IndexFileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotRead(path, SystemError.last) }
    defer { close(descriptor) }
    try self.init(descriptor: descriptor, path: path)
  }

  init(descriptor: Int32, path: String) throws(IndexFileError) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path, SystemError.last) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    let length = Int(status.st_size)
    guard length > 0 else {
      bytes = UnsafeRawBufferPointer(start: nil, count: 0)
      return
    }
    guard let start = mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0), start != MAP_FAILED else {
      throw .cannotRead(path, SystemError.last)
    }
    bytes = UnsafeRawBufferPointer(start: start, count: length)
  }

  /// Gives the memory back that what was read takes up. What is read again comes from the cache of the system.
  package func letGo() {
    guard let start = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: start), bytes.count, MADV_DONTNEED)
  }

  deinit {
    if let start = bytes.baseAddress { munmap(UnsafeMutableRawPointer(mutating: start), bytes.count) }
  }
}
