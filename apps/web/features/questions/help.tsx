import type { Measure } from "@goldthread/clinical/measures/measure.ts";
import { Notice } from "../../ui/notice.tsx";

/** Whether an answer asks for somebody's attention at once. */
export function asksForHelp({ flags }: Measure, answers: readonly (number | null)[]): boolean {
  return flags.some(({ item, above }) => (answers[item - 1] ?? above) > above);
}

/** The answers are read later; help is somewhere else. */
export function HelpNow() {
  return (
    <p className="small quiet">
      Nobody reads these answers at this moment. If you might hurt yourself or somebody else, call your local emergency
      number now; in the United States call or text 988.
    </p>
  );
}

export function HelpAtOnce() {
  return (
    <Notice tone="warn" title="You do not have to wait for your appointment">
      <p>
        You answered that there were thoughts of death or of hurting yourself. Your clinician will see this, but perhaps
        not today. If it is hard to stay safe, call your local emergency number now; in the United States call or text
        988. You can also go to the nearest emergency department, or tell somebody you trust.
      </p>
    </Notice>
  );
}
