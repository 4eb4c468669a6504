-- The constitution of a panel: clauses with typed terms, versions that never change, signatures, promises with dates.
create schema agreement;

-- The row that stands for the agreement of one panel: whoever changes more than one row of it locks this one.
create table agreement.dossier (
  panel_id uuid primary key references panel.panel,
  started_by uuid references accounts.person,
  started_at timestamptz not null,
  clock_on date                      -- the day the advice was handed over, or offered and refused: the response clock starts
);

create type agreement.term_kind as enum ('fixed', 'bounds', 'plan');
create table agreement.clause (
  panel_id uuid not null references agreement.dossier,
  key text not null,                 -- 'composition', 'response' …: keys of the template
  place int not null,
  heading jsonb not null,            -- words
  body jsonb not null,               -- words, with {term} where a term stands
  terms jsonb not null default '{}', -- the typed terms of this clause
  rev int not null default 1,        -- two editors lose nothing
  edited_by uuid references accounts.person,
  edited_at timestamptz not null,
  primary key (panel_id, key)
);
create table agreement.comment (
  id uuid primary key,
  panel_id uuid not null,
  clause_key text not null,
  person_id uuid not null references accounts.person,
  party text not null,               -- 'foundation' or the id of a partner
  body text not null,
  made_at timestamptz not null,
  closed_at timestamptz,
  closed_by uuid references accounts.person,
  foreign key (panel_id, clause_key) references agreement.clause (panel_id, key)
);

-- A version is made once and never changed; only its three moments are set, each once.
create table agreement.version (
  id uuid primary key,
  panel_id uuid not null references agreement.dossier,
  number int not null,
  content jsonb not null,
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  why text not null default '',      -- of an amendment: why
  panel_word text,                   -- after hand-over: how the panel agreed to a longer promise
  made_by uuid not null references accounts.person,
  made_at timestamptz not null,
  offered_at timestamptz,
  published_at timestamptz,
  withdrawn_at timestamptz,
  pdf_nl uuid references kit.file,
  pdf_en uuid references kit.file,
  unique (panel_id, number),
  unique (panel_id, id)
);
create function agreement.version_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a version of an agreement is never deleted'; end if;
  if (new.id, new.panel_id, new.number, new.content, new.fingerprint, new.made_at, new.made_by)
     is distinct from (old.id, old.panel_id, old.number, old.content, old.fingerprint, old.made_at, old.made_by)
    then raise exception 'a version of an agreement is never changed'; end if;
  if (old.offered_at is not null and new.offered_at is distinct from old.offered_at)
     or (old.published_at is not null and new.published_at is distinct from old.published_at)
     or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
    then raise exception 'a moment of a version is set once'; end if;
  return new;
end $$;
create trigger stays before update or delete on agreement.version for each row execute function agreement.version_stays();

-- Commitment check: twelve points, each evidenced and accepted by another party.
create type agreement.check_point as enum (
  'power', 'open-question', 'public-before-start', 'criteria', 'reasons', 'reply-date', 'named-person', 'progress',
  'money', 'support', 'elections', 'members-role');
create type agreement.evidence_sort as enum ('document', 'decision');
create table agreement.evidence (
  id uuid primary key,
  panel_id uuid not null references agreement.dossier,
  point agreement.check_point not null,
  sort agreement.evidence_sort not null,
  body text not null,                -- what it shows, in a sentence
  title text not null,               -- of the document, or number and name of the decision
  author text not null,              -- who made or took it
  dated_on date not null,
  file_id uuid references kit.file,
  supplied_by uuid not null references accounts.person,
  party text not null,
  supplied_at timestamptz not null,
  judged_by uuid references accounts.person,
  judged_party text,
  judged_at timestamptz,
  accepted boolean,
  remark text
);
create index evidence_point on agreement.evidence (panel_id, point, supplied_at);

-- The director's finding, on one version: "substantieel, want …". Public.
create table agreement.finding (
  id uuid primary key,
  panel_id uuid not null,
  version_id uuid not null,
  person_id uuid not null references accounts.person,
  name text not null,
  substantial boolean not null,
  why jsonb not null,
  made_at timestamptz not null,
  foreign key (panel_id, version_id) references agreement.version (panel_id, id)
);

-- Who signs for a party, and what shows that she may. party: 'foundation' or the id of a partner.
create table agreement.authority (
  id uuid primary key,
  panel_id uuid not null references agreement.dossier,
  party text not null,
  person_id uuid not null references accounts.person,
  task text not null,                -- 'wethouder', 'directeur'
  shown_by text not null,            -- mandate: decision, register, number
  dated_on date not null,
  file_id uuid references kit.file,
  second_contact uuid not null references accounts.person,
  supplied_by uuid not null references accounts.person,
  supplied_at timestamptz not null,
  accepted_by uuid references accounts.person,
  accepted_at timestamptz,
  ended_at timestamptz
);
create unique index authority_once on agreement.authority (panel_id, party) where ended_at is null;

-- One version put before one signatory. Void when her address changes, or the version is withdrawn.
create table agreement.offer (
  id uuid primary key,
  panel_id uuid not null,
  version_id uuid not null,
  party text not null,
  person_id uuid not null references accounts.person,
  address text not null,             -- mail address at that moment
  token_hash bytea not null unique,  -- of the link in the mail: signing asks for no session
  offered_at timestamptz not null,
  code_hash bytea,
  code_until timestamptz,
  tries int not null default 0,
  void_at timestamptz,
  void_why text,
  foreign key (panel_id, version_id) references agreement.version (panel_id, id)
);
create unique index offer_once on agreement.offer (version_id, party) where void_at is null;

create type agreement.signing_way as enum ('mail', 'paper');
create table agreement.signature (
  id uuid primary key,
  panel_id uuid not null,
  version_id uuid not null,
  party text not null,
  person_id uuid not null references accounts.person,
  name text not null,
  task text not null,
  way agreement.signing_way not null,
  fingerprint text not null,
  signed_at timestamptz not null,
  file_id uuid references kit.file,          -- the paper
  uploaded_by uuid references accounts.person, -- who brought the paper in, and for which party
  uploaded_party text,
  confirmed_by uuid references accounts.person, -- of another party: this paper is that version
  confirmed_at timestamptz,
  condition text,                    -- 'onder voorbehoud van het besluit van de raad'
  condition_on date,
  condition_met_at timestamptz,
  condition_shown_by text,
  foreign key (panel_id, version_id) references agreement.version (panel_id, id),
  unique (version_id, party)
);

-- What was promised, by whom, before when: read from the version in force.
create table agreement.promise (
  id uuid primary key,
  panel_id uuid not null references agreement.dossier,
  version_id uuid not null references agreement.version,
  kind text not null,                -- PromiseKind
  nth int not null default 1,        -- the first status report, the second …
  party text not null,
  clause_key text not null,
  words jsonb not null,              -- the promise in a sentence
  agreed jsonb not null,             -- the figure or text it is checked against
  due_on date,                       -- null: not before the clock starts
  after_days int,                    -- days after hand-over
  first_due_on date,                 -- as first agreed
  first_version_id uuid not null references agreement.version,
  ended_at timestamptz,              -- a later version does not hold it any more
  unique (panel_id, kind, nth, party)
);

-- A term within bounds that was moved: who, when, from what to what. The other party is told, the page shows it.
create table agreement.adjustment (
  id uuid primary key,
  panel_id uuid not null references agreement.dossier,
  term text not null,
  old_value jsonb not null,
  new_value jsonb not null,
  why text not null,
  person_id uuid not null references accounts.person,
  made_at timestamptz not null
);

create trigger stays before update or delete on agreement.adjustment for each row execute function kit.stays();
create trigger stays before update or delete on agreement.finding for each row execute function kit.stays();
