/**
 * How people say it when they do not use the name: functional limits, injuries, parts of the body. Source:
 * our own knowledge of how participants speak and case managers write. `@x` is a class of words, `a|b` either
 * word, `a~b` two words in one alternative, `x?` an optional word, `_` any word, `#` a number. A word stands
 * for its plural, past and -ing form.
 */
export const layPhrases = `
@body @problem,@body nerve|disc|disk @problem,@body and @body @problem,@body is|are @bad|shot,@bad @side? @body
@bad @body and @body,@side back|leg|arm|side @problem,@problem in|with|of|to @owner? @side? @body
@body give|gave|giving|go|went out,back goes out,throw|threw|thrown @owner? back out
throw|threw|thrown out @owner? back,lost|lose|losing @owner @side? @body,lost @count finger|toe
missing @owner|part|several|@count of? @owner? @side? @body,no use of,loss of use
@cant not? really|physically|even|longer? @func,@cant to @func,not able to @func,isnt|arent|wasnt able to @func
no longer able? to? @func,can|could|does|do not @func
@cant to? do any|much|heavy|no? heights|stairs|ladders|lifting|bending|standing
@cant to? raise|hold|grip|bend|close|use the|a|that|@owner? @body|pen|pencil
can|could not hold|raise|grip the|a|@owner? @body|pen,@trouble in|with|when? @func
@trouble getting|staying|keeping around|up|still|awake|focused
@trouble with stairs|balance|memory|mobility|breathing,hard time @func
hard|difficult|painful for|to @self? to? @func,@func is|are hard|difficult|limited|painful,@func hurt
hurts to @func,pain when|while|from @func,limited in? @func,limited use of
limited mobility|motion|vision|hearing|sight|range,range of motion
cannot|cant lift|carry|stand|walk|sit more|over|for|than|long|very
no heavy|prolonged|repetitive? lifting|standing|bending|climbing|stooping over|more|for?
lifting|weight|standing|walking|work|medical|physical restriction|limit|limitation
# lb|lbs|pound lifting? restriction|limit|max,limited to # lbs|pounds,lift over|more|than # lbs?
@cant|doesnt|dont to? see|hear too|so|very|real? well|good|clearly|out|far|without|in|of|at~night
doesnt see|hear too|so|very|real? well|good,hears|sees poorly|little|nothing
her|his|their? eyesight|vision|sight|hearing|balance|circulation|memory|speech|speach is going|bad|gone|poor|failing|off|slurred
poor|failing|bad eyesight|vision|hearing|balance|circulation|memory|health,going blind|deaf
has|with|only one|1 good? arm|leg|eye|hand|kidney|lung,one arm|leg|hand|eye armed|legged|handed|eyed?
blind|deaf in|on 1|@owner|@side? @side? eye|ear|side,blind|deaf from|since birth|childhood
born with|without|missing|deaf|blind,birth defect
get|got|getting dizzy|faint|lightheaded|confused|winded|short~of~breath|overwhelmed~easily|mixed~up
dizzy|dizziness spells?,shortness|short of breath,pass out|at|from,passed|passes|blacks|blacking out
faint,falls a lot|asleep at work?,balance issues,unsteady on|gait,shaky hands,hands shake,tremor in,weak spells
hears things|voices,hearing|hear|heard voices,talks to herself|himself,nerves are bad|shot
nerve|heart|water|pain|blood|sugar|thyroid|seizure pill|med|medicine|medication,bad anxiety|nerves|headache
mental|emotional|nervous issues|stuff|challenge|struggle|breakdown|state|limitation|problem
mentally|emotionally not well|stable,not mentally|emotionally stable|well
off|back|went on|off? his|her|their meds|medication|medicine,slow learner,learn slow|slowly|differently
slow in school,a little|bit|kind of? slow,letters flip|move|jump around
forget things|appts|appointments|everything,@cant|trouble remember|remembering things|names|instructions
short term memory,brain fog,comprehension is low,reads lips,trouble reading lips,attention span,trouble paying attention
easily distracted,hyperactive,sugar diabetes,the sugar|sugars,has|have sugar,high|low sugar|sugars,blood sugar
sugar drop|is|gets low?,high blood,bp issues|problems|meds
blood pressure is|was|issue|problem|med|pill|spike high|up|#?,weak|bad|enlarged heart,bad ticker
hole in his|her heart,irregular heartbeat,heart stent|cath|surgery|pacemaker,heart isnt|not|is strong|weak|bad
open heart,bypass surgery,triple|quadruple bypass,walk with a? limp|cane|walker|stick|crutches|difficulty,limp
hard to get around,difficulty|trouble getting up|around,hard on his|her body|back|knees,body hurts,broke down body
crippled up,stove|stoved up,messed up @body,bone on bone,swelling in|of,swollen @body,numbness|tingling in
@body go|get numb|dead,metal|steel? plate|rod|pin|screw in @owner? @side? @body,metal plate
@body replace|replacement,joint replacement,fused vertebrae,@body never heal right?,grip is weak,weak grip
in recovery from|for|since|program,is|been|hes|shes|im in recovery
recovering addict|alcoholic|from addiction|alcohol|drugs|substance|opioids|meth,in remission,cancer free
clean for|since #,been clean|sober,clean and sober,# years|yrs|months|days clean|sober,sober for|since|living
sobriety,use meth|drugs|heroin|fentanyl,using again,struggle with drinking|drugs|alcohol|pills|sobriety,hooked on
past drug|alcohol use,history|hx of drug|alcohol|substance|etoh use?,drug habit,drink heavily|too~much,strung out
treatment for pills|drugs|alcohol|drinking|meth
@cant be around|in|out|on in? the? crowds|people|heat|sun|cold|chemicals|perfume|dust|fumes|smoke|heights|ladders|a~lot|lots
can|could not be around|in|out|on in? the? heat|sun|cold|crowds|dust|fumes|people|chemicals,do well in crowds
afraid|scared of crowds,anger|rage issues,tantrum,meltdown,shuts down,@cant sit still,cry|cries all the time
@cant get out of bed,no eye contact,rocks back and forth,covers her|his ears,light|sound|noise sensitivity
sensitive to light|sound|noise|chemicals,slurred|slurring|slurs speech?,groggy,eyes glazed,glazed eyes
never|not been right since,@cant to? follow audio|conversation
health problem|issue|concern|reasons|condition|limitation|scare|challenge|crisis|complication
medical problem|issue|condition|reasons|concern|limitation|crisis|history|barrier|hardship|diagnosis|needs
in? poor|bad|declining|failing|ill health,sickly,not in good health,health is bad|poor|failing|declining
constant|severe|phantom|joint|pelvic|bodily pain,pain levels|issues|flare|daily
in constant|a~lot~of|severe? pain,only use one hand|arm,one|@side side weakness,weakness on
partially paralyzed|blind|deaf,burned over,burns over,disfigured,disfigurement,short stature,little person
wheelchair bound,confined to a? wheelchair|bed,bed bound,bedbound,works|functions at a # year
low|lower|high functioning,needs constant supervision,needs help bathing|dressing,@cant live alone
has|under a? legal? guardianship|guardian,nonambulatory,non ambulatory,on her|his|their feet for|all|too|long
stand|sit|walk for long|extended|prolonged|too|more,long|prolonged periods? of? standing|sitting|walking
long term care facility,too sick|ill to,on something eyes,no oye|ve bien,missing # @side? @body,light duty only|per|until|due|for|restriction,on light duty,@trouble understanding|comprehending|processing,due to @owner? @side? eye|knee|back|leg|shoulder|hip|foot|feet|nerve|lung|heart,eyesight|vision failing|going|gone,ms|ra flare,permanent|doctor restriction,no left|right arm|leg|hand|eye`;

/** Injuries, old and new. Rule 6 lets them be either type; new ones are mostly short-term. */
export const injuries = `
@hurt @owner? @side? @body,@hurt in|at|from|on car|accident|wreck|fall|work|job|the~job
broke|broken collarbone|nose|tooth|bone|pelvis
@body is|was|got broken|injured|fractured|torn|crushed|hurt|amputated,fell and|off|from hurt|broke|hit|injured
on the job injury,job|work|workplace related? injury,work comp,old|sports|war|football|nerve|crush|burn injury
injury from|to|in|that|at,stab|gunshot wound,got shot in the? @body,stitches,whiplash,concussion,hit @owner head
pinched nerve,ruptured appendix|achilles,second|third degree burns,puncture wound,frostbite,heat stroke|exhaustion
rotator cuff,injury,dog|snake|spider bite,blew out @owner @body,tweaked @owner @body,swelled up,face swelled
foot swollen`;
