// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Hearing
import Testing

@testable import Library

@Suite(.hearsEnglish) struct ShippedFlowsTests {
  static let catalogue = FlowCatalogue(layers: [.folder(ProjectFolder.path + "/prompts")])
  static let ids = catalogue.headers.map(\.id)

  @Test func `the prompts that ship have no defects`() {
    let defects = Self.catalogue.defects()
    #expect(defects.isEmpty, "\(defects.map(\.description).joined(separator: "\n"))")
  }

  @Test func `the flows of the product are there`() {
    let wanted = [
      "accommodation", "employee-development", "ilp", "my-development", "onboarding", "review", "scratch",
      "student-goals",
      "which-plan",
    ]
    #expect(Set(wanted).isSubset(of: Self.ids))
  }

  @Test(arguments: ids)
  func `a flow that ships is read whole`(id: String) throws {
    let reading = Self.catalogue.flow(id)
    let flow = try #require(reading.value, "\(reading.defects)")
    #expect(flow.id == id)
    #expect(Self.catalogue.lists(for: flow).value?.keys.sorted() == flow.listNames.sorted())
  }
}
