/**
 * Things a person wears, carries, sits in or is led by. Source: JAN's A to Z (names only), 28 CFR 35.104
 * and 35.137 (mobility devices, service animals), durable medical equipment as notes name it.
 * Rule 4: had or used they are findings; provided or permitted they are accommodations.
 */
export const devices = `
wheelchair,powerchair,rollator,crutches,cruthces,prosthetic,prosthesis,afo,orthotic,cochlear,cpap,bipap,nebulizer
inhaler,dexcom,cgm,epipen,pacemaker,stent,colostomy,ostomy,catheter,trach,tracheostomy,shunt,dentures,wheel chair
power|motorized|mobility chair|scooter|cart|device|aid,shower|transport|lift chair,her|his chair
walking stick|boot,white|quad|long cane,artificial|fake|glass limb|leg|arm|eye,@body brace,hand controls
in a cast|sling|brace|boot,hearing aid|aide|dog,oxygen tank|concentrator|machine|bottle|tube|dependent|at~night
portable|on|use oxygen,c pap,glucose monitor|meter,freestyle libre,insulin pump,epi pen,implanted defibrillator
picc line,feeding tube,g tube,nerve|cord stimulator,tens unit,pain pump,medical alert bracelet|necklace|device
medic|life alert,service|comfort|therapy|assistance|support dog|animal,guide|leader|seeing~eye|seizure|alert dog
emotional support dog|animal|cat|pet,esa
handicap|disabled|disability parking? placard|plate|tag|sticker|permit|pass|spot,hoyer|stair lift
communication board,aac|talking device,speech generating,compression|support stockings|socks,weighted vest
gait belt`;

/** The same, for words that mean other things too; they need "uses", "has", "his", "with a". */
export const needyDevices = `cane,walker,crutch,scooter,brace,sling,cast,oxygen,implant,placard,helmet,stimulator,wc`;
