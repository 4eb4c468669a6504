-- The dossier all rooms refer to: the panel, its partner and bodies, its team.
create schema panel;
create table panel.panel (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  title jsonb not null,              -- words: {"nl": …, "en": …}
  question jsonb not null,
  area jsonb not null,               -- 'Voorbeeldstad'
  sort text not null default 'panel' check (sort in ('panel', 'archive')),
  made_at timestamptz not null
);
-- Example panels say of every fact where it comes from; archives as well.
create type panel.origin_kind as enum ('source', 'translated', 'invented', 'not-found');
create table panel.origin (
  panel_id uuid not null references panel.panel,
  fact text not null,                -- 'letters', 'fee', 'answer:2' …
  kind panel.origin_kind not null,
  words jsonb not null,              -- what the fact is, in words
  source text,                       -- title and address of the source
  page text,
  primary key (panel_id, fact)
);

create type panel.partner_sort as enum ('municipality', 'province', 'water-authority', 'housing-association', 'care-provider', 'utility', 'other');
create table panel.partner (
  id uuid primary key,
  panel_id uuid not null references panel.panel,
  name text not null,
  sort panel.partner_sort not null,
  made_at timestamptz not null,
  unique (panel_id, id)
);
-- The bodies that decide: a promise outside a body's power is refused.
create type panel.power as enum ('adopt', 'budget', 'rules', 'carry-out', 'advise');
create table panel.body (
  id uuid primary key,
  panel_id uuid not null,
  partner_id uuid not null,
  name text not null,                -- 'college van burgemeester en wethouders'
  powers panel.power[] not null,
  decision text,                     -- the decision that binds it: number
  decided_on date,
  decision_file uuid references kit.file,
  calendar jsonb,                    -- words: when it meets, recess, elections
  made_at timestamptz not null,
  foreign key (panel_id, partner_id) references panel.partner (panel_id, id),
  unique (panel_id, id)
);

create type panel.role as enum (
  'process-lead', 'director', 'desk', 'finance', 'communication', 'privacy',
  'lead-moderator', 'table-moderator', 'note-taker', 'expert',
  'witness', 'verifier', 'teller',
  'signatory', 'contact', 'deputy'
);
-- A role somebody holds in one panel. Partner roles name their organisation.
create table panel.post (
  id uuid primary key,
  panel_id uuid not null references panel.panel,
  person_id uuid not null references accounts.person,
  role panel.role not null,
  partner_id uuid,
  task text,                         -- 'wethouder', 'notaris'
  granted_by uuid references accounts.person,
  granted_at timestamptz not null,
  works_from timestamptz not null,   -- a new staff role works after 24 hours
  ended_at timestamptz,
  foreign key (panel_id, partner_id) references panel.partner (panel_id, id),
  check ((role in ('signatory', 'contact', 'deputy')) = (partner_id is not null))
);
create unique index post_once on panel.post (panel_id, person_id, role, coalesce(partner_id, panel_id)) where ended_at is null;
create index post_person on panel.post (person_id) where ended_at is null;
