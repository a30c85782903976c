// SPDX-License-Identifier: GPL-3.0-or-later

/// What the system says of an error, in small letters as it stands inside a sentence: "no such file or directory".
/// - Parameters:
///   - number: its number in `errno`; the key is made of it.
///   - words: what the system calls it; nil when it knows no such error.
public func say(systemError number: Int32, _ words: String?) -> String {
  let english = words.map { $0.prefix(1).lowercased() + $0.dropFirst() } ?? "error \(number)"
  return say("system.\(number)", "\(english)")
}
