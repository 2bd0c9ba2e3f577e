/** Looks and clothes. A note keeps them where they bear on health or function, and leaves them otherwise. Our own list. */
export const looks = [
  "attractive|unattractive|pretty|beautiful|handsome|gorgeous|ugly|homely woman|man|female|male|lady|girl|boy|client|patient|person|young|individual|blonde|brunette|appearance|face|mother|father",
  "is|was|very|quite|physically|rather attractive|unattractive|pretty|beautiful|handsome|gorgeous|ugly|homely",
  "plain|good|nice looking",
  "well built",
  "overweight|obese|fat|chubby|plump|heavyset|skinny|petite|stocky|slim|slender|muscular|curvy",
  "blond|blonde|brunette|redhead|redheaded|bald|balding|haired",
  "wore|wears|wearing",
  "dressed in a|an|all|black|white|red|blue|grey|gray|pink|his|her|their|jeans|leather",
  "tattoo|tattoos|tattooed|piercing|piercings|pierced",
  "makeup|lipstick",
  "make up",
  "nail polish",
  "heels",
  "low cut top|blouse|dress|shirt",
  "tight|revealing|provocative|short|skimpy|flashy|fashionable|stylish|designer|expensive|trendy|gaudy top|blouse|skirt|dress|clothes|clothing|outfit|jeans|shirt|jewelry|shoes|attire",
  "jewelry|jewellery|designer",
  "hairstyle|hairdo|haircut",
  "hair color|colour",
  "dyed hair",
] as const;

/** What makes looks a matter of health, function, safety or the mental state. */
export const relevance =
  /\b(?:hygiene|groom|self[- ]care|dishevel|unkempt|malodor|soiled|stain|unwashed|weather|season|winter|summer|heat|cold|coat|weight (?:loss|gain|change)|lost|gained|BMI|kg|lbs?|pounds|kilos?|eating|appetite|binge|purg|restrict|anorexi|bulimi|body image|nutrition|diet|medication|side effect|olanzapine|diabet|cardi|bruis|scar|scratch|cuts\b|cutting|burn|injur|wound|rash|skin|bandage|cast|sling|brace|splint|stocking|prosthe|hearing aid|glasses|dentures|inside[- ]out|same|wash\w*|headphones|layers|mismatched|bizarre|manic|mania|gender|identity|dysphori|transition|affirm|dysmorph|trichotillomania|alopecia|hair loss|chemo|wig|independen|assist|help|prompt|cue|button|zip|fasten|dress(?:ed|ing)? (?:him|her|them)sel|upper body|lower body|ADL|shame|ashamed|self-esteem|exposure|job interview|interview|homework|goal|PPE|gown|mask|gloves|name tag|uniform|religio|hijab|cultur|long sleeves|sleeves|hoodie|hood|swelling|edema|pale|thin|gaunt|emaciat|exercise|activity|sleep apnea|clinically|for the first time|appropriate(?:ly)? for|as planned|prayer)\b/iu;
