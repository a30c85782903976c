// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

extension JournalEvent {
  /// Whether it keeps an answer, rather than moves about.
  var keepsAnswer: Bool {
    switch kind {
    case .answered, .amended, .confirmed, .sectionConfirmed: true
    default: false
    }
  }
}
