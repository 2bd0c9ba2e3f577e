/**
 * Fictional group notes in many hands, written and labelled before the matcher was run on them: ordinary notes in about
 * the proportion in which they come, most of which name nobody. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const unseenNatural = String.raw`
plain | P | Group met for 90 min. Topic: people, places and things. 8 of 10 present. Members listed triggers on the whiteboard and rated each from 1 to 10. Two members disclosed use over the weekend; both processed what led up to it. Group gave feedback that was direct but kind.
plain | P:Denise Kowalczyk | Pt arrived on time, sober, dressed for work. She reported 41 days clean and cravings of 3/10 at bedtime. Took part in the role play and turned down the offered drink without apology. UDS negative. Plan: sponsor call nightly; next grp Thurs.
first | P:Denise Kowalczyk | Pt arrived 5 min late. Spoke about her ex. When [Terrell] described his relapse she moved her chair closer and said "me too". UDS neg. Cont. IOP 3x/wk.
plain | P:Terrell Banks | Client banks his paycheck by himself now and showed the group the app he uses. He denied cravings. He identified Friday afternoons as the riskiest time. Will attend two meetings before Monday.
plain | P | Psychoeducation on PAWS. Members asked about sleep, mood swings and how long it lasts. A peer who has a year clean described the first three months. Climate warm, some side talk.
first | P | Check-in: most members stable. [Craig] relapsed on Saturday and was tearful; group supported him. Topic: shame. HW: shame inventory p. 12.
plain | P:Rob Pike | Pt quiet. Answered when asked. Denies SI/HI. States "I'm fine, just tired." Declined to read aloud. Will check sleep w/ MD.
nickname | P:Craig Petersen | Client laughed with [Robby] during break and both came back late. Redirected x1. Took notes on refusal skills. No SI.
surname | P:Mai Vang | Client reported that she had run into [Villanueva] at a meeting and was embarrassed. She used the skill "say hello and go on". Goal 1: progressing.
plain | P:Mai Vang | Ct present in body, less so in mind: looked at phone x3, redirected. Interpreter on line. Ct understood the worksheet and gave one example (her uncle's shop). Next: bring the list of safe people.
plain | P:Jenna Castellanos | She shared that her mother will keep the kids during treatment. She was able to name three feelings. Affect bright. No concerns about safety. Next session Tuesday.
plain | P | Members watched a short film on stigma and discussed. One member left at 10:40 for court. Another stayed behind to speak with Kathleen.
first | P:Hector Villanueva | Client co-led the opening reading. Paired w/ [Darnell] for the craving-surfing exercise, kept eyes closed throughout. Reports 60 days. Plan: call PO by Wed.
plain | Q | DBT skills group, wk 4 of 8. Reviewed diary cards (7/9 complete). Taught STOP and TIP; practised paced breathing, 4 in, 6 out. Members guessed which skill fit which situation. HW: use STOP once and write it down.
plain | Q:Emily Prather | Emily completed her diary card on six of seven days. She used opposite action when she wanted to stay in bed. Urges to self-harm 2/5, no acts. Homework: PLEASE skills.
word-name | Q:Emily Prather | Emily said she felt judged when [Autumn] rolled her eyes. She checked the facts and asked. Urges 1/5. Homework: DEAR MAN with roommate.
plain | Q:Sage Holloway | Sage reported that the autumn is a hard season. They practised Wise Mind and described it as "the place behind my ribs". No self-harm. Diary card complete.
plain | Q:Autumn Vance | Autumn stated that frost on the windshield made her late. Participated actively. SUDs 60 to 35 with TIP. Denied SI.
first | Q | Homework review took 40 min. [Kelsey] and [Noor] had not done theirs and did a missing-links analysis at the board. New skill: check the facts.
plain | Q | Co-leader absent. 8 members in person, 1 online. Mindfulness: listening to rain. Several noticed judgments. Taught radical acceptance with examples from traffic and weather.
first | Q:Caleb Whitfield | Caleb was guarded at first. Volunteered for the role play (asking his landlord for a repair) with [Tess] as landlord. Feedback: eye contact good, apologised too often. Goal 2 in progress.
plain | Q:Noor Haidari | Noor arrived with wet hair, out of breath. She said the bus was late. Teaching on interpersonal effectiveness was new to her; asked three questions. Plan: FAST with her cousin on Sunday.
surname | Q:Julia Sandoval | Client told Ms. [Nwosu] in a steady voice that the remark had hurt, using "describe, express". First time in this group. Progress on objective 3.
plain | Q:Tess McBride | Tess reports "grand, just knackered." Diary card not done; agreed to set an alarm. Took in feedback from a peer w/out arguing back, which is new.
plain | R | Batterer intervention, session 14. Topic: time-outs v. walking out. Men gave examples of each. Facilitators stopped one exchange that blamed a partner. All ten signed the attendance sheet.
first | R:Gary Slater | Gary minimised at first ("it was only a door"). After [Luis] asked who heard the door, he was silent, then said "my girl". Accepts responsibility for that evening. Will write letter (unsent).
plain | R:Luis Ortega | Mr. Ortega reported no violence, no threats, no contact outside the order. He completed the control log: three entries, all about money. Good eye contact. Continues.
plain | R:Ron Bass | Ron took a time-out on Sunday: told partner, walked 40 min, came back when he said he would. He explained the price he pays for anger at work. PO update due on the 5th.
first | R | [Antwan] was confronted about blaming. [Jamal] offered that he used the same words a year ago. Closing round: one thing each will own.
plain | R:Antwan Price | Participant was on time and sober. Interrupted twice. Identified "she made me" as blame and rephrased it. No new charges per self-report. Next: accountability letter.
initials | R:Dale Cooper | DC attentive today. Gave support to [LO] re custody hearing. Denies any incidents. Will bring log.
plain | R:Dale Cooper | Dale reported that work cut his hours. He noted heat in his chest before arguments. He has a plan: step onto the porch, ten breaths, go back. No weapon at home per his report.
plain | R:Vijay Raman | Client practised "I" statements in a triad. He said that at home his father used to shout and nobody spoke. Moved by this; group held the silence. No safety concerns at present.
possessive | R:Vijay Raman | Client practised "I" statements in a triad. He was moved by [Kenny's] account of his father and told the group about his own. No safety concerns at present.
plain | R | Video clip on coercive control. Discussion lively; two men defensive; most could name the tactic. HW: control log daily. Bob led, Yvonne observed.
first | S | Tea was served. [Walter] brought a photograph of his wife; others asked about her. Theme: the first holiday alone. Ended w/ a reading.
plain | S:Dorothy Keane | Dot told how she still sets two places. She smiled when speaking of the dance hall. Tearful at the end, took a tissue and said "it helps to say his name". No wish to die.
plain | S:Walter Bloom | Mr. Bloom, 81, widowed in May, spoke for the first time. He described the evenings as the worst. He sleeps 5 h. Denied hopelessness. Will ring his daughter on Sundays.
word-name | S:Walter Bloom | Mr. Bloom listened to [Pearl] and told her that the second year was easier. He will ring his daughter on Sundays.
plain | S:Iris Monroe | Client brought irises from her garden for the table. She spoke of guilt over the nursing home decision. Peers offered other ways to look at it. She wrote one down. GDS 6, was 9.
word-name | S:Iris Monroe | Client brought flowers for the table. [Violet] and [Earl] helped her with the vase. She spoke of guilt over the nursing home decision. GDS 6, was 9.
plain | S | Members chose a stone each from the basket and said whom it stood for. Quiet, close. One member stepped out for a few minutes with the facilitator's student.
full | S:Earl Masterson | Mr. Masterson was driven home by [Lorraine Peck], he reported, and found it "nice to have someone to talk to in the car." Mood brighter. Hearing aid again not working.
plain | S:Lorraine Peck | Lorraine joined by phone because of ice. Contribution limited by the line. She reported eating one cooked meal a day (goal: two). Hospice bereavement nurse to visit on Wed.
plain | S:Harold Finch | Harold, retired teacher, corrected the handout's spelling, to general laughter. He wept on reading the line about "the coat in the hall". Wise humour helps him keep distance. No SI.
first | S:Harold Finch | Harold corrected the handout's spelling, to general laughter. Wept. [Fran] put a hand on his arm, which he allowed. No SI.
plain | S:Ernest Wise | Ernest reported that he burned his wife's letters and regrets it. Group responded with stories of their own. He was earnest about starting a memory box. Son visits Saturdays.
plain | T | FEP group: "What helps when voices get loud?" List on board: music, humming, calling somebody, sleep. Each marked two. Facilitators normalised and gave the hotline card.
first | T:Tyler Nguyen | pt came w/ mom, stayed full hour. said voices are quieter since the new dose. high-fived [cody] at end. no si/hi. f/u thurs
plain | T:Tyler Nguyen | pt came w/ mom, stayed full hour. said voices are quieter since the new dose. played uno. no si/hi. f/u thurs
plain | T:Zahra Moradi | Client stayed by the door, spoke twice, in short sentences. Said being stared at on the bus is "less now". Accepted the grounding card. Olanzapine 10 mg tolerated per her report.
first | T:Zahra Moradi | Client stayed by the door. She answered when [Olivia] asked about her sketchbook and showed two drawings. Olanzapine 10 mg tolerated per her report.
plain | T:Jesse Crane | Jesse was in a rush to tell the group about his job at the park. Speech pressured at first, slower after a breathing exercise. No psychotic content. Prescriber informed.
plain | T:Cody Rush | Cody laughed to himself x2, able to return to task when addressed by name. Wrote one goal for the week: shower before work. Mother to prompt. Denies command AH.
diacritics | T:Kwame Boateng | Kwame exchanged phone numbers with [Ramon]; reminded of the agreement about contact outside. He took it well. Denies AH/VH.
plain | T:Kwame Boateng | Kwame reports that he walked to the river three times with his brother. He thinks that the tablets slow him down. Will raise at the medical review on 12 May.
plain | T:Dominika Zielińska | Dominika translated a joke from Polish, which landed. She is less afraid of the neighbours' noise. PANSS-6 down by 4. Plan: one coffee with her sister.
plain | U | Teen group. Icebreaker: two truths and a lie. Topic: social media and comparison. Ground rules re phones repeated. Kids were loud, then focused. Parents updated by text re next week's start time.
word-name | U:Mackenzie Doyle | Kenzie was giggly, paired with [River] for the collage. Said school is "mid". Denied cutting since last wk. Mom confirms. HW: 3 good things.
plain | U:Mackenzie Doyle | Kenzie was giggly, made a collage of a river with a bridge. Said school is "mid". Denied cutting since last wk. Mom confirms. HW: 3 good things.
plain | U:River Santos | River (they/them) said that being misgendered by the sub had stayed with them. They named one adult they trust. Affect sad then calmer. No SI. Casey to call school with consent.
plain | U:Chloe Winter | Chloe reports skipping lunch on 4 days. She said that the winter break made it harder. Weigh-in with RN. She accepted the meal plan with some arguing. Dietitian Friday.
first | U:Chloe Winter | Chloe reports skipping lunch on 4 days. [Harper] and she eat together at school now and text a photo. Weigh-in with RN.
plain | U:Aiden Pope | Aiden kept hood up, shrugged at most questions. Came alive in the game. Told staff on the way out that his dad is back in the house. CPS history noted; checked safety: feels safe, has a code word.
first | U:Aiden Pope | Aiden kept hood up. After group he shoved [jayden] in the hallway; separated by staff, both calmed in 10 min. Parents called. No injury.
plain | U:Isaiah Green | Isaiah led the closing. Reports green zone most of the week (Zones of Regulation). Used the breathing card in math. Grandmother present at pick-up.
first | U | Disruption at 4:20 when [Mateo] threw a marker; de-escalated by Casey. Rest of the session on "size of the problem". Kids gave good examples.
plain | U:Lily Tran | Lily whispered her answers to staff, who read them out. One answer in her own voice at the end (SUDs 80>50). Praised. Exposure ladder step 3 done.
plain | U:Harper Quinn | Harper reports a fight with her best friend Zoe. She drafted a text and decided to wait until Monday. Mood 6/10. No thoughts of self-harm.
plain | V | Seeking Safety, topic: Asking for Help. Quotation read and discussed. Members rehearsed one request each. Check-out: commitments for the week. Two members online.
word-name | V:Melissa Rowe | Melissa asked for a ride home after group and [Charity] agreed to take her. She called it "a first". Commitment: ask sister for Sunday. Substance use: none.
plain | V:Melissa Rowe | Melissa asked for a ride home and called it "a first". Commitment: ask sister for Sunday. Substance use: none. PCL-5 41 (52 at intake).
plain | V:Charity Osborne | Charity spoke of how hard it is to take charity from the church pantry. The group distinguished help from pity. She will call the pantry by Friday. No unsafe behaviour this week.
plain | V:Patience Asamoah | Client spoke softly; she said that patience with her toddler runs out at six in the evening. Practised the 5-4-3-2-1. EPDS 11. No thoughts of harming self or baby.
first | V:Patience Asamoah | Client spoke softly. After [Lupe] told her that her baby cried for hours as well, client said "so it is not me". EPDS 11. No thoughts of harming self or baby.
plain | V:Heaven Little | Heaven was 20 minutes late because of the shelter's line for the showers. She participated with little prompting. Nightmares 2/7 nights. Plan: image rehearsal nightly.
plain | V:Robin Hale | Robin says that court is on the 9th. She practised grounding in the corridor, which she can use there. Advocate will go with her. Safe at home: lock changed.
preferred | V:Robin Hale | Robin says that court is on the 9th; [Connie] has offered to go with her. She practised grounding in the corridor. Safe at home: lock changed.
plain | V:Kim Doan | Kim presented w/ flat affect. Able to identify body cues of anger (jaw, hands). Baby present, fed during session. Will see Dr. Ames-Brown for meds on Monday.
plain | V:Ginger Malloy | Client drank ginger tea, kept her coat on. Gave feedback to a peer that was warm. Spoke about leaving in the middle of the night with two kids. Dissociated briefly, reoriented with cold water.
alias | V:Kim Doan | Kim presented w/ flat affect. Became animated when [Steph] brought up breastfeeding. Baby fed during session.
plain | W | Veterans' PTSD group, CPT session 6. Stuck points on safety. Each read one worksheet. Challenging questions used. SI assessed for all: none. PCL-5 collected; range 28-61.
plain | W:Joseph Carver | Mr. Carver reported 3 nightmares and 2 panic attacks. BP 142/88 taken by RN. He completed the ABC sheet and identified the belief "I should have known". PT appointment for knee on Monday.
initials | W:Joseph Carver | Vet completed ABC sheet. Was helped with the wording by [MS] and [JD], took suggestions. PCL-5 44.
plain | W:Stanley Ives | Vet denied SI/HI, intent or plan. Firearms locked, wife has key. CT of the head scheduled at the VA. Read his impact statement to the group with a shaking voice and finished it.
surname | W | [Lightfoot] and [Hobbs] out today. Five read their statements. Break at 1100. Doug covered stuck point log; pts asked for larger print.
plain | W:Jerome Davis | Client was called up twice to Kuwait. He used to avoid July 4; this year he plans to be at the lake. SUDs 70 at the start of reading, 40 at the end. Sleep 6 h.
plain | W:Richard Mahoney | Rich told the group that the neighbour's fireworks sent him to the basement. He came out by himself after 20 min. Response cost: none. Plan: earplugs and a call to Doug in advance.
first | W:Richard Mahoney | Rich said he slept in his truck. [Dean] offered him a couch; boundary discussed with both afterwards. Plan: shelter bed through VA SW by tomorrow.
plain | W:Dean Hobbs | He dressed the part of facilitator and teased the others; when asked about himself he looked down. "Twelve of us went, nine came back." No SI. Buddy check set up with the clinic.
plain | W:Frank Lightfoot | Client was frank about drinking: 4 beers on Saturday. AUDIT-C 5. Would like to cut down before hunting season. Offered naltrexone consult; will think about it.
first | P | ATTENDANCE: 9/10. LATE: 1. TOPIC: BOUNDARIES. [BRIANNA] LEFT EARLY (CHILD SICK). GROUP RESPONSIVE. HW: P. 30-31.
plain | P | ATTENDANCE: 9/10. LATE: 1. TOPIC: BOUNDARIES. GROUP RESPONSIVE. NO SI/HI REPORTED. HW: P. 30-31.
plain | Q | Mindfulness bell x3. Review. Break. Teaching: ride the wave. Practice in dyads. Wind-down. 6 present, 2 excused, 1 no-show. Outreach to the no-show by phone tomorrow.
first | Q | Mindfulness bell x3. Review. No-show: [Julia]. Outreach by phone tomorrow. Others fine.
plain | S | Nine present. The chaplain, Fr. Brennan, spoke for ten minutes about ritual. Questions were asked about cremation. Two found it too early for them and said so.
outside | S:Violet Santangelo | Violet's late husband, Carmine, was a tailor. Her sister Rosa phones daily. She is sorting his suits with her niece Gina. No thoughts of joining him.
outside | T:Skye Lennon | Skye's case manager, Andre, brought her. Her roommate Beth says she is "herself again". She likes John Lennon records and wore the T-shirt. Next LAI due 3/14.
outside | P:Brianna Stone | Her PO (Officer Banks) and her attorney, Ms. Tully, both called this week. Boyfriend Shawn is using. She is staying at her aunt's.
outside | R:Jamal Stokes | Jamal's boss, Mr. Kerr, has agreed to the Tuesday shift. Daughter Nia made the honour roll. Ex-partner has a new address; client does not seek it.
outside | U:Layla Hakimi | Layla reports that her older brother Sami moved out and that teacher Mrs. Pell lets her sit at the back. Reads Harry Potter for the third time. No SI.
outside | V:Constance Field | Connie's daughter Meg is due in June. Dr. Osei changed sertraline from 50 to 100 mg. She fears that her husband Neil will drink at the birth.
outside | W:Peter Todd | Peter's battle buddy, Sgt. Cole, died in 2006; the date is near. He visits the grave with Cole's widow. Denies SI. Plan for the day written out.
ask | P:Rob Pike | Pt reports his brother {Craig} relapsed and is on his couch. Boundaries rehearsed in role play. Will tell him by Sunday.
ask | S:Pearl Jennings | Her neighbour {Harold} brings the paper each morning, which she described as "a lifeline". GDS 4.
ask | U:Jayden Brooks | Jayden said his cousin {Aiden} got a car and he is jealous. Mood 5/10. HW done.
ask | V:Ginger Malloy | She reported that her ex's new girlfriend, {Melissa}, posted photographs of her kids. Used the STOP skill before replying.
first | S | [Dot's] place was empty; a card will go round. [Harold] asked if visits are allowed. Facilitator to check w/ family.
first | T | Topic: telling friends. [Kwame] told the group how he told his coach. [Ethan] hasn't told anyone. Skits x3.
first | V:Lupe | Lupe cried about her son's detention. Comforted by [Kim], who held her hand. Agreed to call the legal clinic on Mon.
plain | V:Lupe | Lupe cried about her son's detention. Comforted by a peer, who held her hand. Agreed to call the legal clinic on Mon.
surname | R:Kenny | Kenny came in hot after an exchange w/ [Slater] in the parking lot. Took a time-out, returned in 6 min, apologised. Good use of the plan.
first | Q:Amara Nwosu | Amara noted that she "couldn't be like [Emily], so put together". Worked on comparing mind. SUDs 55>30.
plain | Q:Amara Nwosu | Amara noted that she "couldn't be like the others, so put together". Worked on comparing mind. SUDs 55>30.
slip | P:Lori | Lori said she would call [Hecotr] if cravings come up on Sat. Gave out her number. Boundaries reviewed.
slip | T:Olivia Park | Olivia and [Dominka] drew a map of their walk to the clinic. Laughed. Fewer worries about cameras.
slip | U | [Makenzie] had a rough start, settled after snack. Others ok. Topic: feelings thermometer.
possessive | W | Discussion of [Rich's] stuck point took most of the hour at his own wish. Others related. Homework assigned.
possessive | Q:Kelsey Frost | Kelsey borrowed [Caleb's] card to copy the list. Diary card 5/7.
plain | R:Cliff Barnes | Cliff stated that arguments "drive him off the cliff". Cues: clenched teeth, loud voice. Used the porch plan twice. No incidents. Fee paid.
plain | P | O: 10 enrolled, 7 attended. Facilitator used MI to explore ambivalence. Members moved from sustain talk to change talk on marijuana. P: continue curriculum, module 5.
first | P | O: 10 enrolled, 7 attended. MI used. [Mai], via interpreter, shared her fear of needles. P: module 5.
full | U:Mateo Cordero | Incident: Mateo says [Isaiah Green] called him a name in the van. Both talked with staff separately. Safety plan for rides made.
first | W:Caleb Thorne | He shut down after [Miguel]'s reading. Grounded w/ ice. Able to say "that was my convoy too". No SI. Seen individually after group 15 min.
`;
