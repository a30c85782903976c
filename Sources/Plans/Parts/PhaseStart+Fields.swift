// SPDX-License-Identifier: GPL-3.0-or-later

extension PhaseStart {
  /// What one is called in a sentence.
  public static let noun = "phase"

  /// What it holds.
  public static let about = "The day on which a stretch of time began."

  /// Its fields, in the order in which they are shown.
  public static let fields: Fields<PhaseStart> = [
    .init("id", \.id, "identifier", "Its stable name within the plan."),
    .init("phase", \.phase, "phase", "The stretch that began."),
    .init("start", \.start, "first day", "Its first day."),
    .init("note", \.note, "note", "What changed on that day."),
  ]
}
