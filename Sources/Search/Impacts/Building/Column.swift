// SPDX-License-Identifier: GPL-3.0-or-later

/// A growing row of plain values in memory of its own: millions of appends without checks of uniqueness and bounds.
final class Column<Element: BitwiseCopyable> {
  private(set) var start: UnsafeMutablePointer<Element>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 16) {
    self.capacity = max(1, capacity)
    start = .allocate(capacity: self.capacity)
  }

  convenience init(repeating value: Element, count: Int) {
    self.init(capacity: count)
    start.initialize(repeating: value, count: count)
    self.count = count
  }

  deinit {
    start.deallocate()
  }

  var values: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: start, count: count) }
  var rawBytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(values) }

  @inline(__always)
  subscript(position: Int) -> Element {
    get { start[position] }
    set { start[position] = newValue }
  }

  @inline(__always)
  func append(_ value: Element) {
    if count == capacity { grow(toHold: count + 1) }
    (start + count).initialize(to: value)
    count += 1
  }

  func append(contentsOf values: UnsafeBufferPointer<Element>) {
    guard let source = values.baseAddress else { return }
    if count + values.count > capacity { grow(toHold: count + values.count) }
    (start + count).initialize(from: source, count: values.count)
    count += values.count
  }

  func append(repeating value: Element, count more: Int) {
    if count + more > capacity { grow(toHold: count + more) }
    (start + count).initialize(repeating: value, count: more)
    count += more
  }

  /// Appends values that are to be set before they are read.
  func makeRoom(for more: Int) {
    if count + more > capacity { grow(toHold: count + more) }
    count += more
  }

  /// Forgets the values and keeps the memory.
  func removeAll() {
    count = 0
  }

  /// Forgets the values and gives the memory back.
  func release() {
    start.deallocate()
    (capacity, count) = (1, 0)
    start = .allocate(capacity: capacity)
  }

  private func grow(toHold least: Int) {
    let larger = max(least, capacity * 2)
    let next = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    next.moveInitialize(from: start, count: count)
    start.deallocate()
    start = next
    capacity = larger
  }
}
