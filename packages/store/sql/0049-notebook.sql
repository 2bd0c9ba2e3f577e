-- The private notebook: one to an author, sealed in the author's browser (docs/threat-model.md).
--
-- Here lie bytes that nothing on this side opens. No client, no session, no title and no kind stands beside them: a note,
-- the search index and the notebook's settings are one kind of row. No row of an item holds a time. Whoever reads all of
-- it learns how large the notebook is, padded, and which of its items changed in which order.
-- Who may begin one is judged by the server from dated, cited data: licences and their names change more often than tables.
set local check_function_bodies = off;

create table goldthread.notebook (
  staff_id uuid primary key references goldthread.staff (id),
  created_on date not null default goldthread.today(),
  recovery_proven_on date,
  -- Counts the changes of items, so that a device can ask what is new to it.
  revision bigint not null default 0,
  stored_bytes bigint not null default 0,
  version integer not null default 1,
  constraint notebook_stored_bytes_range check (stored_bytes between 0 and 4294967296)
);

-- A way in: the notebook's key, wrapped as an age file.
create table goldthread.notebook_wrap (
  id uuid primary key,
  staff_id uuid not null references goldthread.notebook (staff_id),
  kind text not null,
  label text not null,
  hint text not null default '',
  wrapped bytea not null,
  created_on date not null default goldthread.today(),
  constraint notebook_wrap_kind_known check (kind in ('passphrase', 'passkey', 'recovery')),
  constraint notebook_wrap_label_length check (length(label) between 1 and 60),
  constraint notebook_wrap_hint_length check (length(hint) <= 2000),
  constraint notebook_wrap_is_age_file check (octet_length(wrapped) <= 16384
    and substr(wrapped, 1, 21) = convert_to('age-encryption.org/v1', 'UTF8'))
);

-- An item. Its id is random and means something to its author alone, so two authors may use one.
create table goldthread.notebook_item (
  staff_id uuid not null references goldthread.notebook (staff_id),
  id uuid not null,
  revision bigint not null,
  sealed bytea not null,
  is_deleted boolean not null default false,
  primary key (staff_id, id),
  constraint notebook_item_revision_once unique (staff_id, revision),
  constraint notebook_item_sealed_length check (octet_length(sealed) <= 700000),
  constraint notebook_item_deleted_is_empty check (is_deleted = (octet_length(sealed) = 0))
);

-- What was replaced while a legal hold stood: older versions of items, and older ways in.
create table goldthread.notebook_kept (
  seq bigint generated always as identity primary key,
  staff_id uuid not null references goldthread.notebook (staff_id),
  what text not null,
  id uuid not null,
  revision bigint not null,
  sealed bytea not null,
  constraint notebook_kept_what_known check (what in ('item', 'wrap'))
);

-- Whether a legal hold stands on the actor's notebook. The author is told that it does, and not why.
create function goldthread.my_notebook_is_held() returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return notebook_hold_stands(actor());
    end $$;

-- Whether a colleague has one: for whoever may ask the author to look. Yes or no; how much is nobody's to know.
create function goldthread.has_notebook(colleague uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return actor_is('administrator', 'records-officer') and exists (select from notebook where staff_id = colleague);
    end $$;

-- For the triggers below and the function above. Holds are the next migration's.
create function goldthread.notebook_hold_stands(author uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (
        select from notebook_hold placed
        where placed.author_id = author and placed.lifts is null
          and not exists (select from notebook_hold lift where lift.lifts = placed.id));
    end $$;

-- Gives each change its number and keeps the sum, under the notebook's row lock: so a reader who asks what came after a
-- number misses nothing, and a hold that is placed at the same moment comes wholly before or wholly after. Under a hold
-- what is replaced is kept and nothing is deleted, whatever path the change takes.
create function goldthread.number_notebook_item() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      grown bigint := octet_length(new.sealed);
    begin
      perform 1 from notebook where staff_id = new.staff_id for update;
      if not found then
        raise exception 'there is no notebook' using errcode = '23503', constraint = 'notebook_item_staff_id_fkey';
      end if;
      if tg_op = 'UPDATE' and notebook_hold_stands(new.staff_id) then
        if new.is_deleted then
          raise exception 'a legal hold stands' using errcode = '23514', constraint = 'notebook_held';
        end if;
        insert into notebook_kept (staff_id, what, id, revision, sealed)
          values (old.staff_id, 'item', old.id, old.revision, old.sealed);
      elsif tg_op = 'UPDATE' then
        grown := grown - octet_length(old.sealed);
      end if;
      update notebook set revision = revision + 1, stored_bytes = stored_bytes + grown
        where staff_id = new.staff_id returning revision into new.revision;
      return new;
    end $$;
create trigger notebook_item_numbered before insert or update on goldthread.notebook_item
  for each row execute function goldthread.number_notebook_item();

create function goldthread.keep_notebook_wrap() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      perform 1 from notebook where staff_id = old.staff_id for update;
      if tg_op = 'DELETE' and not exists (select from notebook_wrap where staff_id = old.staff_id and id <> old.id) then
        raise exception 'the last way in stays' using errcode = '23514', constraint = 'notebook_last_way_in';
      end if;
      if notebook_hold_stands(old.staff_id) then
        if tg_op = 'DELETE' then
          raise exception 'a legal hold stands' using errcode = '23514', constraint = 'notebook_held';
        end if;
        insert into notebook_kept (staff_id, what, id, revision, sealed)
          values (old.staff_id, 'wrap', old.id, 0, old.wrapped);
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$;
create trigger notebook_wrap_kept before update or delete on goldthread.notebook_wrap
  for each row execute function goldthread.keep_notebook_wrap();

-- What was kept is counted against the same limit, and no longer once it is gone.
create function goldthread.count_notebook_kept() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    begin
      update notebook set stored_bytes = stored_bytes - octet_length(old.sealed)
        where staff_id = old.staff_id and old.what = 'item';
      return null;
    end $$;
create trigger notebook_kept_counted after delete on goldthread.notebook_kept
  for each row execute function goldthread.count_notebook_kept();

alter table goldthread.notebook enable row level security;
alter table goldthread.notebook force row level security;
alter table goldthread.notebook_wrap enable row level security;
alter table goldthread.notebook_wrap force row level security;
alter table goldthread.notebook_item enable row level security;
alter table goldthread.notebook_item force row level security;
alter table goldthread.notebook_kept enable row level security;
alter table goldthread.notebook_kept force row level security;

-- Which ways in has this notebook?  What was kept of this item? (What changed after a revision: notebook_item_revision_once.)
create index notebook_wrap_by_staff on goldthread.notebook_wrap (staff_id);
create index notebook_kept_by_item on goldthread.notebook_kept (staff_id, id, seq);

-- The author alone, whatever other roles they or anybody have.
create policy author_reads on goldthread.notebook for select to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy author_begins on goldthread.notebook for insert to gt_app
  with check (staff_id = (select actor()) and (select works_here()));
create policy author_changes on goldthread.notebook for update to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy author_reads on goldthread.notebook_wrap for select to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy author_adds on goldthread.notebook_wrap for insert to gt_app
  with check (staff_id = (select actor()) and (select works_here()));
create policy author_changes on goldthread.notebook_wrap for update to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy author_removes on goldthread.notebook_wrap for delete to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy author_reads on goldthread.notebook_item for select to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy author_writes on goldthread.notebook_item for insert to gt_app
  with check (staff_id = (select actor()) and (select works_here()));
create policy author_changes on goldthread.notebook_item for update to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy author_reads on goldthread.notebook_kept for select to gt_app
  using (staff_id = (select actor()) and (select works_here()));
create policy author_clears_without_hold on goldthread.notebook_kept for delete to gt_app
  using (staff_id = (select actor()) and (select works_here()) and not (select my_notebook_is_held()));

grant select on goldthread.notebook, goldthread.notebook_wrap, goldthread.notebook_item, goldthread.notebook_kept
  to gt_app, gt_backup;
grant select on goldthread.notebook, goldthread.notebook_wrap, goldthread.notebook_item, goldthread.notebook_kept to gt_policy;
grant insert (staff_id) on goldthread.notebook to gt_app;
grant update (recovery_proven_on, version) on goldthread.notebook to gt_app;
grant update (revision, stored_bytes) on goldthread.notebook to gt_policy;
grant insert (id, staff_id, kind, label, hint, wrapped) on goldthread.notebook_wrap to gt_app;
grant update (kind, label, hint, wrapped) on goldthread.notebook_wrap to gt_app;
grant delete on goldthread.notebook_wrap to gt_app;
grant insert (staff_id, id, sealed) on goldthread.notebook_item to gt_app;
grant update (sealed, is_deleted) on goldthread.notebook_item to gt_app;
grant insert (staff_id, what, id, revision, sealed) on goldthread.notebook_kept to gt_policy;
grant delete on goldthread.notebook_kept to gt_app;
-- No delete of a notebook or of an item's row: a deleted item stays as an empty one, so that the author's other devices
-- hear of it. No other role reads any of it; the backup's takes it along as it lies.

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['my_notebook_is_held()', 'has_notebook(uuid)', 'notebook_hold_stands(uuid)',
    'number_notebook_item()', 'keep_notebook_wrap()', 'count_notebook_kept()'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
  end loop;
end
$$;
revoke create on schema goldthread from gt_policy;
grant execute on function goldthread.my_notebook_is_held(), goldthread.has_notebook(uuid) to gt_app;
