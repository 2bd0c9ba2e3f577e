import type { Finding } from "@goldthread/clinical/review/finding.ts";
import type { PasskeyAsked } from "./passkey-answer.ts";

/**
 * Refusals: what a person can act on. The code is stable; the sentence may be improved.
 * `forbidden` and `not_found` are one answer on purpose: a refusal must not tell that a record exists.
 */
export const refusals = {
  invalid_input: { status: 400, message: "Something entered is not as expected." },
  sign_in_needed: { status: 401, message: "Sign in to go on. What you typed is kept on this device." },
  another_signed_in: {
    status: 409,
    message: "Somebody else is signed in in this browser now. Nothing was shown or sent from this tab.",
  },
  sign_in_failed: { status: 401, message: "E-mail and passphrase do not match." },
  my_sign_in_failed: { status: 401, message: "Sign-in name and passphrase do not match." },
  proof_needed: { status: 403, message: "Give your passphrase to sign." },
  disclosure_not_ready: {
    status: 409,
    message: "Something has to be on file before anything goes. Nothing was released.",
  },
  disclosure_differs: {
    status: 412,
    message: "The record changed since you looked. Look at what would go, then release it. Nothing was released.",
  },
  own_record_open: {
    status: 409,
    message: "They treat this client, or lead a group in which the client is. End that first, then note it.",
  },
  release_cancelled: { status: 409, message: "You cancelled it. Nothing was released." },
  request_not_extendable: { status: 409, message: "This request cannot be given more time: answer it." },
  no_list_to_add_to: {
    status: 409,
    message: "Recipients are added to an answered request for an intermediary’s list, and to no other.",
  },
  opens_already: { status: 409, message: "This record is open to you as it is. There is no emergency to declare." },
  review_needs_another: { status: 409, message: "You opened this record, so somebody else looks at it." },
  client_of_age: { status: 409, message: "The client is of age and consents to their own care." },
  access_given_already: {
    status: 409,
    message: "This person has been given access already. Make a new link for it, or end it first.",
  },
  consent_over: { status: 409, message: "This consent has ended already." },
  minor_consented_alone: {
    status: 409,
    message:
      "The minor consented to this care alone, so nobody else is let in by acting for them (45 CFR 164.502(g)(3)). Put down first that the minor asks for it, or that the consent ended.",
  },
  withheld_already: { status: 409, message: "This is withheld from the client already." },
  withholding_over: { status: 409, message: "This is withheld no longer." },
  review_by_another: { status: 409, message: "You withheld it, so another professional reviews it." },
  review_not_asked: { status: 409, message: "Nobody has asked for a review. Look at it again, or end it." },
  review_asked_already: { status: 409, message: "A review was asked for already." },
  licence_needed: {
    status: 409,
    message: "This takes a licensed professional, and no licence of yours that holds today is entered under staff.",
  },
  proof_failed: { status: 403, message: "That is not your passphrase. Nothing was signed." },
  not_found: { status: 404, message: "There is nothing here that you may open." },
  set_up_done: { status: 409, message: "This practice is already set up." },
  set_up_needed: { status: 409, message: "This practice is not set up yet." },
  set_up_code_wrong: { status: 403, message: "The set-up code does not match the one in the terminal." },
  changed_meanwhile: { status: 412, message: "Somebody changed this meanwhile. Look again, then change it." },
  client_name_exists: {
    status: 409,
    message:
      "A client of this name, or much like it and born the same day, is already here. Say if this is another person.",
  },
  flag_set_already: { status: 409, message: "This flag stands already." },
  diagnosis_code_unlisted: {
    status: 409,
    message: "The bundled list does not hold this part of ICD-10-CM. Say if the code is right.",
  },
  diagnosis_given_already: { status: 409, message: "The client has this diagnosis already." },
  admitted_already: { status: 409, message: "The client is admitted already. Discharge or transfer them instead." },
  work_still_open: {
    status: 409,
    message: "Something is still open about this client. Look at it, then say that they are discharged all the same.",
  },
  merge_needs_another: { status: 409, message: "You proposed this merge, so somebody else confirms it." },
  merge_opens_to_you: {
    status: 409,
    message: "You treat one of the two and not the other. Somebody to whom this opens nothing confirms it.",
  },
  merge_proposed_already: { status: 409, message: "A merge of this record waits for a second person already." },
  merged_already: { status: 409, message: "This record was merged into another. Go on with the one that stayed." },
  supervision_names_client: {
    status: 409,
    message: "A supervision note names no client. Call the case by a letter. Nothing was signed.",
  },
  supervision_may_name: {
    status: 409,
    message: "A word here looks like a name. Say it without the name, or say that it is nobody's.",
  },
  record_held: { status: 409, message: "A legal hold stands on this record. Nothing of it is destroyed or deleted." },
  record_not_due: { status: 409, message: "This record is not due, or in use again. Nothing was destroyed." },
  destruction_needs_another: { status: 409, message: "You proposed this destruction, so somebody else confirms it." },
  destruction_proposed_already: {
    status: 409,
    message: "A proposal to destroy this record waits for a second person.",
  },
  record_number_taken: { status: 409, message: "This record number is taken." },
  email_taken: { status: 409, message: "Somebody already signs in with this e-mail." },
  invitation_over: { status: 410, message: "This invitation is used, ended or too old. Ask for a new one." },
  already_signs_in: { status: 409, message: "This person has come in already, so there is nothing to invite them to." },
  open_work: { status: 409, message: "There is open work: say who takes it over. Nothing was changed." },
  leave_overlaps: { status: 409, message: "A leave of this person is entered for some of these days already." },
  document_type: { status: 415, message: "This is no PDF and no picture that can be kept. Nothing was kept." },
  document_damaged: {
    status: 415,
    message: "This file is damaged or was cut short: its end is missing. Scan or save it again. Nothing was kept.",
  },
  document_unsafe: { status: 422, message: "The virus scanner refuses this file. Nothing was kept." },
  document_not_scanned: { status: 503, message: "The virus scanner gives no answer, so nothing was kept. Try again." },
  already_member: { status: 409, message: "One of these clients is a member already." },
  group_full: {
    status: 409,
    message: "The group would have more members than its limit. Say if they join all the same.",
  },
  already_waiting: { status: 409, message: "This client waits for this group already." },
  last_facilitator: { status: 409, message: "Nobody would lead the group. Add another facilitator first." },
  number_taken: { status: 409, message: "The curriculum has another session of this number." },
  clock_order: { status: 409, message: "The clock cannot be pressed like this now." },
  undo_later_first: { status: 409, message: "Take back what was pressed after it first." },
  already_here: { status: 409, message: "This client is in the session already." },
  attendance_times: { status: 400, message: "The times lie outside the session." },
  attendance_outside: {
    status: 409,
    message:
      "By these times somebody came after the stop or left before the start. Mark their attendance anew first. Nothing was changed.",
  },
  session_in_future: { status: 409, message: "This session has not begun, so it has no note yet." },
  session_documented: { status: 409, message: "A note of this session is signed, so its facts stand." },
  session_not_held: { status: 409, message: "This session was cancelled or missed, so it has no note." },
  session_not_missed: { status: 409, message: "This session was neither missed nor cancelled." },
  session_overlaps: {
    status: 409,
    message: "There is another session at this time. Say if both are intended.",
  },
  series_day: { status: 409, message: "This day is not one of the series, or its sessions are over." },
  group_without_members: { status: 409, message: "The group has no members on this day." },
  note_empty: { status: 409, message: "There is nothing in this note yet." },
  note_for_absent: { status: 409, message: "An absent member gets a status, not a note." },
  review_blocks: { status: 409, message: "The reviewer found what must not be signed like this. Nothing was signed." },
  charge_handed_over: { status: 409, message: "This contact was handed over to billing, so its code stands." },
  not_ready_to_bill: { status: 409, message: "Not all of these are ready to bill. Nothing was handed over." },
  attendance_stands: {
    status: 409,
    message: "Notes of this session are signed, with their counts: correct the attendance with a reason.",
  },
  attendance_open: { status: 409, message: "No note of this session is signed yet: simply mark the attendance." },
  triggers_stand: { status: 409, message: "The note is signed: correct what made the session harder with a reason." },
  triggers_open: { status: 409, message: "The note is not signed yet: simply record what made the session harder." },
  plan_signed_already: { status: 409, message: "You have signed this version of the plan already." },
  objective_missing: {
    status: 409,
    message: "An objective of the plan is missing. Say that it is met or stopped; it stays readable.",
  },
  summary_not_taken_on: {
    status: 409,
    message:
      "A sentence waits to be taken on or left out, or the record says something else by now. Look through them. Nothing was signed.",
  },
  summary_awaits_co_signature: {
    status: 409,
    message:
      "A note that this rests on waits for a supervisor's co-signature. Sign once it is in, or leave out what rests on it.",
  },
  summary_empty: { status: 409, message: "There is no sentence in this summary, so there is nothing to sign." },
  summary_names_member: {
    status: 409,
    message: "A sentence names a member of the group. Say it without the name. Nothing was signed.",
  },
  already_signed: { status: 409, message: "This part is signed already." },
  draft_differs: {
    status: 409,
    message: "The text here differs from what is saved, so nothing was signed. Look at the difference.",
  },
  may_not_keep_notebook: {
    status: 403,
    message:
      "A private notebook is begun by a licensed mental health or substance use professional. No such licence that is valid today is entered for you.",
  },
  notebook_exists: { status: 409, message: "You have a notebook already. Nothing was changed." },
  notebook_needed: { status: 409, message: "You have no notebook yet." },
  notebook_item_changed: {
    status: 409,
    message: "Another device saved this meanwhile. Both versions are kept: nothing was overwritten.",
  },
  notebook_held: { status: 409, message: "A legal hold stands on your notebook, so nothing in it is deleted." },
  notebook_full: { status: 409, message: "The notebook holds as much as can be kept. Nothing was saved." },
  last_way_in: { status: 409, message: "Nothing else would open the notebook. Add another way in first." },
  passage_differs: {
    status: 409,
    message: "Other words stand at this place than those shown. Open the note again; nothing was corrected.",
  },
  passage_struck: {
    status: 409,
    message:
      "A part of these words is struck already. Name the whole passage that was struck, or more; nothing was corrected.",
  },
  sent_in_other_words: {
    status: 409,
    message:
      "What you sent before was added, in other words than these. Open the note again and add what is missing; nothing more was added.",
  },
  late_reason_needed: { status: 409, message: "This comes late by the clock: say why. Nothing was added yet." },
  retracted_already: { status: 409, message: "This note is retracted already." },
  note_retracted: {
    status: 409,
    message: "This note was retracted: nothing more is added to it. Write in the chart where it belongs.",
  },
  not_retracted: { status: 409, message: "This note is not retracted, so it has no copy elsewhere." },
  amendment_decided: { status: 409, message: "This request was answered already." },
  amendment_not_denied: { status: 409, message: "A statement of disagreement follows a denial." },
  disagreed_already: { status: 409, message: "You have written a statement about this already." },
  document_answered: {
    status: 409,
    message: "This waits no longer: it was signed, declined or withdrawn meanwhile. Look again.",
  },
  document_not_signed: { status: 409, message: "There is no signature here that could be taken back." },
  signed_by_you: { status: 409, message: "You have signed this note already." },
  signing_over: {
    status: 409,
    message: "A signature as co-author would come too late: say in your own words what you attest.",
  },
  note_differs: { status: 409, message: "This is not the note that was shown. Open it again; nothing was signed." },
  nothing_said: {
    status: 409,
    message: "Say what is to be done: in a comment beside the words, or for the whole note.",
  },
  link_over: { status: 410, message: "This link is ended, too old or incomplete. Ask whoever sent it for a new one." },
  link_answered: { status: 410, message: "These questions were answered already. There is nothing more to do." },
  link_opened: {
    status: 409,
    message:
      "This link was opened on another phone or in another browser. Go back there, or ask whoever sent it for a new one.",
  },
  shortcut_name_taken: { status: 409, message: "There is another of this name already. Choose another name." },
  library_full: { status: 409, message: "The library holds as much as it can. Take something out first." },
  still_identifies: {
    status: 409,
    message: "Something in it may still say who somebody is. Decide about it, then add the note. Nothing was added.",
  },
  may_not_sign: { status: 403, message: "Signing needs a clinical role and a credential." },
  licence_ended: {
    status: 403,
    message: "Your licence has ended, so you cannot sign. An administrator enters the new one. Nothing was signed.",
  },
  credential_does_not_sign: {
    status: 403,
    message: "By the profile, your credential does not sign this kind of note. Nothing was signed.",
  },
  too_many_tries: { status: 429, message: "Too many tries. Wait a little and try again." },
  too_many_events: {
    status: 422,
    message: "More than 50,000 events fit. Choose fewer days, and export the rest after.",
  },
  too_large: { status: 413, message: "This is larger than can be taken." },
  passkeys_unavailable: {
    status: 409,
    message: "There are no passkeys at this address: browsers know them on https and on localhost only.",
  },
  passkey_asked: { status: 428, message: "Confirm it with your passkey. Nothing was signed yet." },
  passkey_over: { status: 409, message: "That took too long, or was answered already. Nothing was signed. Try again." },
  passkey_refused: {
    status: 403,
    message: "That passkey does not fit. Nothing was signed; use your passphrase instead.",
  },
  passkey_added_already: { status: 409, message: "This passkey is yours already." },
  checking_page_not_built: {
    status: 503,
    message: "The checking page is not built yet. Run npm start in Goldthread's folder, which builds it.",
  },
  supervisor_missing: {
    status: 409,
    message: "Nobody is entered as your supervisor. An administrator enters them in the settings.",
  },
  busy: { status: 503, message: "Goldthread cannot take this now. Nothing was lost; try again in a moment." },
  disk_full: {
    status: 507,
    message:
      "The disk of Goldthread's server is full: nothing was signed or changed, and what you typed is kept. Whoever looks after it has to make room.",
  },
  fault: { status: 500, message: "Something went wrong on our side. Nothing was changed." },
} as const;

export type RefusalCode = keyof typeof refusals;

/** The body of every refused request. `field` names the input in dotted form, `expected` says what it takes. */
export interface RefusalBody {
  readonly error: {
    readonly code: RefusalCode;
    readonly message: string;
    readonly fields?: readonly { readonly field: string; readonly expected: string }[];
    /** Only `draft_differs`: per draft the saved text, so that the page can show the difference. */
    readonly saved?: readonly {
      readonly draftId: string;
      readonly elements: readonly { element: string; key: string | null; text: string }[];
    }[];
    /** Only `notebook_item_changed`: the sealed item as the other device left it. */
    readonly other?: {
      readonly id: string;
      readonly revision: number;
      readonly sealed: string;
      readonly isDeleted: boolean;
    };
    /** Only `passkey_asked`: what to ask the authenticator. */
    readonly passkey?: PasskeyAsked;
    /** Only `review_blocks`: what must not be signed, and where it stands. */
    readonly findings?: readonly (Finding & { readonly draftId: string })[];
  };
}
