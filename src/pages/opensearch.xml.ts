import type { APIRoute } from 'astro';
import { addressOrPath } from '../addresses/absolute-address.ts';
import { withBase } from '../addresses/base.ts';
import { searchPath } from '../addresses/search-address.ts';
import { excerpt } from '../citation/excerpt.ts';
import { siteName } from '../library/publisher.ts';
import { escapeHtml } from '../words/escape-html.ts';

/**
 * Lets a browser search the site from its own search box: OpenSearch 1.1, which takes names of 16 and of 48 characters. Pages link to it
 * where the site has an address.
 */
export const GET: APIRoute = ({ site }) => {
	const template = `${addressOrPath(searchPath(), site)}?q={searchTerms}`;
	const icon = addressOrPath(withBase('/favicon.svg'), site);
	return new Response(`<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeHtml(excerpt(siteName(), 16))}</ShortName>
	<LongName>${escapeHtml(excerpt(siteName(), 48))}</LongName>
	<Description>Search inspection reports on children’s services, finding by finding</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Language>en-GB</Language>
	<Image type="image/svg+xml">${icon}</Image>
	<Url type="text/html" template="${template}"/>
</OpenSearchDescription>
`);
};
