// SPDX-License-Identifier: GPL-3.0-or-later

extension Understanding {
  /// Both amounts of a line that tells the one to be reached and, by itself, the one of today: "i want 15. 4 is what i got now". Nil for
  /// other lines.
  package static func startAndTarget(in line: String, context: ReadingContext) -> (start: String, target: String)? {
    let words = AmendmentWords(line, context.words)
    guard words.count <= longestTwoAmounts,
      let tail = words.words.indices.dropFirst().first(where: {
        words.length(of: .presentTails, at: $0) > 0 && isAmount(words.tokens[$0 - 1], context)
      })
    else { return nil }
    let told = tail - 1..<tail + words.length(of: .presentTails, at: tail)
    let others = words.words.indices.filter { !told.contains($0) && isAmount(words.tokens[$0], context) }
    guard let other = others.first, others.count == 1 else { return nil }
    return (words.text(of: told.lowerBound..<told.lowerBound + 1), words.text(of: other..<other + 1))
  }

  /// More words tell something.
  private static let longestTwoAmounts = 20
}
