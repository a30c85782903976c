// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Store

/// ilp rescue
struct Rescuing: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "rescue",
    abstract: say("ilp.rescuing.abstract", "Read what can still be read from a damaged plan file."),
    discussion: say(
      "ilp.rescuing.discussion",
      "The damaged file is only read. With --to each plan is written to a file that can be imported again."))

  @Argument(
    help: ArgumentHelp(say("ilp.rescuing.file", "The damaged file; the plan file when it is left out.")),
    completion: .file()) var file: String?
  @Option(
    help: ArgumentHelp(say("ilp.rescuing.to", "Write the plans into this folder."), valueName: "dir"),
    completion: .directory)
  var to: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let file = try file ?? house.place.fileOrTrouble()
    guard PlanStore.exists(at: file) else { throw StoreError.missing(file: file) }
    let rescue = try PlanStore.rescue(from: file)
    try house.output.lines(rescue.documents.map(Messages.rescued) + rescue.answers.map { Messages.rescuedAnswers($0) })
    try house.output.lines(rescue.losses.map(Messages.lost))
    if rescue.documents.isEmpty { try house.output.remark(Messages.noPlansToRescue) }
    if let to { try write(rescue, to: to, in: house) }
    return rescue.losses.isEmpty && rescue.documents.allSatisfy(\.isIntact) ? .success : .badData
  }

  @MainActor
  private func write(_ rescue: Rescue, to folder: String, in house: House) throws {
    guard Folder.exists(folder) else {
      throw Trouble(.noInput, Messages.noSuchFolder(folder), hint: Messages.noSuchFolderHint)
    }
    for (number, document) in rescue.documents.enumerated() {
      let path = "\(folder)/plan-\(number + 1).json"
      try FileDraft(path: path).write(document.json)
      try house.output.remark(Messages.written(path))
    }
    for (number, answers) in rescue.answers.enumerated() {
      let path = "\(folder)/answers-\(number + 1).jsonl"
      try FileDraft(path: path).write(answers.bodies.map { "\($0)\n" }.joined())
      try house.output.remark(Messages.written(path))
    }
  }
}
