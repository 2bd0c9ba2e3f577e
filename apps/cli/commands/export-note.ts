import { email, id } from "@goldthread/api/field.ts";
import { clientFormats } from "@goldthread/clinical";
import { exitCode, UsageError, type Args, type Command, type Io } from "../command.ts";
import { checkMayWrite, writeNewFile } from "../export/write-new-file.ts";
import { withPractice } from "../practice/open-practice.ts";
import { readPassphrase } from "../prompt/read-passphrase.ts";

type Wanted = {
  readonly noteId: string;
  readonly person: string;
  readonly kind: "pdf" | "json" | "verify.html";
  readonly format: string | undefined;
  /** Standard output where left out. */
  readonly out: string | undefined;
  readonly force: boolean;
};

export const exportNote: Command = {
  name: "export note",
  summary:
    "Write a signed note as JSON with what proves it, as a page that checks itself, or as PDF; the opening is audited",
  positionals: ["note"],
  options: {
    as: {
      type: "string",
      value: "address",
      summary: "Who opens it; their passphrase is asked for, or read from standard input",
    },
    pdf: { type: "boolean", summary: "PDF instead of JSON" },
    html: { type: "boolean", summary: "A page that carries the JSON and checks it in any browser, offline" },
    format: {
      type: "string",
      value: "format",
      summary: `View the PDF in another format: ${clientFormats.map((one) => one.id).join(", ")}`,
    },
    out: { type: "string", value: "file", summary: "Write it there instead of to standard output" },
    force: { type: "boolean", summary: "Replace the file if it is there" },
  },
  run: async (args, io) => {
    const wanted = parseWanted(args);
    checkOutput(wanted, io);
    if (wanted.out !== undefined) await checkMayWrite({ path: wanted.out, force: wanted.force });
    await hand(await read(wanted, io), wanted, { io, json: args.json });
    return exitCode.done;
  },
};

function parseWanted({ positionals, values }: Args): Wanted {
  const noteId = id.safeParse(positionals[0]);
  if (!noteId.success) throw new UsageError("<note>: expected a note's id");
  const person = email.safeParse(values["as"]);
  if (!person.success) throw new UsageError("--as: expected the e-mail of the person who opens the note");
  const { format, out } = values;
  if (values["pdf"] === true && values["html"] === true) throw new UsageError("--html: expected without --pdf");
  const kind = values["pdf"] === true ? "pdf" : values["html"] === true ? "verify.html" : "json";
  if (format !== undefined && kind !== "pdf")
    throw new UsageError("--format: expected together with --pdf; everything else is as it was signed");
  if (format !== undefined && !clientFormats.some((one) => one.id === format))
    throw new UsageError(`--format: expected one of ${clientFormats.map((one) => one.id).join(", ")}`);
  if (out === "") throw new UsageError("--out: expected a file");
  return {
    noteId: noteId.data,
    person: person.data,
    kind,
    format: textOf(format),
    out: textOf(out),
    force: values["force"] === true,
  };
}

function textOf(value: string | boolean | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function checkOutput({ kind, out }: Wanted, { stdout }: Io): void {
  if (kind === "pdf" && out === undefined && stdout.isTTY === true)
    throw new UsageError("--out: expected a file; a terminal cannot show a PDF");
}

async function read({ noteId, person, kind, format }: Wanted, io: Io): Promise<Uint8Array> {
  return await withPractice(io, async (practice) => {
    const passphrase = await readPassphrase(io, `Passphrase of ${person}: `);
    // The whole API: the other commands do without it.
    const { askAsPerson } = await import("../export/ask-as-person.ts");
    const query = format === undefined ? "" : `?format=${encodeURIComponent(format)}`;
    return await askAsPerson(practice, { email: person, passphrase }, (ask) =>
      ask(`/api/notes/${noteId}/${kind}${query}`),
    );
  });
}

async function hand(bytes: Uint8Array, { out, force }: Wanted, { io, json }: { io: Io; json: boolean }): Promise<void> {
  if (out === undefined) return void io.stdout.write(bytes);
  await writeNewFile({ path: out, force }, bytes);
  const fact = { file: out, bytes: bytes.length };
  io.stdout.write(json ? `${JSON.stringify(fact)}\n` : `Wrote ${out} (${bytes.length} bytes)\n`);
}
