-- Ideas from outside the panel: a round that opens and closes, statements, votes of people without a name.
create schema ideas;
-- The row that stands for the ideas of one panel: whoever plans a round locks it.
create table ideas.board (
  panel_id uuid primary key references panel.panel,
  made_at timestamptz not null
);
create table ideas.round (
  id uuid primary key,
  panel_id uuid not null references ideas.board,
  number int not null,
  question jsonb not null,           -- words
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  feeds_meeting_on date,             -- the meeting at which the panel looks at it
  planned_by uuid not null references accounts.person,
  planned_at timestamptz not null,
  result_released_at timestamptz,    -- counted once, after closing
  fingerprint text check (fingerprint ~ '^[0-9a-f]{64}$'), -- sha256 of the table of votes
  unique (panel_id, number),
  check (closes_at > opens_at)
);
create index round_closes on ideas.round (closes_at) where result_released_at is null;

create type ideas.state as enum ('waiting', 'shown', 'refused');
create type ideas.reason as enum ('names', 'hate', 'off-topic', 'double', 'unclear', 'advert');
create type ideas.source as enum ('web', 'paper', 'seed');
-- Who wrote it is nowhere: the writer keeps a link, of which only a hash stands here.
create table ideas.statement (
  id uuid primary key,
  round_id uuid not null references ideas.round,
  text text not null check (char_length(text) between 1 and 280),
  lang text not null check (lang in ('nl', 'en')),
  state ideas.state not null default 'waiting',
  source ideas.source not null,
  own bytea unique,                  -- sha256 of the writer's link; also: the same form sent twice counts once
  refused_reason ideas.reason,
  moderated_by uuid references accounts.person,
  moderated_at timestamptz,
  made_at timestamptz not null,
  appeal text,
  appealed_at timestamptz,
  appeal_by uuid references accounts.person,   -- the second person
  appeal_decided_at timestamptz,
  done_with jsonb,                   -- words: what the panel did with it
  done_at timestamptz,
  unique (round_id, id),
  check ((state = 'refused') = (refused_reason is not null)),
  check (appeal_by is null or appeal_by <> moderated_by)
);
create index statement_round on ideas.statement (round_id, state);

-- A voter is a random number in one round. The hash recognises her cookie while the round is open, and is wiped when it closes.
create table ideas.voter (
  round_id uuid not null references ideas.round,
  number int not null check (number > 0),
  hmac bytea,
  primary key (round_id, number),
  unique (round_id, hmac)
);
create type ideas.choice as enum ('agree', 'disagree', 'pass');
-- No time: moments would tell votes of one person apart from those of another.
create table ideas.vote (
  round_id uuid not null,
  number int not null,
  statement_id uuid not null,
  choice ideas.choice not null,
  set_aside boolean not null default false,    -- came in a burst from one network: kept, counted apart
  primary key (round_id, number, statement_id),
  foreign key (round_id, number) references ideas.voter,
  foreign key (round_id, statement_id) references ideas.statement (round_id, id)
);
create index vote_statement on ideas.vote (statement_id);

-- A result that was released does not change.
create function ideas.vote_stays() returns trigger language plpgsql as $$
begin
  if exists (select from ideas.round where id = coalesce(new.round_id, old.round_id) and result_released_at is not null)
    then raise exception 'votes of a closed round do not change'; end if;
  return coalesce(new, old);
end $$;
create trigger stays before insert or update or delete on ideas.vote for each row execute function ideas.vote_stays();
create function ideas.round_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.result_released_at is not null then raise exception 'a counted round does not change'; end if;
  return new;
end $$;
create trigger stays before update or delete on ideas.round for each row execute function ideas.round_stays();
