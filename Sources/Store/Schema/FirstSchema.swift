// SPDX-License-Identifier: GPL-3.0-or-later

/// Format 1. Plain SQL that PostgreSQL takes as well: no triggers, no sequences, keys that begin with the organisation.
/// Texts that a person wrote stand in `document`, `body`, `actor` and their like; `erase` knows each of them.
let firstSchema = """
  create table meta (
    org text not null, name text not null, value text not null,
    primary key (org, name)
  );

  -- The truth: one document for each plan. The other columns repeat parts of it for lists.
  create table plan (
    org text not null, id text not null,
    kind text not null, title text not null, learner text not null, status text not null,
    version bigint not null, document text not null, sha256 text not null,
    history_count bigint not null, history_hash text not null,
    updated_at text not null, updated_by text not null,
    primary key (org, id)
  );

  -- Derived from the documents in the same transaction: what is due, and whose turn it is.
  create table agenda (
    org text not null, plan text not null, position bigint not null, item text not null,
    kind text not null, what text not null, responsible text, due text not null, done bigint not null,
    primary key (org, plan, position),
    foreign key (org, plan) references plan (org, id) on delete cascade
  );
  create index agenda_by_due on agenda (org, done, due);

  -- Append-only. The chain runs over digests of the bodies, so that a body can be blanked and the chain still verifies.
  create table event (
    org text not null, plan text not null, seq bigint not null, id text not null,
    at text not null, actor text not null, kind text not null, body text not null, salt text not null,
    body_sha256 text not null, previous_hash text not null, hash text not null,
    primary key (org, plan, seq)
  );

  create table session (
    org text not null, id text not null, flow text not null, flow_version bigint not null, plan text,
    title text not null, band text not null, roles text not null, base_document text,
    answered bigint not null, questions bigint not null, state text not null,
    started_at text not null, updated_at text not null,
    primary key (org, id)
  );
  create index session_by_state on session (org, state, updated_at);
  create index session_by_plan on session (org, plan);

  -- Append-only: what was answered in a conversation, in order.
  create table journal (
    org text not null, session text not null, seq bigint not null, at text not null, body text not null,
    primary key (org, session, seq),
    foreign key (org, session) references session (org, id) on delete cascade
  );

  -- Who was given what, for which purpose.
  create table disclosure (
    org text not null, id text not null, plan text not null, at text not null,
    actor text not null, party text not null, purpose text not null, form text not null,
    primary key (org, id)
  );
  create index disclosure_by_plan on disclosure (org, plan, at);

  -- Derived like the agenda: who has agreed to which use.
  create table consent (
    org text not null, plan text not null, position bigint not null, item text not null,
    person text, use text, state text, at text,
    primary key (org, plan, position),
    foreign key (org, plan) references plan (org, id) on delete cascade
  );
  """
