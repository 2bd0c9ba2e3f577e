import type { ClientStory } from "../client-story.ts";
import { adhdStories } from "./adhd.ts";
import { alcoholStories } from "./alcohol.ts";
import { bipolarStories } from "./bipolar.ts";
import { caregivingStories } from "./caregiving.ts";
import { depressionStories } from "./depression.ts";
import { griefStories } from "./grief.ts";
import { ocdStories } from "./ocd.ts";
import { painStories } from "./pain.ts";
import { panicStories } from "./panic.ts";
import { postpartumStories } from "./postpartum.ts";
import { socialAnxietyStories } from "./social-anxiety.ts";
import { traumaStories } from "./trauma.ts";

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
