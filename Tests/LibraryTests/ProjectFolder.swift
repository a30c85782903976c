// SPDX-License-Identifier: GPL-3.0-or-later

import FoundationEssentials

/// The top of the project, found from where this file lies.
enum ProjectFolder {
  static let path: String = {
    var parts = #filePath.split(separator: "/").dropLast()
    while !parts.isEmpty {
      let path = "/" + parts.joined(separator: "/")
      if FileManager.default.fileExists(atPath: path + "/prompts/kinds.yaml") { return path }
      parts.removeLast()
    }
    return "."
  }()

  /// The files of a top folder by their paths from the top, with those in folders within.
  static func files(in folder: String, suffix: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.flatMap { name -> [String] in
      var isFolder = false
      let inside = "\(folder)/\(name)"
      guard FileManager.default.fileExists(atPath: "\(path)/\(inside)", isDirectory: &isFolder) else { return [] }
      return isFolder ? files(in: inside, suffix: suffix) : name.hasSuffix(suffix) ? [inside] : []
    }
  }

  static func bytes(_ file: String) -> [UInt8]? {
    FileManager.default.contents(atPath: "\(path)/\(file)").map(Array.init)
  }
}
