import { randomUUID } from "node:crypto";
import { aStaff, insertRow } from "@goldthread/store/testing/index.ts";
import { expect, it } from "vitest";
import { withTestServer } from "../testing/test-server.ts";
import { warnOfOtherHosts } from "./warn-of-other-hosts.ts";

const server = withTestServer({ publicUrl: "http://localhost:4600" });

it("says at the start that passkeys of another address do not work here, and nothing of whose they are", async () => {
  const { id } = await aStaff(server.test.asOwner, { name: "Ines Example" });
  const key = { staff_id: id, public_key: "x", algorithm: "ES256", name: "Desk" };
  const warned = () => server.log.filter((line) => line.includes("made at another address"));
  await insertRow(server.test.asOwner, "passkey", { ...key, id: randomUUID(), credential_id: "a", rp_id: "localhost" });
  await warnOfOtherHosts(server.running.server);
  expect(warned()).toEqual([]);
  await insertRow(server.test.asOwner, "passkey", {
    ...key,
    id: randomUUID(),
    credential_id: "b",
    rp_id: "old.example",
  });
  await warnOfOtherHosts(server.running.server);
  expect(warned()).toMatchObject([expect.stringContaining('"passkeys":1')]);
  expect(warned()[0]).not.toMatch(/Ines|Desk|old\.example/);
});
