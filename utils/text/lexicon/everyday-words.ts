/**
 * Everyday words within two slips of a term of the lexicon, so that they are not taken for it misspelled.
 * Source: derived once by comparing the lexicon with a list of common English words; plain facts of spelling.
 */
export const everydayWords = `
acoustic abduction addition clutch counsel illusion ingestion litigation peacemaker radiate regard restrictive retraction
reward congenial artistic authentic automatic automation autonomy ballistic compression conclusion concert crushing
cushion deliveries dependable dependability depressing diagnostic dictation direction durability elastic expression
impatient impression incision induction inflection inhale injunction insertion inspection insulting intention interfere
interference intrusion invention meditation mediation metrics migrating oppression perspective plastic possession
profession progression prospective regression repression restrict scattering shooter shutter singular stimulate
stimulation suppression withdraw withdrawn
ambient audition blinders cancel canker compassion compressor concerto concrete crooks defendant deniability dilation
despondent expensive explosion exclusive fascists insignia lyrical lyrics manchuria slammer stacking stamper stocking
sutter stabilize addictive phlebotomy homophobic senioritis contesta
pleasure strike strode strobe invented invested injected indicted inflicted infested inverted ingested inflated shrine shrunk
shriek shrank parental inflation infraction creaks champs clamps hospitable vocation cellulite shingle overdone
spectral adoration consoling poignant`;
