import type { DisclosureRule } from "../disclosure-rule.ts";
import { forLitigation } from "./for-litigation.ts";
import { keptFromRepresentative } from "./kept-from-representative.ts";
import { leftOut } from "./left-out.ts";
import { minorsOwn } from "./minors-own.ts";
import { notAskedFor } from "./not-asked-for.ts";
import { notAuthorised } from "./not-authorised.ts";
import { otherPeople } from "./other-people.ts";
import { othersSession } from "./others-session.ts";
import { outsideEveryChart } from "./outside-every-chart.ts";
import { part2 } from "./part2.ts";
import { requestPaper } from "./request-paper.ts";
import { unfinished } from "./unfinished.ts";
import { withheldForHarm } from "./withheld-for-harm.ts";
import { wrongChart } from "./wrong-chart.ts";

/** In this order: what is no record at all, then what the law holds back, then what nobody asked for. */
export const disclosureRules: readonly DisclosureRule[] = [
  unfinished,
  wrongChart,
  outsideEveryChart,
  requestPaper,
  part2,
  notAuthorised,
  minorsOwn,
  withheldForHarm,
  keptFromRepresentative,
  forLitigation,
  othersSession,
  notAskedFor,
  leftOut,
  otherPeople,
];
