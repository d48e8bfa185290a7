import { stemOf } from './words.ts';

/** Words that say the same of the same thing; one line a meaning. */
const MEANINGS = `
deploy release ship rollout live launch out
rise raise increase grow climb
drop fall decrease reduce lower shrink decline cut
fix repair solve mend resolve
remove delete drop discard
add append
sorry apologise apologize
hit affect impact strike
leave keep remain
begin start
end finish stop over
break fail crash
big large
small little
fast quick speed
slow late delay behind lag
error fault bug problem issue
miss lack absent gone lost lose
hold keep retain store last
show display appear
need require must
want ask wish request like
allow permit let
forbid refuse reject deny block
customer client
bill invoice
cost price pay charge
mail email
reply answer respond
write author written
merge land
check verify test try
happen occur
enough sufficient
wait hold
same equal identical
twice two double duplicate
wrong incorrect bad
right correct
easy simple
hard difficult
help support
move switch shift
separate different
list enumerate
use rely depend
raise high big large more
favour prefer back support
choose pick select choice option
find spot notice see discover detect trace
happy satisfy good fine pleased glad
compare check match
figure number amount count
contract agreement
extend renew prolong
newcomer beginner
page document doc site
file open create
again repeat more
inform tell notify
become get turn
stick block lost
silent quiet
produce give make
malformed invalid bad
join merge combine
exhaust consume use
remove away gone
point show lead
contain hold include
short few less
start begin launch open
finish done complete
meeting call interview
answer word response
plan intend schedule
delay late postpone
team group
customer client user account
look read review check
change modify edit alter
make build create
pass forward hand
test run try
mean average
assign give take
limit cap maximum
note remark comment
question ask
single one sole
share common same
wish want like
worry concern doubt
rule policy
prove show confirm
secret private
often frequent
random chance
thank grateful
`;

const meanings = new Map<string, number[]>();
MEANINGS.trim()
  .split('\n')
  .forEach((line, index) => {
    for (const word of line.split(' ')) {
      const stem = stemOf(word);
      meanings.set(stem, [...(meanings.get(stem) ?? []), index]);
    }
  });

/** "rejoin" is to join again. */
const AGAIN = /^re-?(?=\p{L}{4})/u;

/** From so many letters on, a common beginning makes one word: "authored" and "author", "comparison" and "compare". */
const PREFIX = 5;

/** Whether two words (folded keys) are forms of one, or mean the same. */
export function sameWord(a: string, b: string): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  if (x === y || x.replace(AGAIN, '') === y || y.replace(AGAIN, '') === x) return true;
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length >= PREFIX && long.startsWith(short)) return true;
  if (x.length > PREFIX && y.length > PREFIX && x.slice(0, PREFIX + 1) === y.slice(0, PREFIX + 1))
    return true;
  const mine = meanings.get(x);
  return mine !== undefined && (meanings.get(y)?.some((meaning) => mine.includes(meaning)) ?? false);
}
