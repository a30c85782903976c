// SPDX-License-Identifier: GPL-3.0-or-later

/// All checks, in the order in which one reads a plan.
public enum PlanChecks {
  /// The list that `Plan.findings(_:)` runs.
  public static let all: [any PlanCheck] = [
    RequiredPlacesAreFilled(), StatusHasReason(), PlanHasStrength(), GapHasGoal(), GoalAnswersGap(), GoalIsConcrete(),
    GoalIsMeasurable(), GoalHasDueDate(), GoalIsSingle(), GoalPassesStrangerTest(), GoalHasBaseline(),
    TargetBeatsBaseline(), GrowthIsRealistic(), CarriedGoalSaysWhatChanges(), ActionHasResponsiblePerson(),
    ActionHasDueDate(), DateLiesAhead(), DateLiesWithinPlan(), GoalIsReviewed(), LoadIsShared(),
    TextNamesNoOtherLearner(), TextIsOwn(), TextIsDiscreet(), InterventionHasEvidence(), InterventionSuitsLearner(),
    DataHasCollector(), MonitoringHasDecisionRule(), DecisionRuleCameFirst(), AccommodationHasProvider(),
    TemporaryAccommodationEnds(), TestAccommodationIsUsedInClass(), ConditionHasEvidence(), ReviewIsOnTime(),
    SignaturesAreInOrder(),
  ]
}

extension Plan {
  /// What a careful colleague would say before one signs: the weightiest first, then in the order of the plan's reading.
  public func findings(_ context: CheckContext) -> [Finding] {
    let findings = PlanChecks.all.flatMap { $0.findings(in: self, context) }
    return Severity.allCases.flatMap { severity in findings.filter { $0.severity == severity } }
  }
}
