-- Who was erased: the id alone, which leads to nobody any more. Kept outside too, so that a restored backup erases again.
create table kit.erasure (
  id uuid primary key,
  person uuid not null unique,
  at timestamptz not null
);
create trigger stays before update or delete on kit.erasure for each row execute function kit.stays();
