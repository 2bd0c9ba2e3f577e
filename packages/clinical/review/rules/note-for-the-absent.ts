import { isBlank } from "../../note/is-blank.ts";
import { defineRule } from "../rule.ts";
import { placeFor } from "../place.ts";

export const noteForTheAbsent = defineRule({
  id: "note-for-the-absent",
  title: "A note for somebody who was absent",
  family: "consistency",
  severity: "block",
  source: {
    cite: "Office of Inspector General, audits of group therapy claims: notes for members who were not there",
    url: null,
    read: null,
    fact: { status: "unverified", on: "2026-11-22" },
  },
  why: "An absent member has a status, and no note of the session: a note says that a service was given.",
  check(note) {
    const { attendance, service } = note.session ?? {};
    const isOfGroup = note.note.kind === "group" || service === "group";
    if (!isOfGroup || attendance?.status !== "absent" || note.sections.every(({ text }) => isBlank(text))) return [];
    const message = "This member is marked absent: correct the attendance, or leave the part unsigned.";
    return [{ ...placeFor(note), label: "absent", message }];
  },
  flags: [
    {
      note: { kind: "group", sections: [{ key: "own", text: "Spoke about the week." }] },
      session: { service: "group", attendance: { status: "absent" } },
    },
    {
      note: { kind: "group", sections: [{ key: "own", text: "No risk was voiced." }] },
      session: { attendance: { status: "absent", minutes: 0 } },
    },
  ],
  passes: [
    {
      note: { kind: "group", sections: [{ key: "own", text: "Spoke about the week." }] },
      session: { service: "group", attendance: { status: "late", minutes: 40 } },
    },
    {
      note: { kind: "group", sections: [{ key: "own", text: "" }] },
      session: { service: "group", attendance: { status: "absent" } },
    },
    {
      note: { kind: "contact", sections: [{ key: "body", text: "Did not come; no message was left." }] },
      session: { service: "individual", attendance: { status: "absent" } },
    },
  ],
});
