import type { Endpoint } from "@goldthread/api/endpoint.ts";
import { signIn } from "@goldthread/api/nouns/me.ts";
import type { z } from "zod";

/** Somebody who asks the documented API, with the cookie that a browser can take over. */
export interface Person {
  readonly address: string;
  ask<Input extends z.ZodType, Output extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    input: z.input<Input>,
  ): Promise<z.output<Output>>;
  /** The file of a route that answers with one. */
  fetch(path: string): Promise<Response>;
  cookie(): { readonly name: string; readonly value: string };
}

export function aPerson(address: string): Person {
  let cookie = "";
  async function send(method: string, path: string, body?: unknown): Promise<Response> {
    const answer = await fetch(new URL(path, address), {
      method,
      headers: {
        ...(cookie === "" ? {} : { cookie }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    for (const line of answer.headers.getSetCookie()) cookie = line.split(";")[0] ?? "";
    return answer;
  }
  return {
    address,
    async ask(endpoint, input) {
      const { method, path, body } = requestOf(endpoint, input);
      const answer = await patiently(() => send(method, path, body));
      if (!answer.ok)
        throw new Error(`${endpoint.method} ${endpoint.path} was refused: ${answer.status} ${await answer.text()}`);
      return endpoint.output.parse(await answer.json());
    },
    fetch: (path) => send("GET", path),
    cookie() {
      const at = cookie.indexOf("=");
      return { name: cookie.slice(0, at), value: cookie.slice(at + 1) };
    },
  };
}

/** Where nothing was done because the machine had too much to do, it is asked again, as the answer says. */
async function patiently(send: () => Promise<Response>): Promise<Response> {
  for (let tries = 1; tries < 5; tries += 1) {
    const answer = await send();
    if (answer.status !== 503) return answer;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  return send();
}

export async function signedIn(
  address: string,
  { email, passphrase }: { readonly email: string; readonly passphrase: string },
): Promise<Person> {
  const person = aPerson(address);
  await person.ask(signIn, { email, passphrase });
  return person;
}

function requestOf(
  { method, path }: Pick<Endpoint, "method" | "path">,
  input: unknown,
): { method: string; path: string; body?: unknown } {
  const rest = new Map<string, unknown>(Object.entries(input ?? {}));
  const filled = path.replaceAll(/:(\w+)/g, (_whole, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  if (method !== "GET" && method !== "DELETE") return { method, path: filled, body: Object.fromEntries(rest) };
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)])).toString();
  return { method, path: query === "" ? filled : `${filled}?${query}` };
}
