-- A post of the partner works once the director has heard, outside the process lead, that this person speaks for the organisation.
alter table panel.post alter column works_from drop not null,
  add column vouched_by uuid references accounts.person,
  add column vouched_how text,
  add column vouched_at timestamptz,
  add check (works_from is not null or partner_id is not null),
  add check ((vouched_by is null) = (vouched_at is null) and (vouched_how is null) = (vouched_at is null)),
  add check (vouched_at is null or works_from is not null);
