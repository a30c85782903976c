// SPDX-License-Identifier: GPL-3.0-or-later

import Library
import Localization
public import Testing

/// Tests in which English is heard as it ships: its words are data, so that a test that types has to ask for them.
public struct HearsEnglish: SuiteTrait, TestTrait, TestScoping {
  /// Suites give it to all their tests.
  public var isRecursive: Bool { true }

  private static let english = Language(
    tag: "en", patterns: [:], heard: FlowCatalogue(layers: [.embedded(.prompts)]).heard(language: "en"))

  /// Binds the language for one test.
  public func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @Sendable () async throws -> Void
  ) async throws {
    try await Language.$current.withValue(Self.english) { try await function() }
  }
}

extension Trait where Self == HearsEnglish {
  /// English is heard.
  public static var hearsEnglish: Self { HearsEnglish() }
}
