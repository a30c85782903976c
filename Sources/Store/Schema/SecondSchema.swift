// SPDX-License-Identifier: GPL-3.0-or-later

/// Format 2: plans are found by the names of their learners and by their cohort without reading a document, agenda items count
/// how often their day was moved, and what came of interventions can be compared over all plans.
let secondSchema = """
  alter table plan add column cohort text not null default '';
  create index plan_by_cohort on plan (org, cohort, id) where cohort <> '';
  create index plan_by_change on plan (org, updated_at, id);
  create index plan_open_by_change on plan (org, updated_at, id)
    where status not in ('completed', 'discontinued', 'none-needed', 'declined');

  -- Counts the changes of an item's day or words, for calendars that were given an earlier one.
  alter table agenda add column revision bigint not null default 0;
  drop index agenda_by_due;
  create index agenda_by_due on agenda (org, done, due, plan, position);

  -- Derived like the agenda: each word of the learner's names, in small letters.
  create table learner_name (
    org text not null, word text not null, plan text not null,
    primary key (org, word, plan),
    foreign key (org, plan) references plan (org, id) on delete cascade
  );
  create index learner_name_by_plan on learner_name (org, plan);

  -- Derived like the agenda: what came of each intervention for its goal.
  create table result (
    org text not null, plan text not null, position bigint not null, entry text not null, goal text not null,
    status text, response text, points bigint not null,
    baseline double precision, target double precision, last double precision, fidelity double precision,
    primary key (org, plan, position),
    foreign key (org, plan) references plan (org, id) on delete cascade
  );
  create index result_by_entry on result (org, entry);
  """
