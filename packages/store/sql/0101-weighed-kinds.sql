-- What else of a record may leave it: risk, safety plans, medication, attendance and what was billed. A ground that proposed
-- one of these proposed nothing (a mandated report, a serious threat), because whoever weighs a record could not read it.
-- It is read as 0082 has it: by gt_weigher alone, of the one record that the transaction names, and never written. And from
-- where a record is kept follows which state's law an authorisation for it has to meet: asked once, here, so that everybody
-- who may release is told the same.
set local check_function_bodies = off;

-- The sessions of the weighed record itself, held, missed or called off: its own, and those of a group that it was marked in.
create function goldthread.weighed_attended() returns uuid[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      record uuid[] := weighed_record();
    begin
      return array(select s.id from session s where s.client_id = any (record)
        union select t.session_id from attendance t where t.client_id = any (record));
    end $$;

-- By what a state's law may be known to hold for this record: the practice's profile and rules of keeping, the profiles of
-- the client's payers, and the rule under which a minor consented alone. Nothing for whoever may release nothing of it.
create function goldthread.places_of_record(wanted uuid) returns text[]
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    declare
      record uuid[];
    begin
      if not (is_my_client(wanted) or actor_is('records-officer')) then return '{}'; end if;
      record := array(select wanted union select m.client_id from merged_record m where m.survivor_id = wanted);
      return array(select p.profile from practice p
        union select unnest(p.retention_rules) from practice p
        union select c.profile from coverage c where c.client_id = any (record)
          and (c.to_date is null or c.to_date >= today())
        union select (g.content)::jsonb ->> 'rule' from minor_consent g
          where g.client_id = any (record) and g.what = 'consented' and (g.content)::jsonb ->> 'rule' is not null);
    end $$;

grant create on schema goldthread to gt_policy;
alter function goldthread.weighed_attended() owner to gt_policy;
alter function goldthread.places_of_record(uuid) owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.weighed_attended(), goldthread.places_of_record(uuid) from public;
grant execute on function goldthread.weighed_attended() to gt_weigher;
grant execute on function goldthread.places_of_record(uuid) to gt_app;

create policy weigher_reads on goldthread.risk_concern for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.risk_inquiry for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.safety_plan for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.medication_change for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
create policy weigher_reads on goldthread.service_charge for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));
-- Of a session without a note: that it was, and how this client was marked in it; nobody else's mark.
create policy weigher_reads_what_was_attended on goldthread.session for select to gt_weigher
  using (id = any ((select weighed_attended())::uuid[]));
create policy weigher_reads_how_it_was_marked on goldthread.attendance for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));

grant select on goldthread.risk_concern, goldthread.risk_inquiry, goldthread.safety_plan, goldthread.medication_change,
  goldthread.service_charge to gt_weigher;
-- No insert, no update, no delete. What was done to protect somebody stands outside every chart and goes with none.
