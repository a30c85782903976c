// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// Where data files are looked for. The environment and the path of the executable are given, not asked for.
package struct DataSearch: Sendable, Equatable {
  package var environment: [String: String]
  /// The path of the program, links resolved; nil when it is not known.
  package var executable: String?

  package init(environment: [String: String], executable: String?) {
    self.environment = environment
    self.executable = executable
  }

  /// The layers of a kind, the copy inside the program first; what comes later adds to and replaces what comes before.
  /// - Parameter explicit: a folder named on the command line.
  /// - Throws: when a folder named there or in the environment is not there; the usual places may be missing.
  package func layers(of kind: DataKind, explicit: String? = nil) throws(LibraryError) -> [DataLayer] {
    var layers = [DataLayer.embedded(kind)]
    layers += [shared(kind), own(kind)].compactMap(\.self).filter(Self.isFolder).map(DataLayer.folder)
    for (folder, origin) in [(environment[kind.variable], kind.variable), (explicit, "--\(kind.rawValue)")] {
      guard let folder, !folder.isEmpty else { continue }
      guard Self.isFolder(folder) else { throw .noSuchFolder(folder, origin: origin) }
      layers.append(.folder(folder))
    }
    return layers
  }

  /// `<executable>/../share/ilp/prompts`
  private func shared(_ kind: DataKind) -> String? {
    executable.flatMap(Self.sharedFolder).map { "\($0)/\(kind.rawValue)" }
  }

  /// `<executable>/../share/ilp`; nil for a path that is not absolute.
  package static func sharedFolder(of executable: String) -> String? {
    guard executable.utf8.first == UInt8(ascii: "/") else { return nil }
    let slash = UInt8(ascii: "/")
    guard let name = executable.utf8.lastIndex(of: slash),
      let folder = executable.utf8[..<name].lastIndex(of: slash)
    else { return nil }
    return "\(executable[..<folder])/share/ilp"
  }

  /// `$XDG_DATA_HOME/ilp/prompts`; a path that is not absolute counts as not set.
  private func own(_ kind: DataKind) -> String? {
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 + "/.local/share" : nil }
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? home
    return data.map { "\($0)/ilp/\(kind.rawValue)" }
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder
  }
}
