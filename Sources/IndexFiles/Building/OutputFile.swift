// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// A file that appears under its name only when it is whole. Until then it has another name beside it, and goes away with
/// this object. What a program left that was killed goes away when the next one writes the same file: a file that is being
/// written is locked, and the lock ends with its program.
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
    let beginning = ".\(name).partial-"
    Self.removeAbandoned(in: folder, beginning: beginning)
    partialPath = "\(folder)\(beginning)\(getpid())"
    descriptor = Self.openLocked(partialPath)
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

  /// Opens a file to be written, and locks it where the file system can; below 0 where it cannot be opened.
  private static func openLocked(_ path: String) -> Int32 {
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0, flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { return descriptor }
      // Between the two calls another program may have taken it for an abandoned one.
      var status = stat()
      if fstat(descriptor, &status) != 0 || status.st_nlink > 0 { return descriptor }
      close(descriptor)
    }
  }

  /// Takes away what nobody writes any more.
  private static func removeAbandoned(in folder: String, beginning: String) {
    guard let stream = opendir(folder.isEmpty ? "." : folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.hasPrefix(beginning), Int32(name.dropFirst(beginning.count)) != nil else { continue }
      let descriptor = open(folder + name, O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      guard descriptor >= 0 else { continue }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { unlink(folder + name) }
      close(descriptor)
    }
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
