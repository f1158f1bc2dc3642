import { describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { collectRoutes } from './route-table.js';

describe('the table of routes', () => {
  it('knows with which methods a path is served', () => {
    const app = fastify();
    const table = collectRoutes(app);
    app.get('/placements/:id', () => 'x');
    app.post('/placements/:id/add-note', () => 'x');
    app.post('/placements', () => 'x');
    expect(table.methodsOf('/placements/17')).toEqual(['GET', 'HEAD']);
    expect(table.methodsOf('/placements/17/add-note')).toEqual(['POST']);
    expect(table.methodsOf('/placements')).toEqual(['POST']);
    expect(table.methodsOf('/placements/17/18')).toEqual([]);
    expect(table.methodsOf('/placementsX')).toEqual([]);
  });
});
