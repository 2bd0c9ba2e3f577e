-- Who may call which function, once more and in one place.
--
-- A function is handed to the part that owns it and then granted. Where the owner of the schema is no superuser, PostgreSQL
-- only warned at that: everybody went on being able to call it. Since `migrate` gives that owner the parts' rights first, a
-- new database is as it was meant to be; one that was set up before is put right here. Where nothing was wrong, nothing changes.
do $$
declare
  one record;
begin
  for one in
    select g.callers, f.helper from (values
    ('gt_app', array[
      'add_sign_in(text,text,text,text)', 'amendment_requests(timestamptz)', 'around_of(uuid)',
      'billing_contacts(timestamptz,timestamptz,integer,uuid[])', 'busy_of(uuid,timestamptz,timestamptz)',
      'carried_into(uuid)', 'clients_alike(text,date)', 'clients_by_prefix(text,integer)',
      'clients_of_name(text)', 'confirm_merge(uuid,text)', 'contacts_of(uuid,timestamptz,integer)',
      'desk_books(uuid,uuid,uuid,timestamptz,timestamptz,text,text)',
      'desk_changes(uuid,integer,timestamptz,timestamptz,text,text,text,text,text,boolean)',
      'desk_client(uuid)', 'desk_clients(text)', 'desk_contacts(uuid)',
      'desk_marks_arrival(uuid,integer,boolean)', 'desk_overlaps(uuid,uuid,timestamptz,timestamptz,uuid)',
      'desk_sessions(timestamptz,timestamptz,uuid)', 'desk_team(uuid)', 'destroy_record(uuid,uuid)',
      'end_cover(uuid,date)', 'hand_on_drafts(uuid,uuid,uuid[],uuid[])',
      'hand_on_sessions(uuid,uuid,uuid[],uuid[],date,date)', 'has_notebook(uuid)',
      'has_staff_relation(uuid,uuid)', 'is_access_to_link(uuid)', 'is_attended_by(uuid[],uuid)',
      'is_carried_by(uuid[],uuid)', 'is_carried_by_authors(uuid[],uuid)', 'is_desk_only()',
      'is_ever_my_group(uuid)', 'is_incident_of_mine(uuid)', 'is_led_beside_author(uuid)',
      'is_led_by_client(uuid,uuid)', 'is_mine_to_sign(uuid)', 'is_minor(uuid)', 'is_moved_here(uuid)',
      'is_my_note(uuid)', 'is_my_opening(uuid)', 'is_my_step_of_merge(uuid,text,uuid,uuid)',
      'is_my_supervision_note(uuid)', 'is_new_client_of_mine(uuid)', 'is_new_group_of_mine(uuid)',
      'is_note_by(uuid,uuid)', 'is_open_request(uuid,uuid[])', 'is_own_record(uuid,uuid)',
      'is_readable_note(uuid[],uuid[],uuid[],uuid)', 'is_readable_summary(uuid)', 'is_retracted(uuid)',
      'is_session_of_client(uuid,uuid)', 'is_session_of_group(uuid,uuid)', 'is_session_of_my_group(uuid)',
      'is_session_with_client(uuid,uuid)', 'is_supervised_by_me(uuid)', 'is_supervised_on(uuid,uuid,text)',
      'is_supervisor_of_mine(uuid)', 'is_text_about(uuid,uuid,uuid)', 'is_trainees_note(uuid)', 'is_trainees_summary(uuid)',
      'is_waiting_for_my_group(uuid,uuid)', 'leads_own_group(uuid,uuid)', 'may_add_to_note(uuid,text,uuid)',
      'may_be_shared_with(uuid)', 'may_comment_on(uuid,uuid)', 'may_give_client_access(uuid)',
      'may_hand_on(uuid,uuid)', 'may_move_into(uuid,uuid)', 'may_read_comments_on(uuid,uuid)',
      'may_record_triggers(uuid,uuid,boolean)', 'may_review_withholding(uuid)', 'may_share(uuid,uuid)',
      'may_take_back(uuid,uuid,uuid,uuid)', 'may_take_part(uuid,uuid)', 'members_among(uuid,uuid[],date)',
      'members_of(uuid,date)', 'moved_copy(uuid)', 'my_client_ids()', 'my_clients()', 'my_drafts()',
      'my_group_clients()', 'my_group_ids()', 'my_groups()', 'my_notebook_is_held()', 'my_own_record_ids()',
      'my_share_of_draft(uuid)', 'my_shared_note_ids()', 'my_shared_part_ids()', 'my_shares()', 'my_trainees()',
      'names_in_group(uuid,date,date)', 'names_in_supervision(uuid)', 'next_record_number()',
      'note_to_amend(uuid)', 'notebook_releases_of(uuid)', 'notes_carrying(uuid)', 'open_work_of(uuid)',
      'overlaps_of(uuid,uuid,uuid,timestamptz[],timestamptz[],uuid[])', 'reads_subject(text,uuid,uuid)',
      'reads_withheld(uuid)', 'record_named(text,text,date)', 'retention_facts(uuid)', 'shared_with_me()',
      'site_places(uuid[])', 'standing_triggers(uuid[])', 'to_co_sign()', 'to_sign_beside(text[])',
      'trainees_note_facts(uuid[])', 'waiting_of(uuid)', 'was_ever_my_client(uuid)', 'who_may_open(uuid)',
      'work_of_colleagues(timestamptz)', 'works_here()']),
    ('gt_app, gt_auth, gt_weigher', array[
      'actor_is(text[])']),
    ('gt_app, gt_client', array[
      'is_addition_of(uuid,uuid,uuid)', 'is_withheld(uuid)', 'withholding_stands(uuid)']),
    ('gt_app, gt_client, gt_weigher', array[
      'amended_counts(uuid)', 'carried_here(uuid)', 'clock()', 'today()']),
    ('gt_app, gt_drafts', array[
      'keep_writing_time(uuid[])']),
    ('gt_app, gt_weigher', array[
      'awaits_co_signature(uuid)', 'awaits_summary_signature(uuid)', 'facilitators_owed(uuid[],text[])',
      'is_my_client(uuid)']),
    ('gt_backup', array[
      'tombstones_digest(uuid)']),
    ('gt_client', array[
      'is_asked_of_me(uuid,text,uuid)', 'is_entry_for_client(uuid)', 'is_note_for_client(uuid)',
      'is_part_for_client(uuid)', 'is_plan_to_sign(uuid)', 'is_session_for_client(uuid)',
      'is_signed_plan(uuid)', 'my_own_disclosures()', 'my_own_records()', 'my_own_staff()',
      'my_own_trail(bigint,integer)', 'my_withheld()']),
    ('gt_links', array[
      'is_asked_by_link(uuid,text,uuid)']),
    ('gt_redaction', array[
      'people_beside(uuid,uuid)']),
    ('gt_weigher', array[
      'weighed_notes()', 'weighed_parts()', 'weighed_people()', 'weighed_record()', 'weighed_sessions()']),
    (null, array[
      'birth_date_of_namesake(uuid)', 'check_destruction_act()', 'check_moved_to()', 'check_notebook_hold()',
      'check_record_hold()', 'count_notebook_kept()', 'desk_begins()', 'destroy_update_log()',
      'is_changed_since(uuid,uuid,timestamptz)', 'is_in_care(uuid)', 'is_whole_note(uuid)',
      'keep_notebook_wrap()', 'keep_supervision()', 'kept_at_least_until(uuid)', 'notebook_hold_stands(uuid)',
      'number_notebook_item()', 'open_risk_of_answer()', 'own_record_ids_of(uuid)',
      'profile_of(uuid,timestamptz)', 'record_ids(uuid)', 'record_in_short(uuid,boolean)',
      'record_is_held(uuid[])', 'refuse_delete_under_hold()', 'refuse_update_of_signed()', 'rows_of_record()'])
    ) as g (callers, helpers) cross join unnest(g.helpers) as f (helper)
  loop
    execute format('revoke all on function goldthread.%s from public', one.helper);
    if one.callers is not null then
      execute format('grant execute on function goldthread.%s to %s', one.helper, one.callers);
    end if;
  end loop;
end
$$;
