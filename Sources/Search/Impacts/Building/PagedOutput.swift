// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes the bytes of an index file in their order, hands them on, and keeps the checksum of every page.
struct PagedOutput<Failure: Error> {
  private let write: (UnsafeRawBufferPointer) throws(Failure) -> Void
  private var page: [UInt8] = []
  private(set) var sums: [UInt8] = []
  /// Bytes so far, the header included.
  private(set) var offset = IndexFormat.pageSize

  /// - Parameter write: takes what comes after the header page.
  init(_ write: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void) {
    self.write = write
    page.reserveCapacity(IndexFormat.pageSize)
  }

  mutating func append(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let part = rest.prefix(IndexFormat.pageSize - page.count)
      page.append(contentsOf: part)
      rest = rest.dropFirst(part.count)
      if page.count == IndexFormat.pageSize { try flush() }
    }
    offset += bytes.count
  }

  mutating func append(_ bytes: [UInt8]) throws(Failure) {
    try bytes.withUnsafeBytesTyped { (raw) throws(Failure) in try append(raw) }
  }

  /// Writes the last page and the checksums.
  mutating func finish() throws(Failure) {
    try flush()
    try sums.withUnsafeBytesTyped { (raw) throws(Failure) in try write(raw) }
  }

  private mutating func flush() throws(Failure) {
    guard !page.isEmpty else { return }
    sums.append(page.withUnsafeBytes(PageSum.of))
    try page.withUnsafeBytesTyped { (raw) throws(Failure) in try write(raw) }
    page.removeAll(keepingCapacity: true)
  }
}

extension [UInt8] {
  /// `withUnsafeBytes` with the type of the error kept.
  func withUnsafeBytesTyped<Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    let result = withUnsafeBytes { raw -> Result<Void, Failure> in
      do throws(Failure) {
        try body(raw)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }
}
