/**
 * Benefits and services open only to people with disabilities. Source: SSA, VA and Oklahoma programme names
 * (DRS, DDS waivers, ABLE), 34 CFR 361 (vocational rehabilitation, Pre-ETS), 20 CFR 411 (Ticket to Work).
 */
export const benefits = `
work incentives lady|person,advantage program,social security review|about,ticket|en assigned|assignment,employment network,has an? iep,ability resources,vocational|voc agency,va bus|van|travel,ipe
iwd,# pct va|disabled|disability|rated|service|sc,disability employment initiative,not rated,dis is? y|n|yes|no,@self circled yes|no,type is learning|physical|mental|vision|hearing|cognitive,declined to state|answer|disclose|say
paid caregiver,caregiver paid,earned income exclusion,medically retired,retired medically,claim pending at|with the? ro|va
vrs counselor|case|client,schedule a letter,va disab|disability letter|ltr,chapter|ch 31|35,disab ltr|letter,individual with a? disability,individual w a? disability,disability type,# mos|mo|yrs|months|years clean|sober
work incentive|incentives planner|planning|office|counselor|specialist|program,combined rating,rating # combined,never|not|was rated by|for|at,medicaid waver,c and p exam|appt|appointment,rated iu|tdiu,wtu,meb,ltd check|claim|through|benefits|from,# percent letter
s s d i,s s i,a s s i check,on the waver,wipa,benefits planner|counselor,benifits planner,bdd claim,va unemployability,her|his|a va? rating,vet|veteran is # percent?,aabd,mainstream voucher,thirty|forty|fifty|sixty|seventy|eighty|ninety percent va|vet|veteran|disabled|service,# percent? va
checked|checks|marked|marks|answered|answers|put|said|says|selected|chose|entered|ticked|flagged|clicked yes|no|none to? on|for|in|under|to a|the? disability|disabled,disability field|flag|box|question|status|indicator|barrier|type|entry|answer is|was|says|shows|reads|set|marked|checked|answered|ticked|flagged to|as|at? yes|no|none|blank|not|y|n
marked|listed|flagged|coded|recorded|shown|shows|showing|entered|reported as? a|an|not? disabled,not disabled,disability yes|no|y|n|none,type of disability,declined to answer|disclose|say,did not disclose,chose|choose|choosing|prefers|rather not to disclose|say|answer,creek|cherokee|choctaw|chickasaw nation vr|vocational|voc~rehab,tribal vr|vocational|voc~rehab
drs ref,ref to drs|vr,ssi|ssdi recip
va|army rates|rated @self|him|her|me? at? # percent?,mmj|marijuana card|patient,medical|med card for @owner? pain|anxiety|nerves|sleep|back|ptsd|nausea
va paying|pays|paid|has|had|got|rates|rated|put|upped|gave|bumped|say|says @self|him|her|them|me? is|was? at|up|from|to? to|from? #
# percent? from|thru|through|by|w|with|at the? va,va showing|letter|award|check|money|pay|comp|disability|rating? #
draws|gets|receives|has|lives~on a|his|her? va check|money|pay|comp,va letter|award|check|comp|pension,up to # at|with|from the? va
services|help|funding|paperwork from|through|with|by drs|vr|dvr|voc~rehab,vocational rehabilitation,tefra
caregiver stipend,disability rating,# combined,va|c~p exam|percentage|claim|rating
drs|vr paid|pays|covers|bought|buying|opened,ssdi|ssi|disability check,on ssi|ssdi|disability
draws ssi|ssdi|disability,gets|draws|gettin a check for|from|every|each|monthly|because|on|due,crazy check|money
ab and d,aid to the? disabled|blind,# p and t,p and t,special needs trust,pass plan,irwe,newview,talking books,gatesway,sooner start,soonerstart,project search,nami,independent living center,reduced fare,wounded warrior
embark plus,soonerride,sooner ride,state supplement|supplemental,vr and e,vre,dav,easter seals,easterseals,hissom,able tech
rating letter,his|her rating,sga,trial work months,ticket from|with social,aid and attendance,ttd,ltd from|through,dev~delayed
rated at? @count percent,@count percent from|by|rating|disabled,check from|for the|@owner va|@body|@loose
family support payment,sooner success|seeds
ssdi,ssi,ssd,tdiu,dvr,okdrs,ddsd,paratransit
social|soc security|sec disability,ss|va|federal|permanent|temporary|total|partial|full|veteran disability
long|short term disability
disability check|benefit|payment|income|pension|retirement|pay|claim|determination|award|hearing|rating|compensation|money|lawyer|application|case|appeal|review|office|services
disability through|from the? va|ssa|social|work|military|army,supplemental security income
ssi benefit|check|payment|income|award|recipient|letter,va rating|rated|comp|compensation|pension,veteran readiness
service connected,disabled|combat veteran|vet|disabled,individual unemployability
medically discharged|separated|retired,medical discharge|separation|retirement|board,chapter|ch 31,ticket to work
trial work period,representative|rep payee,has a payee,voc rehab|counselor,vocational rehab
department|dept of rehabilitation|rehab,rehabilitation|rehab|habilitation services|svcs
vr|drs is? counselor|case|client|services|referral|plan|caseworker|pay|paid|buy|bought|covers|covering|covered|fund|helping|sponsor|approved|will|agreed
pre ets,pre employment transition,medicaid|advantage|dds|ddsd|community|dd|id|bound waiver,in home supports? waiver
home and community based,dds services|worker|case,on the waiver,waiver wait|waiting|services list?
able|stable account,personal care attendant,disability services|support|resource office|center
# percent? va|disability|disabled|rated|rating|sc,# percent|service connected|disability|disabled
# permanent partial|total,sc #,rated at? # percent?`;

/** The same by initials, which need "receives", "open case", "referred to". */
export const needyBenefits = `
payee,drs,vr,waiver,dds,va benefits|check|comp|pension,workers comp|compensation
work|workman|workmans comp|compensation,dd services,rehab counselor,schedule a
ttw,ticket to work,able account,homeward bound,in home|community? supports? waiver,advantage waiver|program|girl|worker,adult day center|program|services,tech now,sooner~lift|lift access|bus|van,twp,ssga,sga,expedited reinstatement,continuing disability review,ssa|disability work? review`;

/** Schooling for pupils with disabilities. Source: IDEA and Section 504 terms as schools use them. */
export const schooling = `
summary of performance,one on one aide|para|help,teacher of record,transition plan,only go|goes|went for math|reading|speech,alternate|portfolio track|assessment|diploma,section 504,iep ended|expired|meeting
iep thru|through|from|at|in|since|back _? _? schools|school|grade,learning dis|diff plan|class|in|from
iep from|at _ high,modified|alternate diploma|certificate track?,slow to|in learn|learning,the special|resorce|resource class|room,sheltered type|workshop|work|laundry,l d class|classes,speshul|spec ed,had para|paraprofessional,at grade level? reading|math iep
ed|ohi|ld|sld|id classification|category|eligibility|label,504 in|at|from|through school|hs|high|college,slow|special|resource|remedial~reading class|classes from|in|until|all|at|for|growing,in the slow class
resource class|classes,manifestation determination,bip,oaap,esy,behavior plan|intervention,speech lady|path,iep team|teacher|papers|kid|kids|all|when|back,special|life~skills room,lnh scholarship,resource room,@poss 504,@poss old? iep from|in|at,other health impaired|impairment,had|has|with a? one~on~one? para|aide,special education services|student|classes
ld lab|class|classes|room,ohi,meegs,alternate diploma,emotionally disturbed,sheltered workshop,supported employment
pull|pulled out teacher|class|room|for,special|spec education|ed|educ,sped,special classes|diploma
resource room for|until|class|student|in~school|since,self contained,life skills class|classroom,modified diploma
alternate assessment,in|needs|had|was~in special needs class|student|classroom|school
section? 504 plan|accommodations|services|meeting|student|paperwork|on|from|in|at|since
had|has|on|under a? 504 plan?,school|hs iep
iep in|at|from|through|during|since high? school|hs|grade|elementary|middle|kindergarten|childhood
iep since|until _ grade,iep growing|classes|student|504|accommodations|testing|modifications
iep for reading|math|speech|learning|behavior|autism|adhd,iep or|and 504,on|had an iep,@owner iep from|at
individualized education|educational program|plan,short bus,psychoeducational`;

/** The word itself, and cousins of it. */
export const disabilityWords = `
disability,handicap,impairment,discapacidad,discapacitado,discapacitada,incapacitado,incapacitada,incapacidad
disabled status|person|individual|adult|worker|client|participant|ppt|youth|student|due|from|since|by
handicapped person|individual,differently abled,handicapping condition,not disabled`;
