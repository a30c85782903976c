// SPDX-License-Identifier: GPL-3.0-or-later

extension Answer {
  /// What the words of an answer tell of how a goal is measured.
  public struct Measure: Codable, Sendable, Hashable {
    /// The amount that was asked for, as a number in units of `unit`; nil where it is told otherwise ("2-3", "B+").
    public var number: Double?
    /// The same in figures or words, without its unit: "5", "2-3", "hardly ever"; nil where no amount was asked for.
    public var text: String?
    /// What is counted, so that it reads well behind the number: "pages a day", "of 20 words right", "%".
    public var unit: String?
    /// How often it is measured, as typed: "every friday".
    public var rhythm: String?
    /// When it counts as reached, as typed: "two months in a row".
    public var condition: String?
    /// Which way is better: `up` or `down`.
    public var direction: String?
    /// Where it stands now, told with the amount to be reached: the 4 of "from 4 to 15".
    public var start: Double?

    /// Of which nothing is known yet.
    public init() {}

    /// Whether it tells nothing.
    public var isEmpty: Bool { self == Measure() }
  }
}
