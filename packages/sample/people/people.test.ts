import { describe, expect, test } from "vitest";
import { createSample } from "../create-sample.ts";

const today = "2026-11-24";
const { practice, staff, clients, groups, plans, licences, sites } = createSample({
  seed: "goldthread",
  today,
  zone: "America/New_York",
});

describe("the people of the sample", () => {
  test("the practice says that it is a sample", () => {
    expect(practice.name).toMatch(/sample/i);
  });

  test("nine staff hold every role between them, and the trainee has a supervisor", () => {
    const roles = new Set(staff.flatMap((member) => member.roles));
    expect(roles).toEqual(
      new Set([
        "clinician",
        "trainee",
        "supervisor",
        "nurse",
        "aide",
        "biller",
        "records-officer",
        "front-desk",
        "administrator",
      ]),
    );
    const trainee = staff.find((member) => member.roles.includes("trainee"));
    expect(staff.find(({ id }) => id === trainee?.supervisorId)?.roles).toContain("supervisor");
    for (const { email } of staff) expect(email).toMatch(/^[a-z]+\.[a-z]+@example\.org$/);
  });

  test("one licence ends soon, so that the warning is seen, and none has ended", () => {
    const ends = licences.flatMap(({ expiresOn }) => expiresOn ?? []);
    expect(ends.filter((day) => day < today)).toEqual([]);
    expect(ends.filter((day) => Date.parse(day) - Date.parse(today) < 60 * 86_400_000)).toHaveLength(1);
    expect(licences.every(({ staffId }) => staff.some(({ id }) => id === staffId))).toBe(true);
    expect(sites).toHaveLength(1);
  });

  test("clients are between 18 and 80, and record numbers are never given twice", () => {
    for (const { birthDate } of clients) {
      const years = (Date.parse(today) - Date.parse(birthDate)) / (365.25 * 86_400_000);
      expect(years).toBeGreaterThan(17);
      expect(years).toBeLessThan(81);
    }
    expect(new Set(clients.map(({ recordNumber }) => recordNumber)).size).toBe(40);
  });

  test("one pair shares the full name but not the birth date, and another pair the surname", () => {
    const namesakes = clients.filter(({ name }) => name === "Nadia Vellanoor");
    expect(new Set(namesakes.map(({ birthDate }) => birthDate)).size).toBe(2);
    expect(clients.filter(({ name }) => name.endsWith(" Adubekwe"))).toHaveLength(2);
  });

  test("names come in several scripts and with diacritics", () => {
    const names = clients.map(({ name }) => name).join(" ");
    for (const script of [
      /\p{Script=Greek}/u,
      /\p{Script=Cyrillic}/u,
      /\p{Script=Han}/u,
      /\p{Script=Arabic}/u,
      /[øâşßūšńłüọ]/u,
    ])
      expect(names).toMatch(script);
  });

  test("a trainee's clients have the supervisor on their care team", () => {
    for (const { careTeam } of clients) {
      if (careTeam.some(({ capacity }) => capacity === "trainee"))
        expect(careTeam.map(({ capacity }) => capacity)).toContain("supervisor");
    }
  });

  test("the groups have eight to ten members today, and ten in the process group; one changed its facilitators", () => {
    const current = (kind: string) =>
      groups.find((group) => group.kind === kind)?.members.filter(({ to }) => to === null).length;
    expect(current("process")).toBe(10);
    expect(current("skills")).toBeGreaterThanOrEqual(8);
    expect(current("skills")).toBeLessThanOrEqual(10);
    expect(groups.some(({ facilitators }) => facilitators.some(({ to }) => to !== null))).toBe(true);
    expect(groups.some(({ facilitators }) => facilitators.filter(({ to }) => to === null).length >= 2)).toBe(true);
  });

  test("every client has a plan down to objectives with baseline, target and date, and an active one while in care", () => {
    for (const client of clients) {
      const objectives = plans
        .filter(({ clientId }) => clientId === client.id)
        .flatMap(({ problems }) => problems.flatMap(({ goals }) => goals.flatMap((goal) => goal.objectives)));
      expect(objectives.length).toBeGreaterThan(1);
      const inCare = client.careTeam.some(({ to }) => to === null);
      if (inCare) expect(objectives.some(({ status, dueOn }) => status === "active" && dueOn > today)).toBe(true);
      for (const objective of objectives)
        expect(`${objective.text}${objective.baseline}${objective.target}`).not.toMatch(/[{}[\]|]/);
    }
  });
});
