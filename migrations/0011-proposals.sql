-- From a proposal to an advice: texts and versions, the poll by protocol B, the advice in order of priority.
create schema proposals;
create table proposals.advice (
  panel_id uuid primary key references panel.panel,   -- the row that stands for the advice: lock it
  adopted_on date,                   -- the day the panel adopted it
  ready_on date,                     -- the day it lay ready for hand-over
  handed_over_on date,               -- or offered and refused: the response clock
  refused boolean not null default false,
  foreword jsonb,
  file_nl uuid references kit.file,
  file_en uuid references kit.file
);
create type proposals.outcome as enum ('adopted', 'with-reservations', 'not-adopted');
create table proposals.proposal (
  id uuid primary key,
  panel_id uuid not null references proposals.advice,
  number int not null,
  theme jsonb,
  title jsonb not null,
  body jsonb not null,
  reasons jsonb not null,
  outcome proposals.outcome,         -- after the last poll
  priority int,                      -- place in the advice; null: not in it
  minority jsonb,                    -- minority text, without names
  made_at timestamptz not null,
  frozen_at timestamptz,
  rev int not null default 1,
  unique (panel_id, number),
  unique (panel_id, id)
);
