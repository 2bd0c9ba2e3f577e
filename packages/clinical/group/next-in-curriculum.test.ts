import { expect, it } from "vitest";
import { curriculumTitle, nextInCurriculum } from "./next-in-curriculum.ts";

const lines = [3, 1, 2].map((number) => ({ id: `c${number}`, number, title: `Part ${number}` }));

it("begins with the first, goes on to the one after the latest, and round again after the last", () => {
  expect(nextInCurriculum(lines, null)).toMatchObject({ number: 1 });
  expect(nextInCurriculum(lines, { number: 1 })).toMatchObject({ number: 2 });
  expect(nextInCurriculum(lines, { number: 3 })).toMatchObject({ number: 1 });
});

it("steps over a number that was taken out, and is nothing where there is no curriculum", () => {
  expect(
    nextInCurriculum(
      lines.filter(({ number }) => number !== 2),
      { number: 1 },
    ),
  ).toMatchObject({ number: 3 });
  expect(nextInCurriculum([], { number: 1 })).toBeNull();
});

it("a session is called by its number and its title", () => {
  expect(curriculumTitle({ number: 4, title: "Riding the wave" })).toBe("Session 4: Riding the wave");
});
