-- What was said at a meeting, and interim and final reports: drafted, checked by the members, published, corrected in sight.
create schema reports;
create table reports.shelf (
  panel_id uuid primary key references panel.panel   -- the row that stands for the reports of a panel: lock it
);
create type reports.kind as enum ('meeting', 'interim', 'final');
create type reports.state as enum ('draft', 'check', 'published');
create table reports.report (
  id uuid primary key,
  panel_id uuid not null references reports.shelf,
  number int not null,
  meeting_id uuid references trajectory.meeting,
  kind reports.kind not null,
  title jsonb not null,              -- words
  body jsonb not null,               -- words
  state reports.state not null default 'draft',
  made_by uuid not null references accounts.person,
  made_at timestamptz not null,
  check_from timestamptz,
  check_until timestamptz,
  published_at timestamptz,
  rev int not null default 1,
  unique (panel_id, number),
  unique (panel_id, id),
  unique (meeting_id),
  foreign key (panel_id, meeting_id) references trajectory.meeting (panel_id, id),
  check ((kind = 'meeting') = (meeting_id is not null)),
  check ((state = 'draft') = (check_until is null)),
  check ((state = 'published') = (published_at is not null))
);
-- A member who finds that it is not right. What is not settled is printed with the report, without her name.
create table reports.objection (
  id uuid primary key,
  report_id uuid not null references reports.report,
  seat_id uuid not null references seats.seat,
  text text not null,
  made_at timestamptz not null,
  settled_at timestamptz,
  how text,
  settled_by uuid references accounts.person,
  unique (report_id, seat_id),
  check ((settled_at is null) = (how is null))
);
-- What was public, and what is: the first version at publication, every correction after it, with its reason.
create table reports.version (
  id uuid primary key,
  report_id uuid not null references reports.report,
  number int not null,
  title jsonb not null,
  body jsonb not null,
  reason jsonb,                      -- words; none for the first
  objections jsonb not null default '[]',  -- texts that were not settled
  made_by uuid not null references accounts.person,
  made_at timestamptz not null,
  unique (report_id, number),
  check ((number = 1) = (reason is null))
);
create trigger stays before update or delete on reports.version for each row execute function kit.stays();
