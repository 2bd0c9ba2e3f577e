import type { ProblemTemplate } from "../arcs/family.ts";
import type { ClientStory } from "../people/client-story.ts";

/** Why somebody whose main problem is another one comes to the relapse prevention group. */
export function substanceProblem({ family }: ClientStory): ProblemTemplate {
  const [what, day] = family === "pain" ? ["extra tablets", "extra tablets"] : ["alcohol in the evening", "alcohol"];
  return {
    title: `Use of ${what} to cope`,
    goals: [
      {
        words: ["“I want to get through an evening without it.”", "“I want my head to be clear when it counts.”"],
        objectives: [
          {
            text: `Go 6 days a week without ${day}`,
            baseline: "2 days a week",
            target: "6 days a week",
            gauge: { from: 2, to: 6, says: [`Days without ${day}: {n} of 7 (target 6).`] },
          },
        ],
      },
    ],
  };
}
