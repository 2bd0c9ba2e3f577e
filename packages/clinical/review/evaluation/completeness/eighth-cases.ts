import type { Case } from "./case.ts";

/** Written as a second half, precision 0.41 at first sight, and used since. Fictional. */
export const eighthCases: readonly Case[] = [
  {
    reported: "Client described two mornings this week when he could not make himself open the laptop.",
    interventions: "Worked on breaking the report into ten-minute pieces and did the first one together on screen.",
    clientResponse: "He typed four lines, swore, laughed, and kept going until the timer rang.",
    goalLink: "Part of goal 2, handing in work by the deadline.",
    progress: "One report was handed in on time; in April none were.",
    riskStatus: "He has no thoughts of suicide and nobody at home is at risk.",
    plan: "Ten minutes at nine each morning. Check-in by phone on Thursday, session on the 28th.",
  },
  {
    reported:
      "Pt. states the cravings hit hardest after the night shift and that he drove past the old bar on Tuesday.",
    interventions: "Mapped the route home with pt and rehearsed turning down a drink.",
    clientResponse: "Pt. stumbled on the first try; by the fourth he sounded firm and grinned.",
    goalLink: "Tx goal: stay off alcohol through the holidays.",
    progress: "Day 19 without a drink; the longest before was 11.",
    riskStatus: "No SI, no HI.",
    plan: "New route home from tonight. Sponsor call after each shift. RTC 12/9.",
  },
  {
    reported: "She said the baby cries for hours and that she has begun to dread the evenings.",
    interventions:
      "Normalised the exhaustion, went through the EPDS with her, and drew up a rota with her husband on speaker.",
    clientResponse: "She cried when he agreed to the nights and said she could breathe for the first time this month.",
    goalLink: "Toward the objective of four hours of unbroken sleep.",
    progress: "EPDS 17, was 19 a fortnight ago.",
    riskStatus: "Asked directly about harm to herself or the baby: no thoughts of either.",
    plan: "Husband takes Monday, Wednesday and Friday nights. Health visitor on Tuesday. I see her again in ten days.",
  },
  {
    reported: "Leo's teacher wrote that he hides under the desk whenever the class is asked to read.",
    interventions: "Read aloud in turns with Leo, beginning with one word, and let him choose when to stop.",
    clientResponse: "Leo read eleven words, checked my face after each, and asked for the dinosaur book next.",
    goalLink: "IEP-linked goal: read a sentence in front of one peer.",
    progress: "Up from three words last time.",
    riskStatus: "Nothing said or seen that points to self-harm or harm by others.",
    plan: "Same book on Friday, with a friend of his choice in the room. Mother to read with him nightly.",
  },
  {
    reported: "Mr. Adeyemi reports that he hears his late brother's voice when the house is quiet.",
    interventions: "The nurse practised with him to answer the voice once and then turn on the radio.",
    clientResponse: "He was doubtful, tried it twice with the nurse in the room, and thought the radio might do.",
    goalLink: "Recovery plan, item 1: evenings at home without going out to get away from the voice.",
    progress: "Stayed in on three evenings out of seven, one more than the week before.",
    riskStatus: "The voice does not tell him to do anything; he does not want to die.",
    plan: "Radio by the bed. Nurse visits on Saturday at 5 pm. Blood test next Wednesday.",
  },
  {
    reported: "Couple report that they have not had a meal together since the argument about money.",
    interventions: "Had each partner speak for two minutes while the other only repeated what was heard.",
    clientResponse: "She repeated him word for word; he needed two reminders not to answer back.",
    goalLink: "Their shared goal is to decide on the budget without shouting.",
    progress: "No shouting in the last nine days by both accounts.",
    riskStatus: "Both were asked alone and feel safe with each other; neither has thoughts of suicide.",
    plan: "Budget talk on Sunday with the timer. Next appointment in two weeks, same time.",
  },
  {
    reported: "Client says she checked the mole on her arm more than thirty times yesterday.",
    interventions: "Set up an experiment: look once, write down the urge every five minutes, and do not touch.",
    clientResponse: "The urge fell from 80 to 45 in half an hour, and she was surprised that it fell at all.",
    goalLink: "Fits objective 1b (check no more than once a day).",
    progress: "Still thirty or so checks on a bad day, as at intake.",
    riskStatus: "SI denied, no history of attempts.",
    plan: "One look at noon, urge sheet on the fridge. See you on the 17th.",
  },
];
