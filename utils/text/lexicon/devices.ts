/**
 * Things a person wears, carries, sits in or is led by. Source: JAN's A to Z (names only), 28 CFR 35.104
 * and 35.137 (mobility devices, service animals), durable medical equipment as notes name it.
 * Rule 4: had or used they are findings; provided or permitted they are accommodations.
 */
export const devices = `
video relay,fm system,talking phone|watch|scale,epi|insulin pen,carries the|an|her|his pen|inhaler|epipen,hearing system
van lift,lift van,tablet to talk,talks w|with|on a? tablet,headphones for the? noise,uses|needs|has a? magnifier,dog trained for|to|in
speech device|tablet|generating,monocular,splint at|on|for,the machine at|for night|apnea,cpap|bipap machine?
oxygen tank|machine|hose|at|bottle|on|now|24,uses|on|needs|wears|has|her|his oxygen,service dawg,hand controls,jaws,screen reader,talks through|thru a device,video relay number,vp number,hearing aide
wc dependent|bound|user,weel|wheel|whel chair|chiar,weelchair
back|leg|knee|neck|wrist brace,knee scooter,wheelchair,rollator,crutches,prosthetic,prosthesis,afo,orthotic,cochlear
cpap,nebulizer,inhaler,epipen,pacemaker,stent,colostomy,catheter,trach,shunt,wheel chair
power|motorized|mobility chair|scooter|cart|device|aid,shower|transport|lift chair,her|his chair,walking stick|boot
white|quad|long cane,artificial|fake|glass limb|leg|arm|eye,@body brace,hand controls,hearing aid|aide|dog
oxygen tank|concentrator|machine|bottle|tube|dependent|at~night,portable|on|use oxygen,glucose monitor|meter
insulin pump,epi pen,feeding tube,tens unit,medical alert bracelet|necklace|device
service|comfort|therapy|assistance|support dog|animal,guide|leader|seeing~eye|seizure|alert dog
emotional support dog|animal|cat|pet,esa
handicap|disabled|disability parking? placard|plate|tag|sticker|permit|pass|spot,hoyer|stair lift
dexcom,omnipod,ileostomy,ostomy,urostomy,puffer,lvad,splint,tlso,g tube,peg tube,picc line,eye patch,communication board|device,aac device|tablet,diabetic shoes,life alert,weighted vest|blanket
spinal|back|nerve|cord stimulator,pain pump,mouth stick,head wand,voice box|boxes,breathing|sleep machine,pill organizer|box|minder|planner,pillbox,uses|using|runs|with jaws|nvda|zoomtext|dragon|voiceover
@poss magnifier|pump|port|wheelchair|scooter,walks|walk|walking|walkin with|w|on a? stick|hitch|sway|stoop|crutch|frame,hearing devices?,ear implants?,service animals?
compression|support stockings|socks`;

/** The same, for words that mean other things too; they need "uses", "has", "his", "with a". */
export const needyDevices = `
cane,walker,crutch,scooter,brace,sling,cast,oxygen,implant,placard,helmet,stimulator,wc`;
