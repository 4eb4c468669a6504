-- The partner's answer to each recommendation, and what it reports of it until it is done.
create schema response;

-- The row that stands for all answers of one panel: whoever decides over more than one row locks this one.
create table response.desk (
  panel_id uuid primary key references panel.panel,
  opened_at timestamptz not null
);

-- To which body of the partner a recommendation is addressed. Without a row every partner owes the answer.
create table response.addressee (
  recommendation_id uuid primary key,
  panel_id uuid not null references response.desk,
  body_id uuid not null,
  set_by uuid not null references accounts.person,
  set_at timestamptz not null,
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id),
  foreign key (panel_id, body_id) references panel.body (panel_id, id)
);

-- What is shown as evidence: a file or a link. Public once a sent answer or a status report names it.
create table response.document (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  recommendation_id uuid not null,
  title text not null,
  file_id uuid references kit.file,
  href text,
  added_by uuid not null references accounts.person,
  added_at timestamptz not null,
  check ((file_id is null) <> (href is null)),
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id)
);
create index document_of on response.document (panel_id, recommendation_id);
create trigger stays before update or delete on response.document for each row execute function kit.stays();

-- The answer while it is being written. `rev`: two writers lose nothing.
create table response.draft (
  recommendation_id uuid primary key,
  panel_id uuid not null references response.desk,
  rev int not null default 1,
  content jsonb not null,            -- AnswerContent, may be incomplete
  ready_at timestamptz,              -- the contact put it before the signatory
  edited_by uuid not null references accounts.person,
  edited_at timestamptz not null,
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id)
);

create type response.decision as enum ('adopted', 'in-part', 'adapted', 'under-study', 'not-adopted', 'not-ours');
-- An answer as it was sent: never changed. A change is the next version, with why.
create table response.answer (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  recommendation_id uuid not null,
  version int not null check (version > 0),
  partner_id uuid not null,
  body text not null,                -- the body that answers, by name as it was
  decision response.decision not null,
  content jsonb not null,            -- AnswerContent: reasons, who, what, when, money, route, documents
  sent_by uuid not null references accounts.person,
  sent_name text not null,
  sent_at timestamptz not null,
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id),
  foreign key (panel_id, partner_id) references panel.partner (panel_id, id),
  unique (recommendation_id, version)
);
create index answer_of on response.answer (panel_id, recommendation_id, version);
create trigger stays before update or delete on response.answer for each row execute function kit.stays();

-- Start now: the partner began with a part, from the draft of the advice on.
create table response.begun (
  recommendation_id uuid primary key,
  panel_id uuid not null references response.desk,
  begun_on date not null,
  what jsonb not null,               -- words
  told_by uuid not null references accounts.person,
  told_at timestamptz not null,
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id)
);

create type response.progress as enum ('not-started', 'preparing', 'decision-planned', 'in-progress', 'done', 'changed', 'stopped');
-- How it stands, as the partner reported it. A report may answer for a promised date.
create table response.status (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  recommendation_id uuid not null,
  partner_id uuid not null,
  progress response.progress not null,
  says jsonb not null,               -- words
  documents uuid[] not null default '{}',
  promise_id uuid references agreement.promise,
  reported_by uuid not null references accounts.person,
  reported_name text not null,
  reported_at timestamptz not null,
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id),
  foreign key (panel_id, partner_id) references panel.partner (panel_id, id)
);
create index status_of on response.status (panel_id, recommendation_id, reported_at);
create trigger stays before update or delete on response.status for each row execute function kit.stays();

create table response.milestone (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  recommendation_id uuid not null,
  what jsonb not null,               -- words
  due_on date not null,
  first_due_on date not null,        -- the day it first had
  done_on date,
  made_by uuid not null references accounts.person,
  made_at timestamptz not null,
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id)
);
create index milestone_of on response.milestone (panel_id, recommendation_id, due_on);

create type response.question_state as enum ('waiting', 'public', 'refused');
-- Anybody may ask the partner's contact something. `id` is the key of the form: sent twice is one question.
create table response.question (
  id uuid primary key,
  panel_id uuid not null references response.desk,
  recommendation_id uuid not null,
  asks text not null check (char_length(asks) <= 600),
  name text not null default '',
  email text not null default '',
  lang text not null,
  asked_at timestamptz not null,
  state response.question_state not null default 'waiting',
  refused_because text,
  judged_by uuid references accounts.person,
  judged_at timestamptz,
  due_on date,                       -- the contact answers before this day is over
  answer jsonb,                      -- words
  answered_by uuid references accounts.person,
  answered_name text,
  answered_at timestamptz,
  foreign key (panel_id, recommendation_id) references proposals.proposal (panel_id, id)
);
create index question_of on response.question (panel_id, state, asked_at);
