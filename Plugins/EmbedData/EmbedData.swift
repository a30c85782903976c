// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import PackagePlugin

/// Puts a copy of every data file into the target that uses this plugin, so that the program works alone.
@main
struct EmbedData: BuildToolPlugin {
  /// Top-level folders, and the names of the files in them that are data.
  private static let folders = [("corpora", ".yaml"), ("prompts", ".yaml"), ("schemas", ".json")]

  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let paths = Self.folders.flatMap { folder, suffix in
      Self.files(below: folder, of: root).filter { $0.hasSuffix(suffix) }
    }
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embedding \(paths.count) data files",
        executable: try context.tool(named: "embed-data").url,
        arguments: [output.path, root.path] + paths,
        inputFiles: paths.map { root.appending(path: $0) },
        outputFiles: [output])
    ]
  }

  /// Paths from the root, in folders within folders too; hidden files are left out.
  private static func files(below folder: String, of root: URL) -> [String] {
    let url = root.appending(path: folder)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
      let path = "\(folder)/\(name)"
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: root.appending(path: path).path, isDirectory: &isFolder)
      guard isThere else { return [] }
      return isFolder.boolValue ? files(below: path, of: root) : [path]
    }
  }
}
