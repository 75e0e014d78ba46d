import { PdfDamage, PdfName, PdfRef, type PdfDict, type PdfValue } from './pdf-value.ts';

/** Lists and dictionaries that stand in each other: real PDFs have three or four. */
const maxDepth = 100;

const blank = /(?:[\0\t\n\f\r ]|%[^\r\n]*(?:[\r\n]|$))*/y;
const word = /[^\0\t\n\f\r ()<>[\]{}/%]+/y;
const nameText = /[^\0\t\n\f\r ()<>[\]{}/%]*/y;
const restOfRef = /[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![^\0\t\n\f\r ()<>[\]{}/%])/y;
const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/u;
const escapes: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads the values that stand one after another in the text of a PDF, a character for each byte. Throws `PdfDamage`. */
export class ValueReader {
	readonly text: string;
	/** Where the next value begins, or the space before it. */
	at: number;

	constructor(text: string, at = 0) {
		this.text = text;
		this.at = at;
	}

	/** Takes what a sticky expression finds here. */
	take(expression: RegExp): string | null {
		expression.lastIndex = this.at;
		const found = expression.exec(this.text);
		if (!found) return null;
		this.at = expression.lastIndex;
		return found[0];
	}

	skipBlank(): void {
		this.take(blank);
	}

	/** Takes a word such as `obj`, if it comes next. */
	takeWord(expected: string): boolean {
		this.skipBlank();
		const start = this.at;
		if (this.take(word) === expected) return true;
		this.at = start;
		return false;
	}

	/** Takes a whole number; null if none comes next. */
	takeWhole(): number | null {
		this.skipBlank();
		const start = this.at;
		const found = this.take(word);
		if (found !== null && /^\d{1,10}$/u.test(found)) return Number(found);
		this.at = start;
		return null;
	}

	read(depth = 0): PdfValue {
		if (depth > maxDepth) throw new PdfDamage('its values are nested too deeply');
		this.skipBlank();
		const { text } = this;
		switch (text[this.at]) {
			case '/':
				this.at += 1;
				return new PdfName(readName(this.take(nameText) ?? ''));
			case '(':
				return this.#readString();
			case '[':
				this.at += 1;
				return this.#readList(depth);
			case '<':
				if (text[this.at + 1] !== '<') return this.#readHex();
				this.at += 2;
				return this.#readDict(depth);
			default:
				return this.#readWord();
		}
	}

	#readList(depth: number): PdfValue[] {
		const list: PdfValue[] = [];
		for (this.skipBlank(); this.text[this.at] !== ']'; this.skipBlank())
			list.push(this.read(depth + 1));
		this.at += 1;
		return list;
	}

	#readDict(depth: number): PdfDict {
		const dict: PdfDict = new Map();
		for (this.skipBlank(); this.text[this.at] !== '>'; this.skipBlank()) {
			const key = this.read(depth + 1);
			if (!(key instanceof PdfName)) throw new PdfDamage('a dictionary has a key that is no name');
			dict.set(key.name, this.read(depth + 1));
		}
		if (this.text[this.at + 1] !== '>') throw new PdfDamage('a dictionary has no end');
		this.at += 2;
		return dict;
	}

	#readWord(): PdfValue {
		const start = this.at;
		const found = this.take(word);
		if (found === null) throw new PdfDamage('a value is missing');
		if (number.test(found)) {
			const isRef = /^\d+$/u.test(found) && this.take(restOfRef) !== null;
			return isRef ? new PdfRef(Number(found)) : Number(found);
		}
		if (found === 'true' || found === 'false') return found === 'true';
		if (found === 'null') return null;
		this.at = start;
		throw new PdfDamage(`"${found.slice(0, 20)}" is no value`);
	}

	#readHex(): string {
		const end = this.text.indexOf('>', this.at);
		const digits = this.text.slice(this.at + 1, end).replaceAll(/[\0\t\n\f\r ]/gu, '');
		if (end < 0 || /[^\da-f]/iu.test(digits)) throw new PdfDamage('a string of digits is damaged');
		this.at = end + 1;
		return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex').toString('latin1');
	}

	#readString(): string {
		let string = '';
		let open = 0;
		for (let at = this.at; at < this.text.length; at += 1) {
			const sign = this.text[at] ?? '';
			if (sign === ')') open -= 1;
			if (open === 0 && sign === ')') {
				this.at = at + 1;
				return string;
			}
			if (sign === '(') open += 1;
			if (sign === '\\') {
				const octal = /^[0-7]{1,3}/u.exec(this.text.slice(at + 1, at + 4))?.[0];
				const next = this.text[at + 1] ?? '';
				string += octal ? String.fromCharCode(parseInt(octal, 8) & 255) : (escapes[next] ?? next);
				at += octal?.length ?? 1;
			} else if (sign !== '(' || open > 1) string += sign;
		}
		throw new PdfDamage('a string has no end');
	}
}

/** `#20` in a name is a space. */
function readName(text: string): string {
	return text.replaceAll(/#([\da-f]{2})/giu, (_, code: string) =>
		String.fromCharCode(parseInt(code, 16)),
	);
}
