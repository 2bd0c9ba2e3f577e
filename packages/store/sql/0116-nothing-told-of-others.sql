-- Whoever adds a client learns nothing of records that they may not know of: not that somebody of the name is here, not whose
-- number is taken, not from the next number how many the practice added meanwhile. Records that may be of one person are
-- found all the same, as the client is added, and told to those who may see every client and make two records one.
set local check_function_bodies = off;

-- Two records that may be of one person, and who said that they are of two.
create table goldthread.alike_pair (
  one_id uuid not null references goldthread.client (id),
  other_id uuid not null references goldthread.client (id),
  found_at timestamptz not null default now(),
  told_apart_by uuid references goldthread.staff (id),
  told_apart_at timestamptz,
  primary key (one_id, other_id),
  -- Each two once, whichever of them came second.
  constraint alike_pair_in_order check (one_id < other_id),
  constraint alike_pair_told_apart_whole check ((told_apart_by is null) = (told_apart_at is null))
);

alter table goldthread.alike_pair enable row level security;
alter table goldthread.alike_pair force row level security;

-- Whom is this record like?  What still has to be looked at?
create index alike_pair_by_other on goldthread.alike_pair (other_id);
create index alike_pair_to_look_at on goldthread.alike_pair (found_at) where told_apart_by is null;

-- Not of their own record, where a keeper is a client too.
create policy keepers_read on goldthread.alike_pair for select to gt_app
  using ((select actor_is('administrator', 'records-officer'))
    and one_id <> all ((select my_own_record_ids())::uuid[]) and other_id <> all ((select my_own_record_ids())::uuid[]));
create policy keepers_tell_apart on goldthread.alike_pair for update to gt_app
  using (told_apart_by is null and (select actor_is('administrator', 'records-officer'))
    and one_id <> all ((select my_own_record_ids())::uuid[]) and other_id <> all ((select my_own_record_ids())::uuid[]))
  with check (told_apart_by = actor());

grant select on goldthread.alike_pair to gt_app, gt_policy, gt_backup;
grant update (told_apart_by, told_apart_at) on goldthread.alike_pair to gt_app;
grant insert, update (told_apart_by, told_apart_at), delete on goldthread.alike_pair to gt_policy;
-- No insert for people: pairs are found by the database, which sees both. No delete: that somebody said so stays on file.

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- Numbers counted the practice's clients; they are drawn instead, below.
drop function goldthread.next_record_number();

-- As in 0111, and of those alone whom the actor may know of; born the same day only where they may see the birth date.
create or replace function goldthread.clients_alike(wanted text, born date) returns table (client_id uuid, same_name boolean)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      key text := name_key(wanted);
      mine uuid[] := array(select my_clients());
      led uuid[] := array(select my_group_clients());
      keeper boolean := actor_is('administrator', 'records-officer');
    begin
      if key = '' or not works_here() then return; end if;
      return query
      with alike as (
        select c.id, true as same from client c where c.name_key = key
        union
        select a.client_id, true from client_alias a where name_key(a.alias) = key
        union
        select c.id, false from client_detail d join client c on c.id = d.client_id
        where d.birth_date = born and (keeper or c.id = any (mine))
          and (likeness(c.name_key, key) >= 0.5 or string_to_array(c.name_key, ' ') && string_to_array(key, ' '))),
      staying as (
        select coalesce(m.survivor_id, a.id) as id, bool_or(a.same) as same
        from alike a left join merged_record m on m.client_id = a.id group by 1)
      select s.id, s.same from staying s where keeper or s.id = any (mine) or s.id = any (led) limit 20;
    end $$;

-- Which records may be of this one's person: of the same name, also by another name of theirs, unless the birth dates
-- differ; or born the same day with a name much like it. Seen with nobody's eyes, so it answers to the database alone.
create function goldthread.records_alike(wanted uuid) returns setof uuid
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      key text := (select c.name_key from client c where c.id = wanted);
      born date := (select d.birth_date from client_detail d where d.client_id = wanted);
      called text[] := array(select name_key(a.alias) from client_alias a where a.client_id = wanted);
      person uuid[] := array(select r.client_id from merged_record m join merged_record r on r.survivor_id = m.survivor_id
        where m.client_id = wanted union all select m.survivor_id from merged_record m where m.client_id = wanted)
        || record_ids(wanted);
    begin
      if coalesce(key, '') = '' then return; end if;
      return query
      with named as (
        select c.id from client c where c.name_key = any (called || key) and c.name_key <> ''
        union
        select a.client_id from client_alias a where name_key(a.alias) = key),
      found as (
        select n.id from named n left join client_detail d on d.client_id = n.id
        where born is null or d.birth_date is null or d.birth_date = born
        union
        select c.id from client_detail d join client c on c.id = d.client_id
        where d.birth_date = born
          and (likeness(c.name_key, key) >= 0.5 or string_to_array(c.name_key, ' ') && string_to_array(key, ' ')))
      select f.id from found f
      where f.id <> all (person) and not exists (select from destroyed_record x where x.client_id = f.id);
    end $$;

-- What a record is like today; pairs that it is in no longer, and that nobody has judged, go.
create function goldthread.keep_pairs_of(wanted uuid) returns void
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      others uuid[] := array(select records_alike(wanted) limit 20);
    begin
      delete from alike_pair p where p.told_apart_by is null
        and ((p.one_id = wanted and p.other_id <> all (others)) or (p.other_id = wanted and p.one_id <> all (others)));
      insert into alike_pair (one_id, other_id)
        select least(wanted, o), greatest(wanted, o) from unnest(others) as o on conflict do nothing;
    end $$;

-- Asked by whoever adds a client or changes who they are; answers nothing. Those whom they were shown, and said to be
-- somebody else, are told apart by it.
create function goldthread.look_for_pairs(wanted uuid, is_another boolean) returns void
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      keeper boolean := actor_is('administrator', 'records-officer');
      seen uuid[];
    begin
      if not (keeper or is_my_client(wanted) or is_new_client_of_mine(wanted)) then return; end if;
      -- Of two who add one person at the same time, the second sees what the first added.
      perform pg_advisory_xact_lock(7046034, hashtext((select c.name_key from client c where c.id = wanted)));
      perform keep_pairs_of(wanted);
      if not is_another then return; end if;
      seen := array(select my_clients() union select my_group_clients());
      update alike_pair p set told_apart_by = me, told_apart_at = clock()
        where p.told_apart_by is null and ((p.one_id = wanted and (keeper or p.other_id = any (seen)))
          or (p.other_id = wanted and (keeper or p.one_id = any (seen))));
    end $$;

-- A client's number is given by whoever may see every client, and so may learn that one is taken; otherwise it is drawn: six
-- digits without an order, so that no number says how many there are. With more than a few hundred thousand, seven.
create function goldthread.give_record_number() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      digits integer;
    begin
      if new.record_number is not null then
        if actor() is not null and not actor_is('administrator', 'records-officer') then
          raise exception 'a record number is given by the keepers of the records' using errcode = '42501';
        end if;
        return new;
      end if;
      for round in 0 .. 200 loop
        digits := case when round < 50 then 900000 else 9000000 end;
        -- 48 bits of a random id: nothing that is drawn tells what is drawn next.
        new.record_number := (digits / 9 + ('x' || right(gen_random_uuid()::text, 12))::bit(48)::bigint % digits)::text;
        -- Of two who draw the same at one time, one draws again.
        exit when pg_try_advisory_xact_lock(7046035, new.record_number::integer)
          and not exists (select from client c where c.record_number = new.record_number);
      end loop;
      return new;
    end $$;

reset role;
drop sequence goldthread.record_number;
revoke all on function goldthread.records_alike(uuid), goldthread.keep_pairs_of(uuid), goldthread.give_record_number(),
  goldthread.look_for_pairs(uuid, boolean) from public;
grant execute on function goldthread.look_for_pairs(uuid, boolean) to gt_app;

create trigger client_number_given before insert on goldthread.client
  for each row execute function goldthread.give_record_number();

-- Those who are here already, looked at once.
set local role gt_policy;
do $$
begin
  perform goldthread.keep_pairs_of(c.id) from goldthread.client c
    where not exists (select from goldthread.merged_record m where m.client_id = c.id)
      and not exists (select from goldthread.destroyed_record x where x.client_id = c.id);
end
$$;
reset role;
revoke create on schema goldthread from gt_policy;
