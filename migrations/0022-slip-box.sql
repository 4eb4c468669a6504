-- While a poll is not closed its scores stand together in one box for each group, sealed under a key outside the database:
-- no row, order or log line tells which slip voted. At the close they become rows of proposals.score, all at once.
create table proposals.slip_box (
  poll_id uuid not null references proposals.poll,
  side proposals.side not null,
  sealed bytea not null,
  primary key (poll_id, side)
);
comment on column proposals.slip.code_hash is 'HMAC of poll and code under the house''s key';
