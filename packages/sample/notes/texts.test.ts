import { describe, expect, test } from "vitest";
import { createSample } from "../create-sample.ts";
import { tokenOverlap } from "../groups/token-overlap.ts";
import { allTexts, sentencesOf, textsOf } from "../testing/texts.ts";

const sample = createSample({ seed: "goldthread", today: "2026-11-24", zone: "America/New_York" });
const { clients, sessions } = sample;
const texts = allTexts(sample);

/** Words that judge, doubt or say nothing. */
const unwanted =
  /\b(?:alcoholic|addict|abuser|clean and sober|non-?complian(?:t|ce)|compliant|refused|resistant|manipulative|attention-seeking|drug-seeking|combative|hostile|agitated|hysterical|claims|claimed|insists|insisted|denies|denied|admitted|suffers? from|victim|committed suicide|failed attempt|tolerated (?:the )?session|good session|doing well|continue to monitor|processed (?:his|her|their) feelings|provided support|appears|seems|seemed|appeared to)\b/i;

function namesOf({ name, preferredName, aliases }: (typeof clients)[number]): readonly string[] {
  return [name, preferredName ?? "", ...aliases]
    .flatMap((full) => [full, ...full.split(/[\s-]+/)])
    .filter((part) => part.length > 2);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const namePatterns = new Map(
  clients.map((client) => [
    client.id,
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${namesOf(client).map(escaped).join("|")})(?![\\p{L}\\p{M}])`, "iu"),
  ]),
);

describe("the sample's texts", () => {
  test("hold no leftovers of a template", () => {
    for (const { text } of texts)
      expect(text).not.toMatch(/[{}[\]|]|“Q”|undefined|NaN|\. \.|,,|\s{2}(?!\S)| {2}| [.,;:!?]/);
  });

  test("are made of sentences that begin with a capital and end with a full stop", () => {
    for (const { text } of texts) {
      for (const paragraph of text.split("\n\n")) {
        expect(paragraph).toMatch(/^[“\p{Lu}\d]/u);
        expect(paragraph).toMatch(/[.!?]”?$/);
        for (const sentence of sentencesOf(paragraph)) expect(sentence).toMatch(/^[“‘]?[\p{Lu}\d]|^[“”]?\p{Ll}/u);
      }
      expect(text).not.toMatch(/[^.]\. \p{Ll}/u);
    }
  });

  test("never say the same sentence twice in one note", () => {
    for (const { rows, note } of sessions) {
      const ofNote = (note?.elements ?? []).flatMap(({ text }) => sentencesOf(text));
      expect(ofNote.filter((sentence, at) => ofNote.indexOf(sentence) !== at)).toEqual([]);
      for (const { text } of rows) expect(new Set(sentencesOf(text)).size).toBe(sentencesOf(text).length);
    }
  });

  test("use no word that judges, doubts or says nothing", () => {
    expect(texts.flatMap(({ text }) => text.match(unwanted)?.[0] ?? [])).toEqual([]);
  });

  test("speak of a client only in that client's own texts", () => {
    const leaks = texts.flatMap(({ clientId, text }) =>
      [...namePatterns]
        .filter(
          ([id, pattern]) =>
            id !== clientId && pattern.test(text) && !(clientId !== null && namePatterns.get(clientId)?.test(text)),
        )
        .map(() => text),
    );
    expect(leaks).toEqual([]);
  });

  test("rarely repeat a sentence from one note of a chart to another", () => {
    for (const client of clients) {
      const told = sessions
        .filter(({ clientId }) => clientId === client.id)
        .flatMap((session) =>
          textsOf(session).flatMap(({ text }) => sentencesOf(text).filter((sentence) => sentence.length > 25)),
        );
      const repeated = told.length - new Set(told).size;
      expect(repeated / told.length, client.recordNumber).toBeLessThan(0.15);
    }
  });
});

describe("the members' parts of one group session", () => {
  test("share no sentence and few words", () => {
    for (const { rows } of sessions) {
      for (const [place, { text }] of rows.entries()) {
        for (const other of rows.slice(place + 1)) {
          expect(tokenOverlap(text, other.text)).toBeLessThan(0.4);
          const sentences = new Set(sentencesOf(text));
          expect(sentencesOf(other.text).filter((sentence) => sentences.has(sentence))).toEqual([]);
        }
      }
    }
  });

  test("have two to six sentences, each tagged where it stands", () => {
    for (const { text, tags, state } of sessions.flatMap(({ rows }) => rows)) {
      expect(tags.length).toBeGreaterThanOrEqual(state === "draft" ? 1 : 2);
      expect(tags.length).toBeLessThanOrEqual(6);
      expect(tags.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(text);
    }
  });
});
