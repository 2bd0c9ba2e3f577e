import { expect, test } from "vitest";
import { anIo } from "../testing/an-io.ts";
import { review } from "./review.ts";

const line = JSON.stringify({
  id: 1,
  note: {
    kind: "progress",
    sections: [{ key: "reported", text: "Slept well.\nZbigniew recieved the PHQ-9 and took his sertraline." }],
  },
  client: { name: "Zbigniew Okonjo" },
});

async function spellingOf(values: Record<string, boolean>): Promise<unknown[]> {
  const io = anIo({ stdin: line });
  await review.run({ values, positionals: [], json: false }, io);
  const { findings }: { findings: { family: string }[] } = JSON.parse(io.written.stdout);
  return findings.filter(({ family }) => family === "spelling");
}

test(
  "spelling is looked at when asked, and knows the client's name, instruments and medicines",
  { timeout: 60_000 },
  async () => {
    const text = "Slept well.\nZbigniew recieved";
    expect(await spellingOf({ spelling: true })).toMatchObject([
      {
        section: "reported",
        text: "recieved",
        start: text.indexOf("recieved"),
        severity: "hint",
        suggestion: "received",
      },
    ]);
  },
);

test(
  "a word of fifty thousand letters ends no speller: what stands around it is read",
  { timeout: 60_000 },
  async () => {
    const text = `He recieved it ${"x".repeat(50_000)} and left. He recieved more.`;
    const long = JSON.stringify({ id: 1, note: { kind: "progress", sections: [{ key: "reported", text }] } });
    const io = anIo({ stdin: `${long}\n${line}` });
    await review.run({ values: { spelling: true }, positionals: [], json: false }, io);
    const answers = io.written.stdout.trim().split("\n");
    const places = answers.map((answer) => {
      const { findings }: { findings: { family: string; start: number }[] } = JSON.parse(answer);
      return findings.filter(({ family }) => family === "spelling").map(({ start }) => start);
    });
    expect(places).toEqual([
      [text.indexOf("recieved"), text.lastIndexOf("recieved")],
      ["Slept well.\nZbigniew ".length],
    ]);
  },
);

test("spelling is left alone when nobody asks", async () => {
  expect(await spellingOf({})).toEqual([]);
});
