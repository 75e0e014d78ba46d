/** The forms in which a finding can be copied, as the menu offers them. */
export const copyForms = {
	link: { label: 'Link', about: 'to the finding in its report' },
	quotation: { label: 'Quotation', about: 'with its citation' },
	markdown: { label: 'Markdown', about: 'quotation and citation' },
	passage: { label: 'Link to the selected words', about: 'first select words of the finding' },
} as const;

/** The name of one form. */
export type CopyForm = keyof typeof copyForms;
