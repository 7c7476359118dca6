import { test } from 'vitest';
import { textOf } from './content';
import { parse } from 'yaml';
import { parseDefinition } from '../../src/worksheet/definition';
test('x', () => {
  const base = () => parse(textOf('tests/fixtures/worksheets/en/every-kind.yaml'));
  const ed: Record<string, (d: any) => void> = {
    opt: d => { const f = d.sections[1].fields[0]; f.optoins = f.options; delete f.options; },
    kind: d => { d.sections[1].fields[0].kind = 'chocie'; },
    nokind: d => { delete d.sections[1].fields[0].kind; },
    colkind: d => { d.sections[2].fields[1].columns[0].kind = 'list'; },
    colkind2: d => { d.sections[2].fields[1].columns[0].kind = 'lin'; },
    nolabel: d => { delete d.sections[1].fields[0].label; },
    emptylabel: d => { d.sections[1].fields[0].label = ' '; },
    id: d => { d.sections[1].fields[0].id = 'Pace 1'; },
    noid: d => { delete d.sections[1].fields[0].id; },
    twice: d => { d.sections[1].fields[0].id = 'story'; },
    named: d => { d.named = ['plaec']; },
    cardf: d => { d.cards[0].parts[0].field = 'frist-sight'; },
    cardc: d => { d.cards[0].parts[2].columns = ['wher']; },
    only: d => { d.cards[0].parts[2].only.column = 'set'; },
    onlyopt: d => { d.cards[0].parts[2].only.options = ['bench', 'gras']; },
    onlyline: d => { d.cards[0].parts[2].only.column = 'where'; },
    group: d => { d.sections[3].fields[1].group = 'plac'; },
    quickRows: d => { d.sections[3].fields[0].quickRows = ['seting-out']; },
    qr2: d => { delete d.sections[3].fields[0].rows; },
    cols: d => { d.sections[2].fields[1].columns.push({ id: 'x', kind: 'line', label: 'X' }); },
    optkey: d => { d.sections[1].fields[0].options['Very Fast'] = 'x'; },
    stage: d => { d.stage = 'sent'; },
    max: d => { d.sections[2].fields[0].max = 0; },
    blank: d => { d.sections[2].fields[0].blank = '3'; },
    ends: d => { d.sections[1].fields[3].ends = ['one']; },
    sections: d => { d.sections = []; },
    file: d => { delete d.title; d.tittle = 'x'; },
    friend: d => { d.sections[0].fields[0].friend.lable = 'x'; },
    colprop: d => { d.sections[2].fields[1].columns[0].lines = 3; },
    from: d => { d.sections[2].fields[0].from[0].feild = 'x'; },
  };
  for (const [k, f] of Object.entries(ed)) { const d = base(); f(d); console.log(k, JSON.stringify(parseDefinition(d), null, 1).slice(0, 900)); }
  for (const v of [null, 5, 'x', [], undefined]) console.log(JSON.stringify(parseDefinition(v)));
});
