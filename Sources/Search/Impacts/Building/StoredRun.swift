// SPDX-License-Identifier: GPL-3.0-or-later

/// A run that was given away and lies somewhere else, as in a file: read from front to back, list by list, through a buffer.
///
/// It is a stretch of lists in ascending order: the number of the list and how many postings it has, 32 bits each, and then
/// these, 8 bytes each. Lists without postings are left out.
public final class StoredRun<Failure: Error> {
  /// Fills memory with the next bytes of the run, and tells how many; 0 at the end.
  public typealias Reading = (UnsafeMutableRawBufferPointer) throws(Failure) -> Int

  static var headerSize: Int { 8 }
  static var postingSize: Int { MemoryLayout<RunPosting>.stride }

  private let read: Reading
  private var buffer: UnsafeMutableRawBufferPointer
  private var start = 0
  private var end = 0
  /// The list whose postings come next, once its header was read; beyond all lists at the end.
  private var number = -1
  private var count = 0

  /// - Parameters:
  ///   - bufferSize: bytes that are read at once; more where a list is longer.
  ///   - read: gives the bytes as `CollectionBuilder.takeRun` gave them away.
  public init(bufferSize: Int, _ read: @escaping Reading) {
    self.read = read
    buffer = .allocate(byteCount: max(64, bufferSize), alignment: 8)
  }

  deinit {
    buffer.deallocate()
  }

  /// The postings of a list; they hold until the next call. Lists are asked for in ascending order.
  func list(_ wanted: Int) throws(Failure) -> UnsafeBufferPointer<RunPosting> {
    if number < 0 { try readHeader() }
    guard number == wanted, try fill(count * Self.postingSize), let base = buffer.baseAddress else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    let postings = UnsafeRawBufferPointer(start: base + start, count: count * Self.postingSize)
    start += postings.count
    number = -1
    return postings.bindMemory(to: RunPosting.self)
  }

  private func readHeader() throws(Failure) {
    guard try fill(Self.headerSize), let base = buffer.baseAddress else {
      number = .max
      return
    }
    let header = UnsafeRawPointer(base + start)
    number = Int(header.number(at: 0, as: UInt32.self))
    count = Int(header.number(at: 4, as: UInt32.self))
    start += Self.headerSize
  }

  /// Whether so many bytes lie in the buffer from `start` on, read now where they did not.
  private func fill(_ wanted: Int) throws(Failure) -> Bool {
    guard end - start < wanted else { return true }
    let larger =
      wanted > buffer.count ? UnsafeMutableRawBufferPointer.allocate(byteCount: wanted, alignment: 8) : buffer
    larger.copyMemory(from: UnsafeRawBufferPointer(rebasing: buffer[start..<end]))
    if wanted > buffer.count {
      buffer.deallocate()
      buffer = larger
    }
    (start, end) = (0, end - start)
    while end < wanted {
      let count = try read(UnsafeMutableRawBufferPointer(rebasing: buffer[end...]))
      guard count > 0 else { return false }
      end += count
    }
    return true
  }
}

extension PostingRun {
  /// Hands over the run in the layout of `StoredRun`, piece by piece.
  func store<Failure: Error>(_ write: (UnsafeRawBufferPointer) throws(Failure) -> Void) throws(Failure) {
    let pieceSize = 1 << 18
    var piece: [UInt8] = []
    piece.reserveCapacity(pieceSize)
    for number in 0..<max(0, starts.count - 1) {
      let postings = list(number)
      guard !postings.isEmpty else { continue }
      piece.append(UInt32(truncatingIfNeeded: number))
      piece.append(UInt32(truncatingIfNeeded: postings.count))
      piece.append(contentsOf: UnsafeRawBufferPointer(postings))
      guard piece.count >= pieceSize else { continue }
      try piece.withUnsafeBytesTyped(write)
      piece.removeAll(keepingCapacity: true)
    }
    try piece.withUnsafeBytesTyped(write)
  }
}
