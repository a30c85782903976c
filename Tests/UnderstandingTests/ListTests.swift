// SPDX-License-Identifier: GPL-3.0-or-later
import Testing

@testable import Understanding

@Suite struct ListTests {
  static let lists: [(String, [String])] = [
    ("reading charts, Excel and speaking up in meetings", ["reading charts", "Excel", "speaking up in meetings"]),
    (
      "the monthly report and saying no to people, oh and excel",
      ["the monthly report", "saying no to people", "excel"]
    ),
    ("Excel", ["Excel"]), ("", []), ("  ,  ", []), ("math and reading", ["math", "reading"]),
    ("math or reading", ["math", "reading"]), ("math & reading", ["math", "reading"]),
    ("math, reading, and writing", ["math", "reading", "writing"]), ("a, b, c or d", ["a", "b", "c", "d"]),
    ("planning; research and development; sales", ["planning", "research and development", "sales"]),
    ("research and development", ["research and development"]), ("trial and error", ["trial and error"]),
    ("copy and paste, and formulas", ["copy and paste", "formulas"]),
    ("pros and cons and deadlines", ["pros and cons", "deadlines"]),
    ("health and safety, first aid", ["health and safety", "first aid"]),
    ("one\ntwo\nthree", ["one", "two", "three"]), ("- one\n- two, with more", ["one", "two, with more"]),
    ("1. plan the week\n2) call Lee\n3. rest", ["plan the week", "call Lee", "rest"]), ("* only one", ["only one"]),
    ("one\r\ntwo\r\n", ["one", "two"]), ("phones; emails; ", ["phones", "emails"]),
    ("I am good at drawing, soccer and math", ["drawing", "soccer", "math"]),
    ("I like drawing and soccer", ["drawing", "soccer"]), ("I like drawing", ["I like drawing"]),
    ("I'm good at listening", ["listening"]),
    ("help with fractions and long division", ["fractions", "long division"]),
    ("My strengths are: patience, humor", ["patience", "humor"]), ("things like email, chat", ["email", "chat"]),
    (
      "It took me three days because I copy numbers by hand and nobody showed me another way",
      ["It took me three days because I copy numbers by hand and nobody showed me another way"]
    ),
    ("I go back over my notes, and then I test myself", ["I go back over my notes, and then I test myself"]),
    (
      "He reads slowly, word by word, and stumbles over easy words",
      ["He reads slowly, word by word, and stumbles over easy words"]
    ),
    ("When it gets loud, I lose the thread", ["When it gets loud, I lose the thread"]),
    ("budgets over $1,000 and contracts", ["budgets over $1,000", "contracts"]),
    ("the audit on June 3, 2027 and the fair", ["the audit on June 3, 2027", "the fair"]),
    ("tools (drills, saws), safety", ["tools (drills, saws)", "safety"]),
    ("\"stop, look and listen\", maps", ["\"stop, look and listen\"", "maps"]),
    ("open (bracket, never closed", ["open (bracket", "never closed"]),
    ("two and a half hours of work", ["two and a half hours of work"]),
    ("3 or 4 calls", ["3 or 4 calls"]), ("between work and home", ["between work and home"]),
    ("maps as well as charts", ["maps", "charts"]), ("maps and charts and tables", ["maps", "charts", "tables"]),
    ("Maps, charts.", ["Maps", "charts"]), ("and maps", ["maps"]), ("oh and also maps", ["maps"]),
    ("café, naïve words, 漢字 and 🙂", ["café", "naïve words", "漢字", "🙂"]), ("and", []), ("?", []), ("fast.", ["fast"]),
    ("Word and Excel", ["Word", "Excel"]), ("math,reading", ["math", "reading"]),
    ("rock'n'roll and jazz", ["rock'n'roll", "jazz"]),
  ]

  @Test(arguments: lists)
  func dividesThingsAndNotSentences(line: String, items: [String]) {
    #expect(ListSplitter(.english).items(of: line) == items)
  }

  @Test func saysNothingThatWasNotTyped() {
    for (line, _) in Self.lists {
      for item in ListSplitter(.english).items(of: line) { #expect(line.contains(item)) }
    }
  }
}
