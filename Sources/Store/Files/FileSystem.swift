// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc
import Localization

/// The few calls to the system that a private, durable file needs.
enum FileSystem {
  /// A call that failed, with the system's number for it.
  struct Failure: Error, Equatable {
    let number: Int32
    var text: String { say(systemError: number, String(cString: strerror(number))) }
    static var last: Failure { Failure(number: errno) }
  }

  /// One file, whatever its names: the device it is on and its number there.
  struct Identity: Equatable, Sendable {
    let device: UInt64
    let number: UInt64
  }

  static func kind(of path: String) -> FileKind {
    guard let status = status(of: path) else {
      return errno == ENOENT || errno == ENOTDIR ? .nothing : .hidden
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    case S_IFIFO: return .fifo
    case S_IFSOCK: return .socket
    default: return .device
    }
  }

  static func identity(of path: String) -> Identity? {
    status(of: path).map { Identity(device: UInt64($0.st_dev), number: UInt64($0.st_ino)) }
  }

  static func size(of path: String) -> Int? {
    status(of: path).map { Int($0.st_size) }
  }

  /// The permission bits, such as 0o600.
  static func mode(of path: String) -> UInt32? {
    status(of: path).map { UInt32($0.st_mode) & 0o777 }
  }

  static func isReadable(_ path: String) -> Bool { access(path, R_OK) == 0 }
  static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  static func setMode(_ mode: UInt32, of path: String) throws(Failure) {
    guard chmod(path, mode) == 0 else { throw .last }
  }

  /// Makes the directory and those above it, each 0700; those that are there stay as they are.
  static func makePrivateDirectory(_ path: String) throws(Failure) {
    switch kind(of: path) {
    case .directory: return
    case .nothing: break
    default: throw Failure(number: ENOTDIR)
    }
    let above = directory(of: path)
    if above != path { try makePrivateDirectory(above) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw .last }
    // A umask may take bits away that the owner needs.
    try setMode(0o700, of: path)
  }

  /// Makes an empty file that only its owner can read; one that is already there is an error.
  static func makePrivateFile(_ path: String) throws(Failure) {
    let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last }
    close(descriptor)
    try setMode(0o600, of: path)
  }

  /// Gives a finished file another name, which must be free, and makes that name durable.
  static func rename(_ path: String, to other: String) throws(Failure) {
    // A second name is given only when it is free; a plain rename would overwrite.
    if link(path, other) == 0 {
      unlink(path)
    } else {
      guard errno == EPERM || errno == ENOTSUP else { throw .last }
      // A file system without second names: the best that is left.
      guard kind(of: other) == .nothing else { throw Failure(number: EEXIST) }
      guard Glibc.rename(path, other) == 0 else { throw .last }
    }
    try synchronize(directory(of: other))
  }

  static func remove(_ path: String) {
    unlink(path)
  }

  /// Waits until what was written to the file or directory is on disk.
  static func synchronize(_ path: String) throws(Failure) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .last }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .last }
  }

  /// The names in a directory, sorted; none when it cannot be read.
  static func names(in directory: String) -> [String] {
    guard let stream = opendir(directory) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  static func directory(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static var processNumber: Int32 { getpid() }

  private static func status(of path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }
}
