// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans

/// ilp plan sign
struct PlanSign: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: say("ilp.plan-sign.abstract", "Write down that somebody signed, and what the signature means."),
    discussion:
      say(
        "ilp.plan-sign.discussion",
        "Those who come first in the order sign first. A signature may say agreed, received, attended or declined."))

  @Argument(help: ArgumentHelp(say("ilp.plan-sign.plan", "The plan."))) var plan: String
  @Argument(help: ArgumentHelp(say("ilp.plan-sign.who", "Who signs: a name, or a role such as supervisor."))) var who:
    String
  @Option(help: ArgumentHelp(say("ilp.plan-sign.meaning", "agreed, received, attended or declined."))) var meaning:
    String?
  @Option(help: ArgumentHelp(say("ilp.plan-sign.on", "The day; today without it."), valueName: "day")) var on: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let meaning = meaning.map { SignatureMeaning(rawValue: $0.lowercased()) }
    if let meaning, !SignatureMeaning.known.contains(meaning) {
      throw Trouble(.usage, Messages.unknownMeaning(meaning.rawValue), hint: Messages.unknownMeaningHint)
    }
    let day = try house.day(on)
    let (plan, words) = try house.change(try house.planNamed(plan).id) { plan in
      do throws(SigningTrouble) {
        try plan.sign(who, meaning: meaning, on: day)
      } catch {
        throw Trouble(signing: error, who)
      }
    }
    try house.output.lines(Messages.changed(words))
    let next = plan.nextToSign.map { plan.name(of: $0.who) ?? $0.role?.words ?? Messages.noName }
    try house.output.remark(Messages.nextToSign(next))
    return .success
  }
}

extension Trouble {
  fileprivate init(signing trouble: SigningTrouble, _ who: String) {
    switch trouble {
    case .noPlace: self.init(.noInput, Messages.noPlaceToSign(who), hint: Messages.noPlaceToSignHint)
    case .signed(let day): self.init(.cannotCreate, Messages.signedAlready(who, day.shortWords))
    case .tooEarly(let first):
      self.init(.usage, Messages.signsTooEarly(who, before: first), hint: Messages.signsTooEarlyHint)
    }
  }
}
