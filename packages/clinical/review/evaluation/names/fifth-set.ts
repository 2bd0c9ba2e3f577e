/**
 * Written to mislead, after the fourth set had been used: what a group's notes say with words that are members' names,
 * and a few that do name somebody, in small letters and in lists. For how a line reads see `first-half.ts`.
 */
// oxfmt-ignore
export const fifthSet = String.raw`
word | L | Topic: Hope. Handout: Finding Hope in Hard Times.
word | L | The group met in the Rose Room; the Hope Room was taken.
word | L | Members sang "Amazing Grace" and "The Rose".
word | L | The film Good Will Hunting was discussed.
word | L | Skills covered: Mindfulness, Radical Acceptance, Joy, Grace.
word | L | "Hope" was written in large letters on the board.
word | L | Values chosen were Joy, Hope and Honesty.
word | L | Each member gave their stress a Mark out of ten.
word | L | On the Hope Scale most scored in the middle.
word | L | One handout, "Chase Your Dreams", was not liked.
word | L | Young adulthood was the life phase discussed. Young parents have other needs.
word | L | Hill climbing was used as a metaphor for recovery. Uphill, downhill.
word | L | Hope grew over the course of the hour. Hope comes and goes, members agreed.
word | L | Hope can be learned. Hope may be borrowed. Hope does not come alone.
word | L | Hope helped some, anger helped others. Joy came up late in the hour.
word | L | Grace was defined as kindness nobody earned. Grace is hard to accept.
word | L | Will to live was rated privately. Will and skill were told apart.
word | L | Art helped those who find words hard. Art has been offered since June.
word | L | Mark was the word for a grade in one member's country.
word | L | Rose oil was passed around. Roses and other scents helped grounding.
word | L | Stone by stone, members built the wall of defences on paper.
word | L | Bishop and knight: a chess game was played in the break.
word | L | Bill of rights for assertive people was handed out.
word | L:Maria Santos | Client stated: "Hope is all I have."
word | L:Maria Santos | Client chose the word Hope for her collage and Joy for her sister's card.
word | L:Maria Santos | Will schedule a family session. Will monitor mood and sleep. Will contact PCP.
word | L:Maria Santos | Plan: Will attend weekly. Client will call if worse. Will not drive.
word | L:Maria Santos | Homework: Mark one good moment a day. Art project to be finished.
word | L:Maria Santos | Client's affect: bright. Joy noted. Hope increased since last week.
word | L:Maria Santos | She plans to join the choir at Grace and to volunteer at Rose Manor.
word | L:Maria Santos | Client has Young's modes listed on the fridge, she said.
word | L:Joy Park | Summers are hard for her; Christmas is too. Stone walls, she says, cannot talk.
word | M | Faith was a source of strength for some. Faith can also be a source of shame.
word | M | Faith and spirituality were the topic. Faith leaders were named as supports.
word | M | Faith helped two members through detox. Faith has many meanings.
word | M | Miles were walked. Miles of trails are open to the group.
word | M | Ray and beam were the words for light in the exercise on images.
word | M | Gates were drawn as boundaries: Gates open, gates closed.
word | M | Cross off what is done, the sheet said. Cross words were spoken.
word | M | Fields of lavender were imagined. Woods seemed frightening to one member.
word | M | Baker, nurse, driver: members named their trades.
word | M | Beck's cognitive triangle; Beck and Ellis; after Beck.
word | M | May we disagree? was the question. May every being be safe: the loving kindness text.
word | M | Turner syndrome was explained in the biology game.
word | M:Lena Vogt | May contact the office. May be due to medication change. May have slept 3 hours.
word | M:Lena Vogt | May's bill was due. Client saw a ray of hope. Cross with her son, she left the house.
word | N | Crystal formation was shown as an image of slow growth. Crystal glasses broke.
word | N | Dawn breaks earlier now, which helps mood. Dawn simulation lamps were shown.
word | N | Good enough parenting was defined. Good sleep habits were reviewed. Good and bad were replaced by workable.
word | N | Daisy, lily, tulip: each picked a card. Daisy petals were counted.
word | N | Banks close at four; two errands were planned. Banks turned one member away.
word | N | Flood warnings were in the news and raised anxiety.
word | N | Bell ringing started and ended each round. Bell curve was explained.
word | N | Lake and forest sounds were played. Lake water looked calm in the picture.
word | N | Winters in recovery. Summers in recovery. Seasons were the topic.
word | N | Rivers flow: the metaphor of leaves on a stream was used.
word | N | Beach photographs were laid out. Beach trips are planned for July.
word | N | Sandy beaches and green hills were the images chosen by most.
word | N:Susan Bell | Good session. Good progress on goal one. Good support from peers.
word | N:Victoria Banks | Crystal use was denied. Client banks online. She lives by the lake.
word | O | Penny pinching and budgeting. Penny wise, pound foolish.
word | O | Olive oil was one of the foods named. Olive trees were in the picture.
word | O | Carol and hymn singing is on Thursday evenings.
word | O | Angel and devil were played by two members.
word | O | Destiny was a word that one member disliked.
word | O | Day three is the hardest. Day treatment was compared with evening groups. Day by day.
word | O | Sharp tone was named as a trigger. Sharp edges were sanded in the workshop.
word | O | Brown, grey and black were used for low mood. White was used for calm.
word | O | White lies and secrets. White coats make two members nervous.
word | O | Singer and band were guessed in the music game.
word | O | Wells run dry, as one member put it. Wells and springs: images for rest.
word | O | Gene variants were asked about in the talk on addiction.
word | O | Buddy lists were filled in. Buddy was the nickname one member had for alcohol.
word | O | Lee side, windward side: the sailing metaphor. Jasmine rice was cooked.
word | O:Kayla Washington | Client bought White Diamonds perfume. She ate Brown rice. Day off on Friday.
word | O:Kayla Washington | Sharp increase in urges. Day shifts from Monday. White count normal.
word | A | Hope was borrowed from others. Mark Twain was quoted. Young's Modulus was a joke.
word | A | Hill training for runners. Young or old, all were heard. Grace notes in music.
word | B | Chase scenes were skipped in the film. Rose gold beads were used. May Day was a holiday.
word | B | Reed and string: instruments were tried. Art teachers visited. Bill padding was explained.
word | C | Wells of strength. Stern warnings. Bell tower chimes were heard. Jordan almonds were served.
word | E | Hunter and prey: the fight or flight talk. Summer groups start soon. Faith was discussed. Price lists were handed out.
word | E | Drew attention to the exits? Drew a line: the exercise on limits. Hayes and ACT were introduced.
word | F | Joy was rated. Frank discussion was encouraged. Amber light, red light: the traffic game. Paris was the dream trip.
word | F | Sue was the word used for going to court. Dean's list was one member's pride.
word | G | Jack of all trades was a joke. April showers were mentioned. Long silences. Summers away.
word | H | Chance meetings were discussed. Penny jars were used. Destiny and luck. Wade through it slowly: the metaphor.
word | H | Ray lamps were shown. Rhodes scholars were joked about. Johnson & Johnson was in the news.
word | I | Love and belonging. Day rooms are open. Sharp contrast. Burns were treated by the nurse. Christian holidays were listed.
word | J | Ivy grew in the picture. Clay pots were painted. Heather honey was tasted. King and queen cards. Moss was used.
word | K | Little steps. Grey zone. Trinity was one member's church. Sunny side up. Marsh land imagery. Cole slaw was served.
place | L | Bus 12 stops at Hill and Main. The shelter at Park and Third is open.
place | L:Maria Santos | Client will tour Rose Garden Apartments. She banks at Chase and shops at Stone Market.
place | L:Maria Santos | She was seen at Summers Regional and at the Young Center for Women.
place | M | A meeting is held at St. Faith's. Cross Roads House has beds. Baker Hall is closed.
place | M:Dylan Cross | He sleeps at Woods Hostel and gets mail at Gates Library.
place | N | Members met at Bell Plaza near Lake Road; Rivers Casino is a trigger. Flood Street closed.
place | N:Jason Lake | He was in the ER at Good Shepherd and later at Victoria General.
place | O | Day Center hours changed. The White House on TV. Roberts Park was too cold.
place | O:Angel Cruz | Client moved from Santa Cruz to Wells, Maine. He liked Washington.
place | O:Lee White | He toured Archer Place and Singer Court, sober homes.
outside | L:Maria Santos | Client saw Pastor Young and Sister Grace at church.
outside | L:Hope Delaney | Dr. Bishop's office called; Nurse Park drew blood.
outside | L:Joy Park | Client quoted Maya Angelou, Robert Frost and Oprah.
outside | M:Faith Baker | Her OB, Dr. Fields, is pleased. Her doula came too.
outside | M:Ray Gates | Melinda Gates and Jordan Peterson were named as authors he reads.
outside | M | Kelly Turner wrote the handout. Tina Turner's song closed the hour.
outside | N:Jason Lake | Client's manager, Chris Flood, wrote him up.
outside | N:Daisy Flood | She met with Detective Bell and with DA Rivers.
outside | N | Kristen Bell and Stevie Nicks were named in the game of famous people.
outside | O:Kayla Washington | Client follows Betty White and Joe Biden jokes online.
outside | O:Buddy Sharp | His parole officer, Agent Roberts, was reached.
outside | O:Olive Day | Her friend Rochelle Archer drove her. Julia Roberts films calm her.
outside | O | The book by Chris Cruz was recommended. A quote by James Brown closed.
brand | L | Park West, Hill's Pet, Stone Cold and Morgan Freeman came up in the trivia game.
brand | M | Bath & Body Works, Dylan's Candy Bar and Turner Classic Movies were mentioned.
brand | N | Lake Shore Brewery, Dawn dish soap and Sandy's Diner were examples.
brand | O | Buddy's Pizza gave coupons. White Claw and Angel's Envy were named as drinks. Mrs. Day's cereal.
therapy | M | Beck's five column sheet. Beck, Rush and Shaw (1979) were cited in the handout.
therapy | N | Bell's theorem was a joke. Winters, the author of the workbook, was quoted.
therapy | L | Schema modes (Young, 2003) were drawn. Hill's ABCX model was explained.
month | L | April is stressful due to taxes. April's topics: anger, shame. April and May are full.
month | N | Winters. Dawn comes at six. At dawn he wakes.
month | M | May is mental health month. May meetings move upstairs. This May he will graduate.
near-name | L | Maracas and marinas. Bob up and down like a cork: the image. Jamestown was mentioned. Marks were given.
near-name | M | Lentil soup. Tonic water. Christen, baptise. Dillon, Montana, is where one member is from.
near-name | N | Suzuki. Jasmine. Victim. Lucas and others are characters in the book. Androids.
near-name | O | Kayaking. Penal code. Genes and jeans. Angle of view. Carole King was played. Lea, a lamb.
word-name | L | sat by [rose], talked little
word-name | L:Maria Santos | client apologised to [mark] for last week
word-name | L:Maria Santos | was paired with [will] and [joy] for the exercise
word-name | L | Attendance: [Hope], [Grace], [Bobby], [Maria]. Late: [Art].
word-name | L | [Rose] and another client argued about the window.
word-name | L | [Mark], [Hope] and [JD] stayed silent.
word-name | L:Joy Park | Client told [Rose] and [Mark] she was sorry.
word-name | L | Feedback from [Hope] was accepted.
word-name | L:Grace Young | She borrowed [Rose's] pen.
word-name | L | [Hope's] mother died in May.
word-name | L | It was [Chase] who spoke first.
word-name | L | Then [April] described her week.
word-name | L | [Joy]: tearful, left early.
word-name | L | [Art] - quiet, attentive.
word-name | L | The group asked [Grace] how she copes.
word-name | L | Several members agreed with [Hope].
word-name | L | [Will] is struggling with cravings.
word-name | L | [Will] has a court date and [Rose] a job interview.
word-name | L:Maria Santos | She and [Will] have been texting.
word-name | M | [Faith] is worried about her kids.
word-name | M | [May] was late. [Miles] was not.
word-name | M | Conflict between [Ray] and [Faith] over seating.
word-name | M:Tony | Client asked [May] out, which was addressed.
word-name | N | [Dawn] and [Crystal] are roommates.
word-name | N | [Crystal] needed reassurance.
word-name | N | [Daisy] left in tears.
word-name | N:Jason Lake | He likes [Daisy].
word-name | N | [Chris] spoke after [Dawn].
word-name | O | [Angel] was redirected for side talk.
word-name | O | [Olive], [Carol] and [Lee] arrived together.
word-name | O:Lee White | He feels that [Angel] judges him.
word-name | O | [Penny] has not used for a month.
word-name | O | [Destiny] wants custody back.
word-name | O:Carol Singer | Client offered [Destiny] a ride.
word-name | L | M. [Santos] asked about the next phase.
nickname | L | [Bobby] & [Jimmy] sat in the back.
initials | L | [JD] said that he would try. [R.H.] nodded.
initials | L:Maria Santos | Client and [JD] exchanged numbers.
initials | O | Peer [K.W.] asked him to stop.
plural | L | The [Hills] live next door to another member. The [Kowalskis] do not.
surname | L | Mr. [Hill], Ms. [Young] and Mrs. [Stone] were excused.
surname | L:Maria Santos | Client called [Dorsey] a liar.
`;
