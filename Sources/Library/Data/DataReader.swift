// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue
import Yams

/// Reads one YAML document into a `DataNode`, and refuses what a plain data file has no use for: anchors and aliases,
/// several documents, deep nesting, big files. Every refusal has a line; nothing is read twice or at length.
package enum DataReader {
  /// Files above this size are refused (bytes).
  package static let sizeLimit = 2_000_000
  /// Lists and mappings may be nested this deep.
  package static let depthLimit = 64

  /// - Parameters:
  ///   - bytes: the file as it lies on disk: UTF-8, with or without a byte order mark, lines ended by LF or CRLF.
  ///   - file: the path shown in defects.
  /// - Returns: the document (nil when it cannot be read) and what is wrong with it.
  package static func read(_ bytes: [UInt8], file: String) -> (node: DataNode?, defects: [Defect]) {
    let log = DefectLog(file: file)
    let node = SourceText(bytes, log: log).flatMap { compose($0.text, log: log) }
    return (node, log.sorted)
  }

  package static func read(_ text: String, file: String) -> (node: DataNode?, defects: [Defect]) {
    read(Array(text.utf8), file: file)
  }
}

extension DataReader {
  private static func compose(_ text: String, log: DefectLog) -> DataNode? {
    do {
      let parser = try Yams.Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        log.report(Messages.emptyFile, hint: Messages.emptyFileHint, at: .start)
        return nil
      }
      return convert(root, depth: 0, log: log)
    } catch let error as YamlError {
      let refusal = ParserComplaint(error, in: text)
      log.report(refusal.message, hint: refusal.hint, at: refusal.mark)
    } catch {
      log.report(Messages.notYAML, at: .start)
    }
    return nil
  }

  private static func convert(_ node: Node, depth: Int, log: DefectLog) -> DataNode? {
    let mark = SourceMark(node.mark)
    guard depth <= depthLimit else {
      log.report(Messages.tooDeep(depthLimit), hint: Messages.tooDeepHint, at: mark)
      return nil
    }
    switch node {
    case .scalar(let scalar):
      return DataNode(content: .scalar(scalar.string), mark: mark)
    case .sequence(let sequence):
      return DataNode(
        content: .sequence(sequence.compactMap { convert($0, depth: depth + 1, log: log) }), mark: mark)
    case .mapping(let mapping):
      let entries = mapping.compactMap { key, value -> DataNode.Entry? in
        guard case .scalar(let name) = key else {
          log.report(Messages.keyIsNoText, hint: Messages.keyIsNoTextHint, at: SourceMark(key.mark))
          return nil
        }
        guard let value = convert(value, depth: depth + 1, log: log) else { return nil }
        return DataNode.Entry(key: name.string, mark: SourceMark(key.mark), value: value)
      }
      return DataNode(content: .mapping(entries), mark: mark)
    case .alias:
      log.report(Messages.alias, hint: Messages.quoteHint("*"), at: mark)
      return nil
    }
  }
}

extension SourceMark {
  init(_ mark: Mark?) {
    self = mark.map { SourceMark(line: $0.line, column: $0.column) } ?? .start
  }
}
