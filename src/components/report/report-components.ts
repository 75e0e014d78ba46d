import Cell from './Cell.astro';
import Finding from './Finding.astro';
import Furniture from './Furniture.astro';
import Gap from './Gap.astro';
import GradeLine from './GradeLine.astro';
import JudgementRecord from './JudgementRecord.astro';
import Note from './Note.astro';
import NoteMark from './NoteMark.astro';
import Repair from './Repair.astro';
import Row from './Row.astro';
import Section from './Section.astro';
import Table from './Table.astro';

/** Every element that the MDX of a report may hold. */
export const reportComponents = {
	Cell,
	Finding,
	Furniture,
	Gap,
	GradeLine,
	JudgementRecord,
	Note,
	NoteMark,
	Repair,
	Row,
	Section,
	Table,
};
