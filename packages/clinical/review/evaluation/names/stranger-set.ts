/**
 * Fictional: the third set by somebody who had read neither the matcher nor anything about it. Run once before anything was
 * changed for it. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const strangerSet = String.raw`
client | SA:Hope Wainwright | Hope arrived ten minutes early and had completed her thought records on four of seven days. She rated her mood at 5 out of 10, up from 3. She will phone the GP about her sleep before next week.
first | SA:Imran Qureshi | Imran spoke for the first time about the redundancy. When [Katarzyna] said she had felt the same shame, he nodded and looked less alone with it. Homework: one job application, no more than thirty minutes.
surname | SA | Session 6 covered behavioural activation. Most people had tried at least one item from the list; Mr [Marchetti] had not, and the group helped him find a smaller first step. Next week: rumination.
word | SA | We closed by each naming one hope for the fortnight. The steepest part of the hill is the first ten minutes of any activity; after that it tends to get easier.
nickname | SA:Will Farrant | Will brought his activity diary and was pleased with two walks. He plans to go again on Saturday with [Bob] from the group, who also finds weekends the worst. Mood rating unchanged.
client | SA:Margaret Tennyson-Clarke | Peggy described a difficult week with her knee and very little time outdoors. Mrs Tennyson-Clarke nevertheless kept to her morning routine on six days. Plan: shorter walks, same time of day.
initials | SA:David Hill | David was quieter than usual today and kept his coat on. Asked at the end, he said that what [David M.] told us about his father had stirred up a good deal. We agreed a check-in call on Thursday.
possessive | SA:Siobhán Ní Dhomhnaill | Siobhán completed the worry tree and found it useful at night. She said [Imran's] way of writing worries on the back of a bus ticket was the best idea she had heard yet and has copied it.
therapy | SA:Robert Ashdown | Robert's Beck Depression Inventory came down from 31 to 22. He puts this down to going back to the allotment. Suicidal ideation denied, no plans, safety plan reviewed.
word-name | SA:Oluwaseun Adeyemi | Seun was more at ease today and laughed twice. Afterwards [Hope] offered him a lift home and he accepted, which he would not have done a month ago. Continue graded exposure.
staff | SA | Helen explained how avoidance keeps low mood going and drew the cycle on the flip chart. Dr Okoro joined us for the second half to answer questions about medication.
slip | SA:Katarzyna Wiśniewska | Kasia disagreed openly with Mr [Quershi] about whether lists help, and stayed in the room afterwards. This is a clear step forward from leaving early in session 3.
case | SA:David Marchetti | late by 15 min, bus. did the pie chart of responsibility, got it straight away. chatted w [siobhán] in the break for ages, seems to like her company. phq 14
first | SA | 8 there, 2 sent apols ([Oluwaseun] - shift, [Robert] - dentist). did thinking errors, good energy. h/w = 3 col record.
client | SA:Will Farrant | Will came, Will stayed the whole hr, big win. no risk. phq down 3. he'll do the bus on tues + thurs
client | SA:Imran Qureshi | Imran tired, new baby (wk 5). gad 11. not slept >4h. did breathing, liked it. pls chase HV re support
nickname | SA:Hope Wainwright | nice session. she and [Maggie] did the pairs exercise and went way over time bc they were both in tears about their mums. core belief = i am a burden. pick up next wk
place | SA:David Hill | walked in Ashdown Forest w the dog sunday, first time since feb. mood 6. no risk.
case | SA:Siobhán Ní Dhomhnaill | NB she asked to NOT be paired with [KASIA] again, felt talked over. pls remember wk 8. otherwise ok, did the ladder, top step = wedding in june
word | SA | Will you all bring the blue sheet next time please.
medicine | SA:Robert Ashdown | started Imuran for the crohns, feels sick on it. sertraline 100 as before. energy low so kept goals tiny.
preferred | SA:Katarzyna Wiśniewska | did pacing. she's swapped numbers with [Davo] so they can text when it's a bad day - reminded re group rules on contact outside. mood 4/10
therapy | SA:Margaret Tennyson-Clarke | asked again if the memory thing is dementia. explained IQ and memory testing is via the other clinic, letter to gp done.
plural | SA | good one today. the two [Davids] did the role play of saying no to the boss and everyone clapped. next wk assertiveness pt 2
client | SB:Jürgen Weißenfels | Mr Weißenfels appears punctually, is awake and oriented in all qualities. Affect somewhat flattened, drive reduced, no formal thought disorder. He reports of early waking around four o'clock. No indication for acute danger to self or others.
full | SB:Chantal Dubois-Favre | The patient participated actively. In the feedback round she thanked [Ludwig von der Heide] for his openness concerning the divorce and could then for the first time speak of her own separation. Procedere: continuation of the group.
surname | SB | Topic of the hour was the handling of tension. [Frau Kaufmann] brought an example from her workplace, which was worked through by chain analysis. The participants received the worksheet on skills.
client | SB:Mark Zellweger | Mark Zellweger reports of two panic attacks since the last hour, both in the tram. He could remain in the situation once. The exposure hierarchy was adapted accordingly.
diacritics | SB:Ayşe Yıldırım | Mrs Yıldırım was irritable at the beginning. A remark of [Milos Jovanovic] about women at work hurt her; she could address this directly and the matter was clarified. Emotionally relieved at the end.
medicine | SB:Björn Sørensen | Escitalopram was raised to 15 mg, Quetiapine 50 mg for the night remains. Tolerability good. Mr Sørensen wishes no further increase at present.
surname | SB:Rose Amstutz | Patient complains of restlessness. She compares herself strongly with Mr. [Zellweger], who was able to return to work after only six weeks, and devalues herself. Cognitive restructuring begun.
word | SB | Please mark on the scale how strong the tension was, from 0 to 100.
split | SB:Thi Lan Nguyen | The patient takes part more lively than before. In the small group she worked together with Herr [Weißen-
fels] on the emergency plan and presented the result afterwards in plenum.
place | SB:Björn Sørensen | He plans two weeks on the island of Milos with the children in summer, which he is looking forward to.
ask | SB:Elisabeth Kaufmann | Lisbeth reports that her brother {Jürgen} came to visit at the weekend and that old quarrels about the inheritance came up. She slept badly afterwards. In the group she was withdrawn.
initials | SB:Ludwig von der Heide | Mr von der Heide was visibly touched when [C. D.-F.] told of the death of her child. He left the room briefly and returned of his own accord. Stabilising conversation afterwards, no suicidality.
client | SC:Jamal Dawkins | Jamal came in fired up after a fight with his landlord and used STOP before he even sat down. Diary card is complete for the first time in three weeks. No urges above a 2.
first | SC:Patricia O'Donnell | Patricia did great with DEAR MAN today. She practiced on [Jamal], who played the ex-husband a little too well, and she held her boundary all the way through. Target for the week: one phone call with the lawyer.
word-name | SC | We reviewed radical acceptance and had a really honest conversation about it. [Grace] shared that she still can't drive past the hospital, and a lot of folks related. Homework is the half-smile sheet.
nickname | SC:Guadalupe Hernández-Ruiz | Lupe hasn't self-harmed in 41 days. She told the group that watching [Chris] get his ninety-day chip in here is what kept her going on Sunday night. Praised effective use of opposite action.
client | SC:Art Feldman | Art drew up his own pros and cons list without being asked. He's down to two drinks on weekends and wants to tell his daughter. We'll rehearse that next time.
word | SC | Give yourselves some grace this week, y'all.
possessive | SC:Christopher De La Cruz | Christopher struggled to stay in the room during [Lupe's] check-in because it was so close to his own history. He used cold water and paced breathing and came back. SUDS from 85 to 40.
outside | SC:Mei-Ling Huang | Mei-Ling spent the weekend with her boyfriend Steven and Auntie Fen in Milwaukee. Urges to restrict were high at the buffet but she ate a full plate. Family session is scheduled for the 19th.
word-name | SC:Tyrone Young | Tyrone missed last week because of court. He was worried folks would judge him, but [Art] saved him a seat and that seemed to settle it. Willingness 4 out of 5 today.
therapy | SC:Grace Oyelaran | Grace has been reading Linehan's memoir and brought in a passage that meant a lot to her. She used DEAR MAN with her supervisor and got the schedule she asked for.
staff | SC:William Kowalczyk | William asked to speak with Denise after group about his housing letter. Carlos will fax it on Monday. He was calm and thankful.
slip | SC:Bill Chase | Bill apologized to [Patrcia] for the joke he made last week, and it was accepted. He named guilt, rated it 60, and checked the facts on his own. Nice work.
case | SC | Attendance 8/10. ABSENT: [KOWALCZYK] (excused), [DE LA CRUZ] (no call no show). Topic: triggers. UA results filed separately.
first | SC:Jamal Dawkins | Client reports 3 days use since last group. Identified payday as trigger. States he and [Tyrone] drove to the casino together Friday. Referred to individual session.
client | SC:Tyrone Young | Mr. Young on time. Tyrone Young reports 62 days clean. Sponsor contact daily. Continue.
medicine | SC:Jamal Dawkins | Stable on ART since 2016, viral load undetectable. Medication times conflict with evening group; moved him to noon.
brand | SC:Patricia O'Donnell | Client overdrew her Chase account again. Budget worksheet given.
word-name | SC:Grace Oyelaran | Client tearful. States [Bill] bought her coffee and would not stop asking for her address. Boundaries discussed, facilitator to follow up.
word | SC:Christopher De La Cruz | Late on electric bill, will chase the rebate Monday. No use reported. UA negative.
diacritics | SC:William Kowalczyk | Client confronted Ms. [Hernandez-Ruiz] about sleeping in group. Tone aggressive at first, then apologized. Anger log assigned.
place | SC:William Kowalczyk | Client took kids tubing on the Guadalupe River, no alcohol, first sober July 4th.
surname | SC:Mei-Ling Huang | Client reports cravings 6/10. Rode home with [O'Donnell], stopped at liquor store, client stayed in car and called sponsor. Reinforced.
place | SC:Art Feldman | Client flew to Vancouver, B.C. for his mother's funeral. No drinking on the plane or at the wake. Grief handout given.
plain | SC | Group reviewed the relapse curve and wrote three early warning signs each. Two people shared a lapse without being shamed. Next week we meet in Room 4.
first | SD:Eleni Papadopoulou | Eleni took up a motherly place in the group today, bringing tissues and moving her chair closer. When [Haruki] refused the tissue, she looked stung and fell silent for twenty minutes. I wondered aloud who else had refused what she offered.
plural | SD | A long silence opened the session. The rivalry between the two [Michaels], which had been simmering since the autumn, was finally spoken of, and the room seemed to breathe again.
client | SD:Michael Abernathy | Michael spoke of his father's workshop and the smell of sawdust. It is the first time something warm has been allowed into that picture. He left with his shoulders down.
word | SD | What is not said in here may be carried home. May we find words for it next week.
preferred | SD:Fatima al-Sayed | Fatima dreamt of a house without doors. [Mick] ventured that the house was the group, and she laughed at this, then wept. The theme of being locked in without protection seems to be nearing the surface.
outside | SD:Arjun Mehta | Arjun brought a recording conducted by Zubin Mehta, no relation as he likes to say, and spoke about his grandfather through it. There is a longing for a lineage to be proud of. Countertransference: a wish to applaud.
possessive | SD:Dmitri Volkov | Dmitri sat with his back half turned. [Svetlana's] tears in the first minutes made him, in his words, want to be a piece of furniture. We linked this with the evenings at the kitchen table when he was seven.
outside | SD:Dmitri Volkov | He compared his week to a chapter by Haruki Murakami, in which nothing happens and yet a cat disappears. The group enjoyed this and so did he. Humour is becoming a bridge and not only a wall.
surname | SD:Zoë van den Berg | Zoë was furious, and alive in her fury. She addressed it to Mr [Abernathy], though I suspect it was meant for me and my two weeks of absence. This can be taken up.
staff | SD:May Castellanos | She asked twice whether Priya was unwell. The announcement that Jonathan Leclair will lead alone in the new year stirred an old fear of being handed over. She stayed until the end.
ask | SD:Michael Fontaine | Mick told of his oldest friend {Dmitri}, with whom he had fallen out over money. There is grief under the scorn. He did not want to be asked further and we respected that.
script | SD:Svetlana Grigoryeva | Sveta listened with closed eyes for most of the hour. She later said that [Ελένη] had sounded exactly like her aunt, and that this was not a compliment. The maternal transference widens.
slip | SD:Arjun Mehta | Arjun came with his inhaler today, chest better. Him and [Svetalna] set up the chairs and he seemed proud of that. BP 128/82. Next appt 2 wks.
client | SD:May Castellanos | May ate lunch with us, half a sandwich and the soup. Weight up 0.4 kg. May says the evenings are still hard. Sister to pick up her meds Fri.
word | SD:Haruki Tanabe | Next blood draw 10 a.m. Tuesday, fasting.
slip | SD:Zoë van den Berg | Zoë a bit flat. Got a ride in with Mrs [Papadopulou] because the truck wont start. Sleeping 6 hrs. No thoughts of harm.
word-name | SD | Small group tonight on account of the snow. [May] brought butter tarts and we did the gratitude round, then relaxation for 20 min. Everybody home safe by 9.
month | SD:Dmitri Volkov | He is booked for the knee in May. Anxious about the anaesthetic, wants to talk to someone who knows. I'll ring the surgeon's office.
place | SD:Svetlana Grigoryeva | Neighbours invited her to see slides of their pilgrimage to Fatima in Portugal. She went along and enjoyed it. Mood better, eating well.
initials | SD:Michael Abernathy | Michael upset coming in. [D.V.] told him in the parking lot that he talks too much and he nearly didnt come through the door. Had tea, settled. Will mention to the leaders.
plain | SD:Eleni Papadopoulou | Cooked for the church potluck and was happy when people asked for seconds. Sugar 7.9 before meal. Feet checked, fine.
word | SD:Dmitri Volkov | Says the lads at the mill were only taking the mick, but it hurt. Off work till Monday.
medicine | SD:Svetlana Grigoryeva | Rash gone since the Lamictal was held. Found out she takes St John's wort as well, advised to stop and told the pharmacist. Vitals good.
split | SD | Relaxation and stretching tonight, seven present. Thanks to Mr [Tana-
be] for fixing the projector. Next week: sleep hygiene with the video.
script | SD:Haruki Tanabe | Haruki used the cognitive model well and found two hot thoughts. In the dyad with [Дмитрий] he spoke more than ever before. Automatic thought: they are only polite to me.
script | SD:Michael Fontaine | Client was asked to give feedback and chose [فاطمة] first, saying that her patience taught him something. Behavioural experiment for the week: ask one question at work.
script | SD | Today we worked on self-compassion. [田辺] read his letter to himself aloud and the others were moved. Home practice: write three sentences of your own.
outside | SD:Eleni Papadopoulou | Eleni quoted Kazantzakis on freedom and then cried about Γιώργος, her late husband. The complicated grief measure is at 34. We planned a visit to the grave with her sister.
first | SD:Zoë van den Berg | Zoë reported fewer intrusive images. She checked with me whether [Dmitri] was angry with her, as he had not greeted her, and we used this as an example of mind reading. Belief went from 90 to 30 percent.
therapy | SD:Svetlana Grigoryeva | We used the externalising questions of Michael White and she named the problem The Grey Guest. She could describe three evenings on which it stayed outside.
diacritics | SD:Arjun Mehta | Arjun was late because of his exam. He did the imagery exercise with [Zoe] and rated the distress at 45. He is afraid that his hands shake when others look.
full | SD:Michael Abernathy | Michael feels overlooked since the group has begun to mix him up with [Michael Fontaine]. He could say so with some humour. Schema: I am replaceable.
nickname | SD:May Castellanos | May did the exposure on the subway, five stations. She had [Mike] from our group on the phone for the first two and then hung up by herself. Peak anxiety 70.
therapy | SD | We practised Socratic questions in threes and drew the Yerkes-Dodson curve. A little anxiety helps, too much does not. Please keep the sheet for next time.
client | SD:Dmitri Volkov | Dmitri signed his worksheet as Дмитрий today and said that this was the name his mother used. He was moved. Mood 6, no suicidal thoughts.
ask | SD:Fatima al-Sayed | Fatima is worried about her son-in-law {Michael}, who lost his job in the warehouse. She lies awake until two. Problem solving steps one to three were done.
split | SD:Eleni Papadopoulou | Eleni continues with worry time, 20 minutes at five o'clock. She prefers to sit beside Mrs [Gri-
goryeva], who calms her. Metacognitive beliefs were rated again, a little lower.
client | SE:Joy Pemberton | Joy wore her husband's jumper today and told us the story behind it. She is sleeping in the bed again, not on the couch. I felt she had turned a small corner.
first | SE:Aroha Tamihana | Aroha brought a photo of her mum and let it go round the circle. [Nikos] held it for a long while and said she had kind eyes, which made Aroha weep, in a good way. She is going up north for the unveiling at Easter.
preferred | SE | What a gentle session. We lit the candle and each said a name out loud, and [Teddy] played us a bit of guitar at the end. Arvo tea after, as always.
word | SE:Deborah Lindqvist | Little moments of joy crept in this week.
word | SE:Nikos Stavrou | He has kept his daughter's teddy bear on the dashboard of the ute and talks to it on long drives. He was a bit embarrassed to tell us. It was met with such kindness.
nickname | SE:Jack Drummond | Jack found the anniversary rougher than expected and went quiet on his mates. [Debbie] from group rang him Sunday arvo and he reckons that call got him through. Follow-up booked for the 12th.
plain | SE:Harpreet Singh Gill | He shared how the gurdwara has been bringing meals. I asked him whether he ever gets to cook for himself now, and he said no one had asked him that. He will make dal on Sunday.
therapy | SE:Françoise Lemaître | She had read Elisabeth Kübler-Ross and was fretting that she was doing the stages in the wrong order. We talked about grief not being a staircase. She looked relieved.
month | SE:Joy Pemberton | Joy told us that April is the hard month, with the birthday and the anniversary eight days apart. She has asked her sister to stay that week. We made a plan for the day itself.
ask | SE:Nikos Stavrou | Nikos talked about his brother-in-law {Jack}, who still sets a place for her at the table. He finds that both lovely and unbearable. He is going to have tea there on Friday.
possessive | SE:Alexander Brandt | Alexander has started a memory box. He borrowed [Harpreet's] idea of a voice recording and was surprised how much he had to say. Still skipping breakfast, so we talked about toast.
staff | SE | Ruth opened with a poem and Wiremu closed with a karakia. In between there was a good deal of laughter about funeral sandwiches. See you all on the 21st.
client | SE:Jack Drummond | Present: yes. PCL-5: 41, down 6. Jack Drummond completed the impact statement and read it without leaving the room. Stuck points: I should have known. Risk: low.
initials | SE:April Sutherland | PCL-5: 38. Client engaged in the challenging questions worksheet. She became activated when [J.D.] said that nobody gets over it; grounded herself with five senses. Risk: nil.
slip | SE:Theodore Bishop | PCL-5: 52. Client reports nightmares on five nights. Confided in Mr [Stavruo] in the tea break about the assault and feels exposed now. Plan: discuss disclosure limits individually.
full | SE | Module 7, power and control. Worksheets handed out and a worked example done on the board with the help of [Deborah Lindqvist]. Practice assignment: one sheet each day.
therapy | SE:Harpreet Singh Gill | Vertigo improving with Brandt-Daroff exercises from the physio. Able to sit with eyes closed for the body scan.
therapy | SE:Deborah Lindqvist | Client has begun lessons in the Alexander technique for neck pain and finds her startle is lower afterwards. PCL-5: 29. Completed all worksheets. Risk: nil.
preferred | SE:Françoise Lemaître | PCL-5: 44. Client attended after two missed sessions. [Zander] had messaged her to say her chair was empty, and this was decisive for her return. Plan: catch-up of module 5.
client | SE:Harpreet Singh Gill | PCL-5: 36. Mr Gill attended in person. Harpreet was able to identify the just-world belief and to write an alternative thought. Risk: low.
plain | SE:Nikos Stavrou | PCL-5: 33. Client challenged the thought on the example sheet and then saw that he had answered his own stuck point. Very good session. Risk: nil.
slip | SE:Joy Pemberton | PCL-5: 47. Client arrived distressed after the tribunal letter. [Harpeet] walked her round the block with staff agreement and she rejoined at 10:20. Plan: call lawyer.
outside | SE:Aroha Tamihana | PCL-5: 31. Client went to the tangi with Uncle Hemi and her cousin Mere and coped with the crowd. No dissociation. Practice assignment completed on three days.
brand | SE:Aroha Tamihana | Bottle of Jack Daniel's emptied down the sink Tuesday, partner witnessed.
case | SE:Deborah Lindqvist | PCL-5: 27. Client gave peer feedback to [françoise] and received the same with some difficulty. Trust star completed for self and others. Discharge planned after session 12.
diacritics | SA | Grand session, baking this week. [Siobhan] did the soda bread and there wasn't a crumb left. Next week is the garden, so bring old shoes.
word-name | SA:Margaret Tennyson-Clarke | Peggy managed the stairs without the rail. She'd a great chat with [Will] about dogs and has it in her head to get a small one. Kitchen assessment on Wednesday.
brand | SA:Robert Ashdown | The cat will only eat Hill's and he's worried about the cost, so we did out a shopping list. Managing his own cooking four nights.
outside | SA:Oluwaseun Adeyemi | Seun is watching David Attenborough of an evening and sleeping the better for it. Timesheet shows far less scrolling after ten. He'd like to try the birdwatching.
outside | SA:Hope Wainwright | She learned a bit of Tennyson by heart at school and gave us four lines of it. First time she has spoken up before the break. Concentration is up to half an hour.
ask | SA:Siobhán Ní Dhomhnaill | Siobhán's brother {David} rang from Boston and she was in bits after. He wants to sell the home place. She did her baking regardless and took two scones home.
surname | SA:Katarzyna Wiśniewska | Kasia did the budget sheet in twenty minutes flat. She's helping young [Farrant] with his, which is good for the pair of them. Energy log shows a dip at three every day.
place | SE:Theodore Bishop | Took the tram to Drummond Street on his own and back.
plain | SE:April Sutherland | She sowed the peas and was slow at the labels on account of the tremor. I'd say a splint would be worth trying. Referral gone in.
place | SE:Nikos Stavrou | He is planning a walking holiday in Sutherland, right up in the Highlands, and the planning itself is doing him good. Pacing chart filled in. Hip a bit sore.
brand | SE:Aroha Tamihana | Alexa reminds her of the tablets at eight and eight. It's working well, one dose missed in the fortnight. She's weaving again of an afternoon.
possessive | SE | Weaving today with flax. We all followed [Aroha's] pattern, some of us better than others. Tidy up was done by half past.
client | SB:Rose Amstutz | Rose could go through the body scan until the end today. Frau Amstutz reports less pain in the evening, NRS 4. Physiotherapy twice a week goes on.
word | SB | Everyone rose for the breathing exercise.
preferred | SB:Björn Sørensen | Mr Sørensen tells that he slept through two nights. [Sissi] has shown him in the break how she does the muscle relaxation lying down, and this suits him better. Pain diary complete.
diacritics | SB:Elisabeth Kaufmann | Lisbeth had a setback with the back pain after the long train. She could accept that [Juergen] carried her bag, usually she would refuse. Topic: allowing help.
place | SB:Jürgen Weißenfels | He was cycling in the Lüneburger Heide for five days and had nearly no dizziness. He is proud of this. Reduction of the sick leave is planned.
nickname | SB:Chantal Dubois-Favre | Chantal did not want to speak at first. [Lisa] from our round took her along to the garden in the break, after that it went better. Tension at the end 30.
outside | SB:Mark Zellweger | He told that as a boy he wanted to be Björn Borg and that his father only laughed at it. The old shame was clearly to be felt. Chair work planned for next time.
split | SB:Miloš Jovanović | Miloš has practised the progressive relaxation daily. Mrs [Dubois-
Favre] praised him before all and he became red, but stayed in contact. Blood pressure 135/85.
brand | SB:Ayşe Yıldırım | Panic at Marks and Spencer while on holiday in England, she stayed until it passed, eleven minutes.
word-name | SB:Jürgen Weißenfels | He finds the mindfulness strange but comes. To [Rose] he said that her calm annoys him, and both had to laugh. Sleep 5 to 6 hours.
word | SB:Rose Amstutz | No video session possible, the LAN cable in the office was broken. Phoned instead, 20 minutes. She is stable and comes on Thursday.
preferred | SB | Eight participants, theme stress and body. [Lan] showed the others a breathing exercise that she knows from her grandmother. Home exercise: twice daily, five minutes.
staff | SB:Björn Sørensen | Mr Sørensen had the interim talk with Annelies Brügger. Tom will organise the letter for the pension insurance. Goals remain: work four hours, ski again.
word | SC:Tyrone Young | Client finished his J.D. at night school in 2009 and hasn't practiced since the DUI. He'd like to get his license back. Motivation is high.
plain | SC | We talked about urges as waves and timed one together. It took eleven minutes to pass. Diary cards are due Monday.
full | SC:Jamal Dawkins | Jamal was pretty guarded at the start. He opened up once [Mei-Ling Huang] mentioned foster care, since they were in the same county system. Plan is to keep him in the Tuesday group.`;
