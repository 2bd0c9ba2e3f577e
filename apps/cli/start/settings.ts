import { fileURLToPath } from "node:url";
import { isAbsolute, resolve } from "node:path";
import { z } from "zod";
import { UsageError } from "../command.ts";

const logLevels = ["silent", "fatal", "error", "warn", "info", "debug", "trace"] as const;

export type StartSettings = {
  readonly dataDir: string;
  /** 0 picks a free one. */
  readonly port: number;
  readonly host: string;
  readonly databaseUrl: string | undefined;
  readonly logLevel: (typeof logLevels)[number];
  /** The origin that browsers use; undefined means localhost on our own port. */
  readonly publicUrl: string | undefined;
  /** Undefined: no mail is sent. */
  readonly mail: { readonly url: string; readonly from: string } | undefined;
  readonly documents: { readonly scanWith: string | undefined; readonly mostBytes: number | undefined };
};

const port = z
  .string()
  .regex(/^[0-9]{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535));
const origin = z
  .url({ protocol: /^https?$/, abort: true })
  .refine((text) => new URL(text).pathname === "/" && !/[?#@]/.test(text));
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });
const folder = z
  .string()
  .min(1)
  .refine((text) => !text.includes("\0"));

/** Each variable, what it may be, and the words that say so. An empty one counts as not set. */
const variables = {
  GOLDTHREAD_DATA: { shape: folder, expected: "the path of a folder" },
  GOLDTHREAD_PORT: { shape: port, expected: "a port from 0 to 65535 (0 picks a free one)" },
  GOLDTHREAD_HOST: {
    shape: z.string().regex(/^[\w.:%-]{1,253}$/),
    expected: "an address to listen on, such as 127.0.0.1",
  },
  DATABASE_URL: { shape: postgresUrl, expected: "an address such as postgresql://owner:password@host/database" },
  GOLDTHREAD_LOG: { shape: z.enum(logLevels), expected: `one of ${logLevels.join(", ")}` },
  GOLDTHREAD_SMTP_URL: {
    shape: z.url({ protocol: /^smtps?$/ }),
    expected: "an address such as smtps://user:password@mail.example.org",
  },
  GOLDTHREAD_MAIL_FROM: { shape: z.email(), expected: "the e-mail address that invitations come from" },
  GOLDTHREAD_SCAN: { shape: folder.refine(isAbsolute), expected: "the whole path of a program that scans a file" },
  GOLDTHREAD_DOCUMENT_MB: {
    shape: z
      .string()
      .regex(/^[0-9]{1,4}$/)
      .transform(Number)
      .pipe(z.number().min(1).max(1024)),
    expected: "the most megabytes of a document, from 1 to 1024",
  },
  GOLDTHREAD_URL: { shape: origin, expected: "an origin such as https://notes.example.org, without a path" },
} as const;

export function parseStartSettings(env: Readonly<Record<string, string | undefined>>): StartSettings {
  const read = <Value>(name: keyof typeof variables, shape: z.ZodType<Value>): Value | undefined => {
    const text = env[name];
    if (text === undefined || text === "") return undefined;
    const parsed = shape.safeParse(text);
    // What was given is not repeated: DATABASE_URL holds a password.
    if (!parsed.success) throw new UsageError(`${name} must be ${variables[name].expected}`);
    return parsed.data;
  };
  const smtp = read("GOLDTHREAD_SMTP_URL", variables.GOLDTHREAD_SMTP_URL.shape);
  const from = read("GOLDTHREAD_MAIL_FROM", variables.GOLDTHREAD_MAIL_FROM.shape);
  if ((smtp === undefined) !== (from === undefined))
    throw new UsageError("GOLDTHREAD_SMTP_URL and GOLDTHREAD_MAIL_FROM must be set together, or neither");
  const megabytes = read("GOLDTHREAD_DOCUMENT_MB", variables.GOLDTHREAD_DOCUMENT_MB.shape);
  const publicUrl = read("GOLDTHREAD_URL", variables.GOLDTHREAD_URL.shape);
  return {
    dataDir: resolve(
      read("GOLDTHREAD_DATA", variables.GOLDTHREAD_DATA.shape) ??
        fileURLToPath(new URL("../../../data", import.meta.url)),
    ),
    port: read("GOLDTHREAD_PORT", variables.GOLDTHREAD_PORT.shape) ?? 4600,
    host: read("GOLDTHREAD_HOST", variables.GOLDTHREAD_HOST.shape) ?? "127.0.0.1",
    databaseUrl: read("DATABASE_URL", variables.DATABASE_URL.shape),
    logLevel: read("GOLDTHREAD_LOG", variables.GOLDTHREAD_LOG.shape) ?? "warn",
    publicUrl: publicUrl && new URL(publicUrl).origin,
    mail: smtp === undefined || from === undefined ? undefined : { url: smtp, from },
    documents: {
      scanWith: read("GOLDTHREAD_SCAN", variables.GOLDTHREAD_SCAN.shape),
      mostBytes: megabytes === undefined ? undefined : megabytes * 1024 * 1024,
    },
  };
}
