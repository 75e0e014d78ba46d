import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** How hard a server is asked. */
export interface Load {
	/** For how long, in seconds. */
	seconds: number;
	/** How many connections ask at a time, each again as soon as it has its answer. */
	connections: number;
}

/** What a server answered under a load. */
export interface Answers {
	/** Answers a second. */
	perSecond: number;
	/** Bytes on the wire of an answer, on average, its head included. */
	bytes: number;
	/** Milliseconds until an answer was there, at the median, and for 99 of a hundred at most. */
	p50: number;
	p99: number;
	/** Connections that failed or were given up, and answers with a status of 400 or more. */
	errors: number;
}

/** What wrk does beside asking: each path in its turn, as a browser that takes packed files, and its sums in one line. */
const script = `local requests, at = {}, 0
function init(paths)
	wrk.headers['Accept-Encoding'] = 'gzip, br'
	for i, path in ipairs(paths) do requests[i] = wrk.format('GET', path) end
end
function request()
	at = at % #requests + 1
	return requests[at]
end
function done(summary, latency)
	local e = summary.errors
	io.write(string.format('sums %d %d %d %d %d %d\\n', summary.requests, summary.bytes, summary.duration,
		latency:percentile(50), latency:percentile(99), e.connect + e.read + e.write + e.status + e.timeout))
end
`;

/**
 * Asks a server for some paths by turns with wrk, from one thread.
 *
 * @param url of the server
 * @param room a folder for the script of wrk
 * @throws if wrk fails
 */
export async function loadWithWrk(
	url: string,
	paths: readonly string[],
	{ seconds, connections }: Load,
	room: string,
): Promise<Answers> {
	const file = join(room, 'ask.lua');
	await writeFile(file, script);
	const { stdout } = await promisify(execFile)('wrk', [
		...['-t1', `-c${connections}`, `-d${seconds}s`, '-s', file, url, '--', ...paths],
	]);
	return readSums(stdout);
}

/**
 * Reads the line of sums that the script writes last: requests, bytes, then the time of all, of the median and of 99 of a
 * hundred in microseconds, and errors.
 *
 * @throws if there is none
 */
export function readSums(output: string): Answers {
	const line = /^sums (?<sums>\d+(?: \d+){5})$/mu.exec(output)?.groups?.['sums'];
	if (line === undefined) throw new Error(`wrk said nothing that can be read:\n${output}`);
	const [requests = 0, bytes = 0, microseconds = 0, p50 = 0, p99 = 0, errors = 0] = line
		.split(' ')
		.map(Number);
	return {
		perSecond: requests / (microseconds / 1e6),
		bytes: requests === 0 ? 0 : bytes / requests,
		p50: p50 / 1000,
		p99: p99 / 1000,
		errors,
	};
}
