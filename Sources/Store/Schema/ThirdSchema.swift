// SPDX-License-Identifier: GPL-3.0-or-later

/// Format 3: lists name learners in full, with the name they go by beside it; what calendars were given is remembered, so that it
/// can be taken out of them; and a copied text is noticed without reading every plan.
let thirdSchema = """
  -- The name that the learner goes by, where it is another than the full one.
  alter table plan add column preferred text not null default '';

  -- What calendar files were given of the agenda. No words: a calendar needs only the name and number of what is taken away.
  -- It outlives the plan, whose days are then taken out of calendars.
  create table calendar_entry (
    org text not null, plan text not null, item text not null,
    due text not null, responsible text, base bigint not null, sequence bigint not null, gone bigint not null,
    primary key (org, plan, item)
  );

  -- Derived like the agenda: by what a text that was copied from this plan gives itself away.
  create table text_mark (
    org text not null, plan text not null, marks text not null,
    primary key (org, plan),
    foreign key (org, plan) references plan (org, id) on delete cascade
  );
  """
