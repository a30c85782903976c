// SPDX-License-Identifier: GPL-3.0-or-later

/// Yes, no or something between, alone or with words behind it: "yes, that sums it up", "no, one is plenty", "kind of, but not on
/// Mondays". The only reader of these: what says yes somewhere says yes everywhere.
public struct YesNo: Sendable, Equatable {
  /// What was said.
  public enum Meaning: Sendable, Equatable {
    case yes, no
    /// "Kind of", "yes and no": partly right.
    case unsure
  }

  /// What was said.
  public let meaning: Meaning
  /// What stands behind it, as typed; empty when it stands alone.
  public let rest: String
  /// Whether what stands behind it takes something back: "yes, but the second one is wrong".
  public let hasReserve: Bool
  /// Whether a no lets things stand as they are: "no, that's fine", "that's all". Where something is read back, that agrees.
  public let letsStand: Bool

  /// Whether it is a yes.
  public var isYes: Bool { meaning == .yes }

  /// Whether it lets stand what was read back.
  public var agrees: Bool { !hasReserve && (isYes || letsStand) }

  /// A plain yes or no, of a program that answers without words.
  public init(isYes: Bool) {
    meaning = isYes ? .yes : .no
    (rest, hasReserve, letsStand) = ("", false, false)
  }

  /// Nil for a line that says neither, and for one that says both: "yes, no".
  public init?(_ line: String) {
    let words = AnsweringWords(line)
    let sayings = words.sayings
    guard let meaning = Self.meaning(of: sayings.said) else { return nil }
    self.meaning = meaning
    rest = words.text(from: sayings.end)
    let heard = Language.current.heard
    let next = words.bare(sayings.end)
    hasReserve = next.map { heard.hears($0, in: .butWords) } ?? false
    letsStand = meaning == .no && sayings.said.contains { $0.isEnough || $0.meaning == .yes }
    let joined = next.map { heard.hears($0, in: .joints) } ?? false ? words.text(from: sayings.end + 1) : rest
    guard !joined.isEmpty, joined.count < line.count, let behind = YesNo(joined), behind.rest.isEmpty else { return }
    if behind.meaning != meaning { return nil }
  }

  /// A line that says yes or no; nil for neither, and for what lies between.
  public static func heard(in line: String) -> YesNo? { YesNo(line).flatMap { $0.meaning == .unsure ? nil : $0 } }

  /// Whether a line says yes or no and nothing else; nil for any other line.
  public static func alone(_ line: String) -> Bool? { heard(in: line).flatMap { $0.rest.isEmpty ? $0.isYes : nil } }

  /// Whether a line says that something is partly so, whatever it adds.
  public static func isUnsure(_ line: String) -> Bool { YesNo(line)?.meaning == .unsure }

  /// Whether what stands behind it says that it is enough as it is.
  public var saysEnough: Bool {
    let words = AnsweringWords(rest).all
    return words.indices.contains { Language.current.heard.length(of: .enoughSayings, at: words[$0...]) > 0 }
  }

  /// What sayings in a row come to: the plain ones go before the doubtful ones; "no no, that's right" means yes.
  private static func meaning(of said: [AnsweringWords.Saying]) -> Meaning? {
    let plain = said.filter { $0.meaning != .unsure }
    guard let first = plain.first, let last = plain.last else { return said.isEmpty ? nil : .unsure }
    if plain.allSatisfy({ $0.meaning == first.meaning }) { return first.meaning }
    if last.confirms { return .yes }
    // "Yeah, not really"; "no, that's fine": the longer saying tells which.
    return last.length > 1 ? .no : nil
  }
}
