/**
 * What may be noted: accommodations, whatever they suggest (rule 3). They hide words of the other lists and
 * tell a cause beside them apart. Source: JAN's A to Z (names only), 29 CFR 38.14 and 38.15.
 */
export const accommodations = `
deaf interpreter,interpreter for the deaf,adaptive|adapted|assistive|alternative aids,grab bar installed
wheelchair accessible room|van|desk|site|workstation|entrance|restroom|classroom|transportation|table|building|route
wheelchair desk,service animal permitted|allowed|welcome|policy|area|relief|accommodation`;
