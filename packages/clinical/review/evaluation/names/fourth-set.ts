/**
 * The fourth set, written by somebody who set out to write what clinicians write: run once before anything was changed
 * for it, then used. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const fourthSet = String.raw`
full | L | [Hope Delaney] was late because of the bus and apologised to everyone.
full | L:Maria Santos | Client paired up with [James Dorsey] for the listening exercise.
full | L | Feedback was given by [Mark Bishop], who had tried the technique at home.
full | L | [Rose Hernandez] and [Chase Morgan] acted out the scene for the others.
full | M | The worry tree was drawn on the board by [Paige Fields].
full | M:Lena Vogt | She told [Samira Haddad] that she is not alone with this.
full | N | [Susan Bell] stayed silent for most of the hour.
full | N:Jason Lake | He thanked [Victoria Banks] for being honest with him.
full | O | A card for [Carol Singer] was passed around and signed.
full | O:Lee White | Client disagreed with [Abdul Rahman Aziz] about forgiveness.
first | L | [Maria] cried when the letter was read.
first | L:Grace Young | Client sat apart until [Maria] invited her over.
first | L | It was [James] who suggested a break.
first | M | [Christine] and [Dylan] both named loneliness as a trigger.
first | M:Miles Carpenter | He compared his week to what [Antonio] had described.
first | M | Afterwards [Lena] helped stack the chairs.
first | M | [Samira] disclosed a lapse on Saturday; others responded with support.
first | N | Role play: [Victoria] played the boss, [Jason] the employee.
first | N:Susan Bell | Client has been avoiding [Jason] since the disagreement last week.
first | N | [Łukasz] asked if he could leave ten minutes early.
first | N | The exercise brought up a lot for [Sandra].
first | O | [Kayla] rated her anxiety 8 at the start and 4 at the end.
first | O:Olive Day | Client said she relates to [Kayla], esp. around her mother.
first | O | [Penelope] explained the STOP skill to the newer members.
first | O | [Jasmine] was encouraged to share by the other members.
first | M | Members gave [Antonio] a round of applause for ninety days.
surname | L | Ms. [Santos] brought cookies for the last session.
surname | L:Joy Park | Client stated Mr. [Bishop] reminds her of her father.
surname | L | [Kowalski] has now missed three sessions out of eight.
surname | L | Mr. [Hill] said he is ready to taper.
surname | M | Mrs. [Haddad] arrived with her daughter, who waited outside.
surname | M:Dylan Cross | He was short with Mr. [Rivera] and later apologised.
surname | M | Ms. [Vogt] did not complete the homework.
surname | N | Mr. [Lake] spoke of his divorce for the first time.
surname | N | [Zielinski], on the other hand, found the breathing unpleasant.
surname | O | Mr. [Roberts] required two prompts to stay on topic.
surname | O:Kayla Washington | Client and Mrs. [Archer] exchanged recipes after group.
surname | O | Ms. [Washington] is due to graduate next week.
preferred | L | [Bobby] brought his guitar but did not play.
preferred | L:Rose Hernandez | Client giggled at [Bobby's] joke and then looked guilty.
preferred | L | [JD] said it felt like a setup.
preferred | M | [Chrissy] chose the blue card.
preferred | M | [Tony] disclosed that he has been sleeping in his car.
preferred | M:Paige Fields | Client tried to fix things for [Tony], and noticed it herself.
preferred | N | [Sandy] admitted that she had skipped her medication.
preferred | N:Dawn Winters | Client texted [Sandy] between sessions, which was discussed.
preferred | O | [Penny] asked for help with the thought record.
preferred | O:Buddy Sharp | Client stated that [Gene] talks too much.
nickname | L | [Jim] yawned and put his head on the table.
nickname | L:Hope Delaney | Client reported that [Jimmy] had asked for her number.
nickname | L | [Bill] was the only one who had kept the diary.
nickname | L | [Bob] and another member arrived together.
nickname | M | [Chris] wondered whether she should tell her boss.
nickname | M:Ray Gates | Client felt criticised by [Tina].
nickname | N | [Vicky] left the circle twice to calm down.
nickname | N:Crystal Rivers | She was comforted by [Sue] and said so.
nickname | N | [Chris] told the group that he had a job interview.
nickname | O | [Jas] smiled and shook her head.
possessive | L | [Maria's] question was met with silence.
possessive | L:Mark Bishop | Client teared up at [James's] story about his son.
possessive | L | The group reflected on [Hope's] courage in coming back.
possessive | M | [Dylan's] sister is getting married; he fears the family gathering.
possessive | M:May Lin | Client identified with [Samira’s] grief.
possessive | N | [Victoria's] boundaries with her ex were role-played.
possessive | N | In response to [Chris's] comment another member raised his voice.
possessive | O | [Kayla's] homework was used as the example.
plural | L | The [Kowalskis] had a fight in the parking lot before group.
plural | N | Both [Susans] nodded.
plural | L:Art Summers | Client has known the [Dorseys] since childhood.
slip | L | [Mraia] read out the group rules.
slip | L:Chase Morgan | Client sat next to [Jmaes] and whispered during the video.
slip | L | [Kowlaski] asked about the fee.
slip | M | [Christne] said "I don't want to be here".
slip | M:Faith Baker | She listened closely to [Samria].
slip | M | [Antonoi] was supportive.
slip | N | [Victora] talked over others.
slip | N:Jason Lake | Felt understood by [Sandara].
slip | O | [Penelpoe] shared a poem of her own.
slip | O | [Jasmien] reported panic on the bus.
slip | O:Angel Cruz | Client asked [Kayal] how she copes with nights.
case | L | [maria] reported poor sleep. Others had similar complaints: [maria] and two men.
case | L:Grace Young | client asked [bobby] for a light after grp
case | L | [JAMES] WAS GUARDED AND GAVE SHORT ANSWERS.
case | M | [tony] talked about his landlord again
case | M:Lena Vogt | listened to [samira], gave her a tissue
case | N | then [victoria] said she was done with him
case | O | [kayla] checked in as 'tired but ok'
diacritics | N | [Lukasz] practised saying no.
diacritics | N:Susan Bell | Client translated a word for [Francois].
diacritics | N | Mr. [Lefevre] asked about the recording.
diacritics | N | [Zielinska]? No: [Zielinski] was on the list.
diacritics | N:Jason Lake | He and [Nguyen] shared a table.
script | N | [Andrei] compared anger to weather.
script | N | On the flip chart [Андрей] wrote one word.
script | N:Dawn Winters | Client sat between two members, one of them [Andrey].
script | N | Mr. [Volkov] was polite but distant.
script | L | The name tag read [Мария].
split | L | In the second round [Ma-
ria] was silent.
split | M | After the break [Chris-
tine] came back to the topic of shame.
split | O | [Mei Ling] described her panic as a wave.
split | O:Carol Singer | Client shared her umbrella with [MeiLing] on the way in.
split | M | The example of [Samira
Haddad] was used.
split | M | [O' Neill] arrived at 10:20.
initials | L | [J.D.] said the week was rough.
initials | L:Hope Delaney | Client was paired with [M.S.] and they got on well.
initials | L | [MS] told the group about her diagnosis.
initials | M | [S.H.] reported two urges and no use.
initials | M:Tony | Client felt attacked by [D.C.] and said so calmly.
initials | N | [VB] asked to be excused.
initials | O | [K.W.] and [C.S.] stayed behind to talk.
initials | O:Olive Day | Client laughed when [P.A.] mixed up the cards.
initials | M | [Dylan C.] spoke twice.
word-name | L | [Will] shared that he has been clean for 30 days.
word-name | L | [Hope] checked in last.
word-name | L:Maria Santos | Client noticed that [Hope] was crying and moved closer.
word-name | L | [Rose] disclosed that her landlord is evicting her.
word-name | L:Joy Park | Client agreed with [Rose] that weekends are worst.
word-name | L | When [Grace] talked about her mother, [Will] looked away.
word-name | L | [Joy] struggled to stay awake and blamed the new tablets.
word-name | L:Rose Hernandez | Client asked [Joy] to stop tapping.
word-name | L | [Mark] and [Art] discussed their fathers.
word-name | L | [Art] reported using twice since Monday.
word-name | L:Chase Morgan | He gave [Mark] feedback on tone.
word-name | L | [April] said she will not be coming next week.
word-name | L | [Chase] apologised for his outburst last week.
word-name | L:Grace Young | Client and [April] stayed on after group to talk to the facilitator.
word-name | L | Group members present: [Hope], [Will], [Rose], [Maria], [Joy].
word-name | L | Mr. [Young] was redirected. Ms. [Stone] was not.
word-name | M | [Faith] told us that she is pregnant.
word-name | M | [Miles] had not slept.
word-name | M:Faith Baker | Client challenged [Miles] gently.
word-name | M | [Beck] drew a house with no doors.
word-name | M | [May] laughed, then [Ray] did.
word-name | M:Samira Haddad | Client shared tea with [May] in the break.
word-name | M | [Paige] and [Jordan] role-played asking for a raise.
word-name | M | [Jordan] denied any use.
word-name | M | [Ray] described the flashback in detail and was grounded by the facilitator.
word-name | N | [Crystal] didn't want to read aloud.
word-name | N:Susan Bell | Client hugged [Crystal] on leaving.
word-name | N | [Dawn] said mornings are the worst.
word-name | N | [Daisy] passed in the first round.
word-name | N:Jason Lake | He made [Daisy] laugh.
word-name | N | Ms. [Banks] rejected the feedback.
word-name | O | [Olive] arrived tearful.
word-name | O | [Angel] said he saw his PO this morning.
word-name | O:Carol Singer | Client told [Angel] about her own relapse.
word-name | O | [Destiny] asked the others for advice on housing.
word-name | O | [Lee] agreed; [Gene] did not.
word-name | O:Kayla Washington | Client is annoyed that [Buddy] comes late.
word-name | O | [Carol] sang a few lines, to applause.
word-name | O | Mr. [Day] left early. Mrs. [White] stayed.
word-name | L | [hope] said that she felt heard. Later [hope] told another member she was sorry.
word-name | L | "I can't do this any more," said [Will].
word-name | L | Thanks were given to [Grace] for the snack.
word-name | M | Next, [Faith] spoke.
word-name | O | [Destiny], visibly upset, left the room for a few minutes.
ask | L:Maria Santos | Client's brother {Mark} was arrested on Friday.
ask | L:Rose Hernandez | She worries about her son {Will}, who is using again.
ask | L:Joy Park | Her ex-husband, {James}, wants the house.
ask | L:Mark Bishop | He visited his grandmother {Rose} in hospital.
ask | M:Lena Vogt | Client's roommate {Dylan} plays loud music at night.
ask | M:Miles Carpenter | His wife {Christine} is supportive of treatment.
ask | N:Crystal Rivers | Her twin sister {Dawn} lives abroad.
ask | N:Susan Bell | A co-worker named {Jason} has been harassing her.
ask | O:Lee White | He and his girlfriend {Jasmine} broke up.
ask | O:Carol Singer | Her late husband {Eugene} would have turned seventy.
client | L:Hope Delaney | Hope was on time. Hope's mood was low; she has hope that the new dose helps.
client | L:William Kowalski | Will stated he will continue with the sleep log. Mr. Kowalski denied SI.
client | L:Rose Hernandez | Rose participated actively and rose to the challenge of going first.
client | L:Mark Bishop | Mark completed the handout; his mark on the scale was a 7.
client | L:Joy Park | Joy found little joy in the week. She took a walk in the park.
client | L:Robert Hill | Bobby reported that Bob is what his father calls him. Rob is fine too.
client | L:James Dorsey | J.D. presented with flat affect. JD denied SI and HI.
client | M:May Lin | May arrived late. She may need extra time with forms.
client | M:Christine O'Neill | Chris made good eye contact. Ms. O'Neill's affect was congruent.
client | M:Ray Gates | Ray's PHQ-9 was 12. R.G. was offered an extra session.
client | N:Łukasz Zieliński | Lukasz used his own words for it. Mr Zielinski nodded.
client | N:Dawn Winters | Dawn wakes at dawn and dreads the winters.
client | O:Lee White | Lee described the row with his father. White-knuckling it, as he put it.
client | O:Penelope Archer | Penny took part in the round. "A penny for my thoughts?" she joked.
staff | L | Angela Price and Ben Carver co-led. Angela reviewed the rules; Ben took the experiential part.
staff | L:Maria Santos | Mr. Carver checked in with client after group; B. Carver to follow up by phone.
staff | L:Grace Young | Facilitators Angela and Ben encouraged client to share.
staff | M | Nina opened with a grounding exercise. Thomas Ellery, PsyD, closed.
staff | M:Dylan Cross | Client requested a moment with Tom after the session, and was given one.
staff | N | Ruth and Marcus modelled the skill. R.K. took the notes.
staff | N:Susan Bell | Client made little contact with Marcus but more with Ruth.
staff | O | Steve normalised the anxiety of first sessions. Mr. Halloran thanked all.
outside | L:Maria Santos | Client's mother was in the hospital and her aunt Teresa flew in.
outside | L:Joy Park | Her therapist at the college, Dr. Summers, retired.
outside | L:Hope Delaney | Client has an appointment with Dr. Stone on Thursday.
outside | L:Chase Morgan | He is on probation with Officer Bishop.
outside | L:Mark Bishop | His attorney, Grace Adler, filed the papers.
outside | L:Rose Hernandez | She saw Nurse Young about the injection.
outside | L | The guest speaker, Mr. Donnelly from the housing office, took questions.
outside | M:Faith Baker | Client's daughter Zoey started kindergarten.
outside | M:Ray Gates | He read about Bill Gates and his foundation.
outside | M:Lena Vogt | Her psychiatrist, Dr. Cross, changed the dose.
outside | M:May Lin | Client listened to Bob Dylan on the way in.
outside | N | The video showed Marsha Linehan talking about her own recovery.
outside | N:Jason Lake | His boss, a man called Petrov, cut his hours.
outside | N:Crystal Rivers | Judge Banks granted the order. Her lawyer, Susan Ackerman, called.
outside | O:Angel Cruz | He watched a Denzel Washington film with his cousin Hector.
outside | O:Olive Day | Client's caseworker, Ms. Brown-Ellis from DHS, visited on Monday.
outside | O | The clip was from a talk by Brené Brown.
outside | O:Jasmine Wells | Her pastor, Reverend Sharp, prayed with her.
word | L | Hope was discussed as a skill and not a feeling.
word | L | Will be discharged from group at the end of the month.
word | L | Will explore barriers to attendance next week.
word | L | Members rose to stretch halfway through. The temperature rose.
word | L | A member rose from his chair and left without a word.
word | L | Hope, gratitude and acceptance were the words of the day.
word | L | Hope and fear were put on two sides of the board.
word | L | Hope remains limited for some members.
word | L | "Will it ever stop?" was asked by several.
word | L | Grace with oneself was the focus. Grace under pressure was harder.
word | L | Joy was the emotion members found hardest to name.
word | L | Joy and sorrow cards were used.
word | L | Mark each square when done was the instruction.
word | L | Art therapy was offered in the second half. Art supplies ran out.
word | L | Art making lowered tension in the room.
word | L | Chase urges with a delay of fifteen minutes: the rule was practised.
word | L | Young children of members wait next door.
word | L | Stone skipping was used as an image for letting go.
word | L | Park benches outside are used for smoke breaks.
word | L | Rose, thorn and bud were used for check-in.
word | L | Rose-thorn-bud check-in took ten minutes.
word | L | Members shared a rose and a thorn from the week.
word | L | Each drew a rose. Rose colored glasses were mentioned.
word | L | Summers are harder than winters for many.
word | L:Maria Santos | Will return next week. Will bring completed log.
word | L:Maria Santos | Will complete safety plan with facilitator. May call crisis line if needed.
word | L:Maria Santos | Client has hope for reunification. Hope is new to her.
word | L:Maria Santos | Client's mood rose over the session. She will mark good days on the calendar.
word | L:Maria Santos | Art was named as a coping skill, also music.
word | L:Maria Santos | Joy in parenting has returned. Grace period on rent ends Friday.
word | L:Maria Santos | Client reports she hopes to see the park ranger about a job.
word | L:Joy Park | Bill was not paid; gas was cut off. Bills were gone through together.
word | L:Joy Park | Client made her mark on the collage and hung it by the door.
word | L:Grace Young | Client is young in recovery. Young love was the theme of the song she chose.
word | M | Faith was named as a support by four members.
word | M | Faith in others takes time, members agreed.
word | M | Miles to go before I sleep: the poem was read aloud.
word | M | Paige turned? No: a page was turned, and all read along in silence.
word | M | Cross talk was discouraged.
word | M | Cross-addiction was explained. A cross hung in the room.
word | M | Turner's painting of a storm was used as an image for panic.
word | M | Woods and fields were pictured in the guided imagery.
word | M | Fields of interest were listed on the board.
word | M | May I speak? was asked often; it was agreed that members may.
word | M | May need to split the group if it grows.
word | M | Ray of light imagery was used to close.
word | M | X-ray and other fears were rated. Gates open at nine.
word | M | Carpenter ants and other phobias led to laughter.
word | M:Faith Baker | Beck and call was the phrase she used: at his beck and call.
word | M:Samira Haddad | Client keeps the faith. She is a baker by trade and drives miles to work.
word | M:Samira Haddad | May benefit from individual sessions. May also attend the spirituality group.
word | N | Crystal clear agreements were asked for.
word | N | Crystal meth was one member's drug of choice.
word | N | Dawn was named as the loneliest hour.
word | N | Daisy chains were made as the mindfulness task.
word | N | Good things were listed. Good enough was the theme.
word | N | Banks and budgeting were the topic.
word | N | Flood of feelings, flooding and grounding were explained.
word | N | Bell was rung to end the meditation. The bell rang twice.
word | N | Lake imagery was used. Beach scenes were preferred by some.
word | N | Rivers were drawn as timelines: river of life exercise.
word | N | Winters were described as lonely. Sandy soil, rocky soil: an image for foundations.
word | N:Jason Lake | Good insight, good eye contact. Good rapport with peers.
word | N:Victoria Banks | Client plans to go to the beach. Her daisy plant died, she joked.
word | O | Olive branch was the term for making up.
word | O | Penny drops: several members saw the pattern.
word | O | Day to day structure was reviewed. Day five of abstinence is the hardest.
word | O | Brown paper bags were used for the self-box.
word | O | White noise helped two members sleep. White lies were debated.
word | O | Sharp objects are to be handed in. Sharp pain was told from dull pain.
word | O | Wells of sadness were mentioned. Well being and sleep were linked.
word | O | Destiny or choice was debated.
word | O | Angel cards were used as prompts. An angel figure stood on the shelf.
word | O | Buddy system for outings was agreed. Buddy pairs were set up.
word | O | Carol singing was planned for December. A singer came on the radio.
word | O | Gene testing and family risk were asked about.
word | O:Kayla Washington | Client has a gym buddy. She finds brown rice dull and eats olives.
month | L | The April session will be held in the park.
month | L | In April the group goes to twice a week. April 14 is the start.
month | L:Maria Santos | Client's lease ends in April. Court is on April 3rd.
month | M | May and June sessions are on Tuesdays.
month | M | The next open house is May 12.
month | M:Lena Vogt | Her baby is due in early May.
place | L | Young Street clinic has a waitlist. The Hill practice takes new patients.
place | L | The group walked to Stone Park. Bishop Street was noisy.
place | L:Maria Santos | Client moved in at Grace House. Hope Center will do the intake.
place | L:Joy Park | She was referred to the Morgan Clinic and to Santos Family Services.
place | M | Baker Street, Turner Hall and Cross County Hospital were on the list of meetings.
place | M:Ray Gates | Client lives near Rivera Avenue and goes to Woods Community Church.
place | N | One member had just come back from Victoria, British Columbia. Lake Street is closed.
place | N:Susan Bell | She grew up in Palm Beach and has friends in Long Beach.
place | O | The move to Washington, D.C. was talked about. The Wells clinic offers groups too.
place | O:Lee White | His cousin lives in White Plains. Roberts Road shelter is full.
place | O | White River and Brown County came up as places to hike.
therapy | M | Beck's triad was drawn on the board. The Beck scale was handed in.
therapy | M:Lena Vogt | BDI (Beck) 22, BAI 15. Beck Anxiety Inventory was repeated.
therapy | L | Young's schemas were listed. The YSQ was explained.
therapy | L:Maria Santos | Client scored 24 on the Young Mania Rating Scale.
therapy | O | Rogers, Ellis and Beck were compared in two sentences.
medicine | N | Questions on Crestor, Victoza and Sandostatin went to the nurse.
medicine | L | The names Maridex, Hopemil and Marplan were misread; the pharmacist will explain.
medicine | O | Jasmiel and other pills were asked about; Olanzapine was explained.
brand | L | One member has a new job at JPMorgan. Hill's and other pet foods were joked about.
brand | L | Morgan Stanley and Chase cut jobs, which worries two members.
brand | N | Victoria's Secret and Good Housekeeping were cut up for collages. Taco Bell was the snack.
brand | O | Lee jeans, White Castle and Old Navy: the ads were used in the exercise on wanting.
brand | M | Ray-Bans and Tony's Chocolonely were raffle prizes.
near-name | L | Marina and dock imagery were used. A maraca was passed as talking piece. Marital issues came up.
near-name | M | Samurai stories and antonyms were part of the quiz. Christmas plans were made.
near-name | N | Victorian houses and victory were drawn. A sandal was left behind. Jasper stones were passed.
near-name | O | Kayaks were drawn. Jasmine tea? Japanese tea was served. Envelopes were handed out.
plain | L | Group focused on communication skills: I-statements, active listening, and asking for a break. Members practised in pairs, then in the large group. Two members were late.
plain | L:Maria Santos | Client was attentive, took notes, and offered support to another member who was tearful. She denied SI/HI. Progress on objective 2: moderate. Will continue weekly.
plain | M | Eight of twelve members attended. The facilitators introduced urge surfing and led a ten minute practice. Members found it "weird" and "calming".
plain | M:Dylan Cross | He arrived on time and was dressed for work. In the second half he spoke of his father and became quiet. A peer thanked him. No safety concerns noted.
plain | N | Topic: grief. Members wrote letters they will not send. Three were read aloud. The climate was warm; tears and some laughter.
plain | N:Susan Bell | Client named two warning signs and one person to call. She said the group feels "less scary now".
plain | O | Psychoeducation on the window of tolerance. Members placed themselves on a drawn scale before and after the exercise.
plain | O:Kayla Washington | Client presented as anxious (wringing hands, short answers). She completed the grounding exercise and rated her anxiety 4 of 10 afterwards.
`;
