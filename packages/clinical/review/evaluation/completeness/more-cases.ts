import type { Case } from "./case.ts";

/** Still more of the first half, from other settings. Fictional. */
export const moreCases: readonly Case[] = [
  {
    reported: "Client stated that she binged twice since Sunday and purged once, both after phone calls with her ex.",
    interventions:
      "Therapist and client completed a chain analysis of Sunday's binge and identified two points for using TIPP.",
    clientResponse:
      "Client was initially tearful but stayed with the exercise and was able to name the first link without help.",
    goalLink: "Session focused on treatment plan goal #3, regular eating without compensatory behavior.",
    progress: "Frequency of binges has come down from daily to twice weekly over eight weeks.",
    riskStatus: "Client denies current suicidal ideation, plan, or intent.",
    plan: "Client will complete the food log each day. Next session is scheduled for 4/18 at 10:00 am.",
  },
  {
    reported: "He complained that nobody at the plant takes him seriously since the injury.",
    interventions: "Clinician used motivational interviewing to explore ambivalence about returning on light duty.",
    clientResponse: "He listed three reasons to go back and, when asked, put his readiness at 5 out of 10.",
    goalLink: "This supports the goal of returning to work by August.",
    progress: "Progress is slow: he has made one of the four planned visits to the workplace.",
    riskStatus: "No current safety concerns; denied thoughts of harming himself or coworkers.",
    plan: "Phone the foreman before Friday; meet again in two weeks.",
  },
  {
    reported: "Patient says that the voices are quieter in the mornings and that he sleeps until ten.",
    interventions:
      "Provided psychoeducation on sleep and antipsychotic medication and reviewed the weekly pill box with him.",
    clientResponse: "He repeated the instructions in his own words and filled Monday to Wednesday correctly.",
    goalLink: "Goal: manage medication independently.",
    progress: "Missed doses dropped from five last month to one this month.",
    riskStatus: "No evidence of danger to self or others.",
    plan: "Pharmacy will deliver blister packs from Monday. Follow-up visit on 3 July.",
  },
  {
    reported: "Since her diagnosis she has avoided the phone and has let the mail pile up.",
    interventions: "Worked with her on a graded list of tasks and rehearsed opening one letter in the room.",
    clientResponse: "She opened the letter with shaking hands, read it to the end, and decided to keep it.",
    goalLink: "The objective addressed was to deal with mail twice a week.",
    progress: "This is the first letter opened in six weeks.",
    riskStatus:
      "Thoughts that life is pointless were present on two evenings; no intent, no plan, crisis card in her purse.",
    plan: "One letter on Tuesday and one on Friday. I will call her on Friday afternoon.",
  },
  {
    reported: "Mother reported four meltdowns at bedtime, each lasting about half an hour.",
    interventions:
      "Coached mother in giving two choices and in praising within five seconds, using the one-way mirror.",
    clientResponse:
      "Mother used both skills on six of eight chances; the child took up the offered choice and stopped whining.",
    goalLink: "Addresses plan objective: bedtime routine completed in 45 minutes.",
    progress: "Bedtime now takes about an hour, compared with two hours in February.",
    riskStatus: "No abuse or neglect concerns and no self-injury by the child.",
    plan: "Use the chart every night this week; session 6 on Thursday.",
  },
  {
    reported: "The client described panic in the dental chair and has put off treatment for three years.",
    interventions: "Applied imaginal exposure with a recording of drill sounds, three rounds of four minutes.",
    clientResponse: "Fear went from 85 to 40 across the rounds and the client asked to take the recording home.",
    goalLink: "Linked to the objective of attending a dental check by June.",
    progress: "Two of five steps of the ladder are done.",
    riskStatus: "Risk to self and others: none reported.",
    plan: "Listen to the recording daily; visit the waiting room on Saturday; see therapist 22 May.",
  },
  {
    reported: "Ct states roommate kicked him out; slept in car x2 nights.",
    interventions: "CM linked ct to shelter intake, called the hotline with him and helped gather ID documents.",
    clientResponse: "Ct made the call himself after prompting and expressed relief at having a bed.",
    goalLink: "ISP goal 1: stable housing.",
    progress: "Goal not met; ct has been without stable housing since 3/2.",
    riskStatus: "Denied SI, HI, and substance use today.",
    plan: "CM to meet ct at shelter 3/29 at 9 am. Ct to bring birth certificate.",
  },
  {
    reported: "She finds herself counting ceiling tiles in meetings and losing the thread.",
    interventions: "Practised attention training with three sounds and then with the client's own meeting agenda.",
    clientResponse:
      "After the second round she could report the agenda point by point and called it 'surprisingly restful'.",
    goalLink: "In service of her goal to follow meetings from beginning to end.",
    progress: "Little change so far; she lost the thread in most meetings this week as she did in the last.",
    riskStatus: "Suicidality was asked about and denied.",
    plan: "Ten minutes of attention training on workdays. We will look at the record on 8 November.",
  },
  {
    reported: "Pt c/o low back pain 6/10, difficulty donning shoes and socks.",
    interventions:
      "OT instructed pt in use of sock aid and long-handled shoe horn; graded task from seated to standing.",
    clientResponse: "Pt donned both socks with min A and 2 verbal cues, no increase in pain.",
    goalLink: "STG 2: LB dressing with modified independence.",
    progress: "Improved from mod A at eval to min A.",
    riskStatus: "No safety issues: no falls, denies SI.",
    plan: "Cont OT 2x/wk x 3 wks; trial elastic laces next visit.",
  },
  {
    reported: "Client spoke about the anniversary of the miscarriage and of avoiding her pregnant sister.",
    interventions: "Therapist normalised the return of grief and invited her to write the baby a short letter.",
    clientResponse:
      "She wrote for ten minutes, chose to read two lines aloud, and said that she felt 'less alone with it'.",
    goalLink: "Grief goal on the treatment plan.",
    progress: "She visited her sister once this month; in the spring she had broken off contact.",
    riskStatus: "No passive or active death wishes.",
    plan: "Bring the letter next time, 9 October. She plans to phone her sister at the weekend.",
  },
  {
    reported: "Veteran reported road rage twice and a near collision.",
    interventions: "Counselor taught tactical breathing and mapped early body cues of anger.",
    clientResponse: "Veteran identified jaw clenching as his first cue and demonstrated the breathing correctly.",
    goalLink: "Works on goal 2 (anger): no confrontations while driving.",
    progress: "Incidents this month: two. At intake: weekly.",
    riskStatus: "Firearms locked at brother's house; denies SI/HI.",
    plan: "Practice breathing before every drive; return 5/20.",
  },
  {
    reported: "He said that the exam results had come and that he had not opened them.",
    interventions: "Used Socratic dialogue to examine the prediction 'if I fail, I am finished'.",
    clientResponse:
      "His conviction dropped from 95% to 60%; he remained doubtful but opened the envelope before leaving.",
    goalLink: "Objective: face feared outcomes within 24 hours.",
    progress: "Delay has shortened to five days from several weeks.",
    riskStatus: "When asked, he said that he was not thinking of suicide and had no urge to hurt himself.",
    plan: "Talk to the tutor on Monday about the options; appointment on Wednesday at 4.",
  },
];
