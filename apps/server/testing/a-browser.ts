import type { FastifyInstance, InjectOptions } from "fastify";
import type { Endpoint } from "@goldthread/api/endpoint.ts";
import type { RefusalBody } from "@goldthread/api/refusal.ts";
import type { z } from "zod";

export interface Browser {
  /** Asks and expects to be served; fails with the refusal otherwise. The answer is read with the contract's schema. */
  ask<Input extends z.ZodType, Output extends z.ZodType>(
    endpoint: Endpoint<Input, Output>,
    input: z.input<Input>,
  ): Promise<z.output<Output>>;
  /** Asks and expects to be refused; `input` may be anything. */
  refused(
    endpoint: Endpoint,
    input: unknown,
    headers?: Record<string, string>,
  ): Promise<RefusalBody["error"] & { status: number }>;
  /** The raw answer. */
  send(request: InjectOptions): Promise<{
    status: number;
    text: string;
    bytes: Buffer;
    headers: Readonly<Record<string, unknown>>;
  }>;
  cookie: string | undefined;
  readonly address: string;
}

let last = 0;

/** Keeps cookies and asks as a page of ours would. */
export function aBrowser(app: FastifyInstance): Browser {
  last += 1;
  const address = `10.0.${Math.floor(last / 250)}.${(last % 250) + 1}`;
  const browser: Browser = {
    cookie: undefined,
    address,
    async send(request) {
      const headers = {
        host: "localhost:4600",
        "sec-fetch-site": "same-origin",
        ...(browser.cookie === undefined ? {} : { cookie: browser.cookie }),
        ...request.headers,
      };
      const answer = await app.inject({ remoteAddress: address, ...request, headers });
      for (const line of [answer.headers["set-cookie"] ?? []].flat()) browser.cookie = line.split(";")[0];
      return { status: answer.statusCode, text: answer.payload, bytes: answer.rawPayload, headers: answer.headers };
    },
    async ask(endpoint, input) {
      const { status, text } = await browser.send(requestFor(endpoint, input));
      if (status !== 200) throw new Error(`${endpoint.method} ${endpoint.path} was refused: ${status} ${text}`);
      return endpoint.output.parse(JSON.parse(text));
    },
    async refused(endpoint, input, headers = {}) {
      const { status, text } = await browser.send({ ...requestFor(endpoint, input), headers });
      if (status === 200) throw new Error(`${endpoint.method} ${endpoint.path} was served, not refused`);
      const body: RefusalBody = JSON.parse(text);
      return { ...body.error, status };
    },
  };
  return browser;
}

function requestFor({ method, path }: Endpoint, input: unknown): InjectOptions {
  const rest: Record<string, unknown> = typeof input === "object" && input !== null ? { ...input } : {};
  const url = path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  if (method !== "GET") return { method, url, payload: rest };
  const query = new URLSearchParams(Object.entries(rest).map(([key, value]) => [key, String(value)]));
  return { method, url: `${url}?${query}` };
}
