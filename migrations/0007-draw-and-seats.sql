-- The draw: the pool frozen as leaves under one root, the witness's signature, her throws, and what follows from them.
create table recruitment.draw (
  id uuid primary key,
  panel_id uuid not null unique references recruitment.recruitment,
  rules_version int not null,
  rules_hash text not null,          -- h(R)
  root text not null,                -- P: the Merkle root over the sorted leaves
  pool int not null check (pool > 0),
  counts jsonb not null,             -- how many registrations count and how many do not, per reason
  frozen_by uuid not null references accounts.person,
  frozen_at timestamptz not null
);
create trigger stays before update or delete on recruitment.draw for each row execute function kit.stays();
create table recruitment.leaf (
  panel_id uuid not null references recruitment.draw (panel_id),
  place int not null,                -- in the sorted pool, from 0
  leaf text not null,
  primary key (panel_id, place),
  unique (panel_id, leaf)
);
create trigger stays before update or delete on recruitment.leaf for each row execute function kit.stays();
-- What a leaf was made of. It goes when the person is erased; the leaf stays.
create table recruitment.leaf_row (
  panel_id uuid not null,
  place int not null,
  applicant_id uuid not null references recruitment.applicant on delete cascade,
  body jsonb not null,               -- {lot, answers, householdClass, contact: sha256}
  primary key (panel_id, place),
  foreign key (panel_id, place) references recruitment.leaf
);
-- A change of the rules before the close, whose reason stands in the rules: the witness signs it, or it does not count.
create table recruitment.rules_signature (
  id uuid primary key,
  panel_id uuid not null,
  version int not null,
  hash text not null,
  person_id uuid not null references accounts.person,
  name text not null,
  signed_at timestamptz not null,
  unique (panel_id, version),
  foreign key (panel_id, version) references recruitment.rules (panel_id, version)
);
create trigger stays before update or delete on recruitment.rules_signature for each row execute function kit.stays();
create table recruitment.draw_signature (
  id uuid primary key,
  panel_id uuid not null unique references recruitment.draw (panel_id),
  rules_hash text not null,
  root text not null,
  pool int not null,
  published text not null,           -- where she published the three, outside our server
  person_id uuid not null references accounts.person,
  name text not null,
  signed_at timestamptz not null
);
create trigger stays before update or delete on recruitment.draw_signature for each row execute function kit.stays();
create table recruitment.draw_seed (
  id uuid primary key,
  panel_id uuid not null unique references recruitment.draw_signature (panel_id),
  throws text not null check (throws ~ '^[0-9]{20}$'),
  seed text not null,                -- S = sha256('seed1' ‖ h(R) ‖ P ‖ throws)
  person_id uuid not null references accounts.person,
  entered_at timestamptz not null
);
create trigger stays before update or delete on recruitment.draw_seed for each row execute function kit.stays();
create table recruitment.draw_result (
  id uuid primary key,
  panel_id uuid not null unique references recruitment.draw_seed (panel_id),
  body jsonb not null,               -- leaves drawn, reserves in order, counts per target, relaxations: no names
  hash text not null,
  drawn_by uuid not null references accounts.person,
  drawn_at timestamptz not null
);
create trigger stays before update or delete on recruitment.draw_result for each row execute function kit.stays();

-- The seats of a panel: who was drawn or named, who confirmed, who takes whose place.
create schema seats;
create table seats.roster (
  panel_id uuid primary key references panel.panel,   -- the row that stands for the roster: lock it
  made_at timestamptz not null
);
create type seats.seat_group as enum ('citizen', 'partner');
create type seats.seat_state as enum ('drawn', 'confirmed', 'declined', 'withdrawn', 'vacant');
create table seats.seat (
  id uuid primary key,
  panel_id uuid not null references seats.roster,
  number int not null,
  seat_group seats.seat_group not null,
  state seats.seat_state not null,   -- drawn: asked, not yet answered; vacant: nobody could be reached, or its holder is gone
  person_id uuid references accounts.person,          -- from the moment that she confirms
  applicant_id uuid references recruitment.applicant on delete set null, -- citizens
  partner_id uuid,                   -- partner members: of which organisation
  name text not null,
  email text,
  phone text,
  lang text not null default 'nl' check (lang in ('nl', 'en')),
  function text,                     -- partner members: what they do there
  mandate text,                      -- partner members: what they may say
  listen_order int,                  -- partner members: who listens first when citizens are missing
  token_hash bytea unique,           -- of her own link
  drawn_at timestamptz not null,
  confirmed_at timestamptz,
  ended_at timestamptz,
  reason text,
  substitute_of uuid references seats.seat,
  unique (panel_id, id),
  unique (panel_id, number),
  foreign key (panel_id, partner_id) references panel.partner (panel_id, id),
  check (state <> 'confirmed' or person_id is not null),
  check ((seat_group = 'partner') = (partner_id is not null))
);
create index seat_person on seats.seat (person_id) where person_id is not null;
create unique index seat_holder on seats.seat (panel_id, person_id) where state = 'confirmed';
create type seats.reserve_state as enum ('waiting', 'offered', 'taken', 'declined');
create table seats.reserve (
  panel_id uuid not null references seats.roster,
  place int not null,                -- the committed order, from 1
  applicant_id uuid not null references recruitment.applicant on delete cascade,
  state seats.reserve_state not null default 'waiting',
  seat_id uuid references seats.seat,
  primary key (panel_id, place),
  unique (panel_id, applicant_id)
);
create type seats.call_outcome as enum ('not-reached', 'says-yes', 'says-no');
create table seats.call (
  id uuid primary key,
  panel_id uuid not null,
  seat_id uuid not null,
  outcome seats.call_outcome not null,
  day date not null,
  called_by uuid not null references accounts.person,
  called_at timestamptz not null,
  counts_from timestamptz,           -- what was said by phone counts after so long, unless she says otherwise herself
  foreign key (panel_id, seat_id) references seats.seat (panel_id, id)
);
-- Every move of the roster, for ever.
create table seats.move (
  id uuid primary key,
  panel_id uuid not null references seats.roster,
  seat_id uuid not null references seats.seat,
  seat_group seats.seat_group not null,
  from_state seats.seat_state,
  to_state seats.seat_state not null,
  why text not null,                 -- 'draw', 'own-link', 'phone', 'not-reached', 'reserve', 'named', 'withdrew'
  moved_at timestamptz not null
);
create index move_panel on seats.move (panel_id, moved_at);
create trigger stays before update or delete on seats.move for each row execute function kit.stays();
create type seats.moment as enum ('drawn', 'first-meeting', 'end');
-- Figures that are public: counts at three moments, never the roster of the day.
create table seats.released (
  id uuid primary key,
  panel_id uuid not null references seats.roster,
  moment seats.moment not null,
  at timestamptz not null,
  citizens jsonb not null,           -- {confirmed, drawn, withdrawn, empty}
  partner jsonb not null,
  unique (panel_id, moment)
);
create trigger stays before update or delete on seats.released for each row execute function kit.stays();
-- Seating while a target is out of reach: a published reason under two names of different parties.
create table seats.exception (
  panel_id uuid primary key references seats.roster,
  reason jsonb not null,             -- words
  first_person uuid not null references accounts.person,
  first_name text not null,
  first_party text not null,         -- 'foundation' or a partner
  first_at timestamptz not null,
  second_person uuid references accounts.person,
  second_name text,
  second_party text,
  second_at timestamptz,
  check (second_party is null or second_party <> first_party)
);
