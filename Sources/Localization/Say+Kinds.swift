// SPDX-License-Identifier: GPL-3.0-or-later

// Texts that many places say. Their keys begin with what they are: `code.none-needed`, `counted.day.other`.

/// A code in words: "none needed" for `none-needed`.
public func say(code: String) -> String {
  say("code.\(code)", "\(String(code.map { $0 == "-" ? " " : $0 }))")
}

/// So many things: "1 day", "3 days".
/// - Parameters:
///   - noun: what one of them is called in English; its key is made of it.
///   - plural: what several are called in English, where it is not the noun with an "s".
public func counted(_ count: Int, _ noun: String, _ plural: String? = nil) -> String {
  say("counted.\(TextKey.part(noun))", count, one: "1 \(noun)", other: "\(count) \(plural ?? noun + "s")")
}

/// An amount of things, which may be a range: "1 week", "10-20 minutes".
public func counted(_ amount: String, _ noun: String) -> String {
  say("counted.\(TextKey.part(noun))", amount, one: "1 \(noun)", other: "\(amount) \(noun + "s")")
}

/// What happened with, on a line below, what to do about it.
public func hinted(_ message: String, _ hint: String) -> String {
  hint.isEmpty ? message : say("localization.hinted", "\(message)\n  hint: \(hint)")
}

/// A text with an amount that was written down, in the form that goes with it; one that is no whole number goes with `other`.
public func say(
  _ key: @autoclosure () -> String, _ amount: String, one: @autoclosure () -> TextPattern, other: TextPattern
) -> String {
  // No language has a form of its own for so large a number that it has not for all others.
  say(key(), Int(amount) ?? 1_000_000_000, one: one(), other: other)
}
