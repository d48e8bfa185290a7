/** Where an interview begins in a Word document, which has no lines: the index of the paragraph, from 0. */
export const paragraphs = `
ALTER TABLE interview_place ADD COLUMN paragraph INTEGER;
`;
