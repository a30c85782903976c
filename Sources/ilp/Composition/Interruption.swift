// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// Ctrl-C and its like during long work: the work asks now and then, and ends in good order.
enum Interruption {
  private nonisolated(unsafe) static var number: sig_atomic_t = 0

  /// From now on these signals are noted instead of ending the program at once; a second one ends it.
  static func watch() {
    for signal in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { Interruption.number = $0 }
      action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
      sigaction(signal, &action, nil)
    }
  }

  /// The signal that came; nil when none did.
  static var signal: Int32? { number == 0 ? nil : number }
}
