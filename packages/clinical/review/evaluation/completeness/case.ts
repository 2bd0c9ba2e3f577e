import type { Ask } from "../../said/asked.ts";
import type { NoteExample } from "../../note-to-review.ts";

/** A contact told element by element, so that each can be left out. Fictional. Each part carries its own element alone. */
export interface Case {
  readonly reported: string;
  readonly interventions: string;
  readonly clientResponse: string;
  readonly goalLink: string;
  readonly progress: string;
  readonly riskStatus: string;
  readonly plan: string;
}

/** A note with the labels of what it lacks; no label for a note that lacks nothing. */
export interface LabelledNote {
  readonly id: string;
  readonly example: NoteExample;
  readonly missing: readonly string[];
}

type Part = keyof Case;
const parts: readonly Part[] = [
  "reported",
  "interventions",
  "clientResponse",
  "goalLink",
  "progress",
  "riskStatus",
  "plan",
];
const asked: readonly Ask[] = ["interventions", "clientResponse", "goalLink", "progress", "riskStatus", "plan"];

/** Each case whole and without each of its elements, in a layout that changes from one to the next. */
export function notesOf(name: string, cases: readonly Case[]): LabelledNote[] {
  return cases.flatMap((told, at) => {
    const whole = [layouts[at % layouts.length], layouts[(at + 2) % layouts.length]].map((layout, nr) => ({
      id: `${name} ${at + 1}, whole ${nr + 1}`,
      example: layout?.(told) ?? { note: { kind: "progress", sections: [] } },
      missing: [],
    }));
    const lacking = asked.map((part, nr) => ({
      id: `${name} ${at + 1}, without ${part}`,
      example: layouts[(at + nr) % layouts.length]?.({ ...told, [part]: "" }) ?? {
        note: { kind: "progress", sections: [] },
      },
      missing: [part],
    }));
    return [...whole, ...lacking];
  });
}

const joined = (...texts: readonly string[]) => texts.filter((text) => text !== "").join(" ");

/** One text; SOAP; DAP; BIRP; a body with letters; SOAP with the plan under the assessment; narrative out of order. */
const layouts: readonly ((told: Case) => NoteExample)[] = [
  (told) => ({
    note: { kind: "progress", sections: [{ key: "body", text: joined(...parts.map((part) => told[part])) }] },
  }),
  ({ reported, interventions, clientResponse, goalLink, progress, riskStatus, plan }) => ({
    note: {
      kind: "progress",
      format: "soap",
      sections: [
        { key: "subjective", text: reported },
        { key: "objective", text: joined(interventions, clientResponse) },
        { key: "assessment", text: joined(goalLink, progress, riskStatus) },
        { key: "plan", text: plan },
      ],
    },
  }),
  ({ reported, interventions, clientResponse, goalLink, progress, riskStatus, plan }) => ({
    note: {
      kind: "progress",
      format: "dap",
      sections: [
        { key: "data", text: joined(reported, interventions, clientResponse) },
        { key: "assessment", text: joined(progress, goalLink, riskStatus) },
        { key: "plan", text: plan },
      ],
    },
  }),
  ({ reported, interventions, clientResponse, goalLink, progress, riskStatus, plan }) => ({
    note: {
      kind: "progress",
      format: "birp",
      sections: [
        { key: "behaviour", text: joined(reported, riskStatus) },
        { key: "intervention", text: interventions },
        { key: "response", text: clientResponse },
        { key: "plan", text: joined(goalLink, progress, plan) },
      ],
    },
  }),
  ({ reported, interventions, clientResponse, goalLink, progress, riskStatus, plan }) => ({
    note: {
      kind: "progress",
      sections: [
        {
          key: "body",
          text: `S: ${reported}\nO: ${joined(interventions, clientResponse)}\nA: ${joined(goalLink, progress, riskStatus)}\n${plan === "" ? "" : `P: ${plan}`}`,
        },
      ],
    },
  }),
  ({ reported, interventions, clientResponse, goalLink, progress, riskStatus, plan }) => ({
    note: {
      kind: "progress",
      format: "soap",
      sections: [
        { key: "subjective", text: joined(reported, goalLink) },
        { key: "objective", text: interventions },
        { key: "assessment", text: joined(clientResponse, progress, riskStatus, plan) },
        { key: "plan", text: "" },
      ],
    },
  }),
  ({ reported, interventions, clientResponse, goalLink, progress, riskStatus, plan }) => ({
    note: {
      kind: "progress",
      format: "narrative",
      sections: [
        {
          key: "narrative",
          text: `${joined(goalLink, reported, riskStatus)}\n\n${joined(interventions, clientResponse)}\n\n${joined(plan, progress)}`,
        },
      ],
    },
  }),
];
