-- Who organises, who signs in. People exist once; what they may do in a panel stands in panel.post and seats.seat.
create schema accounts;
create table accounts.organisation (
  sole boolean primary key default true check (sole),
  name text not null,
  phone text not null,
  email text not null,
  address text not null,
  example boolean not null,          -- made so at creation, never changed
  made_at timestamptz not null
);
create function accounts.example_stays() returns trigger language plpgsql as $$
begin
  if new.example is distinct from old.example then raise exception 'whether a database is an example is never changed'; end if;
  return new;
end $$;
create trigger example_stays before update on accounts.organisation for each row execute function accounts.example_stays();

create table accounts.person (
  id uuid primary key,
  name text not null,
  email text,
  phone text,
  lang text not null default 'nl',
  totp bytea,                        -- encrypted secret of the second factor
  totp_last bigint,                  -- the time step used last: a code counts once
  totp_tries int not null default 0, -- wrong codes since …
  totp_tries_from timestamptz,       -- … this moment: five in a quarter of an hour
  made_at timestamptz not null,
  erased_at timestamptz
);
create unique index person_email on accounts.person (lower(email)) where email is not null;

create table accounts.sign_in (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  token_hash bytea not null unique,
  code_hash bytea not null,
  next text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  tries int not null default 0,
  used_at timestamptz
);
create index sign_in_person on accounts.sign_in (person_id, made_at);

create table accounts.session (
  id bytea primary key,              -- sha256 of what the browser holds
  person_id uuid not null references accounts.person,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  strong_at timestamptz
);
create index session_person on accounts.session (person_id);

-- Roles over the whole house; all other roles are held per panel.
create type accounts.office as enum ('administrator', 'director');
create table accounts.office_held (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  office accounts.office not null,
  granted_by uuid references accounts.person,
  granted_at timestamptz not null,
  works_from timestamptz not null,
  ended_at timestamptz
);
create unique index office_held_once on accounts.office_held (person_id, office) where ended_at is null;

-- The first administrator is invited from the command line, once.
create table accounts.invitation (
  id uuid primary key,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

-- Another mail address counts once a link sent to it was used.
create table accounts.new_email (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  email text not null,
  token_hash bytea not null unique,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index new_email_person on accounts.new_email (person_id);
