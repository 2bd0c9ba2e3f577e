import { expect, it } from "vitest";
import { actedFrom, openedWords } from "./opened-words.ts";

const opened = {
  openedAt: "2026-03-01T10:00:30.000Z",
  openedBy: "Odessa Fernweather",
  answeredAt: null,
  byLink: false,
};

it("a concern that somebody opened names them; one that a link's answer opened names the client, and who sent the link as that", () => {
  expect(openedWords(opened, "UTC")).toBe("Since 1 March 2026, 10:00, Odessa Fernweather");
  const answered = { ...opened, answeredAt: "2026-03-01T09:58:00.000Z", byLink: true };
  expect(openedWords(answered, "UTC")).toBe(
    "Answered by the client by link, 1 March 2026, 09:58; link sent by Odessa Fernweather",
  );
});

it("what closes a concern was done at the earliest in the minute in which it was opened, or answered", () => {
  expect(actedFrom(opened)).toBe("2026-03-01T10:00:00.000Z");
  expect(actedFrom({ ...opened, answeredAt: "2026-02-27T09:58:40.000Z" })).toBe("2026-02-27T09:58:00.000Z");
});
