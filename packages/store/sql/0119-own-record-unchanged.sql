-- Whoever keeps the records and is a client here does not read the people and the flags of their own record, and could
-- still change them: an update that names no column of a row is not asked whether the row may be read.
create policy never_changed_in_ones_own_record on goldthread.client_contact as restrictive for update to gt_app
  using (client_id <> all ((select goldthread.my_own_record_ids())::uuid[]));
create policy never_changed_in_ones_own_record on goldthread.client_flag as restrictive for update to gt_app
  using (client_id <> all ((select goldthread.my_own_record_ids())::uuid[]));
