import { describe, expect, it } from "vitest";
import { anElement } from "../testing/a-note.ts";
import { namedInterventions } from "./named-interventions.ts";

const named = (text: string, { element = "observed", planned = [] as readonly string[] } = {}) =>
  namedInterventions(
    { format: "soap", elements: [anElement({ element: element === "plan" ? "plan" : "observed", text })] },
    { part: "individual", planned },
  );

describe("the interventions that a signed note names", () => {
  it("are those that it says were done", () => {
    expect(named("Therapist taught paced breathing and used cognitive restructuring for guilt.")).toEqual([
      "paced breathing",
      "cognitive restructuring",
    ]);
  });
  it("are not those that are planned, or that the client tells of", () => {
    expect(named("Next session: introduce exposure therapy.", { element: "plan" })).toEqual([]);
    expect(named("Client reported trying meditation at home this week.")).toEqual([]);
  });
  it("are those of the plan by the plan's words", () => {
    expect(named("Therapist led a graded walk to the corner shop.", { planned: ["Graded walk"] })).toEqual([
      "graded walk",
    ]);
  });
  it("are each counted once a note", () => {
    expect(named("Taught grounding. Later led grounding again.")).toEqual(["grounding"]);
  });
});
