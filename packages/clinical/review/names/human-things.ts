// What somebody has and no thing does: behind a possessive it makes a person of an everyday word.
// oxfmt-ignore
const things = new Set(`
story brother sister comment comments share response feedback question questions mother father son daughter wife husband partner homework turn check mood affect experience disclosure remark remarks words point progress goal goals family loss
grief relapse behavior behaviour participation account suggestion idea statement tone anger tears joke absence example situation struggle contribution contributions mom mum dad kids children child boyfriend girlfriend ex landlord boss
job anxiety depression sobriety recovery drinking use cravings trigger triggers outburst silence courage honesty advice chair seat phone laugh laughter attendance lateness divorce diagnosis medication letter poem drawing collage pen hand
hands shoulder face voice eyes attention attempt attempts request offer apology answer answers reaction perspective opinion plan plans news fears fear worry worries guilt shame pain trauma history past birthday sponsor therapist doctor visa rent house apartment flat car bag coat purse keys wallet
`.split(/\s+/).filter(Boolean));

/** "Hope's comment", "will's sister". */
export function isHumanThing(word: string): boolean {
  return things.has(word);
}
