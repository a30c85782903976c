// SPDX-License-Identifier: GPL-3.0-or-later

/// The copy of the data files inside the program. The build makes `EmbeddedFiles` from the folders.
package enum EmbeddedData {
  /// The paths of all files from the top of the project, such as `prompts/flows/ilp.yaml`, in order.
  package static var paths: [String] { EmbeddedFiles.all.map { $0.path.description } }

  package static func bytes(of path: String) -> [UInt8]? {
    file(at: path)?.text.withUTF8Buffer { Array($0) }
  }

  /// A file that was parsed when the program was built; nil for others.
  /// - Parameter key: the uppermost key from which on nothing is wanted.
  static func node(of path: String, above key: String? = nil) -> DataNode? {
    file(at: path)?.nodes.withUTF8Buffer { PackedNodes.document(in: $0, above: key) }
  }

  private static func file(at path: String) -> EmbeddedFile? {
    let files = EmbeddedFiles.all
    // The files are in the order of their paths.
    var (low, high) = (0, files.count)
    while low < high {
      let middle = (low + high) / 2
      let candidate = files[middle].path.description
      if candidate == path { return files[middle] }
      if candidate < path { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The names of the folders right below a folder, by name.
  static func folders(in folder: String) -> [String] {
    let names = paths.compactMap { path -> Substring? in
      guard path.hasPrefix(folder + "/") else { return nil }
      let rest = path.dropFirst(folder.utf8.count + 1)
      return rest.firstIndex(of: "/").map { rest[..<$0] }
    }
    return Set(names.map(String.init)).sorted()
  }

  /// The names of the files right below a folder.
  static func names(in folder: String) -> [String] {
    paths.compactMap { path in
      guard path.hasPrefix(folder + "/") else { return nil }
      let name = path.dropFirst(folder.count + 1)
      return name.contains("/") ? nil : String(name)
    }
  }
}
