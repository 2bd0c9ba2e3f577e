import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkAuthorisation, type Authorisation } from "../authorisation.ts";
import { authorisation as ground } from "../grounds/authorisation.ts";
import { previewDisclosure } from "../preview.ts";
import type { DisclosureRequest } from "../request.ts";
import { anAuthorisation, anItem, aRequest, today } from "../testing/builders.ts";
import { lawsOfPlaces } from "./laws-of-places.ts";
import { authorisationLaws } from "./states/index.ts";

describe("what a state asks of an authorisation beside", () => {
  const laws = lawsOfPlaces(["us-general", "us-ca"]);
  const [law] = laws;
  const met = (law?.elements ?? []).filter(({ isMet }) => isMet === undefined).map(({ id }) => id);
  const californian = (given: Partial<Authorisation> = {}) => anAuthorisation({ found: met, ...given });
  const defectsOf = (given: Authorisation) => checkAuthorisation(given, { day: today, isMinor: false, laws });

  it("are each one file of their folder, dated, each element cited with whether anybody found it there", () => {
    const files = readdirSync(new URL("states/", import.meta.url)).map((file) => file.replace(".ts", ""));
    expect(files.filter((file) => file !== "index").toSorted()).toEqual(
      authorisationLaws.map(({ id }) => id).toSorted(),
    );
    for (const { id, effective, elements } of authorisationLaws) {
      expect(effective).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      for (const element of elements) {
        expect([element.id.startsWith(`${id}-`), element.says.endsWith(".")]).toEqual([true, true]);
        expect(element.source.read === null).toBe(element.source.fact.status === "unverified");
      }
    }
  });

  it("holds where the practice or the chart says that it is the place, and nowhere else", () => {
    for (const place of ["us-california", "us-ca", "us-california-mental-health"])
      expect([place, lawsOfPlaces([place]).map(({ id }) => id)]).toEqual([place, ["us-california"]]);
    expect(lawsOfPlaces(["us-general", "us-guidelines", "us-texas-counselling", "us-nc"])).toEqual([]);
  });

  it("makes a form that lacks an element none there, citing it, and nothing elsewhere", () => {
    expect(defectsOf(californian())).toEqual([]);
    for (const id of met) {
      const defects = defectsOf(californian({ found: met.filter((one) => one !== id) }));
      expect(defects).toMatchObject([{ id, source: { cite: expect.stringContaining("California Civil Code 56.11") } }]);
    }
    expect(checkAuthorisation(anAuthorisation(), { day: today, isMinor: false, laws: [] })).toEqual([]);
  });

  it("lasts a year at most in California, unless whoever signed asked for longer; of older forms it asks nothing", () => {
    const long = { signedOn: "2026-01-31", expiresOn: "2027-02-01" };
    expect(defectsOf(californian({ ...long, expiresOn: "2027-01-31" }))).toEqual([]);
    expect(defectsOf(californian(long))).toMatchObject([{ id: "us-california-one-year" }]);
    expect(defectsOf(californian({ ...long, found: [...met, "us-california-one-year"] }))).toEqual([]);
    expect(defectsOf(anAuthorisation({ signedOn: "2023-12-31" }))).toEqual([]);
  });

  it("stops the release, with the state's citation", () => {
    const at = (laws: DisclosureRequest["laws"] = []) =>
      previewDisclosure(aRequest({ ground, authorisation: anAuthorisation(), laws }), [anItem()]).decisions[0];
    expect(at()?.verdict).toBe("goes");
    expect(at(laws)).toMatchObject({ verdict: "stays", source: { cite: expect.stringContaining("56.11") } });
  });
});
