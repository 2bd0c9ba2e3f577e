-- When a session's times are put right, a mark that says nothing more is settled: who went at its end did not go early. What
-- had been marked was gone with it, and a stop that was put back, by undo or by hand, left everybody there to the end. So
-- what was marked stays beside what it has come to, until somebody marks anew.
alter table goldthread.attendance
  add column marked_status text,
  add column marked_arrived_at timestamptz,
  add column marked_left_at timestamptz,
  add constraint attendance_marked_known check (marked_status in ('present', 'present-silent', 'late', 'left-early')),
  add constraint attendance_marked_has_status check (
    marked_status is not null or (marked_arrived_at is null and marked_left_at is null));

grant update (marked_status, marked_arrived_at, marked_left_at) on goldthread.attendance to gt_app;
