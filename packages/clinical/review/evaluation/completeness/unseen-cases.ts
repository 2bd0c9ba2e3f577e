import type { Case } from "./case.ts";

/** Written and labelled before the rules were run on them, in ten hands: terse, chatty, formal, by a nurse, by a trainee. Fictional. */
export const unseenCases: readonly Case[] = [
  {
    reported: "Ct states panic x2 this wk, both in the parking garage. Sleep 5-6 h.",
    interventions: "Interoceptive exposure (head turning, straw breathing), 3 trials each.",
    clientResponse: "Ct tolerated all trials, SUDs peak 70, laughed after the last one.",
    goalLink: "Tx goal 1: drive and park alone.",
    progress: "Parked alone x1 since last visit, 0 before.",
    riskStatus: "No SI/HI/plan/intent.",
    plan: "Straw breathing daily. RTC 1 wk.",
  },
  {
    reported:
      "Over the past fortnight Ms. Tarrant has been preoccupied with the inquest and finds that she cannot open her father's letters.",
    interventions:
      "I used imaginal revisiting from the prolonged grief protocol, staying with the phone call from the hospital for twenty minutes, and we debriefed the recording.",
    clientResponse:
      "She wept, remained in the scene without prompting, and remarked afterwards that the corridor had been shorter than she remembered.",
    goalLink: "The work belongs to the second aim of her plan, to approach reminders of the death.",
    progress: "She has now approached four of the nine reminders on her list, against one in September.",
    riskStatus: "I asked directly about wishing to be dead; she has none and no thoughts of acting on any.",
    plan: "She will listen to the recording each evening and bring one letter, unopened, to our meeting on the 19th.",
  },
  {
    reported: "patient says the voices told him to stay in bed mon and tue, he got up anyway on wed",
    interventions: "normalising, looked at the evidence that the voices have power, coping cards written",
    clientResponse: "he argued with the first card and rewrote it in his own words",
    goalLink: "goal: leave the house daily",
    progress: "out of the house 4 days of 7, was 2",
    riskStatus: "no command hallucinations to harm self or others, no suicidal thoughts",
    plan: "carry card, walk to the shop before noon, see him next tues",
  },
  {
    reported: "Mother and father report three meltdowns at bedtime, each over 40 minutes; child says bed is boring.",
    interventions:
      "Coached both parents in planned ignoring and labelled praise, live, during a ten-minute play task (PCIT skills).",
    clientResponse: "The child tested the limit twice, then carried the blocks over when asked; father smiled at him.",
    goalLink: "Objective 1b: goes to bed with one prompt.",
    progress: "Nights with one prompt: 2 of 7. Intake: none.",
    riskStatus: "No aggression causing injury, no self-harm, no concern for the child's safety at home.",
    plan: "Special time for 5 minutes each day, chart on the fridge; family session 4/11 at 3 pm.",
  },
  {
    reported: "Veteran reports that crowds at the market made him leave his cart and go. Anger 8/10.",
    interventions: "CPT: went through worksheet 3, Socratic questions on the belief that no place is safe.",
    clientResponse:
      "Veteran conceded that the market had been safe on 11 of 12 visits and changed his rating from 95 to 60.",
    goalLink: "Addresses problem 1 (hypervigilance), objective: 30 min in a public place.",
    progress: "PCL-5 38 from 47. Longest stay in a store is up to 20 minutes.",
    riskStatus: "C-SSRS negative. Firearm locked; key with spouse.",
    plan: "Worksheet 4 on trust. Market with spouse Saturday morning. Next appt Thurs 0900.",
  },
  {
    reported: "He is drinking again, two bottles of wine at weekends, and has hidden it from his husband.",
    interventions:
      "We weighed the good things and the less good things of drinking, and I reflected back what he said about the wedding.",
    clientResponse: "He went quiet at the word hiding, then said that he would rather tell than be found out.",
    goalLink: "His aim is still four dry weekends in a row.",
    progress: "No dry weekend this month; there had been two in a row in June, so this is a step back.",
    riskStatus: "Thoughts of suicide: none, asked. He does not drive after drinking.",
    plan: "Tells his husband before Friday. Pours out the bottle in the garage. We speak on Monday by phone.",
  },
  {
    reported: "Resident told the aide that nobody visits and that she does not see the point of getting dressed.",
    interventions: "Activity scheduling with pictures: chose two pleasant events for each day from 20 cards.",
    clientResponse: "She picked the canary and the hymn hour straight away and put three cards back with a frown.",
    goalLink: "Care goal 4, takes part in one activity a day.",
    progress: "Took part in 5 activities this week compared with 1 the week before.",
    riskStatus: "When asked she said she would never harm herself; eats and drinks.",
    plan: "Aide to bring her to hymn hour Wed and Sun at 10. Cards reviewed next Monday.",
  },
  {
    reported: "Client says that exams start in nine days and she rereads each page four or five times.",
    interventions: "ERP: read one page once, closed the book, no checking; therapist modelled with a page of her own.",
    clientResponse:
      "Her urge to reread was 80 at first and 45 after six minutes; she said it was horrible and that she would do it again.",
    goalLink: "Objective 3: reads without repeating.",
    progress: "Pages read once this week: about a third. At the beginning none.",
    riskStatus: "Some hopelessness about grades, but no suicidal ideation, plan or intent.",
    plan: "Ten pages a day read once, ticked off. Letter for the exam office by Thursday. Session on the 30th.",
  },
  {
    reported: "The couple describe a quarrel about money that ended with two days of silence.",
    interventions:
      "Slowed down the cycle, named the fear under her criticism and under his silence, and had each say it to the other.",
    clientResponse:
      "He turned his chair to her and said that he goes quiet because he is scared of getting it wrong; she reached for his hand.",
    goalLink: "In line with the joint goal of repairing a quarrel within a day.",
    progress: "They repaired two of three quarrels within a day; in spring it took a week.",
    riskStatus: "No violence or fear of each other; asked separately. No suicidal thoughts in either.",
    plan: "One money talk of 20 minutes on Sunday, with the egg timer. Next session 8 December.",
  },
  {
    reported: "Pt c/o nightmares 4x/wk, avoids bed until 2 am.",
    interventions:
      "Imagery rehearsal: pt rewrote the dream's ending, rehearsed x3 aloud. Sleep hygiene handout gone over.",
    clientResponse: "Pt initially shaky, calmer by third rehearsal, chose a dog as helper in the dream.",
    goalLink: "Dx PTSD, goal 2 sleep.",
    progress: "Nightmares down from 6 to 4 a week. ISI 17, previously 21.",
    riskStatus: "SI: denies. HI: denies. Self-harm: last in 2021.",
    plan: "Rehearse nightly 10 min; in bed by 12; f/u Wed 3 pm.",
  },
];
