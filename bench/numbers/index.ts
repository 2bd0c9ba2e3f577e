import type { Bench } from "../bench.ts";
import { chart } from "./chart.ts";
import { draftSaving } from "./draft-saving.ts";
import { firstPage } from "./first-page.ts";
import { signing } from "./signing.ts";

/** Every stated number, in the order of the page. */
export const numbers: readonly Bench[] = [signing, chart, draftSaving, firstPage];
