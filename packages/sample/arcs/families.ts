import type { FamilyId } from "../people/client-story.ts";
import { adhd } from "./adhd.ts";
import { alcohol } from "./alcohol.ts";
import { bipolar } from "./bipolar.ts";
import { caregiving } from "./caregiving.ts";
import { depression } from "./depression.ts";
import type { Family } from "./family.ts";
import { grief } from "./grief.ts";
import { ocd } from "./ocd.ts";
import { pain } from "./pain.ts";
import { panic } from "./panic.ts";
import { postpartum } from "./postpartum.ts";
import { socialAnxiety } from "./social-anxiety.ts";
import { trauma } from "./trauma.ts";

export const families: Readonly<Record<FamilyId, Family>> = {
  panic,
  depression,
  grief,
  alcohol,
  trauma,
  ocd,
  "social-anxiety": socialAnxiety,
  pain,
  caregiving,
  adhd,
  postpartum,
  bipolar,
};
