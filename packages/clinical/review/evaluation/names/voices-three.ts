/**
 * Fictional: a third set in many voices, written after the changes made for the first two and before the matcher was run on
 * it. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const voicesThree = String.raw`
plain | JA | Session 9, anger and what is under it. Attendance 8/10. Iceberg drawn on the board; each wrote two feelings below the line. Good participation. Two asked for referrals to job coaching. No one at risk. Next: "I" statements.
plain | JA:Hamid Sharif | Client spoke for longer than in any earlier meeting. He described the interview, the sweating, and how he stayed anyway. Members clapped. He smiled. Score on the BAI is down from 24 to 15. He will call the employer back by Friday and practise the opening line at home.
plain | JA:Opal Jennings | 0900-1000. Present. Ate the snack. Hum'd w/ music. Said "I'm lonesome but I'm here." Cane w/ her. No falls. No SI.
plain | JA | Check-out words: lighter, sore, hopeful, hungry, meh, thankful, sleepy, okay.
plain | JA:Trent Lowell | pt is doing the steps slowly slowly, he said the wife she is not believe him yet, i encourage to give time, he agree, he is not want to hurt himself
first | JA:Trent Lowell | pt is doing the steps slowly slowly, he said [Sofia] she is the one who push him, he agree
plain | JA:Lucinda West | Ms. West declined the role play and watched. She later said the watching had been useful. Wound on left hand is healing. She is to see the clinic nurse on Monday.
full | JA | Ride list: [Nasrin Karimi] needs a lift both ways.
full | JA:Chip Ferguson | Chip and [Bradley Cook] will staff the coffee table.
first | JA:Bradley Cook | Shared with the group that he was afraid of the dentist. It made a difference to him that [Nasrin] is as well.
first | JA | • [Hamid] – engaged • [Lucinda] – left 9:40, headache • others – engaged
first | JA | Seating today: [Gabriel] by the door.
surname | JA:Gabriel Stone | Was told by [Lowell] to "toughen up"; we came back to that.
surname | JA | [Ferguson] & [Barrera] co-led the warm-up.
word-name | JA | [Chip] told the joke about the duck; even [Opal] laughed.
word-name | JA:Nasrin Karimi | Nasrin turned her chair toward [Stone] and listened.
word-name | JA:Hamid Sharif | Hamid had asked [Cook] for the recipe.
word-name | JA | It took [West] ten minutes to say one sentence, and nobody filled the gap.
word | JA | Chips and salsa were served. A stone from the beach was passed: whoever holds it speaks. He who cooks does not wash up. The wind was from the west.
word | JA:Hamid Sharif | He has a chip on his shoulder, he says. He cooks for his mother. He feels heavy as a stone. He would like to move out west.
word | JA:Sofía Barrera | West Side Story was on. Stone walls, an opal ring, a computer chip. Cook county records came.
preferred | JA | [Mina] ended the meeting with a breath.
nickname | JA:Sofía Barrera | She and [Brad] had words over the thermostat.
nickname | JA:Sofía Barrera | Thanked [Gabe] for the tissue.
nickname | JA | [Lucy] and [Wil] know each other from the choir.
possessive | JA | [Hamid's] daughter drew the poster.
possessive | JA:Opal Jennings | Opal remembered [Nasrin's] name this time.
slip | JA | [Nasrim] translated for the new member.
slip | JA:Lucinda West | She envied how [Gabirel] can sit still.
slip | JA:Trent Lowell | [Lucidna] gave him a hard time about the gum.
initials | JA | Late: [H.S.] (bus), [SB] (child sick).
initials | JA:Bradley Cook | Felt put down by [C.F.] in the first half.
diacritics | JA | [Sofiá] stepped out for a call and came back.
script | JA:Hamid Sharif | با [نسرین] درباره‌ی نوروز حرف زد.
script | JA:Sofía Barrera | She showed us how her name looks in Greek, and [Λουσίντα]'s.
split | JA:Bradley Cook | He found the courage to ask [Nas-
rin] what he had done.
case | JA | ANGER GROUP. TENSE. [GABRIEL] AND ONE OTHER ARGUED. CALMED.
case | JA:Lucinda West | says she and [hamid] are "the grown ups in here" lol
ask | JA:Gabriel Stone | Stays with his sister {Sofia} for now.
ask | JA:Opal Jennings | Her grandson {Hamid} drives her.
ask | JA:Chip Ferguson | His buddy {Trent} offered him a beer.
outside | JA:Opal Jennings | Her cardiologist, Dr. West, is content. The chaplain, Bradley, prayed with her.
outside | JA:Chip Ferguson | Quotes Gabriel García Márquez. Loves Sofia Coppola films and Lucinda Williams songs.
outside | JA | Guest: Mr. Hamid Noor of the tenants' union spoke on leases.
place | JA:Trent Lowell | He spent the weekend in Lowell, Massachusetts and drove through West Virginia. He likes Stone Mountain.
place | JA | The walk went along Ferguson Avenue to Jennings Park.
brand | JA:Chip Ferguson | Chip's truck is a Mercedes; he paid at Stone & Sons Hardware with a West Union card.
brand | JA | Donated: Chips Ahoy, Opal Fruits, a Gabriel Hounds board game.
therapy | JA | The Lowell scale of closeness was filled in. Karimi's two-chair variant was shown on video.
near-name | JA | Chipped mugs were replaced. A stony silence, a trend line, an opaque window, western music, cookies.
medicine | JA:Opal Jennings | Metoprolol held. Opalescent capsules are the new brand. Sofosbuvir course is complete.
staff | JA | Norma took the minutes. N.H. away on the 5th. Ms. Haskell will be covered.
client | JA:Wilhelmina Okoye | Mina, or Wilhelmina on paper, told her story. Willa was her grandmother's name for her. Ms. Okoye slept.
plain | JB | Dictation. New paragraph. Eight members attended today's psychoeducation session on sleep. Caffeine, light and screens were covered. Several admitted to phones in bed. New paragraph. No safety concerns were raised. End of dictation.
plain | JB:Emeka Obi | Emeka told the story of the crash from start to finish. SUDS 85 to 50 over three rounds. He drank water and stayed. Plan: same scene next week, eyes closed.
plain | JB | It rained. People came anyway. We did the gratitude list, and it was not as corny as they had feared. One person is moving away and we said goodbye properly.
plain | JB:Ayumi Sato | A+O x3, mood "so-so," thought process linear. Participated min. Took handouts. Fup 2 wks.
plain | JB:Dean Whitmore | The dean of his college gave him an extension. Dean was visibly relieved. He plans to be done by May.
plain | JB:Candace Flowers | She brought flowers for the table. Her voice was steadier. She wants to hold the chair of timekeeper for a month.
first | JB:Candace Flowers | Brought flowers for the table, which [Marisol] said smelled of her village.
first | JB | Roleplay #2 (returning a faulty toaster): [Emeka] as clerk.
first | JB:Emeka Obi | Keeps his coat on when [Tatiana] is in the room. Asked about it after; she reminds him of an aunt.
surname | JB | Objection by [Poole], seconded by [Greaves]: breaks are too short.
surname | JB:Marisol Vega | Marisol mirrored [Whitmore] in the exercise without laughing.
word-name | JB | [Justice] slammed the door. [Rich] went after him.
word-name | JB:Ayumi Sato | She sent [Flowers] a card when she was ill.
word-name | JB:Kenneth Poole | Ken wonders if [Rich] is using again.
word-name | JB | "Not my circus," muttered [Dean].
word | JB | Justice was the theme: fair or equal? Flowers on the sill. The rich also cry, someone joked. A dean, a priest and a cook walk into a bar.
word | JB:Tatiana Sokolova | She wants justice for her son. She is rich in friends, she says. It is beyond her ken. She pips the apples.
word | JB:Marisol Vega | Rich food upsets her. Dean's list letter came. Department of Justice form to be filled in. Flowers of Evil is on her shelf.
preferred | JB:Rich Abbott | [Pip] had the giggles, he caught them.
nickname | JB:Rich Abbott | [Tanya] asked him for a lighter.
nickname | JB | [Mari] brought tamales. [Candy] said grace.
possessive | JB | Nobody had seen [Ayumi's] drawings before.
possessive | JB:Tatiana Sokolova | Does not like [Emeka's] jokes.
slip | JB | [Marsiol] closed with a song.
slip | JB:Justice Freeman | He lost his temper with [Candance] and said so.
slip | JB:Emeka Obi | He sat with [Ayuni] on the bench until the bus came.
initials | JB:Justice Freeman | [TS] confronted him. He took it well.
initials | JB | [M.V.]: no show, no call.
diacritics | JB:Rich Abbott | Rich shook hands with [Éméka].
script | JB:Tatiana Sokolova | Она рада, что [Эмека] вернулся.
script | JB:Ayumi Sato | ノートに「[マリソル]さんありがとう」と書いた。
split | JB | Time was kept by [Ta-
tiana] again.
case | JB:Kenneth Poole | felt judged by [emeka] last week. said it to him. ok now
case | JB | [marisol] late. [candace] left early. the rest stayed
plural | JB | The two [Kens] sat together; one is ours, the other is visiting.
ask | JB:Kenneth Poole | His stepdaughter {Candace} refuses to see him.
ask | JB:Candace Flowers | A cousin, {Dean}, lends her the car.
ask | JB:Ayumi Sato | She works with a girl named {Marisol} at the salon.
outside | JB:Rich Abbott | Hums along with Tatiana from Eugene Onegin. His parole officer, Mr. Freeman, came by. Watched James Dean.
outside | JB:Justice Freeman | Justice Sotomayor was in the news. Professor Greaves gave him a B.
place | JB:Marisol Vega | She flew to Las Vegas and stayed off the Strip. Her clinic is on Whitmore Street, Abbott Building.
place | JB | Directions to the new room: Flowers Wing, second floor.
brand | JB:Emeka Obi | Morgan Freeman's voice soothes him. Abbott Laboratories hired his wife. Jimmy Dean for breakfast.
medicine | JB:Tatiana Sokolova | Wellbutrin raised to 300. Pip-Tazo was for the ear. Sokol drops.
near-name | JB | Vegan snacks. Pooled money for a gift. Richly deserved rest. A tearful goodbye to the candidate. Kennel duty.
therapy | JB | Greaves's four doors were presented. Handout after Freeman and Obi (2014).
staff | JB | Leon and Sylvie debriefed. Mr. Brandt to phone. Roche led the stretch.
client | JB:Philippa Greaves | Pip did well. Philippa has a hearing. Pippa is her mum's word. P.G. signed.
month | JC | No meeting in the last week of August or on 1 September.
plain | JC | We began with weather reports: stormy, grey, sunny spells, fog. A gray day in every sense, said one. No rush, said another. Crystal clear rules were asked for. Felt close by the end.
plain | JC:Samuel Teitelbaum | Mr. Teitelbaum, 81, attended with his walker. He recalled his wife's soup. He wept briefly and let himself be comforted. MMSE 26. Not suicidal.
plain | JC:Diego Montoya | He relapsed on Saturday, 4 beers, told nobody till today. Shame high. Group answered with their own stories. Plan: call sponsor tonight, meeting tomorrow, back Thursday.
first | JC:Diego Montoya | He relapsed on Saturday, 4 beers, told nobody till today but [Zainab], who urged him to bring it here.
first | JC | Prize draw: [Samuel]. Second prize: [Wei].
surname | JC | Minutes of community meeting: [Hargrove] chaired, [Meeks] wrote.
surname | JC:Wei Zhang | Wei was grateful to [Montoya] for the ride.
word-name | JC | [Crystal] and [Violet] each chose a stone from the bowl.
word-name | JC:Zainab Yusuf | She thinks that [Brook] has a gift for listening.
word-name | JC:Zainab Yusuf | Zainab nudged [Rush] when his turn came.
word-name | JC | To everyone's surprise [Gray] sang.
word | JC | Violet ink, a babbling brook, gray hair, rush hour: pictures drawn from a hat. Crystals grew in the jar. Felicity was someone's favorite word.
word | JC:Jonathan Rush | No rush, he told himself. A brook runs behind his house; he sits there with his violets. He is off crystal since March.
word | JC:Felicity Marsh | Everything looks gray. Walks in the marsh help. Brook trout for dinner, a rush of joy, first in weeks.
nickname | JC:Felicity Marsh | Played cards with [Sam] and [Jon] in the break.
nickname | JC | [Vi] knitted through the hour, as agreed.
possessive | JC:Norman Gray | Norman held [Violet's] wool.
slip | JC | [Zianab] fasted and still came.
slip | JC:Brook Sullivan | Brook was glad [Samule] sat near.
initials | JC:Brook Sullivan | Asked not to be put with [D.M.] again.
initials | JC | PM group: [JR] tearful, [ZY] supportive.
script | JC:Wei Zhang | 和[迭戈]一起吃了午饭。 Seemed content.
script | JC:Samuel Teitelbaum | הוא אמר ל[זיינב] תודה.
case | JC:Crystal Meeks | said [diego] texted her at 2am & she didnt answer. good boundary
ask | JC:Zainab Yusuf | Her eldest, {Samuel}, starts school.
ask | JC:Norman Gray | Used to drink with a fellow named {Diego}.
outside | JC:Norman Gray | Reads Samuel Beckett, listens to Crystal Gayle. His barber, Diego, makes him laugh.
place | JC:Zainab Yusuf | She was at Mount Violet for the retreat and rides the bus to Sullivan County.
brand | JC:Crystal Meeks | Crystal Light in her cup. Swears by Violet Crumble. Sullivan Tire fixed the car.
staff | JC | Anton opened and closed. Mr. Reyes is out Friday. A.R. to fax the form.
client | JC:Jonathan Rush | Jonathan was late. Jon to friends. Mr. Rush rushed in. J.R. has a plan for the weekend.
near-name | JC | A meek voice. Montages of summer. The violin. Zanily dressed dolls. A sample of wool. Sullen at first.
`;
