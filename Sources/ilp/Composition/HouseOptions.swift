// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// What the command line says for every command, as plain values.
struct HouseOptions: Equatable, Sendable {
  /// The folder of the plan file.
  var data: String?
  var prompts: String?
  var corpora: String?
  var today: CalendarDate?
  var plain = false
}
