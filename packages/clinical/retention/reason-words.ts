import type { Reason } from "./due.ts";

const began: Readonly<Record<Reason["from"], string>> = {
  "last-contact": "the last contact",
  discharge: "the discharge",
  death: "the death",
  "last-disclosure": "the last disclosure",
  majority: "coming of age",
  birth: "birth",
};

/** "7 years from the last contact": how long, counted from what. The day and the rule's name stand beside it. */
export function reasonWords({ from, years }: Pick<Reason, "from" | "years">): string {
  return `${years} ${years === 1 ? "year" : "years"} from ${began[from]}`;
}
