import type { InterviewRow } from '../../store/interview-list.ts';

/** `Oda Finkelmeyer, Head of catalogue, Bramblewick Books`; the title where nobody is known. */
export function headline(interview: InterviewRow): string {
  const who = [interview.person, interview.role, interview.company]
    .filter((each) => each !== null)
    .join(', ');
  const gone = interview.removedAt === null ? '' : ' (removed)';
  return `${who === '' ? interview.title : who}${gone}`;
}
