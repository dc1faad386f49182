/**
 * Phrases that hold a word of the lists and say nothing about a person's health. Source: WIOA and OKJobMatch
 * vocabulary, job titles and courses of the Oklahoma eligible-training list, idioms, computer words. Trades
 * courses and places made by one more word ("dialysis tech") are left to the evidence around them. For the notation see
 * lay-phrases.ts.
 */
export const silentPhrases = `
home health aide,auxiliary aid and? services?
first|legal|nurse|home~health|visual|teaching|training|student|hiring|financial aid,first aid for seizures
americans with disabilities act?
disability awareness|etiquette|inclusion|history|law|month|discrimination|policy|navigator|coordinator|employment
short|long term disability insurance|policy|coverage|plan|and|premium,offer short|long term disability
recover from the? layoff|divorce|tornado|storm|flood|fire|pandemic|closure,lack vision for @owner? goal|future|career|plan|next
blind eye|spot|copy|date|ad|bid|side|study|hire,double|window|mini|flying blind,go|going|went|gone in blind,deaf ear
tone deaf,ocd about,stroke of luck|genius|midnight,key|brush|2|4|two|four stroke,stroke engine,sick and tired
sick of|day|leave|time|pay|hours|child~care,worried|if|home sick
ill advised|prepared|fitting|equipped|timed|informed|will|call|be|have|send|follow|get|update|make|add|check|let|see|need|contact|submit|try|go|do|ask|email|text|reach|work|review|close|meet|keep|just|also
pain in the neck|butt,addicted to coffee|work|shopping|chocolate|video|soda|@owner,paralyzed by|with
economic|great|tropical depression,depression era|glass
@cant walk to|home|in|across|there|over,@cant hear back,lift the|a|an|@owner hold|ban|freeze|restriction|lock,@cant see the? point|reason|use,@cant lift|raise the hold,hearing is|was set|scheduled|for|held,hearing officer|notice|decision|room,@poss vision is|for to?
chip on @owner shoulder|shoulders,head on @owner shoulders,stomach for,slow typist|internet|season|start|connection|computer|day|week|month|time,limping along|through,hoh with # dependents?,as|for|filing|files|filed hoh,hoh for|status,hoh and,over @owner shoulder|shoulders,hands are|were tied,went|mind blank on the|a|@owner question|test
economy|market|wages|prices|area|town depressed
account|acct|login|user|button|link|profile|email|macros|popups|cookies|field|feature|tab was|is|got|been|are|still|has? been? disabled,steel toe|toed
ms in|degree|from _? counseling|biology|nursing|education|accounting,iep signed|dated|updated|completed|created|developed|reviewed|goals|goal|form|tab|template
@cant talk because|bc|long|now|right|then|at|today|until|but|cuz
depressed area|economy|market|wages|county|region|prices|key|button|industry,market is anemic|depressed
shot at|record,shot in the,long|big|best|screen|flu|hep|tb|the shot,nerve racking|wracking
chronic spacing|lateness|absenteeism|tardiness,crippling debt|lag,on her|his|their feet again
back on her|his|their feet,stutter step,fit for duty,anxiety free|to,sugar|candy cane,cane creek|run|ridge|sugar
walker county
career|school|academic|guidance|credit|college|admission|youth|employment|camp|debt|budget|benefits|supportive|financial|job|housing counselor|counseling
guidance and counseling,counseling on|about|re|regarding,per|with|by|from the counselor
massage|respiratory|radiation|licensed therapist,hearing aid|instrument specialist|dispenser|center
property|asset|drug seizure,seizure of,rehab house|home|project|property|loan|grant|the|old|unit|wing|a
house|home|historic|building|road|bridge|loan rehab
covid 19? recovery|vaccine|vaccination|layoff|shutdown|relief|closure|pandemic|era|grant|nwdg|waiver|restrictions|protocol|policy|related|funds|impact|screening|lockdown|stimulus|test~requirement|hit|closed|cuts
laid off due|because to|of covid,add @owner|on|it|this|that|new|another|service|note|me|us|them|him
to|please|can|will|need|pls|could|you add
ms word|excel|office|teams|access|outlook|powerpoint|windows|project|edge|sql|state|coast|degree
vr headset|simulator|simulation|welding|goggles|technology|lab|game|equipment|welder|software|training|crane|forklift|experience
dd 214|form,mental health first~aid|awareness|parity|month|day|unit|hall,cancer treatment center
cancer society,diabetes|arthritis association|walk|prevention,heart association|walk|hospital
prescription drug? safety|card|glasses|eyewear,hepatitis|hep a|b? vaccine|vaccination|series|shot|titer
tuberculosis skin? test|screen|results|clearance,infection|injury control|prevention|free|rate|log|center
overdose|suicide prevention,if|not hurt|injured on|at the? job?
wheel? wheelchair|chair accessible|lift|ramp|van|basketball|height|access|accessibility|pusher
handicap accessible|ramp|bathroom|stall|restroom|door|entrance|parking~lot,golf handicap
oxygen fuel|acetylene|cutting|sensor,cast iron|member|net|a,back belt,require|involve to? prolonged|heavy? @func
able|ability to @func,must be able to @func,@cant to? balance|sit for|the,@cant to? reach|sleep|move|focus
@cant to? pull|push|drive|carry up|the|over|it|her|him|me|anyone|this|a|report|employer|by|to|@self
@cant to? reach the|her|him|them|me|anyone|this|a|employer|by|@self
@cant|trouble to? remember @owner|password|login|username|what|if|which|when|security|it|pin
see|hear the|it|record|in|@owner|note|service|tab|button|them|that|this|where|you|me,fit|stress test
reach out|me|her|him|@self,look forward to hearing,hearing from|on|at|date|officer|about|back|that
talking|speaking to|with|about,balance the|due|sheet|of,move on|to|in|forward|into,pull up,drive to|a|the
deaf|blind to,allergic to work|morning|paperwork,slow to _,special education|ed para
could|can|did|does|do not reach|drive|carry|pull|push|move|sleep|sit|balance|climb|focus|remember|see|hear
back order|pay|tax|log
trouble standing out,hard hat,hearing protection,depressed about the|a? test|score|grade|market,nerves got|get,limp handshake|noodle|wrist,rotation wound care,wound care and|& hospice|rotation,psych unit and,resource room printing|computers|visit|open|hours
is|was|are|be|been|im|shes|hes expecting to|her|his|the|an|it|that|more|another|results|mail,is|was|are|be|been|im|shes|hes expecting a check|refund|call|letter|package|decision|response|reply|offer|raise,life skills class|classroom at|with|through|today|attended|was|on|and,attended life skills class,stress management and? time? management,breakdown on|in the|i|highway|interstate|turnpike,car|truck|van|vehicle had|has|having a? breakdown,lost @owner appeal|ui hearing,lost @owner hearing date|letter|on|notice,lost @owner voice recorder|mail|memo,truck|car|van|vehicle|computer|laptop|engine was|is|got|been diagnosed with?,walker stacker,baby is at|with
`;
