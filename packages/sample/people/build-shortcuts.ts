import { idFrom } from "../id-from.ts";
import type { SampleShortcut } from "../sample-practice.ts";
import { staffId } from "./build-staff.ts";

/** What this practice writes again and again: shared by its administrator, and a few of one clinician's own. */
export function buildShortcuts(seed: string): readonly SampleShortcut[] {
  const [administrator, clinician] = [staffId(seed, "administrator"), staffId(seed, "clinician")];
  const one = (ownerId: string, name: string, parts: SampleShortcut["parts"], format: string | null = null) => ({
    id: idFrom(seed, `shortcut/${name}`),
    ownerId,
    kind: format === null ? ("snippet" as const) : ("template" as const),
    name,
    isShared: ownerId === administrator,
    format,
    parts,
  });
  const words = (text: string) => [{ element: null, text }];
  return [
    one(
      administrator,
      "mood",
      words(
        "Mood described as “{in the client’s words}”; affect {full|narrow|flat|tearful} and {in keeping with|at odds with} what was said.",
      ),
    ),
    one(
      administrator,
      "asked",
      words(
        "Asked about thoughts of suicide, of self-harm and of harm to others: {denied all three|answered as follows: what was said}.",
      ),
    ),
    one(
      administrator,
      "video",
      words("Held by video from {start} to {stop}. Client was at {where the client was}; call-back number confirmed."),
    ),
    one(
      administrator,
      "weekly",
      [
        {
          element: "reported",
          text: "Since the last session: {what the client reported}. Homework {done|partly done|not done}: {what came of it}.",
        },
        {
          element: "observed",
          text: "Mood {in the client’s words}; affect {full|narrow|flat}. {What was seen or measured}.",
        },
        { element: "interventions", text: "Worked on {objective} with {which technique}: {what was done}." },
        { element: "response", text: "Client {what the client did or said in answer}." },
        {
          element: "risk",
          text: "Asked about thoughts of suicide, of self-harm and of harm to others: {denied all three|what was said}.",
        },
        { element: "plan", text: "Next session {when}. Until then: {homework}." },
      ],
      "soap",
    ),
    one(
      administrator,
      "group",
      [
        { element: "topic", text: "{Topic of the day}" },
        {
          element: "interventions",
          text: "Opened with the rules of the group. Taught {what}, practised it by {how}, and closed with {how it was closed}.",
        },
        {
          element: "climate",
          text: "{present} members present of {enrolled} on the list. The group was {quiet|lively|tense|warm}: {what showed it}.",
        },
      ],
      "group-shared",
    ),
    one(clinician, "minutes", words("{minutes} minutes, {date}. ")),
  ];
}
