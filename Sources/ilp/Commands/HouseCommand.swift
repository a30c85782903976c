// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser

/// A command that runs in the house: whatever it needs is opened when it asks for it, and not before.
protocol HouseCommand: ParsableCommand {
  var global: GlobalOptions { get }
  @MainActor func run(in house: House) throws -> ExitStatus
}
