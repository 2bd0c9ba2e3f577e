import type { GroupTemplate } from "./group-kind.ts";
import { processTopics } from "./process-topics.ts";

export const process: GroupTemplate = {
  kind: "process",
  name: "The open circle",
  purpose: "Explore how members live with loss, loneliness and strain, and how they meet one another here and now.",
  from: 90,
  day: 0,
  time: "10:00",
  minutes: 90,
  facilitators: [
    { staff: "clinician", from: 90, to: 0 },
    { staff: "supervisor", from: 90, to: 45 },
    { staff: "trainee", from: 44, to: 0 },
  ],
  segments: [
    { label: "Activity", minutes: 25 },
    { label: "Conversation", minutes: 50 },
    { label: "Conclusion", minutes: 15 },
  ],
  topics: processTopics,
};
