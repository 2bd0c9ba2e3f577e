import { describe, expect, it } from "vitest";
import { firstPlan, planInput, takeEarlier, withCurriculum } from "./plan-values.ts";

const line = (number: number, aim: string) => ({
  id: `c${number}`,
  number,
  title: `Part ${number}`,
  aim,
  materials: "",
  version: 1,
});
const curriculum = [line(1, "Name one feeling"), line(2, "Let one pass")];
const planned = {
  session: { id: "s", groupId: "g", groupName: "Skills", title: "", start: "", stop: "", documented: false },
  plan: null,
  curriculum,
  next: "c1",
  earlier: null,
  words: [],
};

describe("a plan that is being written", () => {
  it("begins with the next of the curriculum and its aim, and nothing that nobody wrote", () => {
    expect(firstPlan(planned)).toMatchObject({ curriculumId: "c1", aim: "Name one feeling", warmUp: "" });
    expect(firstPlan({ ...planned, curriculum: [], next: null })).toMatchObject({ curriculumId: "", aim: "" });
  });

  it("takes another aim with another number, but never over words that somebody wrote", () => {
    const first = firstPlan(planned);
    expect(withCurriculum(first, curriculum, "c2").aim).toBe("Let one pass");
    expect(withCurriculum({ ...first, aim: "Ours" }, curriculum, "c2").aim).toBe("Ours");
    expect(planInput(withCurriculum(first, curriculum, ""))).toMatchObject({ curriculumId: null, aim: "" });
  });

  it("takes an earlier plan where it is empty, and says from which day", () => {
    const earlier = {
      ...firstPlan(planned),
      curriculumId: null,
      aim: "Old aim",
      warmUp: "One word",
      day: "2026-11-09",
    };
    expect(takeEarlier(firstPlan(planned), earlier)).toMatchObject({
      aim: "Name one feeling",
      warmUp: "One word",
      carriedFrom: "2026-11-09",
    });
  });
});
