import { expect, it } from 'vitest';

import type { InterviewCustomer, Money } from '../../core/customer.ts';
import type { InterviewRow } from '../../store/interview-list.ts';
import { customerSums, sumsText } from './sums.ts';

const interview = (company: string, customer?: InterviewCustomer | null): InterviewRow => ({
  id: 1,
  ref: `i-${company}`,
  note: null,
  revision: 1,
  title: '',
  length: 0,
  person: null,
  company,
  role: null,
  day: null,
  interviewer: null,
  at: 0,
  removedAt: null,
  products: [],
  tags: [],
  ...(customer === undefined ? {} : { customer }),
});
const paying = (ref: string, mrr: Money | null): InterviewCustomer => ({
  ref,
  name: ref,
  key: ref,
  by: 'e-mail',
  plan: 'Team',
  mrr,
  planThen: null,
  mrrThen: null,
});
const eur = (amount: number): Money => ({ amount, currency: 'EUR' });

it('counts each company once and never adds two currencies', () => {
  const acme = paying('acme', eur(99.9));
  const sums = customerSums([
    interview('Acme', acme),
    interview('ACME GmbH', acme),
    interview('Globex', paying('globex', eur(1200.2))),
    interview('Initech', paying('initech', { amount: 500, currency: 'USD' })),
    interview('Hooli', paying('hooli', { amount: 7, currency: null })),
    interview('Umbrella', paying('umbrella', null)),
    interview('Nobody', null),
    interview('nobody', null),
  ]);
  expect(sums?.sums).toEqual([
    { amount: 1300.1, currency: 'EUR', companies: 2 },
    { amount: 500, currency: 'USD', companies: 1 },
    { amount: 7, currency: null, companies: 1 },
  ]);
  expect(sums?.companies.map(({ ref }) => ref)).toEqual(['acme', 'globex', 'hooli', 'initech', 'umbrella']);
  expect(sums?.unknown).toBe(2);
  expect(sums === null ? '' : sumsText(sums)).toBe(
    '1,300.10 EUR a month from 2 companies; 500 USD from 1; 7 from 1; unknown for 2',
  );
});

it('says nothing to those who may not see customer data', () => {
  expect(customerSums([interview('Acme'), interview('Globex')])).toBeNull();
});
