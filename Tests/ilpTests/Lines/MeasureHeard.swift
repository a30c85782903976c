// SPDX-License-Identifier: GPL-3.0-or-later
import Understanding

/// What is heard of a measure in a line, as the table of measures names it.
struct MeasureHeard {
  /// Where it stands (with its unit where that is another one than that of the target), the target, the unit, the rhythm, the day;
  /// empty for what is not told.
  let columns: [String]

  init(_ line: String, context: ReadingContext) {
    let told = MeasureReading(line, context: context)
    let unit = told.baseline?.unit
    let isOther = unit != nil && told.target != nil && unit != told.target?.unit
    let baseline = isOther ? told.baseline?.spoken : told.baseline?.text
    columns = [
      baseline ?? "", told.target?.text ?? "", told.unit ?? "", told.rhythm ?? "", told.day?.iso ?? "",
    ]
  }
}
