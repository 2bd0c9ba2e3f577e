import { prngFrom } from "../prng.ts";
import type { Visit } from "../schedule/visit.ts";

/** How the sample's authors like to write: the first of a list is their usual one. */
const habits: Readonly<Record<Visit["staff"], readonly (readonly string[])[]>> = {
  clinician: [
    ["soap", "soap", "soap", "dap"],
    ["dap", "dap", "narrative", "soap"],
    ["soap", "soap", "girpp", "narrative"],
  ],
  supervisor: [
    ["birp", "birp", "birp", "narrative"],
    ["narrative", "narrative", "birp", "dap"],
    ["birp", "birp", "dap", "pirp"],
  ],
  trainee: [
    ["girp", "girp", "girp", "soap"],
    ["girp", "girp", "girpp", "dap"],
    ["soap", "soap", "girp", "pirp"],
  ],
  nurse: [
    ["f-dar", "f-dar", "f-dar", "pie"],
    ["pie", "pie", "soapie", "f-dar"],
    ["soapie", "soapie", "apie", "apie"],
  ],
  aide: [["narrative"]],
};

/** A chart keeps its author's usual format, with a few notes in another. */
export function formatOf(seed: string, { key, staff, story, unplanned }: Visit): string {
  if (unplanned === "crisis") return "sirp";
  if (unplanned !== null) return prngFrom(`${seed}/format/${key}`).pick(["narrative", "sirp", "dap"]);
  const habit = prngFrom(`${seed}/format/${story.key}/${staff}`).pick(habits[staff]);
  const prng = prngFrom(`${seed}/format/${key}`);
  return prng.chance(0.7) ? (habit[0] ?? "soap") : prng.pick(habit);
}
