import { addressOrPath } from '../../addresses/absolute-address.ts';
import { anchorPath, findingPath } from '../../addresses/report-addresses.ts';

/** Where the site will stand, for addresses in its data. The same options as those of a build. */
export interface DataSite {
	/** `https://reports.example.org`; absent where nobody has said. */
	host?: string | undefined;
	/** With a slash at both ends. */
	base: string;
	/** `none` where findings have no pages of their own. */
	findingPages?: 'none' | undefined;
}

/** A path, with the base before it, as an absolute address; the path itself where nobody has said where the site stands. */
export function locate({ host }: DataSite, path: string): string {
	return addressOrPath(path, host === undefined ? undefined : new URL(host));
}

/** The address of a finding: that of its own page, or of its place in the report where it has none. */
export function locateFinding(site: DataSite, report: string, id: string): string {
	const path = site.findingPages === 'none' ? anchorPath : findingPath;
	return locate(site, path(report, id, site.base));
}
