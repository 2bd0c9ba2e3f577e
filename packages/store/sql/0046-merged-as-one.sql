-- Two records that were made one are one person for whoever bills, plans and keeps a waiting list. What is signed or under
-- way keeps its record and is named as the record that stayed; what is only planned goes over (docs/decisions/0012-merge.md).
-- And a group's session asks about its members as an individual's asks about its client.
set local check_function_bodies = off;

grant update (client_id) on goldthread.session_series to gt_policy;
grant update (client_id, closed_at, outcome, version) on goldthread.waiting_place to gt_policy;

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- What merges of earlier days left behind.
update goldthread.session_series s set client_id = m.survivor_id
  from goldthread.merged_record m where m.client_id = s.client_id;
update goldthread.waiting_place w set client_id = m.survivor_id, version = w.version + 1
  from goldthread.merged_record m
  where m.client_id = w.client_id and w.closed_at is null
    -- Of several records of one person one place stays.
    and not exists (select from goldthread.waiting_place o
      left join goldthread.merged_record also on also.client_id = o.client_id
      where o.group_id = w.group_id and o.closed_at is null and o.id <> w.id
        and coalesce(also.survivor_id, o.client_id) = m.survivor_id
        and (also.client_id is null or o.place < w.place));
update goldthread.waiting_place w set closed_at = now(), outcome = 'taken-off', version = w.version + 1
  where w.closed_at is null and w.client_id in (select m.client_id from goldthread.merged_record m);

-- By the second person; as before, and with what waits and what comes again.
create or replace function goldthread.confirm_merge(wanted uuid, why text) returns text
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      day date := today();
      merge client_merge;
    begin
      if not actor_is('administrator', 'records-officer') then return 'not-yours'; end if;
      select * into merge from client_merge where id = wanted and state = 'proposed' for update;
      if not found then return 'not-open'; end if;
      if merge.proposed_by = me then return 'alone'; end if;
      -- Merges are rare, and two may meet in one record: one waits for the other.
      perform pg_advisory_xact_lock(7046031);
      if exists (select from merged_record m where m.client_id in (merge.client_id, merge.survivor_id)) then
        return 'merged-already';
      end if;
      -- A keeper's right must not open notes to the keeper: who treats one of the two and not the other stands aside.
      if (select count(*) from unnest(array[merge.client_id, merge.survivor_id]) as one (id) where is_my_client(one.id)) = 1 then
        return 'opens-to-oneself';
      end if;

      update client_merge set state = 'confirmed', decided_by = me, decided_at = clock(), decided_why = why where id = wanted;
      update merged_record set survivor_id = merge.survivor_id where survivor_id = merge.client_id;
      insert into merged_record (client_id, survivor_id, merge_id) values (merge.client_id, merge.survivor_id, merge.id);

      insert into care_team (client_id, staff_id, capacity, from_date, to_date)
        select merge.survivor_id, t.staff_id, t.capacity, day, t.to_date from care_team t
        where t.client_id = merge.client_id and t.from_date <= day and (t.to_date is null or t.to_date > day)
          and not exists (select from care_team o where o.client_id = merge.survivor_id and o.staff_id = t.staff_id
            and (o.to_date is null or o.to_date >= day));
      update care_team set to_date = day
        where client_id = merge.client_id and from_date <= day and (to_date is null or to_date > day);

      insert into membership (group_id, client_id, from_date, to_date)
        select m.group_id, merge.survivor_id, day, m.to_date from membership m
        where m.client_id = merge.client_id and m.from_date <= day and (m.to_date is null or m.to_date >= day)
          and not exists (select from membership o where o.group_id = m.group_id and o.client_id = merge.survivor_id
            and (o.to_date is null or o.to_date >= day));
      -- The day before, so that today's session lists the person once.
      update membership set to_date = greatest(day - 1, from_date)
        where client_id = merge.client_id and from_date <= day and (to_date is null or to_date >= day);

      -- Who waits for a group waits on, once, and not where the person that stayed is a member by now.
      update waiting_place w set client_id = merge.survivor_id, version = w.version + 1
        where w.client_id = merge.client_id and w.closed_at is null
          and not exists (select from waiting_place o where o.group_id = w.group_id and o.client_id = merge.survivor_id
            and o.closed_at is null)
          and not exists (select from membership o where o.group_id = w.group_id and o.client_id = merge.survivor_id
            and (o.to_date is null or o.to_date >= day));
      update waiting_place w set closed_at = clock(), outcome = 'taken-off', version = w.version + 1
        where w.client_id = merge.client_id and w.closed_at is null;
      update waiting_place w set closed_at = clock(), outcome = 'taken-off', version = w.version + 1
        where w.client_id = merge.survivor_id and w.closed_at is null
          and exists (select from membership o where o.group_id = w.group_id and o.client_id = merge.survivor_id
            and o.from_date <= day and (o.to_date is null or o.to_date >= day));

      -- A standing appointment goes on making sessions, of the record that stays.
      update session_series set client_id = merge.survivor_id where client_id = merge.client_id;
      update session s set client_id = merge.survivor_id, version = s.version + 1
        where s.client_id = merge.client_id and s.starts_at > clock() and s.status = 'scheduled'
          and not exists (select from draft d where d.session_id = s.id);
      return 'done';
    end $$;

-- The contacts of a span of days with the facts that a bill stands on, as before. Each is named as the record that stayed,
-- with the diagnoses and the payer of the whole person; the note and the charge lie under the record of the day.
create or replace function goldthread.billing_contacts(from_time timestamptz, to_time timestamptz, at_most integer, sessions uuid[])
  returns table (
    session_id uuid, client_id uuid, client_name text, record_number text, birth_date date, clinician_id uuid,
    clinician_name text, clinician_credential text, service text, contact text, status text, modality text,
    starts_at timestamptz, stops_at timestamptz, attendance text, arrived_at timestamptz, left_at timestamptz, present integer,
    client_present boolean, note_id uuid, note_signed_at timestamptz, needs_co_signature boolean, co_signed boolean,
    diagnoses text[], coverage_kind text, coverage_payer text, coverage_member_number text, coverage_profile text,
    code text, add_ons jsonb, units integer, place_of_service text, modifiers text[], change_reason text,
    version integer, hand_over_id uuid, handed_over_at timestamptz, changed_since boolean)
  language plpgsql stable security definer rows 200 set search_path = goldthread, pg_temp
  as $$
    declare
      me uuid := actor();
      sees_all boolean := actor_is('biller', 'administrator');
      practice_zone text := (select zone from practice);
    begin
      if not works_here() then
        return;
      end if;
      if sessions is not null then
        select min(s.starts_at), max(s.starts_at) + interval '1 microsecond' into from_time, to_time
        from session s where s.id = any (sessions);
      end if;
      return query
      select s.id, own.id, c.name, c.record_number, coalesce(d.birth_date, was.birth_date), s.clinician_id, w.name, w.credential, s.service, s.contact,
        s.status, s.modality, s.starts_at, s.stops_at, a.status, a.arrived_at, a.left_at,
        case when s.kind = 'group' then (select count(*)::integer from attendance p
          where p.session_id = s.id and p.status <> 'absent') end,
        s.client_present, n.id, n.signed_at,
        coalesce(exists (select from staff_role r where r.staff_id = n.author_id and r.role = 'trainee')
          and not exists (select from staff_role r where r.staff_id = n.author_id and r.role in ('clinician', 'supervisor')), false),
        coalesce(exists (select from signature g where g.note_id = n.id and g.meaning = 'co-signature'), false),
        array(select x.code from diagnosis x where x.client_id = any (record.ids)
          and x.since <= (s.starts_at at time zone practice_zone)::date
          and (x.until is null or x.until >= (s.starts_at at time zone practice_zone)::date)
          group by x.code order by min(x.rank), min(x.since), x.code),
        v.kind, v.payer, v.member_number, v.profile,
        h.code, h.add_ons, h.units, h.place_of_service, h.modifiers, h.change_reason, h.version, h.hand_over_id, o.made_at,
        coalesce(o.made_at is not null and is_changed_since(s.id, own.id, o.made_at), false)
      from session s
      left join attendance a on a.session_id = s.id
      join client own on own.id = coalesce(s.client_id, a.client_id)
      left join merged_record gone on gone.client_id = own.id
      join client c on c.id = coalesce(gone.survivor_id, own.id)
      cross join lateral (select array(
        select c.id union all select r.client_id from merged_record r where r.survivor_id = c.id) as ids) as record
      left join client_detail d on d.client_id = c.id
      left join client_detail was on was.client_id = own.id
      join staff w on w.id = s.clinician_id
      left join note n on n.session_id = s.id and n.client_id = own.id
      left join lateral (select e.kind, e.payer, e.member_number, e.profile from coverage e
        where e.client_id = any (record.ids) and e.from_date <= (s.starts_at at time zone practice_zone)::date
          and (e.to_date is null or e.to_date >= (s.starts_at at time zone practice_zone)::date)
        order by e.rank, e.from_date limit 1) v on true
      left join service_charge h on h.session_id = s.id and h.client_id = own.id
      left join hand_over o on o.id = h.hand_over_id
      where s.starts_at >= from_time and s.starts_at < to_time and s.contact is null
        and (sessions is null or s.id = any (sessions))
        and (sees_all or (s.clinician_id = me and is_my_client(own.id)))
      order by s.starts_at, c.name, own.id
      limit at_most;
    end $$;

-- Which of these spans meet another session of the client, of the group, of one of its members, or of the clinician?
create or replace function goldthread.overlaps_of(
  client uuid, care_group uuid, clinician uuid, starts timestamptz[], stops timestamptz[], but uuid[])
  returns table (place integer, whose text)
  language plpgsql stable security definer rows 10 set search_path = goldthread, pg_temp
  as $$
    declare
      led uuid[];
      person uuid[];
    begin
      if not ((client is not null and is_my_client(client))
        or (care_group is not null and care_group in (select my_groups()))) then return; end if;
      -- Groups that the clinician leads; the span's own day decides below.
      led := array(select f.group_id from facilitator f where f.staff_id = clinician);
      -- A session that has begun stays with the record it was agreed for: the person is asked about, not the record.
      person := array(select client where client is not null union all
        select m.client_id from merged_record m where m.survivor_id = client);
      return query
      with span as (
        select ord::integer as place, starts_at, stops_at from unnest(starts, stops) with ordinality as given (starts_at, stops_at, ord)),
      met as (
        select span.place, 'client' as whose from span join session s
          on s.client_id = any (person) and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'client' from span
          join membership m on m.client_id = any (person)
            and m.from_date <= span.starts_at::date and (m.to_date is null or m.to_date >= span.starts_at::date)
          join session s
          on s.group_id = m.group_id and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'group' from span join session s
          on s.group_id = care_group and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        -- Somebody of the group, in a session of their own or in another group's. One tells whoever plans; which of them,
        -- and where else they are, stays with those who treat them.
        select span.place, 'member' from span
          join membership m on m.group_id = care_group
            and m.from_date <= span.starts_at::date and (m.to_date is null or m.to_date >= span.starts_at::date)
          join session s
          on s.client_id = m.client_id and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'member' from span
          join membership m on m.group_id = care_group
            and m.from_date <= span.starts_at::date and (m.to_date is null or m.to_date >= span.starts_at::date)
          join membership e on e.client_id = m.client_id and e.group_id <> care_group
            and e.from_date <= span.starts_at::date and (e.to_date is null or e.to_date >= span.starts_at::date)
          join session s
          on s.group_id = e.group_id and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'clinician' from span join session s
          on s.clinician_id = clinician and s.kind = 'individual'
          and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
        union
        select span.place, 'clinician' from span join session s
          on s.group_id = any (led) and s.group_id is distinct from care_group
          and s.starts_at > span.starts_at - interval '24 hours' and s.starts_at < span.stops_at
          and s.stops_at > span.starts_at and s.status in ('scheduled', 'held') and s.contact is null and s.id <> all (but)
          and exists (select from facilitator f where f.group_id = s.group_id and f.staff_id = clinician
            and f.from_date <= s.starts_at::date and (f.to_date is null or f.to_date >= s.starts_at::date)))
      select met.place, met.whose from met order by 1, 2;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
