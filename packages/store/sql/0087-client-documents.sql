-- Documents that a client is asked to sign: consents, agreements, what they acknowledge. The acts are one table: it was asked
-- with its exact words, the asking was withdrawn, it was signed or declined, and what was signed was taken back. The words
-- stand in the act that asks, and a signature names their digest, so nobody signs another text than the one that was asked.
set local check_function_bodies = off;

-- Whoever else is asked is one of the people around this client, and nobody else's.
alter table goldthread.client_contact add constraint client_contact_of_client unique (id, client_id);

create table goldthread.client_document (
  id uuid primary key,
  content text not null,
  acted_at timestamptz not null,
  entry_id uuid not null references goldthread.ledger_entry (id),
  -- Null where the client acted, in their own view: `by` is then the client.
  acted_by uuid generated always as
    (nullif((content)::jsonb ->> 'by', (content)::jsonb ->> 'clientId')::uuid) stored references goldthread.staff (id),
  client_id uuid not null generated always as (((content)::jsonb ->> 'clientId')::uuid) stored references goldthread.client (id),
  what text not null generated always as ((content)::jsonb ->> 'what') stored,
  -- Of every later act: which document it is about.
  document_id uuid generated always as (((content)::jsonb ->> 'documentId')::uuid) stored,
  -- Another adult than the client, who signs for themself: a partner in joint sessions. Never shown to the client.
  contact_id uuid generated always as (((content)::jsonb ->> 'contactId')::uuid) stored,
  of_other boolean not null generated always as (((content)::jsonb ->> 'contactId') is not null) stored,
  -- SHA-256 of the words, in hexadecimal: the same in every act about them.
  text_digest text not null generated always as ((content)::jsonb ->> 'textDigest') stored,
  -- The wording of a group's agreement that the words are, where they are one.
  agreement_id uuid generated always as (((content)::jsonb ->> 'agreementId')::uuid) stored
    references goldthread.group_agreement (id),
  -- Of a signature: in the client's own view, on the clinician's screen, or on paper.
  how text generated always as ((content)::jsonb ->> 'how') stored,
  scan_id uuid generated always as (((content)::jsonb ->> 'scanId')::uuid) stored references goldthread.document (id),
  constraint client_document_entry_once unique (entry_id),
  constraint client_document_same_words unique (id, client_id, text_digest, of_other),
  constraint client_document_about_own foreign key (document_id, client_id, text_digest, of_other)
    references goldthread.client_document (id, client_id, text_digest, of_other),
  constraint client_document_contact_of_client foreign key (contact_id, client_id)
    references goldthread.client_contact (id, client_id),
  constraint client_document_what_known check (what in ('asked', 'withdrawn', 'signed', 'declined', 'taken-back')),
  constraint client_document_whole check ((what = 'asked') = (document_id is null)),
  constraint client_document_words_digested check
    (what <> 'asked' or text_digest = encode(sha256(convert_to((content)::jsonb ->> 'text', 'UTF8')), 'hex')),
  constraint client_document_how_known check ((what = 'signed') = (coalesce(how, '') in ('view', 'screen', 'paper'))),
  -- In their own view it is the client's act, and everywhere else a colleague's who saw it.
  constraint client_document_signed_where check (what <> 'signed' or (how = 'view') = (acted_by is null)),
  constraint client_document_scan_of_paper check (scan_id is null or how = 'paper'),
  -- The client signs, declines and takes back, about themself.
  constraint client_document_by_somebody check
    (acted_by is not null or (what in ('signed', 'declined', 'taken-back') and not of_other)),
  constraint client_document_content_length check (length(content) <= 60000)
);

alter table goldthread.client_document enable row level security;
alter table goldthread.client_document force row level security;

-- What was asked of this client, newest first?
create index client_document_by_client on goldthread.client_document (client_id, acted_at desc);
-- What came of it?  It is answered once, and taken back once.
create unique index client_document_answered_once on goldthread.client_document (document_id)
  where what in ('withdrawn', 'signed', 'declined');
create unique index client_document_taken_back_once on goldthread.client_document (document_id) where what = 'taken-back';
-- Who signed this wording of a group's agreement?
create index client_document_by_agreement on goldthread.client_document (agreement_id) where agreement_id is not null;

-- Whether it was asked and nothing came of it yet.
create function goldthread.document_waits(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_document d where d.id = wanted and d.what = 'asked')
        and not exists (select from client_document a where a.document_id = wanted);
    end $$;

-- Whether it was signed and nobody took the signature back.
create function goldthread.document_is_signed(wanted uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_document d where d.document_id = wanted and d.what = 'signed')
        and not exists (select from client_document t where t.document_id = wanted and t.what = 'taken-back');
    end $$;

-- Whether a member signed this wording of a group's agreement; told to whoever leads a group.
create function goldthread.has_signed_agreement(record uuid[], agreement uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from group_agreement g where g.id = agreement and g.group_id in (select my_groups()))
        and exists (select from client_document d where d.agreement_id = agreement and d.what = 'asked' and not d.of_other
          and d.client_id = any (record) and document_is_signed(d.id));
    end $$;

-- The client's own side of it: what they may answer, and take back.
create function goldthread.may_answer_document(wanted uuid, act text) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from client_document d where d.id = wanted and d.what = 'asked' and not d.of_other
          and d.client_id = any (my_own_records()))
        and case act when 'taken-back' then document_is_signed(wanted) else document_waits(wanted) end;
    end $$;

-- Whether the client has a denied request to amend that they have not answered with a statement of disagreement.
create function goldthread.may_disagree(request uuid) returns boolean
  language plpgsql stable security definer set search_path = goldthread, pg_temp
  as $$
    begin
      return exists (select from note_addition r join note_addition d on d.request_id = r.id and d.kind = 'amendment-decision'
          where r.id = request and r.kind = 'amendment-request' and r.client_id = any (my_own_records())
            and (d.content)::jsonb ->> 'decision' = 'denied')
        and not exists (select from note_addition s where s.request_id = request and s.kind = 'disagreement'
          and s.added_by = s.client_id);
    end $$;

grant create on schema goldthread to gt_policy;
do $$
declare
  helper text;
begin
  foreach helper in array array['document_waits(uuid)', 'document_is_signed(uuid)', 'has_signed_agreement(uuid[], uuid)',
    'may_answer_document(uuid, text)', 'may_disagree(uuid)'] loop
    execute format('alter function goldthread.%s owner to gt_policy', helper);
  end loop;
end
$$;
set local role gt_policy;
revoke all on function goldthread.document_waits(uuid), goldthread.document_is_signed(uuid),
  goldthread.has_signed_agreement(uuid[], uuid), goldthread.may_answer_document(uuid, text),
  goldthread.may_disagree(uuid) from public;
grant execute on function goldthread.document_waits(uuid), goldthread.document_is_signed(uuid),
  goldthread.has_signed_agreement(uuid[], uuid) to gt_app;
grant execute on function goldthread.may_answer_document(uuid, text), goldthread.may_disagree(uuid) to gt_client;
reset role;
revoke create on schema goldthread from gt_policy;

-- Those who treat the client, and nobody who is on the team for the bills or the door alone.
create policy care_team_reads on goldthread.client_document for select to gt_app
  using (coalesce(client_id = any ((select my_client_ids())::uuid[]), false)
    and (select actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'aide')));
create policy care_team_asks on goldthread.client_document for insert to gt_app
  with check (acted_by = actor() and what = 'asked' and is_my_client(client_id)
    and (select actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'aide')));
create policy care_team_puts_down_what_came_of_it on goldthread.client_document for insert to gt_app
  with check (acted_by = actor() and what in ('withdrawn', 'signed', 'declined') and document_waits(document_id)
    and is_my_client(client_id) and (select actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'aide')));
create policy care_team_puts_down_what_was_taken_back on goldthread.client_document for insert to gt_app
  with check (acted_by = actor() and what = 'taken-back' and document_is_signed(document_id)
    and is_my_client(client_id) and (select actor_is('clinician', 'trainee', 'supervisor', 'nurse', 'aide')));
create policy never_of_ones_own_record on goldthread.client_document as restrictive for all to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));
-- Whoever weighs a release finds them in the record as every other paper.
create policy weigher_reads on goldthread.client_document for select to gt_weigher
  using (client_id = any ((select weighed_record())::uuid[]));

-- In their own view: what is asked of them, and never what is asked of somebody beside them.
create policy client_reads_own on goldthread.client_document for select to gt_client
  using (not of_other and coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy client_answers on goldthread.client_document for insert to gt_client
  with check (acted_by is null and what in ('signed', 'declined', 'taken-back') and not of_other
    and may_answer_document(document_id, what) and coalesce(client_id = any ((select my_own_records())::uuid[]), false));
create policy a_clients_document_is_recorded on goldthread.ledger_entry for insert to gt_client
  with check (place is null and kind = 'client-document');

-- A statement of disagreement, by the client themself, where their request was denied: it goes wherever the note goes.
create policy client_disagrees on goldthread.note_addition for insert to gt_client
  with check (added_by = client_id and kind = 'disagreement' and passkey is null and is_note_for_client(note_id)
    and is_addition_of(note_id, client_id, request_id) and may_disagree(request_id)
    and coalesce(client_id = any ((select my_own_records())::uuid[]), false));

grant select on goldthread.client_document to gt_app, gt_client, gt_weigher, gt_policy, gt_backup;
grant select on goldthread.group_agreement to gt_policy;
grant insert (id, content, acted_at, entry_id) on goldthread.client_document to gt_app, gt_client;
grant delete on goldthread.client_document to gt_policy;
-- No update for anybody, and no delete but with the record (0064): another wording is another document.
