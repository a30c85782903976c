// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials
import Testing

@Suite struct ArchitectureTests {
  @Test(arguments: importRules)
  func `target imports only what its rule allows`(rule: ImportRule) throws {
    let files = try swiftFiles(under: "Sources/\(rule.target)")
    #expect(!files.isEmpty, "target \(rule.target) has no files")
    for file in files {
      for module in file.imports {
        #expect(rule.allowed.contains(module), "\(file.path) imports \(module), which \(rule.target) may not")
      }
    }
  }

  @Test func `every target has a rule`() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: "\(repository)/Sources")
    let ruled = Set(importRules.map(\.target)).union(["CProcess", "CReadline", "CStemmer"])
    #expect(Set(folders).subtracting(ruled).isEmpty)
  }

  @Test func `sources hold no forbidden word`() throws {
    for file in try swiftFiles(under: "Sources") {
      for (number, line) in file.lines.enumerated() {
        let code = SourceFile.code(of: line)
        for (word, instead) in forbiddenWords {
          #expect(!code.contains(word: word), "\(file.path):\(number + 1): \(word) stands here; \(instead)")
        }
      }
    }
  }

  @Test func `files are short and most are very short`() throws {
    let files = try swiftFiles(under: "Sources")
    let lengths = files.map(\.lines.count).sorted()
    for file in files { #expect(file.lines.count <= 401, "\(file.path) is over 400 lines: it wants to be two things") }
    #expect(lengths[lengths.count / 2] < 100)
    #expect(lengths[lengths.count * 9 / 10] < 250)
  }

  @Test func `every file names its licence`() throws {
    for file in try swiftFiles(under: "Sources") + swiftFiles(under: "Tests") {
      #expect(file.lines.first == "// SPDX-License-Identifier: GPL-3.0-or-later", "\(file.path)")
    }
  }

  @Test func `only the rows of the mapping carry slots to plans`() throws {
    let carriers = try swiftFiles(under: "Sources").filter { file in
      file.lines.contains { $0.contains(": [String: MappingRow]") }
    }
    #expect(!carriers.isEmpty)
    for file in carriers { #expect(file.path.hasPrefix("Sources/Assistant/Mapping/SlotMapping"), "\(file.path)") }
  }

  @Test func `import lines are read whatever stands before them`() {
    let text = "import A\npublic import B\n@testable import C\npackage import struct D.E\nlet important = 1"
    let file = SourceFile(path: "x", lines: text.split(separator: "\n"))
    #expect(file.imports == ["A", "B", "C", "D"])
  }
}

extension String {
  /// Whether the word stands here by itself, not as the end of a longer name.
  fileprivate func contains(word: String) -> Bool {
    var rest = self[...]
    while let found = rest.firstRange(of: word) {
      let before = found.lowerBound == startIndex ? " " : self[index(before: found.lowerBound)]
      if !before.isLetter && !before.isNumber && before != "_" && before != "." { return true }
      rest = rest[found.upperBound...]
    }
    return false
  }
}
