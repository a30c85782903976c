PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
  org text not null, name text not null, value text not null,
  primary key (org, name)
);
INSERT INTO meta VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','format','ilp plans');
CREATE TABLE plan (
  org text not null, id text not null,
  kind text not null, title text not null, learner text not null, status text not null,
  version bigint not null, document text not null, sha256 text not null,
  history_count bigint not null, history_hash text not null,
  updated_at text not null, updated_by text not null, cohort text not null default '', preferred text not null default '',
  primary key (org, id)
);
INSERT INTO "plan" VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1','development','Development plan','Dana Reyes','draft',2,'{"actions":[{"due":"2026-11-27","id":"step","text":"show the pivot table once","who":"lee"}],"checkpoints":[{"day":30,"event":"hire","id":"day-30","text":"look at the first month"}],"cohort":"Autumn 2026","goals":[{"due":"2026-12-31","id":"goal-0","statement":"I make the monthly report number 0 myself"},{"due":"2026-12-31","id":"goal-1","statement":"I make the monthly report number 1 myself"}],"id":"plan-1","interventions":[{"entry":"worked-examples","fidelity":[{"held":3,"id":"w1","planned":4}],"goal":"goal-0","id":"use","text":"Worked examples"}],"kind":"development","learner":{"hireDate":"2026-11-02","id":"f18d6bd6-567f-8544-a50c-6dc34ac1f64f","name":"Dana Reyes"},"observations":[{"date":"2026-11-10","goal":"goal-0","id":"s0","value":10},{"date":"2026-11-11","goal":"goal-0","id":"s1","value":11},{"date":"2026-11-12","goal":"goal-0","id":"s2","value":12}],"parties":[{"id":"lee","name":"Lee Park"}],"reviews":[{"due":"2027-01-15","id":"review"}],"schemaVersion":1,"start":"2026-11-01","status":"draft","title":"Development plan"}','d4d0d7d6315f0c9d34bcd460605fb7a1981906a22c857ee52ac4444fe269f088',2,'19c89d0eda0565c60791ddbb9ef63a01263aae08c2a874a9cf4fec999c34aa5b','2026-11-22T05:25:04Z','','Autumn 2026','');
CREATE TABLE agenda (
  org text not null, plan text not null, position bigint not null, item text not null,
  kind text not null, what text not null, responsible text, due text not null, done bigint not null, revision bigint not null default 0,
  primary key (org, plan, position),
  foreign key (org, plan) references plan (org, id) on delete cascade
);
INSERT INTO agenda VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1',0,'step','action','show the pivot table once','Lee Park','2026-11-27',0,1);
INSERT INTO agenda VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1',1,'day-30','checkpoint','look at the first month',NULL,'2026-12-02',0,0);
INSERT INTO agenda VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1',2,'goal-0','goal','I make the monthly report number 0 myself','Dana Reyes','2026-12-31',0,0);
INSERT INTO agenda VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1',3,'goal-1','goal','I make the monthly report number 1 myself','Dana Reyes','2026-12-31',0,0);
INSERT INTO agenda VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1',4,'review','review','review',NULL,'2027-01-15',0,0);
CREATE TABLE event (
  org text not null, plan text not null, seq bigint not null, id text not null,
  at text not null, actor text not null, kind text not null, body text not null, salt text not null,
  body_sha256 text not null, previous_hash text not null, hash text not null,
  primary key (org, plan, seq)
);
INSERT INTO event VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1',1,'9f0900b9-3c81-4136-9f28-4b0627593218','2026-11-21T12:00:00Z','M. Lopez','edited','{"words":["started the plan"]}','7a9cc12b-264e-4ade-9c65-a7d23341bfde','582fb4c933b789b033c97f39bb4e5a3999225634d502bbdfda08f47f8d92ed1d','0000000000000000000000000000000000000000000000000000000000000000','de46a76044781b2690904ccd1a596b515fd33f0328e12ef14686210357fcb1fd');
INSERT INTO event VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1',2,'7cc5ff27-e051-4165-86e2-631a3d434ba5','2026-11-22T05:25:04Z','','imported','{"words":["imported from dana.json"]}','0b0935d2-c6d4-4ec6-9189-27cbb9904f3b','552527fa7dc724d2697d2ada5052ddcbc2df873fe00dd2c37435d01c42cafd5b','de46a76044781b2690904ccd1a596b515fd33f0328e12ef14686210357fcb1fd','19c89d0eda0565c60791ddbb9ef63a01263aae08c2a874a9cf4fec999c34aa5b');
CREATE TABLE session (
  org text not null, id text not null, flow text not null, flow_version bigint not null, plan text,
  title text not null, band text not null, roles text not null, base_document text,
  answered bigint not null, questions bigint not null, state text not null,
  started_at text not null, updated_at text not null,
  primary key (org, id)
);
INSERT INTO session VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','session-1','employee-development',1,'plan-1','development conversation with Dana Reyes','adult','{"employee":"Dana Reyes"}',NULL,1,31,'open','2026-11-21T12:00:00Z','2026-11-22T09:30:00Z');
CREATE TABLE journal (
  org text not null, session text not null, seq bigint not null, at text not null, body text not null,
  primary key (org, session, seq),
  foreign key (org, session) references session (org, id) on delete cascade
);
INSERT INTO journal VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','session-1',1,'2026-11-22T09:30:00Z','{"answered":"gap"}');
CREATE TABLE disclosure (
  org text not null, id text not null, plan text not null, at text not null,
  actor text not null, party text not null, purpose text not null, form text not null,
  primary key (org, id)
);
CREATE TABLE consent (
  org text not null, plan text not null, position bigint not null, item text not null,
  person text, use text, state text, at text,
  primary key (org, plan, position),
  foreign key (org, plan) references plan (org, id) on delete cascade
);
CREATE TABLE learner_name (
  org text not null, word text not null, plan text not null,
  primary key (org, word, plan),
  foreign key (org, plan) references plan (org, id) on delete cascade
);
INSERT INTO learner_name VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','dana','plan-1');
INSERT INTO learner_name VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','reyes','plan-1');
CREATE TABLE result (
  org text not null, plan text not null, position bigint not null, entry text not null, goal text not null,
  status text, response text, points bigint not null,
  baseline double precision, target double precision, last double precision, fidelity double precision,
  primary key (org, plan, position),
  foreign key (org, plan) references plan (org, id) on delete cascade
);
INSERT INTO result VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1',0,'worked-examples','goal-0',NULL,NULL,3,NULL,NULL,11.0,0.75);
CREATE TABLE calendar_entry (
  org text not null, plan text not null, item text not null,
  due text not null, responsible text, base bigint not null, sequence bigint not null, gone bigint not null,
  primary key (org, plan, item)
);
INSERT INTO calendar_entry VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1','step','2026-11-27','Lee Park',0,1,0);
INSERT INTO calendar_entry VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1','day-30','2026-12-02',NULL,0,0,0);
INSERT INTO calendar_entry VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1','goal-0','2026-12-31','Dana Reyes',0,0,0);
INSERT INTO calendar_entry VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1','goal-1','2026-12-31','Dana Reyes',0,0,0);
INSERT INTO calendar_entry VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1','review','2027-01-15',NULL,0,0,0);
CREATE TABLE text_mark (
  org text not null, plan text not null, marks text not null,
  primary key (org, plan),
  foreign key (org, plan) references plan (org, id) on delete cascade
);
INSERT INTO text_mark VALUES('d8c8dee1-1604-4a86-ad26-aece909b8b88','plan-1','1a5f343c 23925ba1 268a862c');
CREATE INDEX session_by_state on session (org, state, updated_at);
CREATE INDEX session_by_plan on session (org, plan);
CREATE INDEX disclosure_by_plan on disclosure (org, plan, at);
CREATE INDEX plan_by_cohort on plan (org, cohort, id) where cohort <> '';
CREATE INDEX plan_by_change on plan (org, updated_at, id);
CREATE INDEX plan_open_by_change on plan (org, updated_at, id)
  where status not in ('completed', 'discontinued', 'none-needed', 'declined');
CREATE INDEX agenda_by_due on agenda (org, done, due, plan, position);
CREATE INDEX learner_name_by_plan on learner_name (org, plan);
CREATE INDEX result_by_entry on result (org, entry);
COMMIT;
pragma application_id = 1768714320;
pragma user_version = 3;
