import { expect, test } from 'vitest';
import { mendFragment, mendPath } from './mend-address.ts';

test.each([
	['#p65', 'p65'],
	['#P65', 'p65'],
	['#p65.', 'p65'],
	['#p65)', 'p65'],
	['#p65).', 'p65'],
	['#p65%20and', 'p65'],
	['#p65%E2%80%9D', 'p65'],
	['#(p65', 'p65'],
	['#Recommendation-3,', 'recommendation-3'],
	['#how_made;', 'how_made'],
	['#p65-', 'p65'],
	['#%zz', 'zz'],
	['#', ''],
	['#…', ''],
])('%s means %j', (fragment, id) => {
	expect(mendFragment(fragment)).toBe(id);
});

test.each([
	['/reports/st-helens/2012-08-10', '/reports/st-helens/2012-08-10/'],
	['/Reports/St-Helens/2012-08-10/P65/', '/reports/st-helens/2012-08-10/p65/'],
	['/reports/st-helens/2012-08-10/p65/.', '/reports/st-helens/2012-08-10/p65/'],
	['/reports/st-helens/2012-08-10/p65/).', '/reports/st-helens/2012-08-10/p65/'],
	['/reports/st-helens/2012-08-10/p65).', '/reports/st-helens/2012-08-10/p65/'],
	['/reports/st-helens/2012-08-10/p65%22', '/reports/st-helens/2012-08-10/p65/'],
	['/reports//st-helens/2012-08-10/index.html', '/reports/st-helens/2012-08-10/'],
	['/.', '/'],
])('the path %s means %s', (path, mended) => {
	expect(mendPath(path)).toBe(mended);
});

test('the base of the site stays as it is written', () => {
	expect(mendPath('/Ofsted/Reports/Wirral.', '/Ofsted/')).toBe('/Ofsted/reports/wirral/');
	expect(mendPath('/ofsted/.', '/Ofsted/')).toBe('/Ofsted/');
	expect(mendPath('/other/', '/Ofsted/')).toBe('/other/');
});
