import { describe, expect, it } from 'vitest';
import { recordBody } from './body-record.ts';

const mdx = `<Finding id="introduction-1" kind="context" source="l21">
This letter summarises.
</Finding>

<Section id="safeguarding" source="l30" grade="good" gradeFrom="printed">

## Safe<Repair rule="letter-misread" was="q">g</Repair>uarding:

<GradeLine source="l31">
Grade 2 (Good)
</GradeLine>

<Finding id="p3" kind="narrative" number="3" printed="-" mended="number-displaced" source="l32">
A very <Repair rule="number-displaced" was="3. " />effective service <Gap />

- one
  - <Repair rule="letter-misread" was="guality">quality</Repair>
</Finding>

<Section id="within-three-months" source="l40">

### Within three months:

<Finding id="recommendation-1" kind="recommendation" due="P3M" mended="bullet-lost" source="l41">
Do this.
</Finding>

</Section>

<Section id="record" source="l50" grade="adequate" gradeFrom="record">

### Record

<JudgementRecord source="l51">
<Table>
<Row>
<Cell>
Leader<Repair rule="word-broken" was="ship ship">ship</Repair>
</Cell>
</Row>
</Table>
</JudgementRecord>

<Finding id="p4" kind="narrative" number="4" mended="number-lost" source="l60">
Last.
</Finding>

</Section>

</Section>
`;
const record = recordBody('wirral/2010-08-18', mdx);

describe('findings of a body', () => {
	it('come in the order of the document, each with its report', () => {
		expect(record.findings.map(({ report, id }) => `${report} ${id}`)).toEqual([
			'wirral/2010-08-18 introduction-1',
			'wirral/2010-08-18 p3',
			'wirral/2010-08-18 recommendation-1',
			'wirral/2010-08-18 p4',
		]);
	});

	it('know the headings above them, mended and without a closing colon', () => {
		expect(record.findings.map(({ path }) => path.map(({ heading }) => heading))).toEqual([
			[],
			['Safeguarding'],
			['Safeguarding', 'Within three months'],
			['Safeguarding', 'Record'],
		]);
	});

	it('have the grade of the nearest section that has one', () => {
		expect(record.findings.map(({ grade }) => grade)).toEqual([
			undefined,
			'good',
			'good',
			'adequate',
		]);
	});

	it('have the words that a reader reads', () => {
		expect(record.findings[1]?.text).toBe('A very effective service […]\n• one\n• quality');
	});

	it('keep what the document says of them, and nothing that it does not', () => {
		expect(record.findings[2]).toMatchObject({ due: 'P3M', mended: 'bullet-lost', source: 'l41' });
		expect(record.findings[2]).not.toHaveProperty('number');
		expect(record.findings[0]).not.toHaveProperty('mended');
	});
});

describe('sections of a body', () => {
	it('make a tree with grades and with findings counted through it', () => {
		expect(record.sections).toEqual([
			{
				id: 'safeguarding',
				heading: 'Safeguarding',
				grade: 'good',
				gradeFrom: 'printed',
				findings: 3,
				sections: [
					{ id: 'within-three-months', heading: 'Within three months', findings: 1, sections: [] },
					{
						id: 'record',
						heading: 'Record',
						grade: 'adequate',
						gradeFrom: 'record',
						findings: 1,
						sections: [],
					},
				],
			},
		]);
	});
});

describe('repairs of a body', () => {
	it('are listed with their place, wherever they stand, each once', () => {
		expect(record.repairs).toEqual([
			{ rule: 'letter-misread', was: 'q', now: 'g', place: 'safeguarding', source: 'l30' },
			{ rule: 'number-displaced', was: '3. ', now: '', place: 'p3', source: 'l32' },
			{ rule: 'letter-misread', was: 'guality', now: 'quality', place: 'p3', source: 'l32' },
			{ rule: 'bullet-lost', was: '', now: '•', place: 'recommendation-1', source: 'l41' },
			{ rule: 'word-broken', was: 'ship ship', now: 'ship', place: 'record', source: 'l51' },
			{ rule: 'number-lost', was: '', now: '4.', place: 'p4', source: 'l60' },
		]);
	});
});
