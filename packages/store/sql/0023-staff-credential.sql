-- What a member of staff is licensed or certified to do, by whom, and until when. Several to a person; the letters that
-- stand beside a signature are staff.credential. An expiry is warned of before it comes.
create table goldthread.staff_credential (
  id uuid primary key,
  staff_id uuid not null references goldthread.staff (id),
  title text not null,
  number text not null default '',
  issuer text not null default '',
  issued_on date,
  expires_on date,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  constraint staff_credential_title_length check (length(title) between 1 and 120),
  constraint staff_credential_number_length check (length(number) <= 60),
  constraint staff_credential_issuer_length check (length(issuer) <= 120),
  constraint staff_credential_days_range check (issued_on >= '1940-01-01' and expires_on < '2200-01-01'),
  constraint staff_credential_in_order check (expires_on >= issued_on)
);

-- Who supervised whom, from when until when: what staff.supervisor_id says today, kept for the days before.
create table goldthread.supervision (
  staff_id uuid not null references goldthread.staff (id),
  supervisor_id uuid not null references goldthread.staff (id),
  from_date date not null,
  to_date date,
  primary key (staff_id, supervisor_id, from_date),
  constraint supervision_in_order check (to_date is null or to_date >= from_date)
);

-- Whether this person's supervisor is the actor. Asked of a row or two.
create function goldthread.is_supervised_by_me(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from staff s where s.id = wanted and s.supervisor_id = actor()) and works_here();
    end $$;

create function goldthread.keep_supervision() returns trigger
  language plpgsql security definer set search_path = goldthread, pg_temp
  as $$
    declare
      day date := today();
    begin
      if tg_op = 'UPDATE' and old.supervisor_id is not distinct from new.supervisor_id then return null; end if;
      update supervision set to_date = greatest(from_date, day) where staff_id = new.id and to_date is null;
      if new.supervisor_id is not null then
        insert into supervision (staff_id, supervisor_id, from_date) values (new.id, new.supervisor_id, day)
          on conflict (staff_id, supervisor_id, from_date) do update set to_date = null;
      end if;
      return null;
    end $$;
create trigger staff_supervisor_kept after insert or update of supervisor_id on goldthread.staff
  for each row execute function goldthread.keep_supervision();

grant create on schema goldthread to gt_policy;
alter function goldthread.is_supervised_by_me(uuid) owner to gt_policy;
alter function goldthread.keep_supervision() owner to gt_policy;
revoke create on schema goldthread from gt_policy;
revoke all on function goldthread.is_supervised_by_me(uuid), goldthread.keep_supervision() from public;
grant execute on function goldthread.is_supervised_by_me(uuid) to gt_app;

alter table goldthread.staff_credential enable row level security;
alter table goldthread.staff_credential force row level security;
alter table goldthread.supervision enable row level security;
alter table goldthread.supervision force row level security;

-- Which has this person?
create index staff_credential_by_staff on goldthread.staff_credential (staff_id);
-- Nobody has two supervisors at once.
create unique index supervision_open_once on goldthread.supervision (staff_id) where to_date is null;

-- Their own, and whoever answers for them: administrators, their supervisor; and billers, who put numbers on claims.
create policy own_supervisors_and_keepers_read on goldthread.staff_credential for select to gt_app
  using ((staff_id = actor() and (select works_here())) or is_supervised_by_me(staff_id)
    or (select actor_is('administrator', 'biller')));
create policy administrators_add on goldthread.staff_credential for insert to gt_app
  with check ((select actor_is('administrator')));
create policy administrators_change on goldthread.staff_credential for update to gt_app
  using ((select actor_is('administrator')));
-- Typed for the wrong person, it goes: nothing signed refers to it.
create policy administrators_remove on goldthread.staff_credential for delete to gt_app
  using ((select actor_is('administrator')));
create policy everyone_signed_in_reads on goldthread.supervision for select to gt_app using ((select works_here()));

grant select on goldthread.staff_credential to gt_app, gt_backup;
grant insert (id, staff_id, title, number, issuer, issued_on, expires_on) on goldthread.staff_credential to gt_app;
grant update (title, number, issuer, issued_on, expires_on, version) on goldthread.staff_credential to gt_app;
grant delete on goldthread.staff_credential to gt_app;
grant select on goldthread.supervision to gt_app, gt_policy, gt_backup;
grant insert, update (to_date) on goldthread.supervision to gt_policy;
-- No insert or update of supervision for people: it follows staff.supervisor_id, by whatever path that changes.

-- Whoever has a supervisor now has had them since they came, as far as is known.
set local role gt_policy;
insert into goldthread.supervision (staff_id, supervisor_id, from_date)
  select id, supervisor_id, created_at::date from goldthread.staff where supervisor_id is not null;
reset role;
