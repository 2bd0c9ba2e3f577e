import type { Input, Output, RefusalBody, Route } from "./api-types.ts";
import { RefusalError, UnreachableError } from "./refusal-error.ts";
import { signInGate } from "./shell/sign-in-gate.ts";
import { whoseTab } from "./whose-tab.ts";

/** Where a missing sign-in is an answer in itself, not an interruption. */
const askedBeforeSignIn: readonly Route[] = [
  "GET /api/me",
  "POST /api/me/here",
  "POST /api/sign-in",
  "POST /api/sign-out",
  "GET /api/sign-in/sample",
  "GET /api/setup",
  "GET /api/setup/progress",
  "POST /api/setup/empty",
  "POST /api/invitations/read",
  "POST /api/invitations/accept",
  "POST /api/questions/open",
  "POST /api/questions/answer",
  "POST /api/setup/sample",
];

/**
 * Calls one route of the API. Refusals are thrown as {@link RefusalError}, a missing answer as {@link UnreachableError}.
 * When the sign-in has ended, the sign-in dialog opens over the page, and the same request is sent again after it.
 */
export async function call<R extends Route>(
  route: R,
  input: Input<R>,
  options: { signal?: AbortSignal } = {},
): Promise<Output<R>> {
  const response = await answerTo(route, input, options.signal);
  return (await response.json()) as Output<R>;
}

/** A route that answers with a file (PDF, JSON as a download), with the name the server gave it. */
export async function callForFile<R extends Route>(
  route: R,
  input: Input<R>,
  { signal, onProgress }: Fetching = {},
): Promise<{ readonly file: Blob; readonly name: string }> {
  const response = await answerTo(route, input, signal);
  const name = /filename="?([\w.-]+)"?/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "download";
  return { file: await blobOf(response, onProgress), name };
}

/** Of a file that may be large: how much of it is here, of how much in all (0 where nobody said), and a way to stop. */
export interface Fetching {
  readonly signal?: AbortSignal;
  readonly onProgress?: (bytes: number, total: number) => void;
}

async function blobOf(response: Response, onProgress: Fetching["onProgress"]): Promise<Blob> {
  if (onProgress === undefined || response.body === null) return response.blob();
  const total = Number(response.headers.get("content-length") ?? 0);
  const pieces: BlobPart[] = [];
  let bytes = 0;
  for (const reader = response.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(pieces, { type: response.headers.get("content-type") ?? "" });
    pieces.push(value);
    bytes += value.length;
    onProgress(bytes, total);
  }
}

async function answerTo(route: Route, input: unknown, signal: AbortSignal | undefined): Promise<Response> {
  const request = requestOf(route, input);
  for (;;) {
    const response = await send(request, signal);
    if (response.ok) return response;
    const refusal = new RefusalError(await refusalBody(response));
    // A client's own view has a door of its own, and the staff's dialog must not open over it.
    const isAnswer = askedBeforeSignIn.includes(route) || route.includes(" /api/my");
    if (!endsSignIn(refusal) || isAnswer) throw refusal;
    await signInGate.passed();
  }
}

/** The sign-in is over, or somebody else's now: whose tab this is signs in again, over the page. */
export function endsSignIn(problem: unknown): boolean {
  return problem instanceof RefusalError && (problem.code === "sign_in_needed" || problem.code === "another_signed_in");
}

export interface ApiRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string | null;
}

/** Where each key of the input goes: `:name` into the path, the rest into the query (GET, DELETE) or a JSON body. */
export function requestOf(route: string, input: unknown): ApiRequest {
  const [method = "GET", pattern = ""] = route.split(" ");
  const rest = new Map(Object.entries(input ?? {}).filter(([, value]) => value !== undefined));
  const path = pattern.replaceAll(/:(\w+)/g, (_whole, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  if (method !== "GET" && method !== "DELETE") {
    return { method, url: path, body: JSON.stringify(Object.fromEntries(rest)) };
  }
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)])).toString();
  return { method, url: query === "" ? path : `${path}?${query}`, body: null };
}

async function send(request: ApiRequest, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(request.url, {
      method: request.method,
      credentials: "same-origin",
      headers: headersOf(request),
      body: request.body,
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted === true) throw cause;
    throw new UnreachableError(cause);
  }
}

function headersOf({ url, body }: ApiRequest): Record<string, string> {
  return { ...(body === null ? {} : { "content-type": "application/json" }), ...whoseTab(url) };
}

/** The refusal in an answer that came by another way than `fetch`. */
export function refusalOf({ status, text }: { readonly status: number; readonly text: string }): RefusalError {
  return new RefusalError(refusalIn(status, parsed(text)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A proxy's error page is no refusal of ours: it counts as a fault. */
async function refusalBody(response: Response): Promise<RefusalBody> {
  return refusalIn(response.status, await response.json().catch(() => null));
}

function refusalIn(status: number, body: unknown): RefusalBody {
  if (isRefusalBody(body)) return body;
  return {
    error: {
      code: status === 413 ? "too_large" : status === 503 ? "busy" : "fault",
      message: "Goldthread gave no proper answer. Nothing you typed is lost; try again in a moment.",
    },
  };
}

function isRefusalBody(body: unknown): body is RefusalBody {
  if (typeof body !== "object" || body === null || !("error" in body)) return false;
  const { error } = body;
  return typeof error === "object" && error !== null && "code" in error && "message" in error;
}
