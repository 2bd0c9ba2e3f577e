import { modalities } from "@goldthread/clinical/note/note-body.ts";
import { profileOf, profiles } from "@goldthread/clinical/profiles/index.ts";
import { codeTriggers } from "@goldthread/clinical/session/code-triggers.ts";
import { serviceCode, services } from "@goldthread/clinical/session/service-code.ts";
import { z } from "zod";
import { exitCode, type Command } from "../command.ts";
import { answerLines } from "../json-lines/answer-lines.ts";

const flag = z
  .boolean("expected true or false")
  .nullish()
  .transform((value) => value ?? undefined);
const number = (expected: string, most: number) =>
  z
    .number(expected)
    .min(0, expected)
    .max(most, expected)
    .nullish()
    .transform((value) => value ?? undefined);

const profileIds = profiles.map(({ id }) => id);
const usual = profileIds[0] ?? "";

const facts = z.object(
  {
    service: z.enum(services, `expected one of ${services.join(", ")}`),
    minutes: number("expected minutes from 0 to 1440", 1440),
    present: number("expected a number from 0 to 10000", 10_000),
    clientPresent: flag,
    withEvaluation: flag,
    withMedicalServices: flag,
    interactiveComplexity: flag,
    triggers: z
      .array(z.enum(codeTriggers, `expected some of ${codeTriggers.join(", ")}`), "expected a list of triggers")
      .nullish()
      .transform((value) => value ?? undefined),
    /** With it the answer says the place of service and the modifiers too, as the profile has them. */
    modality: z
      .enum(modalities, `expected one of ${modalities.join(", ")}`)
      .nullish()
      .transform((value) => value ?? undefined),
    profile: z
      .enum(profileIds, `expected one of ${profileIds.join(", ")}`)
      .nullish()
      .transform((value) => value ?? usual),
  },
  "expected one JSON object on the line",
);

export const code: Command = {
  name: "code",
  summary: "Service codes from minutes and attendance: JSON Lines in and out",
  positionals: [],
  options: {},
  run: async (_args, io) => {
    await answerLines(io, (value) => {
      const { modality, profile, ...given } = parseFacts(value);
      const coded = serviceCode(given);
      const place = modality === undefined || coded.code === null ? {} : profileOf(profile)?.places.value[modality];
      return { ...coded, ...place };
    });
    return exitCode.done;
  },
};

function parseFacts(value: unknown): z.infer<typeof facts> {
  const result = facts.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const field = issue?.path.join(".") ?? "";
  throw new Error(field === "" ? (issue?.message ?? "") : `${field}: ${issue?.message}`);
}
