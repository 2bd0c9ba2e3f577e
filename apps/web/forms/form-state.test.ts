import { describe, expect, it } from "vitest";
import { RefusalError, UnreachableError } from "../refusal-error.ts";
import { emptyForm, formReducer } from "./form-state.ts";

const typed = emptyForm({ name: "Ana Example", birthDate: "31 Feb", careTeam: [] });
const refused = (fields: { field: string; expected: string }[]) =>
  new RefusalError({ error: { code: "invalid_input", message: "Something entered is not as expected.", fields } });

describe("a form that is refused", () => {
  it("keeps every word and tells each field what was expected of it", () => {
    const state = formReducer(typed, {
      type: "refused",
      problem: refused([{ field: "birthDate", expected: "expected a date as YYYY-MM-DD" }]),
    });
    expect(state.values).toEqual(typed.values);
    expect(state.errors).toEqual({ birthDate: "Enter a date as YYYY-MM-DD." });
    expect(state.message).toBeNull();
  });

  it("tells a field of what is wrong inside it", () => {
    const state = formReducer(typed, {
      type: "refused",
      problem: refused([{ field: "careTeam.0.staffId", expected: "expected an id" }]),
    });
    expect(state.errors).toEqual({ careTeam: "Enter an id." });
  });

  it("knows a field that the server calls otherwise, and a refusal that is about one field", () => {
    const clients = refused([{ field: "clientIds.1", expected: "expected a client who is no member yet" }]);
    expect(formReducer(typed, { type: "refused", problem: clients, fields: { clientIds: "careTeam" } })).toMatchObject({
      errors: { careTeam: "Enter a client who is no member yet." },
      message: null,
    });
    const taken = new RefusalError({ error: { code: "record_number_taken", message: "This record number is taken." } });
    expect(formReducer(emptyForm({ recordNumber: "7" }), { type: "refused", problem: taken })).toMatchObject({
      errors: { recordNumber: "This record number is taken." },
      message: null,
    });
  });

  it("tells the passphrase that it was not the right one, and keeps it over a form that asks for none", () => {
    const wrong = new RefusalError({ error: { code: "proof_failed", message: "That is not your passphrase." } });
    const after = (values: object) => formReducer(emptyForm(values), { type: "refused", problem: wrong });
    expect(after({ passphrase: "x" }).errors).toEqual({ passphrase: "That is not your passphrase." });
    expect(after({ name: "x" }).message).toBe("That is not your passphrase.");
  });

  it("says over the form what belongs to no field of it", () => {
    const state = formReducer(typed, {
      type: "refused",
      problem: refused([{ field: "version", expected: "expected a number" }]),
    });
    expect(state.message).toBe("Something entered is not as expected. Version: expected a number.");
  });

  it("tells the longest text when all of it is larger than can be taken", () => {
    const pasted = emptyForm({ name: "Ana Example", place: "z".repeat(5_000), careTeam: [] });
    const problem = new RefusalError({ error: { code: "too_large", message: "This is larger than can be taken." } });
    const state = formReducer(pasted, { type: "refused", problem });
    expect(state).toMatchObject({ values: pasted.values, message: null });
    expect(state.errors).toEqual({ place: "This is larger than can be taken. Shorten it." });
  });

  it("says plainly when no answer came, and that nothing is lost", () => {
    expect(formReducer(typed, { type: "refused", problem: new UnreachableError(null) }).message).toContain(
      "What you typed is still here",
    );
    expect(
      formReducer(typed, { type: "refused", problem: new TypeError("x is not a function") }).message,
    ).not.toContain("function");
  });
});

describe("a field that is mended", () => {
  it("is not blamed any more, the others still are", () => {
    const wrong = formReducer(typed, {
      type: "checked",
      errors: { name: "Enter a name.", birthDate: "Enter a date." },
    });
    const state = formReducer(wrong, {
      type: "changed",
      names: ["name"],
      to: (values) => ({ ...values, name: "Ana Example" }),
    });
    expect(state.errors).toEqual({ birthDate: "Enter a date." });
  });
});
