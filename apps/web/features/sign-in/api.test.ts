import { afterEach, expect, it, vi } from "vitest";
import { createQueryClient } from "../../shell/query-client.ts";
import { samplePeopleQuery } from "./api.ts";

afterEach(() => vi.unstubAllGlobals());

const refusal = (code: string, status: number) =>
  Response.json({ error: { code, message: "No." } }, { status, headers: { "content-type": "application/json" } });
const answering = (answer: () => Response) => vi.stubGlobal("fetch", async () => answer());
const asked = () => createQueryClient().fetchQuery({ ...samplePeopleQuery, retry: false });

it("tells nobody in a real practice", async () => {
  answering(() => refusal("not_found", 404));
  expect(await asked()).toBeNull();
});

it("takes a busy server for no answer, which is asked for again", async () => {
  answering(() => refusal("busy", 503));
  await expect(asked()).rejects.toMatchObject({ code: "busy" });
  expect(samplePeopleQuery.retry).toBeGreaterThan(3);
});
