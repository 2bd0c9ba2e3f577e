-- Keeping: how long a record stays, what holds it longer, and how it ends.
--
-- A record is destroyed when it is due, when nothing holds it, and when two people say so: one proposes, another confirms.
-- What is destroyed is whatever hangs on the client, read off the foreign keys, so that a table which is added tomorrow is
-- destroyed with the record or a test fails. What stays is the log: of each destroyed act the hash of its leaf at its place
-- in the tree, without the leaf and its random bytes; under which act it was destroyed; and that act, which names nobody.
set local check_function_bodies = off;

-- Which cited rules of keeping (packages/clinical/retention) the practice goes by, beside its own years.
alter table goldthread.practice add column retention_rules text[] not null default '{us-guidelines,us-disclosures}'
  constraint practice_retention_rules_few check (cardinality(retention_rules) <= 40);
grant update (retention_rules) on goldthread.practice to gt_app;

-- A legal hold on a record, placed or lifted. It overrides every rule. The content is canonical JSON and the ledger's
-- entry stands for it; the other columns are made from it.
create table goldthread.record_hold (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  -- Which one it lifts; null for one that is placed.
  lifts uuid generated always as (((content)::jsonb ->> 'lifts')::uuid) stored references goldthread.record_hold (id),
  constraint record_hold_entry_once unique (entry_id),
  constraint record_hold_lifted_once unique (lifts),
  constraint record_hold_content_length check (length(content) <= 20000)
);

-- What was done about destroying a record: proposed; withdrawn; confirmed, and then it is done. The content is canonical
-- JSON and the ledger's entry stands for it. It holds no name: who, who, when, under which rule, and how many rows.
create table goldthread.destruction_act (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  step text not null generated always as ((content)::jsonb ->> 'step') stored,
  -- Which proposal it ends; null for a proposal.
  proposal_id uuid generated always as (((content)::jsonb ->> 'proposalId')::uuid) stored
    references goldthread.destruction_act (id),
  due_on text not null generated always as ((content)::jsonb ->> 'dueOn') stored,
  constraint destruction_act_entry_once unique (entry_id),
  constraint destruction_act_ended_once unique (proposal_id),
  constraint destruction_act_step_known check (step in ('proposed', 'withdrawn', 'confirmed')),
  constraint destruction_act_step_fits check ((step = 'proposed') = (proposal_id is null)),
  constraint destruction_act_due_on_is_day check (due_on ~ '^\d{4}-\d{2}-\d{2}$'),
  constraint destruction_act_content_length check (length(content) <= 20000)
);

-- A record that is gone, and under which act. The act follows in the same transaction, or nothing happens.
create table goldthread.destroyed_record (
  client_id uuid primary key references goldthread.client (id),
  act_id uuid not null references goldthread.destruction_act (id) deferrable initially deferred
);

-- An entry whose leaf was destroyed with its record. Its hash stays where it stood in the tree.
create table goldthread.ledger_tombstone (
  entry_id uuid primary key references goldthread.ledger_entry (id),
  act_id uuid not null references goldthread.destruction_act (id) deferrable initially deferred
);

alter table goldthread.record_hold enable row level security;
alter table goldthread.record_hold force row level security;
alter table goldthread.destruction_act enable row level security;
alter table goldthread.destruction_act force row level security;
alter table goldthread.destroyed_record enable row level security;
alter table goldthread.destroyed_record force row level security;
alter table goldthread.ledger_tombstone enable row level security;
alter table goldthread.ledger_tombstone force row level security;

-- Does a hold stand on this record?  What was proposed about it?  What went under this act?
create index record_hold_by_client on goldthread.record_hold (client_id);
create index destruction_act_by_client on goldthread.destruction_act (client_id);
create index ledger_tombstone_by_act on goldthread.ledger_tombstone (act_id);

-- The ids that one person's record lies under, the one that stayed first.
create function goldthread.record_ids(wanted uuid) returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return wanted || array(select m.client_id from merged_record m where m.survivor_id = wanted);
    end $$;

create function goldthread.record_is_held(ids uuid[]) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from record_hold placed where placed.client_id = any (ids) and placed.lifts is null
        and not exists (select from record_hold lift where lift.lifts = placed.id));
    end $$;

-- What the days of keeping are counted from, of one record or of all, for the keepers of the records: days, and whether it
-- is in use; no word of a note. Sessions that were planned and never said to be missed count as held.
create function goldthread.retention_facts(wanted uuid)
  returns table (
    client_id uuid, name text, record_number text, birth_on date, first_contact_on date, last_contact_on date,
    discharged_on date, died_on date, last_disclosure_on date, in_use text, is_held boolean)
  language plpgsql stable security definer rows 1000 set search_path = goldthread, pg_temp
  as $$
    declare
      place text := (select zone from practice);
      today_is date := today();
    begin
      if not actor_is('administrator', 'records-officer') then return; end if;
      return query
      select c.id, c.name, c.record_number,
        (select d.birth_date from client_detail d where d.client_id = any (r.ids) and d.birth_date is not null
          order by d.client_id <> c.id limit 1),
        coalesce(k.first_on, (c.created_at at time zone place)::date), coalesce(k.last_on, (c.created_at at time zone place)::date),
        (select max(e.discharged_on) from episode e where e.client_id = any (r.ids)),
        (select max(e.discharged_on) from episode e where e.client_id = any (r.ids) and e.discharge_kind = 'died'),
        (select (max(d.released_at) at time zone place)::date from disclosure d where d.client_id = any (r.ids)),
        case
          when exists (select from episode e where e.client_id = any (r.ids) and e.discharged_on is null) then 'admission'
          when exists (select from session s where s.client_id = any (r.ids) and s.starts_at > clock() and s.status = 'scheduled')
            then 'planned'
          when exists (select from membership m where m.client_id = any (r.ids) and (m.to_date is null or m.to_date >= today_is))
            then 'member'
          when exists (select from draft d where d.client_id = any (r.ids) and d.state = 'open') then 'draft'
        end,
        record_is_held(r.ids)
      from client c
      cross join lateral (select record_ids(c.id) as ids) r
      cross join lateral (
        select (min(one.at) at time zone place)::date as first_on, (max(one.at) at time zone place)::date as last_on from (
          select n.happened_at as at from note n where n.client_id = any (r.ids)
          union all
          select s.starts_at from session s where s.client_id = any (r.ids) and s.status in ('held', 'scheduled') and s.starts_at <= clock()
          union all
          select s.starts_at from attendance a join session s on s.id = a.session_id
          where a.client_id = any (r.ids) and a.status <> 'absent' and s.starts_at <= clock()) one) k
      where (wanted is null or c.id = wanted)
        and not exists (select from merged_record m where m.client_id = c.id)
        and not exists (select from destroyed_record x where x.client_id = c.id);
    end $$;

-- The least that the database asks for by itself, whatever the program above it says: the practice's own years. Null where
-- nobody can say, and then nothing is destroyed.
create function goldthread.kept_at_least_until(wanted uuid) returns date
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return (select case when f.in_use is not null or f.birth_on is null then null else greatest(
          (f.last_contact_on + make_interval(years => p.retention_years))::date,
          case when f.first_contact_on < (f.birth_on + make_interval(years => p.age_of_majority))::date
            then (f.birth_on + make_interval(years => p.age_of_majority + p.retention_minor_years))::date end) end
        from practice p, retention_facts(wanted) f);
    end $$;

-- A hold, a proposal and a destruction wait for each other at the client's row, so that each comes wholly before or wholly
-- after. What is lifted was placed on the same record; nothing is held that is gone.
create function goldthread.check_record_hold() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      perform 1 from client where id = any (record_ids(new.client_id)) order by id for update;
      if exists (select from destroyed_record where client_id = new.client_id) then
        raise exception 'that record is gone' using errcode = '23514', constraint = 'record_is_destroyed';
      end if;
      if new.lifts is not null and not exists (
        select from record_hold where id = new.lifts and client_id = new.client_id and lifts is null) then
        raise exception 'that hold is not there' using errcode = '23503', constraint = 'record_hold_lifts_fkey';
      end if;
      return null;
    end $$;
create trigger record_hold_checked after insert on goldthread.record_hold
  for each row execute function goldthread.check_record_hold();

create function goldthread.check_destruction_act() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      perform 1 from client where id = any (record_ids(new.client_id)) order by id for update;
      if new.step = 'confirmed' then
        -- The record went before its act is written, in the same transaction, or there is nothing to confirm.
        if not exists (select from destroyed_record d join destruction_act p on p.id = new.proposal_id
          where d.client_id = new.client_id and d.act_id = new.id and p.client_id = new.client_id and p.acted_by <> new.acted_by) then
          raise exception 'nothing was destroyed' using errcode = '23514', constraint = 'destruction_by_two_people';
        end if;
        return null;
      end if;
      if exists (select from destroyed_record where client_id = new.client_id) then
        raise exception 'that record is gone' using errcode = '23514', constraint = 'record_is_destroyed';
      end if;
      if new.step = 'withdrawn' then
        if not exists (select from destruction_act p where p.id = new.proposal_id and p.step = 'proposed' and p.client_id = new.client_id) then
          raise exception 'that proposal is not there' using errcode = '23503', constraint = 'destruction_act_proposal_id_fkey';
        end if;
        return null;
      end if;
      if exists (select from merged_record where client_id = new.client_id) then
        raise exception 'that record was merged' using errcode = '23514', constraint = 'destruction_of_one_that_stayed';
      end if;
      if record_is_held(record_ids(new.client_id)) then
        raise exception 'that record is held' using errcode = '23514', constraint = 'record_is_held';
      end if;
      if coalesce(kept_at_least_until(new.client_id) > today(), true) or new.due_on > today()::text then
        raise exception 'that record is not due' using errcode = '23514', constraint = 'record_is_not_due';
      end if;
      if exists (select from destruction_act p where p.client_id = new.client_id and p.step = 'proposed' and p.id <> new.id
        and not exists (select from destruction_act e where e.proposal_id = p.id)) then
        raise exception 'that is proposed already' using errcode = '23505', constraint = 'destruction_proposed_once';
      end if;
      return null;
    end $$;
create trigger destruction_act_checked after insert on goldthread.destruction_act
  for each row execute function goldthread.check_destruction_act();

-- What hangs on a client, read off the foreign keys: which tables, in an order in which they can be emptied, and which of
-- their rows. $1 stands for the record's ids. A table whose every row names its client goes by that; one whose rows need
-- not, or cannot, also by the rows that it points to. A test goes through every table and asks what this leaves out.
create function goldthread.rows_of_record() returns table (name text, belongs text)
  language plpgsql stable security definer rows 60 set search_path = goldthread, pg_temp
  as $$
    declare
      -- They outlast the record: the trail, which the log stands for; what is kept of the destruction itself; and what a
      -- group has in common, which no individual's session has.
      kept constant text[] := array['audit_event', 'destruction_act', 'destroyed_record', 'client', 'shared_part', 'group_plan'];
      belonging jsonb := '{}';
      grown jsonb;
      remaining text[];
      ready text[];
    begin
      -- First the tables that name a client, then those that hang on them, until no more are found.
      loop
        select coalesce(jsonb_object_agg(t.name, t.belongs), '{}') into grown from (
          select one.name, string_agg(one.belongs, ' or ' order by one.belongs) as belongs from (
            select r.relname::text as name, format('%I = any ($1)', a.attname) as belongs
            from pg_constraint f join pg_class r on r.oid = f.conrelid
              join pg_attribute a on a.attrelid = r.oid and (a.attnum = any (f.conkey) and f.confrelid = 'client'::regclass
                or a.attname = 'client_id')
            where f.contype = 'f' and f.connamespace = 'goldthread'::regnamespace and a.atttypid = 'uuid'::regtype
            union
            select r.relname::text, format('%I in (select %I from %I where %s)', a.attname, b.attname, p.relname, belonging ->> p.relname::text)
            from pg_constraint f join pg_class r on r.oid = f.conrelid join pg_class p on p.oid = f.confrelid
              join pg_attribute a on a.attrelid = r.oid and a.attnum = f.conkey[1]
              join pg_attribute b on b.attrelid = p.oid and b.attnum = f.confkey[1]
            where f.contype = 'f' and f.connamespace = 'goldthread'::regnamespace and r.oid <> p.oid and cardinality(f.conkey) = 1
              and belonging ? p.relname::text
              and not exists (select from pg_attribute c where c.attrelid = r.oid and c.attname = 'client_id' and c.attnotnull)) one
          where one.name <> all (kept) group by one.name) t;
        exit when grown = belonging;
        belonging := grown;
      end loop;
      -- Whatever nothing that remains points to goes next.
      remaining := array(select jsonb_object_keys(belonging) order by 1);
      while cardinality(remaining) > 0 loop
        ready := array(select one from unnest(remaining) one where not exists (
          select from pg_constraint f join pg_class r on r.oid = f.conrelid join pg_class p on p.oid = f.confrelid
          where f.contype = 'f' and f.connamespace = 'goldthread'::regnamespace and p.relname = one and r.relname = any (remaining)
            and r.oid <> p.oid) order by one);
        if cardinality(ready) = 0 then raise exception 'these tables point at each other: %', remaining; end if;
        return query select one, belonging ->> one from unnest(ready) one;
        remaining := array(select one from unnest(remaining) one where one <> all (ready));
      end loop;
    end $$;

-- What is left of the entries that went under an act: their kinds, times and hashes, as one digest. The act's content holds
-- it, and the ledger stands for that; `goldthread verify` computes it again.
create function goldthread.tombstones_digest(act uuid) returns text
  language sql stable security definer set search_path = goldthread, pg_temp
  as $$
    select encode(sha256(convert_to(coalesce(string_agg(format('%s %s %s %s', e.id, e.kind,
      (extract(epoch from e.recorded_at) * 1000000)::bigint, encode(e.leaf_hash, 'hex')), e'\n' order by e.id), ''), 'UTF8')), 'hex')
    from ledger_tombstone t join ledger_entry e on e.id = t.entry_id where t.act_id = act
  $$;

-- The one path by which what was signed is ever deleted. By the second person, whose act must follow in the same
-- transaction under the id given here. Says what came of it, and then what is to be written into that act.
create function goldthread.destroy_record(proposal uuid, act uuid)
  returns table (outcome text, counts jsonb, entries bigint, digest text, files text[])
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      its destruction_act;
      ids uuid[];
      one record;
      many bigint;
    begin
      counts := '{}';
      if not actor_is('administrator', 'records-officer') then outcome := 'not-yours'; return next; return; end if;
      select * into its from destruction_act p where p.id = proposal and p.step = 'proposed';
      if not found then outcome := 'not-open'; return next; return; end if;
      perform 1 from client c where c.id = any (record_ids(its.client_id)) order by c.id for update;
      ids := record_ids(its.client_id);
      outcome := case
        when exists (select from destruction_act e where e.proposal_id = proposal)
          or exists (select from destroyed_record d where d.client_id = its.client_id)
          or exists (select from merged_record m where m.client_id = its.client_id) then 'not-open'
        when its.acted_by = me then 'alone'
        when record_is_held(ids) then 'held'
        when its.due_on > today()::text or coalesce(kept_at_least_until(its.client_id) > today(), true) then 'not-due'
      end;
      if outcome is not null then return next; return; end if;

      files := array(select d.stored_as from document d where d.client_id = any (ids));
      for one in select r.name, r.belongs from rows_of_record() r loop
        if exists (select from pg_attribute a where a.attrelid = one.name::regclass and a.attname = 'entry_id') then
          execute format('insert into ledger_tombstone (entry_id, act_id) select entry_id, $2 from %I where %s', one.name, one.belongs)
            using ids, act;
        end if;
        execute format('delete from %I where %s', one.name, one.belongs) using ids;
        get diagnostics many = row_count;
        if many > 0 then counts := counts || jsonb_build_object(one.name, many); end if;
      end loop;
      -- Bills that went out hold lines of many clients: this one's go.
      delete from hand_over h where not exists (select from jsonb_array_elements(h.lines) l where (l ->> 'clientId') <> all (ids::text[]));
      update hand_over h set lines = (select jsonb_agg(l) from jsonb_array_elements(h.lines) l where (l ->> 'clientId') <> all (ids::text[]))
        where exists (select from jsonb_array_elements(h.lines) l where (l ->> 'clientId') = any (ids::text[]));
      -- The row stays for the trail to point to, and names nobody.
      update client c set name = 'Record destroyed', preferred_name = '', pronouns = '', version = c.version + 1,
        record_number = 'x-' || replace(c.id::text, '-', '') where c.id = any (ids);
      update ledger_entry set leaf = '' where id in (select t.entry_id from ledger_tombstone t where t.act_id = act);
      insert into destroyed_record (client_id, act_id) select unnest(ids), act;

      outcome := 'done';
      entries := (select count(*) from ledger_tombstone t where t.act_id = act);
      digest := tombstones_digest(act);
      return next;
    end $$;

-- Under a hold nothing is deleted by any of the ways in which people may delete in a record.
create function goldthread.refuse_delete_under_hold() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if old.client_id is not null and record_is_held(record_ids(old.client_id)) then
        raise exception 'that record is held' using errcode = '23514', constraint = 'record_is_held';
      end if;
      return old;
    end $$;
create trigger session_kept_under_hold before delete on goldthread.session
  for each row execute function goldthread.refuse_delete_under_hold();
create trigger session_participant_kept_under_hold before delete on goldthread.session_participant
  for each row execute function goldthread.refuse_delete_under_hold();
create trigger client_alias_kept_under_hold before delete on goldthread.client_alias
  for each row execute function goldthread.refuse_delete_under_hold();

-- The care team knows that a record of theirs is held; the records officer of every one.
create policy care_team_and_records_officer_read on goldthread.record_hold for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('records-officer')));
create policy records_officer_places_and_lifts on goldthread.record_hold for insert to gt_app
  with check (acted_by = actor() and (select actor_is('records-officer')));
create policy keepers_read on goldthread.destruction_act for select to gt_app
  using ((select actor_is('administrator', 'records-officer')));
create policy records_officer_proposes_and_keepers_end on goldthread.destruction_act for insert to gt_app
  with check (acted_by = actor() and ((select actor_is('records-officer'))
    or (step <> 'proposed' and (select actor_is('administrator')))));
create policy keepers_read on goldthread.destroyed_record for select to gt_app
  using ((select actor_is('administrator', 'records-officer')));
create policy everyone_signed_in_reads on goldthread.ledger_tombstone for select to gt_app using ((select works_here()));

grant select on goldthread.record_hold, goldthread.destruction_act, goldthread.destroyed_record, goldthread.ledger_tombstone
  to gt_app, gt_policy, gt_backup;
grant insert (id, content, acted_at, entry_id) on goldthread.record_hold, goldthread.destruction_act to gt_app;
grant insert on goldthread.destroyed_record, goldthread.ledger_tombstone to gt_policy;
-- No update and no delete of a destruction's acts, of what they left, or of a hold while its record is there, for anybody.

-- A note's words may have come from a note that was taken back in another chart. That one's record may end first, or later,
-- so the pointer is no foreign key any more; what it points to is asked when it is made.
alter table goldthread.note_addition drop constraint note_addition_moved_to_fkey;
create function goldthread.check_moved_to() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if not exists (select from note where id = new.moved_to) then
        raise exception 'that note is not there' using errcode = '23503', constraint = 'note_addition_moved_to_fkey';
      end if;
      return null;
    end $$;
create trigger note_addition_moved_to_a_note after insert on goldthread.note_addition
  for each row when (new.moved_to is not null) execute function goldthread.check_moved_to();

-- What the one path above needs, as gt_policy, which nobody signs in as or becomes. A table that is added later and hangs
-- on a client is granted the same in its own migration.
do $$
declare
  one record;
  helper text;
begin
  grant create on schema goldthread to gt_policy;
  foreach helper in array array['record_ids(uuid)', 'record_is_held(uuid[])', 'retention_facts(uuid)',
    'kept_at_least_until(uuid)', 'check_record_hold()', 'check_destruction_act()', 'rows_of_record()',
    'tombstones_digest(uuid)', 'destroy_record(uuid, uuid)', 'refuse_delete_under_hold()', 'check_moved_to()'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
  end loop;
  revoke create on schema goldthread from gt_policy;
  grant execute on function goldthread.retention_facts(uuid), goldthread.destroy_record(uuid, uuid) to gt_app;
  grant execute on function goldthread.tombstones_digest(uuid) to gt_backup;
  for one in select distinct r.relname::text as name from pg_class r
    where r.relnamespace = 'goldthread'::regnamespace and r.relkind = 'r' and (
      exists (select from pg_attribute a where a.attrelid = r.oid and a.attname = 'client_id')
      or r.relname in ('draft_update', 'session_facilitator', 'signature', 'supervision_comment', 'incident', 'hand_over', 'ledger_entry'))
      and r.relname not in ('audit_event', 'destruction_act', 'destroyed_record') loop
    execute format('grant select on goldthread.%I to gt_policy', one.name);
    if one.name <> 'ledger_entry' then
      execute format('grant delete on goldthread.%I to gt_policy', one.name);
    end if;
  end loop;
end
$$;
grant update (name, preferred_name, pronouns, record_number, version) on goldthread.client to gt_policy;
grant update (lines) on goldthread.hand_over to gt_policy;
grant update (leaf) on goldthread.ledger_entry to gt_policy;
