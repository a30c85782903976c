// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads a file of JSON objects, one a line, each with an id, and collects what is wrong with lines.
final class RecordFile {
  /// So many defects are told.
  static let defectLimit = 20
  private static let longestID = 1_000

  private let lines: LineFile
  private let path: String
  private let hint: String
  private let skipsDefects: Bool
  private var object: JSONObjectLine
  /// The line that was read last, counted from 1.
  private(set) var line = 0
  /// The first of them, up to the limit.
  private(set) var defects: [LineDefect] = []
  private(set) var defectCount = 0

  var position: Int { lines.position }
  var length: Int { lines.length }

  /// - Parameters:
  ///   - keys: those whose texts are wanted, besides `_id`.
  ///   - hint: how a line should look.
  ///   - skipsDefects: whether reading goes on however many lines have defects.
  ///   - isCancelled: asked when a signal comes while the next line is waited for.
  init(
    path: String, keys: [String], hint: String, skipsDefects: Bool = false,
    isCancelled: @escaping () -> Bool = { false }
  ) throws(IndexFileError) {
    self.path = path
    self.hint = hint
    self.skipsDefects = skipsDefects
    lines = try LineFile(path: path, isCancelled: isCancelled)
    object = JSONObjectLine(keys: ["_id"] + keys)
  }

  /// Reads the next line that is not blank and has an id. A line with a defect is passed over.
  /// - Returns: false at the end, or when there are too many defects.
  func next() throws(IndexFileError) -> Bool {
    while skipsDefects || defectCount < Self.defectLimit, let bytes = try lines.next() {
      line += 1
      guard bytes.contains(where: { $0 > 0x20 }) else { continue }
      do throws(JSONObjectLine.Fault) {
        try object.read(bytes)
      } catch {
        report("\(error.message) \(Messages.at(byte: error.byte))", hint)
        continue
      }
      if let message = object.withText(0, Self.faultOfID) {
        report(message, message == Messages.noID ? hint : Messages.idHint)
      } else {
        return true
      }
    }
    return false
  }

  /// Calls `body` with a text of the line, nil where it has none; 0 is the id.
  func withText<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>?) -> Result) -> Result {
    object.withText(number, body)
  }

  func text(_ number: Int) -> String? {
    withText(number) { bytes in bytes.map { String(decoding: $0, as: UTF8.self) } }
  }

  func report(_ message: String, _ hint: String) {
    defectCount += 1
    if defects.count < Self.defectLimit { defects.append(LineDefect(line: line, message: message, hint: hint)) }
  }

  private static func faultOfID(_ id: UnsafeBufferPointer<UInt8>?) -> String? {
    guard let id else { return Messages.noID }
    if id.isEmpty { return Messages.emptyID }
    if id.count > longestID { return Messages.idTooLong }
    if id.contains(where: { $0 <= 0x20 || $0 == 0x7F }) { return Messages.idWithBlank }
    guard id.contains(where: { $0 >= 0x80 }) else { return nil }
    guard let text = String(validating: id, as: UTF8.self) else { return Messages.idNotUTF8 }
    return text.contains(where: \.isWhitespace) ? Messages.idWithBlank : nil
  }
}
