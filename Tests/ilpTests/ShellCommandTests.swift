// SPDX-License-Identifier: GPL-3.0-or-later
import Assistant
import Testing

@testable import ilp

@Suite struct ShellCommandTests {
  @Test func `a conversation knows the commands of the shell`() {
    let names = Set(Ilp.commands.compactMap { $0.configuration.commandName }).union(["help"])
    #expect(names == CommandTable.shellCommands)
  }
}
