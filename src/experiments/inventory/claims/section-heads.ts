/** What headings say stands under them, and texts that ask, in the languages that we read: en, de, fr, es, pt, it, nl, pl, ru, ja, zh, ko, ar, he. */
import { anyOf } from './rated.ts';

/** Headings over what customers say. */
const SAYING = anyOf(
  'testimonial|what .*(?:say|said|think)|(?:customer|success) (?:stories|reviews)|reviews?$|loved by|kundenstimmen|stimmen (?:von|unserer)|das sagen|témoignages|ce que disent|avis (?:clients|de nos)|testimonios|opiniones|lo que dicen|depoimentos|o que dizem|dicono di noi|recensioni|ervaringen|opinie|co mówią|отзывы|что говорят|о нас говорят',
  'お客様の声|レビュー|口コミ|用户评价|客户评价|顾客评价|후기|이용\\s?후기|آراء|قالوا عن|ماذا يقول|המלצות|מספרים עלינו',
);

export const headsSayings = (heading: string): boolean => SAYING.test(heading.toLowerCase());

/** Headings over questions and answers. */
const ASKING = anyOf(
  '\\bfaqs?\\b|(?:common|frequent(?:ly)?(?: asked)?) questions|^questions\\b|questions (?:and|&) answers|(?:any|more|other|still have|have) questions\\b|häufige (?:fragen|gestellte)|^(?:noch |weitere |ihre )?fragen(?:\\b| zu)|foire aux questions|questions fréquentes|vos questions|preguntas frecuentes|^preguntas|perguntas frequentes|domande frequenti|^domande|veelgestelde|często zadawane|^pytania|вопросы|よくある(?:ご)?質問|常见问题|常見問題|자주 (?:묻는|하는)|문의|الأسئلة|أسئلة|שאלות',
);

export const headsQuestions = (heading: string): boolean => ASKING.test(heading.toLowerCase());

/** A text that asks: ends in a question mark of some script. */
export function isQuestion(text: string): boolean {
  return text.length >= 6 && text.length <= 200 && /[?？؟;]\s*$/.test(text) && !text.endsWith(';');
}

/** Headings over prizes. */
export const headsAwards = (heading: string): boolean =>
  heading.length <= 40 &&
  /\b(?:awards?|recognition|prizes|honou?rs|accolades|auszeichnungen|preise und|récompenses|distinctions|premios|reconocimientos|premi|riconoscimenti|prêmios|prémios|prijzen|onderscheidingen|nagrody|utmärkelser|priser)\b|受賞歴?|수상|获奖|награды|الجوائز/iu.test(
    heading,
  );
