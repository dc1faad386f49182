/**
 * How people say it when they do not use the name: functional limits, parts of the body that fail, moods
 * habits. Source: our own knowledge of how participants speak and case managers write. `@x` is a class of
 * words, `a|b` either word, `a~b` two words in one alternative, `x?` an optional word, `_` any word, `#` a
 * number. A word stands for its plural, past and -ing form.
 */
export const layPhrases = `
the|those|@owner shakes|shaking|cutting|lisp|tic|tics|scars|hook|stump,back|knee|shoulder|neck|hip|heart|belly|lung|sugar and back|knee|shoulder|neck|hip|heart stuff|trouble|problems|issues,uses a? grabber|reacher|magnifier|talker|shower~chair,leg bag,a stoma,need|needs|has someone|somebody to|with|cut,mind runs off|away|wild,chair wont go|fit,been crawling,down to one good,round the clock|care,burned,wets|wet herself|himself,hands|fingers crack|bleed|curled|jump|jumping
dust|smoke|noise|heat|cold|lights|fumes|chemicals|crowds|people bothers|bother @self|him|her|me,doesnt|dont|cant follow two|three|2|3|more step|steps,slow to catch|pick up|on,real|kinda|pretty slow to,@cant feel the|@owner knife|tools|keys,has to find|get a wall|seat|chair|corner|out,has to go|pee every # min|minutes,@cant ride|be|work with|w|around|near smokers|smoke|perfume|dogs|crowds,holds the|papers? paper|book|phone|page to @owner nose|face,another spell|episode|attack,makes? @owner skin crawl,no more than # hrs|hours|hr,has to lie|lay|sit|rest down,told things|everything over and over,panics and leaves|has|runs|leave,drops the|small|little|big parts|pieces|plates|things,got|was hurt at|in|on the|@owner|a gin|plant|mill|rig|job|farm|oilfield|mine,only|just do phone|desk|sitting|seated|light work|jobs,hurts all|constantly|every|day|the time|day,lifting # is a problem|out|hard
@cant _ _? _? _? _? anymore|any~more,@cant be|stand|sit|work|drive|walk|lift _? _? _? _? past|over|beyond|longer~than|more~than # hours|hrs|hr|min|minutes|lbs|lb,nothing over # lb|lbs|pounds,shaky|weak grip,eyes|ears|knees|back|legs|mind|hearing|memory went,sit stand at will|option|as,nap|naps|lay~down|lie~down in the|at car|truck|break|lunch|work,freezes|froze|locks up on|when|in|with|at,sleeps # hrs|hours a nite|night|at,asks same|the~same thing|question|questions every|over|again,# hrs|hours a day is|max,runs|ran out of words,wears|wear @self|him|her|me out after|in|by,never|dont|doesnt feel the? clutch|pedal|pedals|brake,with|w difficulty
sit~down|sitdown|seated|desk work|job|jobs only,permanent|lifetime _? # lb|lbs|pound restriction|limit,dropping|drops tools|things|everything|plates|stuff out~of|from,lost use of,burned in|over,falls|fell|falling asleep driving|sitting|standing|in|at|during|on,follow more than one|1|two instruction|instructions|step|direction|thing,one handed,visibly in pain,shakes|shaking pretty|real|so|too? bad,tell time|read~a~clock
@cant get|pass|hold a? cdl|medical~card because|bc|due|with,zoning out spells|in|at|when,zones|spaces out
@body|@loose is|are|gets|got|feels weaker|weak|stiff|shaky,left|right side is|was|gets? weaker|weak|numb|slow,@body|@loose never grew|set|healed right,loud bangs|noises|noise put|puts|send|sends|take|takes,skin splits|breaks|cracks|peels,bad|no good|jumpy|rough with|w|around loud noise|noises|crowds,seats|chairs|stairs|transfers hurt|hurts
has to have things|everything|instructions|directions repeated|written|read,re checks|checking locks|doors|stove,off @owner feet because|for|due|half|per|until,phone|phones|lectures|stairs|ladders is|are hard|rough|a~struggle|no~good|tough for|on|because?
@cant hardly? get off|out~of|up~from the|a|@owner couch|bed|chair|house,can|could only? stand|sit|walk|lift|work about|maybe|only|so|for # hour|hours|hr|hrs|min|minutes|minute,types|typing|writes|works|lifts|drives|does~everything with|w one|@owner|left|right one|good? hand,no long|prolonged standing|sitting|walking|drives
dps|dmv|dr|doctor|doc|va wont|will~not|wouldnt let|release|clear @self|him|her|me|them?,doc|dr|doctor wont|hasnt|has~not release|released|clear|cleared @self|him|her|me|them?,drops|dropped|dropping stuff|things|knives|plates|everything,bending|crawling|kneeling|squatting|climbing|lifting and|or bending|crawling|kneeling|squatting|climbing|lifting is|are out|hard
on her|his feet all|too|that|very long|day,# hr|hrs|hour|hours is|are? her|his|the? limit|max,lost|losing the? use|feeling of|in @owner? left|right|one? arm|leg|hand|eye|foot,use of @owner? l|r|left|right arm|leg|hand|foot|eye,memory is|was|isnt|aint|not not? what|like it|she|he used|was|once,foggy|fuzzy headed?,rocks and
nothing medical|mental,something is? wrong with|w,cuts hisself|herself|himself|hersef,reads lip|lips,pulls|pulled out for reading|math|speech,words quit on,@cant feel the? bottoms|soles of,shakes too bad|much|hard,hears|hear voices|voice,goes~to|attends the? meetings|mtgs|group at|on|nightly|for
only|just got|has|have one good|bad,one|@owner other eye|ear|arm|leg|hand only|is,sugar|shugar dropped|crashed|spiked|bottomed|goes|went|was|is low|up|high|out?,quits|quit|stops|stopped breathing at|in night|her|his|sleep,walks|walk with|w|on two|2|a|her|his? canes|crutches|walker|cane,heat|noise|crowds|dust|lights gets|get|got to @self|him|her|me
couldnt|could~not|cant take|handle|do the? lifting|heat|tarping|noise|stress|standing|stairs,@cant turn|raise|move @owner? head|neck|arm|arms|wrist fully|much|over|above|all?
because|bc|due of|to? @owner @side? @body|heart|eyes|back|hands|feet|legs|health|nerves|condition|sugar|meds|medication,leg|legs|arm is? shorter|longer than?,lost|losing|lose most|some|part|all|much of @owner vision|hearing|sight|eyesight|memory,12|twelve steps,doctor|dr|doc has @self|him|her off,gets|draws|receives social security for|due|because,doctor|dr for @owner @body|thyroid|heart|back
@owner ticker is|has|bad|acting?,catch @owner breath,nervous around|in people|groups|crowds|strangers,@owner @body|@loose wont|cant|doesnt let|take|allow @self|him|her|it?,hands|feet|legs|arm|fingers go|goes|fall|falls to? sleep|numb|asleep,confused|overwhelmed|winded|tired easy|easily|fast|quick,people|somebody|someone is|are following|watching|after|out~to~get @self|him|her,slow to learn|understand|process|catch,takes a~while|longer|forever to learn|understand|process,disabeled|dissabled|disabled|handicaped
throw|threw|thrown|throws @owner? back out,throw|threw|thrown out @owner? back
to|for light|modified|restricted|limited duty
@body|@loose does|do|did|wont|will not? work|bend|heal|close|straighten|move
needs|need|takes frequent|extra|more|many breaks|rest because|due|for?,functions|function|functioning at|on a? #
on something,@body|@loose give|gave|go|goes|went out|way|numb|dead|blind
@body|@loose @neg|not bend|straighten|close|work|heal|turn|right|grip|function,@body @problem
@problem in|with|of|to|w @owner? @side? @body
no|loss|lack|limited|partial|reduced use|range? of? vision|hearing|sight|motion|feeling|stamina|endurance|use|smell
has|have|with|only|just|w the? one|1 good|working? arm|leg|eye|hand|kidney|lung|ear|foot
one|1 arm|leg|eye|hand armed|legged|handed|eyed?,out of one|1|@owner @side|good? eye|ear
born with|without|missing|deaf|blind|early|premature
blind|deaf in|on|from|since one|1|@owner|@side|both|birth|childhood
no|missing|lost|wo @owner? left|right arm|leg|hand|eye|foot,@cant @func
not|aint be? able|allowed|supposed|cleared|safe to @func|work|drive,isnt|arent|wasnt able to @func|work|drive
no longer able? to? @func|work,@trouble in|with|to|w? @func|breathing|stairs|balance|focus|comprehension
no heavy|prolonged|repetitive|overhead? lifting|standing|bending|climbing|stooping|kneeling|reaching
@cant|not lift|carry over|more|anything|heavy|above?
lifting|weight|standing|walking|sitting|medical|physical|work|doctor|permanent restriction|limit|limitation|restricted
# lb|lbs|pound lifting|weight? restriction|limit|max|limits
limited|restricted to # lbs?|pounds?|light|sedentary|seated
light|modified|restricted|sedentary duty|work only|per|until|due|for|restriction|because|bc|after|since
on light|modified|restricted duty,can|could only lift|stand|sit|walk|work|use|see|hear #|one|half|about|so|for|a?
stand|sit|walk|stay @owner? feet? for? long|extended|prolonged|more|too periods|time|than|long?
on her|his|their feet all|too|for|long day?
@neg|not|doesnt|dont see|hear too|so|very|real|that? well|good|clearly|far|out,hears|sees|hear poorly|little|nothing
eyesight|vision|sight|hearing|memory|speech|speach|health|balance is|has|keeps|getting|got been? going|gone|bad|poor|failing|off|slurred|worse|declining|limited
poor|failing|bad|declining|ill|blurry|double|tunnel|fragile eyesight|vision|hearing|health|balance|memory|circulation
going|gone|half|partly|nearly|legally|color|night|stone|totally|partially blind|deaf,shortness|short|out of breath
gets|get|feels|feel|got|is dizzy|faint|lightheaded|winded|overwhelmed easily|easy?,dizzy spells?
pass|passed|passes|passing|black|blacked|blacks|blacking|falls|fell out,fainted,faints
falls|fell asleep at|in|on|during,fainting|crying|dizzy|weak|staring|nervous spell
had|has|having|takes|have a? spell|fits|episode|attack|blackout,hands shake,shaky hands
hears|hearing|hear|heard things|voices|stuff,sees|seeing|saw things,talks|talking to herself|himself
nerves are|is|were|got|get @bad?,bad|bothers|for|on @owner? nerves|nervous
nervous condition|breakdown|wreck|disorder
nerve|heart|water|pain|blood|sugar|thyroid|seizure|mood|sleeping|anxiety|depression|bp|psych|stomach pill|med|medicine|medication|rx
mental|emotional|nervous|psychological|behavioral|cognitive|learning|sensory|attention|anger|mobility|processing|memory|speech|physical|developmental issue|challenge|struggle|problem|limitation|state|difficulty|delay|deficit|need|impairment|crisis|concern|barrier|stuff|limits
mentally|emotionally not? well|stable|unstable|there|slow|off|behind
not mentally|emotionally stable|well|right|there,not all there,not right in the head
off|went|on|taking|takes|took|stopped|quit|started|without|adjusting|refill|missed her|his|their|my|the|some|any|psych|of? meds|medication|medicine|pills|prescription
slow learner,learn|learns|learning|processes slow|slowly|differently,a|kind~of|kinda little|bit? slow
slow in|at|to school|learn,letters|words|numbers flip|move|jump|swim|dance|switch|swap|backwards|mix around|up?
forget|forgets|remember things|appts|appointments|everything|stuff|instructions|names
@cant|trouble|problem remember|remembering|retain,short|long term memory,brain fog|injury|damage|bleed|surgery|tumor
train of thought,attention span|issue|deficit|problem,hyperactive,zones|spaces|zoned out,@cant sit still,social cues
comprehension is low,reads lips,read|reading lips,sugar diabetes|drop|is|gets|was|crash|issue|problem|level|low|high
the|bad|has|high|low|blood|check|checks|of|his|her sugar,high|low blood|bp|b~p|pressure,high blood pressure?
blood pressure is|was|issue|problem|up|high|meds|too
weak|bad|enlarged|failing|leaky heart|lungs|kidney|liver|bladder|stomach|ticker|valve|lung,irregular heartbeat
heart stent|cath|surgery|condition|issue|valve|murmur|transplant|defect|monitor|doctor|trouble|meds|attack|failure|disease|problem|rhythm
bypass surgery,chest pain,stent|stint|stents|pacemaker|defibrillator put|placed|in
walk|walks|walking|gets~around|speaks|talks with|w|on|using a? limp|cane|walker|crutches|difficulty|trouble|stutter|lisp|brace
limp,hard|trouble|difficulty|difficult getting|to get? up|around|moving|breathe|breathing|dressed,bone on bone
swelling|numbness|tingling|weakness|numb in|of|on|down|to,metal|steel|titanium plate|rod|pin|screw
plate|rod|pin|screw|shrapnel|metal in @owner? @side? @body|@loose|skull
@body replace|replaced|replacement|fused|operated|rebuilt|amputated|fusion|scoped,joint replacement,in recovery
recovering addict|alcoholic|from,in|full|early remission,cancer free|survivor|patient
sober|clean for|since|now|and|date|about|over? #|sober|years|months|days,clean and sober
been|got|getting|stay|staying|is|hes|shes|now|months|years|yrs|mos|days|stays clean|sober,sober living|house|home
sobriety
using|shooting|snorting|smoking|addicted|hooked|relapsed|positive|treated|off|clean to|on|from|off|for? @drug
using|drinking again|heavily|problem|daily|too,drinks|drank|drink too|heavily|every|daily|alot
drug|alcohol|substance|pill|meth|drinking habit|problem|user|abuse|addiction|dependency|issue|history|relapse|misuse
smell|smelled|smells|smelling|reeked of|like @drug|beer|pot,under the influence
was|came|showed|seemed|appeared|comes|looked|acting in|up|like|to~be? high|drunk|intoxicated|hungover|stoned|manic|paranoid|medicated|groggy|disoriented
anger|rage|mood|temper issue|problem|outburst|swing,tantrum,meltdown,melts|shuts|breaks|freaks|freaked down|out
flashback,night terrors,cries|crying|cry|cried all|every|a~lot|easily|for|often|constantly
@cant|doesnt|not get|leave out? of? the? bed|house,suicidal,suicide attempt|watch|ideation|risk
wants|wanted|want|thought|thoughts|tried|thinking of|about|to? kill|hurt|harm|die|dying|suicide herself|himself?
cuts|cutting|cut|hurts|harms|hits|hurting herself|himself,self harm,no eye contact,rocks back,covers her|his ears
slurred|slurring|slurs speech|words?,groggy,never|not|hasnt|isnt been|felt right|same|well since|after?
health|medical problem|issue|concern|reason|condition|limitation|scare|challenge|complication|needs|history|barrier|diagnosis|trouble|decline|setback|hardship
health is|has|not|isnt bad|poor|failing|declining|good|great|declined|been?
constant|severe|phantom|joint|chronic|nerve|a~lot~of|lots~of|so~much pain
pain level|issue|flare|daily|management|clinic,in|with a~lot~of|severe|much|so~much|chronic|constant? pain
partially|totally|temporarily|half paralyzed|blind|deaf|disabled|sighted,burned|burns|scars over|on
wheelchair|bed|home|house bound,confined to,low|lower|high functioning
legal|her|his guardian|guardianship|conservator,too sick|ill|weak|depressed|anxious to
diagnosed|dx|dxd|diagnosis|diagnose with|w|as|of|in|at|last
was|been|got|being|recently|newly|never|just|officially|un diagnosed|dx|dxd
suffer|suffers|suffered|suffering|afflicted|battling|battles from|with?
treated|medicated|hospitalized|therapy|counseling|meds|medication|medicine|pills|prescription|therapist|shots for @owner?
sees|seeing|see|saw|seen someone|somebody|specialist|doc|dr|doctor|counselor|therapist|a~doctor|a~counselor|a~therapist|a~specialist|the~va|va|a~dr for|about|at|every|once|twice|weekly
under a? doctors|drs|medical|psychiatric|physicians care|supervision
doctors|drs|doctor|dr|physician orders|order|restriction|limits|limited|restricted|wont|says|said|advised|told|took|put no|not|him|her|he|she|off|on?
condition|illness|diagnosis|disorder that|which|limits|prevents|affects|requires|makes|worsened|called
rare|underlying|hidden|genetic|serious|lifelong|permanent|terminal|degenerative|skin|stomach|lung|kidney|nerve|eye|muscle|bone|spinal|neurological|physical|medical|chronic|heart|thyroid|preexisting condition|disease|illness|disorder|ailment|diagnosis|impairment|injury|limitation
blood clot|thinner|disorder|transfusion,wears|wearing diapers|depends,wears|wearing a brace|patch|boot|hearing~aid
feeding|oxygen tube,symptoms,relapse,triggers,overstimulated,sickle cell,panic in|at|on|hits
handle|do|tolerate|around|in|with any|the|big|large|loud|a~lot~of? crowds|heights
afraid|scared|terrified|fear of @trigger,sensitive|sensitivity|allergic|allergy to
latex|peanut|bee|food|nut|shellfish|penicillin|seasonal|severe allergy|allergies|allergic
never|not|@neg heal right|properly|correctly|straight,limp some|little|bit|badly|slightly?,hurts|hurt @self|him|her? to stand|walk|sit|bend|lift|drive|type|write|breathe|chew|swallow|climb
typing|standing|sitting|walking|lifting|bending|driving|kneeling|writing hurts|hurt @owner|@self|too?
any|no|other|@owner physical|mental or|and|nor mental|physical? condition|limitation|issue|impairment|problem
no bending|pushing|pulling|kneeling|stooping|ladders|squatting|twisting|overhead~work|driving~at~night
no lifting|standing|overhead more|over|reaching|past
@cant|not be on @owner? feet,@cant be|work|sit|stay around|near|by loud|kids|noise|crowds|lights|dust|fumes|chemicals|smells|perfume
@cant|hard~time hear|hearing on|over|phone|well|anything|low,@cant read small|fine|normal|regular print|writing,@cant handle|take stress|pressure|heat|cold|noise|crowds
@owner vision|sight|hearing|eyesight|memory is? going|failing|fading|gone,# month|day|year chip|coin,sobriety|sober chip|coin|date
do|does|did|attend|go~to|goes~to|went~to|work|works na|aa,na|aa twice|weekly|sponsor|group|meeting|steps,nerves are? shot,in|to bathroom|restroom|toilet a~lot|often|all|constantly
flickering|flashing|bright|fluorescent|strobe light set|bother|trigger|give|hurt|cause
exceptional student|children|education program|class,check @self|herself|himself into rehab|detox|treatment|hospital|griffin|laureate|parkside|red~rock|valley~hope,@cant control @owner temper|anger|bladder|bowels|movements,rocking in @owner? chair,unsteady on @owner? feet
resource room|class|classes through|thru|in|until|for|all|during #|grade|school|high|middle|reading|math|elementary|12th,self contained class|classroom
va rating|rated|rating|disability at|of|is? #,service connected at|for|with|disability|injury|#,vr|voc~rehab|vocational~rehab|drs case|counselor|client|caseload
missing part|some|one|two|three|2|3|# of? @owner? finger|toe|foot|hand|leg|arm,lost a|an|@owner|one|two leg|arm|hand|foot|eye|finger|toe|thumb|kidney
case~worker|caseworker|case~manager|worker|therapist|counselor from|at|w|with _? _? mental health,counselor|therapist|counseling|somebody|someone at|w|with|through red~rock|creoks|grand~lake|edwin~fair|lighthouse|carl~albert|griffin
inpatient|hospitalized|admitted|discharged|released at|for|to|from nerves|griffin|parkside|laureate|psych|shadow~mountain|red~rock
comp|workers~comp claim|case|settlement|settled for|on @owner? @body,disability yes|none|y|no|n,not disabled per|at,no known|reported|disclosed? disability,restriction|restrictions from doctor|dr|doc
sit~down|seated|desk work|job|duty only? because|bc|due of|to? @owner? @body,hard time walking|standing|hearing|seeing|breathing|bending|climbing
tell red from green,latex|peanut|severe|food|bee allergy,allergic to latex|peanut|bee|nuts,on blood~thinner,psych|psychiatric|mental~health hold,mental|nervous breakdown,court ordered counseling|treatment|rehab for|at?,halfway house for addicts|recovery,transplant list,weighs # and @cant,melts|melted down,meltdowns,social phobia,drink|drank a fifth|case|pint,committed for # days,can~only|only see|hear out~of|with one|1|@owner @side? eye|ear,ssi|ssdi|ssa award,lose @owner disability,ticket to~work holder|participant|assigned,job coach thru|through|from|with|by drs|voc~rehab,job coach due|because,goes~to|attends|in group at|for family~and~children|depression|addiction|grief|anger,speech hard|difficult to? understand|follow
learning|memory|vision|hearing|mental~health|health issue|barrier,limited to part~time|# hours? by|per ssa|doctor|dr,unable to work since,disability status? yes|no|y|n,identifies|identify|identified|self~identifies as? disabled|a|having|with disability?
in bed with|w @owner back|legs|head,dialysis ran|runs|day|days|appt|appointment|schedule,scooter|wheelchair user,on drugs,retired|discharged on medical,black lung,burns in @owner? @body,left @self|him|her with headaches|pain|seizures|limp,hit @owner head,like a # year old,sheltered work|workshop,abilityone,creoks|red~rock|grand~lake|gateway case~manager|case~worker|caseworker|counselor|therapist,psych med|meds|medication,12 and 12,oxford house,drug|alcohol rehab grad|graduate|program|center,lost|loses @owner? hearing|sight from|in|due,desk|chair|mat for @owner back|knees|hip|neck
return|back with|w no lifting,tty to|relay,limits|limited @self|him|her to # hours?|hrs standing|walking|sitting,mentally challenged|ill|slow,psych issue,drinks|drinking every day|night,inpatient treatment,out~of|from|went~to|in|to|complete treatment for|in|at|again,got|just out~of|from treatment|detox|rehab,ticket assigned to drs,drs|voc~rehab|vocational~rehab is|are? paying|pays|paid|buying|bought for,transition services for students,osb|osd graduate|grad|student,blind school,pact team,crisis unit|center,on a|the waiver,waiver worker|nurse|services|case~manager,hab tech|specialist helps|drives|takes|with,hts helps|drives|works,dds case~manager|client|worker|staff,home health comes|nurse|aide? comes|visits,aide at home,goes~to|going~to meetings nightly|daily|every,bad case of asthma|arthritis|nerves|anxiety
aint|hasnt|not|never|wasnt|isnt|havent|quite been|felt? right|same in? the|@owner? head|mind? since|after|from
aint|isnt|not quite? right in the|@owner? head|mind|upstairs,off in the head,touched in the head,not playing with a full deck
read|see|hear|write|talk|walk|grip|hold|walkin so|too|real|very? good|well w|with|out~of? them|those|these|@owner? eyes|ears|hands|legs|glasses?
make|made|making out faces|words|letters|numbers|print|signs|gauges|faces,@cant see colors?,tell colors apart
climbing|lifting|standing|bending|kneeling|stairs|ladders|driving|heights|stooping a? ladder|ladders|stairs|heavy? is|are out|no~go
balance being|is|was|gets|got off|bad|poor|shaky,balance issue|problem,because|bc|due|account|cause of @owner balance|hearing|sight|breathing|memory
scared to~death|stiff of|around|by @trigger,reads|reading|read with|w|using|through a? magnifier|magnifying|loupe,magnifier app
get|gets|got|start|starts|started to? shake|shaking|tremble|trembling|sweating|hyperventilating,shaking|trembling|screaming fit|spell,fits if|when|at|since|ever
gets|got|get|been|goes so|real|too|pretty|way? down in? the? dumps?,wont|doesnt|not|dont leave|come out~of? @owner? room|house|bed|bedroom|apartment
hear|see out~of? that|@owner? left|right|one|good|bad side|ear|eye,hears|hear fine|good|better|best if|on|in|from|when,good|bad|left|right|deaf ear|eye
speech is|was real|so|very|too? thick|slurred|unclear|hard|slow|garbled,thick speech|tongue,a hearing|vision|sugar|heart|nerve|back thing
crazy pill|med|doctor|house,@cant feel @owner|the feet|hands|legs|pedals|fingers|toes|foot|arm
recovery|recovering|recovered|recover from|w|with|for|off @drug,lets|let|put|kicked|came|got out of? the? service|army|navy|military|marines|guard? on|for a? medical
medicaled out,medical out of,med board,boarded out,words|letters|numbers|lines|page|print to? hold|stay|sit|stand|keep still
blow|blew|blown|blowed up in|over|by|twice|overseas|@self|him,got blown|blowed up,ied blast|explosion|hit|attack,roadside bomb,burn pit,back to the? door|wall
sitting|standing|walking|bending|typing|lifting is? worse than,half of @self|me|him|her is,me|@body|@loose is|are|got|has titanium|metal|plastic|wired
doctor|doc|dr|va wrote|written|writes @self|@owner|him|her? a? letter|note|excuse|script,walk|walks|walking funny|crooked|stiff|hunched|bent|sideways|slow|like~that|kinda
has|have|with|only|just|w|got|hes|shes the? one|1 good|bad|working? arm|leg|eye|hand|kidney|lung|ear|foot|side,special olympics|olympian
he|she|@self drinks|uses|parties too|alot|a~lot|heavy|again|before|to|every|all,seems|looks|acts|sounds|thinks|guess like|that? @self? drinks|uses|drunk|slow|off|high|drinking|using
something|nothing medical|mental|physical|wrong with|w? @self|him|her?,nothing|something is? wrong with @self|him|her,pick|picked|chose|select|selected|marked|entered|checked|put cognitive|physical|mental|hearing|vision|learning|psychiatric|disabled
disability? yes|no|from|to|as physical|mental|cognitive|hearing|vision|learning,sugar|pressure|nerves|pain|symptoms|seizures|diabetes|asthma|anxiety|depression|thyroid|moods|@body is|are? under control|controlled|managed|regulated|acting
@cant|not|dont|doesnt drive for|since|due|because|anymore|at~night|until|after|with,@cant|not|shouldnt do dusty|heavy|outside|outdoor|factory|fast|night|physical|manual|labor|bending work|jobs|labor?
work|be|go|stand|sit around|round|near|by|in|with @trigger,hits|hit the floor|deck|dirt when|if?,press|machine|saw|auger|pto|baler|belt|blade|conveyor|winch caught|took|got|mangled|crushed|ate @self|him|her|@owner
goes|went|going|go blank in|when|on|for|at|if?,wets|wet|wetting the|@owner bed|pants,kicked the? habit|dope|pills|bottle|stuff,on|off the|that? dope|juice|sauce|bottle|stuff|street~stuff|hard~stuff|needle|crack|pipe
drank|drinks|drink|drinking|smoked @self|himself|herself out|into|to|sick,lost @owner? license|job|kids to|over|because|from drinking|drugs|dope|meth|pills,sees|see|seeing things|shadows|people that|who|not
always|allways been sickly|slow|special|sick|nervous|behind|different|like~that|that~way,been poorly,poorly with|in,@cant|not tote|carry|hoist|lift|heft nothing|anything|much|over|more
quit|stopped|gave~up|swore~off drinking|using|dope|pills|meth|alcohol|drugs|booze,dont|doesnt|doesn|not|no~longer drink|use anymore|now|no~more,touched|used @drug|a~drop since|in,get|gets|getting|got mixed up
lost that|the eye|leg|arm|hand|foot|finger|fingers,brain|brains is|are? wired|scrambled|fried|damaged|backwards,panics|panicked|panicking|panic behind|when|in|at|on|around|if,in the womb
wake|wakes|woke|waking up swinging|screaming|sweating|scared|choking,wheel|wheels|wheeled|rolled|rolls himself|herself|in in|on|around|through?,in a|the|@owner chair since|for|full~time|now|all|after
broke|broken|fractured|cracked @owner? collar bone,light|modified|restricted duty,closed|small|tight|enclosed in? places|spaces,come|came|comes|go|goes unglued|undone|apart,goes|went to pieces
came|come|comes|been back home? from? iraq|afghanistan|fallujah|vietnam|kandahar|overseas|deployment|war|there different|changed|messed|wrong|not,since|after iraq|afghanistan|fallujah|vietnam|kandahar|desert~storm|the~war|deployment|overseas|the~ied,since|after @owner deployment|tour|tours
dont|doesnt|@cant|not get around so|too|very|real|like|good|well|much,dont|doesnt|@cant|no feel|feeling nothing|anything|in|from in|below?
gets|got|takes|needs|has @owner|a? shot|injection|infusion|pill|something every|once|each|monthly|weekly|for,@body|@loose quit|quits|quitting|going|shutting|give|gave on|down|out|bad @self|me|him|her?,@body|@loose is|are|was|were going|shot|gone|bad|toast|giving|fused|ruined
tried|tries|trying|wants|wanted|wanting to end it|@owner,takes|take|took|taking something for|to|every|at|so,grip is|strength weak|gone|#,@owner grip,a|@owner|one|with para|paraprofessional in|at|since|all|who?
mind|level of a # year|child|kid|ten|eight|twelve|six,hands|fingers|feet|legs drawed|drawn|curled|gnarled|locked up,learning diff|difference|differences|disab,live|lives|living|stay|stays|staying at|in the|a|@owner? group|nursing|assisted|care home|living
short winded,never had the wind,new hip|knee|kidney|liver|heart|lungs|shoulder,only|just has|have|got sight|vision|hearing|use|feeling|strength,picks|picking at @owner skin|face|arms|scabs,pulls|pulling @owner hair,till|til|until it bleeds
involuntarily? committed to|for,emergency detention,5150,sleep|sleeps|sleeping|slept for days,when he|she|@self gets|get|goes|feels low|down|manic|bad,talks|talk|speaks through|thru|with|w|using a|one|the|@owner? tube|button|hole|device|tablet|machine|computer
words|letters|numbers|lines get|gets|getting|got|come|came|go|look|looks stuck|jumbled|mixed|backwards|wrong|scrambled|twisted|blurry|out|all,something|somethings undiagnosed|going~on|off|not~right with|w|about?,took @owner leg|arm|foot|toes|fingers below|above|off|at|in|from,below|above the knee|elbow amputation|amputee|amputated?
took|takes|caught a? bullet|round|shrapnel|rpg|slug|frag in|to|from?,turns|turn|gets|write|writes @owner bs|letters|numbers|words around|backwards|mixed|reversed,cut|cuts|cutting on @self|herself|himself,dark glasses|shades inside|indoors
light|noise|lights|smells sets|set|hurts|hurt|bothers|bother off? @owner|him|her,prick|pricks|pricking|stick|sticks @owner finger|fingers,finger sticks,check|checks|checking @owner sugar|glucose|levels,look|looks you|u|anybody|anyone|people|me in the eye,eye contact
slept|sleeps with a machine,cussed out voices,head|mind|brain gets|goes|is|aint all|so|too|real? foggy|fuzzy|cloudy|mixed|racing|blank|scrambled,heart|chest races|racing|pounds|pounding|flutters|skips,thoughts race|racing
@cant|not hardly? breathe|swallow|chew|sleep|eat|keep~food in|at|good|right|well|when|down|through,bad about forgetting,loses|lost|lose @owner|the balance|words|temper|way|place|footing,shuts|shut|clams|closed|locks down|up when|around|if|in|with?
too many people|noises|lights|voices,around|near a~lot~of|many|too~many|strange people|men|crowds|kids,jumpy|skittish|on~edge around|when|if|since,startles|startle easy|easily|at|when,sits|sat|sit with @owner? back to|against,needs|has|have to sit|lay|lie|rest|stop down? every|after|between|often|a~lot
@func|lift|drive|work by|with|w one hand|arm|eye|leg,favors|favoring|drags|dragging @owner? left|right|bad? leg|foot|side|arm|hip|knee,wears|wearing|wore|put a|an|@owner? brace|patch|sling|boot|wrap|splint|support on|for|over|since?
slow|behind|delayed since|from birth|born|childhood|always|the,held back|out in|twice|of|for|because|school? grades?,teachers|school|they said|told|put|had @self|him|her|me in|with|slow|something,never could|can|did learn|read|spell|write|count|sit|focus|hear|see
losing|lost|loses|lose @owner sight|vision|hearing|eyesight|balance|feeling|memory,bad|constant|daily|horrible headache|headaches,headaches|migraines that|so|every|knock|from|off|daily|if|when,can|could|able~to stand|sit|walk|drive maybe|about|around|only? #|@count minutes|min|hours?
take|takes|taking breaks to lay|lie|rest,year|month|day chip,lays|lay|lying|laid down|up every|after|because|w|since,got hooked on,scared|afraid to leave|drive|ride|be,too|so emotional|jumpy|anxious|nervous|depressed|sore|weak|tired for|to
gets|get|got|getting lost easy|easily|going|coming|in|on,gets|get|got|getting confused|mixed w|with|by|after|about|on|when|up,mixes|mix|mixed|mixing up? @owner|letters|words|numbers|what,forgets|forget|forgot|forgetting where|day|what|who|by|to
one|two|three|single step|steps at|instruction|instructions,each step|instruction,drop of a hat,make|get @self|herself|himself|hisself get|go|come|do|out~of|leave,out~of bed most|some|for|at|in|days|all,in bed most|two|three|all|for|days,lays|stays|laid|stayed in bed
set|sets|setting @self|him|her off,come|came|comes home|back different|changed|messed,lose|losing|find|finding|finds @owner? words,get|gets|getting @owner? words out,balance went,not|un steady on @owner? feet,unsteady,sees|seeing|see double|spots|floaters|blurry
@cant read the|a? small|fine|normal|regular|board|print|screen|sign|label,hearing|sight|eyesight|vision|memory is|are? about|nearly|almost gone|shot,feeling back in|to,@cant reach|lift up? over|above @owner head|shoulder,make a fist,down to @count|# fingers|toes
heart race|racing|races,flies|flew off the handle,enraged,mad at|over nothing|anything,tires|tired|wears|wore|gives|gave out easily|easy|quick|quickly|fast|so|after|by,lie|lay|lies down at|after|by|every,jumps|jump|flinches at|when|every,look|looks|looking folks|people|anyone in the eye
stays to himself|herself,where he|she can see the door,brain|mind just? works|is|runs slower|slow|different|differently,read to him|her,help|trouble reading|writing|spelling|counting|remembering,words wont|dont|will stick|stay|come,months|weeks without sleep|sleeping|eating,quit|quits|stopped|stops eating|sleeping|showering|bathing
been|is|was|started cutting again|on|since,@body|@loose is|are? no good,@body|@loose no|aint~no|not good,no more than #|@count hrs|hours|minutes|min on|standing|sitting|walking|a,sets|set off @owner breathing|asthma|headaches|migraines|allergies|nerves|ptsd,aide with @self|him|her,social stuff
tell red|blue|green|colors _? from|apart,loses|lost|losing track of dates|days|time|what,never been right,told|tell @self|him|her # or|times|things,picking|pick|picks up on|what,burnt|burned over|up|bad,lost feeling in|on,lung|kidney|rib|toes|finger took|taken off|out,plate put in
be around solvents|bleach|strobes|alarms|sirens|dust|fumes|chemicals|crowds|welding|cats|dogs|needles,chest tightens|tightened|gets|got tight?|up?,coughs till|until|all|so,rattles|wheezes when|at|all,blanks out,smells something,eyes wont correct|focus|track,feel @owner hands|feet|fingers|legs|toes
nothing heavy ever|since|anymore|for,permanent loss of,lil|little|bit|tad|touch slow to|in|at|for|about?,hand|fingers froze|frozen|locked|stuck in|up|shut|closed,put @self|him|her at light|sedentary|medium,cant|hard~time recall|remember|follow|keep|learn @owner? own|track|up|what|new|names|directions|instructions
wore|worn slap? out,been the same since|after,is|something wrong with @owner balance|back|head|heart|eyes|ears|leg|knee|hip,hands|hand|voice|head quiver|quivers|tremble|trembles|shake|shakes|bob,hit|hits the bottle,keyed|worked|wound up if|when|around,cannot|cant spell|count|read to|change|at,letters get|got turned|mixed
sees|see two|okay|only|round|around of|the|in|to,hold|holds|keep numbers|names|things in,in @owner? head|mind stick|stay,things fall right? out,court guardian,his|her guardian signs|is|comes|must,held together with|by,hears|sees real bad,arm|arms|leg|knee dont|doesnt|wont go|bend|lift|raise|straighten up|past|all?
good for about|maybe # hours|minutes|hrs,rocks and hums,wander|wanders|drifts off in|when,watches your|the mouth|lips,learns|thinks|thought different|differently|slower,show @self|him|her? over and over,not a fast learner|reader,three|two|few years behind other|in|at?,got hit|struck in the head|by lightning
screen reader,hearing aid battery|batteries,cataract patient,mood change|swing,paranoid about|of|that,nodding off,track marks,bariatric surgery,sleep study,hep c,guillain barre,pdd nos,gender dysphoria,elevator access
@body|@loose is|are|was|were|got messed|tore|banged up
`;

/** Injuries, old and new. Rule 6 lets them be either type; new ones are mostly short-term. */
export const injuries = `
@hurt @owner|the|a|his|both? @side|lower|upper? @body|@loose|collarbone|ribs
@hurt in|at|from|on|when|while|by a|the? car|accident|wreck|fall|work|job|lifting|playing
@hurt @self|herself|himself
broke|broken|fractured|cracked|shattered a|his|her|two? collarbone|nose|tooth|bone|pelvis|hip|leg|arm|ribs|tailbone
fell and|off|from|down broke|hurt|hit|a|the|ladder|roof
job|work|workplace|car|head|back|knee|sports|combat|brain|spinal|neck|shoulder|hand|old|war|football|crush|burn|oilfield|motorcycle|@body related? injury
work comp,injury from|to|in|that|at|sustained|on|when,stab|gunshot|shrapnel wound
got|was|been shot|stabbed|electrocuted|thrown|kicked|struck|bit in|by|off,stitches,whiplash,concussion
hit @owner head,pinched nerve
ruptured|torn|herniated|bulging|slipped|blown|crushed|busted appendix|achilles|disc|disk|acl|meniscus|spleen|vertebrae|eardrum|tendon|ligament
second|third|2nd|3rd degree burns?,heat stroke|exhaustion,rotator cuff,injury,dog|snake|spider bite,swelled up
face swelled
shot in @owner leg|back|arm|knee|hip|stomach|head|chest|shoulder|foot|hand,burn|burned on|over both|@owner|half|most? arm|hand|face|leg|body
`;

/** Limits told so plainly that they are one wherever they stand. */
export const plainLimits = `
@cant|not|only|no~longer|trouble|difficulty|hard~to|struggles~to|unable~to|able~to~only stand|sit|walk|standing|sitting|walking for|very? long|more|too|extended|prolonged|periods|over|longer than? time|periods|a|an|#|hour|minutes|far|long?
@cant|not|unable~to|able~to~only|only lift|carry|lifting over|more|anything|heavy|above than|over|things|# heavy|#|lbs?
@cant bend|squat|kneel|stoop or|and|& bend|squat|kneel|stoop|lift|twist
no lifting|standing|bending|climbing|driving over|more|for|past|allowed than? #|long?
sees|seeing|saw a psychiatrist|psychologist|neurologist|oncologist
on|off|takes|taking|needs|his|her meds for|again|daily|since,goes|going|went to counseling
in|attends counseling for|weekly
declined|refused|chose|elected|prefers|does|did to? not? to? disclose disability|disabilities|her|his|condition`;
