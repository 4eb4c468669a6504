-- Passkeys: a second factor beside the app. The public key is no secret; the private one never leaves the device.
create table accounts.passkey (
  id uuid primary key,
  person_id uuid not null references accounts.person,
  name text not null,                -- how she calls the device
  credential_id bytea not null unique,
  public_key bytea not null,         -- COSE
  counter bigint not null,           -- 0 for ever where the device does not count
  transports text[] not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index passkey_person on accounts.passkey (person_id);

-- What a device is asked to sign: one at a time for each purpose of a session, used once, gone with the session.
create type accounts.challenge_purpose as enum ('add', 'give');
create table accounts.challenge (
  session_id bytea not null references accounts.session on delete cascade,
  purpose accounts.challenge_purpose not null,
  person_id uuid not null references accounts.person,
  challenge bytea not null,
  expires_at timestamptz not null,
  primary key (session_id, purpose)
);
create index challenge_person on accounts.challenge (person_id);
