export { createInSteps, createSample, type SampleOptions } from "./create-sample.ts";
export { countSample, type SampleCounts } from "./count-sample.ts";
export type * from "./sample-practice.ts";
