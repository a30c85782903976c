// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc
import Search

/// Runs of postings, one after the other in a file without a name, which is gone when the program is.
final class RunFile {
  private let descriptor: Int32
  private let path: String
  /// Where each run ends.
  private var ends: [Int] = []
  private var length = 0

  /// - Parameter path: of the index that is being made; the runs lie in the same folder.
  init(beside path: String) throws(IndexFileError) {
    self.path = "\(path).run-\(getpid())"
    descriptor = open(self.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(self.path, SystemError.last) }
    unlink(self.path)
  }

  deinit {
    close(descriptor)
  }

  /// Writes the next run.
  func takeRun(of builder: CollectionBuilder) throws(IndexFileError) {
    let write: (UnsafeRawBufferPointer) throws(IndexFileError) -> Void = { [self] (bytes) throws(IndexFileError) in
      if let failure = SystemError.writing(bytes, to: descriptor) { throw .cannotWrite(path, failure) }
      length += bytes.count
    }
    try builder.takeRun(write)
    ends.append(length)
  }

  /// The runs, to be read side by side.
  /// - Parameter memory: bytes for the buffers of all together; no buffer is smaller than a page or larger than is of use.
  func runs(memory: Int) -> [StoredRun<IndexFileError>] {
    let size = min(max(memory / max(1, ends.count), 4096), 1 << 20)
    return ends.indices.map { number in
      var position = number == 0 ? 0 : ends[number - 1]
      let end = ends[number]
      return StoredRun(bufferSize: size) { [self] (bytes) throws(IndexFileError) in
        let count = try read(UnsafeMutableRawBufferPointer(rebasing: bytes.prefix(end - position)), at: position)
        position += count
        return count
      }
    }
  }

  private func read(_ bytes: UnsafeMutableRawBufferPointer, at position: Int) throws(IndexFileError) -> Int {
    guard !bytes.isEmpty else { return 0 }
    while true {
      let count = pread(descriptor, bytes.baseAddress, bytes.count, position)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .cannotRead(path, count < 0 ? SystemError.last : SystemError(code: EIO)) }
      // It is read once; kept in memory it would take the place of what is still needed.
      posix_fadvise(descriptor, position, count, POSIX_FADV_DONTNEED)
      return count
    }
  }
}
