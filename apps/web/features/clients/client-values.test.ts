import { describe, expect, it } from "vitest";
import { readDateField } from "../../ui/date-field.tsx";
import { usualCapacity } from "./capacity-words.ts";
import { blankClient, checkClient, clientInput, readAliases } from "./client-values.ts";

const readDay = (text: string) => readDateField(text, "2026-11-22");

describe("a client as typed", () => {
  it("needs a name and nothing else", () => {
    expect(Object.keys(checkClient(blankClient, readDay))).toEqual(["name"]);
    expect(checkClient({ ...blankClient, name: "Ana Example" }, readDay)).toEqual({});
  });

  it("a birth date that cannot be read is asked about, never dropped", () => {
    expect(Object.keys(checkClient({ ...blankClient, name: "Ana Example", birthDate: "in May" }, readDay))).toEqual([
      "birthDate",
    ]);
    expect(clientInput({ ...blankClient, name: "Ana Example", birthDate: "17 May 1990" }, readDay).birthDate).toBe(
      "1990-05-17",
    );
  });

  it("other names are told apart by commas, and the same one twice is one", () => {
    expect(readAliases(" Annie, A. E. ;Annie,, ")).toEqual(["Annie", "A. E."]);
  });

  it("without a record number the server gives the next one", () => {
    expect("recordNumber" in clientInput({ ...blankClient, name: "Ana Example", recordNumber: " " }, readDay)).toBe(
      false,
    );
  });

  it("whoever joins the care team joins in the capacity of their role", () => {
    expect(usualCapacity(["administrator", "nurse"])).toBe("nurse");
    expect(usualCapacity(["supervisor", "clinician"])).toBe("clinician");
  });
});
