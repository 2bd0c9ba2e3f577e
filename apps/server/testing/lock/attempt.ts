import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { signIn } from "@goldthread/api/nouns/me.ts";
import type { InjectOptions } from "fastify";
import { allRoutes } from "../../routes/all-routes.ts";
import { testPassphrase } from "../somebody.ts";
import { fillInput, type Aims } from "./fill-input.ts";
import { formOf } from "./forms.ts";
import type { Person } from "./signed-world.ts";

export interface Tried {
  readonly route: string;
  readonly who: string;
  readonly status: number;
  readonly code: string;
  /** What came back, as text. */
  readonly text: string;
}

const filesTaken = new Set(allRoutes.filter(({ takesFile }) => takesFile).map(({ endpoint }) => endpoint));
/** Of a client's own view: there, nobody of the staff is signed in, and no signing in changes it. */
const ofClients = new Set(allRoutes.filter(({ may }) => may === "client").map(({ endpoint }) => endpoint));
const aFile = { payload: "%PDF-1.4\n%%EOF", headers: { "content-type": "application/octet-stream" } };

/** Somebody calls a route, its input filled in and aimed. */
export async function attempt({ who, person }: Person, endpoint: Endpoint, aims: Aims): Promise<Tried> {
  const route = `${endpoint.method} ${endpoint.path}`;
  const { status, text } = await person.browser.send(requestOf(endpoint, aims));
  const code = status < 400 ? "" : (/"code":"(\w+)"/.exec(text)?.[1] ?? "");
  // Signed out by what was tried: whoever it is comes back, if they have a way in.
  const isOut = code === "sign_in_needed" || endpoint.path === "/api/sign-out";
  if (isOut && person.email !== "" && !ofClients.has(endpoint)) await comeBack(person);
  return { route, who, status, code, text };
}

/** What asks a route, its input filled in and aimed. */
export function requestOf(endpoint: Endpoint, aims: Aims): InjectOptions {
  const { method } = endpoint;
  const rest: Record<string, unknown> = {
    ...fillInput(endpoint, { ...aims, ...formOf(`${method} ${endpoint.path}`, aims) }),
  };
  const path = endpoint.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const given = Object.entries(rest).filter(([, value]) => value !== undefined && value !== null);
  const query = `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
  if (filesTaken.has(endpoint)) return { method, url: query, ...aFile };
  return method === "GET" ? { method, url: query } : { method, url: path, payload: rest };
}

async function comeBack({ browser, email }: Person["person"]): Promise<void> {
  browser.cookie = undefined;
  await browser.ask(signIn, { email, passphrase: testPassphrase });
}
