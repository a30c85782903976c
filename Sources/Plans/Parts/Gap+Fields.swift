// SPDX-License-Identifier: GPL-3.0-or-later

extension Gap {
  /// What one is called in a sentence.
  public static let noun = "gap"

  /// What it holds.
  public static let about = "Something that the learner cannot do yet, or not well enough."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<Gap> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("text", \.text, "text", "The gap, in own words."),
    .init("kind", \.kind, "kind", "Knowledge, skill or ability."),
    .init("domain", \.domain, "domain", "The area it belongs to."),
    .init("level", \.level, "present level", "Where the learner stands today."),
    .init("levelNote", \.levelNote, "note on the level", "What makes it that level."),
    .init("cause", \.cause, "suspected cause", "Why it is hard, as far as anybody suspects."),
    .init("causeNote", \.causeNote, "note on the cause", "The cause in own words."),
    .init("causeConfidence", \.causeConfidence, "confidence in the cause", "How sure one is of the cause."),
    .init("evidence", \.evidence, "evidence", "What shows the gap."),
    .init("foundBy", \.foundBy, "way it was found", "How the gap was found."),
  ]
}
