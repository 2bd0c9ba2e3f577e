import { describe, expect, it } from "vitest";
import { createSample } from "../create-sample.ts";
import { usualSeed } from "../usual-seed.ts";
import { notebookAuthor } from "./notebook-author.ts";
import { notebookPassphrase } from "./notebook-passphrase.ts";
import { asksAfterYears, samplePrivateNotes } from "./private-notes.ts";

const sample = createSample({ seed: usualSeed, today: "2026-11-22", zone: "UTC" });

describe("the sample's private notes", () => {
  it("are of a clinician who works there and may keep them", () => {
    const author = sample.staff.find(({ id }) => id === notebookAuthor.id);
    expect(author).toMatchObject({ name: notebookAuthor.name, roles: ["clinician"] });
    expect(sample.licences.some(({ staffId }) => staffId === notebookAuthor.id)).toBe(true);
  });

  it("are about the author's own clients and groups, by the names that those have", () => {
    const clients = sample.clients.filter(({ careTeam }) =>
      careTeam.some(({ staffId, to }) => staffId === notebookAuthor.id && to === null),
    );
    const groups = sample.groups.filter(({ facilitators }) =>
      facilitators.some(({ staffId }) => staffId === notebookAuthor.id),
    );
    const known = [...clients, ...groups].map(({ id, name }) => `${id} ${name}`);
    for (const { about } of samplePrivateNotes)
      if (about !== null) expect(known).toContain(`${about.id} ${about.name}`);
  });

  it("show what the notebook asks about, and stand nowhere else in the sample", () => {
    expect(samplePrivateNotes.filter(({ daysAgo }) => daysAgo > asksAfterYears * 366)).toHaveLength(1);
    const everything = JSON.stringify(sample);
    for (const { title, text } of samplePrivateNotes) expect(everything).not.toContain(text.slice(0, 40) || title);
    expect(everything).not.toContain(notebookPassphrase);
  });
});
