import { describe, expect, it } from 'vitest';
import { callState, guidanceState, isChecked } from '#domain/validity.ts';
import type { Verification } from '#schemas/verification.ts';

describe('a call', () => {
  const call = { status: 'open', opensOn: '2020-03-17', closesOn: '2020-04-30' } as const;

  it('is open from its first to its last day', () => {
    expect(callState(call, '2020-03-16')).toBe('upcoming');
    expect(callState(call, '2020-03-17')).toBe('open');
    expect(callState(call, '2020-04-30')).toBe('open');
    expect(callState(call, '2020-05-01')).toBe('closed');
  });

  it('is closed or paused before its deadline when its issuer says so', () => {
    expect(callState({ ...call, status: 'closed' }, '2020-04-01')).toBe('closed');
    expect(callState({ ...call, status: 'paused' }, '2020-04-01')).toBe('paused');
    expect(callState({ ...call, status: 'paused' }, '2020-05-01')).toBe('closed');
  });
});

describe('official guidance', () => {
  const guidance = { validFrom: '2020-03-15', validThrough: '2020-04-25' };

  it('is in force from its first to its last day, without a last day until further notice', () => {
    expect(guidanceState(guidance, '2020-03-14')).toBe('upcoming');
    expect(guidanceState(guidance, '2020-04-25')).toBe('current');
    expect(guidanceState(guidance, '2020-04-26')).toBe('ended');
    expect(guidanceState({ validFrom: '2020-03-15' }, '2030-01-01')).toBe('current');
  });

  it('is superseded as soon as it names a successor', () => {
    expect(guidanceState({ ...guidance, supersededBy: 'next' }, '2020-04-01')).toBe('superseded');
  });
});

describe('a check', () => {
  const checked: Verification = {
    status: 'checked',
    by: 'Redaktion',
    on: '2020-04-01',
    method: 'document',
    scope: 'Zertifikat',
    validThrough: '2020-05-12',
  };

  it('counts until its own last day only', () => {
    expect(isChecked(checked, '2020-05-12')).toBe(true);
    expect(isChecked(checked, '2020-05-13')).toBe(false);
  });

  it('is not what a supplier declares', () => {
    expect(isChecked({ status: 'self-declared', on: '2020-05-01' }, '2020-05-12')).toBe(false);
    expect(isChecked({ status: 'unchecked' }, '2020-05-12')).toBe(false);
  });
});
