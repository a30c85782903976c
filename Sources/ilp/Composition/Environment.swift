// SPDX-License-Identifier: GPL-3.0-or-later
internal import Glibc

/// What the process was started with.
enum Environment {
  /// Variables whose bytes are no text are left out.
  static var variables: [String: String] {
    var variables = [String: String](minimumCapacity: 64)
    var entry = environ
    while let bytes = entry.pointee {
      if let text = String(validatingCString: bytes), let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        variables[String(text[..<sign])] = String(text[text.utf8.index(after: sign)...])
      }
      entry += 1
    }
    return variables
  }

  /// Where the program is used, as contacts name it: `US` of `en_US.UTF-8`; nil where the locale names no country.
  static func country(of variables: [String: String]) -> String? {
    let locale = ["LC_ALL", "LC_ADDRESS", "LANG"].lazy.compactMap { variables[$0] }.first { !$0.isEmpty }
    guard let place = locale?.split(separator: "_", maxSplits: 1).dropFirst().first?.prefix(2), place.count == 2,
      place.allSatisfy({ $0.isASCII && $0.isUppercase })
    else { return nil }
    return place == "GB" ? "UK" : String(place)
  }

  /// The path of the program, links resolved; nil when the system does not tell.
  static var executable: String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let count = readlink("/proc/self/exe", &bytes, bytes.count - 1)
    guard count > 0 else { return nil }
    return String(validatingCString: Array(bytes[..<count]) + [0])
  }
}
