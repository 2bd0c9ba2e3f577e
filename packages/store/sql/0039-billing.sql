-- From a finished contact to the bill: the code that somebody confirmed, and what was handed over. A biller sees facts
-- and codes; no policy gives them a note, a draft or a plan.
set local check_function_bodies = off;

-- What a contact is to be billed as: proposed by the minutes, confirmed by a person.
create table goldthread.service_charge (
  session_id uuid not null references goldthread.session (id),
  client_id uuid not null references goldthread.client (id),
  code text not null,
  add_ons jsonb not null default '[]',
  units integer not null default 1,
  place_of_service text not null,
  modifiers text[] not null default '{}',
  -- What was proposed at that moment, and why another code was taken.
  proposed_code text,
  change_reason text not null default '',
  confirmed_by uuid not null references goldthread.staff (id),
  confirmed_at timestamptz not null default now(),
  hand_over_id uuid,
  version integer not null default 1,
  primary key (session_id, client_id),
  constraint service_charge_code_shape check (code ~ '^[A-Z0-9]{5}$'),
  constraint service_charge_add_ons_list check (jsonb_typeof(add_ons) = 'array' and jsonb_array_length(add_ons) <= 6),
  constraint service_charge_units_range check (units between 1 and 96),
  constraint service_charge_place_shape check (place_of_service ~ '^[0-9]{2}$'),
  constraint service_charge_modifiers_few check (cardinality(modifiers) <= 4),
  -- Nobody changes a code without saying why.
  constraint service_charge_change_has_reason check (proposed_code is not distinct from code or length(change_reason) > 0),
  constraint service_charge_reason_length check (length(change_reason) <= 500)
);

-- What was handed over in one act, as it was that day: the lines are kept, so that it can be had again.
create table goldthread.hand_over (
  id uuid primary key,
  lines jsonb not null,
  made_by uuid not null references goldthread.staff (id),
  made_at timestamptz not null default now(),
  constraint hand_over_lines_list check (jsonb_typeof(lines) = 'array' and jsonb_array_length(lines) between 1 and 2000)
);

alter table goldthread.service_charge add constraint service_charge_hand_over
  foreign key (hand_over_id) references goldthread.hand_over (id);

alter table goldthread.service_charge enable row level security;
alter table goldthread.service_charge force row level security;
alter table goldthread.hand_over enable row level security;
alter table goldthread.hand_over force row level security;

-- Which contacts were in this hand-over?
create index service_charge_by_hand_over on goldthread.service_charge (hand_over_id) where hand_over_id is not null;
-- What happened in this span of days, in the whole practice?
create index session_by_time on goldthread.session (starts_at, id);

create policy care_team_and_billers_read on goldthread.service_charge for select to gt_app
  using (client_id in (select my_clients()) or (select actor_is('biller', 'administrator')));
create policy care_team_and_billers_confirm on goldthread.service_charge for insert to gt_app
  with check (confirmed_by = actor() and hand_over_id is null
    and (is_my_client(client_id) or (select actor_is('biller', 'administrator'))));
create policy care_team_and_billers_change on goldthread.service_charge for update to gt_app
  using (is_my_client(client_id) or (select actor_is('biller', 'administrator')))
  with check (hand_over_id is null or (select actor_is('biller', 'administrator')));
create policy billers_read on goldthread.hand_over for select to gt_app
  using ((select actor_is('biller', 'administrator')));
create policy billers_hand_over on goldthread.hand_over for insert to gt_app
  with check (made_by = actor() and (select actor_is('biller', 'administrator')));

grant select on goldthread.service_charge to gt_app, gt_policy, gt_backup;
grant insert (session_id, client_id, code, add_ons, units, place_of_service, modifiers, proposed_code, change_reason,
  confirmed_by) on goldthread.service_charge to gt_app;
grant update (code, add_ons, units, place_of_service, modifiers, proposed_code, change_reason, confirmed_by, confirmed_at,
  hand_over_id, version) on goldthread.service_charge to gt_app;
-- No delete: what was confirmed stays on file.
grant select on goldthread.hand_over to gt_app, gt_policy, gt_backup;
grant insert (id, lines, made_by) on goldthread.hand_over to gt_app;
-- No update, no delete: what was handed over stands.
grant select on goldthread.signature to gt_policy;

-- The contacts of a span of days with the facts that a bill stands on: a biller's and an administrator's are the whole
-- practice's, anybody else's are their own sessions with clients of theirs. Of a note only that it is signed, and when.
-- With `sessions` those alone, whenever they were.
create function goldthread.billing_contacts(from_time timestamptz, to_time timestamptz, at_most integer, sessions uuid[])
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
      select s.id, c.id, c.name, c.record_number, d.birth_date, s.clinician_id, w.name, w.credential, s.service, s.contact,
        s.status, s.modality, s.starts_at, s.stops_at, a.status, a.arrived_at, a.left_at,
        case when s.kind = 'group' then (select count(*)::integer from attendance p
          where p.session_id = s.id and p.status <> 'absent') end,
        s.client_present, n.id, n.signed_at,
        coalesce(exists (select from staff_role r where r.staff_id = n.author_id and r.role = 'trainee')
          and not exists (select from staff_role r where r.staff_id = n.author_id and r.role in ('clinician', 'supervisor')), false),
        coalesce(exists (select from signature g where g.note_id = n.id and g.meaning = 'co-signature'), false),
        array(select x.code from diagnosis x where x.client_id = c.id
          and x.since <= (s.starts_at at time zone practice_zone)::date
          and (x.until is null or x.until >= (s.starts_at at time zone practice_zone)::date)
          order by x.rank, x.since, x.code),
        v.kind, v.payer, v.member_number, v.profile,
        h.code, h.add_ons, h.units, h.place_of_service, h.modifiers, h.change_reason, h.version, h.hand_over_id, o.made_at,
        coalesce(o.made_at is not null and is_changed_since(s.id, c.id, o.made_at), false)
      from session s
      left join attendance a on a.session_id = s.id
      join client c on c.id = coalesce(s.client_id, a.client_id)
      left join client_detail d on d.client_id = c.id
      join staff w on w.id = s.clinician_id
      left join note n on n.session_id = s.id and n.client_id = c.id
      left join lateral (select e.kind, e.payer, e.member_number, e.profile from coverage e
        where e.client_id = c.id and e.from_date <= (s.starts_at at time zone practice_zone)::date
          and (e.to_date is null or e.to_date >= (s.starts_at at time zone practice_zone)::date)
        order by e.rank, e.from_date limit 1) v on true
      left join service_charge h on h.session_id = s.id and h.client_id = c.id
      left join hand_over o on o.id = h.hand_over_id
      where s.starts_at >= from_time and s.starts_at < to_time and s.contact is null
        and (sessions is null or s.id = any (sessions))
        and (sees_all or (s.clinician_id = me and is_my_client(c.id)))
      order by s.starts_at, c.name, c.id
      limit at_most;
    end $$;

-- Whether the record of this contact was corrected after that moment.
create function goldthread.is_changed_since(wanted_session uuid, wanted_client uuid, moment timestamptz) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from attendance_correction k
        where k.session_id = wanted_session and k.corrected_at > moment);
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.billing_contacts(timestamptz, timestamptz, integer, uuid[]) owner to gt_policy;
alter function goldthread.is_changed_since(uuid, uuid, timestamptz) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.billing_contacts(timestamptz, timestamptz, integer, uuid[]) from public;
revoke all on function goldthread.is_changed_since(uuid, uuid, timestamptz) from public;
grant execute on function goldthread.billing_contacts(timestamptz, timestamptz, integer, uuid[]) to gt_app;
