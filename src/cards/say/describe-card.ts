import { gradeLabels } from '../../model/grade.ts';
import { countOf } from '../../words/count-of.ts';
import type { Card, CardGrade } from './card.ts';

/** All that a card shows, in sentences, for those who do not see it. */
export function describeCard(card: Card): string {
	const { areas, more, instead, notices } = card;
	const rest = more === 0 ? [] : [countOf(more, 'more grade')];
	return [
		`${card.council}. ${card.kind}`,
		...card.details,
		card.dates,
		...card.overall.map(sayGrade),
		...(instead === null ? [] : [instead]),
		...areas.map(sayGrade),
		...rest,
		[card.findings, card.kinds].filter(Boolean).join(': '),
		...notices,
	]
		.map((sentence) => `${sentence}.`)
		.join(' ');
}

function sayGrade({ label, grade, isDoubtful }: CardGrade): string {
	return `${label}: ${gradeLabels[grade].toLowerCase()}${isDoubtful ? ' (doubtful)' : ''}`;
}
