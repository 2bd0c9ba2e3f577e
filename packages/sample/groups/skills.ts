import type { GroupTemplate } from "./group-kind.ts";
import { skillsTopics } from "./skills-topics.ts";

export const skills: GroupTemplate = {
  kind: "skills",
  name: "Skills for hard days",
  purpose:
    "Learn and practise skills for strong feelings, attention, sleep and dealings with others, one skill a week.",
  from: 96,
  day: 2,
  time: "16:30",
  minutes: 90,
  facilitators: [
    { staff: "supervisor", from: 96, to: 0 },
    { staff: "nurse", from: 96, to: 50 },
    { staff: "trainee", from: 49, to: 0 },
  ],
  segments: [
    { label: "Warm-up", minutes: 20 },
    { label: "Working", minutes: 50 },
    { label: "Closing", minutes: 20 },
  ],
  topics: skillsTopics,
};
