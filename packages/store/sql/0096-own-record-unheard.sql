-- Whoever keeps the records and is a client too reads nothing by their office of what is said about them behind their own
-- view: why something is withheld from them (there, 0081 tells the ground and never the words), what was reported to protect
-- somebody from them or them from somebody, why a finding in their note was answered, or why their sessions' triggers were
-- corrected. 0082 closed the registers of releases, 0093 the requests to amend and the emergency openings; these were left.
create policy never_of_ones_own_record on goldthread.withholding as restrictive for all to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));
create policy never_of_ones_own_record on goldthread.protective_act as restrictive for all to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));
-- An answer about a group's shared part is about nobody's record.
create policy never_of_ones_own_record on goldthread.review_answer as restrictive for all to gt_app
  using (client_id is null or client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id is null or client_id <> all ((select my_own_record_ids())::uuid[]));
create policy never_of_ones_own_record on goldthread.code_trigger_correction as restrictive for all to gt_app
  using (client_id <> all ((select my_own_record_ids())::uuid[]))
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));

-- Nor do they lift a hold from their own record, place one, or take a step towards its destruction: another keeper does.
-- That a hold lies on it, and when it may be destroyed, is no secret.
create policy never_of_ones_own_record on goldthread.record_hold as restrictive for insert to gt_app
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));
create policy never_of_ones_own_record on goldthread.destruction_act as restrictive for insert to gt_app
  with check (client_id <> all ((select my_own_record_ids())::uuid[]));
