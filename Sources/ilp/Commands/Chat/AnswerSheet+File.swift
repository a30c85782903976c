// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Library

extension AnswerSheet {
  /// Reads a sheet: YAML or JSON, step ids with answers.
  init(file: String) throws {
    let name = file == "-" ? Messages.standardInput : file
    let (node, defects) = DataReader.read(try FileBytes.read(file), file: name)
    guard defects.isEmpty, let node else {
      throw Trouble(.badData, defects.map(\.description).joined(separator: "\n"), hint: Messages.sheetHint)
    }
    guard let entries = node.entries else {
      throw Trouble(.badData, Messages.notASheet(name, node.shape), hint: Messages.sheetHint)
    }
    self.init(Self.values(of: entries))
  }

  private static func values(of entries: [DataNode.Entry]) -> [String: Value] {
    Dictionary(entries.compactMap { entry in value(of: entry.value).map { (entry.key, $0) } }) { first, _ in first }
  }

  /// Nil for a key without an answer: the step stays open.
  private static func value(of node: DataNode) -> Value? {
    switch node.content {
    case .scalar(let text): words(text).map(Value.words)
    case .sequence(let items): .several(items.compactMap(value))
    case .mapping(let entries): .byStep(values(of: entries))
    }
  }

  /// Programs write yes and no as true and false, and nothing as null.
  private static func words(_ text: String) -> String? {
    switch text {
    case "", "null", "~": nil
    case "true": "yes"
    case "false": "no"
    default: text
    }
  }
}
