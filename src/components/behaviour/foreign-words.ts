/**
 * Elements within a finding whose words are not the finding's: marks of notes, numbers of annotations, and what
 * a mended place was before.
 */
export const foreignWords = '.note-mark, .annotation-number, .received';
