/** What a server answers to. */
export interface HostAddress {
	/** Its name, such as `reports.example.org`; empty where it answers to any. */
	name: string;
	port: number;
}

/** Reads what a server shall answer to: `:8080`, `reports.example.org`, `http://localhost:8080`; null for anything else. */
export function readHostAddress(given: string): HostAddress | null {
	const { name = '', port } =
		/^(?:https?:\/\/)?(?<name>[\w*](?:[\w.*-]*\w)?)?(?::(?<port>\d{1,5}))?\/?$/u.exec(given)
			?.groups ?? {};
	if (name === '' && port === undefined) return null;
	const number = Number(port ?? 80);
	return number > 0 && number < 65_536 ? { name, port: number } : null;
}
