import type { Bench } from "../bench.ts";
import { audit } from "./audit.ts";
import { autosave } from "./autosave.ts";
import { backup } from "./backup.ts";
import { chart } from "./chart.ts";
import { draftSaving } from "./draft-saving.ts";
import { filing } from "./filing.ts";
import { firstPage } from "./first-page.ts";
import { growth } from "./growth.ts";
import { keystroke } from "./keystroke.ts";
import { memory } from "./memory.ts";
import { notebook } from "./notebook.ts";
import { reflection } from "./reflection.ts";
import { review } from "./review.ts";
import { schedule } from "./schedule.ts";
import { signing } from "./signing.ts";
import { signingRequest } from "./signing-request.ts";
import { thread } from "./thread.ts";
import { verify } from "./verify.ts";

/** Every stated number, in the order of the page. */
export const numbers: readonly Bench[] = [
  signing,
  signingRequest,
  filing,
  growth,
  chart,
  schedule,
  draftSaving,
  autosave,
  audit,
  verify,
  backup,
  memory,
  keystroke,
  thread,
  reflection,
  review,
  notebook,
  firstPage,
];
