import { instruments } from "./instruments/index.ts";
import { licenceStates, type Measure } from "./measure.ts";

const first = ["phq-9", "gad-7", "pcl-5", "who-5", "audit-c"];

/** Every instrument, in the order in which one is offered: those that can be answered here first, `other` last. */
export const measures: readonly Measure[] = instruments.toSorted((one, two) => place(one) - place(two));

/** The instrument of this id, or undefined where none is known by it. */
export function measureOf(id: string): Measure | undefined {
  return instruments.find((measure) => measure.id === id);
}

function place({ id, licence, validated, items }: Measure): number {
  if (id === "other") return 100;
  if (first.includes(id)) return first.indexOf(id);
  return 10 + (validated ? 20 : 0) + (items === null ? 10 : 0) + licenceStates.indexOf(licence.state);
}
