// Does the ledger keep the right rows, in the right order?
import { describe, expect, it } from 'vitest';
import { fits, order, type Row } from '../../../src/client/ledger-rows';

const row = (index: number, id: string, verdict: string, date: string, place: string, places: string): Row => ({ index, id, account: id.startsWith('A') ? 'telegram' : 'cable', verdict, kind: 'date', date, place, places });
const ROWS = [row(0, 'A-001', 'dramatization', '1945-03-01', 'Trier', 'trier'), row(1, 'C-001', 'supported', '1945-02-08', 'Livadia', 'livadia brandenburg-gate'), row(2, 'C-002', 'partly', '1945-02-08', 'Kienitz', 'kienitz brandenburg-gate')];
const ANY = { account: '', verdict: '', kind: '', month: '', place: '' };
const kept = (choice: Partial<typeof ANY>): string[] => ROWS.filter((r) => fits(r, { ...ANY, ...choice })).map((r) => r.id);

describe('rows that fit', () => {
  it('are all without a choice, and meet every part of one', () => {
    expect(kept({})).toEqual(['A-001', 'C-001', 'C-002']);
    expect(kept({ account: 'cable' })).toEqual(['C-001', 'C-002']);
    expect(kept({ account: 'cable', verdict: 'partly' })).toEqual(['C-002']);
    expect(kept({ month: '1945-02' })).toEqual(['C-001', 'C-002']);
    expect(kept({ place: 'brandenburg-gate' })).toEqual(['C-001', 'C-002']);
    expect(kept({ place: 'brandenburg' })).toEqual([]);
  });
});

describe('order', () => {
  const ids = (sort: Parameters<typeof order>[1]): string[] => order(ROWS, sort).map((r) => r.id);
  it('goes by id, by date and then id, by place, and by how far the record supports it', () => {
    expect(ids('id')).toEqual(['A-001', 'C-001', 'C-002']);
    expect(ids('date')).toEqual(['C-001', 'C-002', 'A-001']);
    expect(ids('place')).toEqual(['C-002', 'C-001', 'A-001']);
    expect(ids('verdict')).toEqual(['C-001', 'C-002', 'A-001']);
  });
});
