-- From a proposal to an advice: texts and versions, the poll by protocol B, the advice in order of priority.
create schema proposals;

-- The row that stands for the advice of a panel: whoever changes more than one row of it locks this one.
create table proposals.advice (
  panel_id uuid primary key references panel.panel,
  id uuid not null unique,           -- the panel's id: the name of the row in the audit
  adopted_on date,                   -- the day the panel adopted it
  ready_on date,                     -- the day it lay ready for hand-over
  handed_over_on date,               -- or offered and refused: the response clock
  refused boolean not null default false,
  foreword jsonb,                    -- words
  check (id = panel_id),
  check (handed_over_on is null or adopted_on is not null)
);

create type proposals.outcome as enum ('adopted', 'with-reservations', 'not-adopted');
create table proposals.proposal (
  id uuid primary key,
  panel_id uuid not null references proposals.advice,
  number int not null,
  theme jsonb,                       -- words
  title jsonb not null,              -- words
  body jsonb not null,               -- words
  reasons jsonb not null,            -- words
  outcome proposals.outcome,         -- after the last poll
  priority int,                      -- place in the advice; null: not in it
  minority jsonb,                    -- minority text, without names
  made_at timestamptz not null,
  frozen_at timestamptz,             -- the text on which a poll is held
  rev int not null default 1,        -- two editors lose nothing
  unique (panel_id, number),
  unique (panel_id, id),
  unique (panel_id, priority) deferrable initially deferred
);

-- Every text that a proposal had, whole.
create table proposals.version (
  proposal_id uuid not null references proposals.proposal,
  number int not null,
  theme jsonb,
  title jsonb not null,
  body jsonb not null,
  reasons jsonb not null,
  why text not null,                 -- what changed and for whom; '' for the first
  made_by uuid references accounts.person,
  made_at timestamptz not null,
  primary key (proposal_id, number)
);
create trigger stays before update or delete on proposals.version for each row execute function kit.stays();

-- A poll on frozen texts. `slips`: codes on paper slips; `counted`: all on paper, two tellers enter the totals.
create type proposals.side as enum ('citizens', 'partner');
create type proposals.poll_way as enum ('slips', 'counted');
create table proposals.poll (
  id uuid primary key,
  panel_id uuid not null references proposals.advice,
  number int not null,
  round smallint not null check (round in (1, 2)),
  way proposals.poll_way not null,
  scale text not null,
  texts jsonb not null,              -- what stands on the screen: number, title and body of each proposal
  fingerprint text not null,         -- sha256 of texts
  citizens int,                      -- how many citizens vote, as both tellers counted
  partner int,                       -- how many of the partner vote
  made_by uuid references accounts.person,
  made_at timestamptz not null,
  opened_at timestamptz,
  closed_at timestamptz,             -- by two tellers
  destroyed_at timestamptz,          -- codes and slips are gone
  voided_at timestamptz,
  void_why text,
  list_hash text,                    -- sha256 of the list that the room saw
  unique (panel_id, number),
  unique (panel_id, id),
  check (closed_at is null or opened_at is not null),
  check (voided_at is null or closed_at is null)
);
create table proposals.poll_item (
  poll_id uuid not null references proposals.poll,
  proposal_id uuid not null references proposals.proposal,
  place int not null,
  primary key (poll_id, proposal_id)
);

-- Slips and their scores: no person, no time, no address, no session. Rows exist since printing, in random order.
create table proposals.slip (
  id uuid primary key,
  poll_id uuid not null references proposals.poll,
  side proposals.side not null,
  code_hash text not null,
  void boolean not null default false,
  unique (poll_id, code_hash)
);
create table proposals.score (
  slip_id uuid not null references proposals.slip,
  proposal_id uuid not null references proposals.proposal,
  value smallint,                    -- null: no answer
  primary key (slip_id, proposal_id)
);
-- The slips as they are printed; gone when the poll opens: from then on the house holds no code.
create table proposals.slip_print (
  poll_id uuid not null references proposals.poll,
  side proposals.side not null,
  pdf bytea not null,
  primary key (poll_id, side)
);

-- What a teller counted. A step is taken when two tellers said the same.
create table proposals.teller_word (
  poll_id uuid not null references proposals.poll,
  step text not null,                -- 'room', 'close', 'destroy', 'counts:<proposal>:<side>'
  person_id uuid not null references accounts.person,
  figures jsonb not null,
  said_at timestamptz not null,
  primary key (poll_id, step, person_id)
);

-- The count of one proposal in one group: final.
create table proposals.poll_result (
  id uuid primary key,
  poll_id uuid not null,
  panel_id uuid not null,
  proposal_id uuid not null,
  side proposals.side not null,
  counts jsonb not null,             -- how many slips at each step of the scale
  electorate int not null,
  slips int not null,                -- with an answer or without; fewer than the electorate where somebody left
  hash text not null,                -- sha256 of the list, or of these figures where all was on paper
  made_at timestamptz not null,
  unique (poll_id, proposal_id, side),
  check (slips <= electorate),
  foreign key (panel_id, poll_id) references proposals.poll (panel_id, id),
  foreign key (panel_id, proposal_id) references proposals.proposal (panel_id, id)
);
create trigger stays before update or delete on proposals.poll_result for each row execute function kit.stays();
