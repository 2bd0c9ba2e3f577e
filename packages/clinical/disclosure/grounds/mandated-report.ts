import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const mandatedReport = defineGround({
  id: "mandated-report",
  title: "A report that the law asks for",
  when: "Abuse, neglect or violence that has to be reported.",
  source: sources.report,
  needs: [
    {
      id: "law",
      asks: "Which law asks for the report?",
      answer: "text",
      missing: "Name the law that asks for the report: it also says what goes in.",
      source: sources.report,
    },
    {
      id: "told",
      asks: "Was the client told, or why not?",
      answer: "text",
      missing: "Say whether the client was told, or why telling them would put somebody at risk.",
      source: sources.report,
    },
  ],
  extent: "least",
  proposes: ["risk"],
  part2: "report-of-child-abuse",
  othersAgree: false,
  isAccounted: true,
});
