// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// A last word when the system gives no more memory in the middle of long work: then the Swift runtime aborts the program,
/// and nothing of ours can be thrown any more.
enum ScarceMemory {
  private nonisolated(unsafe) static var lastWords = UnsafeBufferPointer<UInt8>(start: nil, count: 0)

  /// From now on an abort is explained, where memory is limited (`ulimit -v`, `ulimit -d`) at all.
  static func watch(saying trouble: Trouble) {
    guard isLimited, lastWords.isEmpty else { return }
    let bytes = Array("\nilp: \(trouble.description)\n".utf8)
    let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = kept.initialize(from: bytes)
    lastWords = UnsafeBufferPointer(kept)
    var action = sigaction()
    // Only what may be called at any moment, and no memory.
    action.__sigaction_handler.sa_handler = { _ in
      _ = write(STDERR_FILENO, ScarceMemory.lastWords.baseAddress, ScarceMemory.lastWords.count)
      _exit(ExitStatus.unavailable.code)
    }
    sigaction(SIGABRT, &action, nil)
  }

  private static var isLimited: Bool {
    [RLIMIT_AS, RLIMIT_DATA].contains { resource in
      var limit = rlimit()
      return getrlimit(__rlimit_resource_t(resource.rawValue), &limit) == 0 && limit.rlim_cur != rlim_t.max
    }
  }
}
