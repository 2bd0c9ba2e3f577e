import { addClient, readChart } from "@goldthread/api/nouns/client.ts";
import { addDiagnosis, changeDiagnosis, findDiagnosisCodes, listDiagnoses } from "@goldthread/api/nouns/diagnosis.ts";
import { aCareTeamPlace } from "@goldthread/store/testing/index.ts";
import { describe, expect, it } from "vitest";
import { somebody } from "../../testing/somebody.ts";
import { withTestServer } from "../../testing/test-server.ts";

const server = withTestServer();

async function aChart(name: string) {
  const clinician = await somebody(server);
  const { id: clientId } = await clinician.browser.ask(addClient, { name, anotherOfThisName: true });
  return { clinician, browser: clinician.browser, clientId };
}

describe("a diagnosis", () => {
  it("is given by its code, in the list's words or one's own, and says who gave it and since when", async () => {
    const { browser, clientId, clinician } = await aChart("Dora Diagnosed");
    expect(await browser.ask(addDiagnosis, { clientId, code: "f411", since: "2026-01-05" })).toMatchObject({
      code: "F41.1",
      words: "Generalised anxiety",
    });
    await browser.ask(addDiagnosis, { clientId, code: "F32.1", words: "Depression, middling" });
    expect((await browser.ask(readChart, { clientId })).diagnoses).toMatchObject([
      { code: "F41.1", words: "Generalised anxiety", since: "2026-01-05", givenBy: clinician.name, until: null },
      { code: "F32.1", words: "Depression, middling" },
    ]);
  });

  it("is put first, ended with the reason on the version that was seen, and listed after the open ones", async () => {
    const { browser, clientId } = await aChart("Elif Ended");
    await browser.ask(addDiagnosis, { clientId, code: "F41.1" });
    const { id } = await browser.ask(addDiagnosis, { clientId, code: "F32.1" });
    const codes = async () => (await browser.ask(readChart, { clientId })).diagnoses.map(({ code }) => code);
    expect(await browser.ask(changeDiagnosis, { diagnosisId: id, version: 1, first: true })).toEqual({ version: 2 });
    expect(await codes()).toEqual(["F32.1", "F41.1"]);
    const ending = { diagnosisId: id, until: new Date().toISOString().slice(0, 10), why: "Ruled out" };
    expect(await browser.refused(changeDiagnosis, { ...ending, version: 1 })).toMatchObject({
      code: "changed_meanwhile",
    });
    expect(await browser.ask(changeDiagnosis, { ...ending, version: 2 })).toEqual({ version: 3 });
    expect(await codes()).toEqual(["F41.1"]);
    const { diagnoses } = await browser.ask(listDiagnoses, { clientId });
    expect(diagnoses.map(({ code, untilWhy }) => [code, untilWhy])).toEqual([
      ["F41.1", ""],
      ["F32.1", "Ruled out"],
    ]);
    await browser.ask(addDiagnosis, { clientId, code: "F32.1" });
  });

  it.each([
    ["F41.7", "expected a code that exists in ICD-10-CM; this one does not"],
    ["F41", "expected a code with more characters, such as F41.0, F41.1, F41.3"],
    ["anxious", "expected a code of ICD-10-CM such as F41.1"],
  ])("%s is refused at its field", async (code, expected) => {
    const { browser, clientId } = await aChart("Rea Refused");
    expect(await browser.refused(addDiagnosis, { clientId, code })).toMatchObject({
      code: "invalid_input",
      fields: [{ field: "code", expected }],
    });
    expect((await browser.ask(readChart, { clientId })).diagnoses).toEqual([]);
  });

  it("outside the bundled list is asked about, and taken with words", async () => {
    const { browser, clientId } = await aChart("Ovid Outside");
    expect(await browser.refused(addDiagnosis, { clientId, code: "E11.9" })).toMatchObject({
      code: "diagnosis_code_unlisted",
    });
    expect(await browser.refused(addDiagnosis, { clientId, code: "E11.9", unlistedIsRight: true })).toMatchObject({
      fields: [{ field: "words" }],
    });
    await browser.ask(addDiagnosis, { clientId, code: "E11.9", words: "Diabetes", unlistedIsRight: true });
  });

  it("is not given twice, not ahead of time, and not for somebody else's client", async () => {
    const { browser, clientId } = await aChart("Tess Twice");
    await browser.ask(addDiagnosis, { clientId, code: "F41.1" });
    expect(await browser.refused(addDiagnosis, { clientId, code: "F41.1" })).toMatchObject({
      code: "diagnosis_given_already",
    });
    expect(await browser.refused(addDiagnosis, { clientId, code: "F40.10", since: "2999-01-01" })).toMatchObject({
      fields: [{ field: "since" }],
    });
    const stranger = await somebody(server);
    for (const attempt of [
      stranger.browser.refused(addDiagnosis, { clientId, code: "F40.10" }),
      stranger.browser.refused(listDiagnoses, { clientId }),
    ])
      expect(await attempt).toMatchObject({ code: "not_found" });
  });

  it("is given by nobody in the role of an aide alone, who reads it", async () => {
    const { browser, clientId } = await aChart("Ada Aided");
    const aide = await somebody(server, { roles: ["aide"] });
    await aCareTeamPlace(server.test.asOwner, { client_id: clientId, staff_id: aide.id, capacity: "aide" });
    await browser.ask(addDiagnosis, { clientId, code: "F41.1" });
    expect((await aide.browser.ask(readChart, { clientId })).diagnoses).toHaveLength(1);
    expect(await aide.browser.refused(addDiagnosis, { clientId, code: "F40.10" })).toMatchObject({ code: "not_found" });
  });
});

it("codes are found by their beginning or by words, with what the list is and under which licence", async () => {
  const { browser } = await somebody(server);
  const { codes, list } = await browser.ask(findDiagnosisCodes, { q: "generalised anx" });
  expect(codes).toContainEqual({ code: "F41.1", words: "Generalised anxiety" });
  expect(list.licence).toContain("public domain");
});
