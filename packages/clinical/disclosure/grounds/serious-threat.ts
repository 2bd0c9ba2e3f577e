import { defineGround } from "../ground.ts";
import { sources } from "../sources.ts";

export const seriousThreat = defineGround({
  id: "serious-threat",
  title: "A serious and imminent threat",
  when: "Somebody is in danger now, and the recipient can do something about it.",
  source: sources.threat,
  needs: [
    {
      id: "threat",
      asks: "What is the threat, to whom, and why is it imminent?",
      answer: "text",
      missing: "Say what the threat is, to whom, and why now: that is the ground.",
      source: sources.threat,
    },
    {
      id: "recipient-can",
      asks: "What can the recipient do to prevent it?",
      answer: "text",
      missing: "It may go only to somebody who can prevent or lessen the threat: say how.",
      source: sources.threat,
    },
  ],
  onlyLeast: true,
  proposes: ["risk", "safety-plan"],
  part2: "never",
  othersAgree: false,
  othersInText: {
    because: "Leave in whoever is in danger or would prevent it, with why; nobody else has to be in it.",
    mayStayWhole: false,
  },
  holdTravels: false,
  isAccounted: true,
});
