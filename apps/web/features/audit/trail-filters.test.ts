import { expect, it } from "vitest";
import { noFilters, readFilters } from "./trail-filters.ts";

const today = "2026-11-22";

it("asks for what stands in the fields, and for nothing where nothing does", () => {
  expect(readFilters(noFilters, today)).toEqual({});
  const client = { id: "c", label: "Ines Example" };
  const filters = { staffId: "s", clientText: "Ines", client, act: " exported ", from: "2026-11-01", to: "" };
  expect(readFilters(filters, today)).toEqual({
    staffId: "s",
    clientId: "c",
    act: "exported",
    from: "2026-11-01",
  });
});

it("asks nothing new while a day is half typed", () => {
  expect(readFilters({ ...noFilters, from: "2026-1" }, today)).toBeNull();
});

it("asks nothing new while a name is typed and nobody is chosen", () => {
  expect(readFilters({ ...noFilters, clientText: "Ine" }, today)).toBeNull();
  expect(readFilters({ ...noFilters, clientText: " " }, today)).toEqual({});
});
