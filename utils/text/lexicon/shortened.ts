/**
 * Words as people clip them, each with the word it stands for. Source: our own reading of case-manager prose; clipped
 * words that are terms or cues of their own ("ppt", "appt", "meds") stand in the other lists.
 */
export const shortened = `
abt about,anx anxiety,bro brother,chk check,chks check,cnslr counselor,cnsling counseling,cond condition,couns counseling
counslr counselor,depr depression,diab diabetes,disab disability,disb disability,hlth health,hrng hearing,inj injury
lmtd limited,mntl mental,recovry recovery,recvry recovery,rstrctn restriction,rstrctns restriction,schiz schizophrenia
schl school,sis sister,surg surgery,svc service,svcs services,thpy therapy,thrpy therapy,trmt treatment,trtmt treatment
wheelchr wheelchair,whlchr wheelchair,wrk work,wrkg work,wrks work,phys physical,symp symptoms,dialisis dialysis
hospt hospital,hsptl hospital,injry injury,probs problem,prblm problem,prblms problem
shugar sugar,sike psych,oxigen oxygen,stroak stroke,strok stroke,lernin learning,speshul special,benifits benefits,tremmer tremor,brase brace,treetments treatment,enjury injury,depresd depressed
deprest depressed,anxity anxiety,nurves nerves,eyesite eyesight,brane brain,kidny kidney,thearpy therapy,counsler counselor,counsilor counselor,hospitle hospital,medcine medicine,medicin medicine`;
