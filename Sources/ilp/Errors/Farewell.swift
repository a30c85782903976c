// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Glibc
internal import Terminal

/// The last words after an error, or after a help page, which comes as one.
struct Farewell {
  let error: any Error

  init(_ error: any Error) { self.error = error }

  /// Says what there is to say; how the program ends.
  func say() -> ExitStatus {
    do {
      return try sayOrThrow()
    } catch TerminalError.outputClosed {
      return .success
    } catch {
      // The page could not be written; whether this can be told or not, the status tells it.
      try? OutputWriter.standardError.line(words(of: Trouble(error)))
      return .inputOutput
    }
  }

  private func sayOrThrow() throws -> ExitStatus {
    if case TerminalError.outputClosed = error { return .success }
    guard let parsing = parsing else {
      let trouble = Trouble(error)
      try? OutputWriter.standardError.line(words(of: trouble))
      return trouble.status
    }
    guard parsing.isPage else {
      try? OutputWriter.standardError.line(
        words(of: Trouble(.usage, parsing.text, hint: Messages.usageHint(CommandLineReader.commandWords))))
      return .usage
    }
    try OutputWriter.standardOutput.line(parsing.text)
    return .success
  }

  /// What the parser of the command line has to say; nil for errors of ours.
  private var parsing: (isPage: Bool, text: String)? {
    guard !isOurs else { return nil }
    let code = Ilp.exitCode(for: error)
    if code == .success {
      return (true, Self.fitted(ParserWords.page(Ilp.fullMessage(for: error).trimmingLastNewline)))
    }
    guard code == .validationFailure else { return nil }
    return (false, ParserWords.message(Messages.withoutCapital(Ilp.message(for: error))))
  }

  /// The page with the lines cut between words that are too long for the screen: the parser leaves its own as they are.
  private static func fitted(_ page: String) -> String {
    guard let width = Screen.columns(of: STDOUT_FILENO) ?? Environment.variables["COLUMNS"].flatMap({ Int($0) }) else {
      return page
    }
    return page.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard line.count > width else { return String(line) }
      return WordWrap.text(String(line), width: width, indent: line.prefix { $0 == " " }.count + 2)
    }.joined(separator: "\n")
  }

  private var isOurs: Bool { error is Trouble }

  private func words(of trouble: Trouble) -> String { escapedForDisplay("ilp: \(trouble.description)") }
}

extension String {
  fileprivate var trimmingLastNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}
