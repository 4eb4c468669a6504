-- What every room stands on: the audit chain, the mail outbox, files, forms sent once, counted attempts.
create schema kit;

-- One line per change, written by the call that changes. The hash stays for ever; payload and salt may be erased.
create table kit.audit_line (
  id bigint generated always as identity primary key,
  xid xid8 not null default pg_current_xact_id(),
  at timestamptz not null,
  who text not null,               -- 'system', or the id of a person; the name stands with the person and can be erased
  role text,
  panel_id uuid,
  verb text not null,
  object text not null,            -- 'agreement.version:<id>'
  digest bytea not null            -- sha256(salt, canonical {who, role, verb, object, before, after})
);
create index audit_line_object on kit.audit_line (object, id);
create index audit_line_panel on kit.audit_line (panel_id, id);
create table kit.audit_payload (
  line_id bigint primary key references kit.audit_line,
  salt bytea not null,
  payload jsonb not null
);
create table kit.audit_block (
  n bigint primary key,
  at timestamptz not null,
  root bytea not null,
  lines int not null,
  prev bytea not null,
  head bytea not null
);
create table kit.audit_sealed (
  line_id bigint primary key references kit.audit_line,
  block_n bigint not null references kit.audit_block
);
create index audit_sealed_block on kit.audit_sealed (block_n, line_id);

create function kit.stays() returns trigger language plpgsql as $$
begin
  raise exception '% takes no %', tg_table_schema || '.' || tg_table_name, lower(tg_op);
end $$;
create trigger stays before update or delete on kit.audit_line for each row execute function kit.stays();
create trigger stays before update or delete on kit.audit_block for each row execute function kit.stays();
create trigger stays before update or delete on kit.audit_sealed for each row execute function kit.stays();

create type kit.mail_state as enum ('waiting', 'sent', 'failed', 'held');
create table kit.outbox (
  id uuid primary key,
  once text not null unique,       -- the same occasion never makes a second mail
  name text not null,              -- which mail of the house
  lang text not null,
  to_address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  attachments jsonb not null default '[]',   -- [{name, file}]
  made_at timestamptz not null,
  due_at timestamptz not null,
  attempts int not null default 0,
  state kit.mail_state not null default 'waiting',
  sent_at timestamptz,
  trouble text
);
create index outbox_due on kit.outbox (due_at) where state = 'waiting';

create table kit.file (
  id uuid primary key,
  sha256 bytea not null,
  bytes bigint not null,
  type text not null,
  name text not null,
  made_at timestamptz not null
);

-- A form behind a session carries a key: sent twice is done once.
create table kit.once (
  key uuid primary key,
  who text not null,
  path text not null,
  location text not null,
  at timestamptz not null
);
create index once_at on kit.once (at);

-- Attempts are counted apart from the work they guard: a refusal does not wipe them.
create table kit.attempt (
  key text not null,
  "window" timestamptz not null,
  n int not null,
  primary key (key, "window")
);
create index attempt_window on kit.attempt ("window");

-- Figures of a running installation that more than one process must agree on.
create table kit.mark (
  key text primary key,
  value jsonb not null,
  at timestamptz not null
);
