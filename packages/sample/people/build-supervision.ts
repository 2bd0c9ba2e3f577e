import { addDays } from "@goldthread/clinical/session/zoned-time.ts";
import type { SampleSupervision } from "../sample-practice.ts";
import { staffId } from "./build-staff.ts";

interface Meeting {
  readonly ago: number;
  readonly minutes: number;
  readonly kind: SampleSupervision["kind"];
  readonly place: SampleSupervision["place"];
  readonly present: string;
  readonly topics: string;
  readonly risk: string;
  readonly recommendations: string;
  readonly followUp: string;
}

const alone = { kind: "individual", place: "in-person", present: "", risk: "", minutes: 60 } as const;

/** What the trainee and their supervisor met about lately. Cases go by letters. */
const meetings: readonly Meeting[] = [
  {
    ...alone,
    ago: 3,
    topics: "Case A: two missed sessions in a row, and what to say on the phone. Case B: the first exposure step.",
    recommendations: "Name the pattern without blame. Rehearse the step in the room before it is homework.",
    followUp: "Bring a recording of the rehearsal.",
  },
  {
    ...alone,
    ago: 10,
    kind: "group",
    place: "remote",
    minutes: 90,
    present: "two colleagues from another site",
    topics: "Ending on time. Each brought one session that ran over.",
    recommendations: "Say the time ten minutes before the end.",
    followUp: "",
  },
  {
    ...alone,
    ago: 17,
    topics: "Case C: a safety plan that the client had not looked at since.",
    risk: "Thoughts without intent, told at the second session. The plan was gone through again the same day.",
    recommendations: "Open every session of case C with the plan until both agree to stop.",
    followUp: "Look at the wording of the plan together.",
  },
  {
    ...alone,
    ago: 24,
    topics: "How to write what was done rather than what was talked about. Two notes were gone through.",
    recommendations: "One sentence for each intervention, with the client's answer to it.",
    followUp: "",
  },
];

export function buildSupervision(seed: string, today: string): readonly SampleSupervision[] {
  return meetings.map(({ ago, ...meeting }, at) => ({
    ...meeting,
    supervisorId: staffId(seed, "supervisor"),
    superviseeId: staffId(seed, "trainee"),
    on: addDays(today, -ago),
    // The latest waits for the trainee.
    isSignedByBoth: at > 0,
  }));
}
