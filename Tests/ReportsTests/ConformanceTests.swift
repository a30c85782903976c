// SPDX-License-Identifier: GPL-3.0-or-later

import Hearing
import Plans
import Testing

@testable import Reports

@Suite("Every format", .hearsEnglish) struct ConformanceTests {
  private static let ids = ReportFormats.all.map(\.id)

  private func render(_ id: String, _ plan: Plan, width: Int = 80, includesPrivate: Bool = false) throws -> String {
    let format = try #require(ReportFormats.named(id))
    return format.render(plan, kind: nil, options: ReportOptions(width: width, includesPrivate: includesPrivate))
  }

  @Test(arguments: ids, [80, 40])
  func `shows every text of a plan that is not private`(id: String, width: Int) throws {
    let sample = try TokenPlan()
    let text = try render(id, sample.plan, width: width).lowercased()
    #expect(sample.open.count > 200)
    #expect(sample.open.filter { !text.contains($0) } == [])
  }

  @Test(arguments: ids, [80, 40])
  func `shows no private text`(id: String, width: Int) throws {
    let sample = try TokenPlan()
    let text = try render(id, sample.plan, width: width).lowercased()
    #expect(sample.hidden.count > 100)
    #expect(sample.hidden.filter(text.contains) == [])
  }

  @Test(arguments: ids)
  func `shows private text where it is asked for by name`(id: String) throws {
    let sample = try TokenPlan()
    let text = try render(id, sample.plan, includesPrivate: true).lowercased()
    #expect(sample.hidden.filter { !text.contains($0) } == [])
  }

  @Test(arguments: ids)
  func `names the kind's own fields, and keeps its private ones`(id: String) throws {
    let format = try #require(ReportFormats.named(id))
    let text = format.render(SamplePlans.maya, kind: SamplePlans.kind, options: ReportOptions())
    #expect(text.contains("Riverside") && text.contains("2036"))
    #expect(!text.contains("A reason that stays here"))
    if id != "json" { #expect(text.contains("Expected year of") && text.contains("District")) }
  }

  @Test(arguments: ids)
  func `ends with one line feed, and is the same every time`(id: String) throws {
    let text = try render(id, SamplePlans.maya)
    #expect(text.hasSuffix("\n") && !text.hasSuffix("\n\n"))
    #expect(try render(id, SamplePlans.maya) == text)
  }

  @Test(arguments: ids)
  func `shows an empty plan without empty sections`(id: String) throws {
    let text = try render(id, Plan(id: "empty"))
    #expect(!text.contains("Goals") && !text.contains("## "))
  }

  @Test(arguments: ids)
  func `lets no control character of the plan through`(id: String) throws {
    var plan = SamplePlans.maya
    plan.title = "a\u{1B}[31mred\u{7}\u{9B}b\u{202E}c\u{0}"
    plan.goals[0].rewritten = "line\u{1B}]0;title\u{7}"
    let text = try render(id, plan)
    let hidden = text.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value) || $0.value == 0x202E
    }
    #expect(Array(hidden) == [])
    #expect(text.lowercased().contains("red"))
  }

  @Test(arguments: ids)
  func `is found by its id and by the end of a file name`(id: String) throws {
    let format = try #require(ReportFormats.named(id.uppercased()))
    #expect(ReportFormats.named(format.fileExtension)?.id == id)
  }

  @Test func `ids are unique, and other names are nothing`() {
    #expect(Set(Self.ids).count == Self.ids.count)
    #expect(ReportFormats.named("pdf") == nil)
    #expect(ReportFormats.named("") == nil)
  }
}
