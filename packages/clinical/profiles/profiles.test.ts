import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modalities } from "../note/note-body.ts";
import { profileOf, profiles } from "./index.ts";

it("every file of the folder is a profile of the list", () => {
  const files = readdirSync(new URL(".", import.meta.url)).filter((file) =>
    /^us-(?!signing)[a-z0-9-]+\.ts$/.test(file),
  );
  expect(files.map((file) => file.replace(".ts", "")).toSorted()).toEqual(profiles.map(({ id }) => id).toSorted());
  expect(profileOf("us-nowhere")).toBeUndefined();
});

describe.each(profiles.map((profile) => [profile.id, profile] as const))("%s", (_id, profile) => {
  it("is dated, and cites a source for every fact", () => {
    expect(profile.effective).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const { requires, groupCap, dueHours, crisisDueHours, traineesAreCoSigned, places, sharedPart, signing } = profile;
    const facts = [requires, groupCap, dueHours, crisisDueHours, traineesAreCoSigned, places, sharedPart];
    for (const { source } of [...facts, ...Object.values(signing)]) {
      expect(source.cite.length).toBeGreaterThan(10);
      expect(source.fact?.status).toMatch(/^(?:verified|unverified)$/);
      expect(source.fact?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it("knows a place of service for every modality", () => {
    for (const modality of modalities) expect(profile.places.value[modality].placeOfService).toMatch(/^\d{2}$/);
  });
});
