import type { NoteExample } from "../../note-to-review.ts";
import type { LabelledNote } from "./case.ts";

type Around = Omit<NoteExample, "note"> & { readonly kind?: string; readonly format?: string };

const note = (
  id: string,
  sections: Readonly<Record<string, string>>,
  missing: readonly string[] = [],
  { kind = "progress", format, ...around }: Around = {},
): LabelledNote => ({
  id,
  example: {
    note: { kind, format, sections: Object.entries(sections).map(([key, text]) => ({ key, text })) },
    ...around,
  },
  missing,
});
const group = { kind: "group", format: "group" };
const shared =
  "DBT skills group, module on distress tolerance. Seven clients attended. Leaders taught the STOP skill, modeled it and led practice in pairs.";

/** The second half's notes of other kinds. Fictional. */
export const secondNotes: readonly LabelledNote[] = [
  note(
    "group, whole",
    {
      shared,
      member:
        "Client practiced STOP with a partner and described using it once at home. Goal 2 is partly met: two outbursts this week, four last week. Denies SI. Will fill in the diary card daily.",
    },
    [],
    group,
  ),
  note(
    "group, risk missing",
    {
      shared,
      member:
        "Client practiced STOP with a partner and described using it once at home. Goal 2 is partly met: two outbursts this week, four last week. Will fill in the diary card daily.",
    },
    ["riskStatus"],
    group,
  ),
  note(
    "group, response missing",
    {
      shared,
      member:
        "Goal 2 is partly met: two outbursts this week, four last week. Denies SI. Will fill in the diary card daily.",
    },
    ["clientResponse"],
    group,
  ),
  note(
    "group, goal and progress missing",
    {
      shared,
      member:
        "Client practiced STOP with a partner and was able to explain it. Denies SI. Will fill in the diary card daily.",
    },
    ["goalLink", "progress"],
    group,
  ),
  note(
    "group, no number",
    {
      shared: "DBT skills group, module on distress tolerance. Leaders taught the STOP skill.",
      member:
        "Client practiced STOP with a partner. Goal 2 is partly met: two outbursts this week, four last week. Denies SI. Will fill in the diary card daily.",
    },
    ["participants"],
    group,
  ),
  note(
    "group, nobody in it",
    {
      body: "DBT skills group on distress tolerance. Seven clients attended. Leaders taught the STOP skill and everyone practiced in pairs. Next group Monday.",
    },
    ["clientResponse", "goalLink", "progress", "riskStatus", "individualPart"],
    { kind: "group" },
  ),
  note(
    "crisis, plan missing",
    {
      body: "Client walked in, shaking, after an assault. Therapist used grounding and contacted an advocate with consent. Client's breathing slowed and she drank water. No suicidal thoughts.",
    },
    ["plan"],
    { kind: "crisis" },
  ),
  note(
    "shift, whole",
    {
      body: "Assisted with shower; resident washed his face himself and hummed. Ate all of his lunch. Dressing on heel changed, no redness, no pain.",
    },
    [],
    { kind: "shift" },
  ),
  note(
    "shift, PRN not looked at again",
    {
      body: "Resident paced and called out at 6 pm. Carer walked with him and talked about his garden; he answered. Lorazepam 0.5 mg PRN given at 6:20.",
    },
    ["reassessment"],
    { kind: "shift" },
  ),
  note(
    "no-show, whole",
    { body: "Client did not come to the 3 pm session. Texted at 3:15, no reply. Will call tomorrow morning." },
    [],
    { kind: "no-show" },
  ),
  note(
    "bupropion",
    {
      body: "Client reports low energy. Bupropion started, 150 mg. Therapist used activity scheduling for mornings. Client picked two tasks and smiled. Goal 1: up by eight; three days this week, one last week. Denies SI. Next session 5/8.",
    },
    ["medicationReason"],
  ),
  note(
    "insert left",
    {
      body: "Client reports low energy. Therapist used activity scheduling for mornings. Client picked two tasks and smiled. Goal 1: <insert progress>. Three mornings this week, one last week. Denies SI. Next session 5/8.",
    },
    ["unfilledPick"],
  ),
  note(
    "no plan but hope",
    {
      body: "Client reports low energy. Therapist used activity scheduling for mornings. Client picked two tasks and smiled. Goal 1: up by eight; three days this week, one last week. Denies SI. Client hopes things will get better.",
    },
    ["plan"],
  ),
  note(
    "minutes alone",
    {
      body: "Client reports low energy. Therapist used activity scheduling for mornings. Client picked two tasks and smiled. Goal 1: up by eight; three days this week, one last week. Denies SI. Next session 5/8.",
    },
    ["startStop"],
    { session: { minutes: 45, service: "individual" } },
  ),
];
