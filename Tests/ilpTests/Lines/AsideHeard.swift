// SPDX-License-Identifier: GPL-3.0-or-later
import Understanding

/// What is heard in a line beside an answer, as the tables of lines name it.
struct AsideHeard {
  private(set) var all: [String] = []

  init(_ line: String, context: ReadingContext) {
    switch Understanding.askedBack(line, context: context) {
    case .term(let term)?: all.append("term:\(term?.name ?? "")")
    case .advice?: all.append("advice")
    case .need?: all.append("need")
    case .readers?: all.append("readers")
    case .keeping?: all.append("kept")
    case .erasing?: all.append("erased")
    case .use?: all.append("used")
    case .other?, .moment?, .meaning?, .grading?, .program?, .approval?, .helpers?, .name?, .progress?:
      all.append("question")
    case nil: break
    }
    if Understanding.read(line, context: context).command == "unask" { all.append("unask") }
    if let tail = Understanding.tail(of: line, context: context) { all.append("tail:\(tail.answer)") }
    if let last = Understanding.amendments(in: line, isReadBack: false, context: context).first?.unnamed,
      let words = last.words, last.lead == .correction || last.lead == .doubt
    {
      all.append((last.lead == .correction ? "last:" : "perhaps:") + words)
    }
    let changes = Understanding.changes(in: line, isReadBack: false, isNamed: true, context: context)
    if !changes.isEmpty {
      all.append("changes:" + changes.map { $0.topic?.rawValue ?? "" }.joined(separator: ","))
    }
  }

  /// An answer is whatever nothing else is heard in for sure.
  func matches(_ expected: String) -> Bool {
    let sure = all.filter { !$0.hasPrefix("perhaps:") }
    if expected == "answer" { return sure.isEmpty || sure.allSatisfy { $0 == "changes:name" } }
    return all.contains(expected) || all.contains(expected.replacing("last:", with: "perhaps:"))
  }
}
