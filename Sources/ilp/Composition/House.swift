// SPDX-License-Identifier: GPL-3.0-or-later
internal import Assistant
internal import Library
internal import Localization
internal import Plans
internal import Reports
internal import Store
internal import Terminal

/// Where the parts are put together. Everything is opened when it is first needed.
@MainActor
final class House {
  let options: HouseOptions
  let environment: [String: String]
  let output: Output
  let clock: WallClock
  private(set) lazy var capabilities = capabilities()
  private(set) lazy var shelf = StoreShelf(place: place, isPlain: isPlain)

  init(_ options: HouseOptions) throws {
    self.options = options
    environment = Environment.variables
    output = Output()
    clock = try WallClock(today: options.today, environment: environment)
  }

  /// Where the plans are kept; what is wrong with the environment when that cannot be told.
  var place: PlanPlace { PlanPlace(explicit: options.data, environment: environment) }

  private(set) lazy var materials: Result<FileMaterials, any Error> = Result {
    let executable = Environment.executable
    let search = DataSearch(environment: environment, executable: executable)
    return FileMaterials(
      prompts: try search.layers(of: .prompts, explicit: options.prompts),
      corpora: try search.layers(of: .corpora, explicit: options.corpora),
      prepared: PreparedFiles(
        environment: environment, executable: executable, language: Language.current.tag),
      language: Language.current.tag, country: Environment.country(of: environment))
  }

  /// Who sits at the keyboard, for the history of plans.
  var actor: String { environment["LOGNAME"] ?? environment["USER"] ?? "" }

  func freshID() -> Identifier {
    var generator = SystemRandomNumberGenerator()
    return .random(using: &generator)
  }

  func world(_ console: any Console) throws -> World {
    World(
      console: console, shelf: shelf, materials: try materials.get(), today: clock.today, now: { [clock] in clock.now },
      freshID: freshID, actor: actor,
      export: { [self] plan, file in try ExportFile(path: file, house: self).write(plan) },
      log: { [self] words, plan in
        do {
          return try LogFiling(house: self, plan: plan?.text).file(words) {
            try LogQuestion(console: console).choose($0, $1)
          }
        } catch {
          throw Trouble(error)
        }
      })
  }

  /// How a report looks on this screen. Private parts are shown only where somebody asks for them by name.
  var reportOptions: ReportOptions {
    ReportOptions(
      width: width, style: TextStyle(capabilities.style), isReadAloud: capabilities.isReadAloud, today: clock.today)
  }

  /// Whether lines are read by a screen reader or a braille display: nothing is drawn for them.
  var isPlain: Bool { capabilities.isPlain }

  /// How wide lines for people may be.
  var width: Int { min(capabilities.columns, 100) }

  /// The person at the terminal; in a batch the lines of a pipe, even at a terminal.
  func console(batch: Bool = false) -> TerminalConsole {
    TerminalConsole(capabilities: capabilities(batch: batch), environment: environment)
  }

  private func capabilities(batch: Bool = false) -> TerminalCapabilities {
    TerminalCapabilities.detect(environment: environment, plainRequested: options.plain, batch: batch)
  }
}
