/**
 * Everyday words within two slips of a term of the lexicon, so that they are not taken for it misspelled.
 * Source: derived once by comparing the lexicon with a list of common English words; plain facts of spelling.
 */
export const everydayWords = `
abdication abduction abolition aborting addictive addition adoration alleges ambient appended aprendi artistic
attach audition automatic blandness blinders bluntness cancel canker canner canter catches caterer champs chromic
clamps conceit concept concert concerto concrete congenial consoling contesta conversions convert councilor counsel
crunches crushing cymbals deaconess decisions decreased depress depressing dilation durability factura handclap
herring hospitable impaled imparted impatient implied implored inaction incline inconvenience indicted inducted
induction infested inflated inflation inflection inflicted infliction infraction ingested ingestion inhale injected
insignia insulate invasions invented invention inverted invested lyrical lyrics manchuria marian mediation
meditation methane migrant migrate moraine morphing obsession opposition overdone overdue overrode overuse
peacemaker personalize personally pleasure poignant presume psychic retards returned rheumatic secures senioritis
shingle shrank shriek shrine shrunk shutter singular slammer spangles spectral spectre sputter stamper strike strobe
strode strove strutter sutter vocation warfare`;
