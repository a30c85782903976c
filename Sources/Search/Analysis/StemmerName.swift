// SPDX-License-Identifier: GPL-3.0-or-later
import CStemmer

/// Which of Snowball's stemmers (snowballstem.org) cuts the endings of a language, such as "english" (Porter2) or "german".
public struct StemmerName: Hashable, Sendable {
  /// As words files write it.
  public let text: String

  private init(known text: String) { self.text = text }

  /// Nil for what is neither one of Snowball's algorithms nor "none".
  public init?(_ text: String) {
    guard Self.all.contains(text) else { return nil }
    self.init(known: text)
  }

  /// Porter2.
  public static let english = StemmerName(known: "english")
  /// For languages that Snowball has no stemmer for: words are their own stems.
  public static let none = StemmerName(known: "none")

  /// Everything that can be named, in the order of the alphabet, "none" last.
  public static let all: [String] = {
    var names: [String] = []
    while let name = ilp_stemmer_name(Int32(names.count)) { names.append(String(cString: name)) }
    return names.sorted() + [none.text]
  }()
}
