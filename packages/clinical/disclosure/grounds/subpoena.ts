import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const subpoena = defineGround({
  id: "subpoena",
  title: "A subpoena without a judge's order",
  when: "A lawyer or a clerk demands it. No judge has ordered it.",
  source: sources.subpoena,
  needs: [
    {
      id: "instrument",
      asks: "Attach the subpoena.",
      answer: "scan",
      missing: "The subpoena itself has to be on file.",
      source: sources.subpoena,
    },
    {
      id: "assurance",
      asks: "Attach the assurance: proof that the client was told in time to object, or a qualified protective order.",
      answer: "scan",
      missing:
        "A subpoena alone is not enough: it needs proof that the client was told in time to object, or a qualified protective order.",
      source: sources.subpoena,
    },
    {
      id: "privilege",
      asks: "Has the client, or their lawyer, been asked whether they claim privilege, and do they not?",
      answer: "yes",
      missing: "Ask the client or their lawyer about privilege first: it is the client's to claim, and yours to raise.",
      source: sources.subpoena,
    },
  ],
  onlyLeast: false,
  proposes: [],
  part2: "never",
  othersAgree: true,
  othersInText: {
    because:
      "A lawyer’s demand reaches this client’s record, and nobody else’s life: leave in what it asks for, with why.",
    mayStayWhole: false,
  },
  holdTravels: true,
  isAccounted: true,
});
