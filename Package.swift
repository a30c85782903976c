// swift-tools-version: 6.1
// SPDX-License-Identifier: GPL-3.0-or-later
import PackageDescription

let strict: [SwiftSetting] = [
  .unsafeFlags(["-warnings-as-errors"]),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// The tests hold some thousand talks, so what they test is optimized for them too; checks stay, and so does what they may see.
let quick: SwiftSetting = .unsafeFlags(["-O"], .when(configuration: .debug))

/// A target of ours: Swift 6 mode, warnings are errors.
func house(_ name: String, _ dependencies: [Target.Dependency] = [], plugins: [Target.PluginUsage] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + [quick], plugins: plugins)
}

func tests(of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, exclude: exclude, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "ilp",
  products: [.executable(name: "ilp", targets: ["ilp"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .target(name: "CProcess"),
    .target(name: "CReadline", linkerSettings: [.linkedLibrary("readline"), .linkedLibrary("tinfo")]),
    .target(name: "CStemmer", linkerSettings: [.linkedLibrary("stemmer")]),
    house("Localization"),
    house("Plans", ["Localization"]),
    house("Progress"),
    house("Dialogue", ["Localization"]),
    house("Understanding", ["Localization", "Plans"]),
    house("Search", ["CStemmer", "Localization"]),
    house("IndexFiles", ["Search", "Localization"]),
    house("Interventions", ["Plans", "Search", "Localization"]),
    house("Reports", ["Plans", "Progress", "Interventions", "Localization"]),
    house(
      "Library", ["Dialogue", "Understanding", "Search", "Interventions", "Localization", yams], plugins: ["EmbedData"]),
    house("Store", ["Plans", "Dialogue", "Localization", grdb, sqlite]),
    house("Terminal", ["CReadline", "Localization"]),
    house(
      "Assistant",
      ["Plans", "Progress", "Dialogue", "Understanding", "Search", "Interventions", "Reports", "Localization"]),
    .executableTarget(
      name: "ilp",
      dependencies: [
        "Plans", "Progress", "Dialogue", "Understanding", "Search", "IndexFiles", "Interventions", "Reports", "Library",
        "Store", "Terminal", "Assistant", "Localization", "CProcess", argumentParser,
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "embed-data", dependencies: [yams], path: "Plugins/EmbedDataTool", swiftSettings: strict),
    .plugin(name: "EmbedData", capability: .buildTool(), dependencies: ["embed-data"]),
    tests(of: "Localization", ["Hearing"]),
    .target(name: "SeededRandom", path: "Tests/SeededRandom", swiftSettings: strict),
    .target(name: "Hearing", dependencies: ["Library", "Localization"], path: "Tests/Hearing", swiftSettings: strict),
    tests(of: "Plans", ["Hearing", "Localization"]),
    tests(of: "Progress"),
    tests(of: "Dialogue", ["Hearing"]),
    tests(of: "Understanding", ["Hearing", "Library", "Plans"]),
    tests(of: "Search", ["SeededRandom"]),
    tests(of: "IndexFiles", ["Search"]),
    tests(of: "Interventions", ["Hearing", "Search", "SeededRandom"]),
    .target(name: "Proofreading", path: "Tests/Proofreading", swiftSettings: strict),
    tests(of: "Reports", ["Hearing", "Plans", "Interventions", "Proofreading", "Search"], exclude: ["Golden"]),
    tests(
      of: "Library", ["Hearing", "Dialogue", "Understanding", "Search", "Interventions", "Localization"],
      exclude: ["Needs/needs.tsv"]),
    tests(of: "Store", [grdb], exclude: ["Fixtures"]),
    tests(of: "Terminal"),
    tests(
      of: "Assistant", ["Hearing", "Library", "Proofreading", "Understanding"],
      exclude: [
        "Picking/picks-seen.tsv", "Picking/picks-aside.tsv", "Reviewing/people-seen.tsv", "Reviewing/people-aside.tsv",
        "Amending/seen.tsv", "Answers/seen.tsv", "Answers/aside.tsv", "People/people-seen.tsv",
        "People/people-aside.tsv", "People/talks-seen.tsv", "People/talks-aside.tsv",
        "People/presence-seen.tsv", "People/presence-aside.tsv", "People/written.tsv",
      ]),
    tests(
      of: "ilp",
      ["Hearing", "Assistant", "Dialogue", "Library", "Localization", "Plans", "Store", "Terminal", "Understanding"],
      exclude: ["Lines/seen", "Lines/aside", "Lines/fit"]),
    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
