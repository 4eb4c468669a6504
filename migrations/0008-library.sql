-- What a panel can read: each document says what sort it is, who made it, who checked it and when it opens.
create schema library;
create type library.kind as enum ('fact', 'analysis', 'opinion', 'experience');
create table library.document (
  id uuid primary key,
  panel_id uuid not null references panel.panel,
  kind library.kind not null,
  title jsonb not null,              -- words
  author text not null,
  dated_on date not null,
  source text not null,              -- where it comes from
  summary jsonb not null,            -- words, plain
  checked_by text not null,          -- who looked at it before it went to the members
  licence text not null,             -- what others may do with it
  language text not null check (language in ('nl', 'en')),
  file_id uuid references kit.file,
  link text check (link ~ '^https?://'),
  visible_from date not null,        -- to members
  public_from date not null,         -- to everybody: never later than to members
  version int not null default 1,
  replaced_by uuid references library.document,
  made_by uuid not null references accounts.person,
  made_at timestamptz not null,
  withdrawn_at timestamptz,
  check (public_from <= visible_from),
  check (file_id is not null or link is not null)
);
create index document_panel on library.document (panel_id, public_from);
