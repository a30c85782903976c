// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import Library

@Suite struct DataSearchTests {
  @Test func `the usual places come in order, the copy inside the program first`() throws {
    let root = try TemporaryFolder([
      "bin/ilp": "", "share/ilp/prompts/x": "", "home/.local/share/ilp/prompts/x": "", "data/ilp/prompts/x": "",
      "mine/x": "", "named/x": "",
    ])
    var search = DataSearch(
      environment: ["HOME": root.path + "/home", "ILP_PROMPTS": root.path + "/mine"],
      executable: root.path + "/bin/ilp")
    #expect(
      try search.layers(of: .prompts, explicit: root.path + "/named") == [
        .embedded(.prompts), .folder(root.path + "/share/ilp/prompts"),
        .folder(root.path + "/home/.local/share/ilp/prompts"), .folder(root.path + "/mine"),
        .folder(root.path + "/named"),
      ])
    search.environment["XDG_DATA_HOME"] = root.path + "/data"
    #expect(try search.layers(of: .prompts)[2] == .folder(root.path + "/data/ilp/prompts"))
    #expect(try search.layers(of: .corpora) == [.embedded(.corpora)])
  }

  @Test(arguments: [
    [:], ["HOME": ""], ["HOME": "relative"], ["HOME": "/nowhere"], ["XDG_DATA_HOME": "../.."], ["ILP_PROMPTS": ""],
  ])
  func `a missing or hostile environment leaves the copy inside the program`(environment: [String: String]) throws {
    for executable in [nil, "", "ilp", "/", "/ilp"] {
      let search = DataSearch(environment: environment, executable: executable)
      #expect(try search.layers(of: .prompts) == [.embedded(.prompts)])
    }
  }

  @Test func `a folder that somebody named must be there`() {
    let search = DataSearch(environment: ["ILP_CORPORA": "/nowhere"], executable: nil)
    #expect(throws: LibraryError.noSuchFolder("/nowhere", origin: "ILP_CORPORA")) { try search.layers(of: .corpora) }
    let error = LibraryError.noSuchFolder("x", origin: "--prompts")
    #expect(
      error.description == """
        folder "x" (from --prompts) is not there
          hint: mend the path, or leave --prompts out to use what ships
        """)
  }
}
