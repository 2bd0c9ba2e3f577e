import { expect, test } from "vitest";
import { asLoginRole } from "./login.ts";
import { Client } from "pg";

test.each([
  ["postgresql://owner:secret@db.example.org:5433/goldthread?sslmode=disable", { host: "db.example.org", port: 5433 }],
  ["postgresql:///goldthread?host=/run/postgresql", { host: "/run/postgresql", port: 5432 }],
])("the server never connects as the owner of %s", (address, place) => {
  const client = new Client({ connectionString: asLoginRole(address, "p@ss/word") });
  expect(client).toMatchObject({ ...place, user: "goldthread_login", password: "p@ss/word", database: "goldthread" });
});
