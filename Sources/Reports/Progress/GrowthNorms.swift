// SPDX-License-Identifier: GPL-3.0-or-later

package import Interventions
package import Plans
package import Progress

/// Published growth for the measures of the catalogue: by grade, from norm tables and from studies that name it.
package struct GrowthNorms: Sendable {
  private let catalogue: Catalogue

  package init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// What is usual and ambitious for a goal; nil when no measure of the catalogue fits it, or no norm fits the learner's grade.
  package func bounds(for goal: Goal, of learner: Learner) -> GrowthBoundsOfGoal? {
    let measures = catalogue.measures.filter { !$0.growth.isEmpty || hasNorms($0) }
    guard let grade = learner.grade.flatMap({ Grade($0) }),
      let measure = MeasureFinder(measures: measures).measure(for: goal)
    else { return nil }
    return bounds(for: measure, in: grade)
  }

  private func hasNorms(_ measure: Measure) -> Bool { catalogue.norms.contains { $0.measure == measure.about.id } }

  /// The study that names an ambitious growth comes first, then the newest table.
  package func bounds(for measure: Measure, in grade: Grade) -> GrowthBoundsOfGoal? {
    let named = measure.growth.filter { $0.grade == grade }
    if let ambitious = named.first(where: { $0.statistic == "ambitious" }),
      let realistic = named.first(where: { $0.statistic == "realistic" && $0.source == ambitious.source }),
      let low = Double(realistic.perWeek), let high = Double(ambitious.perWeek),
      let bounds = GrowthBounds(realistic: low, ambitious: high)
    {
      return GrowthBoundsOfGoal(
        bounds: bounds, grade: grade, source: citation(ambitious.source), table: table(measure, grade))
    }
    guard let table = table(measure, grade) else { return nil }
    let rates = table.scores.filter { $0.grade == grade }.compactMap { score in
      GrowthBounds.weeklyImprovement(fall: score.fall, winter: score.winter, spring: score.spring).map {
        (score.percentile, $0)
      }
    }
    let bounds = GrowthBounds(percentiles: Dictionary(rates) { first, _ in first })
    return bounds.map {
      GrowthBoundsOfGoal(bounds: $0, grade: grade, source: citation(table.source), table: table)
    }
  }

  private func table(_ measure: Measure, _ grade: Grade) -> NormTable? {
    catalogue.norms.filter { table in
      table.measure == measure.about.id && table.scores.contains { $0.grade == grade }
    }.max { $0.edition < $1.edition }
  }

  private func citation(_ source: String) -> String {
    catalogue.source(id: source)?.shortCitation ?? source
  }
}

/// Published growth that fits one goal, with where it was published.
package struct GrowthBoundsOfGoal: Sendable {
  package let bounds: GrowthBounds
  package let grade: Grade
  /// "Hasbrouck and Tindal, 2017".
  package let source: String
  /// The table of scores, where there is one for the grade.
  package let table: NormTable?

  /// Between which percentiles a score lies at a time of the school year: fall from August to November, winter from December to
  /// February, spring from March to July.
  package func percentile(of score: Double, on day: CalendarDate) -> PercentileBand? {
    let rows = table?.scores.filter { $0.grade == grade } ?? []
    let scores = rows.compactMap { row in
      (day.month >= 8 && day.month <= 11 ? row.fall : day.month == 12 || day.month <= 2 ? row.winter : row.spring).map {
        (row.percentile, $0)
      }
    }
    return PercentileBand(of: score, in: Dictionary(scores) { first, _ in first })
  }
}
