import { z } from "zod";
import { defineEndpoint } from "../endpoint.ts";
import { id, line, paragraph, version, zone } from "../field.ts";

const minutes = z.number().int().min(5).max(480);
/** The name of a payer's or regulator's rules. */
const profile = z.string().regex(/^[a-z0-9-]{2,60}$/, "expected the name of a profile, such as us-general");
/** The two digits that say on a claim where somebody was seen. */
const placeOfService = z.string().regex(/^[0-9]{2}$/, "expected a place of service as two digits, such as 11");

const settings = {
  name: line(200),
  zone,
  dueHours: z.number().int().min(1).max(720),
  idleMinutes: z.number().int().min(2).max(240),
  sessionMinutes: minutes,
  groupMinutes: minutes,
  /** None named: every format is offered. */
  formats: z.array(line(60)).max(60),
  profile,
  retentionYears: z.number().int().min(1).max(100),
  retentionMinorYears: z.number().int().min(0).max(100),
  /** Rules of keeping that the practice goes by, beside its own years (`GET /api/retention/rules`). */
  retentionRules: z.array(line(60)).max(40),
  credentialWarningDays: z.number().int().min(1).max(365),
  invitationHours: z.number().int().min(1).max(336),
  /** From which somebody answers for themself: who is younger is shown as a minor. */
  ageOfMajority: z.number().int().min(14).max(25),
};

const site = z.object({
  id: z.uuid(),
  name: z.string(),
  address: z.string(),
  placeOfService: z.string(),
  active: z.boolean(),
  version: z.number(),
});

export const readSettings = defineEndpoint({
  method: "GET",
  path: "/api/settings",
  summary: "The practice's settings, with every format and profile there is to choose from",
  input: z.object({}),
  output: z.object({
    settings: z.object({
      name: z.string(),
      zone: z.string(),
      dueHours: z.number(),
      idleMinutes: z.number(),
      sessionMinutes: z.number(),
      groupMinutes: z.number(),
      formats: z.array(z.string()),
      profile: z.string(),
      retentionYears: z.number(),
      retentionMinorYears: z.number(),
      retentionRules: z.array(z.string()),
      credentialWarningDays: z.number(),
      invitationHours: z.number(),
      ageOfMajority: z.number(),
      version: z.number(),
    }),
    allFormats: z.array(z.object({ id: z.string(), title: z.string() })),
    allProfiles: z.array(z.object({ id: z.string(), title: z.string() })),
    /** Whether invitations can be sent by mail; set by the environment. */
    mail: z.boolean(),
  }),
});

export const changePractice = defineEndpoint({
  method: "PATCH",
  path: "/api/practice",
  summary: "Change the practice's settings; each change is recorded and has an entry in the ledger",
  input: z.object({ version, ...z.object(settings).partial().shape }),
  output: z.object({ version: z.number() }),
});

export const listSettingChanges = defineEndpoint({
  method: "GET",
  path: "/api/settings/changes",
  summary: "Who changed which setting, from what to what, newest first",
  input: z.object({}),
  output: z.object({
    changes: z.array(
      z.object({
        id: z.uuid(),
        at: z.string(),
        by: z.string(),
        setting: z.string(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      }),
    ),
    more: z.boolean(),
  }),
});

export const listSites = defineEndpoint({
  method: "GET",
  path: "/api/sites",
  summary: "Where the practice sees people",
  input: z.object({}),
  output: z.object({ sites: z.array(site) }),
});

const siteFields = { name: line(120), address: paragraph(500).default(""), placeOfService };

export const addSite = defineEndpoint({
  method: "POST",
  path: "/api/sites",
  summary: "Add a site",
  input: z.object(siteFields),
  output: z.object({ id: z.uuid() }),
});

export const changeSite = defineEndpoint({
  method: "PATCH",
  path: "/api/sites/:siteId",
  summary: "Change a site, or close it: sessions held there keep it",
  input: z.object({ siteId: id, version, ...z.object(siteFields).partial().shape, active: z.boolean().optional() }),
  output: z.object({ version: z.number() }),
});
