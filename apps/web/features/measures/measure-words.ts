import { measureOf } from "@goldthread/clinical/measures/index.ts";
import type { Change } from "@goldthread/clinical/measures/score.ts";
import type { Administration } from "./api.ts";

export function nameOf({ measure, label }: Pick<Administration, "measure" | "label">): string {
  return label === "" ? (measureOf(measure)?.name ?? measure) : label;
}

/** "12 of 27, moderate"; an incomplete form says what is missing and gives no number. */
export function scoreWords({ measure, total, band, missing, kind }: Administration): string {
  if (kind === "incomplete") {
    return `Incomplete: ${missing.length === 1 ? "item" : "items"} ${missing.join(", ")} without an answer`;
  }
  const most = measureOf(measure)?.total.most;
  const of = most === undefined || measure === "other" ? "" : ` of ${most}`;
  return `${total ?? ""}${of}${band === null ? "" : `, ${band}`}`;
}

const changeNames: Readonly<Record<Change, string>> = {
  "reliable-improvement": "reliably better",
  "reliable-deterioration": "reliably worse",
  none: "no reliable change",
};

/** What moved, with the number it is measured against; empty where nothing can be said. */
export function changeWords({
  previous,
  change,
  total,
  first,
  changeSinceFirst,
  clinicallySignificant,
}: Administration): string {
  if (previous === null || total === null) return "";
  const since = `${signed(total - previous)} since the last`;
  if (change === null) return `${since}; no size of a reliable change is published`;
  const significant = clinicallySignificant === true ? ", clinically significant" : "";
  const fromFirst =
    first === null || first === previous || changeSinceFirst === null
      ? significant
      : `; ${signed(total - first)} since the first (${changeNames[changeSinceFirst]}${significant})`;
  return `${since} (${changeNames[change]})${first === previous ? significant : fromFirst}`;
}

function signed(difference: number): string {
  const rounded = Math.round(difference * 100) / 100;
  return rounded > 0 ? `+${rounded}` : rounded < 0 ? `−${Math.abs(rounded)}` : "±0";
}

export const howWords: Readonly<Record<Administration["givenHow"], string>> = {
  session: "in the session",
  paper: "from paper",
  link: "by the client’s own link",
};
