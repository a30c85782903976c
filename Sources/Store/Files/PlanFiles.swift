// SPDX-License-Identifier: GPL-3.0-or-later

/// The files of this program around a plan file: backups, copies from before an upgrade, files set aside by a restore.
enum PlanFiles {
  /// Every other plan file in the folder of `file` and in the folders right below it.
  static func copies(besides file: String) -> [String] {
    let folder = FileSystem.directory(of: file)
    let entries = paths(in: folder)
    let below = entries.filter { FileSystem.kind(of: $0) == .directory }.flatMap(paths(in:))
    let own = FileSystem.identity(of: file)
    return (entries + below).filter { FileSystem.identity(of: $0) != own && isOurs($0) }
  }

  private static func paths(in folder: String) -> [String] {
    FileSystem.names(in: folder).map { "\(folder)/\($0)" }
  }

  /// A damaged file counts when its header still says whose it is.
  private static func isOurs(_ path: String) -> Bool {
    guard FileSystem.kind(of: path) == .file, let bytes = try? FileHeader.bytes(of: path) else { return false }
    return FileHeader(bytes)?.applicationID == Schema.applicationID
  }
}
