import { asPart } from "@goldthread/store/as-part.ts";
import { listStaff, type StaffRow } from "@goldthread/store/queries/staff.ts";
import { exitCode, type Command } from "../command.ts";
import { withPractice } from "../practice/open-practice.ts";

export const userList: Command = {
  name: "user list",
  summary: "List the members of staff, those who left last",
  positionals: [],
  options: {},
  run: async ({ json }, io) => {
    const staff = await withPractice(io, ({ db }) => asPart(db, "auth", listStaff));
    io.stdout.write(json ? staff.map((row) => `${JSON.stringify(row)}\n`).join("") : renderTable(staff));
    return exitCode.done;
  },
};

function renderTable(staff: readonly StaffRow[]): string {
  const rows = [
    ["E-MAIL", "NAME", "CREDENTIAL", "ROLES"],
    ...staff.map(({ email, name, credential, roles, active }) => [
      email,
      active ? name : `${name} (left)`,
      credential,
      roles.join(", "),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join("  ")
          .trimEnd()}\n`,
    )
    .join("");
}
