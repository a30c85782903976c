// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// One place that data files of a kind come from: a folder, or the copy inside the program.
package enum DataLayer: Sendable, Equatable {
  /// A folder, with the path by which its user knows it.
  case folder(String)
  case embedded(DataKind)

  /// A file of a layer.
  package struct File: Sendable, Equatable {
    /// Below the layer's folder, with "/": `flows/ilp.yaml`.
    package let path: String
    /// As defects show it.
    package let shownPath: String
  }

  package var isEmbedded: Bool {
    if case .embedded = self { true } else { false }
  }

  /// The files right below a folder of the layer whose names end in `.yaml`, by name. A folder that is not there is empty.
  package func files(in folder: String) -> [File] {
    names(in: folder).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
      .map { file(at: folder.isEmpty ? $0 : "\(folder)/\($0)") }
  }

  /// The names of the folders right below a folder of the layer.
  package func folders(in folder: String) -> [String] {
    switch self {
    case .folder:
      return names(in: folder).filter { !$0.hasPrefix(".") && !$0.contains(".yaml") }.sorted()
    case .embedded(let kind):
      let start = "\(kind.rawValue)/\(folder)/"
      let inside = EmbeddedData.paths.filter { $0.hasPrefix(start) }.map { $0.dropFirst(start.count) }
      return Set(inside.filter { $0.contains("/") }.map { String($0.prefix { $0 != "/" }) }).sorted()
    }
  }

  package func file(at path: String) -> File {
    switch self {
    case .folder(let folder): File(path: path, shownPath: folder.hasSuffix("/") ? folder + path : "\(folder)/\(path)")
    case .embedded(let kind): File(path: path, shownPath: "\(kind.rawValue)/\(path)")
    }
  }

  package func contains(_ path: String) -> Bool {
    switch self {
    case .folder: FileManager.default.fileExists(atPath: file(at: path).shownPath)
    case .embedded(let kind): EmbeddedData.bytes(of: "\(kind.rawValue)/\(path)") != nil
    }
  }

  /// The bytes of a file; of a file that is too big, one more than is allowed. Nil when it cannot be read.
  package func bytes(of path: String) -> [UInt8]? {
    switch self {
    case .folder: Self.bytes(at: file(at: path).shownPath)
    case .embedded(let kind): EmbeddedData.bytes(of: "\(kind.rawValue)/\(path)")
    }
  }

  private func names(in folder: String) -> [String] {
    switch self {
    case .folder:
      let path = folder.isEmpty ? file(at: ".").shownPath : file(at: folder).shownPath
      return (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    case .embedded(let kind):
      return EmbeddedData.names(in: folder.isEmpty ? kind.rawValue : "\(kind.rawValue)/\(folder)")
    }
  }

  /// Plain files only: a pipe would wait forever, and a huge file would fill the memory.
  private static func bytes(at path: String) -> [UInt8]? {
    let resolved = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map { target in
      target.hasPrefix("/")
        ? target
        : path.split(separator: "/", omittingEmptySubsequences: false)
          .dropLast().joined(separator: "/") + "/" + target
    }
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: resolved ?? path),
      attributes[.type] as? FileAttributeType == .typeRegular
    else { return nil }
    let size = (attributes[.size] as? Int) ?? (attributes[.size] as? UInt64).map { Int(clamping: $0) } ?? 0
    guard size <= DataReader.sizeLimit else { return Array(repeating: 0x20, count: DataReader.sizeLimit + 1) }
    return FileManager.default.contents(atPath: path).map(Array.init)
  }
}
