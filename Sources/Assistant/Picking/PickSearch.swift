// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// Something else that is asked for than what is on offer.
enum PickSearch: Equatable {
  /// Other words to search for, in lower case: "power bi" of "do you have something about power bi?".
  case about(String)
  /// What it shall not need: "a computer" of "anything without a computer", "writing" of "something with less writing".
  case without(String)
  /// "Something shorter".
  case better(PickQuality)

  /// Nil for other words.
  init?(_ line: String) {
    let heard = Language.current.heard
    let words = PickRequest.words(of: line)
    let opening = heard.length(of: .pickSearchOpenings, at: words)
    let things = words[opening...].prefix { heard.hears($0, in: .pickSearchThings) }.count
    let behind = Array(words[(opening + things)...])
    if opening + things > 0, let quality = Self.quality(behind) {
      self = .better(quality)
      return
    }
    let without = heard.length(of: .pickSearchWithout, at: behind)
    let link = max(without, heard.length(of: .pickSearchLinks, at: behind))
    // "Not with a computer" needs nothing before it; "for my mom" asks for nothing.
    guard link > 0, link < behind.count, opening + things > 0 || without > 1 else { return nil }
    let need = behind[link...].reversed().drop { heard.hears($0, in: .hedges) }.reversed()
      .drop { without == link && heard.hears($0, in: .determiners, .pickSearchThings) }
    guard need.contains(where: { !heard.hears($0, in: .functionWords) }) else { return nil }
    let wished = need.joined(separator: " ")
    self = without == link ? .without(wished) : .about(wished)
  }

  /// The quality of "a bit shorter", "that takes less time please": with nothing else around it.
  private static func quality(_ words: [String]) -> PickQuality? {
    let heard = Language.current.heard
    guard let quality = PickQuality(in: words),
      let start = words.indices.first(where: { heard.length(of: quality.list, at: words[$0...]) > 0 })
    else { return nil }
    let rest = words[..<start] + words[(start + heard.length(of: quality.list, at: words[start...]))...]
    return rest.allSatisfy { heard.hears($0, in: .functionWords, .hedges, .pickOne, .pickSkipped, .pickSearchThings) }
      ? quality : nil
  }
}
