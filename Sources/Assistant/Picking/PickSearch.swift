// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Something else that is asked for than what is on offer: "do you have something about power bi?", "anything with less writing".
struct PickSearch: Equatable {
  /// What to search for, in lower case: "power bi".
  let need: String

  /// Nil for other words.
  init?(_ question: String) {
    let heard = Language.current.heard
    let words = question.lowercased().filter { $0 != "'" && $0 != "\u{2019}" }
      .split { !$0.isLetter && !$0.isNumber && $0 != "+" && $0 != "-" }.map(String.init)
    let opening = heard.length(of: .pickSearchOpenings, at: words)
    let things = words[opening...].prefix { heard.hears($0, in: .pickSearchThings) }.count
    guard opening + things > 0, opening + things < words.count else { return nil }
    let behind = Array(words[(opening + things)...])
    let link = heard.length(of: .pickSearchLinks, at: behind)
    guard link > 0, link < behind.count else { return nil }
    let need = behind[link...].reversed().drop { heard.hears($0, in: .hedges) }.reversed()
    guard need.contains(where: { !heard.hears($0, in: .functionWords) }) else { return nil }
    self.need = need.joined(separator: " ")
  }
}
