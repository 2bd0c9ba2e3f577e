-- An administrator read of every contact what a biller reads: its code and the diagnoses that it is billed under, which is
-- clinical. Whoever bills has a biller's role, which an administrator may give, also to themself.
alter policy care_team_and_billers_read on goldthread.service_charge
  using (client_id in (select my_clients()) or (select actor_is('biller')));
alter policy care_team_and_billers_confirm on goldthread.service_charge
  with check (confirmed_by = actor() and hand_over_id is null and (is_my_client(client_id) or (select actor_is('biller'))));
alter policy care_team_and_billers_change on goldthread.service_charge
  using (is_my_client(client_id) or (select actor_is('biller')))
  with check (hand_over_id is null or (select actor_is('biller')));
alter policy billers_read on goldthread.hand_over using ((select actor_is('biller')));
alter policy billers_hand_over on goldthread.hand_over
  with check (made_by = actor() and (select actor_is('biller')));

grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0076, 0083, 0084 and 0097, but for whom.
do $$
declare
  reading text;
  before constant text := 'actor_is(''biller'', ''administrator'')';
begin
  foreach reading in array array['site_places', 'facilitators_owed', 'standing_triggers', 'billing_contacts'] loop
    reading := pg_get_functiondef(('goldthread.' || reading)::regproc);
    if strpos(reading, before) = 0 then raise exception 'nothing to change in %', left(reading, 60); end if;
    execute replace(reading, before, 'actor_is(''biller'')');
  end loop;
end
$$;

reset role;
revoke create on schema goldthread from gt_policy;
