/**
 * Spanish note terms. Source: everyday Spanish of the southern United States; the same groups as in English.
 * Accents are folded before look-up, so none are written.
 */
export const spanishConditions = `
por su espalda|rodilla|salud|condicion|enfermedad,de un oido|ojo,esta|es|soy|quedo sordo|sorda|ciego|ciega|mudo
pesadillas,le dan ataques|convulsiones,se marea|desmaya,cojea,diabetico,diabetica,epilepsia,epileptico,epileptica
convulsiones,depresion,ansiedad,deprimido,deprimida,bipolaridad,esquizofrenia,autismo,autista,asmatico,asmatica
leucemia,artritis,hipertension,paralisis,ceguera,ciego,ciega,sordo,sorda,sordera,mudo,muda,sordomudo,dislexia
amputacion,le amputaron,vih,sida,alcoholismo,alcoholico,alcoholica,drogadicto,drogadiccion,adicto,adicta,adiccion
migrana,fibromialgia,lesion,lesionado,lesionada,trastorno,tdah,demencia,tartamudea,tiroides,cataratas
presion alta|arterial,alta presion,derrame cerebral,dolor cronico
problema de|del|en|con la|el|los? salud|espalda|corazon|rodilla|aprendizaje|vista|vision|memoria|nervios|columna|higado
dolor de la? espalda|rodilla|cabeza|cuello|hombro|pecho,no oye|ve|escucha bien,sindrome de,dificultad para _
no puede caminar|levantar|cargar|ver|oir|pararse|agacharse|estar~de~pie,perdida de la? audicion|vista|vision|memoria
insuficiencia renal,esclerosis multiple,se lastimo|lesiono|fracturo|quebro,hernia de disco,estres postraumatico
ataques de panico,necesidades especiales,educacion especial,nervios malos,azucar alta,tiene azucar`;

export const spanishDevices = `
silla de ruedas,baston,andador,muletas,protesis,oxigeno,marcapasos,aparato auditivo,perro de servicio|guia`;

export const spanishTreatments = `
medicamento,medicacion,pastillas,insulina,antidepresivos,medicina para,dialisis,quimioterapia,quimio,psiquiatra
psicologo,psicologa,terapeuta,terapia fisica|psicologica|ocupacional|de~lenguaje,rehabilitacion
consejeria psicologica,seguro|beneficios|pension|cheque social|de|por por? incapacidad|discapacidad`;

export const spanishMedical = `
embarazada,embarazo,cirugia,operacion,hospitalizado,hospitalizada,enfermo,enferma,enfermedad,gripe,gripa,fiebre
parto,cesarea,neumonia,la|lo operaron,fue operado|operada,en el hospital,sala de emergencia|urgencias,cita medica
cita con el|la doctor|doctora|medico,dio a luz`;
