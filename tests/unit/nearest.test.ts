import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/worksheet/nearest';

const names = ['post-mortem', 'feedback-email', 'feedback-log', 'network'];

describe('the nearest name', () => {
  it.each([
    ['post-mortum', 'post-mortem'],
    ['postmortem', 'post-mortem'],
    ['feedback-mail', 'feedback-email'],
    ['Network', 'network'],
    ['network', 'network'],
  ])('for %s is %s', (given, meant) => {
    expect(nearest(given, names)).toBe(meant);
  });

  it('is not guessed at when nothing is near', () => {
    expect(nearest('quince', names)).toBeUndefined();
    expect(nearest('post-mortem', [])).toBeUndefined();
  });

  it('is the first of several that are equally near', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });
});
