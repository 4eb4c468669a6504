-- A meeting as it is run: the agenda, the tables, who is there, what was parked, and whether the members know enough.
create schema meetings;
create table meetings.agenda (
  meeting_id uuid primary key references trajectory.meeting, -- the row that stands for all of one meeting: lock it
  rev int not null default 0,        -- one more at every change of the agenda: who saves on an older one is told
  made_at timestamptz not null,
  now_item uuid,                     -- in the hall: what runs
  now_since timestamptz,
  check ((now_item is null) = (now_since is null))
);
create type meetings.item_kind as enum ('arrival', 'recap', 'input', 'table-talk', 'questions', 'plenary', 'reflection', 'parking-lot', 'day-score', 'break');
create table meetings.item (
  id uuid primary key,
  meeting_id uuid not null references meetings.agenda,
  place int not null,
  kind meetings.item_kind not null,
  minutes int not null check (minutes between 1 and 600),
  title jsonb not null,              -- words
  owner text,                        -- who leads it
  question jsonb,                    -- words: the question on the table
  harvest text,                      -- how what is said is kept
  unique (meeting_id, place) deferrable initially deferred
);
create table meetings.round_table (
  meeting_id uuid not null references meetings.agenda,
  number int not null check (number between 1 and 60),
  moderator_id uuid references accounts.person,
  primary key (meeting_id, number)
);
create table meetings.table_seat (
  meeting_id uuid not null,
  seat_id uuid not null references seats.seat,
  number int not null,
  primary key (meeting_id, seat_id),
  foreign key (meeting_id, number) references meetings.round_table
);
create type meetings.attendance_state as enum ('present', 'absent', 'listening');
create table meetings.attendance (
  meeting_id uuid not null references meetings.agenda,
  seat_id uuid not null references seats.seat,
  state meetings.attendance_state not null,
  marked_by uuid not null references accounts.person,
  at timestamptz not null,
  primary key (meeting_id, seat_id)
);
-- The parking lot: what came up and had no place then. Every card is closed with what became of it.
create table meetings.card (
  id uuid primary key,
  panel_id uuid not null references panel.panel,
  meeting_id uuid references trajectory.meeting,      -- at which meeting it was parked
  text text not null,
  parked_at timestamptz not null,
  parked_by uuid not null references accounts.person,
  closed_at timestamptz,
  closed_how text,
  closed_by uuid references accounts.person,
  check ((closed_at is null) = (closed_how is null))
);
create index card_panel on meetings.card (panel_id, parked_at);
create type meetings.yes_no as enum ('yes', 'no');
-- "Do we know enough?", asked of the members before they decide. The newest answer of a seat counts.
create table meetings.enough (
  panel_id uuid not null references panel.panel,
  seat_id uuid not null references seats.seat,
  answer meetings.yes_no not null,
  missing text,                      -- what she still wants to know
  at timestamptz not null,
  primary key (panel_id, seat_id),
  check (answer = 'yes' or missing is not null)
);
