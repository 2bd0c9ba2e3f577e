import { expect, it } from "vitest";
import { homeworkAt } from "./homework-at.ts";

const [monday, tuesday, wednesday] = [
  "2026-11-02T09:00:00.000Z",
  "2026-11-03T09:00:00.000Z",
  "2026-11-04T09:00:00.000Z",
];
const aTask = (id: string, given: { setIn?: string; askedIn?: string; askedAt?: string; sessionId?: string } = {}) => {
  const { setIn = null, askedIn = null, askedAt = askedIn, sessionId = null } = given;
  return {
    id,
    sessionId,
    setIn,
    setAt: setIn ?? monday,
    askedIn,
    askedAt,
    outcome: askedAt === null ? null : ("done" as const),
  };
};
const homework = [
  aTask("open", { setIn: monday }),
  aTask("asked on Tuesday", { setIn: monday, askedIn: tuesday }),
  aTask("asked on Wednesday", { setIn: monday, askedIn: wednesday }),
  aTask("asked on the chart", { setIn: monday, askedAt: wednesday }),
  aTask("set on Tuesday", { setIn: tuesday, sessionId: "tuesday" }),
  aTask("set on Wednesday", { setIn: wednesday }),
  aTask("set and asked after it", { setIn: wednesday, askedAt: wednesday }),
];
const ids = (at: { readonly sessionId: string | null; readonly start: string | null }) => {
  const { open, askedLater, fresh, asked } = homeworkAt(homework, at);
  const idsOf = (some: typeof homework) => some.map(({ id }) => id);
  return {
    open: idsOf([...open]),
    askedLater: idsOf([...askedLater]),
    fresh: idsOf([...fresh]),
    asked: idsOf([...asked]),
  };
};

it("a note that is written late has what was open in its session, also where it was asked about since", () => {
  expect(ids({ sessionId: "tuesday", start: tuesday })).toEqual({
    open: ["open"],
    askedLater: ["asked on Wednesday", "asked on the chart"],
    fresh: ["set on Tuesday"],
    asked: ["asked on Tuesday"],
  });
});

it("the chart has all of it as it is now", () => {
  expect(ids({ sessionId: null, start: null })).toEqual({
    open: ["open", "set on Tuesday", "set on Wednesday"],
    askedLater: [],
    fresh: [],
    asked: ["asked on Tuesday", "asked on Wednesday", "asked on the chart", "set and asked after it"],
  });
});
