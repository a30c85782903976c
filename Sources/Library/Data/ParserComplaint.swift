// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Yams

/// What the YAML parser found, in words that tell an author what to do.
struct ParserComplaint {
  let message: String
  let hint: String
  let mark: SourceMark

  init(_ error: YamlError, in text: String) {
    switch error {
    case .scanner(_, let problem, let place, _), .parser(_, let problem, let place, _):
      mark = SourceMark(place)
      if Self.isTab(at: mark, in: text) {
        (message, hint) = (Messages.tab, Messages.tabHint)
      } else {
        (message, hint) = (Messages.syntax(problem), Messages.syntaxHint)
      }
    case .composer(_, _, let place, _):
      (message, hint, mark) = (Messages.severalDocuments, Messages.severalDocumentsHint, SourceMark(place))
    case .duplicatedKeysInMapping(let duplicates, let context):
      (message, hint) = (Messages.duplicateKey(duplicates.first ?? ""), Messages.duplicateKeyHint)
      mark = SourceMark(context.mark)
    case .reader(_, let offset, _, let yaml):
      (message, hint) = (Messages.controlCharacter, Messages.controlCharacterHint)
      mark = Self.mark(ofCharacter: offset ?? 0, in: yaml)
    case .memory:
      (message, hint, mark) = (Messages.tooDeep(DataReader.depthLimit), Messages.tooDeepHint, .start)
    default:
      (message, hint, mark) = (Messages.notYAML, Messages.syntaxHint, .start)
    }
  }

  /// Whether the parser stumbled over a tab in the indentation of its line.
  private static func isTab(at mark: SourceMark, in text: String) -> Bool {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), maxSplits: mark.line, omittingEmptySubsequences: false)
    guard mark.line >= 1, mark.line <= lines.count else { return false }
    let indentation = lines[mark.line - 1].prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    return indentation.contains(UInt8(ascii: "\t"))
  }

  private static func mark(ofCharacter offset: Int, in text: String) -> SourceMark {
    let before = text.prefix(offset)
    let line = before.count { $0.isNewline } + 1
    let column = before.reversed().prefix { !$0.isNewline }.count + 1
    return SourceMark(line: line, column: column)
  }
}
