-- A version of a draft that somebody gave a name ("before supervision"): its words as they were committed then, to be
-- compared and brought back. Work under way and no record: signing destroys it with the draft's other changes, because
-- a name that was deleted while writing must not live on in it either.
create table goldthread.draft_version (
  id uuid primary key,
  draft_id uuid not null references goldthread.draft (id),
  name text not null,
  -- The draft's content as JSON: format, elements with where their words came from.
  content text not null,
  named_by uuid not null references goldthread.staff (id),
  named_at timestamptz not null,
  constraint draft_version_name_length check (length(name) between 1 and 80),
  constraint draft_version_name_once unique (draft_id, name),
  constraint draft_version_content_length check (length(content) <= 4000000)
);

-- A retracted note whose words were carried into a draft in the right chart. Each side is told of the other as far as its
-- reader may see it; the note that comes of it is found by its draft.
create table goldthread.note_move (
  note_id uuid primary key references goldthread.note (id),
  draft_id uuid not null references goldthread.draft (id),
  moved_by uuid not null references goldthread.staff (id),
  moved_at timestamptz not null,
  constraint note_move_one_into_a_draft unique (draft_id)
);

-- What an addition by passkey keeps: canonical JSON with the raw assertion. The ledger's entry then stands for a
-- signature's facts, as with the author's own. Null for a passphrase.
alter table goldthread.note_addition add column passkey text
  constraint note_addition_passkey_length check (length(passkey) <= 400000);

-- Which act an authenticator is asked to sign: an answer to one is no answer to another.
alter table goldthread.passkey_challenge add column act text not null default 'sign'
  constraint passkey_challenge_act_length check (length(act) between 1 and 120);

alter table goldthread.draft_version enable row level security;
alter table goldthread.draft_version force row level security;
alter table goldthread.note_move enable row level security;
alter table goldthread.note_move force row level security;

-- Which versions of this draft have a name?
create index draft_version_by_draft on goldthread.draft_version (draft_id, named_at);

-- Whether the actor may carry this note's words into that draft: their own, empty, of another client, on a session that
-- nobody has signed.
set local check_function_bodies = off;
create function goldthread.may_move_into(wanted uuid, into_draft uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return may_add_to_note(wanted, 'retraction', null) and exists (
        select from draft d join note n on n.id = wanted
        where d.id = into_draft and d.state <> 'signed' and d.part = 'individual' and d.author_id = actor()
          and d.client_id <> n.client_id and is_my_client(d.client_id)
          and not exists (select from draft_update u where u.draft_id = d.id));
    end $$;

-- Where a retracted note's words went: the note that came of them, told only to those who may read that one; the session
-- that they lie in, only to whoever writes there. By the words carried, or by a link that was added.
create function goldthread.moved_copy(wanted uuid)
  returns table (is_signed boolean, note_id uuid, session_id uuid)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    declare
      clients uuid[] := array(select my_clients());
      groups uuid[] := array(select my_groups());
      group_clients uuid[] := array(select my_group_clients());
    begin
      if not is_readable_note(clients, groups, group_clients, wanted) then return; end if;
      return query
      select c.copy is not null,
        case when c.copy is not null and is_readable_note(clients, groups, group_clients, c.copy) then c.copy end,
        case when c.copy is null and c.writer = actor() and c.client = any (clients) then c.session end
      from (
        select a.moved_to as copy, null::uuid as session, null::uuid as client, null::uuid as writer, a.added_at as at
        from note_addition a where a.note_id = wanted and a.moved_to is not null
        union all
        select d.note_id, d.session_id, d.client_id, d.author_id, m.moved_at
        from note_move m join draft d on d.id = m.draft_id where m.note_id = wanted) c
      order by c.copy is null, c.at desc limit 1;
    end $$;

-- Whether a note's words came out of another record. Not which: that is another client's.
create function goldthread.is_moved_here(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note_addition a where a.moved_to = wanted)
        or exists (select from note_move m join draft d on d.id = m.draft_id where d.note_id = wanted);
    end $$;

-- What a draft begins with, for whoever carried it there.
create function goldthread.carried_into(wanted uuid) returns table (note_id uuid, content text)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    begin
      return query select n.id, n.content from note_move m join note n on n.id = m.note_id
        join draft d on d.id = m.draft_id
        where m.draft_id = wanted and m.moved_by = actor() and d.state <> 'signed';
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.may_move_into(uuid, uuid) owner to gt_policy;
alter function goldthread.moved_copy(uuid) owner to gt_policy;
alter function goldthread.is_moved_here(uuid) owner to gt_policy;
alter function goldthread.carried_into(uuid) owner to gt_policy;
revoke all on function goldthread.may_move_into(uuid, uuid), goldthread.moved_copy(uuid), goldthread.is_moved_here(uuid),
  goldthread.carried_into(uuid) from public;
grant execute on function goldthread.may_move_into(uuid, uuid), goldthread.moved_copy(uuid),
  goldthread.is_moved_here(uuid), goldthread.carried_into(uuid) to gt_app;

-- Whoever may write the draft reads and makes its named versions.
create policy writers_read on goldthread.draft_version for select to gt_app
  using (draft_id in (select my_drafts()));
create policy writers_name on goldthread.draft_version for insert to gt_app
  with check (named_by = actor() and draft_id in (select my_drafts()));
create policy writers_remove on goldthread.draft_version for delete to gt_app
  using (draft_id in (select my_drafts()));
create policy author_moves on goldthread.note_move for insert to gt_app
  with check (moved_by = actor() and may_move_into(note_id, draft_id));

-- Which keys signed the ledger before is told to everybody who keeps a checkpoint, account or none.
create policy sequencer_reads on goldthread.ledger_epoch for select to gt_sequencer using (true);
grant select on goldthread.ledger_epoch to gt_sequencer;

grant select on goldthread.draft_version to gt_app, gt_backup;
grant insert (id, draft_id, name, content, named_by, named_at), delete on goldthread.draft_version to gt_app;
grant select, delete on goldthread.draft_version to gt_policy;
grant insert on goldthread.note_move to gt_app;
grant select on goldthread.note_move to gt_policy, gt_backup;
-- Destroyed with the record (0064).
grant delete on goldthread.note_move to gt_policy;
grant insert (passkey) on goldthread.note_addition to gt_app;
-- No update of a version: what was named stays as it was. Of moves nobody reads the rows: one of them names a chart that
-- the reader of the other may not know of.

-- A closed draft takes no further version, as it takes no further change.
create trigger draft_version_of_open_draft before insert on goldthread.draft_version
  for each row execute function goldthread.refuse_update_of_signed();

set local role gt_policy;
create or replace function goldthread.destroy_update_log() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
  begin
    delete from draft_update where draft_id = new.id;
    delete from draft_version where draft_id = new.id;
    return null;
  end $$;
reset role;
revoke create on schema goldthread from gt_policy;
