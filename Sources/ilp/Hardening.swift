// SPDX-License-Identifier: GPL-3.0-or-later
internal import CProcess
internal import Glibc

/// What keeps words of learners from leaking through the system, before anything else happens.
enum Hardening {
  static func apply() {
    umask(0o077)
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
    _ = ilp_process_hide_memory()
    signal(SIGPIPE, SIG_IGN)
  }
}
