import { expect, test } from 'vitest';
import { reportAddress } from './report';

const PAGE = 'https://atlas.example/countries/latvia/';

test('a mail about an error names the page in its subject and its text', () => {
	const mail = new URL(reportAddress('mailto:atlas@example.org', PAGE));
	expect(mail.pathname).toBe('atlas@example.org');
	expect(mail.searchParams.get('subject')).toBe(PAGE);
	expect(mail.searchParams.get('body')).toBe(`${PAGE}\n\n`);
});

test('a page for reports gets the page in its query, beside what stands there', () => {
	const form = new URL(reportAddress('https://example.org/report?form=2', '/countries/latvia/'));
	expect(form.searchParams.get('page')).toBe('/countries/latvia/');
	expect(form.searchParams.get('form')).toBe('2');
});
