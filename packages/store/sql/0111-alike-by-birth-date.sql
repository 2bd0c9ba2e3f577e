-- Whoever adds a client was told by the name alone that somebody of that name is here, also where they may know nothing of
-- them: that a record exists. Now a record that they may not know of is spoken of only where the birth date is the same too,
-- which is hardly ever anybody else: then two records of one person are the greater harm, and what is told is whom to ask.
grant create on schema goldthread to gt_policy;
set local role gt_policy;

-- As in 0031.
create or replace function goldthread.clients_alike(wanted text, born date) returns table (client_id uuid, same_name boolean)
  language plpgsql stable security definer rows 5 set search_path = goldthread, pg_temp
  as $$
    declare
      key text := name_key(wanted);
      seen uuid[] := array(select my_clients() union select my_group_clients());
      keeper boolean := actor_is('administrator', 'records-officer');
    begin
      if key = '' or not works_here() then return; end if;
      return query
      with alike as (
        select c.id, true as same from client c where c.name_key = key
        union
        select a.client_id, true from client_alias a where name_key(a.alias) = key
        union
        select c.id, false from client_detail d join client c on c.id = d.client_id
        where d.birth_date = born and (likeness(c.name_key, key) >= 0.5
          or string_to_array(c.name_key, ' ') && string_to_array(key, ' '))),
      staying as (
        select coalesce(m.survivor_id, a.id) as id, bool_or(a.same) as same
        from alike a left join merged_record m on m.client_id = a.id group by 1),
      judged as (select s.id, s.same, keeper or s.id = any (seen) as known from staying s)
      (select j.id, j.same from judged j where j.known limit 20)
      union all
      (select null::uuid, bool_or(j.same) from judged j where not j.known
         and exists (select from client_detail d where d.client_id = any (record_ids(j.id)) and d.birth_date = born)
       having count(*) > 0);
    end $$;

reset role;
revoke create on schema goldthread from gt_policy;
