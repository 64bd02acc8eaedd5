import { parseEnv } from 'node:util';
import { expect, test } from '@playwright/test';
import { readValue, removeValue, setValues } from '@/scripts/lib/env-file';

const name = 'KEY';

for (const [before, value, after] of [
  ['', '', 'KEY=new\n'],
  ['A=1', '', 'A=1\nKEY=new\n'],
  ['A=1\r\n', '', 'A=1\r\nKEY=new\r\n'],
  ['KEY=\nA=1\n', '', 'KEY=new\nA=1\n'],
  ['KEY=""\nA=1', '', 'KEY=new\nA=1'],
  ['KEY=old', 'old', 'KEY=new'],
  ['  export KEY = "old" # why\nA=1\n', 'old', '  export KEY =new # why\nA=1\n'],
  ['KEY= # why\r\nA=1', '', 'KEY=new # why\r\nA=1'],
  ["KEY='a # b'\n", 'a # b', 'KEY=new\n'],
  ['KEY="one\ntwo"\nA=1\n', 'one\ntwo', 'KEY=new\nA=1\n'],
  ['# KEY=old\nMY_KEY=a\nKEY_ID=b\n', '', '# KEY=old\nMY_KEY=a\nKEY_ID=b\nKEY=new\n'],
  ['KEY=first\nA=1\nKEY=last\n', 'last', 'KEY=first\nA=1\nKEY=new\n'],
  ['KEY: old\nA=1\n', 'old', 'KEY=new\nA=1\n'],
  ['\uFEFFKEY=old\nA=1\n', 'old', '\uFEFFKEY=new\nA=1\n'],
  ['A="one\nKEY=two\nthree"\n', '', 'A="one\nKEY=two\nthree"\nKEY=new\n'],
] as const) {
  test(`the variable in ${JSON.stringify(before)} is read, set, and removed again`, () => {
    expect(readValue(before, name)).toBe(value);
    expect(setValues(before, { [name]: 'new' })).toBe(after);
    const set = parseEnv(after.replace('\uFEFF', ''));
    expect(set[name]).toBe('new');
    const removed = parseEnv(removeValue(after, name));
    const { [name]: _, ...others } = set;
    expect(removed).toEqual(others);
  });
}
