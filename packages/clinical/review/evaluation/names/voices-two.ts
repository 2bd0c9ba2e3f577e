/**
 * Fictional: a second set in many voices, written with the first and before the matcher was run on either, and run once
 * after the changes made for the first and before any made for it. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const voicesTwo = String.raw`
plain | HA | Relapse prevention, wk 6/12. n=8. Psychoed on the abstinence violation effect. Members listed three early signs each. Cravings avg 3/10. No acute risk. HW: finish cost-benefit sheet.
plain | HA:Curtis Bell | Client arrived on time and took a seat near the window. He reported fourteen days without alcohol, which is the longest stretch since his discharge, and described how he had declined a drink at his niece's wedding. The clinician reflected the effort this took. Client said he felt "ten feet tall". He denied thoughts of suicide. He will attend again on Thursday.
first | HA:Curtis Bell | Client arrived on time and took a seat near the window. He reported fourteen days without alcohol, and said that he could not have declined the drink at the wedding had [Anjali] not rehearsed it with him the week before. He denied thoughts of suicide.
surname | HA:Anjali Menon | Remained in her coat. Did not respond to [Fuchs] when he greeted her.
word-name | HA:Jin-woo Park | Client and [Robin] are to bring the poster next week.
word | HA:Jin-woo Park | He saw a robin on the way and took it as a sign. He has faith that the job will come. Snow delayed the bus. He parks two streets off.
word-name | HA | [Faith] wept; [Snow] handed her the box.
word | HA | Faith communities were listed as supports. Castle walls as a picture of defences. Snow globe passed round: whoever holds it talks. The bell ended the silence.
word-name | HA:Kimberly Snow | Kim thinks [Bell] is too hard on himself.
word-name | HA | Coffee spilled on [Castle]; laughter, then a hush.
preferred | HA:Ramón Ibáñez | [Teddy] and he have started running together on Sundays.
word | HA:Ramón Ibáñez | He bought his daughter a teddy and won a kimono at the raffle. He banks on the hearing going well.
nickname | HA:Faith Okonkwo | Faith showed [Walt] the photographs of her sons.
nickname | HA | [Theo] asked whether a slip means starting again at day one.
possessive | HA | Everyone signed [Dolores's] card.
possessive | HA:Walter Fuchs | Took [Curtis'] seat by mistake; no quarrel.
slip | HA | [Anjlai] brought samosas.
slip | HA:Robin Castle | Robin said that [Cutris] never lets anybody finish.
slip | HA:Curtis Bell | He and [Doroles] argued over the window.
initials | HA:Faith Okonkwo | Said that [W.F.] reminds her of her father.
initials | HA:Ramón Ibáñez | Paired with [AM] for the refusal skill.
diacritics | HA:Walter Fuchs | He took [Ramon] aside and thanked him.
script | HA:Jin-woo Park | 쉬는 시간에 [안잘리]와 이야기했다. Returned calm.
script | HA:Dolores Ybarra | Wrote on her card: para [Фейт], con cariño.
split | HA | Next to share was [Theo-
dore], who passed.
case | HA | notes: [ramon] no show last wk, came today. group glad
ask | HA:Ramón Ibáñez | His wife, {Dolores}, is expecting again.
ask | HA:Curtis Bell | A neighbour, {Walter}, keeps offering him beer.
outside | HA:Kimberly Snow | Her probation officer, Ms. Menon, wants a letter. NP Park refilled sertraline.
outside | HA:Walter Fuchs | Listens to Faith Hill and Robin Thicke in the car. Reads Theodore Roosevelt.
place | HA:Curtis Bell | He works nights at Banks Hardware on Castle Road. Taco Bell was his first job.
brand | HA:Dolores Ybarra | Bell Canada cut her line. She sold her Kimberly-Clark shares. Ordered from Robinhood.
therapy | HA | Menon's three circles were drawn. Used the Fuchs method to rate urges.
near-name | HA | A fox crossed the yard. Robbing, stealing, lying: which is worst? Curtains closed for the film. A castled king. Watered the plants.
staff | HA | Janet asked for a round of one word. Ms. Albright wrote them up. Albright to call the clinic.
client | HA:Theodore Banks | Theodore, who goes by Teddy, spoke of Ted, the boy he was. Mr. Banks rated hope 7.
plain | HA | Group was noisy today so i change the plan. We make the drawing of safe place instead. All participate except one who have headache. I give the paper to take home. Nobody is in danger.
first | HA | Group was noisy today so i change the plan. [Walter] have headache so he only look. Nobody is in danger.
plain | HB | PLAN: cont. weekly. Mtg w/ family 3/3. CSSRS neg x8. D/C planning for two. Transport form to front desk.
word-name | HB | [Gene] cut in on [Dawn]; rule of one voice recalled.
word | HB | From dawn on she lies awake. The gene test came up. A lance corporal in the film, a lake at night. Jasmine tea was served.
word-name | HB:Hiroshi Tanaka | He was relieved that [Dawn] had spoken of it before him.
word-name | HB:Dawn Mitchell | Dawn borrowed [Lance's] reading glasses.
word | HB:Dawn Mitchell | Woke before dawn each day this week. The boil was lanced. Her genes are to blame, she feels. She and her mother walked round the lake.
surname | HB | "You sound like my ex," [Coleman] said to [Lang], half joking.
surname | HB:Lance Whitaker | Lance was asked by [Fowler] what he gets out of staying angry.
surname | HB:Rashida Coleman | Rashida felt left out when [Mitchell] and [Hooper] whispered.
first | HB:Rashida Coleman | It was [Oksana] who noticed that she had not eaten.
first | HB | [Tariq]: "nobody tells you it gets boring." Others agreed: sober is boring, then it is not.
full | HB | Co-signed crisis card: [Bonnie Lake].
full | HB:Peter Lang | He has lent forty dollars to [Gene Fowler], against the rules of the house.
nickname | HB | [Pete] kept the time.
nickname | HB:Peter Lang | Likes how [Jas] says things.
slip | HB | [Rashdia] stayed for the meal.
slip | HB | Thanks went to [Oksanna] for the cake.
slip | HB:Bonnie Lake | Bonnie copied the steps for [Hiroshj].
diacritics | HB | [Oksána] came late, out of breath.
script | HB:Oksana Bondarenko | Сказала, что [Рашида] похожа на её сестру.
script | HB:Peter Lang | Signed [ヒロシ] on the birthday card for him.
initials | HB | Left at 10:40: [T.A.] (ride). Back at 11.
initials | HB:Jasmine Hooper | JH felt [RC] was staring.
split | HB:Jasmine Hooper | Thought highly of what [Bon-
nie] had dared to ask.
case | HB:Gene Fowler | told [TARIQ] TO SHUT UP. apologised. accepted.
case | HB | summary: [hiroshi] presented his chain analysis, others asked good questions
plural | HB | Both [Langs], father and son, have now been here; the younger is ours.
ask | HB:Bonnie Lake | Her ex-husband {Gene} was seen outside the building.
ask | HB:Lance Whitaker | Says his baby girl {Jasmine} took her first steps.
client | HB:Bonnie Lake | Bonnie swims in the lake. Ms. Lake has a sponsor. B.L. is 60 days sober.
client | HB:Peter Lang | Peter, Pete to the others, did his step work. Langs are stubborn, he says of his family.
outside | HB:Hiroshi Tanaka | Saw Gene Hackman in an old film. His physio, Peter, is strict. Dr. Coleman is pleased with his liver values.
place | HB:Tariq Aziz | He grew up by Lake Michigan and went to Mitchell High School. He camps at Bonnie Doon.
place | HB | Outing: Whitaker Park, rain date the 9th. Pick-up at Hooper Avenue.
medicine | HB:Dawn Mitchell | Lithium 900, level 0.7. No tremor. Took a Benadryl. Dawn dish soap was what the boy drank; poison control called.
brand | HB | Cups from Peter Piper Pizza, cake from Lance crackers. Raffle: a Bonnie Bell lip balm.
month | HB | Meets Tue/Thu in March, Tue only in May, not in August.
near-name | HB | Dawning hope, a petering out of urges, freelance work, generous praise, long language, languid mood.
therapy | HB | Coleman's wheel of emotions; Lang's bio-informational theory in two sentences.
staff | HB | Erik did the opening, Maya the close. M. Trent to ring the mother. Sund on leave next week.
plain | HB:Tariq Aziz | s: "i slept" o: brighter, jokes. a: depression lifting, PHQ 11 from 17. p: keep dose, group x4, call if worse. no si.
plain | HC | Grief group for adults. We lit one candle for each person lost. The roman numerals on the clock became a joke. One man sang. It was a good silence. No safety concern.
word-name | HC | [Angel] sang for his father. [Pearl] wept with him.
word | HC | Angel figurines on the shelf; "angel on your shoulder" was someone's phrase. Pearls of wisdom box. Wendy house in the corner for the kids. A victor has no need to shout.
word-name | HC:Victor Stern | Victor does not want [Angel] to pity him.
word | HC:Victor Stern | He gave a stern look, then smiled. Marsh walks help. The hunt for his watch. He locked the door twice. He goes to a Christian bookshop. Roman holiday is his wife's film.
word-name | HC:Wendy Marsh | She and [Roman] lost parents in the same week.
word-name | HC:Sunil Perera | Sunil passed the tissues to [Christian] without a word.
word | HC:Sunil Perera | Not Christian himself, he likes the carols. The angel on the grave is broken. Pearl grey was her coat.
surname | HC | [Locke] brought the ashes and asked if that was all right.
surname | HC:Pearl Adkins | Pearl leaned on [Hunt] when they stood.
first | HC:Pearl Adkins | After [Sunil] had read his letter she said she would write one too.
first | HC | Roll: [Isaac] y, [Carmen] y, [Victor] n.
preferred | HC:Isaac Feldman | Isaac gave [Abby] the number of the hospice choir.
nickname | HC:Isaac Feldman | Would like [Gail] to keep the stone. 
nickname | HC | [Vic] joked that the coffee is the real loss.
slip | HC | [Cramen] showed the photograph.
slip | HC:Wendy Marsh | Was angry at [Issac] for saying "at least".
slip | HC:Angel Fuentes | Angel asked [Kaczmarck] to pray with him.
initials | HC:Angel Fuentes | [P.A.] hugged him at the end; he allowed it.
diacritics | HC | A song from [Cármen]'s village.
script | HC:Isaac Feldman | אמר ש[כרמן] שרה יפה. Smiled.
script | HC:Roman Kaczmarek | Po grupie zadzwonił do [Σουνίλ].
possessive | HC:Carmen Delacruz | Heard [Isaac's] anger as love.
case | HC | [abigail] & [sunil] - first mtg. oriented. consents signed
ask | HC:Abigail Hunt | Her late husband {Victor} liked this season.
ask | HC:Christian Locke | His niece {Pearl} plays the harp.
outside | HC:Christian Locke | Hums Carmen, the opera by Bizet. Reads Isaac Asimov. Heard of Victor Frankl—Viktor, rather.
client | HC:Angel Fuentes | Angel is called Angelito at home. Mr. Fuentes brought his wife's scarf. A.F. slept.
place | HC:Carmen Delacruz | The service was at Christian Brothers Chapel on Marsh Lane. She will go on to Playa del Carmen.
near-name | HC | Marshmallow roast, romance novels, perils of winter, car men, locked gate, haunted house.
medicine | HC:Pearl Adkins | Mirtazapine 15 nightly. Carmex for dry lips. A pearl-sized dab of cream. Hunted for her pills; found.
plain | HD | SOAP-style, group. S: "we're tired." O: yawns, low energy, warm. A: holiday fatigue. P: shorter next time.
word-name | HD:Ngozi Eze | Ngozi would rather have [Clay] as a partner.
word-name | HD | In the circle: [Heath] left of [Ruby], both silent.
word | HD | Clay animals were fired. Heath fires in the news. Ruby red lipstick was a gift to self. Rivers of tears. Fields in bloom, a cross to bear.
word-name | HD:Toby | Toby rolled his eyes at [Fields]. 
word-name | HD | Ask of [Cross] what she wants, was one reply.
word | HD:Savannah Cross | Savannah was cross with the clerk. She crosses the river on foot. Nobody crossed her. Clay soil ruined her shoes.
surname | HD:Miguel Santos | Feels that [Goldstein] hears him.
first | HD | New seating, at the wish of [Ngozi].
nickname | HD | [Mike]—[Miguel] to his mother—introduced himself. 
nickname | HD:Ruby Goldstein | Told us [Des] walked her to the bus.
slip | HD | [Desomnd] ended the hour with a proverb.
slip | HD:Ngozi Eze | [Savanah] did her hair.
script | HD:Clay Rivers | Wrote [李娜] on his hand to learn it.
initials | HD:Clay Rivers | Needs space from [N.E.], he told me.
ask | HD:Heath Barlow | Half-sister {Ruby} will take the dog.
outside | HD:Savannah Cross | Follows Ruby Rose. Pastor Clay drove her. Alex Trebek reruns calm her.
place | HD:Desmond Fields | He drove to Savannah for the funeral and slept at the Santos Inn.
client | HD:Toby | Toby laughed. Tobias is for school. T.L. to bring his report. Lund family meeting on Friday.
staff | HD | Sam opened. Okada to phone. S.O. set the chairs.
brand | HD | Red Cross leaflet; Ruby Tuesday vouchers; Alexa played rain.
plain | HD:Ruby Goldstein | Came 10 min late (train). Check-in 4. Used DEAR MAN with landlord: got the repair. "I didn't cry once." Denies SI/HI/NSSI. Continue; review goal 2 in April.
`;
