// SPDX-License-Identifier: GPL-3.0-or-later
import Library
import Plans
import Understanding

@testable import ilp

/// What understanding knows with the data that ship: the calendar, the vague words, the signposts.
@MainActor enum ShippedContext {
  private static let materials = FileMaterials(
    prompts: [.embedded(.prompts)], corpora: [.embedded(.corpora)],
    prepared: PreparedFiles(environment: [:], executable: nil, language: "en"))

  static func on(_ today: CalendarDate) throws -> ReadingContext {
    try materials.readingContext(today: today)
  }
}
