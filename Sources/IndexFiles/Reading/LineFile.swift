// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// Reads a file line by line through one buffer, which grows to the longest line.
final class LineFile {
  private let descriptor: Int32
  private let path: String
  private let isCancelled: () -> Bool
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
  private var start = 0
  private var end = 0
  private var isAtEnd = false
  /// Bytes of the lines that were handed out.
  private(set) var position = 0
  /// Bytes of the file; 0 where that is not known, as of a pipe.
  let length: Int

  /// - Parameters:
  ///   - path: "-" is standard input.
  ///   - isCancelled: asked when a signal comes while the next bytes are waited for.
  init(path: String, isCancelled: @escaping () -> Bool) throws(IndexFileError) {
    self.path = path
    self.isCancelled = isCancelled
    descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path, SystemError.last) }
    var status = stat()
    let isKnown = fstat(descriptor, &status) == 0
    guard !isKnown || status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw .notAFile(path)
    }
    length = isKnown && status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : 0
  }

  deinit {
    close(descriptor)
    buffer.deallocate()
  }

  /// The next line without its line feed; it holds until the next call. Nil at the end of the file.
  func next() throws(IndexFileError) -> UnsafeBufferPointer<UInt8>? {
    var searched = start
    while true {
      if let base = buffer.baseAddress, searched < end,
        let found = memchr(base + searched, 0x0A, end - searched)
      {
        return take(upTo: UnsafeRawPointer(found) - UnsafeRawPointer(base), skipping: 1)
      }
      searched = end
      guard !isAtEnd else { return start < end ? take(upTo: end, skipping: 0) : nil }
      let moved = start
      try fill()
      if start != moved { searched -= moved }
    }
  }

  private func take(upTo stop: Int, skipping: Int) -> UnsafeBufferPointer<UInt8> {
    let line = UnsafeRawBufferPointer(rebasing: buffer[start..<stop])
    position += stop - start + skipping
    start = stop + skipping
    return line.bindMemory(to: UInt8.self)
  }

  private func fill() throws(IndexFileError) {
    guard let base = buffer.baseAddress else { return }
    if start > 0 {
      memmove(base, base + start, end - start)
      (start, end) = (0, end - start)
    }
    if end == buffer.count { grow() }
    while true {
      guard let base = buffer.baseAddress else { return }
      let count = read(descriptor, base + end, buffer.count - end)
      if count < 0, errno == EINTR {
        if isCancelled() { throw .cancelled }
        continue
      }
      guard count >= 0 else { throw .cannotRead(path, SystemError.last) }
      isAtEnd = count == 0
      end += count
      return
    }
  }

  private func grow() {
    let larger = UnsafeMutableRawBufferPointer.allocate(byteCount: buffer.count * 2, alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
    buffer.deallocate()
    buffer = larger
  }
}
