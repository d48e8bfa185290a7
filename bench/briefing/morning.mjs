// What both benches time: one person's morning, ranked by the built program.
const { findReader } = await import('../../dist/briefing/reader.js');
const { readNews } = await import('../../dist/briefing/news.js');
const { habitsOf } = await import('../../dist/briefing/habits.js');
const { reasonsFor } = await import('../../dist/briefing/reasons.js');
const { rank } = await import('../../dist/briefing/rank.js');

/** The threads of one morning, best first. Everybody is one account, without interests: only what people did counts. */
export function rankMorning(store, who, span) {
  const reader = findReader(store, [], who, 'UTC');
  const news = readNews(store, reader, span);
  const habits = habitsOf(news.history, news.candidates, span);
  const candidates = news.candidates.map((candidate) => ({
    candidate,
    reasons: reasonsFor(candidate, reader, [], span, habits),
  }));
  return rank(candidates, habits, span);
}
