// SPDX-License-Identifier: GPL-3.0-or-later
import Hearing
import Testing

@testable import Assistant

@Suite(.hearsEnglish) struct CommandTableTests {
  @Test func `first page of help holds ten commands`() {
    let names = CommandTable.commands.filter(\.isEssential).map(\.name)
    #expect(
      names == ["help", "back", "skip", "unknown", "why", "example", "edit", "review", "pause", "support"])
  }

  @Test func `names and aliases are unique`() {
    let names = CommandTable.commands.flatMap { [$0.name] + $0.aliases }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("help", "help"), ("?", "help"), ("HELP", "help"), ("ex", nil), ("exa", "example"), ("b", "back"),
    ("red", "redo"), ("idk", "unknown"), ("sk", "skip"), ("note", "note"),
    ("show", "print"), ("plan", "print"), ("Change", "edit"), ("next", "skip"), ("stop", "pause"),
  ])
  func `name is found by its unique beginning`(typed: String, name: String?) {
    if case .one(let command) = CommandTable.match(typed) {
      #expect(command.name == name)
    } else {
      #expect(name == nil)
    }
  }

  @Test(arguments: [("hlep", "help"), ("bakc", "back"), ("reviw", "review"), ("skpi", "skip")])
  func `unknown name is answered with the nearest`(typed: String, name: String) {
    guard case .none(let nearest) = CommandTable.match(typed) else {
      Issue.record("\(typed) was taken for a command")
      return
    }
    #expect(nearest?.name == name)
  }

  @Test func `nothing near is not guessed`() {
    guard case .none(nil) = CommandTable.match("xyzzyplugh") else {
      Issue.record("something was guessed")
      return
    }
  }

  @Test(arguments: [
    ("ilp plan show", TypedLine.shellCommand("ilp plan show")),
    ("ilp meeting on Friday", .words("ilp meeting on Friday")),
    ("", TypedLine.empty), ("   ", .empty), ("/help", .command(name: "help", argument: "")),
    ("  /note two words ", .command(name: "note", argument: "two words")), ("//etc", .words("/etc")),
    ("help", .bareWord("help")), (" Skip ", .bareWord("skip")), ("help me", .words("help me")),
    ("/note a\nb", .command(name: "note", argument: "a\nb")), ("/", .command(name: "", argument: "")),
  ])
  func `line is sorted`(line: String, sorted: TypedLine) {
    #expect(TypedLine(line) == sorted)
  }
}
