import { makeApp, mount } from "@goldthread/server/app.ts";
import { openServices } from "@goldthread/server/open-services.ts";
import { allRoutes } from "@goldthread/server/routes/all-routes.ts";
import { z } from "zod";
import { Refusal, UsageError } from "../command.ts";
import type { OpenPractice } from "../practice/open-practice.ts";

/** Asks the API as somebody signed in; answers the bytes. */
export type Ask = (path: string) => Promise<Uint8Array>;

type Person = { readonly email: string; readonly passphrase: string };
type Request = { readonly method: "GET" | "POST"; readonly url: string; readonly payload?: object };

/** What stands in the audit trail instead of an address. */
const origin = "command line";

/**
 * Signs a person in, does the work as them and signs them out again, by the same API as every page: limits on tries,
 * policies and the audit trail hold here as they do there. The API is opened in this process and listens nowhere.
 */
export async function askAsPerson<Result>(
  practice: OpenPractice,
  person: Person,
  work: (ask: Ask) => Promise<Result>,
): Promise<Result> {
  const { send, close } = await openApi(practice);
  try {
    const { headers } = await send({ method: "POST", url: "/api/sign-in", payload: person });
    const cookie = [headers["set-cookie"] ?? []]
      .flat()
      .map((line) => line.split(";", 1)[0])
      .join("; ");
    try {
      return await work(async (path) => (await send({ method: "GET", url: path }, cookie)).rawPayload);
    } finally {
      await send({ method: "POST", url: "/api/sign-out", payload: {} }, cookie);
    }
  } finally {
    await close();
  }
}

async function openApi({ login, secrets, dataDir }: OpenPractice) {
  const app = makeApp({ logLevel: "silent", behindProxy: false });
  const host = "localhost";
  const settings = { host, publicUrl: `http://${host}`, dataDir };
  const opened = await openServices(
    { db: login, secrets, ...settings, port: 0, logLevel: "silent" },
    settings,
    app.log,
  );
  await mount(app, { server: opened.server, routes: allRoutes, webFolder: dataDir });
  const send = async (request: Request, cookie = "") => {
    const headers = { host, ...(cookie === "" ? {} : { cookie }) };
    const answer = await app.inject({ ...request, headers, remoteAddress: origin });
    if (answer.statusCode !== 200) throw explain(answer.payload);
    return answer;
  };
  const close = async (): Promise<void> => {
    await app.close();
    await opened.server.live.close();
    await opened.close();
  };
  return { send, close };
}

const refusalBody = z.object({
  error: z.object({
    code: z.string(),
    message: z.string(),
    fields: z.array(z.object({ field: z.string(), expected: z.string() })).optional(),
  }),
});

/** The API's refusals are written for people, and its input errors name the field. */
function explain(payload: string): Error {
  const { code, message, fields } = refusalBody.parse(JSON.parse(payload)).error;
  const [field] = fields ?? [];
  return field === undefined ? new Refusal(code, message) : new UsageError(`${field.field}: ${field.expected}`);
}
