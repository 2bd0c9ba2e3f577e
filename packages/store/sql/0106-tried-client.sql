-- A try that was refused names what was asked for by its id alone (0017), since to whoever tried it, what is not there and
-- what is not theirs are one. Whose record it was the trail must know all the same: so that those who answer for that record
-- find the try among what was done with it. The database fills it in, as the row is written; whoever wrote it cannot read it.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

create function goldthread.name_tried_client() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      named uuid := substring(new.subject from '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}')::uuid;
    begin
      if named is null then
        return new;
      end if;
      new.client_id := coalesce(
        (select c.id from client c where c.id = named),
        (select n.client_id from note n where n.id = named),
        (select s.client_id from session s where s.id = named),
        (select d.client_id from draft d where d.id = named),
        (select p.client_id from plan_version p where p.id = named),
        (select s.client_id from summary s where s.id = named),
        (select d.client_id from document d where d.id = named),
        (select a.client_id from destruction_act a where a.id = named));
      return new;
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.name_tried_client() from public;

create trigger refused_try_names_its_client before insert on goldthread.audit_event
  for each row when (new.act = 'refused' and new.client_id is null) execute function goldthread.name_tried_client();
