-- Who decides for a client who cannot, or not yet: which of the chart's contacts acts for them and on what paper, what a
-- minor consented to alone, and what is kept from whoever acts for a client and not from the client
-- (packages/clinical/minors, packages/clinical/contact). Disclosure, authorisations and the client's own view go by the same
-- facts.
set local check_function_bodies = off;

-- ---- Whoever acts for the client is one of the chart's contacts: by which right, from when, until when, on what paper.
alter table goldthread.client_contact
  add column acts_as text,
  add column acts_from date,
  add column acts_until date,
  add column paper_seen text not null default '',
  add constraint client_contact_acts_as_known
    check (acts_as in ('parent', 'guardian', 'conservator', 'agent', 'executor', 'other')),
  -- Nobody acts for a client without a first day, and a paper that somebody has seen.
  add constraint client_contact_acts_on_a_paper check ((acts_as is null) = (acts_from is null)
    and (acts_as is null or length(paper_seen) >= 3) and (acts_as is not null or acts_until is null)),
  add constraint client_contact_acts_in_order check (acts_until >= acts_from),
  add constraint client_contact_paper_seen_length check (length(paper_seen) <= 300);
grant insert (acts_as, acts_from, acts_until, paper_seen) on goldthread.client_contact to gt_app;
grant update (acts_as, acts_from, acts_until, paper_seen) on goldthread.client_contact to gt_app;

-- ---- Who consented to a minor's care, from which day: an act, with its entry; and that it ended. Days are text, because
-- they are made from the content.
create table goldthread.minor_consent (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  acted_by uuid not null generated always as (((content)::jsonb ->> 'by')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  what text not null generated always as ((content)::jsonb ->> 'what') stored,
  who text generated always as ((content)::jsonb ->> 'who') stored,
  -- Whether it keeps the record of this care from whoever acts for the minor, as the rule said when it was put down.
  is_own boolean generated always as (((content)::jsonb ->> 'isOwn')::boolean) stored,
  -- Its first day; of an end, its last.
  on_day text not null generated always as ((content)::jsonb ->> 'on') stored,
  -- Which one it ends; null for one that was given.
  ends uuid generated always as (((content)::jsonb ->> 'ends')::uuid) stored,
  constraint minor_consent_entry_once unique (entry_id),
  constraint minor_consent_ended_once unique (ends),
  constraint minor_consent_of_client unique (id, client_id),
  constraint minor_consent_ends_own foreign key (ends, client_id) references goldthread.minor_consent (id, client_id),
  constraint minor_consent_what_known check (what in ('consented', 'ended')),
  constraint minor_consent_who_known check (who in ('guardian', 'minor', 'confidential', 'court', 'emancipated')),
  constraint minor_consent_whole check ((what = 'ended') = (ends is not null)
    and (what = 'consented') = (who is not null) and (what = 'consented') = (is_own is not null)),
  constraint minor_consent_day_shape check (on_day ~ '^\d{4}-\d{2}-\d{2}$'),
  constraint minor_consent_content_length check (length(content) <= 20000)
);

alter table goldthread.minor_consent enable row level security;
alter table goldthread.minor_consent force row level security;

-- Who consented to this client's care, newest first?
create index minor_consent_by_client on goldthread.minor_consent (client_id, acted_at desc);

-- Whoever answers for the record, as with what a client agreed to (0062); never one's own (0082).
create policy care_team_and_records_officer_read on goldthread.minor_consent for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('records-officer')));
create policy care_team_and_records_officer_record on goldthread.minor_consent for insert to gt_app
  with check (acted_by = actor() and (is_my_client(client_id) or (select actor_is('records-officer'))));
create policy never_of_ones_own_record on goldthread.minor_consent as restrictive for all to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));

grant select on goldthread.minor_consent to gt_app, gt_policy, gt_backup;
grant insert (id, content, acted_at, entry_id) on goldthread.minor_consent to gt_app;
grant delete on goldthread.minor_consent to gt_policy;
-- No update for anybody, and no delete but with the record (0064): a consent is ended by another row.

-- ---- Whose own view it is: of somebody who acts for the client, which of the contacts. No foreign key: the policy below
-- holds the contact to be this client's, and a record is destroyed table by table.
alter table goldthread.client_access
  add column contact_id uuid generated always as (((content)::jsonb ->> 'contactId')::uuid) stored;

-- ---- From whom something is withheld: from the client, or from whoever acts for them alone.
alter table goldthread.withholding
  add column from_whom text generated always as (case when (content)::jsonb ->> 'what' = 'withheld'
    then coalesce((content)::jsonb ->> 'from', 'client') end) stored,
  add constraint withholding_from_whom_known check (from_whom in ('client', 'representative'));

-- Whether this contact acts for this client on this day. A parent's or a guardian's right ends when the client comes of age.
create function goldthread.acts_for(contact uuid, client uuid, on_day date) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_contact c where c.id = contact and c.acts_as is not null
        and c.client_id in (select client union select m.survivor_id from merged_record m where m.client_id = client
          union select m.client_id from merged_record m where m.survivor_id = client)
        and c.acts_from <= on_day and (c.acts_until is null or c.acts_until >= on_day)
        and (c.ended_on is null or c.ended_on > on_day)
        and (c.acts_as not in ('parent', 'guardian') or is_minor_on(client, on_day)));
    end $$;

create function goldthread.is_minor_on(client uuid, on_day date) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_detail d, practice p where d.client_id = client
        and d.birth_date + make_interval(years => p.age_of_majority) > on_day);
    end $$;

-- Whether an access opens the record on this day. Of somebody who acts for the client: while they do; and who was let in
-- while the client was a minor is let in until the client comes of age, and no day longer.
create function goldthread.access_stands(given uuid, on_day date) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_access a, practice p where a.id = given and a.what = 'given'
        and not exists (select from client_access e where e.ends = a.id)
        and (a.holder <> 'representative'
          or ((not is_minor_on(a.client_id, (a.acted_at at time zone p.zone)::date) or is_minor_on(a.client_id, on_day))
            and (a.contact_id is null or acts_for(a.contact_id, a.client_id, on_day)))));
    end $$;

-- Whether whoever looks at this view acts for the client and is not the client.
create function goldthread.is_view_of_another() returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_access a
        where a.id = nullif(current_setting('gt.client_access', true), '')::uuid and a.holder = 'representative');
    end $$;

-- Whether this moment lies in care that a minor consented to alone, and somebody else is looking.
create function goldthread.is_minors_own(moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      its_day text;
    begin
      if not is_view_of_another() then return false; end if;
      its_day := (select to_char(moment at time zone p.zone, 'YYYY-MM-DD') from practice p);
      return exists (select from minor_consent c where c.what = 'consented' and c.is_own and c.on_day <= its_day
        and c.client_id = any (my_own_records())
        and not exists (select from minor_consent e where e.ends = c.id and e.on_day < its_day));
    end $$;

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['acts_for(uuid, uuid, date)', 'is_minor_on(uuid, date)', 'access_stands(uuid, date)',
    'is_view_of_another()', 'is_minors_own(timestamptz)'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
    execute format('revoke all on function goldthread.%s from public', helper);
  end loop;
end
$$;
set local role gt_policy;
grant execute on function goldthread.acts_for(uuid, uuid, date) to gt_app;
grant execute on function goldthread.access_stands(uuid, date) to gt_auth, gt_app;
grant execute on function goldthread.is_minors_own(timestamptz) to gt_client;

-- As in 0080, and of an access that stands today.
create or replace function goldthread.my_own_records() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      wanted uuid := nullif(current_setting('gt.client', true), '')::uuid;
      given uuid := nullif(current_setting('gt.client_access', true), '')::uuid;
      stayed uuid;
    begin
      if wanted is null or given is null or not exists (
        select from client_access a where a.id = given and a.client_id = wanted and access_stands(a.id, today())) then
        return '{}';
      end if;
      stayed := coalesce((select m.survivor_id from merged_record m where m.client_id = wanted), wanted);
      return stayed || array(select m.client_id from merged_record m where m.survivor_id = stayed);
    end $$;

-- As in 0080: the one place that decides which notes are seen; a minor's own are not whoever acts for them to see.
create or replace function goldthread.is_note_for_client(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note n where n.id = wanted and n.client_id = any (my_own_records())
          and not is_minors_own(n.happened_at))
        and is_whole_note(wanted) and not is_withheld(wanted);
    end $$;

-- As in 0080, and not of a session of a minor's own.
create or replace function goldthread.is_session_for_client(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      mine uuid[] := my_own_records();
    begin
      return exists (select from session s where s.id = wanted and not is_minors_own(s.starts_at)
        and (s.client_id = any (mine)
          or exists (select from attendance a where a.session_id = s.id and a.client_id = any (mine))
          or (s.starts_at > clock() and exists (select from membership m where m.group_id = s.group_id
            and m.client_id = any (mine) and m.from_date <= today() and (m.to_date is null or m.to_date >= today())))));
    end $$;

-- As in 0080: what was corrected of a session that is not theirs to see is not there either.
create or replace function goldthread.is_entry_for_client(entry uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from signature s where s.entry_id = entry and is_note_for_client(s.note_id))
        or exists (select from note_addition a where a.entry_id = entry and is_note_for_client(a.note_id))
        or exists (select from shared_part p where p.entry_id = entry and is_part_for_client(p.id))
        or exists (select from attendance_correction k where k.entry_id = entry and k.client_id = any (my_own_records())
          and is_session_for_client(k.session_id));
    end $$;

-- As in 0081. What is kept from whoever acts for the client is not kept from the client; the staff, who have no view of
-- their own, hear that it is withheld, whoever from.
create or replace function goldthread.is_withheld(note uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from withholding w where w.subject_id = is_withheld.note and w.what = 'withheld'
        and (w.from_whom = 'client' or nullif(current_setting('gt.client_access', true), '') is null or is_view_of_another())
        and not exists (select from withholding e
          where e.withholding_id = w.id and (e.what = 'ended' or e.outcome = 'released')));
    end $$;

-- As in 0081: what is kept from the client themself. Of what is kept from whoever acts for them alone nobody hears here,
-- and least of all they.
create or replace function goldthread.my_withheld()
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
        cross join practice p
        left join withholding a on a.withholding_id = w.id and a.what = 'review-asked'
        left join withholding r on r.withholding_id = w.id and r.what = 'reviewed' left join staff rs on rs.id = r.acted_by
      where w.what = 'withheld' and w.from_whom = 'client' and w.client_id = any (my_own_records())
        and not is_minors_own(((c.said ->> 'day')::timestamp + interval '12 hours') at time zone p.zone)
      order by w.acted_at desc, w.id;
    end $$;

-- As in 0080. To somebody who acts for the client nothing is told that a withholding or a minor's own care could be known
-- by: not what was done on such a day, nor what was withheld, reviewed or consented to.
create or replace function goldthread.my_own_trail(before bigint, at_most integer)
  returns table (seq bigint, at timestamptz, name text, credential text, roles text[], act text, in_emergency boolean)
  language plpgsql stable security definer rows 100 set search_path = goldthread, pg_temp
  as $$
    declare
      mine uuid[] := my_own_records();
      is_other boolean := is_view_of_another();
    begin
      return query
      select e.seq, e.at, s.name, s.credential,
        array(select r.role from staff_role r where r.staff_id = s.id order by r.role), e.act,
        exists (select from break_glass o where o.acted_by = s.id and o.client_id = any (mine) and o.what = 'opened'
          and e.at between o.acted_at and o.acted_at + make_interval(hours => o.hours))
      from audit_event e join staff s on s.id = e.staff_id
      where e.client_id = any (mine) and (before is null or e.seq < before)
        and e.act !~ '^(incident|incidents|protective|refused)' and e.act !~ '(notebook|private note)'
        and not (is_other and (e.act ~ '(withh|consent to|review of a)' or is_minors_own(e.at)))
      order by e.seq desc limit least(at_most, 500);
    end $$;

-- As in 0080. To somebody who acts for the client: nothing of a day of the minor's own, and not how many items went, which
-- could be more than they see.
create or replace function goldthread.my_own_disclosures()
  returns table (id uuid, at timestamptz, by_name text, content jsonb)
  language plpgsql stable security definer rows 20 set search_path = goldthread, pg_temp
  as $$
    declare
      acts_for boolean := is_view_of_another();
    begin
      return query
      select d.id, d.released_at, s.name, jsonb_build_object('ground', c.said ->> 'ground', 'purpose', c.said ->> 'purpose',
          'recipient', c.said -> 'recipient', 'items', (select count(*) from jsonb_array_elements(c.said -> 'items') i
            where i ->> 'verdict' <> 'stays' and not (acts_for and i ->> 'itemId' in (select w.subject_id::text
              from withholding w where w.client_id = d.client_id and w.what = 'withheld' and w.from_whom = 'representative'))))
      from disclosure d join staff s on s.id = d.released_by cross join lateral (select (d.content)::jsonb as said) c
      where d.client_id = any (my_own_records())
        and not (acts_for and (c.said ->> 'ground' in ('mandated-report', 'serious-threat') or is_minors_own(d.released_at)))
      order by d.released_at desc, d.id;
    end $$;
reset role;
revoke create on schema goldthread from gt_policy;

-- Whoever acts for a client is let in by the fact on the chart, and by nothing that is typed.
create policy who_acts_for_the_client_is_on_the_chart on goldthread.client_access as restrictive for insert to gt_app
  with check (what <> 'given' or holder <> 'representative' or coalesce(acts_for(contact_id, client_id, today()), false));

-- The rest of what is the minor's own: not there for whoever acts for them.
create policy a_minors_own_is_not_anothers on goldthread.plan_version as restrictive for select to gt_client
  using (not is_minors_own(changed_at));
create policy a_minors_own_is_not_anothers on goldthread.plan_signature as restrictive for all to gt_client
  using (not is_minors_own(signed_at));
create policy a_minors_own_is_not_anothers on goldthread.administration as restrictive for all to gt_client
  using (not is_minors_own(answered_at));
create policy a_minors_own_is_not_anothers on goldthread.homework as restrictive for all to gt_client
  using (not is_minors_own(set_at));
create policy a_minors_own_is_not_anothers on goldthread.measure_link as restrictive for all to gt_client
  using (not is_minors_own(made_at));
create policy a_minors_own_is_not_anothers on goldthread.client_document as restrictive for all to gt_client
  using (not is_minors_own(acted_at));
create policy a_minors_own_is_not_anothers on goldthread.attendance as restrictive for select to gt_client
  using (is_session_for_client(session_id));
create policy a_minors_own_is_not_anothers on goldthread.attendance_correction as restrictive for select to gt_client
  using (is_session_for_client(session_id));
