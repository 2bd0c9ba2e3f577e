/**
 * Fictional: written by somebody who had read neither the matcher nor anything about it, and run once before anything was
 * changed for it. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const blindSet = String.raw`
possessive | QA:Robert Whitaker | Pt. responded to [Marisol's] share about her slip with visible empathy and disclosed that he had used on Saturday himself. Denied SI/HI. Plan: continue IOP 3x/wk.
preferred | QA:DeShawn Jefferson | Client was guarded at first. As [Bob] put it, "nobody gets sober alone," and client nodded and then talked about finally calling his sponsor.
plural | QA:Hope Lindqvist | Sat beside the [Nguyens], minimal eye contact, spoke once when prompted. UDS neg.
initials | QA:Chase Beck | [M.Q.] offered support when pt became tearful re: custody hearing. Pt accepted, stated "that helped."
first | QA:Mark Castellano | Participation: active. Told [DeShawn] he had been in the very same spot two years ago and that it gets easier. Affect full range. Goal 2 progressing.
case | QA:Frank Dombrowski | pt came in ten minutes late he said traffic. checked in, craving four out of ten. [marisol] asked him about the weekend and he got quiet, would not elaborate
full | QA:Kevin Nguyen | Client left at break with [Trinh Nguyen] and returned five minutes late; reminded of start times. Otherwise engaged and on topic throughout.
slip | QA:Trinh Nguyen | Affect brighter than last week. Gave [Dombrwoski] feedback about his "yes, but" answers, tactfully and without prompting.
word-name | QA:Miguel Quintero | Tolerated confrontation from [Hope] re: minimizing his use; was able to say he felt cornered instead of leaving the room.
word-name | QA | Group processed triggers around payday. [Frank] identified the liquor store on his route home and others suggested different routes. Session closed with serenity prayer.
case | QA:Robert Whitaker | PT IDENTIFIED W/ [CHASE] RE: LEGAL PROBLEMS. PT VERBALIZED 2 COPING SKILLS. NO SI/HI. CONT POC.
nickname | QA:Marisol de la Cruz | Pt stated she is "done fighting" with [Bobby] over the coffee sign-up and apologized in front of the group. Anger log completed 5/7 days.
surname | QA | Topic: boundaries with people who still use. [De la Cruz] and [Quintero] role-played a phone call from a using friend, group gave feedback.
case | QA:Frank Dombrowski | agreed with [mark] that weekends is hardest, plan is he go to the meeting saturday and sunday, next group tuesday
nickname | QA:Hope Lindqvist | Client did not like that [Kev] interrupts. She told him so directly, in a calm voice, this is progress for her goal of being assertive.
word | QA:Robert Whitaker | Pt will mark each urge on his log and bring it Thursday. Reports cravings down from 7 to 3.
word | QA:DeShawn Jefferson | Expressed hope about getting his CDL back, "first time in a year I can see it." Affect congruent, eye contact good.
therapy | QA:Trinh Nguyen | Beck Depression Inventory today 19 (was 27 at intake). Pt attributes change to sleep and to attending daily.
word | QA:Miguel Quintero | Had a frank conversation with his PO and asked for later curfew. Group praised him for planning what to say ahead of time.
brand | QA:DeShawn Jefferson | Opened a checking account at Chase, his first since 2019. Linked this to treatment goal 3 (independent living).
place | QA:Kevin Nguyen | Client plans to see his uncle in Santa Cruz over the holiday. Sober travel plan written in session, will phone sponsor each evening.
client | QA:Frank Dombrowski | Frank was engaged and appropriate. Frank's goal remains 90 days abstinent and Mr. Dombrowski is now on day 41.
outside | QA:Marisol de la Cruz | Pt reports conflict with her sister Yolanda over childcare, walked away instead of using. Attended 2 AA meetings.
outside | QA:Hope Lindqvist | Client read a passage from Viktor Frankl to the group and related it to her own search for meaning after the divorce.
staff | QA | Karen Holloway opened with check-in and reviewed the relapse prevention worksheet. Devon led the urge surfing exercise. Members engaged well.
plain | QA | Topic: high-risk situations. Nine members attended. Psychoeducation on HALT; worksheet completed and discussed in pairs. Climate supportive, no safety events.
plain | QA:Mark Castellano | Pt alert, oriented x4, cooperative. Reports 23 days sober. Identified two triggers (payday, loneliness) and one new coping strategy. Plan: step down to OP in two weeks if UDS stays negative.
plain | QA:Chase Beck | Quiet today. Spoke only when asked. Said he did not sleep, denied use. Facilitators to check in individually before next group.
plain | QA:Trinh Nguyen | Client gave warm feedback to a peer who was discouraged and said it felt good to be useful. Progress on obj 1.2 noted.
plain | QA:Miguel Quintero | - on time, stayed full session
- craving 5/10 at start, 3/10 at end
- shared about argument at home, took responsibility for his part
- HW: trigger log
plain | QA:Kevin Nguyen | pt reports he took naltrexone every day except one, no side effect. he say the group help him to not feel alone with the problem
plain | QA:Hope Lindqvist | PT PRESENT FULL SESSION, AFFECT BLUNTED. RECEPTIVE TO FEEDBACK FROM PEERS. NO W/D SX OBSERVED. RTC 2 DAYS.
ask | QA:Marisol de la Cruz | Pt spent the weekend at the lake with her brother {Kevin} and did not use. Says he keeps her busy.
ask | QA:DeShawn Jefferson | Client said {Hope} got him through Friday night when he was close to calling his dealer. No use since 3/2.
preferred | QB:Aoife O'Sullivan | Used DEAR MAN in role-play opposite [Emeka]. Needed coaching at the 'R' step, otherwise confident.
first | QB:Grace Adeyemi | Ms Adeyemi became tearful and said that what [Chukwuemeka] had shared about his father "was my own house exactly". She was able to self-soothe with paced breathing and remained until the end.
split | QB:Niamh Gallagher | Became irritated with [Ashworth Payne] (interrupting). Used STOP skill, stayed in the room. Well done.
surname | QB:Patrick Byrne | Pt sat with [O'Sullivan] and [Gallagher] as usual. Diary card incomplete x2 wks - addressed.
case | QB:Dawn Hill | client says she and [rose] are now walking together on tuesdays after group, good behavioural activation, to continue
word-name | QB:Rosemary Young | Client was able to tell [Pat] that his jokes landed badly. She was validated. 0 self-harm urges this wk.
diacritics | QB:Oluwaseun Balogun | Offered [Zoe] his seat by the door and later gave her kind feedback on her chain analysis. Interpersonal effectiveness clearly improving.
word-name | QB | Mindfulness: leaves on a stream. [Dawn] led the closing minute of silence at her own request. Homework - observe & describe, daily.
possessive | QB:William Ashworth-Payne | Mr Ashworth-Payne said he admired [Niamhs] honesty and wished he could speak as plainly at home. Reported one urge, no action.
slip | QB:Chukwuemeka Obi | client mentioned that [Oluwaseum] told him abt the job fair & he went, handed in 2 CVs. mastery 7/10. good.
nickname | QB:Aoife O'Sullivan | [Paddy] asked had she tried TIPP yet and she said no, "too busy panicking". Laughed at herself. Homework TIPP x2.
case | QB:Grace Adeyemi | GRACE WAS TEARFUL. COMFORTED BY [AOIFE] DURING BREAK. CONTINUE WEEKLY GROUP.
initials | QB:Dawn Hill | [NG] and client have swapped phone numbers; reminded of the group agreement about contact between sessions. Client took this well.
slip | QB:Zoë Fairclough-Reid | Felt "ganged up on" after [Gallager] disagreed with her about discharge. Explored as possible mind-reading; belief 80% down to 40%.
nickname | QB:Patrick Byrne | He's decent craic in the group and uses it to dodge. When [Billy] pointed this out he went quiet, then said "fair enough" and spoke about his mother for the first time.
therapy | QB:Aoife O'Sullivan | Young Schema Questionnaire completed before group; elevated on abandonment and defectiveness. To discuss in 1:1.
word | QB:Patrick Byrne | Opened the gas bill and the council tax letter this week without avoiding - a first. Praise given.
word | QB:Zoë Fairclough-Reid | Gave herself a pat on the back for going to the dentist - unprompted self-praise, noted by facilitators.
word | QB:Oluwaseun Balogun | His anger rose from 3 to 8 within minutes on the phone to Home Office. Used TIPP, came down to 4.
word | QB:Dawn Hill | Will bring diary card next session. Will practise opposite action daily. No risk concerns voiced.
outside | QB:Grace Adeyemi | Spent Sunday at her son Tobi's school play and noticed pride, which she named and let stay. No urges.
holiday | QB:Aoife O'Sullivan | Dreads the family do on St Patrick's Day. Cope-ahead plan done in group: drive herself, leave by nine, text a friend.
plain | QB | Module: Distress Tolerance, session 4 of 8. Radical acceptance taught via video and discussion. Members gave own examples. Two arrived late, none left early.
plain | QB:William Ashworth-Payne | Engaged, sarcastic at times, softened when this was reflected to him. Identified shame as the primary emotion beneath anger. To be monitored.
plain | QB:Rosemary Young | Client reports 1 episode of self-harm (superficial, no medical attention needed). Chain analysis begun in group, to be completed in individual session. Risk reviewed, safety plan current.
plain | QB:Zoë Fairclough-Reid | attended by video link, connection poor, still contributed twice. mood low-ish 4/10. said the skill of the week is 'annoyingly useful'
plain | QB:Patrick Byrne | Came 5 mins late. Contributed humour and, with encouragement, one example of wise mind. Diary card done.
plain | QB:Oluwaseun Balogun | He is a thoughtful man who listens more than he speaks, and the members seem to wait for what he has to say. Today he said that he no longer believes that he is a burden, or at least not every day. This is in line with his care plan goal.
ask | QB:Aoife O'Sullivan | She said it was {Grace} that kept her going on Thursday night. No urges acted upon.
ask | QB:Niamh Gallagher | Told her cousin {Dawn} about the diagnosis; response was kind and they are meeting again Saturday.
ask | QB:Oluwaseun Balogun | Will stay with his friend {Pat} over the bank holiday so as not to be alone. Safety plan reviewed.
plain | QB:Grace Adeyemi | Worked hard on the pros and cons grid. Concluded that texting at 3 am "costs more than it gives". Urge surfing practised for the last ten minutes.
plain | QB:Niamh Gallagher | Poor sleep, irritable, said so at check-in instead of snapping - this is new. Left in better form than she came.
script | QC:Khalid bin Rashid | Client spoke in Arabic with [فاطمة] before group began; in session English only. Nightmares 2/wk, down from 5.
first | QC:Oksana Kovalenko | Client told group about the shelling in her home city. Comforted by [Eleni] (hand on shoulder, asked first). SUDS 85 at peak, 35 at close.
script | QC:Dmitri Volkov | pt quite withdrawn. only answer when [Оксана] ask him direct question. i will see him individual on friday
split | QC:Fatima Al-Masri | Client wants to sit away from [bin
Rashid] because raised male voices are a trigger; seating changed for next week, she thanked staff.
initials | QC:Eleni Papadopoulou | Supported [S.I.] after her disclosure and stayed behind to help stack chairs. Own distress manageable.
diacritics | QC:Yannis Stavrou | Grounding 5-4-3-2-1 practised in pairs (w/ [Wojcik]). SUDS 70 > 40.
possessive | QC:Sofia Ibarra | [Dima's] story about the border triggered dissociation, approx. 2 min. Reoriented by Dr. Russo with cold water and naming objects, and was able to continue.
preferred | QC:Yasmin Haddad | Client was the one who noticed [Kasia] had gone quiet and asked the group to slow down. Good attunement.
case | QC:Katarzyna Wójcik | SAT W/ [VAN HOUTEN]. MINIMAL PARTICIPATION. LEFT 15 MIN EARLY FOR CHILDCARE.
slip | QC:April Van Houten | Client reported that [Papadopolou's] reading of her letter "cracked something open" for her. She intends to write her own, with support.
script | QC | Group discussed safe places. [Ελένη] described her grandmother's kitchen and several members joined in with memories of smells and food.
full | QC:Dmitri Volkov | Client and [Katarzyna Wójcik] disagreed on whether one should ever confront a perpetrator. He remained respectful throughout and paraphrased her position before giving his.
word-name | QC:Oksana Kovalenko | Started to cry when imaginal script was read; [April] passed her the tissues and she accepted. Stated after, "is okay to cry here."
slip | QC:Sofia Ibarra | Client repeated what [Oksanna] had said about the body remembering, and connected it with her own stomach pains.
script | QC:Yannis Stavrou | Client later apologised to [ياسمين] for speaking over her. Hypervigilance still marked, seated facing the door.
abbreviation | QC:Khalid bin Rashid | Denied SI/HI/AVH. PCL-5 = 41 (prev. 52). Continue.
medicine | QC:Fatima Al-Masri | Taking Yasmin for contraception and prazosin 2 mg at night, no side effects from either. Sleep 6 h.
month | QC:Katarzyna Wójcik | Anniversary of the assault is in April; cope-ahead plan written and shared with partner.
place | QC:Yannis Stavrou | Flies to Sofia, Bulgaria in June for work, his first flight since the accident. Hierarchy steps 1-4 done.
script | QC:Eleni Papadopoulou | Client used the word φόβος (fear) and explained to the group how it differs for her from panic. Insight good.
script | QC:Oksana Kovalenko | She wrote надежда ("hope") on her card and kept it in her pocket through the session.
client | QC:Dmitri Volkov | Дмитрий prefers to be called Dima here. Today Mr. Volkov spoke for ten minutes without prompting, longest so far.
outside | QC:Yasmin Haddad | Is reading Khaled Hosseini at bedtime and noticed she can now get through war scenes without leaving the room.
staff | QC | Dr. Feldman reviewed the window of tolerance and Anthony Russo demonstrated grounding through the feet. Discussion was lively, nobody exceeded their window for long.
plain | QC | Session 6: shame and self-blame. Responsibility pie drawn on the board, members completed their own. Eight present, two excused. No incidents.
plain | QC:Khalid bin Rashid | He listened attentively, spoke little. When asked by facilitator, he said that he trusts the group "seventy percent", which is more than in the beginning.
plain | QC:Fatima Al-Masri | Pt. with flat affect, answered in single words. Interpreter offered, declined. Follow up by case manager re housing.
plain | QC:Eleni Papadopoulou | client shared, with shaking voice, a part of the narrative she had not told before. group was quiet and respectful. debriefed after, no safety concern, she go home with sister
plain | QC:Oksana Kovalenko | Startle response when door slammed; recovered in < 1 min using orienting. Reported this as a win.
plain | QC:Yannis Stavrou | - PCL-5 38
- nightmares 1x
- used grounding on the subway
- avoids driving on the highway still
Plan: in vivo step 5
plain | QC:April Van Houten | Group feedback that she takes care of everyone but herself was received with a smile first and tears later. We connected this with her goal of tolerating being helped.
ask | QC:Oksana Kovalenko | client said {april} reminds her of her daughter and became tearful, used breathing, ok at the end
ask | QC:Fatima Al-Masri | Comes in by bus with her friend {Yasmin}, as going alone is still not possible. Exposure step 2 next week.
plain | QC:Yasmin Haddad | She has been before the asylum tribunal on Monday and is exhausted. We let her rest, she stayed with the group and had tea. No acute risk, next session confirmed.
plain | QC:Sofia Ibarra | Pt disclosed increase in flashbacks since news coverage. Skills reviewed, media limits set. Denies wish to die.
first | QD:Jack Rogers | Jack thanked [Jack T.] for the ride last week and talked about driving at night without his wife beside him.
word-name | QD:Joy Banks | Told [Art] his poem made her think of her late husband's letters. Tearful, appropriate.
preferred | QD:Elizabeth Carmichael | Pt laughed for first time in weeks when [Peggy] described burning the Christmas pudding. PHQ-9 12.
case | QD:Art Wood | pt thanked [joy] for the cookies, stayed after to wash cups. mood ok, sleeping 5 hours
possessive | QD:Richard Lane | Client identified strongly with [Templeton's] guilt at selling the family home, and began to speak about his own decision to move to the flat, which until now he has avoided in this group.
nickname | QD:Margaret Hamilton | Mrs Hamilton held hands with [Liz] during the memorial minute. Afterwards said she "hadn't held a hand since October".
nickname | QD:Faith Drummond | Ms. Drummond is worried that [Gene] has not been eating and brought him soup. Facilitator explored caretaking as a way to avoid own grief.
word-name | QD:Sue Whitcombe | Challenged by [Rich] re: isolating. Took it well. Agreed to 1 outing by next wk.
plural | QD:Eugene Van der Meer | Sat between the two [Jacks], said little, smiled at the jokes. Appetite improving per self-report.
surname | QD:Jack Templeton | Discussed with [Mr. Wood] what to do with the tools in the garage. Decided to keep the lathe.
word-name | QD | Members wrote letters to their deceased. [Faith] read hers aloud and several were moved. Coffee afterward, nobody left in distress.
slip | QD:Elizabeth Carmichael | Client said [Margret] telephoned her on Sunday and it "made the day shorter". Loneliness 6/10.
possessive | QD:Art Wood | Learned that [Van der Meers] wife had been in the same hospice as his, they talked of the nurses there. Shared a laugh.
word-name | QD:Joy Banks | Client asked [Sue] where she had found the bereavement café and wrote the address down. First step towards goal 1 (social contact).
full | QD:Faith Drummond | Arrived early and prayed quietly with [Joy Banks] before start. Anniversary next week, plan made.
therapy | QD:Elizabeth Carmichael | Hamilton Rating Scale for Depression 14, previous 20. Continue sertraline 50 mg per GP.
word | QD:Art Wood | Reports he takes little joy in his workshop now. Behavioural activation: 20 min a day, no matter how it feels.
therapy | QD:Faith Drummond | Facilitator kept to a person-centred stance in the tradition of Carl Rogers; client responded warmly to reflection and opened up about the last hours.
brand | QD:Richard Lane | Admits to a bottle of Jack Daniel's over the week, more than he had planned. AUDIT-C 6, brief advice given.
word | QD:Sue Whitcombe | Went to both banks to have her husband's name removed from the accounts. Exhausted but relieved. "The worst of it is done."
word | QD:Jack Templeton | States he does not want to sue the hospital, "it won't bring her back". Anger less than last month.
word | QD:Jack Rogers | Rich detail when describing the wedding day, affect congruent. Brought the album, "a trip down memory lane".
client | QD:Jack Rogers | Jack Rogers presented neatly dressed and on time. Mr. Rogers described first meal cooked for himself since the funeral.
outside | QD:Sue Whitcombe | Her daughter Heather and son-in-law Graham came for lunch; client managed to talk of the death without leaving the table.
plain | QD | Theme was 'firsts' - first holiday, first birthday, first winter. Normalised waves of grief. Seven attended, one by telephone. Group ended with a candle ritual.
plain | QD:Joy Banks | Bright on approach, tearful when speaking about the dog. Said the house is too quiet. No passive death wish today, asked directly.
plain | QD:Faith Drummond | Brought photographs. Received support and was able to accept it. Next: consider sorting one drawer only.
plain | QD:Richard Lane | MOOD LOW, SLEEP POOR. ATTENDED FULL SESSION, GAVE SUPPORT TO PEERS. DENIES SI. F/U PCP RE SLEEP.
plain | QD:Margaret Hamilton | she come with her walker, in good spirit. she tell about volunteering in library on wednesdays and she look forward to it. grief scale 34 before it was 41
plain | QD:Elizabeth Carmichael | Client remarked, after a long silence, that she had been angry with God for two years and had never said so aloud; the group received it without comment, which I think was exactly right. She appeared lighter on leaving.
plain | QD:Eugene Van der Meer | Attended. Listened. Contributed once re: paperwork after a death. No concerns.
ask | QD:Jack Rogers | Says {Faith} carried him through the first winter and he does not know how he would have managed otherwise.
ask | QD:Sue Whitcombe | Her brother-in-law {Richard} is handling the estate; she feels rushed by him. Assertive phrase practised.
ask | QD:Margaret Hamilton | Pt remarked that {Joy} was missing last week and it had felt flat to her. Otherwise settled.
plain | QD:Sue Whitcombe | Client read from her journal. Peers resonated. Says evenings are the hardest hours; agreed to try the radio and one phone call after supper.
first | QE:Priya Raghunathan | Client built exposure hierarchy with [Ji-woo], both chose phone calls as first step. GAD-7 11.
preferred | QE:Ji-woo Park | Ms Park say she feel same like [Minjun] when boss is calling. She make thought record 3x, good work.
surname | QE:Wei Zhang | Mr. Zhang gave feedback to [Raghunathan], was specific and kind. Subtle safety behaviours (reading from notes) decreasing.
split | QE:Anjali Deshpande | Client disclosed she had messaged [Jiwoo] about the homework. Contact agreement reviewed with her, no conflict.
script | QE:Xiaoli Chen | Client switched to Mandarin to reassure [张伟] in the waiting room; back to English in session. Anxiety 4/10.
surname | QE:Duc Pham | Partnered with [Ms. Tran] for the mock interview. Anxiety 6 before, 3 after, surprised by this.
preferred | QE:May Lin | [Harry] told client she "looked calm" - client was astonished. Discussed observer v. field perspective.
case | QE:Min-jun Kim | client was joking with [phạm đức] before session, more relaxed than other weeks. did his three thought records
word-name | QE:Harpreet Singh | Complimented [May] on her speech and rated his own 4/10; asked to re-rate after watching video - 7/10.
initials | QE | Video feedback exercise. [L.T.] and [P.R.] volunteered to be filmed first and feedback was kind. HW: one small talk per day.
possessive | QE:Xiaoli Chen | Lily remembered that [Anjalis] presentation went well in spite of blushing and used this as evidence against "everyone will laugh".
slip | QE:Priya Raghunathan | Pt. notices she compares herself constantly with [Deshpnade] ("she is always prepared"). Cognitive restructuring, belief 90 to 60%.
surname | QE:Linh Tran | Client joined [Kim] and [Singh] for round two of the conversation exercise, initiated twice. Tremor not visible.
script | QE:Anjali Deshpande | Telehealth. In the chat [박지우] sent client a thumbs up and a short encouraging note; client smiled and unmuted herself afterwards.
split | QE:Harpreet Singh | Client said he had felt the same as [Xiao-
li] in the supermarket queue, and that he had stayed until the fear came down.
word | QE:Priya Raghunathan | May benefit from SSRI; referral to psychiatry discussed, she wants to think about it.
month | QE:Wei Zhang | Exposure planned for 3 May: order a coffee by phone, no script. Predicted fear 80.
therapy | QE:Anjali Deshpande | Miracle question used as described by Insoo Kim Berg; client pictured a morning without checking the mirror.
brand | QE:Xiaoli Chen | Read Harry Potter to her son in the library, with all the voices, as an exposure. Pride 8/10.
plain | QE | Session 3 of 12. Model of social anxiety presented, each member drew own cycle. Ten enrolled, eight present. Homework: attention training daily.
plain | QE:Ji-woo Park | Completed homework fully. Asked a question in front of group without rehearsing. LSAS to be repeated in session 6.
plain | QE:Harpreet Singh | cam off for first half then on. said he felt sick before logging in. stayed whole time. great effort, told him so
plain | QE:Min-jun Kim | GAD-7: 9. Panic attacks: 0 this week, 2 last week. Interoceptive exposure (straw breathing, spinning) tolerated; peak 55, end 20.
plain | QE:Anjali Deshpande | Client is making good use of the group. She is still apologising before speaking, when this was pointed out by a peer she apologised again and then everybody, including her, laughed.
plain | QE:Priya Raghunathan | Arrived early, chatted w/ others in waiting room (previously would wait in the car). No risk issues.
ask | QE:Linh Tran | Says her flatmate {Priya} also gets panic on the Tube and they now travel together. To test going alone once.
ask | QE:Duc Pham | Client is dreading {May}. Worry postponement taught, 15 min at 6 pm.
plain | QE:May Lin | late, flustered, apologised many times. used breathing. by end was able to disagree with a peer out loud which is on her hierarchy
plain | QE:Linh Tran | CLIENT ATTENDED VIA TELEHEALTH FROM HOME, PRIVATE ROOM CONFIRMED. COMPLETED THOUGHT RECORD. HW ASSIGNED: 2 EXPOSURES.
initials | QF:Jordan Bush | [J.D.] said client "talks like a lawyer when he's scared" and client laughed, then agreed. Explored intellectualizing.
first | QF:Daniel Osei | Cl. agreed with [Daniel K.] that apologizing first isn't weakness. Linked to his father. Productive.
diacritics | QF:Savannah Pierce | Client called out [Jose] for checking his phone; tone was firm, not hostile. Goal: direct communication.
preferred | QF:Drew Castillo | Asked [Lupe] for feedback on his text to ex before sending it - big change in impulse control.
diacritics | QF:Maya Thornton | [Hernandez Ortiz] and client have taken on planning the goodbye potluck. Client said she likes to be needed, then wondered aloud at that.
case | QF:James Donnelly | client got heated with [bush] over politics, took a time out, came back in and apologized to him without being asked
word-name | QF:Alejandro Fuentes | Listened for most of the session. Said to [Drew], "you don't have to fix it," and was visibly moved by his own words.
first | QF:José Ángel Ramírez | Client felt understood by [Guadalupe], "she gets the family thing", and spoke Spanish when emotional. Affect labile, redirectable.
nickname | QF:Guadalupe Hernández-Ortiz | Client is noticing that she mothers [Danny] in here and wants to stop. Curious where it comes from.
slip | QF | Process group, unstructured. [Savanah] initiated with roommate conflict and the group explored patterns of avoidance, including avoidance in the room.
possessive | QF:Daniel Kowalczyk | Client said [Maya's] silence makes him nervous and he fill it with jokes. He tried today to wait. Was hard for him.
nickname | QF:Jordan Bush | Sat out first activity. [Jimmy] coaxed him into the second one & he ended up enjoying it.
plural | QF:Drew Castillo | Discussed dating w/ both [Daniels] before start and again in group. Used humor, appropriate.
split | QF:James Donnelly | Conflict script practiced in pairs, client with [Kowal-
czyk]. Maintained even tone, no blaming statements. Anger 2/10.
slip | QF:Savannah Pierce | Paired with [Feuntes] for the I-statement exercise. Rolled eyes at first but completed it, and gave a real example.
word | QF:James Donnelly | Drew parallels between his father's temper and his own. Ended on: "I'm not him." Good insight.
outside | QF:Guadalupe Hernández-Ortiz | Brought a Maya Angelou poem and read it to the group with a steady voice. Received applause, blushed, did not minimize.
brand | QF:Drew Castillo | Saved up for a pair of Air Jordans instead of betting online, proud. 19 days without gambling.
place | QF:Alejandro Fuentes | Starts a new job in Savannah, Georgia in the fall; we began to talk about termination and goodbye.
word | QF:Guadalupe Hernández-Ortiz | Told the group she is tired of beating around the bush with her mother. Rehearsed a two sentence request.
staff | QF | Teresa Monroe summarized last week and co-facilitator Alex Brandt modeled an I-statement. Group was slow to warm up today but ended close.
client | QF:Daniel Kowalczyk | Client Daniel Kowalczyk arrived early, made coffee for the room. Reports one argument at work, walked it off.
client | QF:James Donnelly | Client (goes by J.D.) on time, casual dress, mood "fine." Anger log 6/7 days.
outside | QF:Savannah Pierce | Pt had a hard call with her mom, Denise, about rent money; hung up without yelling. Victory per pt.
plain | QF | Check-in, then open process. Themes: trust, being left, what it means to show up. Some tension around lateness was named and worked through. All members stayed.
plain | QF:Jordan Bush | Client tested limits early (feet on chair, side talk), responded to redirection. By mid-group was giving peers pretty thoughtful feedback.
plain | QF:Maya Thornton | silent for first 40 minutes, when invited said she was "just tired". no si. facilitator will call tomorrow to check on her
plain | QF:José Ángel Ramírez | Pt reports no incidents of aggression x 3 wks. Uses time-outs with girlfriend, she noticed. Continue current plan.
plain | QF:Drew Castillo | + attended
+ on time
+ took feedback from peers without defending
- homework not done (2nd time)
Plan: problem-solve barriers in 1:1
plain | QF:Alejandro Fuentes | He spoke with a good deal of feeling about the deportation of a relative, and it is my impression that this was the first time he let the other members see him cry. The members were attentive. We will return to this.
ask | QF | {Alex} closed the group with a breathing exercise and everyone took part. Next session is on the 14th.
ask | QF:Drew Castillo | Cl. moved in with his cousin {Jordan} last month, says it keeps him off the apps.
ask | QF:Maya Thornton | Client has missed {Savannah} a lot lately and was teary saying so. Coping: journaling.
plain | QF:Daniel Osei | Came straight from night shift, tired but present. Took responsibility for last week's outburst, thanked the group for not giving up on him.`;
