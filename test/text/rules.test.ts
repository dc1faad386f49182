import { describe, expect, it } from 'vitest';
import { readText } from '../../utils/text/read-text.ts';

/** What is found, as `type: words`, in order. */
const found = (text: string) => readText(text).map((hit) => `${hit.type}: ${text.slice(hit.start, hit.end)}`);
const types = (text: string) => [...new Set(readText(text).map((hit) => hit.type))];

/** Every text has a finding of the type, and no finding of another. */
function flags(type: string, texts: readonly string[]): void {
  for (const text of texts) it(`flags: ${text}`, () => expect(types(text)).toEqual([type]));
}

function passes(texts: readonly string[]): void {
  for (const text of texts) it(`passes: ${text}`, () => expect(found(text)).toEqual([]));
}

/** Rule 6 lets chronic illness, injury, medicines and treatment be of either type. */
function flagsHealth(texts: readonly string[]): void {
  for (const text of texts) {
    it(`flags: ${text}`, () => {
      expect(types(text)).not.toEqual([]);
      expect(types(text).filter((type) => type !== 'disability' && type !== 'medical')).toEqual([]);
    });
  }
}

describe('rule 1: conditions, limits, devices, medicines, treatment, benefits, schooling', () => {
  flagsHealth([
    'Ppt stated she has epilepsy and cannot drive.',
    'cl has ptsd from deployment',
    "can't stand for more than an hour",
    'bad knees, wants sit down job',
    'uses a cane',
    'came in with his service dog',
    'She takes Zoloft.',
    'on meds for her nerves',
    'goes to counseling weekly',
    'sees a psychiatrist Tuesday',
    'wears hearin aids in both ears',
    'Back is shot from roofing.',
    'Dad says he quit taking his Ritilin.',
    'His lungs aint been right since the burn pits.',
    'receives SSI and SNAP',
    'vet, 70% VA rating',
    'co-enrolled with Voc Rehab',
    'referred to DRS',
    'on the ADvantage waiver',
    'was in special ed',
    'had an IEP in school',
    'CM thinks he may be on the spectrum',
  ]);
  flagsHealth(['has epilespy', 'is bipoler', 'anxity attacks', 'deppression', 'has fibromialgia', 'uses a weelchair']);
  flagsHealth(['tiene diabetes y toma insulina', 'es sordo', 'usa silla de ruedas']);
});

describe('rule 2: denied, past, ruled out and undisclosed are notations too', () => {
  flags('disability', [
    'Ppt denies any disability.',
    'No disability reported at intake.',
    'Doctors ruled out MS in June.',
    'used to have seizures',
    'declined to disclose disability status',
  ]);
});

describe('rule 3: an accommodation is clean, its cause is not', () => {
  passes([
    'Sign language interpreter scheduled.',
    'Client requested a sign language interpreter for the orientation.',
    'Interpreter for ASL needed.',
    'Braille copy of the handbook provided.',
    'Extended time on the test was provided.',
    'Ergonomic chair approved for the worksite.',
    'Reasonable accommodation offered and declined.',
  ]);
  for (const text of [
    'Extended time granted because of dyslexia.',
    'Large print packet provided (low vision).',
    'Interpreter booked as ppt is deaf.',
    'Stool provided since she has arthritis.',
  ]) {
    it(`finds the cause: ${text}`, () => {
      expect(readText(text).map((hit) => hit.variant)).toContain('accommodation-cause');
    });
  }
});

describe('rule 4: had or used is a finding, provided or permitted is not', () => {
  flags('disability', ['Ppt uses a wheelchair.', 'her hearing aids need batteries', 'he has a service dog']);
  passes([
    'Wheelchair provided for the campus tour.',
    'Service animal permitted at the worksite.',
    'wheelchair accessible room',
  ]);
});

describe('rule 5: the household is medical, anybody else is nothing', () => {
  for (const text of ['her son has autism', 'His wife is on dialysis.', 'cares for her mother who has dementia']) {
    it(`marks family: ${text}`, () => expect(readText(text).map((hit) => hit.variant)).toContain('family'));
  }
  flags('disability', [
    'Lives with his mother and has epilepsy.',
    'Mom states client has ADHD.',
    'Boss would not work with him on his seizures.',
  ]);
  passes([
    'A coworker had a seizure so she stayed late.',
    'Customer at the store had a stroke and ppt called 911.',
    'works with autistic children',
    'neighbor in a wheelchair gives her rides',
  ]);
});

describe('rule 6: short-term facts are medical; screenings without a result are clean', () => {
  flags('medical', [
    'had surgery last week',
    'home with the flu',
    'she is 5 months pregnant',
    'went to the ER',
    'called in sick',
  ]);
  passes(['DOT physical paid.', 'TB test and drug screen passed.', 'Hep B vaccine series for clinicals.']);
});

describe('rule 7: employers, trades, courses, names, places, policy, idioms', () => {
  flags('disability', ['lacks vision for driving', 'checked himself into rehab']);
  passes([
    'Started work as a mental health aide.',
    'Certified Medication Aide class starts 3/4.',
    'wants to be a special education teacher',
    'interview at Oklahoma Heart Hospital, dietary',
    'Mr. Walker called',
    'moved to 1200 N Walker Ave',
    'insurance: health, dental, vision',
    'short term disability insurance offered',
    'Her employer offers short term disability.',
    'recovering from the layoff',
    'lacks vision for the future',
    'checked himself into work late',
    'auxiliary aids and services are available upon request to individuals with disabilities',
    'race, color, religion, sex, national origin, age, disability',
    '12% of enrollees have a disability',
    'Reviewed her IEP and updated goals.',
    'Individual Employment Plan signed',
    'turned a blind eye',
    'sick of job hunting',
    'limited English, basic skills deficient',
    'prescription safety glasses approved',
    'MS Word class',
    'please add service',
  ]);
});

describe('rule 8: tickets and subjects', () => {
  flags('disability', [
    'Please change disability from N to Y for PID 334455',
    'Referral, bipolar',
    'participant marked Yes to disability in error',
  ]);
  passes(['The Save button is disabled.', 'my account was disabled', 'Where do I enter disability status?']);
});

describe('rule 9: social security numbers', () => {
  flags('ssn', [
    '219-09-9999',
    'No match, so we looked, and it is 219-O9-9999 with the letter.',
    'Import stops at 2l9-09-9999.',
    'SSN reads 219O99999',
    'Only this much can be read: 219-XX-9999',
    'The fax shows 219-0?-9999',
    'The letter names her by 219-09-9xxx',
    'Old list shows XXXXX9999 in the case title',
    'W-2 from last year has 219099999 in the corner',
    'The sheet they sent has Amos, welder, 21909 9999',
    'two one nine, oh nine, then four nines',
    'two-one-nine, dash, oh-nine, dash, triple nine, nine',
    'She only said nine nine nine nine at the end',
    'Su seguro termina en 9999',
    'Last four for Rosalind = 9999',
    'Coy 9999 (last 4), Amber none yet',
    'SSN is masked, so I called and they said it ends 9999',
    'SSN 219.09.9999',
    'ssn 219 09 9999',
    'SSN: 219/09/9999',
    'social 219099999',
    '219099999 is her ssn',
    'SSN – 219–09–9999',
    'SSN 219\u00ad-09\u200b-9999',
    'SSN 219\u00a009\u00a09999',
    'SSN: ２１９-０９-９９９９',
    'ssn 219-09-\n9999',
    'SSN ending in 9999',
    'Wrong SSN on PID 4005182, should end 9999',
    'ss card replaced, last 4 is 9999',
    'Ppt ssn keyed as pid, 219_09_9999',
    'xxx-xx-9999',
    '219-09-99 99 on the SSA printout',
    '219~09~9999',
    'Social keyed with a gap, 2190 99999.',
    'SSN on the form reads 21909 9999.',
    'His SSN: 21909, then 9999',
    'FW: client Harjo, last four 9999',
    'Was asked for the last 4 of her social. She gave 9999.',
    'Social first five 21909',
    'SSN xxx-x9-9999 appears twice',
    'last 4 of social are 9999',
    'SSN verified w/ card, xxx-xx-9999',
    'read it to me as two one nine, oh nine, nine nine nine nine',
    '# reads 2 1 9 - 0 9 - 9 9 9 9 per her W-2',
    'SSN 219|09|9999',
    'SSN (219) 09-9999',
    'SSN xxx-09-9999',
    'SSN 000-12-3456',
    'Dup PIDs - same 219 09 9999 on both',
    'Her social was printed on the training voucher that went to the school: 219 09 9999.',
    'He put his ss in the address line, it shows 219099999 where the street goes',
    'She told me: two nineteen, zero nine, ninety-nine ninety-nine.',
    'The social is off, his card says xxx xx 9999',
    'Social ending 9999, three employers in 2023.',
    'She lost her voucher. 219-09-9999 is her SSN.',
    'PID 4482913 - 219-09-9999',
    'Re: PID 4017755 219 09 9999 duplicate',
    'The last digit fell off: 219-09-999',
    'Scan was cut off, all there is to see is 219-09- and then a smudge',
    'She read it off the card: 2-1-9-0-9-9-9-9-9.',
    'Nos dijo dos uno nueve, cero nueve, nueve nueve nueve nueve.',
    'The stub came in as 219-099999',
    'His card says 219-0-9-9999, as he wrote it',
    'SSN was keyed 219 099 999',
    "Brother's ss number got put on her application by accident (219099999)",
    'Her number on the voucher is 219-09-9999',
    'Wrote it with blanks: 2 1 9 0 9 9 9 9 9',
    'Two people on 219 09-9999',
    'The value is 219\u00ad09\u00ad9999 and nothing else',
    'SSN was keyed 8999, should be 9999 (last 4)',
    'Merge 219099999 into PID 6102288, SSN twice',
    'SSN 219 oh nine nine nine nine nine',
    'SSN: two one nine, thirteen, nineteen nineteen',
    'two one nine dash zero nine dash nine nine nine nine',
    'SSN: 219 __ 09 __ 9999',
    'SSN 219;09;9999',
    'SSN 219-09-999',
    '219\u207b09\u207b9999',
    '219\u202a-09\u202c-9999',
    'paste error 219\u200b09\u200b9999',
    '219\u200b\u200b09\u200b\u200b9999',
    'Social for PID 6150284 was typed in the last name box. It reads 219099999 on every letter.',
    'First five are 219-09, she forgot the rest.',
    'His SSN ends in 9999 and the other shows 9990.',
  ]);
  passes([
    'PID 219099999',
    'mailed to 74103 4418',
    'CDL is S219099999',
    'passport 219 09 9999',
    'EIN 21-9099999, SSN box empty',
    'Su seguro del carro termina en 9999',
    'The laptop is 9999 (last 4)',
    'model 219-O9-9999',
    'claim 219-09-9999',
    'part 219-0-9-9999',
    'Case CV-219-09-9999',
    'Invoice 219-09-118, PO 4400127765',
    'claim 219-09-',
    'invoice 219-099999',
    'tracking 9400 1000 219 09 9999',
    'XXX-XX-XXXX',
    '000-12-3456',
    'mailed to 74103-1234',
    'Her phone ends in 0142, SSN was verified.',
    'Employee ID *****4471 on the pay stub',
    'SSN card received',
    'Room 219 09-2024',
    'Case number one two three four five six seven eight nine',
    'PID four four eight two nine one three oh one',
    'Lessons one, two, three, four, five, six, seven, eight, nine done',
    'Modules 1 2 3 4 5 6 7 8 9 complete',
    'Ppt lives at 17120 S 4170 Rd, Claremore.',
    'Her last 4 classes were 2301, 2302, 2401, 2402.',
    'Social security is 1120 a month.',
    'SSN is correct. Ends program 2025.',
    'The first 5 lots are 405-12 and 405-13.',
  ]);
  it('sees where a telephone ends and an SSN begins', () => {
    expect(types('call 405 555 0134 219 09 9999')).toEqual(['phone-personal', 'ssn']);
  });
  it('says what shape settles and what meaning does', () => {
    expect(readText('219-09-9999')[0]).toMatchObject({ status: 'breaks' });
    expect(readText('SSN 000-12-3456')[0]).toMatchObject({ status: 'check', variant: 'impossible' });
    expect(readText('last four of SSN 9999')[0]).toMatchObject({ variant: 'partial' });
  });
  it('keeps offsets in the text as typed', () => {
    expect(found('SSN ２１９-０９-９９９９ é')).toEqual(['ssn: ２１９-０９-９９９９']);
  });
});

describe('rule 10: cards and bank numbers', () => {
  flags('card', [
    'card 4111 1111 1111 1111',
    '5555-5555-5555-4444',
    'cvv 123',
    'Charged at the conf, 3714 496353 98431, twice.',
    'She wrote her card on the back of the tuition invoice (4111-1111-1111-1111).',
    'Ticket closed. 4111111111111111 is the number on it.',
    'Her receipt shows 4111 1111 1111 1111.',
    'Card 4111\u200b111111111111',
    '4111 1111 1111 1111, exp 11/28, and 907 on the back',
  ]);
  flags('bank', [
    'routing 103000648 account 12345678',
    'checking account 000123456789',
    'Direct deposit: 103000648 / 61 2209 84',
    'Checking should be 4000 7712 66, not 4000771266.',
    'She switched to Chime so pay goes to 212508834417 from here on out.',
    'The right one is Vision Bank, 103555551.',
  ]);
  passes([
    'claim 4111111111111111',
    'PO 4111111111111111',
    'OG&E account 123456789',
    'employer account 445566',
    'Visa gift card',
    'Took the bank card back. Office moved, front desk (405) 555-0164.',
  ]);
});

describe('rule 11: personal telephone numbers', () => {
  flags('phone-personal', [
    'cell 405-555-0111',
    'called ppt at (918) 555-0132',
    'best # is 580 555 0164',
    'LVM @ 5805550109',
    '918-555-0104 is her new number.',
    '918.555.0115 best # to reach ppt',
    'Best number 918-555-0126, evenings.',
    'Hers is 539-555-0184.',
    'Stays w/ a cousin and can be called there, 4055550128.',
    'Best number for Mr. Vance is 918-555-0104.',
  ]);
  passes([
    'employer phone 405-555-0111',
    'fax 405-555-0111',
    'HR at Michelin, 580-555-0112',
    'PID 4055550111',
    'call me at 405-555-0111',
    'Texting shows our own number 918-555-0100 as spam.',
    'Use work # only, 580-555-0113.',
    'Loretta at Mid-Del, 405-555-0131, about the LPN class.',
    'Two housekeepers needed, 580 555 0148, ask for Tina.',
  ]);
});

describe('rule 12: birth and age', () => {
  flags('dob', [
    "he was born in '07",
    'DOB 3/14/1991',
    'born June 2, 1974',
    'fecha de nacimiento 4/3/1980',
    'birth year 1974',
    'Date of birth is the 9th of November, 1965.',
    "Birth cert copied. Born Sept. 12 of '86.",
    'Client: 01/09/2004. Diploma verified.',
    'Says he is a 2008 baby.',
    'BORN JULY FOURTH NINETEEN SEVENTY SIX',
    "Birth year on the tribal card reads '82.",
    'ID verified, 11-02-1971 on DL matches.',
    'DOB is 10/9/2001. The father closed in 2012.',
    'DOB on the license reads 07/02/1988 while the system has none.',
    'The form asks the date of birth, filled in off her license, 10.12.74.',
    'Birth certificate from Caddo County lists September 9, 1968.',
    'Mother reports he was born Feb. 29, 2008.',
  ]);
  flags('age', [
    'she is 45',
    '45 y/o',
    'turned 60',
    'late fifties',
    'tiene 45 años',
    '17 year old youth',
    'She is 19 w/ 1 baby',
    'Youth is 17 so mom has to sign.',
    'Ms. Yoder, 58, wants bank work.',
    'He is going on 65.',
    'Kelvin Oakes, 19, dropped out last year.',
    'Dwight Harjo (59) wants to drive.',
    'Youth turned 25 mid program',
    'tanya is 58 and worried',
    'He had a bday & is 18 now.',
    'At 71 she would rather not.',
    '22 yrs young he says',
    'Mr. Vance at 61 thinks no one will hire him.',
    'Mondays are out for Mr. Sallee, 56.',
    "She's 30 tmrw.",
    'Just hit the big 4-0.',
    'Ppt 62, draws early, wants 20 hr/wk.',
    'Ppt just terned fourty.',
    'Youth 19 yrs 4 mo at enrollment',
    'Young adult, 20ish, no ID on him.',
    'Feels invisible as a woman of 61.',
    'Wrong age on the agreement. Reads 71, needs to read 17.',
    'Ppt (F, 37) asked for help.',
    'They asked how old (46).',
    'Youth program may take her back at 24 and a half.',
    'Her niece is all of 22, she is all of 19.',
    "He'll hit 25 on the 4th.",
    "He'll be 17 until the holidays.",
    'Youth is not eighteen till Halloween.',
    'Ppt at 20, almost 21, lives at home.',
    'Says she aged out at DHS, 18 now, has 120 days of rent.',
    'I have her as 29 by the form.',
    'She has hit the big five-oh.',
    'Forty-seven. Degree in networking.',
    'No one will hire him at 61.',
    "She isn't 18 yet.",
    '58, laid off from the plant, looking for work.',
  ]);
  passes([
    'He has to hit 80 hrs a month.',
    'Tulsa, 58, is the office number.',
    'Wind techs in Woodward start at 24. She liked it.',
    'Served as 92Y, supply.',
    'Started at Energy Savers, $17.',
    'Suite 36F, second floor.',
    'Drives her 20 year old Silverado.',
    'Client 45, closed.',
    'Has had jobs since she was 15.',
    'Lleva 23 años en la empacadora.',
    'Timesheet hours for Kelvin Oakes, 32, were entered.',
    'Kelvin Oakes, 19.50 an hour.',
    'Cosmetology license obtained 05/05/2005.',
    'Moved out of Texas, came here in 1998.',
    'Birthday shows 1/1/1900.',
    'Driver license issued 02/29/1999.',
    'Ppt 40, 41 and 42 were closed.',
    'Worked 10 yrs 4 mo on the job.',
    'Types fast, hit 41 wpm.',
    'Has 20 something tabs open.',
    'Age was verified. He has 20 credits to finish.',
    'Age verified. The report lists 22 services.',
    'Met with Mr. Vance at 61 Oak Street.',
    'Student at 85 is passing.',
    'Old form cuts off at 80 characters.',
    'Veteran 20 yrs 3 mo service',
    'A man of 30 years experience',
    'Student 17, row 4 in the list',
    'Her typing speed is now 45.',
    'Pay is in the mid 20s.',
    'In the early 90s he worked at a mill.',
    'She hit 45 on the typing test.',
    'Tuition will be 60.',
    '32F and icy, ppt missed class.',
    'Claim age: 60.',
    'Hours were 38, 39 next week.',
    'Wage is 18 and a half.',
    'Nobody showed at 61.',
    'Capped at twenty.',
    'He hit 40 on the 3rd, overtime after.',
    'Scheduled her as 40.',
    'He will be 40 until the new hire starts.',
    'Asked hours per week. Forty.',
    'Pay will be 18 on Jan. 1.',
    'Start date. 06/14/1998.',
    'License class A since nineteen eighty-eight.',
    'Truck driver for Swift from 02/03/1995 to 04/05/2007, laid off.',
    'Talked about her son, he was born 3/4/2014.',
  ]);
  passes([
    'hired 3/4/2020',
    'ages 16-24',
    'must be 18 or older',
    '10 years of experience',
    'her son is 5',
    'is 45 minutes late',
  ]);
});

describe('rule 13: marital status', () => {
  flags('marital', [
    'she is married',
    'recently divorced',
    'his wife drives him',
    'Marital status: Single',
    'single mother of 3',
    'HE IS MARRIED WITH TWO AT HOME',
    'she is married to a soldier',
    'Filing single, household of 1.',
    'casada',
    'his better half got on at the cafeteria',
    'They split up in the spring.',
    'She and Ray called it quits.',
    "He's a bachelor and likes it that way.",
    'Marital: M',
    'Lives in Spiro, legally sep., 2 dependents.',
    'She has been separated since Thanksgiving; he kept the truck.',
    'Common law, 9 years.',
    'He and his bride moved to Ada.',
    'did his FAFSA, it skipped the parent section since he is married',
    'App: never married.',
    'met with her divorce attorney',
    'Divorce on the docket for Monday, may miss class.',
    'Has divorce court on Thursday.',
    'Records merged, participant got divorced and has a new name.',
    'They are husband and wife. No duplicates.',
    'His ex states she owes.',
    'She got engaged over Christmas.',
    'Tied the knot in June.',
    'She and Ray split up.',
    'Marital status - M',
  ]);
  passes([
    'Separated from employer 4/12',
    'They split the childcare.',
    'Works a split shift.',
    'A bachelor of science in nursing.',
    '41 enrolled, 12 veterans, 9 single parents.',
    'The merger of the two shops was a bad marriage.',
    'Married to the idea of a food truck.',
    'Engaged in the class all week.',
    'Partner agency referred ppt',
    'single sign on',
    'eligible spouses',
    'husband-and-wife bakery',
    'recently separated veteran',
    'The spouse field shows for everyone.',
    'Legal assistant at a divorce and custody firm.',
    'Works the marriage license window.',
    'The spouse name box prints for everyone.',
    'Reviewed the page on the spouse of a service member.',
    'The text goes to his ex-roommate.',
    'His old lady boss wants him back.',
    'The text goes to her ex-employer.',
    'They are husband and wife team.',
    'Asked about annulment of the voucher.',
    'She was separated due to lack of work.',
    'Ppt was separated and filed UI.',
    'See ppt wed at 1.',
    'Separated, severance paid.',
    'Client has been engaged since June.',
    'They split up the work.',
    'Tyson and Seaboard split up last year.',
    'Read the common law chapter.',
    'They called it quits at 4 due to rain.',
    'Ex has password rights.',
  ]);
});

describe('rule 14: passwords', () => {
  flags('password', [
    'password is Summer2024!',
    'pw: Tulsa123',
    'PIN 4821',
    'security answer: Fluffy',
    'login jdoe / Fall2023',
    'I put in Mustang68*blue like always and it just sits.',
    'Forgot her PIN again. The one I set was 7719.',
    'security answer was her dog Biscuit',
    'Her password is 123456.',
    'The password is Redbird.',
    'Temp pw is Tulsa1957buick and the new one Tulsa1958buick.',
    'Remove the note with Spring2023# typed as login',
    'Forgot the answers: street = Cimarron, pet = Duke.',
    'Tried the security question (first dog: Waffles), no luck.',
    'Said his security word is Catfish.',
    "Forgot the answer to the security question. She swears it's Biscuit.",
    'Log in as me, Bison.River88 is what I use.',
    'Her login by voicemail: bethanyr, Dogwood-55-rain.',
    'UI claim PIN 7730 went to the old address.',
    'Phone unlock code 2580, straight down.',
    'She knows all the passwords, the main one is now Freedom_0615.',
    'Called the other day. Password is Redbird.',
    'Her gate PIN is 4471.',
    '* Mustang68*blue is what she uses.',
    'Password 12345',
    'Her password is fluffy.',
    'Her email password is biscuit.',
    'Her PIN is four four one nine.',
    'The code to his phone is 0852.',
    'Security questions: first pet = Biscuit, city = Anadarko.',
    'Challenge question was favorite teacher: "Mr. Goodfox".',
  ]);
  passes([
    'password reset',
    'forgot her password',
    'password is not working',
    'Johnson Password Reset',
    'password must have 8 characters',
    'Her password is outdated.',
    'Tried user name and password combos.',
    'PIN reset for the AS400 terminal',
    "Participant's login is locked.",
    "Couldn't log in to OKJobMatch.",
    'PIN was reset at 1430 today.',
    'Forgot PIN, ext 4471.',
    'User name Oakes2024 is locked out.',
    'The answer to her security question did not work.',
    'Bus pass bounced back with "missing justification".',
    'Reset answer on PID 6190773 is wrong.',
    'Asked how to answer the question: say it, own it.',
    'The security question will not load. It starts Monday.',
    'The answer to her security question did not work. It is Tuesday, so the desk closes.',
    'Reset answer did not work. It is OKJobMatch that locks.',
    'Go to GreatPlains2024! expo',
    'See Case%20Note.docx',
    'Password reset, ticket INC0044812, closed.',
    "Can't log in from her iPhone15.",
    'Forgot password, using Windows11 laptop.',
    'Unlock JSmith1985 please.',
    'Diploma is in her maiden name; Tulsa Public Schools.',
    'Security guard job: employer answered Monday.',
    'Interview question: her answer was Teamwork.',
    'Building access code changed in 2023.',
    'Her password is glitchy.',
    'The code to our door is 4471.',
    'PIN reset, tries 1 2 3 4 failed.',
    'Forgot login. City: Tulsa.',
    'Security question reset. Maiden name on SSN card.',
  ]);
});

it('ends a finding where its words end', () => {
  expect(found('two one nine oh nine nine nine treinta y ) !!')[0]).toBe('ssn: two one nine oh nine nine nine treinta');
  expect(found('\u200bSSN 219-09-9999\udc00')).toEqual(['ssn: 219-09-9999']);
});

describe('numbers taken down as they were said', () => {
  flags('phone-personal', ['Her phone is five eight oh, five five five, oh one five six.']);
  flags('bank', ['Her bank, acct nine nine zero four one one seven two']);
  flags('card', ['Card four one one one, one one one one, one one one one, one one one one']);
  flags('ssn', ['It is two one nine, oh nine, nine nine nine nine']);
  passes(['The office number is five eight oh, five five five, oh one five six.', 'One or two of the four came.']);
});

describe('what is said in words of no list', () => {
  flagsHealth(['She drops pans since the wreck.', 'Rode the little bus in grade school.']);
  it('weighs another statement of a sentence that has a finding', () => {
    const text = 'Takes Zoloft, wants second shift for the bus to Ada, and he can hardly get out of bed most mornings.';
    expect(types(text)).toEqual(['disability']);
    expect(found(text).length).toBe(2);
  });
  passes([
    'She drops off pans at the food bank.',
    'Rode the bus to the interview.',
    'Fireworks stand opens on June 15.',
  ]);
  it('marks the words that tell it, not the sentence before', () => {
    const text = 'Met at the library. Rode the little bus in grade school.';
    expect(found(text).join()).not.toContain('library');
    expect(types(text)).toEqual(['disability']);
  });
  it('takes the same few words over and over for no sentence', () => {
    for (const words of ['a1 ', 'no pan ', 'bus ']) expect(found(words.repeat(200))).toEqual([]);
  });
});

describe('plain facts in plain words', () => {
  flags('age', ['Ppt is 15 can we enroll', 'Age at enrollment: 24.', 'F, 33, Choctaw', 'Given to a 45yo male']);
  flags('phone-personal', ['Tried cell 580.555.0188 x3 this week', 'Cell ph. 4 0 5 5 5 5 0 1 3 9']);
  flags('marital', [
    'Called, wife answered and said he is at work',
    'Her soon to be ex is on the lease',
    'He lists himself single, no kids.',
  ]);
  flags('dob', ['Birth cert uploaded shows 8-5-2007']);
  flags('card', ['The security code on the back of her card is 902']);
  passes(['Program serves 16 to 24 year olds', 'Call the clinic, 580-555-0188 x3', 'The spouse field will not save']);
});
