-- Letters, codes and registrations: who was invited, who wants to take part, until when.
create schema recruitment;

-- The row that stands for the recruitment of one panel: whoever opens, completes a registration, freezes or draws locks it.
create table recruitment.recruitment (
  panel_id uuid primary key references panel.panel,
  closes_on date,                    -- the last day
  closes_at timestamptz,             -- the moment that day is over
  draw_on date,
  draw_time time,
  letters int,                       -- how many are to be sent
  exclusions jsonb not null default '[]', -- a list of words: who cannot take part, declared before the first letter
  opened_at timestamptz,             -- the commitment gate was passed: codes are live
  closed_at timestamptz,             -- set with the freeze: the moment after which nothing came in
  frozen_at timestamptz,             -- the pool is fixed
  changed_at timestamptz not null,   -- of plan and targets: rules of the draw are fixed after it
  rev int not null default 1,
  check ((closes_on is null) = (closes_at is null))
);

-- Features on which the panel resembles the area, and their categories with targets.
create table recruitment.stratum (
  id uuid primary key,
  panel_id uuid not null references recruitment.recruitment,
  feature text not null,             -- 'leeftijd'
  place int not null,
  label jsonb not null,              -- words
  unique (panel_id, feature),
  unique (panel_id, id)
);
create table recruitment.category (
  id uuid primary key,
  panel_id uuid not null,
  stratum_id uuid not null,
  place int not null,
  label jsonb not null,              -- words
  target int not null check (target >= 0),
  minimum int not null check (minimum >= 0),
  maximum int not null,
  population numeric,                -- share of the population, 0 to 100, where it is known
  foreign key (panel_id, stratum_id) references recruitment.stratum (panel_id, id),
  unique (stratum_id, id),
  check (minimum <= target and target <= maximum)
);

-- The rules of the draw, fixed before the first letter; the letter carries their hash.
create table recruitment.rules (
  id uuid not null unique default gen_random_uuid(),
  panel_id uuid not null references recruitment.recruitment,
  version int not null,
  body jsonb not null,               -- R, in canonical form
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  fixed_at timestamptz not null,
  fixed_by uuid references accounts.person,
  primary key (panel_id, version)
);
create trigger stays before update or delete on recruitment.rules for each row execute function kit.stays();

-- Letters are made in batches. A code follows from the secrets of the installation, the batch and the serial: it is kept nowhere.
create type recruitment.batch_kind as enum ('test', 'live');
create table recruitment.batch (
  id uuid primary key,
  panel_id uuid not null references recruitment.recruitment,
  number int not null,
  area text not null,
  size int not null check (size > 0),
  kind recruitment.batch_kind not null,
  made_by uuid references accounts.person,
  made_at timestamptz not null,
  unique (panel_id, number),
  unique (panel_id, id)
);
create type recruitment.code_state as enum ('unused', 'begun', 'declined', 'spoiled');
create table recruitment.code (
  id uuid primary key,
  panel_id uuid not null,
  batch_id uuid not null,
  serial int not null,
  hmac bytea not null unique,
  printed_at timestamptz not null,
  state recruitment.code_state not null default 'unused',
  foreign key (panel_id, batch_id) references recruitment.batch (panel_id, id),
  unique (batch_id, serial),
  unique (panel_id, id)
);

create type recruitment.channel as enum ('mail', 'post', 'phone');
create type recruitment.stream as enum ('letter', 'open', 'desk');
create table recruitment.applicant (
  id uuid primary key,
  panel_id uuid not null references recruitment.recruitment,
  lot int,                           -- running number, given at completion
  ticket_hash bytea,                 -- sha-256 of the ticket, which is shown once
  name text not null default '',
  email text,
  phone text,
  address text,
  channel recruitment.channel,
  stream recruitment.stream not null,
  lang text not null default 'nl' check (lang in ('nl', 'en')),
  code_id uuid unique,
  own_link_hash bytea not null unique,
  begun_at timestamptz not null,
  completed_at timestamptz,
  withdrawn_at timestamptz,
  excluded_at timestamptz,
  excluded_reason text,
  excluded_by uuid references accounts.person,
  excluded_by2 uuid references accounts.person,
  declared_eligible boolean not null default false,
  can_attend boolean,                -- "I can come on these days", as declared
  access_needs bytea,                -- sealed; only with a consent of its own
  needs_consent_at timestamptz,
  motivation text,                   -- never scored
  consents jsonb not null default '{}',
  entered_by uuid references accounts.person, -- of the desk
  received_on date,                  -- of a paper form or a call: the day it came in
  foreign key (panel_id, code_id) references recruitment.code (panel_id, id),
  unique (panel_id, lot),
  unique (panel_id, id),
  check ((completed_at is null) = (lot is null)),
  check (access_needs is null or needs_consent_at is not null)
);
create index applicant_completed on recruitment.applicant (panel_id, id) where completed_at is not null;
create table recruitment.answer (
  applicant_id uuid not null references recruitment.applicant on delete cascade,
  stratum_id uuid not null references recruitment.stratum,
  category_id uuid,                  -- null: "that I would rather not say"
  primary key (applicant_id, stratum_id),
  foreign key (stratum_id, category_id) references recruitment.category (stratum_id, id)
);

-- Figures let out at fixed moments, the same for everybody; nobody gets more.
create type recruitment.moment as enum ('invited', 'frozen', 'drawn', 'first-meeting', 'end');
create table recruitment.released (
  id uuid primary key,
  panel_id uuid not null references recruitment.recruitment,
  moment recruitment.moment not null,
  at timestamptz not null,
  "table" jsonb not null,
  unique (panel_id, moment)
);
create trigger stays before update or delete on recruitment.released for each row execute function kit.stays();
