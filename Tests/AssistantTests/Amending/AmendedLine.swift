// SPDX-License-Identifier: GPL-3.0-or-later
import Foundation

@testable import Assistant

/// A row of the table: where the talk stands, what is typed there, and what stands afterwards.
struct AmendedLine {
  let talk: String
  let place: String
  /// Typed one after the other; ` // ` stands between them.
  let lines: [String]
  /// `due=2027-06-03`, several with ` & ` between them; `at=place` is where the talk stands then, `asks=words` what is asked,
  /// `silent=words` what must not be said, `once=words` what is said once.
  let expected: [(key: String, value: String)]

  /// - Parameter file: the tests beside which the table lies.
  static func table(_ name: String, of file: String = #filePath) throws -> [AmendedLine] {
    let folder = file.split(separator: "/").dropLast().joined(separator: "/")
    guard let bytes = FileManager.default.contents(atPath: "/\(folder)/\(name).tsv") else {
      throw AmendedTalk.Missing(what: name)
    }
    let rows = String(decoding: bytes, as: UTF8.self).split(separator: "\n").dropFirst()
    return try rows.map { row in
      let cells = row.split(separator: "\t").map(String.init)
      guard cells.count == 4 else { throw AmendedTalk.Missing(what: String(row)) }
      let expected = cells[3].components(separatedBy: " & ").map { part in
        let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
        return (pair[0], pair.count > 1 ? pair[1] : "")
      }
      return AmendedLine(
        talk: cells[0], place: cells[1], lines: cells[2].components(separatedBy: " // "), expected: expected)
    }
  }

  /// What is otherwise than expected; nil where all of it holds.
  @MainActor func miss(_ talk: AmendedTalk) throws -> String? {
    let (conversation, scene) = try talk.conversation(at: place)
    // Where it is counted what is said, the questions are shown as well.
    let isCounted = expected.contains { $0.key == "once" }
    for line in lines {
      _ = try conversation.hear(line)
      if isCounted { try conversation.show(conversation.turn) }
    }
    let wrong = expected.compactMap { key, value -> String? in
      switch key {
      case "at":
        let now = AmendedTalk.name(of: conversation.interview.turn)
        return now == value ? nil : "at \(now), not \(value)"
      case "once":
        let times = scene.console.text.components(separatedBy: value).count - 1
        return times == 1 ? nil : "says \(times) times: \(value)"
      case "silent": return scene.console.text.contains(value) ? "says: \(value)" : nil
      case "asks": return scene.console.text.contains(value) ? nil : "does not say: \(value)"
      default:
        let now = AmendedTalk.standing(of: key, in: conversation)
        return now == value ? nil : "\(key) is \(now), not \(value)"
      }
    }
    guard !wrong.isEmpty else { return nil }
    let said = scene.console.told.suffix(3).map(\.text).joined(separator: " | ")
    return "\(self.talk) \(place): \(lines): \(wrong.joined(separator: "; ")) [\(said)]"
  }
}
