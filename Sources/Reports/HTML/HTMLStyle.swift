// SPDX-License-Identifier: GPL-3.0-or-later

/// The look of a page: letters of the reader's own device, dark on white, names beside values where there is room.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body { margin: 0; background: #fff; color: #1a1a1a; font: 1rem/1.5 system-ui, sans-serif; }
    main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; overflow-wrap: anywhere; }
    h1, h2, h3, h4, h5, h6, p, li, dt, dd, td, th { unicode-bidi: plaintext; }
    h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; }
    h2 { font-size: 1.25rem; margin: 2.25rem 0 .75rem; padding-bottom: .2rem; border-bottom: 2px solid #1a1a1a; }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .5rem; }
    h4 { font-size: 1rem; margin: 1.1rem 0 .4rem; color: #404040; }
    .lead { margin: 0; font-size: 1.1rem; color: #404040; }
    dl { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .25rem 1rem; margin: .5rem 0; }
    dt { color: #505050; }
    dd { margin: 0; }
    ul { margin: .5rem 0; padding-left: 1.25rem; }
    li { margin: .35rem 0; }
    nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
    nav li { margin: 0; }
    a { color: #0b57a4; }
    .table { overflow-x: auto; }
    table { width: 100%; border-collapse: collapse; margin: .5rem 0; overflow-wrap: normal; }
    caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid #c8c8c8; }
    th { font-weight: 600; }
    td small { display: block; font-size: .9em; color: #505050; }
    figure { margin: .75rem 0; }
    figure svg { display: block; width: 100%; max-width: 47rem; height: auto; }
    figcaption { color: #505050; }
    @media (max-width: 36rem) {
      dl { display: block; }
      dd { margin: 0 0 .5rem; }
      figure { overflow-x: auto; }
      figure svg { min-width: 44rem; }
    }
    @media print {
      @page { margin: 18mm 16mm; }
      body { font-size: 10.5pt; line-height: 1.4; }
      main { max-width: none; padding: 0; }
      nav { display: none; }
      h2 { margin-top: 1.4rem; }
      h1, h2, h3, h4 { break-after: avoid; }
      dd, li, tr, figure { break-inside: avoid; }
      .table { overflow: visible; }
      thead { display: table-header-group; }
      figure svg { max-width: none; }
    }
    """
}
