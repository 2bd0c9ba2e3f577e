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

test("mail is set up with an address to send from, or not at all", () => {
  const whole = {
    GOLDTHREAD_SMTP_URL: "smtps://me:secret@mail.example.org",
    GOLDTHREAD_MAIL_FROM: "office@example.org",
  };
  expect(parseStartSettings(whole).mail).toEqual({ url: whole.GOLDTHREAD_SMTP_URL, from: "office@example.org" });
  expect(parseStartSettings({}).mail).toBeUndefined();
  for (const one of Object.keys(whole))
    expect(() => parseStartSettings({ ...whole, [one]: "" })).toThrow(/^GOLDTHREAD_SMTP_URL and GOLDTHREAD_MAIL_FROM/);
});

test("documents may be as large as is said, in megabytes", () => {
  expect(parseStartSettings({ GOLDTHREAD_DOCUMENT_MB: "40", GOLDTHREAD_SCAN: "/usr/bin/scan" }).documents).toEqual({
    scanWith: "/usr/bin/scan",
    mostBytes: 40 * 1024 * 1024,
  });
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
  ["GOLDTHREAD_SMTP_URL", ["http://mail.example.org", "smtps//me:secret@mail"]],
  ["GOLDTHREAD_MAIL_FROM", ["office"]],
  ["GOLDTHREAD_SCAN", ["clamdscan", "./scan"]],
  ["GOLDTHREAD_DOCUMENT_MB", ["0", "1025", "25MB", "-1"]],
  ["GOLDTHREAD_DATA", ["a\0b"]],
])("a wrong %s is named with what was expected, and not repeated", (name, wrongs) => {
  for (const wrong of wrongs) {
    const refused = (): unknown => parseStartSettings({ [name]: wrong });
    expect(refused).toThrow(UsageError);
    expect(refused).toThrow(new RegExp(`^${name} must be (?!.*secret)`));
  }
});
