-- What is kept from the client for harm: one signed note, plan or measure, by a named professional, on a ground
-- (packages/clinical/withholding), with a reason, and until a day on which it is looked at again. The acts are one table:
-- it was withheld, it was looked at and kept, a review was asked for, somebody else reviewed it, it was ended. Staff read
-- what is withheld as before; it is the client's own view and what goes out on the client's request that leave it out.
set local check_function_bodies = off;

create table goldthread.withholding (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  -- Null where the client acted, in their own view: `by` is then the client.
  acted_by uuid generated always as
    (nullif((content)::jsonb ->> 'by', (content)::jsonb ->> 'clientId')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  what text not null generated always as ((content)::jsonb ->> 'what') stored,
  -- Of a withholding itself: what is withheld.
  subject text generated always as ((content)::jsonb ->> 'subject') stored,
  subject_id uuid generated always as (((content)::jsonb ->> 'subjectId')::uuid) stored,
  note_id uuid generated always as
    (case when (content)::jsonb ->> 'subject' = 'note' then ((content)::jsonb ->> 'subjectId')::uuid end) stored
    references goldthread.note (id),
  version_id uuid generated always as
    (case when (content)::jsonb ->> 'subject' = 'plan-version' then ((content)::jsonb ->> 'subjectId')::uuid end) stored,
  administration_id uuid generated always as
    (case when (content)::jsonb ->> 'subject' = 'measure' then ((content)::jsonb ->> 'subjectId')::uuid end) stored,
  -- Of every later act: which withholding it is about.
  withholding_id uuid generated always as (((content)::jsonb ->> 'withholdingId')::uuid) stored,
  outcome text generated always as ((content)::jsonb ->> 'outcome') stored,
  constraint withholding_entry_once unique (entry_id),
  constraint withholding_of_client unique (id, client_id),
  constraint withholding_about_own foreign key (withholding_id, client_id) references goldthread.withholding (id, client_id),
  constraint withholding_plan_of_client foreign key (version_id, client_id) references goldthread.plan_version (id, client_id),
  constraint withholding_measure_of_client foreign key (administration_id, client_id)
    references goldthread.administration (id, client_id),
  constraint withholding_what_known check (what in ('withheld', 'kept', 'review-asked', 'reviewed', 'ended')),
  constraint withholding_whole check
    ((what = 'withheld') = (withholding_id is null) and (what = 'withheld') = (subject_id is not null)
      and (what = 'withheld') = (coalesce(subject, '') in ('note', 'plan-version', 'measure'))),
  constraint withholding_review_whole check
    ((what = 'reviewed') = (coalesce(outcome, '') in ('kept', 'in-part', 'released'))),
  -- The client asks; everything else is a member of staff's act.
  constraint withholding_by_somebody check (acted_by is not null or what = 'review-asked'),
  constraint withholding_content_length check (length(content) <= 20000)
);

alter table goldthread.withholding enable row level security;
alter table goldthread.withholding force row level security;

-- Is this withheld?
create index withholding_by_subject on goldthread.withholding (subject_id) where what = 'withheld';
-- What followed on it?  A review is asked for once, given once, and an end is an end.
create index withholding_followed on goldthread.withholding (withholding_id, acted_at);
create unique index withholding_step_once on goldthread.withholding (withholding_id, what) where what <> 'kept';
-- What was withheld of this client's record, newest first?
create index withholding_by_client on goldthread.withholding (client_id, acted_at desc);

-- Whether the actor may read what is withheld, or would be: their own client's, or a note of a group that they lead.
create function goldthread.reads_subject(kind text, wanted uuid, client uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      if not works_here() then return false; end if;
      return case kind
        when 'note' then exists (select from note n where n.id = wanted and n.client_id = client and (is_my_client(client)
          or (n.group_id in (select my_groups()) and client in (select my_group_clients()))))
        when 'plan-version' then is_my_client(client)
          and exists (select from plan_version v where v.id = wanted and v.client_id = client)
        when 'measure' then is_my_client(client)
          and exists (select from administration a where a.id = wanted and a.client_id = client)
        else false
      end;
    end $$;

-- The same of a withholding, by its id.
create function goldthread.reads_withheld(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      its withholding;
    begin
      select * into its from withholding w where w.id = wanted and w.what = 'withheld';
      return found and reads_subject(its.subject, its.subject_id, its.client_id);
    end $$;

-- Whether something still stands between this withholding and its end.
create function goldthread.withholding_stands(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from withholding w where w.id = wanted and w.what = 'withheld')
        and not exists (select from withholding e
          where e.withholding_id = wanted and (e.what = 'ended' or e.outcome = 'released'));
    end $$;

-- Whether the actor may review it: asked for, of the professions that may, and never the person who withheld it.
create function goldthread.may_review_withholding(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return actor_is('clinician', 'supervisor', 'nurse') and reads_withheld(wanted) and withholding_stands(wanted)
        and exists (select from withholding w where w.id = wanted and w.acted_by <> actor())
        and exists (select from withholding a where a.withholding_id = wanted and a.what = 'review-asked');
    end $$;

do
$$
declare
  helper text;
begin
  grant create on schema goldthread to gt_policy;
  foreach helper in array array['reads_subject(text, uuid, uuid)', 'reads_withheld(uuid)', 'withholding_stands(uuid)',
    'may_review_withholding(uuid)'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
    execute format('grant execute on function goldthread.%s to gt_app', helper);
  end loop;
end
$$;
set local role gt_policy;

-- Whether the client is kept from this note, plan or measure now.
create or replace function goldthread.is_withheld(note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from withholding w where w.subject_id = is_withheld.note and w.what = 'withheld'
        and not exists (select from withholding e
          where e.withholding_id = w.id and (e.what = 'ended' or e.outcome = 'released')));
    end $$;

revoke all on function goldthread.is_withheld(uuid) from public;
grant execute on function goldthread.is_withheld(uuid) to gt_app;
reset role;
revoke create on schema goldthread from gt_policy;

create policy readers_and_records_officer_read on goldthread.withholding for select to gt_app
  using (coalesce(client_id = any ((select my_client_ids())::uuid[]), false)
    or (select actor_is('records-officer')) or reads_withheld(coalesce(withholding_id, id)));
-- Who may read it and is of a profession that may judge it; what is withheld is not withheld twice.
create policy professional_withholds on goldthread.withholding for insert to gt_app
  with check (acted_by = actor() and what = 'withheld' and (select actor_is('clinician', 'supervisor', 'nurse'))
    and reads_subject(subject, subject_id, client_id) and not is_withheld(subject_id));
create policy professional_keeps_or_ends on goldthread.withholding for insert to gt_app
  with check (acted_by = actor() and what in ('kept', 'ended') and (select actor_is('clinician', 'supervisor', 'nurse'))
    and reads_withheld(withholding_id) and withholding_stands(withholding_id));
-- The client asks at the desk or in writing: whoever answers for the record puts it down.
create policy team_and_records_officer_put_down_what_is_asked on goldthread.withholding for insert to gt_app
  with check (acted_by = actor() and what = 'review-asked' and withholding_stands(withholding_id)
    and (reads_withheld(withholding_id) or (select actor_is('records-officer'))));
create policy another_professional_reviews on goldthread.withholding for insert to gt_app
  with check (acted_by = actor() and what = 'reviewed' and may_review_withholding(withholding_id));

grant select on goldthread.withholding to gt_app, gt_policy, gt_backup;
grant insert (id, content, acted_at, entry_id) on goldthread.withholding to gt_app;
grant delete on goldthread.withholding to gt_policy;
-- No update for anybody, and no delete but with the record (0064).


-- ---- What a client does in their own view (0080), each act theirs alone and about their own record alone.

-- What is withheld from them, for their own list: that it is there, of which day, by whom, on which ground and until when,
-- and what came of a review. Never why in the clinician's words, and nothing of what it says.
create function goldthread.my_withheld()
  returns table (id uuid, client_id uuid, subject text, subject_id uuid, day text, at timestamptz, by_name text, credential text,
    ground text, look_again_on text, is_standing boolean, asked_on text, reviewed_at timestamptz, reviewed_by text,
    outcome text, given text)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    begin
      return query
      select w.id, w.client_id, w.subject, w.subject_id, c.said ->> 'day', w.acted_at, s.name, c.said ->> 'credential',
        c.said ->> 'ground',
        coalesce((select (k.content)::jsonb ->> 'lookAgainOn' from withholding k
          where k.withholding_id = w.id and k.what = 'kept' order by k.acted_at desc, k.id limit 1), c.said ->> 'lookAgainOn'),
        withholding_stands(w.id), (a.content)::jsonb ->> 'askedOn', r.acted_at, rs.name, r.outcome,
        coalesce((r.content)::jsonb ->> 'given', '')
      from withholding w cross join lateral (select (w.content)::jsonb as said) c join staff s on s.id = w.acted_by
        left join withholding a on a.withholding_id = w.id and a.what = 'review-asked'
        left join withholding r on r.withholding_id = w.id and r.what = 'reviewed' left join staff rs on rs.id = r.acted_by
      where w.what = 'withheld' and w.client_id = any (my_own_records())
      order by w.acted_at desc, w.id;
    end $$;

-- Whether a link that was neither answered nor ended asks this client for this instrument: they may answer it in their view.
create function goldthread.is_asked_of_me(client uuid, asked text, sender uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return client = any (my_own_records()) and exists (select from measure_link l where l.client_id = client
        and l.measure = asked and l.made_by = sender and l.answered_at is null and l.ended_at is null
        and l.expires_at > clock());
    end $$;

-- Whether this is the newest version of the client's plan, and a clinician signed it.
create function goldthread.is_plan_to_sign(version uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return is_signed_plan(version) and not is_withheld(version) and exists (select from plan_version v where v.id = version
        and v.client_id = any (my_own_records())
        and not exists (select from plan_version n where n.client_id = v.client_id and n.number > v.number));
    end $$;

do
$$
declare
  helper text;
begin
  grant create on schema goldthread to gt_policy;
  foreach helper in array array['my_withheld()', 'is_asked_of_me(uuid, text, uuid)', 'is_plan_to_sign(uuid)'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
    execute format('grant execute on function goldthread.%s to gt_client', helper);
  end loop;
  revoke create on schema goldthread from gt_policy;
end
$$;
set local role gt_policy;
grant execute on function goldthread.is_withheld(uuid), goldthread.withholding_stands(uuid),
  goldthread.is_addition_of(uuid, uuid, uuid) to gt_client;
reset role;

-- A plan or a measure that is withheld is not in their view, as a note is not (0080).
create policy what_is_withheld_is_not_there on goldthread.plan_version as restrictive for select to gt_client
  using (not is_withheld(id));
create policy what_is_withheld_is_not_there on goldthread.administration as restrictive for select to gt_client
  using (not is_withheld(id));

-- They ask for a review of what is withheld; it reads the table by my_withheld() alone.
create policy client_asks_for_review on goldthread.withholding for insert to gt_client
  with check (acted_by is null and what = 'review-asked' and withholding_stands(withholding_id)
    and coalesce(client_id = any ((select my_own_records())::uuid[]), false));
grant insert (id, content, acted_at, entry_id) on goldthread.withholding to gt_client;

-- A request to amend, and a signature under a plan, by the client themself: `by` is then the client's id, and no member of
-- staff stands for it. For everybody else the policies say that it is the actor.
alter table goldthread.note_addition drop constraint note_addition_added_by_fkey;
alter table goldthread.plan_signature drop constraint plan_signature_signed_by_fkey;
create policy client_asks_to_amend on goldthread.note_addition for insert to gt_client
  with check (added_by = client_id and kind = 'amendment-request' and passkey is null and is_note_for_client(note_id)
    and is_addition_of(note_id, client_id, request_id)
    and coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_signs on goldthread.plan_signature for insert to gt_client
  with check (signed_by = client_id and capacity = 'client' and is_plan_to_sign(version_id)
    and coalesce(client_id = any ((select my_own_records())::uuid[]), false));
grant insert (id, content, added_at, entry_id, passkey) on goldthread.note_addition to gt_client;
grant insert (id, content, signed_at, entry_id) on goldthread.plan_signature to gt_client;

-- The entries that stand for these.
create policy a_clients_act_is_recorded on goldthread.ledger_entry for insert to gt_client
  with check (place is null and kind in ('withholding', 'amendment', 'plan-signed'));
grant insert (id, kind, leaf, leaf_hash, recorded_at) on goldthread.ledger_entry to gt_client;

-- Measures that wait for them, answered here instead of by the link.
create policy client_reads_own on goldthread.measure_link for select to gt_client
  using (coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_answers_own on goldthread.measure_link for update to gt_client
  using (answered_at is null and ended_at is null and expires_at > clock()
    and coalesce(client_id = any ((select my_own_records())::uuid[]), false))
  with check (answered_at is not null and ended_at is null);
create policy client_answers on goldthread.administration for insert to gt_client
  with check (given_how = 'link' and corrects is null and is_asked_of_me(client_id, measure, recorded_by));
grant select (id, client_id, session_id, measure, made_by, made_at, expires_at, answered_at, administration_id, ended_at)
  on goldthread.measure_link to gt_client;
grant update (answered_at, administration_id) on goldthread.measure_link to gt_client;
grant insert on goldthread.administration to gt_client;

-- What the client says of their homework before anybody asks about it; what a colleague puts down afterwards stands beside it.
alter table goldthread.homework
  add column client_outcome text,
  add column client_words text not null default '',
  add column client_answered_at timestamptz,
  add constraint homework_client_outcome_known check (client_outcome in ('done', 'partly', 'not-done')),
  add constraint homework_client_words_length check (length(client_words) <= 1000),
  add constraint homework_client_answered_whole check ((client_outcome is null) = (client_answered_at is null));
create policy nobody_answers_for_the_client on goldthread.homework as restrictive for insert to gt_app
  with check (client_outcome is null and client_words = '');
create policy client_answers_own on goldthread.homework for update to gt_client
  using (outcome is null and coalesce(client_id = any ((select my_own_records())::uuid[]), false))
  with check (outcome is null and client_outcome is not null);
grant update (client_outcome, client_words, client_answered_at, version) on goldthread.homework to gt_client;
-- Nothing else of theirs is written here: no delete, no change of what others wrote.
