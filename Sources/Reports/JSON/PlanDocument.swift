// SPDX-License-Identifier: GPL-3.0-or-later

public import Plans

/// The plan as a document of its own: read and written without loss.
public enum PlanDocument {
  /// Documents above this size are refused (bytes).
  public static let sizeLimit = 20_000_000

  /// The whole plan, private parts included, as JSON: keys sorted, two blanks a level, a line feed at the end. Equal plans
  /// give equal bytes.
  public static func encode(_ plan: Plan) -> String {
    JSONWriter.text(plan.json ?? .object([:]))
  }

  /// Reads a document. Keys that the program does not know are kept.
  /// - Parameter bytes: UTF-8, with or without a byte order mark.
  /// - Throws: where it is no plan document, with the place and a remedy.
  public static func decode(_ bytes: [UInt8]) throws(PlanDocumentError) -> Plan {
    guard bytes.count <= sizeLimit else { throw .tooBig(bytes: bytes.count) }
    let json: JSONValue
    do {
      json = try JSONParser.value(of: bytes)
    } catch {
      throw .fault(error)
    }
    guard case .object(let members) = json else { throw .notAPlan }
    if case .integer(let version) = members["schemaVersion"], version > Plan.currentSchemaVersion {
      throw .newer(version: version)
    }
    return try plan(json)
  }

  /// Reads a document.
  public static func decode(_ text: String) throws(PlanDocumentError) -> Plan {
    try decode(Array(text.utf8))
  }

  private static func plan(_ json: JSONValue) throws(PlanDocumentError) -> Plan {
    do {
      return try Plan(json: json, at: .plan)
    } catch let DecodingError.typeMismatch(_, context) {
      throw misfit(context)
    } catch let DecodingError.dataCorrupted(context) {
      throw misfit(context)
    } catch let DecodingError.keyNotFound(_, context) {
      throw misfit(context)
    } catch let DecodingError.valueNotFound(_, context) {
      throw misfit(context)
    } catch {
      throw .misfit(place: "", problem: Messages.unreadable)
    }
  }

  private static func misfit(_ context: DecodingError.Context) -> PlanDocumentError {
    let steps = context.codingPath.map { key in key.intValue.map(Place.Step.index) ?? .key(key.stringValue) }
    return .misfit(place: Place(steps: steps).text, problem: context.debugDescription)
  }
}
