// SPDX-License-Identifier: GPL-3.0-or-later

/// Mends one slip in the long names of months and weekdays: "Sptember", "Octobar", and swapped letters in units of time: "dyas".
/// Few other words come that near to them.
enum NameMender {
  /// Shorter names have other words beside them.
  static let shortest = 6

  /// The short name that is meant by a word in which two letters are swapped: "dyas", "yaer"; nil for another word.
  static func name(swappedIn word: String, among names: [String]) -> String? {
    let letters = Array(word.unicodeScalars)
    guard (4...7).contains(letters.count) else { return nil }
    return names.first {
      let name = Array($0.unicodeScalars)
      return name.count == letters.count && name.first == letters.first && name != letters && isOneSlip(letters, name)
        && Set(name) == Set(letters)
    }
  }

  /// The name that is meant; nil for another word. The first letter is right, as it nearly always is.
  static func name(meantBy word: String, among names: [String]) -> String? {
    let letters = Array(word.unicodeScalars)
    guard (shortest...13).contains(letters.count) else { return nil }
    let near = names.filter { $0.unicodeScalars.first == letters.first }
    guard !near.contains(word) else { return nil }
    return near.first { $0.unicodeScalars.count > shortest && isOneSlip(letters, Array($0.unicodeScalars)) }
  }

  /// One letter is missing, too many, another one, or two are swapped.
  private static func isOneSlip(_ word: [Unicode.Scalar], _ name: [Unicode.Scalar]) -> Bool {
    let start = zip(word, name).prefix { $0 == $1 }.count
    let end = min(zip(word.reversed(), name.reversed()).prefix { $0 == $1 }.count, min(word.count, name.count) - start)
    let (left, wanted) = (word.count - start - end, name.count - start - end)
    if left == 2, wanted == 2 { return word[start] == name[start + 1] && word[start + 1] == name[start] }
    return left <= 1 && wanted <= 1
  }
}
