import type { GroupTemplate } from "./group-kind.ts";
import { relapsePreventionTopics } from "./relapse-prevention-topics.ts";

export const relapsePrevention: GroupTemplate = {
  kind: "relapse-prevention",
  name: "Staying the course",
  purpose:
    "Keep up recovery from alcohol and other substances: know high-risk situations, plan for them and build a life that holds.",
  from: 78,
  day: 3,
  time: "17:30",
  minutes: 75,
  facilitators: [
    { staff: "clinician", from: 78, to: 41 },
    { staff: "supervisor", from: 40, to: 0 },
    { staff: "nurse", from: 78, to: 0 },
  ],
  segments: [
    { label: "Check-in", minutes: 20 },
    { label: "Working", minutes: 40 },
    { label: "Closing", minutes: 15 },
  ],
  topics: relapsePreventionTopics,
};
