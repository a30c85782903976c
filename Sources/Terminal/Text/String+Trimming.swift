// SPDX-License-Identifier: GPL-3.0-or-later

extension String {
  func trimmingLastNewlines() -> String { trimmingLast(where: \.isNewline) }

  func trimmingLastSpaces() -> String { trimmingLast { $0 == " " } }

  private func trimmingLast(where isUnwanted: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isUnwanted(last) { text.removeLast() }
    return String(text)
  }
}
