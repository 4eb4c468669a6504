import type { Purpose, Register } from '../kit/privacy/register.ts'

const staff: Purpose = {
  why: ['om te weten wie van de organisatie dit deed', 'to know who of the organisation did this'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}
const applicant: Purpose = {
  why: ['om te loten, en wie is ingeloot te bereiken', 'to draw lots, and to reach whoever is drawn'],
  basis: 'consent',
  until: [
    'tot 8 weken na de eerste bijeenkomst; van wie meedoet tot het einde van het panel',
    'until 8 weeks after the first meeting; of members until the end of the panel',
  ],
  erase: 'empty',
}
const feature: Purpose = {
  ...applicant,
  why: ['om een panel te loten dat op het gebied lijkt', 'to draw a panel that resembles the area'],
  erase: 'row',
}
const needs: Purpose = {
  ...applicant,
  why: ['om te regelen wat iemand nodig heeft om mee te doen', 'to arrange what somebody needs to take part'],
  basis: 'explicit-consent',
}
const drawn: Purpose = {
  ...applicant,
  why: ['om te loten met wat iemand zelf invulde', 'to draw with what somebody filled in herself'],
  erase: 'row',
}
const named: Purpose = {
  ...staff,
  why: ['om openbaar te maken wie de loting zag en tekende', 'to make public who saw the draw and signed it'],
}
const fact: Purpose = {
  ...applicant,
  why: ['om de loting na te kunnen rekenen', 'so that the draw can be computed again'],
  basis: 'legitimate-interest',
  until: ['zolang het dossier van het panel bestaat', 'as long as the dossier of the panel exists'],
  erase: 'stays',
}

/** What this room keeps of people: every column, or it does not compile. */
export const privacy: Register<'recruitment'> = {
  'recruitment.recruitment': {
    ...{ panelId: null, closesOn: null, closesAt: null, drawOn: null, drawTime: null, letters: null },
    ...{ exclusions: null, openedAt: null, closedAt: null, frozenAt: null, changedAt: null, rev: null },
  },
  'recruitment.stratum': { id: null, panelId: null, feature: null, place: null, label: null },
  'recruitment.category': {
    ...{ id: null, panelId: null, stratumId: null, place: null, label: null },
    ...{ target: null, minimum: null, maximum: null, population: null },
  },
  'recruitment.rules': {
    id: null,
    panelId: null,
    version: null,
    body: null,
    hash: null,
    fixedAt: null,
    fixedBy: staff,
  },
  'recruitment.batch': {
    ...{ id: null, panelId: null, number: null, area: null, size: null, kind: null, madeBy: staff, madeAt: null },
  },
  'recruitment.code': {
    ...{ id: null, panelId: null, batchId: null, serial: null, hmac: fact, printedAt: null, state: fact },
  },
  'recruitment.applicant': {
    ...{ id: fact, panelId: null, lot: fact, ticketHash: fact, stream: fact, lang: null, codeId: fact },
    ...{ name: applicant, email: applicant, phone: applicant, address: applicant, channel: applicant },
    ...{ ownLinkHash: applicant, begunAt: fact, completedAt: fact, withdrawnAt: fact, declaredEligible: fact },
    ...{ excludedAt: fact, excludedReason: applicant, excludedBy: staff, excludedBy2: staff },
    ...{ canAttend: applicant, accessNeeds: needs, needsConsentAt: needs, motivation: applicant },
    ...{ consents: fact, enteredBy: staff, receivedOn: fact },
  },
  'recruitment.answer': { applicantId: feature, stratumId: feature, categoryId: feature },
  'recruitment.draw': {
    ...{ id: null, panelId: null, rulesVersion: null, rulesHash: null, root: null, pool: null, counts: null },
    ...{ frozenBy: staff, frozenAt: null },
  },
  'recruitment.leaf': { panelId: null, place: null, leaf: null },
  'recruitment.leafRow': { panelId: null, place: null, applicantId: drawn, body: drawn },
  'recruitment.rulesSignature': {
    ...{ id: null, panelId: null, version: null, hash: null, personId: staff, name: named, signedAt: null },
  },
  'recruitment.drawSignature': {
    ...{ id: null, panelId: null, rulesHash: null, root: null, pool: null, published: null },
    ...{ personId: staff, name: named, signedAt: null },
  },
  'recruitment.drawSeed': { id: null, panelId: null, throws: null, seed: null, personId: staff, enteredAt: null },
  'recruitment.drawResult': { id: null, panelId: null, body: null, hash: null, drawnBy: staff, drawnAt: null },
  'recruitment.released': { id: null, panelId: null, moment: null, at: null, table: null },
}
