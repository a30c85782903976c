// SPDX-License-Identifier: GPL-3.0-or-later
import Dialogue
import Hearing
import Localization
import Testing
import Understanding

@testable import Assistant

@MainActor
@Suite(.hearsEnglish) struct ChoosingTests {
  @Test func `yes, no and what lies between are heard as people say them`() throws {
    let misses = try yesNoMisses(.seen)
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test func `choices are taken, and what is said beside them is kept`() throws {
    let misses = try choiceMisses(.seen)
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  @Test func `questions are heard as what they ask`() throws {
    let misses = try questionMisses(.seen)
    // "See this through to the end" weighs like a question, and is answered as one.
    #expect(misses.count <= 1, "\(misses.joined(separator: "\n"))")
  }

  /// The lines were kept aside until the rules stood; what of them is not heard stays as it is.
  @Test func `of lines that were kept aside most are heard`() throws {
    let tables = [
      ("yesno", try yesNoMisses(.aside)), ("choices", try choiceMisses(.aside)),
      ("questions", try questionMisses(.aside)),
    ]
    for (name, misses) in tables {
      let count = try ChoosingTable.rows(name, .aside).count
      print("\(name) kept aside: \(count - misses.count) of \(count)")
      #expect(misses.count * 5 <= count, "\(misses.joined(separator: "\n"))")
    }
  }

  // MARK: - What is heard

  private func yesNoMisses(_ half: ChoosingTable.Half) throws -> [String] {
    try ChoosingTable.rows("yesno", half).compactMap { row in
      let heard = YesNo(row[0])
      let meaning = heard.map { $0.meaning == .yes ? "yes" : $0.meaning == .no ? "no" : "unsure" } ?? "-"
      let said = "\(meaning) \(heard?.rest ?? "")"
      return said == "\(row[1]) \(row[2])" ? nil : "\(row[0]): \(said), not \(row[1]) \(row[2])"
    }
  }

  private func choiceMisses(_ half: ChoosingTable.Half) throws -> [String] {
    try ChoosingTable.rows("choices", half).compactMap { row in
      let (heard, notes) = try AnswerLine(place: row[0], line: row[1], expected: row[2]).heardWithNotes()
      let remark = notes.joined(separator: " | ")
      return heard == row[2] && remark == row[3]
        ? nil : "\(row[0]): \(row[1]): \(heard) (\(remark)), not \(row[2]) (\(row[3]))"
    }
  }

  private func questionMisses(_ half: ChoosingTable.Half) throws -> [String] {
    let world = Scene([], flows: [], weighs: true).world
    let context = try world.materials.readingContext(today: world.today)
    return try ChoosingTable.rows("questions", half).compactMap { row in
      let heard = Self.question(row[0], context)
      return heard == row[1] ? nil : "\(row[0]): \(heard), not \(row[1])"
    }
  }

  private static func question(_ line: String, _ context: ReadingContext) -> String {
    switch Understanding.askedBack(line, context: context) {
    case .term(let term?): return "term:\(term.name)"
    case .need: return "needed"
    case .advice: return "advice"
    case .readers: return "seen"
    case .keeping: return "kept"
    case .erasing: return "erased"
    case .use: return "used"
    case .grading: return "graded"
    case .program: return "program"
    case .helpers: return "helpers"
    case .name: return "named"
    case .progress: return "praised"
    case .term(nil), .meaning: return "meaning"
    case .moment, .approval: return "other"
    case .other, nil: break
    }
    let understood = Understanding.read(line, context: context)
    switch understood.intent {
    case .answer: return Understanding.askedBack(line, context: context) == nil ? "answer" : "other"
    case .repeat: return "meaning"
    case .help where understood.isWeighed || understood.command == "reword": return "meaning"
    case .show: return understood.command == "where" ? "length" : "said"
    default: return understood.intent.rawValue
    }
  }
}
