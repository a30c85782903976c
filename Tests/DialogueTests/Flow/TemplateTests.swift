// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Testing

@testable import Dialogue

@Suite(.hearsEnglish) struct TemplateTests {
  @Test(arguments: [
    ("Hello {name}!", ["name"]), ("{a}{b-2}", ["a", "b-2"]), ("no names", []), ("{", []), ("{a", []), ("a}", []),
    ("{a b} {c}", ["c"]), ("{{a}}", ["a"]), ("{}", []), ("", []),
  ])
  func `names stand between braces`(text: String, names: [String]) {
    #expect(Template(text).names == names)
  }

  @Test(arguments: ["{", "}", "{{x}", "{x", "a {b c} d", "{}", "🙂{é}"])
  func `braces around anything else are ordinary characters`(text: String) {
    #expect(Template(text).filled { _ in nil } == text.replacingNames())
  }

  @Test func `a name that has no value leaves nothing`() {
    #expect(Template("Hi {name}, {other}.").filled { $0 == "name" ? "Dana" : nil } == "Hi Dana, .")
  }
}

extension String {
  /// What stays of these texts when their names have no value.
  fileprivate func replacingNames() -> String { self == "{{x}" ? "{" : self }
}
