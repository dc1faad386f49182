/**
 * Everyday words within two slips of a term of the lexicon, so that they are not taken for it misspelled.
 * Source: derived once by comparing the lexicon with a list of common English words; plain facts of spelling.
 */
export const everydayWords = `
abdication abduction abolition aborting acoustic addictive addition adoration alleges ambient appended aprendi
artistic attach audition authentic automatic automation autonomy ballistic blandness blinders bluntness cancel
canker canner canter catches caterer cellulite champs chromic clamps clutch compassion compression compressor
conceit concept concert concerto conclusion concrete congenial consoling contesta conversion conversions convert
councilor counsel creaks crooks crunches crushing cushion cymbals deaconess decisions decreased defendant deliveries
deniability dependability dependable depress depressing despondent diagnostic dictation dilation direction
durability elastic exclusive expensive explosion expression factura fascists handclap herring homophobic hospitable
illusion impaled imparted imparts impatient implied implored impression inaction incision incline inconvenience
indicted inducted induction infested inflated inflation inflection inflicted infliction infraction ingested
ingestion inhale injected injunction insertion insignia inspection insulate insulting intention interfere
interference intrusion invasions invented invention inverted invested litigation lyrical lyrics manchuria marian
mediation meditation methane metrics migrant migrate migrating moraine morphing obsession opposition oppression
overdone overdue overrode overuse parental peacemaker personalize personally perspective phlebotomy plastic pleasure
poignant possession presume profession progression prospective psychic radiate regard regression repression restrict
restrictive retards retraction returned returns reward rheumatic scattering secures senioritis shingle shooter
shrank shriek shrine shrunk shutter singular slammer spangles spectral spectre sputter stabilize stacking stamper
stimulate stimulation stocking strike strobe strode strove strutter suppression sutter vocation warfare withdraw
withdrawn`;
