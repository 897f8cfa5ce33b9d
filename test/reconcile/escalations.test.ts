import { describe, expect, test } from 'vitest';
import { builtInWords } from '../../src/policy/built-in-words.ts';
import { asksForNumber, numbersGiven, readTicketTalk } from '../../src/reconcile/escalations.ts';

const supportUrl = 'https://support-example.zendesk.com';
const read = (text: string, links: readonly string[] = []) => readTicketTalk(text, links, builtInWords, supportUrl);

describe('a text', () => {
  test.each([
    ['any news on ticket #213456?', ['213456']],
    ['Ticket 213456 is open for weeks', ['213456']],
    ['my ticket number is 213456.', ['213456']],
    ['ticket no. 213456, please', ['213456']],
    ['support request: 213456', ['213456']],
    ['tickets 213456', ['213456']],
    ['I opened a ticket (213456) on Monday', ['213456']],
    ['my ticket, #4711, is stuck', ['4711']],
    ['my ticket from 2019 is still open', []],
    ['my ticket is open for 3 weeks', []],
    ['my ticket costs me $200000', ['200000']],
    ['my ticket: version 15.10.123456 fails', []],
    ['no word from support about my ticket https://example.com/123456', []],
  ])('"%s" gives %j', (text, numbers) => {
    expect(numbersGiven([read(text)])).toEqual(numbers);
  });

  test.each([
    'we fixed #213456 yesterday',
    '213456 stars already!',
    'one ticket to the conference, please',
    'how do I mirror it, case 140?',
    'merge request 4711 waits',
  ])('"%s" speaks of no ticket of the Support team', (text) => {
    expect(read(text).says).toBeUndefined();
    expect(numbersGiven([read(text)])).toEqual([]);
  });

  test('gives the number in a link to the Support team', () => {
    expect(numbersGiven([read('look', ['https://support.example.com/hc/en-us/requests/213456'])])).toEqual(['213456']);
    expect(numbersGiven([read('look', [`${supportUrl}/agent/tickets/42`])])).toEqual(['42']);
    expect(numbersGiven([read('look', ['https://other.example.com/tickets/213456'])])).toEqual([]);
  });
});

test('a bare number counts once a ticket was spoken of, and not before', () => {
  const plea = read('nobody answers my ticket');
  expect(numbersGiven([plea, read('it is 213456')])).toEqual(['213456']);
  expect(numbersGiven([read('213456'), plea])).toEqual([]);
});

test.each([
  ['What is your ticket number?', true],
  ['Can you tell us the number of your ticket?', true],
  ['Which ticket is it?', true],
  ['We are sorry to hear that.', false],
  ['Please open a ticket.', false],
])('"%s" asks for the number: %s', (text, asks) => {
  expect(asksForNumber([text], builtInWords)).toBe(asks);
});
