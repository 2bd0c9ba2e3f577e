import { describe, expect, it } from "vitest";
import { readDateField } from "../../ui/date-field.tsx";
import { usualCapacity } from "./capacity-words.ts";
import { blankClient, checkClient, clientInput, readAliases } from "./client-values.ts";

const today = "2026-11-22";
const readDay = (text: string) => readDateField(text, today);

describe("a client as typed", () => {
  it("needs a name and nothing else", () => {
    expect(Object.keys(checkClient(blankClient, readDay, today))).toEqual(["name"]);
    expect(checkClient({ ...blankClient, name: "Ana Example" }, readDay, today)).toEqual({});
  });

  it("a birth date that cannot be read is asked about, never dropped", () => {
    expect(
      Object.keys(checkClient({ ...blankClient, name: "Ana Example", birthDate: "in May" }, readDay, today)),
    ).toEqual(["birthDate"]);
    expect(clientInput({ ...blankClient, name: "Ana Example", birthDate: "17 May 1990" }, readDay).birthDate).toBe(
      "1990-05-17",
    );
  });

  it("nobody was born tomorrow, or three hundred years ago", () => {
    const problems = (birthDate: string) =>
      checkClient({ ...blankClient, name: "Ana Example", birthDate }, readDay, today);
    expect([problems("23 Nov 2026"), problems("1 May 1710")].map((errors) => Object.keys(errors))).toEqual([
      ["birthDate"],
      ["birthDate"],
    ]);
    expect(problems("22 Nov 2026")).toEqual({});
  });

  it("more other names than the record takes are counted before they are sent", () => {
    const aliases = Array.from({ length: 21 }, (_none, index) => `Name ${index}`).join(", ");
    expect(checkClient({ ...blankClient, name: "Ana Example", aliases }, readDay, today)).toEqual({
      aliases: "Enter at most 20 other names.",
    });
  });

  it("other names are told apart by commas, and the same one twice is one", () => {
    expect(readAliases(" Annie, A. E. ;Annie,, ")).toEqual(["Annie", "A. E."]);
  });

  it("without a record number the server draws one", () => {
    expect("recordNumber" in clientInput({ ...blankClient, name: "Ana Example", recordNumber: " " }, readDay)).toBe(
      false,
    );
  });

  it("whoever joins the care team joins in the capacity of their role", () => {
    expect(usualCapacity(["administrator", "nurse"])).toBe("nurse");
    expect(usualCapacity(["supervisor", "clinician"])).toBe("clinician");
  });
});
