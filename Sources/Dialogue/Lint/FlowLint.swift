// SPDX-License-Identifier: GPL-3.0-or-later

/// What a careful reader would say about a flow before anybody is asked by it: every defect, with place and remedy.
public enum FlowLint {
  /// What a flow is looked at against. What is nil is not known, and the rules that need it keep silent.
  public struct Context: Sendable {
    /// The lists that steps may take choices from, by name.
    public var lists: [String: ChoiceList]?
    /// The ids of kinds, each with the ids of its own fields.
    public var kinds: [String: Set<String>]?
    /// The ids of roles.
    public var roles: Set<String>?
    /// The version of this flow before.
    public var previous: Flow?

    /// A context from its parts; see the properties.
    public init(
      lists: [String: ChoiceList]? = nil, kinds: [String: Set<String>]? = nil, roles: Set<String>? = nil,
      previous: Flow? = nil
    ) {
      self.lists = lists
      self.kinds = kinds
      self.roles = roles
      self.previous = previous
    }
  }

  /// The defects of a flow, in the order of its file.
  /// - Parameter file: the path shown with each.
  public static func defects(in flow: Flow, file: String, against context: Context = Context()) -> [Defect] {
    defects(in: flow, file: file, against: context, rules)
  }

  /// The errors of a flow: those for which it is not used.
  public static func errors(in flow: Flow, file: String, against context: Context = Context()) -> [Defect] {
    defects(in: flow, file: file, against: context, soundness).filter { $0.severity == .error }
  }

  private static func defects(
    in flow: Flow, file: String, against context: Context, _ rules: [any FlowRule]
  ) -> [Defect] {
    let linted = LintedFlow(flow, context)
    let defects = rules.flatMap { rule in
      rule.findings(in: linted).map { finding in
        Defect(
          file: file, mark: finding.mark, severity: finding.severity, message: finding.message, hint: finding.hint,
          rule: String(describing: type(of: rule)))
      }
    }
    return defects.sorted { $0.mark < $1.mark }
  }

  /// The names of all rules.
  public static var ruleNames: [String] { rules.map { String(describing: type(of: $0)) } }

  static let rules: [any FlowRule] = soundness + style

  /// What must be true before a flow is asked.
  private static let soundness: [any FlowRule] = [
    IdIsWellFormed(), IdIsUnique(), RetiredIdIsGone(), EarlierIdIsKeptOrRetired(), ReferenceComesEarlier(),
    ComparedChoiceExists(), StepIsReachable(), HardStepExists(), KindIsKnown(), RoleIsKnown(), BandsAreNamed(),
    ListIsKnown(), OptionsFitType(), ChoiceIdIsUnique(), OwnComesLast(), ProbesAreFew(), RepetitionIsSound(),
    AnswerGoesSomewhere(), PlaceIsKnown(), AskIsThere(), GoalHasExample(),
  ]

  /// What makes it good to be asked.
  private static let style: [any FlowRule] = [
    BandHasWording(), StepHasWhyAndExample(), AskIsOneQuestion(), AskIsShort(), AskHasNoSlash(),
    AskDoesNotBeginWithWhy(), ElementaryAskHasNoNegative(),
  ]
}
