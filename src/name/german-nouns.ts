/** A German noun in, what it tells of the name behind it out: nouns bear capitals there, and so seem to belong to the name. */

/** Offices and callings, alone and as the end of compounds: "Oberbürgermeisterin", "Bundeskanzler"; near miss: "Montserrat". */
const OFFICE =
  /(?:minister|pr[äa]sident|kanzler|meister|sekretär|(?:stadt|land|staats|bundes|gemeinde|regierungs|aufsichts)r[aä]t|anwalt|anwält|richter|leiter|chef|sprecher|kommissar|direktor|trainer|botschafter|gouverneur|senator|general|oberst|offizier|pfarrer|bischof|bischöf|papst|könig|kaiser|prinz|fürst|schauspieler|sänger|autor|regisseur|professor|forscher|experte|expert|ökonom|unternehmer|gründer|manager|führer|politiker|inspekteur|arzt|ärzt|vorsitzender?|abgeordneter?|beauftragter?|herrn?|frau)(?:in|s|n|en|innen)?$/iu;

/** What is said to be a body, and is no part of its name: "das Unternehmen Siemens". */
const CLASS =
  /(?:unternehmen|firma|konzern|hersteller|gewerkschaft|partei|fraktion|zeitung|zeitschrift|magazin|sender|agentur|verlag)s?$/iu;

/** What is part of a body's name: "Landgericht Hannover". */
const BODY =
  /(?:gericht|ministerium|amt|anstalt|universität|hochschule|kammer|behörde|klinik|klinikum|institut|museum|sparkasse|stadtwerke|feuerwehr|polizei)$/iu;

export type NounBefore = 'office' | 'class' | 'body';

/** Null for any other word. */
export function nounBefore(word: string): NounBefore | null {
  if (OFFICE.test(word)) return 'office';
  if (CLASS.test(word)) return 'class';
  return BODY.test(word) ? 'body' : null;
}
