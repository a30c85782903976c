// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Glibc
internal import Terminal

/// The person at the terminal, or the file or pipe in their place.
@MainActor
final class TerminalConsole: Console {
  private let capabilities: TerminalCapabilities
  private let writer = OutputWriter.standardOutput
  private var reader: (any LineReader)?
  private let environment: [String: String]
  /// What Tab offers at the present question.
  private var completions: (LineSoFar) -> Completions = { _ in .words([]) }
  private var hasSpoken = false

  init(capabilities: TerminalCapabilities, environment: [String: String]) {
    self.capabilities = capabilities
    self.environment = environment
  }

  var isInteractive: Bool { capabilities.editsLines || capabilities.isTypedBlind }
  var isReadAloud: Bool { capabilities.isReadAloud }
  var editsDrafts: Bool { capabilities.editsLines }
  /// As wide as the window is now: it may be resized at any time.
  var width: Int { min(Screen.columns(of: STDOUT_FILENO) ?? capabilities.columns, Self.widestText) }

  var height: Int? { isInteractive && !capabilities.isPlain ? Screen.rows(of: STDOUT_FILENO) : nil }

  /// Longer lines are hard to read.
  private static let widestText = 100

  func tell(_ utterance: Utterance) throws {
    let layout = UtteranceLayout(width: width, style: capabilities.style, isReadAloud: isReadAloud)
    var lines = layout.lines(of: utterance)
    if utterance.kind == .heading, hasSpoken { lines.insert("", at: 0) }
    hasSpoken = true
    try writer.line(lines.joined(separator: "\n"))
  }

  func ask(
    prompt: String, prefill: String?, completions: @escaping (LineSoFar) -> Completions
  ) throws -> ConsoleInput {
    self.completions = completions
    let reader = openReader()
    try tellNotices()
    switch reader.read(prompt: prompt, prefill: prefill ?? "") {
    // A block of several lines pasted as one answer stays one, even when it begins with a slash.
    case .line(let block, origin: .pasted) where block.hasPrefix("/") && block.contains(where: \.isNewline):
      return .line("/" + block)
    case .line(let line, _): return .line(line)
    case .interrupted: return .interrupted
    case .endOfInput: return .endOfInput
    case .hangup: return .asksToEnd(signal: SIGHUP)
    case .terminated: return .asksToEnd(signal: SIGTERM)
    case .invalidText(let remedy): return .invalid(remedy: remedy)
    }
  }

  func edit(_ text: String) throws -> String? {
    do {
      return try openReader().editInEditor(text)
    } catch TerminalError.editorLeft {
      return nil
    } catch {
      try tell(Utterance(.trouble, error.description))
      return nil
    }
  }

  func remember(_ line: String) { openReader().remember(line) }

  var rememberedLines: [String] { openReader().history }

  /// Gives the terminal back.
  func close() { reader?.close() }

  private func openReader() -> any LineReader {
    if let reader { return reader }
    let opened = capabilities.makeReader(environment: environment) { [weak self] line, word in
      self?.completion(line, word) ?? .nothing
    }
    reader = opened
    return opened
  }

  private func completion(_ line: String, _ word: String) -> Completion {
    switch completions(LineSoFar(line: line, word: word)) {
    case .fileNames: .files()
    case .words(let words): Completion(words)
    case .lines(let lines): Completion(lines, replacing: line.count, addsSpace: false)
    }
  }

  private func tellNotices() throws {
    for notice in reader?.takeNotices() ?? [] { try tell(Utterance(.hint, notice)) }
  }
}
