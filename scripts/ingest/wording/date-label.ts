/** What stands before the days of an inspection on a cover, as the source of a pattern: "Inspection dates", "Dates of inspection". */
export const dateLabel = '(?:Inspection dates?|Dates? of (?:the |this )?inspection)';
