-- Somebody asks for a panel; is the question one for a panel?
create schema intake;
create type intake.state as enum ('new', 'go', 'against');
create table intake.request (
  id uuid primary key,
  once uuid not null unique,         -- the form as it was opened: sent twice it counts once
  organisation text not null,
  sort panel.partner_sort not null,
  name text not null,
  email text not null,
  phone text not null default '',
  lang text not null check (lang in ('nl', 'en')),
  question text not null,
  still_open text not null,          -- what is still open
  power text not null,               -- who decides about it
  willing text not null,             -- what they will do with the outcome
  plan jsonb,                        -- what was filled in in the planner and what came out, when it was used
  made_at timestamptz not null,
  state intake.state not null default 'new',
  fits text[] not null default '{}', -- which of 'open', 'power', 'willing' were found so
  judged_by uuid references accounts.person,
  judged_at timestamptz,
  verdict text,                      -- the words that went to the asker
  panel_id uuid unique references panel.panel,
  check ((state = 'new') = (judged_at is null)),
  check (panel_id is null or state = 'go')
);
create index on intake.request (state, made_at);
