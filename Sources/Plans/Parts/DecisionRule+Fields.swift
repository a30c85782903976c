// SPDX-License-Identifier: GPL-3.0-or-later

extension DecisionRule {
  /// What one is called in a sentence.
  public static let noun = "decision rule"

  /// What it holds.
  public static let about = "What decides whether an intervention goes on, agreed before the first observation."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<DecisionRule> = [
    .init("kind", \.kind, "kind", "The kind of rule."),
    .init("text", \.text, "text", "The rule in own words."),
    .init("parameters", \.parameters, "parameters", "Its numbers, by name: \"points\": 4."),
    .init("chosen", \.chosen, "day of choice", "The day it was agreed."),
  ]
}
