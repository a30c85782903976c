// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

extension FlowCatalogue {
  /// Where things lie below `prompts`.
  enum Folder {
    static let flows = "flows"
    static let lists = "lists"
    static let signposts = "signposts"
    static let kinds = "kinds.yaml"
    static let calendar = "calendar.yaml"
    static let languages = "languages"
  }

  /// The file of the last layer that holds a flow or list of this id: by its name, else by what its first line says.
  func file(of id: String, in folder: String) -> (DataLayer.File, DataLayer)? {
    guard Self.isID(id) else { return nil }
    for layer in layers.reversed() {
      let file = layer.file(at: "\(folder)/\(id).yaml")
      if layer.contains(file.path) { return (file, layer) }
    }
    guard folder == Folder.flows else { return nil }
    for layer in layers.reversed() {
      for file in layer.files(in: folder) {
        if header(of: file, in: layer)?.id == id { return (file, layer) }
      }
    }
    return nil
  }

  func header(of file: DataLayer.File, in layer: DataLayer) -> FlowHeader? {
    layer.head(of: file, above: "sections").flatMap { head in
      FlowHeader(languages.laid(language, over: head, at: file.path), file: file.shownPath)
    }
  }

  /// Ids are names, never paths.
  static func isID(_ id: String) -> Bool {
    !id.isEmpty && id.count <= 100 && id.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
  }

  func read<Value: Sendable>(
    _ file: DataLayer.File, of layer: DataLayer, _ decode: (DataNode, DefectLog) -> Value?
  ) -> Reading<Value> {
    let log = DefectLog(file: file.shownPath)
    let value = layer.node(of: file, log: log).flatMap { node in
      decode(languages.laid(language, over: node, at: file.path), log)
    }
    return Reading(value: log.hasErrors ? nil : value, defects: log.sorted)
  }

  /// The files of these paths in every layer that has them, the base first.
  func everyReading<Value: Sendable>(
    of paths: [String], _ decode: (DataNode, DefectLog) -> Value?
  ) -> [Reading<Value>] {
    layers.flatMap { layer in
      paths.filter(layer.contains).map { read(layer.file(at: $0), of: layer, decode) }
    }
  }

  /// Adds a value, or puts it in the place of the one with the same id.
  static func add<Value>(_ value: Value, to values: inout [Value], id: KeyPath<Value, String>) {
    if let place = values.firstIndex(where: { $0[keyPath: id] == value[keyPath: id] }) {
      values[place] = value
    } else {
      values.append(value)
    }
  }
}
