// SPDX-License-Identifier: GPL-3.0-or-later

/// What a finding says: what is wrong, and what to do about it.
struct Message {
  let text: String
  let remedy: String

  init(_ text: String, remedy: String) {
    self.text = text
    self.remedy = remedy
  }
}
