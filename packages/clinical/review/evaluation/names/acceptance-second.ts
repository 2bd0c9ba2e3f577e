/** Fictional: by the same hand as `acceptance-set.ts`, after what that set had shown was mended; labelled, then run once. */
// oxfmt-ignore
export const acceptanceSecond = String.raw`
possessive | TD:Victor Lane | Nodded at [Ngozi's] remark about shift work.
possessive | TD:Ngozi Eze | Kept coming back to [Frederick’s] story of the flood.
possessive | TD | After [Ignacios] turn there was a long silence.
plural | TD:Ivy Carpenter | Would not want to live next to the [Underhills], she said with a grin.
nickname | TD:Charity Boone | [Chris] sold her his old bicycle for ten dollars; boundaries reviewed.
nickname | TD:Ivy Carpenter | [Fred] caught her eye and she smiled.
nickname | TD:Violet Ashby | Admitted to [Vic] that she had lied about the pills.
nickname | TD:Frederick Mason | [Stacy] lit up when he praised her drawing.
nickname | TD:Ngozi Eze | [Nacho] forgave her for the joke, he said.
nickname | TD:Hiroshi Tanaka | Fell out with [Freddie] over the window.
slip | TD:Victor Lane | [Igancio] reminded him of the deal about phones.
slip | TD:Ivy Carpenter | Wept when [Anastsia] played the recording.
slip | TD:Charity Boone | Offered [Frederik] a mint. Small talk was a goal and she met it.
slip | TD:Ngozi Eze | The role play with [Underhil] ended in laughter.
slip | TD:Violet Ashby | [Hirsohi] folded a crane for each of them.
slip | TD:Frederick Mason | Sat across from [Romanescue]; said little.
diacritics | TD:Victor Lane | [Bjorn] has the same boots; they compared laces.
diacritics | TD:Ivy Carpenter | Asked [Hakansson] what lagom means.
diacritics | TD:Charity Boone | [Bjoern] was the first to clap.
script | TD:Violet Ashby | [田中] taught her to bow.
split | TD:Ngozi Eze | Is building a shelf with [Christopher
Underhill] on Saturdays.
split | TD:Ivy Carpenter | Was helped into her coat by [Roma-
nescu] after group.
initials | TD:Victor Lane | [N.E.] said that shame has a smell. He agreed.
initials | TD:Charity Boone | Client asked [C.U.] to stop tapping.
initials | TD:Ivy Carpenter | Sent a card to [F. Mason] after his surgery.
full | TD | [Ignacio Fuentes] and [Charity Boone] led the closing.
first | TD:Hiroshi Tanaka | [Anastasia] gave him her copy of the handout.
surname | TD:Ngozi Eze | [Fuentes] kept interrupting; she named it once and moved on.
preferred | TD:Ivy Carpenter | [Kit] told her that jokes are his armour.
preferred | TD:Victor Lane | Thanked [Ana] for waiting.
case | TD:Charity Boone | pt w/ [ngozi] at break, laughing
word-name | TD:Ngozi Eze | [Ivy] said she had slept in the car.
word-name | TD:Victor Lane | Was told by [Violet] to breathe.
word-name | TD:Ivy Carpenter | [Charity] asked her where she lives now.
word-name | TD:Frederick Mason | He gave [Charity] the chair with arms.
word | TD:Ngozi Eze | Bought a violet and an ivy for the window. Watering is part of her activity plan.
word | TD:Ivy Carpenter | Works two days a week in a charity shop on the high street.
word | TD | Fast lane, slow lane: the metaphor of the motorway helped members to talk about pace.
word | TD:Violet Ashby | Charity begins at home, her mother used to say.
word | TD:Frederick Mason | Will emerge as victor over the tax office, he joked. Carpenter has been booked for the door.
month | TD:Victor Lane | August and June are quiet at work; he plans the detox for then.
place | TD:Charity Boone | Moved from Mason City, Iowa, at nine. Grew up near Boone, North Carolina.
place | TD:Ngozi Eze | Takes the 14 bus from Ashby Avenue by herself since Monday.
place | TD:Ivy Carpenter | Stayed in Victoria, B.C., with an old friend and slept well.
medicine | TD:Victor Lane | Lamotrigine 100 mg. Gentian violet for the sore on his lip.
therapy | TD:Hiroshi Tanaka | Morita's idea of accepting feelings was read aloud. Mirror work after the break.
therapy | TD | Yalom's factors were on the flip chart: hope, universality, altruism.
brand | TD:Ngozi Eze | Keeps buttons in a Mason jar as a worry count; 14 this week, 22 before.
outside | TD:Ivy Carpenter | Her probation officer, Ms. Treadwell, has agreed to evening calls.
outside | TD:Charity Boone | His nephew Quentin will move in. No, her nephew: corrected by client.
client | TD:Victor Lane | Victor led the round. Mr. Lane's attendance is 9 of 10.
staff | TD | Delphine taught urge surfing; D. Okoro will send the handout.
near-name | TD:Frederick Mason | A masonry course starts in May. The ash by the gate has been felled.
near-name | TD:Ngozi Eze | Easy does it, she told herself on the stairs.
plain | TD:Ignacio Fuentes | said 2x that he is ok. looked at floor. no si. cont weekly
plain | TD | Round, teaching part, pairs, round. Two new members were welcomed. The mood was playful.
plain | TD:Anastasia Romanescu | Told another member that she liked his poem. Craving 2/10.
ask | TD:Ivy Carpenter | Her son {Frederick} starts school in autumn.
ask | TD:Victor Lane | Dinner with his neighbour {Violet} on Friday went well, no drink.
plain | TD:Björn Håkansson | PT ALERT, COOPERATIVE. DISCUSSED CHILDCARE AND COURT DATE. NO CONCERNS.
`;
