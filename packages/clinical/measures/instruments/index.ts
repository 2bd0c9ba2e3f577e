// Written by scripts/generate-docs.ts from the files beside it.
import type { Measure } from "../measure.ts";
import { audit } from "./audit.ts";
import { auditC } from "./audit-c.ts";
import { core10 } from "./core-10.ts";
import { dast10 } from "./dast-10.ts";
import { gad7 } from "./gad-7.ts";
import { groupFeedback } from "./group-feedback.ts";
import { gsrs } from "./gsrs.ts";
import { honos } from "./honos.ts";
import { k10 } from "./k10.ts";
import { ors } from "./ors.ts";
import { other } from "./other.ts";
import { pcl5 } from "./pcl-5.ts";
import { phq9 } from "./phq-9.ts";
import { pss10 } from "./pss-10.ts";
import { sdq } from "./sdq.ts";
import { sessionFeedback } from "./session-feedback.ts";
import { srs } from "./srs.ts";
import { who5 } from "./who-5.ts";
import { whodas12 } from "./whodas-12.ts";

/** Every instrument, by id. */
// oxfmt-ignore
export const instruments: readonly Measure[] = [
  audit,
  auditC,
  core10,
  dast10,
  gad7,
  groupFeedback,
  gsrs,
  honos,
  k10,
  ors,
  other,
  pcl5,
  phq9,
  pss10,
  sdq,
  sessionFeedback,
  srs,
  who5,
  whodas12,
];
