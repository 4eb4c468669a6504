-- The gate to the first meeting opened, once: with so many confirmed. Later departures do not shut it again.
create table seats.seating (
  id uuid primary key,
  panel_id uuid not null unique references seats.roster,
  opened_at timestamptz not null,
  citizens int not null,
  partner int not null,
  off_target int not null,           -- targets missed, by a signed exception
  check (off_target >= 0)
);
create trigger stays before update or delete on seats.seating for each row execute function kit.stays();
