import { foldKey } from './fold.ts';
/**
 * Common English (and a little German) words. A capitalised word at the start of a sentence, or a word where an actor
 * stands ("… said"), is taken for a name only when it is not here and not built like a common word.
 */
const COMMON = new Set(
  `a an the this that these those there here it its he she they we you i my our your his her their him them us me who whom whose which what when where why how
  all any both each every either neither no none nobody nothing some someone somebody something several few many most more much less least other others another such same own one ones
  and or but nor so yet if unless until while whereas because since as than though although whether once also too very just only even still already again ever never always often sometimes usually
  not now then later earlier soon today tomorrow yesterday tonight recently currently previously finally first second third last next initially originally eventually meanwhile moreover however therefore thus hence
  instead otherwise besides furthermore additionally overall together separately apart aside elsewhere everywhere everyone everybody everything anyone anybody anything nowhere maybe perhaps probably
  in on at by for from to of with without within into onto over under above below between among against about around across after before behind beyond during despite except inside outside near off out up down
  through throughout toward towards upon via per regarding concerning following including according due given based plus minus versus like unlike amid beside along like
  be is are was were been being am do does did done doing have has had having will would shall should can could may might must ought need let lets get gets got
  add adds added allow allows answer answers ask asks asked agree agrees approve approves argue avoid back be become begin begins block blocks break breaks bring build builds bump bumps call calls cancel change changes check checks choose clean clear close closes
  come comes comment comments complain confirm confirms consider contact continue create creates cut cuts deal debate decide decides define delay delays delete deploy describe discuss discusses do document drop drops
  end ends ensure expect expects explain export fail fails fall find finds finish fix fixes follow follows give gives go goes grow handle handles happen help helps hold import improve improves include includes increase
  introduce keep keeps know land lands launch lead leads leave leaves let limit limits link links list lists look looks lose make makes mark mean means meet mention mentions merge merges migrate miss move moves
  name note notes notice object offer open opens pay pays pick plan plans point points post posts prepare prevent print propose proposes publish push put question questions raise raises react read reads receive recommend record
  reduce refer refuse reject rejects release releases remain remains remove removes rename reopen repeat replace replaces reply replies report reports request requests require requires resolve respond restart restore return
  revert review reviews rewrite rise rises roll run runs save say says see seem seems send sends set sets share ship ships show shows sign skip solve sort speak split start starts state states stay stays stop stops store submit
  suggest suggests support supports switch take takes talk talks tell tells test tests thank thanks think thinks track trigger try turn turns update updates upgrade use uses used wait waits want wants warn watch work works worry write writes
  access account accounts action actions addition admin age agenda alert alerts amount analysis announcement api app application approach approval area argument arguments article attack attempt attention author authors
  backlog bug bugs budget business case cases cause certificate chain chance channel channels chart charts choice choices class client clients clock cloud code colleague colleagues column command committee community companies company
  component concern concerns condition conference config configuration connection connections consensus consumer consumers content context contract contributor contributors conversation copy core cost costs count country couple coverage crash credit criteria customer customers
  cycle dashboard data database date day days deadline decision decisions default defaults definition delivery demand department dependency dependencies deployment design designs designer designers detail details developer developers device difference discussion discussions display doc docs documentation documents
  draft drafts duration ease editor editors effect effort email emails employee employees engineer engineering engineers entry environment error errors evaluation event events everyone evidence example examples exception exceptions expectation experience expert experts
  extension extensions fact failure failures feature features feedback field fields figure file files finding findings flag floor flow folder folk folks format forum founder framework free freeze function functions fund future
  goal goals good great green group groups growth guess guest guide half hand handshake hardware head header help high history hope host hour hours idea ideas image impact implementation implementations implementer implementers incident incidents industry information infrastructure input
  installation integration interest interface internet interview interviewee interviewer interviews issue issues item items job jobs key keys kind knowledge lab label labels lack language latency latest law layer leader leaders left length lesson letter level library libraries license life line lines
  load local log logs loss lot low machine mail main maintainer maintainers maintenance majority man manager managers management market material matter meaning measure meeting meetings member members memory message messages metric metrics middle migration mind minute minutes mistake mode model models moderator module moment money month months morning
  motion name names nature negotiation network new news night nodes note notes number numbers objection objections offer office official old operator operators opinion opinions option options order organisation organization outage output overview owner owners package packages page pages pair panel paper paragraph parameter parameters parent part participant participants
  parties partner partners party patch path pattern patterns payment peer people percent performance period permission person perspective phase picture piece pipeline place plan platform player point policy pool position positive possible post potential power practice presence present presentation pressure price prices pricing principle priority private problem problems procedure
  process product production products professor program programme project projects proof proposal proposals protocol prototype provider providers public pull purpose quality query queries question quick quiet quote range rate rates reader readers reason reasons recent recommendation record records red reference references region registry relation reliability remote repo repository research researcher researchers
  resource resources respondent respondents response responses rest result results right risk risks road roadmap role room root round row rows rule rules safety sale sales sample scale schedule schema scope score screen script search section sections sector security senior sense sentence series server servers service services session sessions setting settings setup several shape share sheet shift short
  side sign signal similar simple simplicity single site situation size small software solution solutions source space speaker speakers spec special specification specifications speed spelling stable staff stage stakeholder stakeholders standard standards start startup state statement status step steps stock storage story strategy stream string strong structure student students style subject success suite summary support surface survey system systems
  table target task tasks team teams technical technology term terms test tester testers testing text theme theory thing things thought thoughts thread threads threat ticket tickets time times timeline title tool tools top topic topics total track trade traffic training transfer transition trial trouble true trust truth type types typo unit update updates upper usage use user users value values
  variable vendor vendors version versions view views visitor visitors voice volume vote votes warning way ways web website week weeks white whole wide window woman word words work worker workers workflow workaround world writer year years zero
  yes ok okay please sorry hello hi hey well sure right thanks ready unclear likely unlikely worth aware able unable responsible important urgent necessary sufficient enough nearly almost roughly approximately about exactly
  big large long late early fast slow hard easy full empty dark light deep different further extra common general major minor final current previous former upcoming ongoing open closed active broken missing pending outdated various certain clearer better best worse worst smaller larger bigger faster slower older newer longer shorter higher lower cheaper
  one two three four five six seven eight nine ten eleven twelve dozen twenty thirty forty fifty hundred hundreds thousand thousands million millions twice double triple half quarter zero
  pr prs ci faq q a fyi tldr eod asap wip rfc cc
  default hand design accident nature contrast comparison chance week weekend month year noon midnight mail phone law way means far then itself themselves himself herself myself ourselves yourself default
  folks chair chairs lead leads sponsor host anybody devs dev ops support sales marketing legal finance product design qa cto ceo vp cfo
  der die das ein eine einen einem einer dem den des und oder aber nicht kein keine keinen ist sind war waren wird werden wurde wurden hat haben hatte hatten im in am an auf aus bei bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie wenn weil dass ob
  er sie es wir ihr ich du man sich dieser diese dieses jeder jede jedes alle viele einige mehr etwa rund heute gestern morgen jetzt noch schon nur auch sehr laut kunden kunde team nutzer`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/** Given names that are common words too: at the start of a sentence and before a person's verb they are people. */
const ALSO_NAMES = new Set(
  'will mark may bill rich grace hope art chase drew faith frank gene jack joy max pat pierce ray rob robin rose sandy sky summer sunny victor ward wade young christian dean guy lance miles dawn page stone dale cliff king norm reed april june august mason carter hunter chance chip'.split(
    ' ',
  ),
);

const SUFFIX =
  /(?:ing|ings|ed|ly|tion|tions|sion|sions|ment|ments|ness|ity|ities|ance|ences?|ancy|ency|able|ible|ful|less|ous|ive|ives|ically|ical|ship|ships|ware|ism|ists?|wards|wise|ivity|ability)$/;

/** Whether a word (folded key) is an everyday word, by list, by its plural or by how it is built. */
export function isCommon(key: string): boolean {
  if (COMMON.has(key)) return true;
  if (key.includes("'")) {
    const stem = key.slice(0, key.indexOf("'"));
    return COMMON.has(stem) || COMMON.has(stem.replace(/n$/, ''));
  }
  if (key.length >= 6 && SUFFIX.test(key)) return true;
  if (key.endsWith('s') && COMMON.has(key.slice(0, -1))) return true;
  if (key.endsWith('es') && COMMON.has(key.slice(0, -2))) return true;
  if (key.endsWith('ies') && COMMON.has(`${key.slice(0, -3)}y`)) return true;
  for (const prefix of PREFIXES)
    if (key.startsWith(prefix) && COMMON.has(key.slice(prefix.length))) return true;
  return false;
}

/** Whether a word or its singular is in the list itself; handles may be built like common words ("tfpauly", "danwing"). */
export function isListed(key: string): boolean {
  return COMMON.has(key) || (key.endsWith('s') && COMMON.has(key.slice(0, -1)));
}

const PREFIXES = ['un', 're', 'non', 'pre', 'over', 'under', 'sub', 'mis', 'dis', 'multi', 'inter'];

export function mayBeName(key: string): boolean {
  return ALSO_NAMES.has(key);
}

/** Words without content: they never align a sentence with its evidence. */
export const STOPWORDS = new Set(
  `a an the this that these those there here it its he she they we you i my our your his her their him them us me who whom whose which what when where why how all any both each every some such same own
  and or but nor so yet if unless until while whereas because since as than though although whether also too very just only even still already again ever now then later soon more most much many few other another about
  in on at by for from to of with within into onto over under between among against around across during through toward towards upon via per
  be is are was were been being am do does did done doing have has had having will would shall should can could may might must ought let get gets got one ones
  say says said saying ask asks asked asking write writes wrote report reports reported mention mentions mentioned note notes noted add adds added tell told think thinks thought
  it's that's i'm i'd i'll i've we're we'll we've you're they're let's there's he's she's
  der die das ein eine einen einem einer dem den des und oder aber ist sind war wird werden wurde hat haben im in am an auf aus bei für mit nach von vom vor zu zum zur als wie dass`
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(foldKey),
);

const GERMAN = new Set(
  'der die das und ist nicht ein eine einen dem den des mit von für auf wird werden wurde hat haben sind auch nach bei noch sich im am zum zur dass soll will möchte'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the a an and is are was were of to in for with on that it this by be has have not from as at or but will'.split(
    ' ',
  ),
);
const LATIN_OTHER = new Set(
  'el los las una que del por con para est sont une les dans pour avec pas sur il lo gli della che non per sono een het van niet met voor zijn och att det som inte'.split(
    ' ',
  ),
);

/**
 * Whether the sentence is English enough for rules about capital letters. German capitalises nouns, other scripts have no
 * capitals: there a capital letter says nothing.
 */
export function isEnglish(keys: readonly string[], sentence: string): boolean {
  let english = 0;
  let other = 0;
  for (const key of keys) {
    if (ENGLISH.has(key)) english += 1;
    if (GERMAN.has(key) || LATIN_OTHER.has(key)) other += 1;
  }
  if (other > english) return false;
  const foreign = sentence.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Thai}]/gu,
  );
  return (foreign?.length ?? 0) * 3 < sentence.length;
}
