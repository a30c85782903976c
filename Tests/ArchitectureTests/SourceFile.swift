// SPDX-License-Identifier: GPL-3.0-or-later
import FoundationEssentials

/// One Swift file of the project, as its text.
struct SourceFile: Sendable {
  let path: String
  let lines: [Substring]

  /// The modules named by `import` lines, whatever attributes and access words stand before them.
  var imports: [String] {
    lines.compactMap { line in
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard let at = words.firstIndex(of: "import"), words[..<at].allSatisfy(Self.mayPrecedeImport) else { return nil }
      let kinds: Set<Substring> = ["struct", "class", "enum", "protocol", "func", "var", "let", "typealias"]
      let name = words[(at + 1)...].first { !kinds.contains($0) }
      return name.map { String($0.split(separator: ".")[0]) }
    }
  }

  private static func mayPrecedeImport(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "private", "fileprivate"].contains(word)
  }

  /// The code of a line, without a comment at its end and without string literals.
  static func code(of line: Substring) -> String {
    var code = ""
    var inString = false
    var previous: Character = " "
    for character in line {
      if character == "\"", previous != "\\" { inString.toggle() }
      if !inString, character == "/", previous == "/" { return String(code.dropLast()) }
      if !inString, character != "\"" { code.append(character) }
      previous = character
    }
    return code
  }
}

/// The folder of the repository, found from the place of this file.
let repository: String = {
  var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  parts.removeLast(3)
  return parts.joined(separator: "/")
}()

/// All Swift files below a folder of the repository, in the order of their paths.
func swiftFiles(under folder: String) throws -> [SourceFile] {
  let root = "\(repository)/\(folder)"
  return try FileManager.default.subpathsOfDirectory(atPath: root)
    .filter { $0.hasSuffix(".swift") }
    .sorted()
    .map { path in
      let data = try Data(contentsOf: URL(filePath: "\(root)/\(path)"))
      let text = String(decoding: data, as: UTF8.self)
      return SourceFile(path: "\(folder)/\(path)", lines: text.split(separator: "\n", omittingEmptySubsequences: false))
    }
}
