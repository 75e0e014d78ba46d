/**
 * The page that Ofsted has of an authority, with all its reports there.
 *
 * @param urn Ofsted's number of the authority; without it there is no such page
 */
export function inspectoratePage(urn: string | null): string | undefined {
	return urn === null ? undefined : `https://reports.ofsted.gov.uk/provider/44/${urn}`;
}
