// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// `embed-data OUTPUT ROOT PATH...` writes a Swift file that holds the text of every PATH below ROOT.
@main
struct EmbedDataTool {
  static func main() throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count >= 2, let output = arguments.first, let root = arguments.dropFirst().first else {
      throw EmbedDataError.usage
    }
    let files = try arguments.dropFirst(2).sorted().map { path in
      let text = try text(at: "\(root)/\(path)")
      return EmbeddedText(path: path, text: text, nodes: path.hasPrefix("prompts/") ? try packed(text, of: path) : "")
    }
    try Data(source(of: files).utf8).write(to: URL(filePath: output), options: .atomic)
  }

  private static func text(at path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else { throw EmbedDataError.unreadable(path) }
    guard let text = String(validating: data, as: UTF8.self) else { throw EmbedDataError.notUTF8(path) }
    return text
  }

  /// What a conversation is made from is parsed here, once, and not at every start.
  private static func packed(_ text: String, of path: String) throws -> String {
    do {
      return try PackedNodeWriter.packed(text)
    } catch {
      throw EmbedDataError.notYAML(path, "\(error)")
    }
  }

  private static func source(of files: [EmbeddedText]) -> String {
    let lines = files.map { file in
      "    EmbeddedFile(path: \(file.path.literal), text: \(file.text.literal), nodes: \(file.nodes.literal)),"
    }
    return """
      // Made from the data files of the project by the EmbedData plugin; changes here are lost.
      enum EmbeddedFiles {
        /// Differs when a file of the corpora does.
        static let corporaDigest: UInt64 = \(digest(of: files.filter { $0.path.hasPrefix("corpora/") }))
        static let all: [EmbeddedFile] = [
      \(lines.joined(separator: "\n"))
        ]
      }

      """
  }
}

extension EmbedDataTool {
  /// FNV-1a (64 bits) over paths and texts, each ended by a zero byte.
  fileprivate static func digest(of files: [EmbeddedText]) -> UInt64 {
    var digest: UInt64 = 0xCBF2_9CE4_8422_2325
    for text in files.flatMap({ [$0.path, $0.text] }) {
      for byte in Array(text.utf8) + [0] { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
    return digest
  }
}

/// A data file on its way into the program.
struct EmbeddedText {
  let path: String
  let text: String
  /// The text as parsed nodes; empty where it is read as text.
  let nodes: String
}

enum EmbedDataError: Error {
  case usage
  case unreadable(String)
  case notUTF8(String)
  case notYAML(String, String)
  case notPlain(Int)
}

extension EmbedDataError: CustomStringConvertible {
  var description: String {
    switch self {
    case .usage: "embed-data takes an output file, a root folder and the paths of data files"
    case .unreadable(let path): "data file \(path) cannot be read"
    case .notUTF8(let path): "data file \(path) is not UTF-8"
    case .notYAML(let path, let complaint): "data file \(path) cannot be parsed: \(complaint)"
    case .notPlain(let line): "line \(line) has a key that is no text, or an alias"
    }
  }
}

extension String {
  /// This text as a Swift literal on one line. Quotes, backslashes and everything that does not print are escaped, so
  /// that no text can end the literal or be changed by a line ending.
  var literal: String {
    var literal = "\""
    for scalar in unicodeScalars {
      switch scalar {
      case "\"": literal += "\\\""
      case "\\": literal += "\\\\"
      case "\n": literal += "\\n"
      default:
        if scalar.properties.isPrintable {
          literal.unicodeScalars.append(scalar)
        } else {
          literal += "\\u{\(String(scalar.value, radix: 16))}"
        }
      }
    }
    return literal + "\""
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isPrintable: Bool {
    switch generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
  }
}
