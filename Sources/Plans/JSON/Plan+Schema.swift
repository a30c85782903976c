// SPDX-License-Identifier: GPL-3.0-or-later

extension Plan {
  /// The JSON Schema (draft 2020-12) of the plan document, made from the tables of fields; open to keys it does not name.
  public static let schema: JSONValue = {
    var definitions: [String: JSONValue] = [:]
    SchemaWriter.define(Plan.self, in: &definitions)
    guard case .object(var schema) = definitions.removeValue(forKey: SchemaWriter.name(of: Plan.self)) else {
      return [:]
    }
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    schema["$id"] = .string("urn:ilp:schema:plan:\(currentSchemaVersion)")
    schema["title"] = "Individual learning plan"
    definitions["Margin"] = SchemaWriter.margin
    schema["$defs"] = .object(definitions)
    return .object(schema)
  }()
}

/// Writes the schema of a part and of the parts inside it.
private enum SchemaWriter {
  static func name(of part: any Part.Type) -> String { String(describing: part) }

  static func define(_ part: any Part.Type, in definitions: inout [String: JSONValue]) {
    guard definitions[name(of: part)] == nil else { return }
    definitions[name(of: part)] = .null  // known from here on, while the parts inside are written
    let properties = properties(of: part.entries.dropLast(Margin.entries.count), in: &definitions)
    definitions[name(of: part)] = [
      "title": .string(part.noun), "description": .string(part.about), "type": "object", "properties": properties,
      "allOf": [["$ref": "#/$defs/Margin"]], "additionalProperties": true,
    ]
  }

  /// The fields that every part may carry.
  static var margin: JSONValue {
    var none: [String: JSONValue] = [:]
    let properties = properties(of: Margin.entries[...], in: &none)
    return [
      "title": "margin", "description": "What any part may carry beside its own fields.", "type": "object",
      "properties": properties,
    ]
  }

  private static func properties(
    of entries: ArraySlice<FieldEntry>, in definitions: inout [String: JSONValue]
  ) -> JSONValue {
    var properties: [String: JSONValue] = [:]
    for entry in entries {
      guard case .object(var property) = schema(of: entry.shape, in: &definitions) else { continue }
      property["title"] = .string(entry.english)
      property["description"] = .string(entry.about)
      properties[entry.key] = .object(property)
    }
    return .object(properties)
  }

  private static func schema(of shape: Shape, in definitions: inout [String: JSONValue]) -> JSONValue {
    switch shape {
    case .text: ["type": "string"]
    case .code(let known): ["type": "string", "examples": .array(known.map(JSONValue.string))]
    case .integer: ["type": "integer"]
    case .flag: ["type": "boolean"]
    case .date: ["type": "string", "format": "date", "pattern": #"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"#]
    case .instant:
      ["type": "string", "format": "date-time", "pattern": #"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z$"#]
    case .amount: ["type": ["string", "number"], "pattern": #"^-?[0-9]+(\.[0-9]+)?$"#]
    case .level: ["type": ["number", "string"]]
    case .identifier: ["type": "string"]
    case .any: [:]
    case .list(let inner): ["type": "array", "items": schema(of: inner, in: &definitions)]
    case .map(let inner): ["type": "object", "additionalProperties": schema(of: inner, in: &definitions)]
    case .part(let part): reference(to: part, in: &definitions)
    }
  }

  private static func reference(to part: any Part.Type, in definitions: inout [String: JSONValue]) -> JSONValue {
    define(part, in: &definitions)
    return ["$ref": .string("#/$defs/\(name(of: part))")]
  }
}
