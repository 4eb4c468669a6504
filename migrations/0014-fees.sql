-- Fees of citizens: what each meeting earned them, beside the norms of each year.
create schema fees;
-- Norms of the volunteer allowance by year, each with its source. A year without a row has no norms: no year is carried over.
-- A correction is a newer row of the same year; the earlier one stays.
create table fees.cap (
  id uuid primary key,
  year int not null check (year between 2020 and 2100),
  rev int not null default 1,
  hour_cents int not null check (hour_cents > 0),
  under21_cents int not null check (under21_cents > 0),   -- per hour, for who is younger than 21
  month_cents int not null check (month_cents > hour_cents),
  year_cents int not null check (year_cents >= month_cents),
  source text not null,
  url text not null check (url ~ '^https?://'),
  added_by uuid references accounts.person,               -- null: came with the product
  added_at timestamptz not null,
  unique (year, rev)
);
create trigger stays before update or delete on fees.cap for each row execute function kit.stays();
insert into fees.cap (id, year, hour_cents, under21_cents, month_cents, year_cents, source, url, added_at) values
  ('00000000-0000-4000-8000-000000002023', 2023, 500, 275, 19000, 190000, 'Belastingdienst, Vergoeding voor inzet en voor kosten',
   'https://belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/prive/werk_en_inkomen/werken/werken-als-vrijwilliger/vergoeding_voor_inzet_en_voor_kosten',
   '2026-11-24T00:00:00Z'),
  ('00000000-0000-4000-8000-000000002024', 2024, 550, 325, 21000, 210000, 'Belastingdienst, Vrijwilligersvergoedingen',
   'https://belastingdienst.nl/wps/wcm/connect/bldcontentnl/belastingdienst/prive/werk_en_inkomen/werken/werken-als-vrijwilliger/vrijwilligersvergoedingen',
   '2026-11-24T00:00:00Z'),
  ('00000000-0000-4000-8000-000000002025', 2025, 560, 330, 21000, 210000,
   'Vrijwilligersdossier, en Kennisnetwerk belastingen en toeslagen (niet van de Belastingdienst zelf)',
   'https://www.vrijwilligersdossier.nl/blog-item-belasting.cfm', '2026-11-24T00:00:00Z');

-- The row that stands for the fees of one panel: whoever books locks it.
create table fees.book (
  panel_id uuid primary key references panel.panel,
  made_at timestamptz not null
);
create table fees.entry (
  id uuid primary key,
  panel_id uuid not null references fees.book,
  seat_id uuid not null,
  person_id uuid not null references accounts.person,
  meeting_id uuid not null references trajectory.meeting,
  cents int not null check (cents <> 0),                  -- below zero: takes an earlier entry back
  mode text not null check (mode in ('flat', 'taxable')),
  month date not null check (extract(day from month) = 1),
  made_at timestamptz not null,
  reversed_by uuid references fees.entry,
  foreign key (panel_id, seat_id) references seats.seat (panel_id, id)
);
create unique index entry_once on fees.entry (meeting_id, seat_id) where reversed_by is null and cents > 0;
create index entry_person on fees.entry (person_id, month);
create function fees.entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.reversed_by is not null or new.reversed_by is null
     or (to_jsonb(new) - 'reversed_by') <> (to_jsonb(old) - 'reversed_by')
    then raise exception 'an entry stays; it is taken back once, by another entry'; end if;
  return new;
end $$;
create trigger stays before update or delete on fees.entry for each row execute function fees.entry_stays();
