import { expect, test } from "vitest";
import { UsageError } from "../command.ts";
import { parseStartSettings } from "./settings.ts";

test("without any variable it serves this machine alone, from the checkout's data folder", () => {
  expect(parseStartSettings({})).toMatchObject({
    port: 4600,
    host: "127.0.0.1",
    databaseUrl: undefined,
    publicUrl: undefined,
    dataDir: expect.stringMatching(/\/data$/),
  });
});

test("an empty variable counts as not set", () => {
  expect(parseStartSettings({ GOLDTHREAD_PORT: "", DATABASE_URL: "" })).toEqual(parseStartSettings({}));
});

test("a public address is kept as an origin", () => {
  expect(parseStartSettings({ GOLDTHREAD_URL: "https://notes.example.org/" }).publicUrl).toBe(
    "https://notes.example.org",
  );
});

test.each([
  ["GOLDTHREAD_PORT", ["no", "-1", "65536", "4600.5", "0x10", " 4600"]],
  ["GOLDTHREAD_HOST", ["a b", "http://localhost"]],
  [
    "GOLDTHREAD_URL",
    [
      "notes.example.org",
      "ftp://notes.example.org",
      "https://notes.example.org/path",
      "https://me:secret@notes.example.org",
    ],
  ],
  ["DATABASE_URL", ["mysql://me:secret@host/db", "secret"]],
  ["GOLDTHREAD_LOG", ["loud"]],
  ["GOLDTHREAD_DATA", ["a\0b"]],
])("a wrong %s is named with what was expected, and not repeated", (name, wrongs) => {
  for (const wrong of wrongs) {
    const refused = (): unknown => parseStartSettings({ [name]: wrong });
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(new RegExp(`^${name} must be (?!.*secret)`));
  }
});
