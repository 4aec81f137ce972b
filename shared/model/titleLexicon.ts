import type { ManagementLevel, WorkField } from './vocabulary.ts';

/**
 * What words of a title say, in English and Dutch. Patterns are read against the title in lower case, without accents,
 * its words parted by single spaces. Of several that match the first counts, so the telling words stand before the
 * common ones. Many are beginnings, for Dutch writes its compounds as one word.
 */
type Sign<V> = readonly [pattern: RegExp, value: V];

const assistants =
  /\bsecretar(y|is|ia|esse|iaat)|secretaresse|\bpa\b|\bassistent|assistente?\b|\bassistant\b|reception|receptie|\bporter\b|portier|poortwacht|gatekeeper|telefonist|switchboard|\bbalie/;

export const levelSigns: readonly Sign<ManagementLevel>[] = [
  [/secretar(y|is) ?gener/, 'director'],
  [/^(hoofd|head|chef|manager|leider|leidinggevende)\b/, 'manager'],
  [/\bassistant (general )?(manager|director)|assistent (bedrijfsleider|manager)/, 'manager'],
  [assistants, 'staff'],
  [
    /\btrainee|\bintern\b|stagiair|leerling|junior|\bclerk|medewerk|\bemployee|operator|chauffeur|\bdriver|monteur/,
    'staff',
  ],
  [
    /commissaris|supervisory|toezicht|\bchair|voorzitter|\bboard\b|\bbestuur|raad van|familieraad|(?<!vice )president/,
    'board',
  ],
  [/\bowner|eigenaar|\bdga\b|aandeelhoud|shareholder|founder|oprichter/, 'board'],
  [/\bvice president|\bvp\b|\bc[efotimsphrdl]o\b|\bchro\b|\bcpo\b|\bchief\b.*\bofficer/, 'director'],
  [/direct(or|eur|rice)|\bdirectie|managing partner/, 'director'],
  [
    /\b(key ?)?account ?manag|(product|project|categor|community|office|contract|event|relatie|case|proces|process) ?manag/,
    'specialist',
  ],
  [/project ?leider|product ?owner|scrum/, 'specialist'],
  [
    /manager|hoofd|\bhead\b|chef\b|leider\b|leidster|leiding|supervisor|team ?lead|\blead\b|foreman|voorman|\bmanagement\b/,
    'manager',
  ],
  [
    /engineer|ingenieur|techno|technic|technisch|design|ontwerp|buyer|purchaser|inkoper|special|advis|consult|anal[iy]|archite/,
    'specialist',
  ],
  [
    /controller|accountant|boekhoud|bookkeep|jurist|lawyer|counsel|advocaat|coordinat|planner|develop|ontwikkel|programm/,
    'specialist',
  ],
  [
    /research|onderzoek|scientist|verkoper|representative|vertegenwoord|expert|construct|inspect|\bofficer|auditor|contact ?persoon|contact\b/,
    'specialist',
  ],
  [
    /\bdesk\b|afdeling|goods in|goederenontvangst|binnendienst|inside sales|magazijn|warehouse|administrati|schoonma/,
    'staff',
  ],
];

export const fieldSigns: readonly Sign<WorkField>[] = [
  [assistants, 'office'],
  [/business development/, 'sales'],
  [
    /\bcfo\b|financ|fiscal|fiscaal|control(ler|ling)|treasur|account(ant|ancy|ing)|boekhoud|bookkeep|debiteur|crediteur|credit\b/,
    'finance',
  ],
  [/\bchro\b|\bhrm?\b|human resource|personeel|\bp o\b|\bpeople\b|recruit|talent|payroll|salaris|opleiding/, 'hr'],
  [/\bcpo\b|purchas|procure|inkoop|inkop|\bbuyer|sourcing|aanbested/, 'purchasing'],
  [/\bclo\b|legal|jurid|jurist|\blaw|advocaat|counsel|compliance|notaris/, 'legal'],
  [/quality|kwaliteit|\bq[ac]\b|qhse|\bkam\b|\barbo\b|\bhse\b|safety|veiligheid|milieu|keurmeester/, 'quality'],
  [
    /\bcio\b|\bict\b|\bit\b|information (tech|sys|man)|informatica|informatie|automatiser|software|systeembeheer|system admin|\bdata\b|digital|digitaal|applicatie|cyber|web/,
    'it',
  ],
  [
    /\bc[csm]o\b|sales|verkoop|verkoper|commerci|\baccount|marketing|relatie|relation|customer|klant|service|support|export|vertegenwoord|buitendienst|binnendienst|\border desk|bestelafdeling/,
    'sales',
  ],
  [
    /logist|supply|warehouse|magazijn|transport|vervoer|chauffeur|\bdriver|expedit|shipping|distribut|\bgoods|goederen|planner|planning|voorraad|inventory/,
    'logistics',
  ],
  [
    /\bcto\b|\br ?(&|and|en) ?d\b|\br d\b|research|develop|ontwikkel|engineer|ingenieur|techno|technic|techniek|technisch|design|ontwerp|construct|laborat|innovat|onderzoek|scientist|architect/,
    'engineering',
  ],
  [
    /\bcoo\b|product(ion|ie)|fabri|manufact|\bplant\b|factory|operation|bedrijfsleider|bedrijfsbureau|assembl|montage|werkplaats|workshop|maintenance|onderhoud|monteur|operator|\blean\b|ploeg|foreman|voorman/,
    'production',
  ],
  [/product/, 'engineering'],
  [/\boffice\b|\bdesk\b|facilit|administrat|archief|\bclerk/, 'office'],
  [
    /\bceo\b|chief executive|managing|general (manager|director)|algeme(en|ne)|\bowner|eigenaar|\bdga\b|aandeelhoud|shareholder|founder|oprichter/,
    'general',
  ],
  [
    /commissaris|supervisory|toezicht|\bchair|voorzitter|president|\bboard\b|bestuur|raad van|familieraad|direct(or|eur|rice|ie)/,
    'general',
  ],
];
