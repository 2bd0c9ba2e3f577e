import rateLimit from "@fastify/rate-limit";
import Fastify, {
  LogController,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from "fastify";
import { Download } from "./download.ts";
import { explainError } from "./explain-error.ts";
import { Refusal } from "./errors.ts";
import { answerBusyWhenBehind } from "./http/busy-when-behind.ts";
import { answerHealth } from "./http/health.ts";
import { largeBodyOnlySignedIn, largestBody, ordinaryBody } from "./http/large-bodies.ts";
import { logOptions, requestFacts, type LogStream } from "./http/log.ts";
import { isNearestProxy } from "./http/nearest-proxy.ts";
import { isOfApi } from "./http/is-of-api.ts";
import { isFromOurPages } from "./http/origin-check.ts";
import { errorFacts } from "./http/safe-log.ts";
import { addSecurityHeaders } from "./http/security-headers.ts";
import { serveWebApp } from "./http/web-app.ts";
import { openApiDocument } from "./openapi.ts";
import type { Route } from "./route.ts";
import type { Server } from "./services.ts";

export interface AppOptions {
  readonly logLevel: string;
  readonly logStream?: LogStream | undefined;
  /** The public address is https: a proxy stands in front and says where a request came from. */
  readonly behindProxy: boolean;
}

/** The HTTP server without anything of ours: what bounds a request before a route is found. */
export function makeApp({ logLevel, logStream, behindProxy }: AppOptions): FastifyInstance {
  return Fastify({
    logger: logOptions(logLevel, logStream),
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: ordinaryBody,
    // A scan over a slow line takes minutes; the head of a request has one, as Node gives it.
    requestTimeout: 300_000,
    forceCloseConnections: "idle",
    trustProxy: behindProxy ? isNearestProxy : false,
    frameworkErrors: (_error, _request, reply) => void sendRefusal(reply, new Refusal("not_found")),
    // The default writes the raw packet to the log.
    clientErrorHandler: (_error, socket) => void socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n"),
  });
}

export interface Mounted {
  readonly server: Server;
  readonly routes: readonly Route[];
  readonly webFolder: string;
  /** Milliseconds that the process may lag behind before it answers "busy"; 0 for never. */
  readonly busyAfter?: number | undefined;
}

export async function mount(
  app: FastifyInstance,
  { server, routes, webFolder, busyAfter = 3000 }: Mounted,
): Promise<void> {
  const publicUrl = () => server.settings.publicUrl;
  takeJsonOnly(app);
  app.setErrorHandler(answerError);
  logAnswers(app);
  await addSecurityHeaders(app, publicUrl);
  await answerBusyWhenBehind(app, busyAfter);
  await app.register(rateLimit, { global: false, keyGenerator: whoAsks(server, routes) });
  app.addHook("onRequest", async (request) => {
    if (mustBeOurs(request) && !isFromOurPages(request.raw, publicUrl())) {
      throw new Refusal("invalid_input", {
        fields: [{ field: "origin", expected: `expected a page of ${publicUrl()}` }],
      });
    }
  });
  for (const route of routes) if (!route.takesFile) addRoute(app, route, server);
  await app.register(async (scope) => {
    // Handed on unread: the route decides how much of it is taken.
    scope.addContentTypeParser("application/octet-stream", (_request, file, done) => done(null, file));
    scope.removeContentTypeParser("application/json");
    for (const route of routes) if (route.takesFile) addRoute(scope, route, server);
  });
  const document = openApiDocument(routes);
  app.get("/api/openapi.json", async () => document);
  app.get("/healthz", async (_request, reply) => answerHealth(server, reply));
  const sendPage = await serveWebApp(app, { folder: webFolder, publicUrl });
  app.setNotFoundHandler(async (request, reply) => {
    const isPage =
      (request.method === "GET" || request.method === "HEAD") && !/^\/(api|assets)(\/|$)/.test(request.url);
    return isPage ? sendPage(reply) : sendRefusal(reply, new Refusal("not_found"));
  });
}

/**
 * What changes something, and what is read as somebody signed in: reading leaves a row in the trail, and a page at another
 * port of this host, which is the same site, would have it say that they opened or printed a note.
 */
function mustBeOurs(request: FastifyRequest): boolean {
  if (request.method !== "GET" && request.method !== "HEAD") return true;
  return request.headers.cookie !== undefined && isOfApi(request);
}

/**
 * Whose tries a route counts: the address's. Of a route for somebody signed in, each session's apart, so that a stranger
 * at the same address cannot use up the staff's; without a session nothing costly is done.
 */
function whoAsks({ signIn }: Server, routes: readonly Route[]): (request: FastifyRequest) => string {
  const open = new Set<string>(routes.flatMap(({ may, endpoint }) => (may === "anyone" ? [endpoint.path] : [])));
  return ({ ip, headers, routeOptions }) =>
    (open.has(routeOptions.url ?? "") ? undefined : signIn.tokenIn(headers.cookie)) ?? ip;
}

function addRoute(app: FastifyInstance, route: Route, server: Server): void {
  app.route({
    method: route.endpoint.method,
    url: route.endpoint.path,
    exposeHeadRoute: false,
    ...(route.triesPerMinute === undefined
      ? {}
      : { config: { rateLimit: { max: route.triesPerMinute, timeWindow: 60_000 } } }),
    ...(route.may === "anyone" || route.takesFile
      ? {}
      : { bodyLimit: largestBody, onRequest: largeBodyOnlySignedIn(server, route.may) }),
    handler: async (request, reply) => send(reply, await route.serve(server, request, reply)),
  });
}

function send(reply: FastifyReply, answer: unknown): FastifyReply {
  if (!(answer instanceof Download)) return reply.send(answer);
  const disposition = `${answer.inline ? "inline" : "attachment"}; filename="${answer.name}"`;
  if (answer.bytes !== undefined) void reply.header("content-length", answer.bytes);
  return reply.type(answer.type).header("content-disposition", disposition).send(answer.body);
}

/** JSON alone: a form that another site posts never parses. An empty body is an empty object. */
function takeJsonOnly(app: FastifyInstance): void {
  const parseJson = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("application/json", { parseAs: "string" }, (request, body, done) => {
    if (body === "") done(null, {});
    else void parseJson(request, body.toString(), done);
  });
}

/** When somebody writes in their notebook is nobody's to know: a line after each session would tell whom it was about. */
function isPrivate({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.url?.startsWith("/api/notebook/items") ?? false;
}

function logAnswers(app: FastifyInstance): void {
  app.addHook("onResponse", async (request, reply) => {
    if (isPrivate(request) && reply.statusCode < 500) return;
    const facts = { ...requestFacts(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) };
    if (isOfApi(request)) request.log.info(facts, "answered");
    else request.log.debug(facts, "answered");
  });
}

function answerError(error: FastifyError | Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = explainError(error, request.routeOptions.bodyLimit);
  const facts = { ...requestFacts(request), code: refusal?.code ?? "fault" };
  if (refusal === undefined) request.log.error({ ...facts, error: errorFacts(error) }, "fault");
  else if (refusal.code === "disk_full") request.log.error(facts, "the database's disk is full");
  else if (refusal.code === "busy") request.log.warn({ ...facts, error: errorFacts(error) }, "busy");
  else if (!isPrivate(request)) request.log.info(facts, "refused");
  return sendRefusal(reply, refusal ?? new Refusal("fault"));
}

function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply.code(refusal.status).type("application/json; charset=utf-8").send(refusal.toBody());
}
