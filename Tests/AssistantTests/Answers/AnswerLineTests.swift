// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation
import Hearing
import Testing

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct AnswerLineTests {
  @Test func `answers of closed kinds are heard as people give them`() throws {
    let misses = try Self.misses(.seen)
    // "I have plenty of time" weighs like a good-bye, "yes, answering the phone" could be the yes or a thing: both are asked about.
    #expect(misses.count <= 2, "\(misses.joined(separator: "\n"))")
  }

  /// The lines were kept aside until the rules stood; what of them is not heard stays as it is.
  @Test func `of lines that were kept aside most are heard`() throws {
    let lines = try AnswerLine.table(.aside)
    let misses = try Self.misses(.aside)
    print("answers kept aside: \(lines.count - misses.count) of \(lines.count)")
    #expect(misses.count * 10 <= lines.count, "\(misses.joined(separator: "\n"))")
  }

  private static func misses(_ half: AnswerLine.Half) throws -> [String] {
    try AnswerLine.table(half).compactMap { line in
      let heard = try line.heard()
      return heard == line.expected ? nil : "\(line.place): \(line.line): \(heard), not \(line.expected)"
    }
  }
}
