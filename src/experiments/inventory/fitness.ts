/** Who is fit for a work, by words that need no body to be named, by a mark, or by the number in a register. */
import { spoken } from './spoken.ts';

const r = String.raw;

const TRADE = r`(?:electricians?|plumbers?|engineers?|technicians?|installers?|fitters?|roofers?|builders?|surveyors?|therapists?|counsellors?|nurses?|doctors?|dentists?|vets?|teachers?|tutors?|instructors?|coaches|trainers?|guides?|drivers?|staff|team|crews?|gardeners?|cleaners?|carers?|solicitors?|lawyers?|advisers?|advisors?|accountants?|mechanics?|movers|removers|arborists?|practitioners?|translators?|professionals?|experts?|handwerker\p{L}*|\p{L}*betrieb\p{L}*|elektriker\p{L}*|installateur\p{L}*|monteure?|techniker\p{L}*|lehrkräfte|lehrer\p{L}*|trainer\p{L}*|therapeut\p{L}*|berater\p{L}*|fachkräfte|personal|heilpraktiker\p{L}*|\p{L}*schule|pflegekräfte|ärzte|zahnärzte|hebammen|artisans?|nounous|nourrices|infirmiers|électriciens?|plombiers?|installateurs?|techniciens?|formateurs?|moniteurs?|guides?|thérapeutes?|infirmi\p{L}+|organisme\p{L}*|équipes?|professionnels?|centre|école|instaladores?|electricistas?|fontaneros?|técnicos?|profesor\p{L}*|guías?|monitores|terapeutas?|profesionales|personal|clínica|centro|escuela|installator[ei]|elettricist[ai]|idraulic[oi]|tecnic[oi]|insegnanti|guide|istruttor[ei]|terapeut[ai]|professionist[ai]|personale|struttura|scuola|eletricistas?|canalizador\p{L}*|instrutor\p{L}*|professor\p{L}*|profissiona\p{L}+|escola|loodgieters?|installateurs?|elektriciens?|monteurs?|docenten|gidsen|vakmensen|therapeuten|\p{L}*bedrijf|instalator\p{L}*|elektry\p{L}+|hydrauli\p{L}+|nauczyciel\p{L}*|przewodni\p{L}+|terapeu\p{L}+|elektriker\p{L}*|rörmokare|vvs-?\p{L}*|hantverkare|läkare|tandläkare|lärare|guider|montörer|\p{L}*installatør\p{L}*|\p{L}*installatör\p{L}*|håndværkere|håndverkere|rørleggere?|lærere)`;

/** Who does the work, and that somebody found him fit for it: "Qualified electricians". */
const FIT = spoken(
  r`(?:qualified|licen[cs]ed|certified|accredited|registered|insured|vetted|approved|chartered|trained|authori[sz]ed|recogni[sz]ed)(?: \p{L}+)? ${TRADE}`,
  r`${TRADE}(?: \p{L}+)?(?: \p{L}+)? (?:qualified|trained|licen[cs]ed|certified|accredited|insured|vetted)`,
  r`(?:geprüfte?r?|zertifizierte?r?|zugelassene?r?|anerkannte?r?|ausgebildete?s?|geschulte?s?|qualifizierte?s?|examinierte?s?|versicherte?r?|lizenzierte?r?)(?: \p{L}+)? ${TRADE}`,
  r`${TRADE}(?: [\p{L}']+){0,2} (?:agréée?s?|certifiée?s?|diplômée?s?|qualifiée?s?|habilitée?s?|assurée?s?|reconnue?s?|formée?s?|autorizad[oa]s?|certificad[oa]s?|titulad[oa]s?|cualificad[oa]s?|homologad[oa]s?|acreditad[oa]s?|asegurad[oa]s?|colegiad[oa]s?|autorizzat[oiae]|certificat[oiae]|abilitat[oiae]|qualificat[oiae]|accreditat[oiae]|diplomat[oiae]|qualificad[oa]s?|credenciad[oa]s?|licenciad[oa]s?|segurad[oa]s?|formad[oa]s?)`,
  r`${TRADE}(?: \p{L}+){0,2} (?:examiniert|ausgebildet|geschult|zertifiziert|geprüft|versichert|erkend|gediplomeerd|gecertificeerd)`,
  r`(?:erkende?|gecertificeerde?|gediplomeerde?|gekwalificeerde?|bevoegde?|verzekerde?)(?: \p{L}+)? ${TRADE}`,
  r`(?:certyfikowan\p{L}+|licencjonowan\p{L}+|wykwalifikowan\p{L}+|dyplomowan\p{L}+|uprawnion\p{L}+)(?: \p{L}+)? ${TRADE}`,
  r`(?:behörig\p{L}*|auktoriserad\p{L}*|certifierad\p{L}*|utbildad\p{L}*|legitimerad\p{L}*|autoriser\p{L}+|uddannede?|utdannede?|sertifiserte?|godkendte?|godkjente?)(?: \p{L}+)? ${TRADE}`,
);

/** A mark, and whose or which: "Label Qualiopi", "Agrément n° 75-1234". */
const MARKED =
  /(?:^|[\s,])(?:[Cc]ertificazione|[Cc]ertificad[oa]|[Cc]ertificación|[Cc]ertificação|[Cc]ertification|[Ll]abel(?! (?:API|ID|SDK|PDF))|[Ss]iegel|[Kk]eurmerk|[Cc]ertyfikat|[Uu]prawnienia|[Zz]ertifikat|[Aa]ccreditation|[Aa]lvará|[Aa]grément|[Ll]icencia|[Ll]icença|[Oo]peratore)(?: \p{Ll}+)? (?:\p{Lu}\p{L}{2,}|n(?:\.?[º°]|o\.|r\.?|úm\.?)\s?\d)/u;
export const MARKS = new Set(
  'certificazione certificado certificada certificación certificação certification label siegel keurmerk certyfikat uprawnienia zertifikat accreditation alvará agrément licencia licença operatore'.split(
    ' ',
  ),
);

/** A number that a register of capital letters gave: "CRICOS Provider 00123K". */
const REGISTERED =
  /(?<![\p{L}\d])(?!(?:SKU|VAT|ISBN|ISSN|EAN|GTIN|UPC|ABN|ACN|IBAN|BIC|SWIFT|KVK|BTW|NIP|REGON|KRS|CVR|ORG|SIRET|SIREN|RCS|CIF|NIF|TEL|FAX|REF|ART|PO|USt|UID|HRB|VIN|MPN|PIN|ASIN|URL|COM|USB|HTTP|ISO|MODEL)(?!\p{L}))\p{Lu}{3,8} (?:[Pp]rovider|[Ll]icen[cs]e|[Rr]eg(?:istration|\.)?|[Mm]ember(?:ship)?|[Aa]ccreditation|[Cc]ertificate|[Ff]irm)?(?: ?(?:ID|[Nn]o\.?|[Nn]r\.?|[Nn]umber|[Cc]ode|#|[Rr]ef\.?)){0,2} ?[\p{Lu}]{0,4}[- ]?\d[\d-]{3,}\p{Lu}?(?![\p{L}\d])/u;
export const REGISTERS = new Set(
  'provider license licence reg registration membership member accreditation certificate firm'.split(' '),
);

export const isFit = (text: string): boolean => FIT.test(text);
export const isMarked = (text: string): boolean => MARKED.test(text);
export const isRegistered = (text: string): boolean => REGISTERED.test(text);
