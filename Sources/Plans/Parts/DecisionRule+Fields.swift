// SPDX-License-Identifier: GPL-3.0-or-later

extension DecisionRule {
  public static let noun = "decision rule"

  public static let about = "What decides whether an intervention goes on, agreed before the first observation."

  public static let fields: [Field<DecisionRule>] = [
    .init("kind", \.kind, "kind", "The kind of rule."),
    .init("text", \.text, "text", "The rule in own words."),
    .init("parameters", \.parameters, "parameters", "Its numbers, by name: \"points\": 4."),
    .init("chosen", \.chosen, "day of choice", "The day it was agreed."),
  ]
}
