// SPDX-License-Identifier: GPL-3.0-or-later
import Glibc

/// Threads that do a piece of work each, and are waited for.
enum Workers {
  private final class Job: Sendable {
    let number: Int
    let body: @Sendable (Int) -> Void

    init(number: Int, body: @escaping @Sendable (Int) -> Void) {
      self.number = number
      self.body = body
    }
  }

  /// Calls `body` with 0 up to `count`, each on a thread of its own; with one, on this thread. Work for which the system
  /// gives no thread is done on this one.
  static func run(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    guard count > 1 else { return body(0) }
    var threads: [pthread_t] = []
    var left: [Int] = []
    for number in 0..<count {
      var thread = pthread_t()
      let job = Unmanaged.passRetained(Job(number: number, body: body))
      let failure = pthread_create(
        &thread, nil,
        { argument in
          guard let argument else { return nil }
          let job = Unmanaged<Job>.fromOpaque(argument).takeRetainedValue()
          job.body(job.number)
          return nil
        }, job.toOpaque())
      if failure == 0 {
        threads.append(thread)
      } else {
        job.release()
        left.append(number)
      }
    }
    for number in left { body(number) }
    for thread in threads { pthread_join(thread, nil) }
  }
}
