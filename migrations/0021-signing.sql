-- Signing becomes a room of its own: who signs, what was offered, the signatures. A version keeps when it was signed by all, so
-- that what is in force does not look ahead.
create schema signing;

alter table agreement.version add column signed_at timestamptz; -- the last signature that counted, set when it became public
update agreement.version v set signed_at = coalesce(
    (select max(g.signed_at) from agreement.signature g
      where g.version_id = v.id and (g.way = 'mail' or g.confirmed_at is not null)), v.published_at)
  where v.published_at is not null;

create or replace function agreement.version_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then raise exception 'a version of an agreement is never deleted'; end if;
  if (new.id, new.panel_id, new.number, new.content, new.fingerprint, new.made_at, new.made_by)
     is distinct from (old.id, old.panel_id, old.number, old.content, old.fingerprint, old.made_at, old.made_by)
    then raise exception 'a version of an agreement is never changed'; end if;
  if (old.offered_at is not null and new.offered_at is distinct from old.offered_at)
     or (old.signed_at is not null and new.signed_at is distinct from old.signed_at)
     or (old.published_at is not null and new.published_at is distinct from old.published_at)
     or (old.withdrawn_at is not null and new.withdrawn_at is distinct from old.withdrawn_at)
    then raise exception 'a moment of a version is set once'; end if;
  return new;
end $$;

alter table agreement.authority set schema signing;
alter table agreement.offer set schema signing;
alter table agreement.signature set schema signing;
alter type agreement.signing_way set schema signing;
alter type signing.signing_way rename to way;
