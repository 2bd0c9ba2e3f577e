import type { RefusalCode } from "@goldthread/api/refusal.ts";
import type { RefusedField } from "./errors.ts";

type ConstraintRefusal = { readonly code: RefusalCode; readonly fields?: readonly RefusedField[] };

function invalid(field: string, expected: string): ConstraintRefusal {
  return { code: "invalid_input", fields: [{ field, expected }] };
}

/** What a named constraint of the database says to a person, where the edge could not know it beforehand. */
export const constraintRefusals: Readonly<Record<string, ConstraintRefusal>> = {
  practice_pkey: { code: "set_up_done" },
  staff_email_once: {
    code: "email_taken",
    fields: [{ field: "email", expected: "expected an e-mail that nobody signs in with" }],
  },
  auth_user_email_once: {
    code: "email_taken",
    fields: [{ field: "email", expected: "expected an e-mail that nobody signs in with" }],
  },
  passkey_credential_once: { code: "passkey_added_already" },
  staff_credential_staff_id_fkey: invalid("staffId", "expected a member of staff"),
  staff_credential_days_range: invalid("expiresOn", "expected a day of our time"),
  staff_credential_in_order: invalid("expiresOn", "expected a day not before the first"),
  staff_leave_at_most_a_year: invalid("to", "expected a day within a year of the first"),
  invitation_open_once: { code: "changed_meanwhile" },
  site_name_once: invalid("name", "expected a name that no other site has"),
  staff_supervisor_id_fkey: invalid("supervisorId", "expected a member of staff"),
  client_record_number_once: {
    code: "record_number_taken",
    fields: [{ field: "recordNumber", expected: "expected a number that no other record has" }],
  },
  client_birth_date_range: invalid("birthDate", "expected a day from 1880 on"),
  client_flag_once: { code: "flag_set_already" },
  plan_version_number_once: { code: "changed_meanwhile" },
  plan_signature_once: { code: "plan_signed_already" },
  plan_objective_due_after_start: invalid("dueOn", "expected a day not before the objective begins"),
  safety_plan_number_once: { code: "changed_meanwhile" },
  risk_inquiry_concern_of_client: invalid("concernId", "expected a concern about this client"),
  incident_person_client_once: invalid("people", "expected each client once"),
  protective_act_corrected_once: { code: "changed_meanwhile" },
  administration_corrected_once: { code: "changed_meanwhile" },
  diagnosis_open_once: {
    code: "diagnosis_given_already",
    fields: [{ field: "code", expected: "expected another code" }],
  },
  diagnosis_in_order: invalid("until", "expected a day not before the first"),
  coverage_in_order: invalid("to", "expected a day not before the first"),
  coverage_allowance_in_order: invalid("to", "expected a day not before the first"),
  episode_open_once: { code: "admitted_already" },
  episode_in_order: invalid("on", "expected a day from the admission on"),
  client_merge_proposed_once: { code: "merge_proposed_already" },
  care_team_staff_id_fkey: invalid("staffId", "expected a member of staff"),
  care_team_in_order: invalid("to", "expected a day not before the first"),
  facilitator_staff_id_fkey: invalid("staffId", "expected a member of staff"),
  facilitator_in_order: invalid("to", "expected a day not before the first"),
  membership_pkey: {
    code: "already_member",
    fields: [{ field: "clientIds", expected: "expected clients who are no members yet" }],
  },
  membership_open_once: {
    code: "already_member",
    fields: [{ field: "clientIds", expected: "expected clients who are no members yet" }],
  },
  waiting_place_once: {
    code: "already_waiting",
    fields: [{ field: "clientId", expected: "expected a client who does not wait yet" }],
  },
  curriculum_session_number_once: {
    code: "number_taken",
    fields: [{ field: "number", expected: "expected a number that no other session of the curriculum has" }],
  },
  group_agreement_version_once: { code: "changed_meanwhile" },
  agreement_acceptance_of_group: { code: "not_found" },
  agreement_acceptance_not_ahead: invalid("on", "expected a day that has come"),
  group_plan_curriculum_of_group: invalid("curriculumId", "expected a session of this group's curriculum"),
  clock_press_once: { code: "clock_order" },
  membership_in_order: invalid("to", "expected a day not before the first"),
  session_stops_after_start: invalid("stop", "expected a time after the start"),
  session_at_most_a_day: invalid("stop", "expected a time within 24 hours of the start"),
  attendance_pkey: {
    code: "already_here",
    fields: [{ field: "clientId", expected: "expected somebody who is not here yet" }],
  },
  attendance_late_has_arrival: invalid("arrivedAt", "expected the time of arrival"),
  attendance_early_has_leaving: invalid("leftAt", "expected the time of leaving"),
  attendance_in_order: invalid("leftAt", "expected a time after the arrival"),
  notebook_held: { code: "notebook_held" },
  notebook_last_way_in: { code: "last_way_in" },
  notebook_stored_bytes_range: { code: "notebook_full" },
  notebook_item_staff_id_fkey: { code: "notebook_needed" },
  notebook_wrap_staff_id_fkey: { code: "notebook_needed" },
  notebook_hold_lifted_once: { code: "changed_meanwhile" },
  care_team_open_once: invalid("staffId", "expected somebody who is not on the care team"),
  care_team_pkey: invalid("staffId", "expected somebody who did not join the care team on this day"),
  facilitator_open_once: invalid("staffId", "expected somebody who does not lead the group"),
  facilitator_pkey: invalid("staffId", "expected somebody who did not begin to lead the group on this day"),
  note_addition_act_once: { code: "changed_meanwhile" },
  note_addition_retracted_once: { code: "retracted_already" },
  note_addition_decided_once: { code: "amendment_decided" },
  signature_once: { code: "signed_by_you" },
  note_once_per_session_and_client: { code: "already_signed" },
};
