/** What a group's agreement says until its facilitators write their own. */
export const defaultAgreement = `Nobody is hurt here
We do not hit, threaten, shout anybody down or break things, and we bring nothing that could hurt. If it gets too much, we say so or step outside with a facilitator. Whoever puts another in danger leaves for the day, and we talk before they come back.

What is said here stays here
We tell nobody outside who is in this group or what they said, and we take no pictures or recordings. We may speak about ourselves and what we learned. The facilitators keep a record for each of us that names no other member. They may have to tell somebody when a life is in danger, a child or a dependent adult is being harmed, or a court orders it. The facilitators cannot promise that every member keeps this; each of us can.

Each at their own pace
We may pass at any time and need not say why. Being here is taking part. Nobody presses another to tell more than they want to.

Coming and going
We come on time and without alcohol or drugs, and we say when we cannot come. Whoever wants to leave the group tells us, if they can, so that we can say goodbye.`;
