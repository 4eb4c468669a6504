-- When and where a panel meets. The terms of the agreement say how many and from when to when; this is the plan.
create schema trajectory;
create table trajectory.plan (
  panel_id uuid primary key references panel.panel,
  made_at timestamptz not null
);
create type trajectory.meeting_kind as enum ('learning', 'deliberation', 'drafting', 'decision', 'hand-over', 'follow-up');
create type trajectory.meeting_state as enum ('planned', 'held', 'cancelled');
create table trajectory.meeting (
  id uuid primary key,
  panel_id uuid not null references trajectory.plan,
  number int not null,
  kind trajectory.meeting_kind not null,
  title jsonb not null,              -- words
  state trajectory.meeting_state not null default 'planned',
  day date not null,
  starts time not null,
  ends time not null,
  place jsonb not null,              -- words: name and address of the venue
  facilities jsonb not null default '{}',
  first_day date not null,           -- as first planned: a postponed meeting shows it
  made_at timestamptz not null,
  unique (panel_id, number),
  unique (panel_id, id)
);
