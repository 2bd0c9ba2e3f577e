import type { Case } from "./case.ts";

/** The second half: written when the rules were done, run once, and not used to change them. Fictional. */
export const ninthCases: readonly Case[] = [
  {
    reported: "Client says the commute leaves her drained and that she has stopped answering her mother's calls.",
    interventions: "Looked at the week on paper with her and moved two chores to give her an hour on Wednesdays.",
    clientResponse: "She moved a third one by herself and said it looked less like a wall.",
    goalLink: "For goal 1, more rest on workdays.",
    progress: "Rested on two workdays; none in the first month.",
    riskStatus: "No suicidal thoughts, no thoughts of harm to others.",
    plan: "Hour off on Wednesday, no phone. We meet on 14 March at 11.",
  },
  {
    reported: "He told me the dog died and he has been sleeping on the sofa since.",
    interventions:
      "Invited him to tell the story of the dog from the beginning and asked what he would want to keep of it.",
    clientResponse: "He showed photographs, wept at the last one, and chose the collar.",
    goalLink: "Under the objective on grief: speaks of a loss without leaving the room.",
    progress: "He stayed in the room throughout, which he has not managed before.",
    riskStatus: "Asked about suicide, he said no, never.",
    plan: "Collar on the shelf by Sunday. Bed again from tomorrow night. Next visit in a week.",
  },
  {
    reported: "Pt reports binging on three evenings and skipping breakfast the next day each time.",
    interventions: "Reviewed food log; CBT-E psychoeducation on the restrict-binge cycle; planned regular eating.",
    clientResponse: "Pt was tearful when the pattern was pointed out but wrote the meal times down herself.",
    goalLink: "Obj 1: three meals and two snacks a day.",
    progress: "Meals on schedule 4/7 days, 2/7 at baseline.",
    riskStatus: "Denies SI, SIB.",
    plan: "Breakfast by 9 am daily. Log meals. F/u 5/22. Dietitian referral sent.",
  },
  {
    reported: "Her son reports that she left the stove on twice and got lost coming from church.",
    interventions: "OT put labels on the kitchen drawers with her and trained the use of the stove timer.",
    clientResponse: "Mrs. Lund set the timer on the second attempt and grumbled about the labels.",
    goalLink: "Care plan goal: cooks a warm meal safely.",
    progress: "Cooked once with one reminder; three reminders were needed last week.",
    riskStatus: "She voices no wish to die; safety at home discussed with son, stove cut-off ordered.",
    plan: "Timer practice daily with the aide. OT back on Tuesday. Son to fit the cut-off by Friday.",
  },
  {
    reported: "Teen says everyone at school is talking about the video and that he deleted his accounts.",
    interventions:
      "Used problem solving: listed five options, weighed each, and acted out talking to the counselor at school.",
    clientResponse: "He picked the second option and, in the acting out, got through it without looking down.",
    goalLink: "Ties in with goal 3, asking an adult for help.",
    progress: "He has asked for help once this month, his first time.",
    riskStatus: "C-SSRS screen negative; no self-injury since the summer.",
    plan: "Talk to Ms. Reyes on Monday at lunch. Mother knows. Session Thursday.",
  },
  {
    reported: "Client reports that he counted his pills again and again before coming.",
    interventions: "Practised leaving the box shut for fifteen minutes while we talked of other things.",
    clientResponse: "Client glanced at the box often, then less, and left it shut on his own for the rest of the hour.",
    goalLink: "This serves objective 2, one count a day.",
    progress: "About ten counts a day now, from twenty-five in May.",
    riskStatus: "No thoughts of taking more than prescribed, no suicidal ideation.",
    plan: "Box in the hall cupboard. One count, with the wife, at eight. Back next Friday.",
  },
  {
    reported: "She described shouting at a customer and being sent home.",
    interventions:
      "We slowed the scene down frame by frame to find the first sign of anger, then tried two ways of stepping out.",
    clientResponse: "She found it in her jaw, tried both ways, and liked the one with the glass of water.",
    goalLink: "Anger goal: no outbursts at work.",
    progress: "One outburst in four weeks; before treatment it was weekly.",
    riskStatus: "She has not thought of hurting anyone or herself.",
    plan: "Glass of water at the till. Note each time in her phone. Next session 2 October.",
  },
];
