import { useEffect, useState } from "react";
import { severityWords } from "./severity-words.ts";
import { stepToFinding } from "./step-through.ts";

/** F8 and Shift+F8 step through the findings; answers what a screen reader should say of the one reached. */
export function useFindingKeys(): string {
  const [said, say] = useState("");
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "F8" || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector("[role=dialog], [role=alertdialog]") !== null) return;
      event.preventDefault();
      const step = stepToFinding(event.shiftKey ? -1 : 1);
      if (step === null) return say("The reviewer found nothing under these words.");
      const { finding } = step.marked;
      const fix = finding.suggestion === null ? "" : " Alt and Enter writes what it suggests.";
      say(`${step.at} of ${step.of}, ${severityWords[finding.severity]}: ${finding.message}${fix}`);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return said;
}
