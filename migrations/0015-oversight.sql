-- What the panel and the foundation say of the answer: verdicts, calls, findings, reminders, closing. Both sides can be late in public.
create schema oversight;

create type oversight.moment as enum ('response', 'year');
create type oversight.judgement as enum ('satisfied', 'partly', 'not');
-- What the panel says of the answer, and of what came of it.
create table oversight.verdict (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  recommendation_id uuid not null,
  moment oversight.moment not null,
  says oversight.judgement not null,
  why jsonb not null,                -- words
  n int not null,
  n_of int not null,
  how text not null,                 -- how the panel decided this
  entered_by uuid not null references accounts.person,
  entered_at timestamptz not null,
  check (n >= 0 and n_of > 0 and n <= n_of),
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id),
  unique (recommendation_id, moment)
);
create trigger stays before update or delete on oversight.verdict for each row execute function kit.stays();

-- The foundation asks the partner how things stand, and says what it heard.
create table oversight.contact_log (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  promise_id uuid references agreement.promise,
  on_day date not null,
  with_whom text not null,
  heard jsonb not null,              -- words
  logged_by uuid not null references accounts.person,
  logged_at timestamptz not null
);
create index contact_log_of on oversight.contact_log (panel_id, on_day);
create trigger stays before update or delete on oversight.contact_log for each row execute function kit.stays();

create type oversight.kept as enum ('kept', 'part', 'not');
-- What the foundation finds at each term of the partner: public, by the director.
create table oversight.finding (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  promise_id uuid not null unique references agreement.promise,
  nth int not null,
  says oversight.kept not null,
  why jsonb not null,                -- words
  found_by uuid not null references accounts.person,
  found_name text not null,
  found_at timestamptz not null
);
create trigger stays before update or delete on oversight.finding for each row execute function kit.stays();

create type oversight.exception_kind as enum ('unanswered', 'unfollowed');
-- Closing without it: the public finding "niet beantwoord" or "niet gevolgd".
create table oversight.exception (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  recommendation_id uuid not null,
  kind oversight.exception_kind not null,
  why jsonb not null,                -- words
  found_by uuid not null references accounts.person,
  found_name text not null,
  found_at timestamptz not null,
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id),
  unique (recommendation_id, kind)
);
create trigger stays before update or delete on oversight.exception for each row execute function kit.stays();

create type oversight.reminder as enum ('two-weeks', 'three-days', 'day-after', 'escalated');
-- Which reminder went out for which promise: each once.
create table oversight.reminded (
  promise_id uuid not null references agreement.promise,
  kind oversight.reminder not null,
  panel_id uuid not null references response.desk,
  at timestamptz not null,
  primary key (promise_id, kind)
);

-- The foundation closed the panel: all was answered and followed, or it said in public that it was not.
create table oversight.closing (
  panel_id uuid primary key references response.desk,
  closed_at timestamptz not null,
  closed_by uuid not null references accounts.person
);
