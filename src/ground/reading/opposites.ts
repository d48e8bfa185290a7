/** Pairs of opposites; a sentence that has one where its evidence has the other says the contrary. */
const PAIRS = `
increase increases increased increasing raise raises raised rise rises rose grow grows grew growing grown higher | decrease decreases decreased decreasing reduce reduces reduced lower lowers lowered drop drops dropped fall falls fell shrink shrinks shrank fewer
before | after
accept accepts accepted | refuse refuses refused reject rejects rejected decline declines declined
enable enables enabled | disable disables disabled
allow allows allowed permit permits permitted | forbid forbids forbidden prohibit prohibits prohibited disallow disallows deny denies denied prevent prevents
include includes included including | exclude excludes excluded excluding omit omits omitted
faster quicker | slower
succeed succeeds succeeded success passes passed | fail fails failed failure failing
begin begins began | stop stops stopped
agree agrees agreed | disagree disagrees disagreed object objects objected
support supports supported supporting favours favors | oppose opposes opposed
minimum min | maximum max
required mandatory requires | optional
public | private
synchronous | asynchronous async
encrypt encrypts encrypted | decrypt decrypts decrypted unencrypted
better improve improves improved | worse worsen worsens worsened
above | below
possible | impossible unable
safe secure | unsafe insecure
stable | unstable
valid | invalid
likely | unlikely
add adds added adding introduce introduces introduced | remove removes removed removing delete deletes deleted drop drops dropped
upgrade upgrades upgraded | downgrade downgrades downgraded
imported | exported
inbound incoming | outbound outgoing
online | offline
install installs installed | uninstall uninstalls uninstalled
bigger larger | smaller
cheaper | expensive
likes liked love loves loved | dislike dislikes disliked hate hates hated
happy satisfied | unhappy unsatisfied dissatisfied frustrated
easy easier | harder difficult
trust trusts trusted | distrust distrusts distrusted mistrust
available | unavailable
complete completed | incomplete
compatible | incompatible
keep keeps kept retain retains | remove removes removed
right correct | wrong incorrect mistaken
buy buys bought | sell sells sold
same identical | different differing differs differ
present exists exist existing | gone missing absent
`;

export interface Axis {
  name: string;
  sign: 1 | -1;
}

const axes = new Map<string, Axis[]>();
PAIRS.trim()
  .split('\n')
  .forEach((line, index) => {
    const [plus = '', minus = ''] = line.split('|');
    for (const [side, sign] of [
      [plus, 1],
      [minus, -1],
    ] as const) {
      for (const word of side.trim().split(/\s+/))
        axes.set(word, [...(axes.get(word) ?? []), { name: String(index), sign }]);
    }
  });

/** Where a word stands in its pairs; empty for words without an opposite here. */
export function axesOf(key: string): readonly Axis[] {
  return axes.get(key) ?? NONE;
}

const NONE: readonly Axis[] = [];
