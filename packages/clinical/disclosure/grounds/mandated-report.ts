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
    {
      id: "child-abuse",
      asks: "It is a first report of suspected child abuse or neglect",
      answer: "yes",
      missing:
        "Of a substance-use record only a first report of suspected child abuse or neglect may go without consent or an order.",
      source: sources.part2Report,
      onlyPart2: true,
    },
  ],
  onlyLeast: true,
  proposes: ["risk"],
  part2: "report-of-child-abuse",
  othersAgree: false,
  othersInText: {
    because: "Leave in whoever the report is about, with why; nobody else has to be in it.",
    mayStayWhole: false,
  },
  holdTravels: false,
  isAccounted: true,
});
