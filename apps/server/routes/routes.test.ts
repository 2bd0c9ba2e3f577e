import { glob } from "node:fs/promises";
import { join } from "node:path";
import * as contract from "@goldthread/api/index.ts";
import { expect, it } from "vitest";
import { fillInput } from "../testing/lock/fill-input.ts";
import { allRoutes } from "./all-routes.ts";

const endpoints = Object.values(contract).filter(
  (value) => typeof value === "object" && "method" in value && "path" in value,
);

it("every file beside the list holds a route that the list names", async () => {
  const unlisted: string[] = [];
  for await (const file of glob("*/*.ts", { cwd: import.meta.dirname })) {
    if (file.endsWith(".test.ts")) continue;
    const exported: unknown[] = Object.values(await import(join(import.meta.dirname, file)));
    if (exported.length !== 1 || !allRoutes.some((route) => route === exported[0])) unlisted.push(file);
  }
  expect(unlisted).toEqual([]);
});

it("every endpoint of the contract has exactly one route", () => {
  const served = (endpoint: unknown) => allRoutes.filter((route) => route.endpoint === endpoint).length;
  expect(endpoints.length).toBeGreaterThan(30);
  expect(endpoints.filter((endpoint) => served(endpoint) !== 1).map(({ method, path }) => `${method} ${path}`)).toEqual(
    [],
  );
  expect(allRoutes).toHaveLength(endpoints.length);
});

it("an id in capital letters is the id that it is, wherever an input takes one", () => {
  const anId = /"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"/g;
  const [other, tried]: [string[], string[]] = [[], []];
  for (const { endpoint } of allRoutes) {
    const given = JSON.stringify(fillInput(endpoint, {}));
    const shouted = given.replaceAll(anId, (id) => id.toUpperCase());
    const [plain, loud] = [given, shouted].map((text) => endpoint.input.safeParse(JSON.parse(text)));
    if (given === shouted || plain?.success !== true) continue;
    tried.push(endpoint.path);
    if (JSON.stringify(loud?.data) !== JSON.stringify(plain.data)) other.push(`${endpoint.method} ${endpoint.path}`);
  }
  expect(other).toEqual([]);
  expect(tried.length).toBeGreaterThan(100);
});

it("only the first visit, sign-in, invitations, a client's questions and own door, a calendar's secret address, the ledger's public proof and the sample's people are open to whoever is there", () => {
  expect(
    allRoutes
      .filter(({ may }) => may === "anyone")
      .map(({ endpoint }) => endpoint.path)
      .toSorted(),
  ).toEqual([
    "/api/calendar/:token/schedule.ics",
    "/api/invitations/accept",
    "/api/invitations/read",
    "/api/ledger/checkpoint",
    "/api/ledger/consistency",
    "/api/ledger/keys",
    "/api/my/link/accept",
    "/api/my/link/read",
    "/api/my/sample",
    "/api/my/sign-in",
    "/api/questions/answer",
    "/api/questions/open",
    "/api/setup",
    "/api/setup/empty",
    "/api/setup/progress",
    "/api/setup/sample",
    "/api/sign-in",
    "/api/sign-in/passkey",
    "/api/sign-in/passkey/options",
    "/api/sign-in/sample",
  ]);
});
