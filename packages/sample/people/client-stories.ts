import type { ClientStory } from "./client-story.ts";
import { adhdStories } from "./stories/adhd.ts";
import { alcoholStories } from "./stories/alcohol.ts";
import { bipolarStories } from "./stories/bipolar.ts";
import { caregivingStories } from "./stories/caregiving.ts";
import { depressionStories } from "./stories/depression.ts";
import { griefStories } from "./stories/grief.ts";
import { ocdStories } from "./stories/ocd.ts";
import { painStories } from "./stories/pain.ts";
import { panicStories } from "./stories/panic.ts";
import { postpartumStories } from "./stories/postpartum.ts";
import { socialAnxietyStories } from "./stories/social-anxiety.ts";
import { traumaStories } from "./stories/trauma.ts";

export const clientStories: readonly ClientStory[] = [
  ...panicStories,
  ...depressionStories,
  ...griefStories,
  ...alcoholStories,
  ...traumaStories,
  ...ocdStories,
  ...socialAnxietyStories,
  ...painStories,
  ...caregivingStories,
  ...adhdStories,
  ...postpartumStories,
  ...bipolarStories,
];
