import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { signIn } from "@goldthread/api/nouns/me.ts";
import type { InjectOptions } from "fastify";
import { allRoutes } from "../../routes/all-routes.ts";
import { testPassphrase } from "../somebody.ts";
import { fillInput, type Aims } from "./fill-input.ts";
import type { Person } from "./signed-world.ts";

const base64 = "A".repeat(64);
const randomId = "3d74ce21-14d8-47c6-9a58-3c006244144f";
const sealed = { itemId: randomId, wrapId: randomId, sealed: base64, wrapped: base64, id: randomId };
function anHourOfTomorrow(): { readonly start: string; readonly stop: string } {
  const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
  return { start: inHours(24), stop: inHours(25) };
}

/** What a form asks for beyond its type, by route: without it nothing of the route would be tried. */
const formOf: Readonly<Record<string, Aims>> = {
  "PUT /api/billing/:sessionId/:clientId": {
    charge: { code: "90834", addOns: [], units: 1, placeOfService: "11", modifiers: [] },
  },
  "POST /api/clients/:clientId/disclosures": { shown: "0".repeat(64) },
  "POST /api/disclosures/:disclosureId/packet": { sealed: { how: "plain" } },
  "POST /api/desk/appointments": { ...anHourOfTomorrow(), overlap: "intended" },
  // Of a session that its sender may not know of, it says nothing.
  "POST /api/incidents": { sessionId: null },
  "POST /api/invitations/accept": { token: "A".repeat(43) },
  "POST /api/invitations/read": { token: "A".repeat(43) },
  "POST /api/notebook": sealed,
  "PUT /api/notebook/items/:itemId": sealed,
  "POST /api/notebook/items/:itemId/remove": sealed,
  "PUT /api/notebook/wraps/:wrapId": sealed,
  "POST /api/notebook/wraps/:wrapId/remove": sealed,
  "POST /api/questions/answer": { answers: [1] },
  "POST /api/series": { clock: "10:00" },
  "POST /api/setup/empty": { zone: "UTC" },
  "POST /api/setup/sample": { zone: "UTC" },
  // Either a draft or a note.
  "GET /api/shares": { draftId: undefined },
  "POST /api/shares": { draftId: undefined, until: anHourOfTomorrow().start.slice(0, 10) },
  "POST /api/share-comments": { draftId: undefined, passage: null },
  "POST /api/sites": { placeOfService: "11" },
};

export interface Tried {
  readonly route: string;
  readonly who: string;
  readonly status: number;
  readonly code: string;
  /** What came back, as text. */
  readonly text: string;
}

const filesTaken = new Set(allRoutes.filter(({ takesFile }) => takesFile).map(({ endpoint }) => endpoint));
const aFile = { payload: "%PDF-1.4\n%%EOF", headers: { "content-type": "application/octet-stream" } };

/** Somebody calls a route, its input filled in and aimed. */
export async function attempt({ who, person }: Person, endpoint: Endpoint, aims: Aims): Promise<Tried> {
  const route = `${endpoint.method} ${endpoint.path}`;
  const { status, text } = await person.browser.send(requestOf(endpoint, aims));
  const code = /"code":"(\w+)"/.exec(text)?.[1] ?? "";
  // Signed out by what was tried: whoever it is comes back.
  if (code === "sign_in_needed" || endpoint.path === "/api/sign-out") await comeBack(person);
  return { route, who, status, code, text };
}

/** What asks a route, its input filled in and aimed. */
export function requestOf(endpoint: Endpoint, aims: Aims): InjectOptions {
  const { method } = endpoint;
  const rest: Record<string, unknown> = {
    ...fillInput(endpoint, { ...aims, ...formOf[`${method} ${endpoint.path}`] }),
  };
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const query = `${path}?${new URLSearchParams(Object.entries(rest).map(([name, value]) => [name, String(value)]))}`;
  if (filesTaken.has(endpoint)) return { method, url: query, ...aFile };
  return method === "GET" ? { method, url: query } : { method, url: path, payload: rest };
}

async function comeBack({ browser, email }: Person["person"]): Promise<void> {
  browser.cookie = undefined;
  await browser.ask(signIn, { email, passphrase: testPassphrase });
}
