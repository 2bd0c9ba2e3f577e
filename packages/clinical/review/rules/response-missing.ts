import { defineRule } from "../rule.ts";
import { missing } from "../said/missing.ts";
import { isResponse } from "../said/response.ts";

export const responseMissing = defineRule({
  id: "response-missing",
  title: "The client's response is not recorded",
  family: "completeness",
  severity: "warn",
  source: {
    cite: "Okla. Admin. Code 317:30-5-95.41 and 26 Tex. Admin. Code 306.323: the individual's response to the service",
    url: "https://regulations.justia.com/states/texas/title-26/part-1/chapter-306/subchapter-f/section-306-323",
    read: null,
    fact: { status: "verified", on: "2026-11-22" },
  },
  why: "Whether an intervention helps can be seen in how the client took it: what they said, did, rated or declined. What they reported of their week is no response to it.",
  check: (note) =>
    missing(
      note,
      {
        ask: "clientResponse",
        at: ["response", "evaluation"],
        message: "How did the client respond to what was done? Nothing says so.",
      },
      isResponse,
    ),
  flags: [
    {
      note: {
        kind: "progress",
        sections: [{ key: "body", text: "Client reports worry at work. Therapist taught paced breathing." }],
      },
    },
    {
      note: {
        kind: "progress",
        format: "dap",
        sections: [
          { key: "data", text: "Reviewed the sleep diary for insomnia." },
          { key: "plan", text: "Next session Friday." },
        ],
      },
    },
  ],
  passes: [
    {
      note: {
        kind: "progress",
        sections: [
          { key: "body", text: "Taught paced breathing. Client practised it twice and rated tension 4 of 10." },
        ],
      },
    },
    {
      note: {
        kind: "progress",
        format: "soap",
        sections: [{ key: "plan", text: "Client declined the exercise and did not want to say why." }],
      },
    },
    {
      note: {
        kind: "progress",
        format: "f-dar",
        sections: [
          { key: "action", text: "Rehearsed the first step of the plan for a bad spell." },
          { key: "response", text: "She named the walk as what helped and will keep the card by the sink." },
        ],
      },
    },
  ],
});
