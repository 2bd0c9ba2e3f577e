import type { GroupTemplate } from "./group-kind.ts";
import { process } from "./process.ts";
import { relapsePrevention } from "./relapse-prevention.ts";
import { skills } from "./skills.ts";

export const groupTemplates: readonly GroupTemplate[] = [skills, process, relapsePrevention];
