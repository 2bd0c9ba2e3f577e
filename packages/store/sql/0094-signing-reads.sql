-- What a signature reads, asked in one place (as 0091 does for a chart). Five statements each asked their tables' policies who
-- the signer is, and two of them waited for the first one's answer. Here the signer is asked about once, and what follows is
-- read by keys. Who may sign what is as the policies say, and each condition below names the one that it repeats.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- Locks the session and its open drafts until the transaction ends, and answers what is signed: the drafts with their
-- committed changes (of those that were shown), whom it is about, and who led it. Each statement sees what was committed
-- before it began, so what is read after the locks is what they hold still. A scheduled session was held if it is signed;
-- a refusal rolls that back. No row where the actor may not sign there.
create function goldthread.locked_to_sign(wanted uuid, shown uuid[])
  returns table (session json, drafts json, changes json, members json, facilitators json)
  language plpgsql volatile security definer rows 1 set search_path = goldthread, pg_temp
  as $$
    declare
      me constant uuid := actor();
      moment constant text := 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"';
      it session%rowtype;
      open uuid[];
      mine uuid[];
      known uuid[];
      keeper boolean;
    begin
      -- session: one's client's, or a group's that one leads.
      update session s set status = case s.status when 'scheduled' then 'held' else s.status end,
        version = s.version + case s.status when 'scheduled' then 1 else 0 end
      where s.id = wanted
        and case when s.group_id is null then is_my_client(s.client_id) else s.group_id = any (my_group_ids()) end
      returning s.* into it;
      if not found then return; end if;

      -- draft: one's own about one's client, or of a group that one leads. In the order in which changes are saved.
      select array_agg(d.id), coalesce(json_agg(d), '[]') into open, drafts
      from (
        select d.id, d.part, d.client_id, d.state from draft d
        where d.session_id = wanted and d.state <> 'signed'
          and case when d.group_id is null
            then d.author_id = me and (d.client_id = it.client_id or is_my_client(d.client_id))
            else d.group_id = it.group_id end
        order by d.id for no key update) as d;

      -- draft_update: of those drafts alone.
      select coalesce(json_agg(json_build_object('draft_id', u.draft_id, 'change', encode(u.change, 'hex'))
          order by u.draft_id, u.seq), '[]') into changes
      from draft_update u where u.draft_id = any (open) and u.draft_id = any (shown);

      if it.group_id is null then
        select coalesce(json_agg(json_build_object('client_id', c.id, 'name', c.name, 'preferred_name', c.preferred_name,
            'record_number', c.record_number, 'birth_date', d.birth_date, 'aliases', '{}'::text[],
            'status', null, 'arrived_at', null, 'left_at', null)), '[]') into members
        from client c left join client_detail d on d.client_id = c.id where c.id = it.client_id;
        facilitators := '[]';
      else
        mine := my_client_ids();
        known := mine || array(select my_group_clients());
        keeper := actor_is('administrator', 'records-officer');
        -- client, client_alias and merged_record: those whom one treats or leads; client_detail: those whom one treats. What a
        -- person is called anywhere: a record that was made one with another has two names, and neither may leak.
        select coalesce(json_agg(json_build_object('client_id', c.id, 'name', c.name, 'preferred_name', c.preferred_name,
            'record_number', c.record_number, 'birth_date', d.birth_date, 'aliases', n.aliases,
            'status', a.status, 'arrived_at', to_char(a.arrived_at at time zone 'UTC', moment),
            'left_at', to_char(a.left_at at time zone 'UTC', moment)) order by c.id), '[]') into members
        from attendance a join client c on c.id = a.client_id and (keeper or c.id = any (known))
        left join client_detail d on d.client_id = c.id and (keeper or c.id = any (mine))
        cross join lateral (select array(
          select r.id from (
            select coalesce((select m.survivor_id from merged_record m where m.client_id = c.id), c.id) as id
            union select m.client_id from merged_record m
              where m.survivor_id = coalesce((select m.survivor_id from merged_record m where m.client_id = c.id), c.id)) as r
          where keeper or r.id = any (known)) as ids) as person
        cross join lateral (select array(
          select l.alias from client_alias l where l.client_id = any (person.ids)
          union select o.name from client o where o.id = any (person.ids) and o.name <> c.name) as aliases) as n
        where a.session_id = wanted;
        select coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'credential', s.credential)
            order by s.name, s.id), '[]') into facilitators
        from session_facilitator f join staff s on s.id = f.staff_id where f.session_id = wanted;
      end if;

      return query select json_build_object('id', it.id, 'kind', it.kind, 'client_id', it.client_id, 'group_id', it.group_id,
          -- care_group: not for whoever works at the front desk alone.
          'group_name', case when it.group_id is not null and not is_desk_only()
            then (select g.name from care_group g where g.id = it.group_id) end,
          'starts_at', to_char(it.starts_at at time zone 'UTC', moment),
          'stops_at', to_char(it.stops_at at time zone 'UTC', moment), 'modality', it.modality, 'place', it.place,
          'service_code', it.service_code, 'unplanned', it.unplanned, 'contact', it.contact,
          -- other_contact: about one's client.
          'contact_details', case when it.contact is not null then (
            select json_build_object('direction', o.direction, 'who', o.who, 'relation', o.relation, 'consent', o.consent_basis)
            from other_contact o where o.session_id = it.id and is_my_client(o.client_id)) end,
          'status', it.status, 'zone', p.zone, 'due_hours', p.due_hours, 'profile', p.profile, 'service', it.service,
          'now', to_char(clock_in(p.sample) at time zone 'UTC', moment)),
        drafts, changes, members, facilitators
      from practice p;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.locked_to_sign(uuid, uuid[]) from public;
grant execute on function goldthread.locked_to_sign(uuid, uuid[]) to gt_app;
