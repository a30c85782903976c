// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// A file that appears under its name only when it is whole. Until then it has another name beside it, and goes away with
/// this object.
package final class OutputFile {
  private let path: String
  private let partialPath: String
  private let descriptor: Int32
  private var pending: [UInt8] = []
  private var isKept = false

  /// - Parameter path: replaced when the file is kept.
  package init(path: String) throws(IndexFileError) {
    self.path = path
    let (folder, name) = Self.parts(of: path)
    partialPath = "\(folder).\(name).partial-\(getpid())"
    descriptor = open(partialPath, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path, SystemError.last) }
    pending.reserveCapacity(1 << 20)
  }

  deinit {
    close(descriptor)
    if !isKept { unlink(partialPath) }
  }

  func write(_ bytes: UnsafeRawBufferPointer) throws(IndexFileError) {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 20 { try flush() }
  }

  package func write(_ bytes: [UInt8]) throws(IndexFileError) {
    pending.append(contentsOf: bytes)
    if pending.count >= 1 << 20 { try flush() }
  }

  /// Gives the file its name. Without `firstPage` it does not wait for the disk: a file that is lost is made again.
  /// - Parameter firstPage: written over the first one; everything is on the disk before the file has its name.
  package func keep(firstPage: [UInt8]? = nil) throws(IndexFileError) {
    try flush()
    guard let firstPage else {
      guard rename(partialPath, path) == 0 else { throw .cannotWrite(path, SystemError.last) }
      isKept = true
      return
    }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .cannotWrite(path, SystemError.last) }
    pending = firstPage
    try flush()
    guard fsync(descriptor) == 0, rename(partialPath, path) == 0 else { throw .cannotWrite(path, SystemError.last) }
    isKept = true
  }

  private func flush() throws(IndexFileError) {
    let failure = pending.withUnsafeBytes { SystemError.writing($0, to: descriptor) }
    if let failure { throw .cannotWrite(path, failure) }
    pending.removeAll(keepingCapacity: true)
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }
}

extension SystemError {
  /// Writes all of some bytes; what went wrong, or nil.
  static func writing(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> SystemError? {
    guard let base = bytes.baseAddress else { return nil }
    var offset = 0
    while offset < bytes.count {
      let count = Glibc.write(descriptor, base + offset, bytes.count - offset)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return .last }
      offset += count
    }
    return nil
  }
}
