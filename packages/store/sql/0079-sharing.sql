-- Sharing: whoever may write a draft, or wrote a signed note, lets a colleague in, to read, to comment, or (a draft) to
-- write, until a day. A share is of one note, one individual draft, one member's part of a group session, or the session's
-- shared part, which names no member: so that no share ever shows one client beside another. It opens that one text and
-- nothing else of the chart. A draft's share ends with its signature: what was shared was work under way.
--
-- The two acts are one table: it was given, it was taken back. Nothing of the author's hangs on a share, so that nothing is
-- lost with it. Private notes are in no draft and in no note, and cannot be named here.
set local check_function_bodies = off;

create table goldthread.share (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  what text not null generated always as ((content)::jsonb ->> 'what') stored,
  draft_id uuid generated always as (((content)::jsonb ->> 'draftId')::uuid) stored references goldthread.draft (id),
  note_id uuid generated always as (((content)::jsonb ->> 'noteId')::uuid) stored references goldthread.note (id),
  with_id uuid not null generated always as (((content)::jsonb ->> 'withId')::uuid) stored references goldthread.staff (id),
  level text generated always as ((content)::jsonb ->> 'level') stored,
  -- The last day on which it holds. Kept as the text that it is: a cast to a day depends on settings.
  until_day text generated always as ((content)::jsonb ->> 'until') stored,
  -- Which one is taken back; null for one that is given.
  given_id uuid generated always as (((content)::jsonb ->> 'givenId')::uuid) stored references goldthread.share (id),
  constraint share_entry_once unique (entry_id),
  constraint share_taken_back_once unique (given_id),
  constraint share_what_known check (what in ('given', 'taken-back')),
  constraint share_of_one_text check ((draft_id is null) <> (note_id is null)),
  constraint share_level_known check (level in ('read', 'comment', 'write')),
  -- What is signed is written by nobody.
  constraint share_write_of_draft check (level <> 'write' or draft_id is not null),
  constraint share_given_whole check ((what = 'given') = (given_id is null)
    and (what = 'given') = (level is not null) and (what = 'given') = (until_day is not null)),
  constraint share_until_is_day check (until_day ~ '^\d{4}-\d{2}-\d{2}$'),
  constraint share_with_a_colleague check (what <> 'given' or with_id <> acted_by),
  constraint share_content_length check (length(content) <= 20000)
);

-- That somebody has seen that a share of theirs is over: the line then leaves their list.
create table goldthread.share_notice (
  share_id uuid not null references goldthread.share (id),
  staff_id uuid not null references goldthread.staff (id),
  seen_at timestamptz not null default goldthread.clock(),
  primary key (share_id, staff_id)
);

-- What is said about a shared text, beside a passage or about the whole: by a colleague it is shared with, or in answer.
-- It is kept beside the record and is no part of it; a draft's go with its signature, like its other working papers.
create table goldthread.share_comment (
  id uuid primary key,
  draft_id uuid references goldthread.draft (id),
  note_id uuid references goldthread.note (id),
  said_by uuid not null references goldthread.staff (id),
  said_at timestamptz not null default goldthread.clock(),
  -- JSON of the passage; null for the whole text.
  passage text,
  words text not null,
  constraint share_comment_of_one_text check ((draft_id is null) <> (note_id is null)),
  constraint share_comment_passage_length check (length(passage) <= 400000),
  constraint share_comment_words_length check (length(words) between 1 and 20000)
);

alter table goldthread.share enable row level security;
alter table goldthread.share force row level security;
alter table goldthread.share_notice enable row level security;
alter table goldthread.share_notice force row level security;
alter table goldthread.share_comment enable row level security;
alter table goldthread.share_comment force row level security;

-- What is shared with me?  With whom is this draft shared, or this note?  What was said about it?
create index share_with on goldthread.share (with_id, acted_at) where what = 'given';
create index share_by_draft on goldthread.share (draft_id) where draft_id is not null;
create index share_by_note on goldthread.share (note_id) where note_id is not null;
create index share_comment_by_draft on goldthread.share_comment (draft_id, said_at) where draft_id is not null;
create index share_comment_by_note on goldthread.share_comment (note_id, said_at) where note_id is not null;

-- What was shared with the actor, and what became of it: it holds (`open`), it was taken back, its day is over, its draft
-- was signed, or it ended otherwise (who gave it left, or the note was retracted). Nothing for whoever does not work here.
create function goldthread.my_shares()
  returns table (
    id uuid, draft_id uuid, note_id uuid, level text, until_day text, given_at timestamptz, given_by uuid, state text,
    ended_at timestamptz, ended_by uuid)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      day text;
    begin
      -- Most share nothing, and every reading of a note asks.
      if not exists (select from share h where h.with_id = me and h.what = 'given') or not works_here() then return; end if;
      day := today()::text;
      return query
      select h.id, h.draft_id, h.note_id, h.level, h.until_day, h.acted_at, h.acted_by,
        case
          when t.id is not null then 'taken-back'
          when d.state = 'signed' then 'signed'
          when h.until_day < day then 'over'
          -- And where it turns out to be about the reader themself (0082).
          when not g.active or (h.note_id is not null and is_retracted(h.note_id))
            or is_text_about(me, h.draft_id, h.note_id) then 'ended'
          else 'open'
        end,
        t.acted_at, t.acted_by
      from share h
      join staff g on g.id = h.acted_by
      left join share t on t.given_id = h.id
      left join draft d on d.id = h.draft_id
      where h.with_id = me and h.what = 'given';
    end $$;

-- Notes that are shared with the actor today.
create function goldthread.my_shared_note_ids() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return array(select s.note_id from my_shares() s where s.state = 'open' and s.note_id is not null);
    end $$;

-- The shared parts that those notes carry.
create function goldthread.my_shared_part_ids() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      notes uuid[] := my_shared_note_ids();
    begin
      if notes = '{}' then return '{}'; end if;
      return array(select n.shared_part_id from note n where n.id = any (notes) and n.shared_part_id is not null);
    end $$;

-- How far the actor's shares of this draft reach: the widest of those that hold with the moment at which it ends; else what
-- became of the last one. No row where it was never shared with them.
create function goldthread.my_share_of_draft(wanted uuid)
  returns table (state text, level text, ends_at timestamptz)
  language plpgsql stable security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select s.state, s.level, ((s.until_day::date + 1)::timestamp at time zone p.zone)
      from my_shares() s, practice p
      where s.draft_id = wanted
      order by s.state = 'open' desc, array_position(array['write', 'comment', 'read'], s.level) * (s.state = 'open')::integer,
        coalesce(s.ended_at, s.given_at) desc
      limit 1;
    end $$;

-- The list of the person it is shared with. Of what is open: whose note, of which day. Of what is over: that it is, by whom,
-- and nobody's name any more.
create function goldthread.shared_with_me()
  returns table (
    id uuid, draft_id uuid, note_id uuid, part text, level text, until_day text, given_at timestamptz, given_by text,
    state text, ended_at timestamptz, ended_by text, client_name text, group_name text, session_start timestamptz,
    session_stop timestamptz, modality text, client_id uuid)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select s.id, s.draft_id, case when s.state = 'open' then s.note_id end,
        case when s.note_id is not null then 'note' else d.part end,
        s.level, s.until_day, s.given_at, g.name, s.state,
        case s.state when 'signed' then n.signed_at else s.ended_at end, e.name,
        case when s.state = 'open' then c.name end, case when s.state = 'open' then k.name end,
        case when s.state = 'open' then m.starts_at end, case when s.state = 'open' then m.stops_at end,
        case when s.state = 'open' then m.modality end, case when s.state = 'open' then c.id end
      from my_shares() s
      join staff g on g.id = s.given_by
      left join staff e on e.id = s.ended_by
      left join draft d on d.id = s.draft_id
      left join note n on n.id = coalesce(s.note_id, d.note_id)
      left join session m on m.id = coalesce(d.session_id, n.session_id)
      left join client c on c.id = coalesce(d.client_id, n.client_id)
      left join care_group k on k.id = coalesce(d.group_id, n.group_id)
      where not exists (select from share_notice x where x.share_id = s.id and x.staff_id = actor())
        and (s.state = 'open' or s.given_at > clock() - interval '400 days')
      order by s.state <> 'open', s.given_at desc, s.id
      limit 200;
    end $$;

-- Whether the actor may share this draft, or this note: what they may write, or what they wrote and still may read.
create function goldthread.may_share(its_draft uuid, its_note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if its_draft is not null then return its_note is null and its_draft in (select my_drafts()); end if;
      return exists (select from note n where n.id = its_note and n.author_id = actor()
          and (is_my_client(n.client_id)
            or (n.group_id = any (my_group_ids()) and n.client_id in (select my_group_clients()))))
        and not is_retracted(its_note);
    end $$;

-- Whether somebody may be let in at all: whoever works clinically here. What is written of clients is not for those who
-- bill, plan or administer.
create function goldthread.may_be_shared_with(person uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from staff s join staff_role r on r.staff_id = s.id
        where s.id = person and s.active and r.role in ('clinician', 'trainee', 'supervisor', 'nurse', 'aide'));
    end $$;

-- Whether that share is of this very text with this very person, and the actor's to take back: who gave it, or whoever may
-- share the text today (somebody who took the draft over, another who leads the group).
create function goldthread.may_take_back(wanted uuid, its_draft uuid, its_note uuid, person uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return works_here() and exists (select from share h where h.id = wanted and h.what = 'given' and h.with_id = person
        and h.draft_id is not distinct from its_draft and h.note_id is not distinct from its_note
        and (h.acted_by = actor() or may_share(its_draft, its_note)));
    end $$;

-- Whether the actor may say something about this text: whoever may share it, and whom it is shared with to comment or write.
create function goldthread.may_comment_on(its_draft uuid, its_note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return may_share(its_draft, its_note) or exists (select from my_shares() s where s.state = 'open' and s.level <> 'read'
        and s.draft_id is not distinct from its_draft and s.note_id is not distinct from its_note);
    end $$;

-- Whether the actor may read what is said about it.
create function goldthread.may_read_comments_on(its_draft uuid, its_note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return may_share(its_draft, its_note) or exists (select from my_shares() s where s.state = 'open'
        and s.draft_id is not distinct from its_draft and s.note_id is not distinct from its_note);
    end $$;

do $$
declare
  helper text;
begin
  grant create on schema goldthread to gt_policy;
  foreach helper in array array['my_shares()', 'my_shared_note_ids()', 'my_shared_part_ids()', 'my_share_of_draft(uuid)',
    'shared_with_me()', 'may_share(uuid, uuid)', 'may_be_shared_with(uuid)', 'may_take_back(uuid, uuid, uuid, uuid)',
    'may_comment_on(uuid, uuid)', 'may_read_comments_on(uuid, uuid)'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
    execute format('grant execute on function goldthread.%s to gt_app', helper);
  end loop;
end
$$;

create policy giver_colleague_and_keepers_read on goldthread.share for select to gt_app
  using (((acted_by = actor() or with_id = actor()) and (select works_here()))
    or (select actor_is('administrator', 'records-officer'))
    or may_share(draft_id, note_id));
create policy author_shares on goldthread.share for insert to gt_app
  with check (acted_by = actor() and what = 'given' and may_share(draft_id, note_id) and may_be_shared_with(with_id)
    and until_day between (select today())::text and ((select today()) + 366)::text);
create policy author_takes_back on goldthread.share for insert to gt_app
  with check (acted_by = actor() and what = 'taken-back' and may_take_back(given_id, draft_id, note_id, with_id));

create policy own_are_read on goldthread.share_notice for select to gt_app
  using (staff_id = actor() and (select works_here()));
create policy own_are_seen on goldthread.share_notice for insert to gt_app
  with check (staff_id = actor() and share_id in (select s.id from my_shares() s where s.state <> 'open'));

create policy those_it_is_shared_by_and_with_read on goldthread.share_comment for select to gt_app
  using (may_read_comments_on(draft_id, note_id));
create policy those_it_is_shared_by_and_with_say on goldthread.share_comment for insert to gt_app
  with check (said_by = actor() and may_comment_on(draft_id, note_id));

grant select on goldthread.share, goldthread.share_comment to gt_app, gt_policy, gt_backup;
grant select on goldthread.share_notice to gt_app, gt_policy, gt_backup;
grant insert (id, content, acted_at, entry_id) on goldthread.share to gt_app;
grant insert (share_id, staff_id) on goldthread.share_notice to gt_app;
grant insert (id, draft_id, note_id, said_by, passage, words) on goldthread.share_comment to gt_app;
-- Destroyed with the record (0064); a draft's comments with its signature.
grant delete on goldthread.share, goldthread.share_notice, goldthread.share_comment to gt_policy;
-- No update, and no delete, for anybody: that something was shared, and what was said about it, is not unsaid.

-- A closed draft takes no further comment, as it takes no further change.
create trigger share_comment_of_open_draft before insert on goldthread.share_comment
  for each row when (new.draft_id is not null) execute function goldthread.refuse_update_of_signed();

-- The note itself, whatever hangs on it, and the group's part that it carries.
create policy colleague_it_is_shared_with_reads on goldthread.note for select to gt_app
  using (id = any ((select my_shared_note_ids())::uuid[]));
create policy colleague_it_is_shared_with_reads on goldthread.shared_part for select to gt_app
  using (id = any ((select my_shared_part_ids())::uuid[]));

-- A function is replaced by its owner alone.
set local role gt_policy;

-- As in 0056; and a colleague whom the note is shared with.
create or replace function goldthread.is_readable_note(clients uuid[], groups uuid[], group_clients uuid[], wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if (select exists (select from note n where n.id = wanted
        and (n.client_id = any (clients) or (n.group_id = any (groups) and n.client_id = any (group_clients))))) then
        return true;
      end if;
      return exists (select from note n where n.id = wanted and n.author_id in (select my_trainees()))
        or wanted = any (my_shared_note_ids());
    end $$;

-- Signing destroys a draft's working papers (0066), its comments among them: they quote what was deleted since.
create or replace function goldthread.destroy_update_log() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
  begin
    delete from draft_update where draft_id = new.id;
    delete from draft_version where draft_id = new.id;
    delete from share_comment where draft_id = new.id;
    return null;
  end $$;

-- Who may open a record, and by what relation (0063, 0075): somebody with whom one of its texts is shared.
create or replace function goldthread.who_may_open(wanted uuid)
  returns table (staff_id uuid, name text, credential text, relation text, detail text, since date, until date)
  language plpgsql stable security definer rows 10 set search_path = goldthread, pg_temp
  as $$
    declare
      day date := today();
      practice_zone text := (select zone from practice);
      record uuid[] := array(select wanted union all select m.client_id from merged_record m where m.survivor_id = wanted);
      -- A record that was merged away is opened by the team of the one that stayed.
      team uuid[] := record || array(select m.survivor_id from merged_record m where m.client_id = wanted);
    begin
      if not is_my_client(wanted) and not actor_is('records-officer') then return; end if;
      return query
      select s.id, s.name, s.credential, 'care-team', c.capacity, c.from_date, c.to_date
      from care_team c join staff s on s.id = c.staff_id
      where c.client_id = any (team) and s.active and c.from_date <= day and (c.to_date is null or c.to_date >= day)
      union all
      select s.id, s.name, s.credential, 'facilitator', g.name, greatest(f.from_date, m.from_date), least(f.to_date, m.to_date)
      from membership m join facilitator f on f.group_id = m.group_id join staff s on s.id = f.staff_id
        join care_group g on g.id = m.group_id
      where m.client_id = any (record) and s.active
        and m.from_date <= day and (m.to_date is null or m.to_date >= day)
        and f.from_date <= day and (f.to_date is null or f.to_date >= day)
      union all
      select distinct s.id, s.name, s.credential, 'supervisor', t.name, null::date, null::date
      from note n join staff t on t.id = n.author_id join staff s on s.id = t.supervisor_id
      where n.client_id = any (record) and s.active
        and exists (select from staff_role r where r.staff_id = t.id and r.role = 'trainee')
        and not exists (select from staff_role r where r.staff_id = t.id and r.role in ('clinician', 'supervisor'))
      union all
      select s.id, s.name, s.credential, 'break-glass', (o.content)::jsonb ->> 'reason', null::date, null::date
      from break_glass o join staff s on s.id = o.acted_by
      where o.client_id = any (team) and o.what = 'opened' and s.active
        and o.acted_at + make_interval(hours => o.hours) > clock()
        and not exists (select from break_glass e where e.opening_id = o.id and e.what = 'ended')
      union all
      -- Which text, how far, and of which day: the one thing that this relation opens.
      select s.id, s.name, s.credential, 'shared',
        concat_ws(' ', h.level, case when h.note_id is null then 'draft' else 'note' end, (m.starts_at at time zone practice_zone)::date),
        (h.acted_at at time zone practice_zone)::date, h.until_day::date
      from (
        select d.id as draft_id, null::uuid as note_id, d.session_id from draft d where d.client_id = any (record) and d.state = 'open'
        union all
        select null, n.id, n.session_id from note n where n.client_id = any (record)) t
      join share h on h.what = 'given' and (h.draft_id = t.draft_id or h.note_id = t.note_id)
      join staff s on s.id = h.with_id join staff g on g.id = h.acted_by join session m on m.id = t.session_id
      where s.active and g.active and h.until_day >= day::text
        and not exists (select from share b where b.given_id = h.id)
        and (t.note_id is null or not is_retracted(t.note_id))
      union all
      select s.id, s.name, s.credential, 'keeper', r.role, null::date, null::date
      from staff s join staff_role r on r.staff_id = s.id
      where s.active and r.role in ('records-officer', 'administrator', 'biller')
      order by 4, 2, 5;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
